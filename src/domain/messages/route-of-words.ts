import { dayMs } from '../dates/durations.ts';
import type { Telling } from '../talk/told-about-request.ts';
import type { Subject } from './message-subject.ts';

/**
 * Where a person's words go. One pure function decides it, so that it can be read and tested as a table: a reply goes
 * where the message belongs that it replies to; what follows an answer within minutes belongs to it; where two readings
 * are possible the person is asked; nothing falls silently.
 */
export interface Situation {
  /** What the message belongs to that this one replies to. */
  readonly repliesTo?: Subject | undefined;
  /** Requests about which the desk waits for an answer, in the order in which it asked. */
  readonly asked: readonly number[];
  /** To the only one of these questions a yes is no answer. */
  readonly wantsMore?: boolean;
  /** What the open form waits for; undefined: no form is open. */
  readonly form?: FormWait | undefined;
  /** The form's draft and the question that its card shows. */
  readonly draft?: { readonly id: string; readonly at: string | undefined } | undefined;
  /** One text that was asked for outside the form. */
  readonly prompt?: string | undefined;
  /** What the person's newest words were taken for, and how long ago, in ms. */
  readonly lately?: { readonly subject: Subject; readonly ms: number } | undefined;
  /** The person's newest words went to the form, and the desk has asked nothing since. */
  readonly keptToForm: boolean;
  /** The desk has written and has no answer yet: about which request, how long ago in ms, and whether it asks something. */
  readonly written?:
    | { readonly request: number | undefined; readonly ms: number; readonly asks: boolean }
    | undefined;
  /** The open request that words without one are about. */
  readonly current?: number | undefined;
  /** The person has a request, open or ended. */
  readonly hasRequests: boolean;
  /** What can be told of the person's requests as they stand, with the request that is meant. */
  readonly tellable?: Readonly<Partial<Record<Telling, number>>>;
}

/** words: any text is an answer · buttons: a choice, or a doubt · summary: the answers are checked · code: confirming */
export type FormWait = 'words' | 'buttons' | 'summary' | 'code';

export interface WordTraits {
  /**
   * Politeness alone (or signs without a word), a question how far the request is, no answer to what the desk has asked
   * (it is not understood, put off, asked back), «ок» and what may be about something else while the desk waits for an
   * answer, or anything else.
   */
  readonly says: 'greeting' | 'thanks' | 'status' | 'noted' | 'no-answer' | 'doubtful' | 'words';
  /** How far the request is, is asked in the midst of more words. */
  readonly asksStatusToo?: boolean;
  /** The bot does it by itself: another certificate, what is kept of the person. */
  readonly isForBot?: boolean;
  /** «Передайте оператору, что …»: for the desk, whatever is open. */
  readonly isForDesk?: boolean;
  /** A request that was sent is named, and not the form that is open: «первую заявку». */
  readonly isOfSent?: boolean;
  /** A word that gives up what was begun: «отмена», and «не надо» where words of one's own are asked for. */
  readonly givesUp?: boolean;
  /** What it tells of a request, where it can be one of several the first that fits. */
  readonly tells?: readonly Telling[];
  /** As long as a message can be: the app has cut it, or will. */
  readonly isCut: boolean;
  /** It is meant for the form without a doubt: the label of a button, a code, the number that is asked for, «back». */
  readonly fitsForm: boolean;
}

