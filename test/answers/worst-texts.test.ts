import { expect, test } from 'vitest';
import { applicationForm } from '../../src/domain/form/application-form.ts';
import { parseCode } from '../../src/domain/form/confirmation.ts';
import { hear } from '../../src/domain/form/hearing/hearing.ts';
import { parseReference } from '../../src/domain/request/reference.ts';
import { smallTalk, topicOf } from '../../src/domain/talk/small-talk.ts';
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
  ...['гвинея ', 'Республика ', 'Россия, ', 'Алматы ', '🇰🇿', 'zh', 'доверенность ', 'меня зовут '],
];
/** Also as long as the readers still look at. */
const lengths = [119, 200, 299, 399, longest];
const texts = pieces.flatMap((piece) =>
  lengths.map((length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)),
);

/** The best of a few runs: what else the machine does is not the reader's fault. */
function msOf(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let left = 12; left > 0 && best > mostMs / 2; left -= 1) {
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

test.each([
  ['a code', parseCode],
  ['a reference', parseReference],
  ['small talk', smallTalk],
  ['a topic', topicOf],
])('%s is read within 5 ms', (_, read) => {
  expect(slow(read)).toEqual([]);
});
