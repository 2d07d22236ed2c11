import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { lookOf } from '../../../src/domain/places/place-spelling.ts';
import * as asideWords from '../../../src/domain/words/aside-words.ts';
import * as askingWords from '../../../src/domain/words/asking-words.ts';
import * as commandWords from '../../../src/domain/words/desk/command-words.ts';
import * as handOverWords from '../../../src/domain/words/desk/hand-over-words.ts';
import * as orderWords from '../../../src/domain/words/desk/order-words.ts';
import * as sentenceOrderWords from '../../../src/domain/words/desk/sentence-order-words.ts';
import * as chatterWords from '../../../src/domain/words/form/chatter-words.ts';
import * as checkWords from '../../../src/domain/words/form/check-words.ts';
import * as codeWords from '../../../src/domain/words/form/code-words.ts';
import * as dateLabelWords from '../../../src/domain/words/form/date-label-words.ts';
import * as goOnWords from '../../../src/domain/words/form/go-on-words.ts';
import * as numberAsideWords from '../../../src/domain/words/form/number-aside-words.ts';
import * as shapedNameWords from '../../../src/domain/words/form/shaped-name-words.ts';
import * as lineWords from '../../../src/domain/words/line-words.ts';
import * as mendingWords from '../../../src/domain/words/mending-words.ts';
import * as nameLabelWords from '../../../src/domain/words/name-label-words.ts';
import * as nameWords from '../../../src/domain/words/name-words.ts';
import * as noAnswerWords from '../../../src/domain/words/no-answer-words.ts';
import * as ownDataWords from '../../../src/domain/words/own-data-words.ts';
import {
  behind,
  inFront,
  leaving,
  linesOf,
  oneOf,
  oneOfSpelled,
  type Place,
  partsNamed,
  saying,
  wordOf,
} from '../../../src/domain/words/phrases.ts';
import * as placeAsideWords from '../../../src/domain/words/place-aside-words.ts';
import * as placeWords from '../../../src/domain/words/place-words.ts';
import * as requestWords from '../../../src/domain/words/request-words.ts';
import * as deskWords from '../../../src/domain/words/sentences/desk-words.ts';
import * as excuseWords from '../../../src/domain/words/sentences/excuse-words.ts';
import * as languageWords from '../../../src/domain/words/sentences/language-words.ts';
import * as newcomerWords from '../../../src/domain/words/sentences/newcomer-words.ts';
import * as sentenceStatusWords from '../../../src/domain/words/sentences/status-words.ts';
import * as topicWords from '../../../src/domain/words/sentences/topic-words.ts';
import * as whoWords from '../../../src/domain/words/sentences/who-words.ts';
import * as withdrawalWords from '../../../src/domain/words/sentences/withdrawal-words.ts';
import * as statusWords from '../../../src/domain/words/status-words.ts';

const says = (line: string, place: Place = 'part') => saying(place, { kk: '', ru: line, en: '' });

describe('a line of a table', () => {
  test.each<readonly [line: string, said: readonly string[], not: readonly string[]]>([
    ['разниц', ['в чём разница', 'РАЗНИЦА'], ['разные']],
    ['ещё много', ['еще много', 'ещё\n много'], ['ещёмного']],
    ['^(нет|не имею) [у меня|своего] иин$', ['нет иин', 'не имею у меня иин.'], ['нет мой иин', 'нетиин']],
    ['^сохрани[те] [пока]$', ['сохрани', 'сохраните пока!'], ['сохранипока', 'сохраните, пока']],
    ['^[a] [b] c [d] [e]$', ['c', 'a c', 'b c', 'a b c d e', 'c e'], ['ac', 'cd', 'c  d e f']],
    ['^{ну|да} забудь {это|всё}$', ['забудь', 'ну, да забудь всё, всё'], ['нузабудь', 'забудьвсё']],
    ['_нет[у]_', ['нет', 'а нету!'], ['нетто', 'кнет', 'нетуш']],
    ['обязател* ли', ['обязательно ли', 'обязател ли'], ['обязательно нели']],
    ['i’m', ['i’m', "I'm"], ['im', 'i m']],
    ['забер+++_', ['заберите'], ['заберу', 'забер']],
    ['нет …5 номер', ['нет мой номер', 'нет номер'], ['нет, не твой номер', 'нетномер']],
    [
      'удали …2+ данные',
      ['удали данные', 'удали все мои данные'],
      ['удалиданные', 'удали вот все мои данные'],
    ],
    ['живу в …9$', ['живу в Шу'], ['живу в', 'живу вШу']],
    ['что …… делать', [`что ${'и '.repeat(500)}делать`], ['чтоделать']],
    ['не знаю, что', ['не знаю что', 'не знаю , что', 'не знаю,что'], ['не знаючто']],
    ["don't have", ["don't have", 'dont have', 'don’t have', 'don t have'], ['do not have']],
    ['заберёт !(бот|она)+', ['заберет он'], ['заберёт бот']],
    ['^на # минут*$', ['на 15 минут'], ['на пять минут']],
    ['^до ~$', ['до 14:30'], ['до 14 30']],
    ['боюсь · страшно', ['страшно', 'боюсь'], ['не знаю']],
    ['в[ ]телеграм[м]', ['в телеграмм', 'втелеграм'], ['в-телеграм']],
    ['(a|b[c|d]) [e [f|g]] h', ['bd h', 'a e h', 'a e g h'], ['a f h']],
  ])('«%s»', (line, said, not) => {
    const isSaid = says(line);
    expect({ said: said.filter((text) => !isSaid(text)), not: not.filter(isSaid) }).toEqual({
      said: [],
      not: [],
    });
  });

  test('that can’t be read is named', () => {
    expect(() => says('нет (у меня иин')('')).toThrow(
      '«)» is missing at sign 16 of the phrase «нет (у меня иин»',
    );
    expect(() => says('нет ] иин')('')).toThrow('«the end» is missing at sign 5 of the phrase «нет ] иин»');
    expect(() => says('нет \\s иин')('')).toThrow('«\\» is no sign at sign 6 of the phrase «нет \\s иин»');
    expect(() => says('заберёт !бот')('')).toThrow('«(» is missing at sign 10 of the phrase «заберёт !бот»');
  });
});

