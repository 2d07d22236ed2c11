import { batchOps } from '../../domain/desk/batch.ts';
import { sentenceOrders } from '../../domain/desk/orders/orders-in-sentence.ts';
import { queueFilters } from '../../domain/desk/queue.ts';
import { isStart } from '../../domain/form/start/presets.ts';
import { guidePageIds } from '../../domain/guide/guide.ts';
import { locales } from '../../domain/locale.ts';
import { breachOps } from '../../domain/owner/breach.ts';
import { deskActions, refusalCodes } from '../../domain/request/status.ts';
import { menuEntries } from '../applicant/menu-entries.ts';
import { deskOps } from '../desk/desk-ops.ts';
import {
  base36,
  button,
  coded,
  decimal,
  type Field,
  oneOf,
  optional,
  type PressOf,
  readFields,
  text,
  words,
  yesOrNo,
} from './codec.ts';

/** What the buttons of the form do; a letter in their data each, since a value may need the room. */
const formOps = coded({
  choose: 'c',
  suggested: 's',
  none: 'n',
  keep: 'k',
  confirm: 'y',
  correct: 'x',
  back: 'b',
  edit: 'e',
  'edit-list': 'l',
  page: 'p',
  show: 'o',
  cancel: 'q',
  'cancel-confirmed': 'Q',
  anew: 'a',
  defaults: 'd',
  send: 'z',
  resend: 'r',
  'other-way': 'w',
  'back-to-answers': 'u',
  offered: 't',
});
export type FormOp = typeof formOps extends Field<infer Op> ? Op : never;

const requestOps = [
  'correct',
  'collected',
  'snooze',
  'remind-renewal',
  'card',
  'withdraw',
  'withdraw-now',
  'withdraw-not',
  'pay',
  'receipt',
  'answer',
  'calendar',
] as const;
export type RequestOp = (typeof requestOps)[number];

const promptOps = ['cancel', 'without', 'send', 'again'] as const;
export type PromptOp = (typeof promptOps)[number];

/** What a request begins with once the consent is given. */
const start: Field<string> = { write: String, read: (value) => (isStart(value) ? { value } : undefined) };
/** 1 to 5. */
const rating: Field<number> = {
  write: String,
  read: (found) => (/^[1-5]$/.test(found) ? { value: Number(found) } : undefined),
};
const country = text(/^[A-Z]{2}$/);
/** An answer about a request, by its id, or where else words may go. */
const meant: Field<{ readonly answer: number } | 'form' | 'message'> = {
  write: (value) => (typeof value === 'string' ? value : base36.write(value.answer)),
  read(found) {
    if (found === 'form' || found === 'message') return { value: found };
    const answer = base36.read(found);
    return answer && { value: { answer: answer.value } };
  },
};

/**
 * Every type of button: the letter that its data begin with, and what they say. They are never trusted, since old
 * keyboards live for ever and anybody's client can send anything: the owner and the state are checked by whoever acts on
 * it. For the same reason neither a letter nor the order of the fields may ever change.
 */
