import { readFileSync } from 'node:fs';
import type { Subject } from '../../src/domain/messages/message-subject.ts';
import type { Route, Situation, WordTraits } from '../../src/domain/messages/route-of-words.ts';

/** The table of `routes.csv`: where each kind of message goes in each situation, for people to read and to extend. */

const nothing: Situation = { asked: [], keptToForm: false, hasRequests: false };
const withRequest: Situation = { ...nothing, hasRequests: true };
const asked: Situation = { ...withRequest, asked: [7] };
const draft = { id: 'd', at: 'surname' };
const minutes = (count: number) => count * 60_000;

export const situations: Readonly<Record<string, Situation>> = {
  'nothing is open': nothing,
  'a request is open': withRequest,
  'the desk asks': asked,
  'the desk asks about two requests': { ...asked, asked: [7, 8] },
  'a form asks for words': { ...withRequest, form: 'words', draft },
  'a form shows buttons': { ...withRequest, form: 'buttons', draft },
  'a form is to be checked': { ...withRequest, form: 'summary', draft: { id: 'd', at: undefined } },
  'a form waits for the code': { ...withRequest, form: 'code', draft: { id: 'd', at: undefined } },
  'the desk asks, a form asks for words': { ...asked, form: 'words', draft },
  'the same, and the person chose the form': { ...asked, form: 'words', draft, keptToForm: true },
  'the desk asks, a form shows buttons': { ...asked, form: 'buttons', draft },
  'the desk asks, a form waits for the code': { ...asked, form: 'code', draft: { id: 'd', at: undefined } },
  'the desk has written': { ...withRequest, written: { request: 7, ms: minutes(60), asks: true } },
  'the desk has written, a form shows buttons': {
    ...withRequest,
    form: 'buttons',
    draft,
    written: { request: 7, ms: minutes(60), asks: true },
  },
  'the desk has written and asks, a form asks for words': {
    ...withRequest,
    form: 'words',
    draft,
    written: { request: 7, ms: minutes(60), asks: true },
  },
  'the desk has written and asks nothing, a form asks for words': {
    ...withRequest,
    form: 'words',
    draft,
    written: { request: 7, ms: minutes(60), asks: false },
  },
  'the desk wrote two days ago': {
    ...withRequest,
    written: { request: 7, ms: minutes(2 * 24 * 60), asks: true },
  },
  '/contact waits': { ...withRequest, prompt: 'contact' },
  'the desk asks, /contact waits': { ...asked, prompt: 'contact' },
  'a receipt number is waited for': { ...withRequest, prompt: 'receipt' },
  'a fee is due': { ...withRequest, tellable: { paid: 7, withdraw: 7 } },
  'a certificate is ready': { ...withRequest, tellable: { collected: 7 } },
  'a fee is due, a form shows buttons': {
    ...withRequest,
    form: 'buttons',
    draft,
    tellable: { paid: 7, withdraw: 7 },
  },
  'a fee is due, a form asks for words': {
    ...withRequest,
    form: 'words',
    draft,
    tellable: { paid: 7, withdraw: 7 },
  },
  'an answer was given a minute ago': {
    ...withRequest,
    lately: { subject: { kind: 'answer', request: 7, seq: 3 }, ms: minutes(1) },
  },
  'a message was passed on a minute ago': {
    ...withRequest,
    lately: { subject: { kind: 'said', talk: 5 }, ms: minutes(1) },
  },
  'an answer was given a minute ago, a form shows buttons': {
    ...withRequest,
    form: 'buttons',
    draft,
    lately: { subject: { kind: 'answer', request: 7, seq: 3 }, ms: minutes(1) },
  },
  'an answer was given an hour ago': {
    ...withRequest,
    lately: { subject: { kind: 'answer', request: 7, seq: 3 }, ms: minutes(60) },
  },
};

