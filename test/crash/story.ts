import { formatDate } from '../../src/i18n/format.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import { shownText } from '../support/locale-text.ts';

/**
 * The story that every run plays: a paper certificate from the first word until it is collected. On the way the operator
 * asks, writes and returns a line for correction, and the person asks back, answers without a reply and corrects it. What a person does follows from what the chat shows; the clock moves when all is quiet.
 */
export const people = { applicant: 1001, operator: 9001 } as const;
export type Who = keyof typeof people;

export type Deed =
  /** A button under a message. */
  | { readonly press: string | RegExp }
  | { readonly say: string }
  /** The key in place of the letters. */
  | { readonly key: string };

export interface Step {
  readonly name: string;
  readonly who: Who;
  /** Words of one of the newest messages without which there is nothing to do yet. */
  readonly sees?: string;
  readonly does: Deed;
  /** A question of the form: done whenever it is asked, wherever it stands among the others. */
  readonly isQuestion?: true;
  /** Asked by the form that is deployed later. */
  readonly isNew?: true;
  /** What is next belongs to it: whoever works on several requests does nothing about another one in between. */
  readonly goesOn?: true;
}

/** Time passes once these words have been read and the bot has come to rest. */
export interface Wait {
  readonly name: string;
  readonly who: Who;
  readonly sees: string;
  readonly forwardMs: number;
}

const texts = loadTexts();
const kk = texts('kk').plain;
const ru = texts('ru').plain;
export const second = 1000;
const day = 24 * 3600 * second;

/** Stands where a text has something of its own. */
const gap = '…';
/** The longest part of a text between what varies in it, as a phone shows it. */
const words = (text: string): string =>
  shownText(text)
    .split(/…|\n/)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '')
    .trim();
const told = {
  ask: words(ru('desk-prompt-ask', { reference: gap })),
  answer: words(kk('told-answer', { reference: gap })),
  which: words(kk('which-meant')),
  passedOn: words(kk('passed-on-message')),
  message: words(ru('desk-prompt-message', { reference: gap })),
  preview: words(ru('desk-preview', { reference: gap })),
  lines: words(ru('lines-question', { reference: gap })),
  returned: words(ru('desk-outcome-correct', { reference: gap })),
  correct: words(kk('told-correct', { reference: gap })),
  summary: words(kk('lines-summary')),
  corrected: words(kk('told-corrected', { reference: gap })),
  held: words(ru('desk-held', { what: gap })),
  ready: words(kk('told-ready', { reference: gap })),
  reminder: words(kk('reminder-collect', { reference: gap })),
  collected: words(kk('told-collected', { reference: gap })),
};

/** What a person reads whose words have reached the desk: by how long after the words before them. */
export const passedOn = { alone: kk('passed-on-message'), added: kk('passed-on-added') } as const;

/** With it the card of a request begins that operators see. */
export const cardTitle = words(ru('request-title', { reference: gap }));

/** In the last line of each question of the form. */
export const formStep = words(kk('form-step', { part: gap, count: gap, number: gap }));

const question = 'Қай елге керек?';
const answer = 'Қытайға, оқуға.';
const backQuestion = 'Қоңырау шалуға бола ма?';
const invitation = 'Жұмаға дейін келе аласыз ба?';
const unasked = 'Жұма күні келемін';
const occasion = 'Келісімшарт үшін';

/** Monday, 10:00 in Almaty. */
export const startsAt = Date.parse('2026-11-23T05:00:00Z');

export const preparation: readonly (Step | Wait)[] = [
  { name: 'operator starts', who: 'operator', does: { say: '/start' } },
  {
    name: 'operator chooses a language',
    who: 'operator',
    sees: kk('language-choose'),
    does: { press: ru('language-name') },
  },
];

function asked(name: string, sees: string, does: Deed): Step {
  return { name, who: 'applicant', sees, does, isQuestion: true };
}

const sends = 'sends';
const confirms = 'confirms';
/** What has to be done again where another form asks for more after it. */
export const overtaken: readonly string[] = [sends, confirms];

