import { dayMs, hourMs } from './dates/durations.ts';

/** What is true of a prompt: of the one text that a chat was asked for outside the form. */
interface PromptTraits {
  /** Who is asked. An operator may ask for a certificate too, and is an applicant then. */
  readonly asks: 'applicant' | 'desk';
  /** For so long the next text answers it, in ms. */
  readonly lastsMs: number;
  /** Its answer is what an operator writes about one request. */
  readonly isWritten?: true;
  /** Its answer goes where words to the operators go. */
  readonly isRouted?: true;
  /** Its answer tells nothing that is kept of the person: it is taken while their data are blocked. */
  readonly mayBeBlocked?: true;
}

/** Whoever answers at the desk does it at once; a text of later is meant for something else. */
const atDesk = { asks: 'desk', lastsMs: hourMs } as const;
const written = { ...atDesk, isWritten: true } as const;

/** Every prompt there is: one table that whoever asks and whoever takes the answer reads. */
export const prompts = {
  refuse: written,
  'decline-receipt': written,
  ask: written,
  correct: written,
  message: written,
  note: written,
  'contact-reply': atDesk,
  broadcast: { ...atDesk, isRouted: true },
  breach: { ...atDesk, isRouted: true },
  receipt: { asks: 'applicant', lastsMs: dayMs, isRouted: true },
  /** As long as a request waits for it, and after. */
  answer: { asks: 'applicant', lastsMs: 30 * dayMs, isRouted: true },
  /** The consent card; a yes or a no in words is its button, all else goes where it would go without it. */
  consent: { asks: 'applicant', lastsMs: dayMs, isRouted: true },
  contact: { asks: 'applicant', lastsMs: dayMs, isRouted: true, mayBeBlocked: true },
  country: { asks: 'applicant', lastsMs: dayMs, isRouted: true, mayBeBlocked: true },
  verify: { asks: 'applicant', lastsMs: dayMs, isRouted: true, mayBeBlocked: true },
  /** Whoever has something to say says it at once; what is written later is meant for something else. */
  feedback: { asks: 'applicant', lastsMs: hourMs, isRouted: true },
} as const satisfies Readonly<Record<string, PromptTraits>>;

export type PromptKind = keyof typeof prompts;

/** Whether a row's kind is known to this version. */
export function isPromptKind(text: string): text is PromptKind {
  return Object.hasOwn(prompts, text);
}

/** What is true of prompts of this kind. */
export function promptTraits(kind: PromptKind): PromptTraits {
  return prompts[kind];
}
