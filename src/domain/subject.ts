import type { Notice, NoticeOf } from './notice.ts';

/**
 * What a message belongs to. Of the bot's: what it is about, so that a reply goes there. Of the person's: what it was
 * taken as, so that an edit corrects that.
 * form: a question of the form, or its end · request: news and cards of a request · question: the desk's question about
 * it · talk: a message of the desk · prompt: asks for one text · broadcast · desk: told to an operator ·
 * answer: the person's answer to the desk · contact: a message of theirs to the desk · receipt: the number of one ·
 * held: words of which it is asked what they are for · cut: a part of a text that the app has cut · idle: said to nobody
 * in particular.
 */
export const subjectKinds = [
  'form',
  'request',
  'question',
  'talk',
  'prompt',
  'broadcast',
  'desk',
  'answer',
  'contact',
  'receipt',
  'held',
  'cut',
  'idle',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export interface Subject {
  readonly kind: SubjectKind;
  /** Which one: of a form `DRAFT:QUESTION`, of a prompt its kind, of what was written in a talk its id; else empty. */
  readonly about: string;
  readonly requestId: number | undefined;
}

/** A subject as a notice names it; storage finds the request by the reference or the talk. */
export interface NamedSubject {
  readonly kind: SubjectKind;
  readonly about?: string;
  readonly request?: number;
  readonly reference?: string;
  readonly talk?: number;
}

/** `question`: undefined at the end of the form. */
export function formSubject(draft: string, question: string | undefined): NamedSubject {
  return { kind: 'form', about: `${draft}:${question ?? ''}` };
}

/** The draft and the question that a subject of the form names; the question is empty at its end. */
export function formPlaceOf({ about }: Pick<Subject, 'about'>): { draft: string; question: string } {
  const [draft = '', question = ''] = about.split(':');
  return { draft, question };
}

type Namer<Template extends Notice['template']> = (notice: NoticeOf<Template>) => NamedSubject;

/** A message that is about nothing which a reply could belong to. */
const none = undefined;
const ofRequest = ({ request }: { readonly request: number }): NamedSubject => ({ kind: 'request', request });
const ofQuestion = ({ request }: { readonly request: number }): NamedSubject => ({
  kind: 'question',
  request,
});
const ofDesk = ({ request }: { readonly request: number }): NamedSubject => ({ kind: 'desk', request });
const ofReference = ({ reference }: { readonly reference?: string | undefined }): NamedSubject => ({
  kind: 'desk',
  ...(reference !== undefined && { reference }),
});
const ofContact = ({ talk }: { readonly talk: number }): NamedSubject => ({
  kind: 'desk',
  about: String(talk),
  talk,
});
const asking = (about: string) => (): NamedSubject => ({ kind: 'prompt', about });
const askingOf =
  (about: string) =>
  ({ request }: { readonly request: number }): NamedSubject => ({ kind: 'prompt', about, request });

/**
 * Notice → what the message is about. Where only the moment of sending knows (the question that a form's card shows, a
 * status that changed by a question of the desk), the renderer says it and this table is not asked.
 */
const subjects: { readonly [Template in Notice['template']]: Namer<Template> | undefined } = {
  'language-choice': none,
  'language-chosen': none,
  menu: none,
  consent: none,
  'consent-state': none,
  'consent-withdraw-question': none,
  'consent-withdrawn': none,
  'draft-erased': none,
  'draft-reminder': none,
  'country-advice': none,
  'country-prompt': asking('country'),
  'country-choice': none,
  guide: none,
  'guide-found': none,
  'verify-prompt': asking('verify'),
  'verify-offer': none,
  verified: none,
  'feedback-question': ofRequest,
  'feedback-words': askingOf('feedback'),
  'owner-feedback': ofDesk,
  help: none,
  privacy: none,
  'own-data': none,
  'erase-question': none,
  plain: none,
  'leave-chat': none,
  'form-card': ({ draft }) => formSubject(draft, undefined),
  'contact-keyboard': none,
  'request-list': none,
  'request-card': ofRequest,
  'request-card-follows': ofRequest,
  'status-change': ofRequest,
  certificate: ofRequest,
  'collect-reminder': ofRequest,
  snoozed: ofRequest,
  calendar: ofRequest,
  'withdraw-question': ofRequest,
  invoice: ofRequest,
  'receipt-prompt': askingOf('receipt'),
  'payment-reminder': ofRequest,
  talk: ({ talk }) => ({ kind: 'talk', about: String(talk), talk }),
  'answer-prompt': ofQuestion,
  'answer-reminder': ofQuestion,
  'contact-prompt': asking('contact'),
  'buttons-off': none,
  'desk-new-request': ofDesk,
  'desk-receipt': ofDesk,
  'desk-scan': ofDesk,
  'desk-card': ofDesk,
  'desk-card-follows': ofDesk,
  'desk-queue': none,
  'desk-prompt': ofReference,
  'desk-preview': ofReference,
  'desk-replace': ofDesk,
  'desk-found': none,
  'desk-answer': ofDesk,
  'desk-unanswered': ofDesk,
  'desk-uncollected': ofDesk,
  'desk-contact': ofContact,
  'desk-contact-reply': ofContact,
  'desk-digest': none,
  'desk-failed': none,
  'desk-stats': none,
  'desk-audit': ofReference,
  export: none,
  branches: none,
  'branches-outcome': none,
  'branches-faults': none,
  'branches-proposal': none,
  'branches-applied': none,
  broadcast: ({ broadcast }) => ({ kind: 'broadcast', about: String(broadcast) }),
  'broadcast-prompt': none,
  'broadcast-preview': none,
  'broadcast-progress': none,
  operators: none,
  'backup-made': none,
  'backups-off': none,
  invitation: none,
  joined: none,
  'owner-told': none,
  'desk-reply': ofReference,
  'desk-results': none,
  'desk-usage': none,
  'owner-alert': none,
};

export function subjectOf(notice: Notice): NamedSubject | undefined {
  // The line of the table that the template names takes notices of that template.
  const named = subjects[notice.template] as ((notice: Notice) => NamedSubject) | undefined;
  return named?.(notice);
}