export type Route =
  /** Whatever is open takes it: the prompt, the form, or the answers to words that nobody asked for. */
  | { readonly to: 'on' }
  | { readonly to: 'answer'; readonly request: number }
  /** To the desk, about this request, or about none. */
  | { readonly to: 'message'; readonly request: number | undefined }
  /** Belongs to what was said before. */
  | { readonly to: 'addition'; readonly subject: Extract<Subject, { kind: 'answer' | 'said' }> }
  /** An earlier answer of the form is given anew. */
  | { readonly to: 'form-answer'; readonly question: string }
  | { readonly to: 'form' }
  /** `offers`: what is told beside the question is offered to the desk. */
  | { readonly to: 'status'; readonly offers?: true }
  /** A button of the request's card in words. */
  | { readonly to: 'told'; readonly telling: Telling; readonly request: number }
  /** Reaches the desk as a message; the question still waits for its answer. */
  | { readonly to: 'aside'; readonly request: number }
  /** The text that was asked for outside the form is not given. */
  | { readonly to: 'give-up' }
  /** A greeting alone tells the desk nothing: what to tell it is asked again. */
  | { readonly to: 'contact' }
  /** A greeting is no answer: the question is shown again. */
  | { readonly to: 'question'; readonly request: number }
  | {
      readonly to: 'which';
      readonly requests: readonly number[];
      readonly form: boolean;
      readonly message: boolean;
    }
  /** Too long: nothing of it counts, and it is said once. */
  | { readonly to: 'cut' }
  /** The rest of such a text. */
  | { readonly to: 'tail' };

/** What comes so soon after an answer belongs to it. */
export const additionMs = 10 * 60 * 1000;
/** Words of so soon after a message of the desk answer it, unless they say something else. */
export const writtenMs = dayMs;
/** An app sends the parts of a long text one right after the other. */
const tailMs = 5000;

/** Where the words go. The first rule that fits decides; `test/routing/routes.csv` holds the cases. */
export function route(situation: Situation, words: WordTraits): Route {
  const { lately, form, asked, prompt } = situation;
  if (lately?.subject.kind === 'cut' && lately.ms <= tailMs) return { to: words.isCut ? 'cut' : 'tail' };
  // Where nothing is waited for, a long text is answered like any other.
  const before = followed(situation);
  const isAwaited =
    form !== undefined ||
    prompt !== undefined ||
    asked.length > 0 ||
    before !== undefined ||
    isWritten(situation);
  if (words.isCut && (isAwaited || situation.repliesTo !== undefined)) return { to: 'cut' };
  const replied = situation.repliesTo && routeReply(situation, situation.repliesTo, words);
  if (replied) return replied;
  // What was begun by `/contact` is meant for people, whatever it says.
  if (words.says === 'status' && situation.hasRequests && prompt !== 'contact') return { to: 'status' };
  if (prompt !== undefined && prompt !== 'answer' && words.givesUp) return { to: 'give-up' };
  const told = toldOf(situation, words);
  if (told) return told;
  if (prompt !== undefined && prompt !== 'answer' && prompt !== 'contact') return { to: 'on' };
  if (words.isForDesk && prompt === undefined && form !== undefined) {
    return { to: 'message', request: situation.current };
  }
  if (asked.length > 0) return routeAsked(situation, words);
  if (prompt === 'contact' && words.says === 'greeting') return { to: 'contact' };
  // A form that shows buttons can make nothing of it; one that asks for words has asked since.
  const isFree = form === undefined || (form !== 'words' && !words.fitsForm);
  if (before && isFree && prompt === undefined && words.says === 'words') {
    return { to: 'addition', subject: before };
  }
  if (prompt !== undefined) return { to: 'on' };
  const written = routeWritten(situation, words);
  if (written) return written;
  const isAsked = words.asksStatusToo === true && situation.hasRequests && form === undefined;
  return isAsked ? { to: 'status', offers: true } : { to: 'on' };
}

function isWritten({ written }: Pick<Situation, 'written'>): boolean {
  return written !== undefined && written.ms <= writtenMs;
}

/** The desk wrote last: what is said next answers it, in a form that asks for words perhaps. */
function routeWritten({ written, form }: Situation, words: WordTraits): Route | undefined {
  if (written === undefined || !isWritten({ written })) return undefined;
  if (words.says !== 'words' || words.isForBot || words.fitsForm) return undefined;
  if (form !== 'words') return { to: 'message', request: written.request };
  return written.asks ? { to: 'which', requests: [], form: true, message: true } : undefined;
}

