import { expect, test } from 'vitest';
import { countriesNearly, countryNamed, countryWithin } from '../../src/domain/countries/country-in-words.ts';
import { iinsInName } from '../../src/domain/desk/certificate-check.ts';
import { commandSaid } from '../../src/domain/desk/command-in-words.ts';
import { readPeriod } from '../../src/domain/desk/export-period.ts';
import { readSought } from '../../src/domain/desk/search-match.ts';
import { soughtIn } from '../../src/domain/desk/sought-in-words.ts';
import { applicationForm } from '../../src/domain/form/application-form.ts';
import { correctionIn } from '../../src/domain/form/hearing/correction-in-words.ts';
import { valueBehindLine } from '../../src/domain/form/hearing/named-lines.ts';
import { hear } from '../../src/domain/form/hearing/text-meaning.ts';
import { parseCode } from '../../src/domain/form/one-time-code.ts';
import { reduce } from '../../src/domain/form/reduce.ts';
import { parseIin } from '../../src/domain/person/iin.ts';
import { normalName, parsePersonName } from '../../src/domain/person/person-name.ts';
import { parsePhone, phonesIn } from '../../src/domain/person/phone.ts';
import { parseReceiptNumber } from '../../src/domain/request/payment/receipt-number.ts';
import {
  parseReference,
  readReference,
  referenceAndText,
  referencesIn,
} from '../../src/domain/request/reference.ts';
import { seemingLanguage } from '../../src/domain/talk/language-of-text.ts';
import { isDoubtfulAnswer, isNoAnswer } from '../../src/domain/talk/no-answer.ts';
import {
  announcesMatter,
  asksOwnData,
  complains,
  isOrder,
  isQuestion,
  wantsCertificate,
  wantsKind,
  wantsPerson,
} from '../../src/domain/talk/question-in-words.ts';
import { sayingsOf } from '../../src/domain/talk/sayings.ts';
import { pagesAsked, worryIn } from '../../src/domain/talk/sentences/asked-page.ts';
import { answerToOffer } from '../../src/domain/talk/sentences/offer.ts';
import { isPoke } from '../../src/domain/talk/sentences/pokes.ts';
import {
  asksToKeep,
  needsNothing,
  withdrawsOnCondition,
} from '../../src/domain/talk/sentences/withdrawal.ts';
import { smallTalk, topicOf } from '../../src/domain/talk/small-talk.ts';
import { asksStatus } from '../../src/domain/talk/status-question.ts';
import {
  contestsRefusal,
  fearsRecord,
  tellingIn,
  tellsMistake,
} from '../../src/domain/talk/told-about-request.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import { guideSearch } from '../../src/messages/guide/guide-index.ts';
import { context, situationOf } from './situations.ts';

/** As long as Telegram lets a text be. */
const longest = 4096;
const mostMs = 5;

/** What is dear to look at: ligatures of eighteen letters, marks upon marks, endless groups, words of every table. */
const pieces = [
  ...[
    'ﷺ',
    'ﬃ',
    '㍿',
    'а\u0301',
    'ё\u0308\u0301',
    '\u200B',
    '\u200E',
    ' ',
    '\n',
    '-',
    '.',
    ',',
    '(',
    '+',
    '№ ',
  ],
  ...['1', '1 ', '12 ', '123456 ', '٣', '８', '900101301233 ', '+7 701 123 45 67 ', '8 (701) ', '1.5.90 '],
  ...[
    'я',
    'а ',
    'Иванов ',
    'Ц',
    'жоқ ',
    'не ',
    'нет отчества ',
    'назад',
    'не знаю ',
    'имя: ',
    'отчество ',
    "'",
  ],
  ...[
    '1 мая ',
    'мая ',
    '1990 ж. ',
    'от ',
    '12 от ',
    'үшін ',
    'работа ',
    'электронная ',
    '😀',
    '👨‍👩‍👧‍👦',
    'x',
    'ü',
  ],
  ...['иин не тот ', 'мне для визы ', 'я родился в ', 'восемь семьсот ', 'раньше была Ким, потом '],
  ...['гвинея ', 'Республика ', 'Россия, ', 'Алматы ', '🇰🇿', 'zh', 'доверенность ', 'меня зовут '],
];
/** Also as long as the readers still look at. */
const lengths = [119, 200, 299, 399, longest];
const texts = pieces.flatMap((piece) =>
  lengths.map((length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)),
);