export const story: readonly (Step | Wait)[] = [
  { name: 'applicant starts', who: 'applicant', does: { say: '/start' } },
  {
    name: 'chooses a language',
    who: 'applicant',
    sees: kk('language-choose'),
    does: { press: kk('language-name') },
  },
  { name: 'applies', who: 'applicant', does: { press: kk('button-apply') } },
  {
    name: 'agrees',
    who: 'applicant',
    sees: kk('consent-title'),
    does: { press: kk('button-agree') },
  },
  asked('for whom', kk('question-for-whom'), { press: kk('for-whom-self-paper') }),
  { ...asked('occasion', kk('question-purpose-other'), { say: occasion }), isNew: true },
  asked('IIN', kk('question-iin'), { say: '900101 301233' }),
  asked('names', kk('question-surname'), { say: 'Сәрсенбаева Әйгерім Нұрланқызы' }),
  asked('previous names', kk('question-previous-kind'), { press: kk('name-kind-none') }),
  asked('birth date', kk('question-birth-date'), { press: formatDate('kk', '1990-01-01') }),
  asked('birth place', kk('question-birth-country'), { say: 'Семей' }),
  asked('phone', kk('question-phone'), { say: '8 (701) 234-56-78' }),
  asked('purpose', kk('question-purpose'), { press: kk('purpose-visa') }),
  asked('region', kk('question-region'), { press: /Абай/ }),
  asked('country', kk('question-country'), { press: kk('none-country') }),
  { name: sends, who: 'applicant', sees: kk('summary-title'), does: { press: kk('button-send') } },
  {
    name: confirms,
    who: 'applicant',
    sees: kk('contact-keyboard-on'),
    does: { key: kk('button-share-contact') },
  },
  { name: 'opens', who: 'operator', does: { press: ru('button-open') } },
  { name: 'takes', who: 'operator', does: { press: ru('action-take') } },
  { name: 'wants to ask', who: 'operator', does: { press: ru('action-ask') }, goesOn: true },
  { name: 'asks', who: 'operator', sees: told.ask, does: { say: question } },
  { name: 'undo passes', who: 'operator', sees: told.held, forwardMs: 16 * second },
  { name: 'asks back', who: 'applicant', sees: question, does: { say: backQuestion } },
  {
    name: 'says that it is a message',
    who: 'applicant',
    sees: told.which,
    does: { press: kk('button-which-message') },
  },
  { name: 'answers', who: 'applicant', sees: told.passedOn, does: { say: answer } },
  // Messages say how things stand when they are sent: this one has to be out before they change.
  { name: 'reads the thanks', who: 'applicant', sees: told.answer, forwardMs: second },
  {
    name: 'wants to write',
    who: 'operator',
    sees: answer,
    does: { press: ru('button-desk-message') },
    goesOn: true,
  },
  { name: 'writes', who: 'operator', sees: told.message, does: { say: invitation }, goesOn: true },
  { name: 'sends it', who: 'operator', sees: told.preview, does: { press: ru('button-send-words') } },
  { name: 'replies without a reply', who: 'applicant', sees: invitation, does: { say: unasked } },
  {
    name: 'wants a correction',
    who: 'operator',
    sees: unasked,
    does: { press: ru('action-correct') },
    goesOn: true,
  },
  {
    name: 'ticks a line',
    who: 'operator',
    sees: told.lines,
    does: { press: `☐ ${ru('line-birth-place')}` },
    goesOn: true,
  },
  { name: 'has ticked', who: 'operator', does: { press: ru('button-lines-on') }, goesOn: true },
  { name: 'returns it', who: 'operator', does: { press: ru('button-lines-without-words') } },
  { name: 'undo passes once more', who: 'operator', sees: told.returned, forwardMs: 16 * second },
  { name: 'corrects', who: 'applicant', sees: told.correct, does: { press: kk('button-correct-lines') } },
  { name: 'gives the line', who: 'applicant', sees: kk('question-birth-place'), does: { say: 'Өскемен' } },
  { name: 'sends the lines', who: 'applicant', sees: told.summary, does: { press: kk('button-lines-send') } },
  { name: 'reads the thanks again', who: 'applicant', sees: told.corrected, forwardMs: second },
  {
    name: 'opens it again',
    who: 'operator',
    sees: words(ru('desk-corrected', { reference: gap })),
    does: { press: ru('button-open') },
  },
  // On the card more stands below the changed line than in the message that told of it.
  { name: 'marks ready', who: 'operator', sees: 'Семей → Өскемен\n', does: { press: ru('action-ready') } },
  { name: 'undo passes again', who: 'operator', sees: told.held, forwardMs: 16 * second },
  { name: 'three days pass', who: 'applicant', sees: told.ready, forwardMs: 3 * day + 60 * second },
  { name: 'collected', who: 'applicant', sees: told.reminder, does: { press: kk('button-collected') } },
];

/** Words of the last message of the story. */
export const ending = { who: 'applicant', sees: told.collected } as const;

/** What the request must hold. */
export const expectedAnswers: Readonly<Record<string, string | null>> = {
  'for-whom': 'self',
  kind: 'paper',
  iin: '900101301233',
  surname: 'Сәрсенбаева',
  'first-name': 'Әйгерім',
  patronymic: 'Нұрланқызы',
  'previous-kind-1': 'none',
  'birth-date': '1990-01-01',
  'birth-country': 'KZ',
  'birth-place': 'Өскемен',
  phone: '+77012345678',
  purpose: 'visa',
  region: 'KZ-10',
  branch: 'C10',
  country: null,
};
/** Of the question that the form deployed in between asks more. */
export const newAnswer = { occasion };
export const expectedHistory = [
  ...['submit', 'take', 'ask', 'answer'],
  ...['correct', 'corrected', 'ready', 'collected'],
];