const words: WordTraits = { says: 'words', isCut: false, fitsForm: false };
interface Message {
  readonly words: WordTraits;
  readonly repliesTo?: Subject;
  /** The text before it was cut off by the app a second ago. */
  readonly isTail?: true;
}

export const messages: Readonly<Record<string, Message>> = {
  words: { words },
  greeting: { words: { ...words, says: 'greeting' } },
  thanks: { words: { ...words, says: 'thanks' } },
  'how far?': { words: { ...words, says: 'status' } },
  'how far, and more': { words: { ...words, asksStatusToo: true } },
  "form's label": { words: { ...words, fitsForm: true } },
  ok: { words: { ...words, says: 'noted' } },
  'perhaps no answer': { words: { ...words, says: 'doubtful' } },
  'for the bot': { words: { ...words, isForBot: true } },
  'gives up': { words: { ...words, givesUp: true } },
  'no answer yet': { words: { ...words, says: 'no-answer' } },
  'for the operators': { words: { ...words, isForDesk: true } },
  withdraws: { words: { ...words, tells: ['withdraw'] } },
  'withdraws what was sent': { words: { ...words, tells: ['withdraw'], isOfSent: true } },
  'has paid': { words: { ...words, tells: ['paid'] } },
  'has collected': { words: { ...words, tells: ['collected'] } },
  'cut text': { words: { ...words, isCut: true } },
  'its rest': { words, isTail: true },
  're question': { words, repliesTo: { kind: 'question', request: 7 } },
  're question how far?': {
    words: { ...words, says: 'status' },
    repliesTo: { kind: 'question', request: 7 },
  },
  're question greeting': {
    words: { ...words, says: 'greeting' },
    repliesTo: { kind: 'question', request: 7 },
  },
  're question ok': { words: { ...words, says: 'noted' }, repliesTo: { kind: 'question', request: 7 } },
  're news': { words, repliesTo: { kind: 'request', request: 9 } },
  're desk': { words, repliesTo: { kind: 'desk' } },
  're own answer': { words, repliesTo: { kind: 'answer', request: 9, seq: 2 } },
  're own message': { words, repliesTo: { kind: 'said', talk: 4 } },
  're form now': { words, repliesTo: { kind: 'form', draft: 'd', question: 'surname' } },
  're form before': { words, repliesTo: { kind: 'form', draft: 'd', question: 'iin' } },
  're old form': { words, repliesTo: { kind: 'form', draft: 'x', question: 'iin' } },
  're unknown': { words },
};

export function routed(situation: Situation, message: Message): [Situation, WordTraits] {
  return [
    {
      ...situation,
      ...(message.repliesTo && { repliesTo: message.repliesTo }),
      ...(message.isTail && { lately: { subject: { kind: 'cut' }, ms: 1000 } }),
    },
    message.words,
  ];
}

/** A route in one word, with what it names. */
export function nameOf(route: Route): string {
  switch (route.to) {
    case 'answer':
    case 'question':
    case 'aside':
      return `${route.to} ${route.request}`;
    case 'message':
      return route.request === undefined ? 'message' : `message ${route.request}`;
    case 'addition':
      return `addition to ${route.subject.kind}`;
    case 'told':
      return `${route.telling} ${route.request}`;
    case 'status':
      return route.offers ? 'status and offer' : 'status';
    case 'form-answer':
      return `corrects ${route.question}`;
    case 'which':
      return `which: ${[...route.requests, ...(route.form ? ['form'] : []), ...(route.message ? ['message'] : [])].join(' or ')}`;
    default:
      return route.to;
  }
}

export function readTable(): readonly {
  readonly situation: string;
  readonly cells: Readonly<Record<string, string>>;
}[] {
  const [head = '', ...lines] = readFileSync(new URL('routes.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const [, ...names] = head.split(';');
  return lines.map((line) => {
    const [situation = '', ...cells] = line.split(';');
    return { situation, cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])) };
  });
}