function toldOf(
  { tellable = {}, form, prompt, asked }: Situation,
  { tells = [], isOfSent, says }: WordTraits,
): Route | undefined {
  if ((form === 'words' && !isOfSent) || (prompt !== undefined && prompt !== 'answer')) return undefined;
  for (const telling of tells) {
    // To the desk's question all but a withdrawal may be the answer.
    const isAside = asked.length > 0 && (says === 'no-answer' || says === 'doubtful');
    if ((prompt === 'answer' || isAside) && telling !== 'withdraw') continue;
    // «Пусть остаётся» may be the answer, or be said of the form.
    if (telling === 'keep' && (asked.length > 0 || form !== undefined)) continue;
    // In a form «отмените заявку» gives up the form.
    if (form !== undefined && telling === 'withdraw' && !isOfSent) continue;
    const request = tellable[telling];
    if (request !== undefined) return { to: 'told', telling, request };
  }
  return undefined;
}

/** What was said to the desk so lately that the next words belong to it. */
export function followed({ lately }: Pick<Situation, 'lately'>) {
  if (lately === undefined || lately.ms > additionMs) return undefined;
  const { subject } = lately;
  return subject.kind === 'answer' || subject.kind === 'said' ? subject : undefined;
}

/** It was asked lately whether a request is to be withdrawn. */
export function isWithdrawing({ lately }: Pick<Situation, 'lately'>): boolean {
  return lately?.subject.kind === 'withdrawing' && lately.ms <= additionMs;
}

/** Undefined: nothing is known of the message that was replied to. */
function routeReply(situation: Situation, to: Subject, words: WordTraits): Route | undefined {
  switch (to.kind) {
    case 'question':
    case 'request':
      // Asked and answered, or not asked: what is said about it is for the desk all the same.
      if (!situation.asked.includes(to.request)) return { to: 'message', request: to.request };
      return toldOf({ ...situation, form: undefined }, words) ?? routeAnswer(words.says, to.request);
    case 'desk':
      return { to: 'message', request: undefined };
    case 'sent-answer':
      return { to: 'message', request: to.request };
    case 'answer':
    case 'said':
      return { to: 'addition', subject: to };
    case 'form':
    case 'form-answer': {
      const { draft } = situation;
      if (draft === undefined || draft.id !== to.draft) return undefined;
      if (to.question === '' || to.question === draft.at) return { to: 'form' };
      return { to: 'form-answer', question: to.question };
    }
    default:
      return undefined;
  }
}

/** A reply to the question: its answer, unless the words can't be one whatever they reply to. */
function routeAnswer(says: WordTraits['says'], request: number): Route {
  switch (says) {
    case 'status':
      return { to: 'status' };
    case 'greeting':
    case 'thanks':
      return { to: 'question', request };
    case 'noted':
      return { to: 'which', requests: [request], form: false, message: false };
    case 'no-answer':
      return { to: 'aside', request };
    default:
      return { to: 'answer', request };
  }
}

/** The desk waits for an answer, and nothing says by itself that the words are it. */
function routeAsked(situation: Situation, { says, fitsForm }: WordTraits): Route {
  const { asked, form, prompt, keptToForm } = situation;
  const [only = 0, another] = asked;
  const isPolite = says === 'greeting' || says === 'thanks';
  // The form answers a greeting with its question.
  if (form === 'words' && (keptToForm || isPolite)) return { to: 'form' };
  if (form !== undefined && fitsForm) return { to: 'form' };
  if (isPolite) return { to: 'question', request: only };
  const isMessage = prompt === 'contact' || (says === 'doubtful' && form !== 'words');
  const isForm = form === 'words' && !isMessage;
  if (another !== undefined || isMessage || isForm || says === 'noted') {
    return { to: 'which', requests: asked, form: isForm, message: isMessage };
  }
  return { to: says === 'no-answer' ? 'aside' : 'answer', request: only };
}
