/**
 * What a message belongs to. Of the bot's messages: what they are about. Of a person's: what they were taken for.
 * A reply, an edit or a second message goes where the message belongs that it replies to, changes or follows.
 */
export type Subject =
  /** The desk asks about a request. */
  | { readonly kind: 'question'; readonly request: number }
  /** News, a card, or a message of the desk about a request. */
  | { readonly kind: 'request'; readonly request: number }
  /** A message of the desk to somebody who has no request, or the bot's word that one was passed on. */
  | { readonly kind: 'desk' }
  /** The form's card while it asked this; `question` empty: the answers as a whole. */
  | { readonly kind: 'form'; readonly draft: string; readonly question: string }
  /** Taken as the answer to this question of the form. */
  | { readonly kind: 'form-answer'; readonly draft: string; readonly question: string }
  /** Was an answer of the form that has become this request. */
  | { readonly kind: 'sent-answer'; readonly request: number; readonly question: string }
  /** Taken as the answer to the desk; `seq`: its line in the history. */
  | { readonly kind: 'answer'; readonly request: number; readonly seq: number }
  /** Passed on to the desk. */
  | { readonly kind: 'said'; readonly talk: number }
  /** Longer than one message can be, so that the app cut it: nothing of it counts. */
  | { readonly kind: 'cut' }
  /** May be meant for two: the person is asked. */
  | { readonly kind: 'held' }
  /** The person is asked whether a request is to be withdrawn. */
  | { readonly kind: 'withdrawing' }
  /** At the desk: about a request, or about what somebody without a request wrote. */
  | { readonly kind: 'staff-request'; readonly request: number }
  | { readonly kind: 'staff-talk'; readonly talk: number };

/** Subjects of what a person has written themselves. */
export const ownKinds = [
  'form-answer',
  'answer',
  'said',
  'cut',
  'held',
  'withdrawing',
] as const satisfies readonly Subject['kind'][];

/** As it stands in the table. */
export function aboutOf(subject: Subject): string {
  switch (subject.kind) {
    case 'question':
    case 'request':
    case 'staff-request':
      return String(subject.request);
    case 'form':
    case 'form-answer':
      return `${subject.draft}:${subject.question}`;
    case 'sent-answer':
      return `${subject.request}:${subject.question}`;
    case 'answer':
      return `${subject.request}:${subject.seq}`;
    case 'said':
    case 'staff-talk':
      return String(subject.talk);
    case 'desk':
    case 'cut':
    case 'held':
    case 'withdrawing':
      return '';
  }
}

/** Reads what stands in the table; undefined for what this version does not know. */
export function readSubject(kind: string, about: string): Subject | undefined {
  const [first = '', second = ''] = about.split(':');
  switch (kind) {
    case 'question':
    case 'request':
    case 'staff-request':
      return { kind, request: Number(first) };
    case 'form':
    case 'form-answer':
      return { kind, draft: first, question: second };
    case 'sent-answer':
      return { kind, request: Number(first), question: second };
    case 'answer':
      return { kind, request: Number(first), seq: Number(second) };
    case 'said':
    case 'staff-talk':
      return { kind, talk: Number(first) };
    case 'desk':
    case 'cut':
    case 'held':
    case 'withdrawing':
      return { kind };
    default:
      return undefined;
  }
}