const buttons = {
  /** A label that stands among buttons. */
  nothing: button('-'),
  locale: button('l', ['locale', oneOf(locales)], ['page', optional(oneOf(guidePageIds), { lenient: true })]),
  menu: button('m', ['to', oneOf(menuEntries)]),
  consent: button(
    'k',
    ['version', decimal(4)],
    ['given', yesOrNo('y', 'n')],
    ['start', optional(start, { lenient: true })],
  ),
  form: button('f', ['draft', text(/^[0-9a-f]{12}$/)], ['rev', base36], ['op', formOps], ['value', words]),
  request: button('r', ['id', base36], ['op', oneOf(requestOps)]),
  /** "I have read this": the decision at this line of the history. */
  read: button('R', ['id', base36], ['seq', base36]),
  desk: button(
    'd',
    ['id', base36],
    ['op', oneOf([...deskOps, ...deskActions])],
    ['code', optional(oneOf(refusalCodes), { lenient: true })],
  ),
  /** What a sentence of an operator wanted done: as the button of the card, below which its outcome is said. */
  order: button('o', ['id', base36], ['op', oneOf(sentenceOrders)]),
  queue: button('q', ['filter', oneOf(queueFilters)], ['page', decimal(5)]),
  prompt: button('p', ['op', oneOf(promptOps)], ['reference', text(/^/)]),
  /** A page of what `/find` found; of what was found itself the message knows. */
  found: button('F', ['page', decimal(3)]),
  failed: button('x', ['op', oneOf(['page', 'requeue'])], ['number', decimal(12)]),
  broadcast: button('B', ['id', base36], ['op', oneOf(['send', 'cancel'])]),
  /** Stops an export that is being made. */
  export: button('E', ['id', base36]),
  breach: button('h', ['id', base36], ['op', oneOf(breachOps)]),
  /** Puts a list of branches in force, or drops it. */
  branches: button('L', ['id', base36], ['op', oneOf(['apply', 'drop'])]),
  reply: button('c', ['reference', text(/^/)], ['code', text(/^[a-z-]{2,20}$/)]),
  /** Not `sure`: asks first; of nobody (0): shows the list again. */
  revoke: button('s', ['userId', decimal(16)], ['sure', yesOrNo('y', '?')]),
  /** What a country wants of a certificate. */
  advice: button('a', ['country', country]),
  guide: button('g', ['page', oneOf(guidePageIds)]),
  /** Begins a request with what is clear already. */
  begin: button('S', ['start', start]),
  /** What this country wants; without one it is asked for. */
  country: button('C', ['country', optional(country)]),
  /** A step of legalisation; `inForm`: on the card that the form shows. */
  tick: button('t', ['country', country], ['step', decimal(1)], ['inForm', yesOrNo('f', '')]),
  /** The request for which a file was sent that is kept meanwhile. */
  'file-for': button('P', ['file', base36], ['request', base36]),
  /** What becomes of several things at once. */
  batch: button('Z', ['batch', base36], ['op', oneOf(batchOps)]),
  /** The answer to doubts about a certificate; `at`: when it came in, ms since the epoch. */
  doubt: button('D', ['request', base36], ['at', base36], ['sure', yesOrNo('y', 'n')]),
  /** A line of an application is ticked for correction, or all that are wrong are. */
  lines: button(
    'T',
    ['id', base36],
    ['op', oneOf(['toggle', 'on'])],
    ['question', text(/^[a-z0-9-]{0,40}$/)],
  ),
  /** Takes the message away that it stands under: it was shown once. */
  'put-away': button('K'),
  /** Checks a file that came without a word. */
  verify: button('v', ['file', text(/^[0-9a-f]{16}$/)]),
  /** How it was, 1 to 5; without a number: no words to it. */
  feedback: button('b', ['request', base36], ['rating', optional(rating)]),
  /** Answers a message of somebody who has no request. */
  contact: button('w', ['talk', base36]),
  /** For whom words were meant. */
  which: button('W', ['meant', meant]),
} as const;

type Buttons = typeof buttons;
export type Callback = { [Type in keyof Buttons]: PressOf<Type, Buttons[Type]> }[keyof Buttons];

/** Writes the data of a button, its values in the order of the table. */
export const callbackData = {
  ...buttons,
  form: (draft: { readonly id: string; readonly rev: number }, op: FormOp, value: string | number = '') =>
    buttons.form(draft.id, draft.rev, op, String(value)),
};

const byPrefix = new Map(Object.entries(buttons).map(([type, one]) => [one.prefix, { type, one }]));

/** Reads what a button said; undefined for anything that no button of this program says. */
export function parseCallback(data: string): Callback | undefined {
  const [prefix = '', ...texts] = data.split(':');
  const known = byPrefix.get(prefix);
  const values = known && readFields(known.one.fields, texts);
  if (values === undefined) return undefined;
  const press = { ...values, type: known?.type };
  return isCallback(press) ? press : undefined;
}

/** The fields were read by the table of the type, so that the type tells the rest. */
function isCallback(press: { readonly type: string | undefined }): press is Callback {
  return press.type !== undefined && Object.hasOwn(buttons, press.type);
}