test('a table says where its phrases may stand', () => {
  const [part, start, word, text] = (['part', 'start', 'word', 'text'] as const).map((place) =>
    says('фото', place),
  );
  expect(['моё фото', 'фотоаппарат', 'фото!'].map((typed) => part?.(typed))).toEqual([true, true, true]);
  expect(['телефото', 'фотоаппарат', 'моё фото'].map((typed) => start?.(typed))).toEqual([false, true, true]);
  expect(['моё фото', 'фотоаппарат', 'фото!'].map((typed) => word?.(typed))).toEqual([true, false, true]);
  expect(['моё фото', 'фотоаппарат', 'фото!'].map((typed) => text?.(typed))).toEqual([false, false, true]);
});

test('an expression says what stands around the phrases of a table, and names what it finds', () => {
  const polite = { kk: 'кешіріңіз', ru: 'пожалуйста', en: 'please' };
  const papers = { kk: '', ru: 'паспорт*', en: '' };
  const taken = partsNamed(
    () => `^${inFront(polite)}${wordOf(papers)}${behind(polite, '')}\\s+(?<value>.+)$`,
  );
  expect(taken('Пожалуйста, please паспорта please N12\n345')?.value).toBe('N12\n345');
  expect([taken('паспорта, please N12')?.value, taken('мой паспорт N12')]).toEqual([undefined, undefined]);
});

test('a phrase is heard without Kazakh letters, and what stands beside it keeps its own', () => {
  const again = { kk: 'қайта жіберіңіз', ru: '', en: '' };
  const who = { kk: 'кім', ru: '', en: '' };
  const isAgain = saying('text', again);
  expect(['қайта жіберіңіз', 'кайта жибериниз', 'Қайта Жибериниз', 'кайта'].map(isAgain)).toEqual([
    ...[true, true, true, false],
  ]);
  expect(leaving(() => wordOf(again))('кайта жибериниз, Әсел')).toBe(', Әсел');
  expect(leaving(() => oneOf(again), 'all')('Өскемен кайта жибериниз Ақтау қайта жіберіңіз')).toBe(
    'Өскемен   Ақтау  ',
  );
  const named = partsNamed(() => `^${oneOf(again)}\\s+(?<value>.+)$`);
  expect(named('кайта жибериниз Әсел')?.value).toBe('Әсел');
  // «Кім» is "who", «Ким» a surname.
  expect(['кім', 'Ким', 'кіммен'].map(saying('word', who))).toEqual([true, false, false]);
});

test('a table in the right spelling fits texts without Kazakh letters', () => {
  const table = { kk: 'жаңа [өтініштер]', ru: 'сколько заявлений', en: "what's new" };
  const isNew = new RegExp(`^${oneOfSpelled(lookOf, table)}$`);
  for (const typed of ['Жана отиништер', 'жаңа', 'Сколько заявлении?', 'whats new', 'What’s new?']) {
    expect({ typed, is: isNew.test(lookOf(typed)) }).toEqual({ typed, is: true });
  }
});

const aTable = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });
const { commandPhrases, ...aroundCommands } = commandWords;
const { ordersWithWords, ordersAlone, ...aroundOrders } = sentenceOrderWords;
const tables = [
  askingWords,
  codeWords,
  chatterWords,
  checkWords,
  dateLabelWords,
  goOnWords,
  numberAsideWords,
  shapedNameWords,
  lineWords,
  mendingWords,
  nameLabelWords,
  nameWords,
  ownDataWords,
  statusWords,
  asideWords,
  placeAsideWords,
  placeWords,
  requestWords,
  deskWords,
  excuseWords,
  languageWords,
  sentenceStatusWords,
  topicWords,
  whoWords,
  newcomerWords,
  { ...ordersWithWords, ...ordersAlone, ...aroundOrders },
  handOverWords,
  withdrawalWords,
  noAnswerWords,
  orderWords,
  aroundCommands,
  commandPhrases,
]
  .flatMap((room) => Object.entries(room))
  .map(([name, table]) => ({ name, table: aTable.parse(table) }));

test.each(tables)(
  'every line of $name is read, stands once, and fits neither nothing nor everything',
  ({ table }) => {
    const lines = linesOf(table);
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
    const empty = lines.filter((line) => new RegExp(oneOf({ kk: line, ru: '', en: '' }), 'iu').test('—'));
    expect(empty).toEqual([]);
  },
);
