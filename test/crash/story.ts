import { formatDate } from '../../src/i18n/format.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import { shownText } from '../support/locale-text.ts';

/**
 * The story that every run plays: a paper certificate from the first word until it is collected, with a question of
 * the operator on the way. What a person does follows from what the chat shows; the clock moves when all is quiet.
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
  held: words(ru('desk-held', { what: gap })),
  ready: words(kk('told-ready', { reference: gap })),
  reminder: words(kk('reminder-collect', { reference: gap })),
  collected: words(kk('told-collected', { reference: gap })),
};

const question = 'Қай елге керек?';
const answer = 'Қытайға, оқуға.';
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
  { name: 'wants to ask', who: 'operator', does: { press: ru('action-ask') } },
  { name: 'asks', who: 'operator', sees: told.ask, does: { say: question } },
  { name: 'undo passes', who: 'operator', sees: told.held, forwardMs: 16 * second },
  { name: 'answers', who: 'applicant', sees: question, does: { say: answer } },
  // Messages say how things stand when they are sent: this one has to be out before they change.
  { name: 'reads the thanks', who: 'applicant', sees: told.answer, forwardMs: second },
  { name: 'marks ready', who: 'operator', sees: answer, does: { press: ru('action-ready') } },
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
  'birth-place': 'Семей',
  phone: '+77012345678',
  purpose: 'visa',
  region: 'KZ-10',
  branch: 'C10',
  country: null,
};
/** Of the question that the form deployed in between asks more. */
export const newAnswer = { occasion };
export const expectedHistory = ['submit', 'take', 'ask', 'answer', 'ready', 'collected'];