/**
 * The best of many runs, as long as it is near the limit: what else the machine does is not the reader's fault, nor that Node compiles
 * anew what it had compiled for the texts of another question, which takes some runs of its own.
 */
function msOf(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let left = 40; left > 0 && best > mostMs / 2; left -= 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const slow = (run: (text: string) => unknown) =>
  texts
    .map((text) => ({ text: `${text.slice(0, 12)} × ${text.length}`, ms: msOf(() => run(text)) }))
    .filter(({ ms }) => ms > mostMs);

/** Also the first text of all, which makes what is made once. */
const questions = applicationForm.questions.filter(({ id }) => !/-[2-5]$/.test(id));

test.each(questions)('at $id no text takes more than 5 ms to hear and to read', (question) => {
  const { answers: given } = situationOf(question.id, '').state;
  const answers = Object.fromEntries(Object.entries(given).map(([id, { value }]) => [id, value]));
  const run = (text: string) => {
    hear(text, { question, answers, context, answered: false, doubted: true });
    question.read(text, answers, context);
  };
  run('жоқ');
  expect(slow(run)).toEqual([]);
  for (const part of ['offer', 'spread', 'search', 'without'] as const) {
    const rule = question[part];
    if (rule === undefined) continue;
    rule('жоқ', answers, context);
    expect({ part, slow: slow((text) => rule(text, answers, context)) }).toEqual({ part, slow: [] });
  }
});

/** A turn goes through several readers, one after the other. */
const mostMsOfTurn = 4 * mostMs;

test.each(questions)('at $id no text takes more than 20 ms of a whole turn', (question) => {
  const { state } = situationOf(question.id, '');
  const run = (text: string) => reduce(applicationForm, state, { type: 'typed', text }, context);
  run('жоқ');
  const slowest = texts
    .map((text) => ({ text: `${text.slice(0, 12)} × ${text.length}`, ms: msOf(() => run(text)) }))
    .filter(({ ms }) => ms > mostMsOfTurn);
  expect(slowest).toEqual([]);
});

const { catalog } = context;
const findPages = guideSearch(loadTexts());

/** Whatever looks at words that nobody asked for, at what an operator types, and at the names of files. */
const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['a code', parseCode],
  ['a reference', parseReference],
  ['a reference in a sentence', readReference],
  ['references in a list', referencesIn],
  ['a reference with words', referenceAndText],
  ['small talk', smallTalk],
  ['a topic', topicOf],
  ['a question of the status', asksStatus],
  ['sayings', sayingsOf],
  ['what is told of a request', tellingIn],
  ['that something is wrong', tellsMistake],
  ['that a certificate is wanted', wantsCertificate],
  ['that a person is wanted', wantsPerson],
  ['an order', isOrder],
  ['a question', isQuestion],
  ['what is kept of a person', asksOwnData],
  ['a complaint', complains],
  ['a poke', isPoke],
  ['a page for a sentence', pagesAsked],
  ['a worry', worryIn],
  ['a withdrawal on condition', withdrawsOnCondition],
  ['that nothing is to be withdrawn', asksToKeep],
  ['a yes or a no to an offer', answerToOffer],
  ['that nothing is wanted after all', needsNothing],
  ['that a refusal is contested', contestsRefusal],
  ['that a record is feared', fearsRecord],
  ['that a question is announced', announcesMatter],
  ['which paper is wanted', wantsKind],
  ['a correction', correctionIn],
  ['a line and its value', valueBehindLine],
  ['the language', seemingLanguage],
  ['a country', (text) => countryNamed(catalog, text)],
  ['a country within words', (text) => countryWithin(catalog, text)],
  ['countries that are near', (text) => countriesNearly(catalog, text)],
  ['a page of the guide', (text) => findPages(text)],
  ['what is sought', readSought],
  ['a receipt', parseReceiptNumber],
  ['a phone', parsePhone],
  ['phones in words', phonesIn],
  ['an IIN', parseIin],
  ['IINs in a name', iinsInName],
  ['a name', parsePersonName],
  ['the form of a name that is searched by', normalName],
  ['what is no answer', isNoAnswer],
  ['what may be no answer', isDoubtfulAnswer],
  ['a command in words', commandSaid],
  ['who is sought', soughtIn],
  ['a period', (text) => readPeriod(text, Date.UTC(2026, 10, 28))],
];

test.each(readers)('%s is read within 5 ms', (_, read) => {
  read('жоқ');
  expect(slow(read)).toEqual([]);
});
