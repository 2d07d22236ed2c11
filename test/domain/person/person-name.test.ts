import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/domain/locale.ts';
import { capitalName, normalName, parsePersonName } from '../../../src/domain/person/person-name.ts';

/** Where a look-alike matters it is written as an escape or named in the third column. */
const accepted: readonly [typed: string, value: string][] = [
  ['Ахметов', 'Ахметов'],
  ['Әлия', 'Әлия'],
  ['Ғабит', 'Ғабит'],
  ['Қайрат', 'Қайрат'],
  ['Ыдырыс Әңгіме', 'Ыдырыс Әңгіме'],
  ['Өмірбек', 'Өмірбек'],
  ['Ұлан', 'Ұлан'],
  ['Үміт', 'Үміт'],
  ['Жаһан', 'Жаһан'],
  ['Ілияс', 'Ілияс'],
  ['Нұр Ахмет', 'Нұр Ахмет'],
  ['Серікұлы', 'Серікұлы'],
  ['Мамед оглы', 'Мамед оглы'],
  ['Әли-Хан', 'Әли-Хан'],
  ['Семёнова', 'Семёнова'],
  ['Ї', 'Ї'],
  ['Ким', 'Ким'],
  ['Ю', 'Ю'],
  ['O', 'O'],
  ['Хаджимурат', 'Хаджимурат'],
  ['Мухӏаммад', 'Мухӏаммад'],
  ['иванов', 'иванов'],
  ['ИВАНОВ', 'ИВАНОВ'],
  ['Smith', 'Smith'],
  ['van der Berg', 'van der Berg'],
  ['García Márquez', 'García Márquez'],
  ['Müller', 'Müller'],
  ['Nguyễn', 'Nguyễn'],
  ['Łukasz', 'Łukasz'],
  ['Əliyev', 'Əliyev'],
  ['İbrahim', 'İbrahim'],
  ['Weiß', 'Weiß'],
  ["O'Brien", "O'Brien"],
  ['O’Brien', "O'Brien"],
  ['Oʻktam', "O'ktam"],
  ['O`ktam', "O'ktam"],
  ["Igor'", "Igor'"],
  ["van 't Hoff", "van 't Hoff"],
  ["Д'Артаньян", "Д'Артаньян"],
  ["Kas'-Yanov", "Kas'-Yanov"],
  ["Kas'yan'-Petrov", "Kas'yan'-Petrov"],
  ['Ахметов Smith', 'Ахметов Smith'],
  ['  Нұр \t Ахмет \n', 'Нұр Ахмет'],
  ['Нұр\u00A0Ахмет', 'Нұр Ахмет'],
  ['Ах\u00ADме\u200Bтов\uFEFF', 'Ахметов'],
  ['Иванова–Петрова', 'Иванова-Петрова'],
  ['Иванова — Петрова', 'Иванова-Петрова'],
  ['Иванова‑Петрова', 'Иванова-Петрова'],
  ['Андреи\u0306', 'Андрей'],
  ['Mu\u0308ller', 'Müller'],
  ['N\u0308guyen', 'N\u0308guyen'],
  ['А'.repeat(100), 'А'.repeat(100)],
];

const repaired: readonly [typed: string, value: string, what: string][] = [
  ['Ж\u04D9н\u0069бек', 'Жәнібек', 'Latin i'],
  ['\u0049лияс', 'Ілияс', 'Latin I'],
  ['Жа\u0068ан', 'Жаһан', 'Latin h'],
  ['\u018Fлия', 'Әлия', 'Latin Ə'],
  ['Ж\u0259нібек', 'Жәнібек', 'Latin ə'],
  ['Сем\u00EBнов', 'Семёнов', 'Latin ë'],
  ['\u0041хметов', 'Ахметов', 'Latin A'],
  ['AЛMACБEKOВ', 'АЛМАСБЕКОВ', 'Latin A, M, A, C, E, K, O'],
  ['\u0048\u004F\u0050\u0054\u0058Д', 'НОРТХД', 'Latin H, O, P, T, X'],
  ['С\u0061\u0063\u0065\u006F\u0070\u0078\u0079н', 'Сасеорхун', 'Latin a, c, e, o, p, x, y'],
  ['Нұр A\u0445мет', 'Нұр Ахмет', 'one Latin A in the second word'],
  ['Иванова-\u0041хметова', 'Иванова-Ахметова', 'Latin A behind a hyphen'],
  ['Sm\u0456th', 'Smith', 'Cyrillic і'],
  ['J\u043Ehns\u043En', 'Johnson', 'Cyrillic о'],
  ['\u04D8liyev', 'Əliyev', 'Cyrillic Ә'],
  ['\u0423usuf', 'Yusuf', 'Cyrillic У'],
  ['\u0422\u043Em', 'Tom', 'Cyrillic Т and о'],
  ['\u0054ома', 'Тома', 'Latin T'],
  ['\u0054\u043E\u0440', 'Тор', 'all of it look-alikes, two of three letters Cyrillic'],
  ['TOP\u0410', 'TOPA', 'all of it look-alikes, three of four letters Latin'],
  ['\u0054О', 'ТО', 'all of it look-alikes, one of each: Cyrillic'],
];

const refused: readonly [typed: string, code: string][] = [
  ['', 'name-empty'],
  [' \n\u00A0', 'name-empty'],
  ['\u200B\u200E', 'name-empty'],
  ['А'.repeat(101), 'name-too-long'],
  ['Иванов2', 'name-digits'],
  ['3ауре', 'name-digits'],
  ['Иванов ٣', 'name-digits'],
  ['Карл Ⅳ', 'name-digits'],
  ['900101301233', 'name-digits'],
  ['Иванов😀', 'name-characters'],
  ['👨‍👩‍👧', 'name-characters'],
  ['<b>Иванов</b>', 'name-characters'],
  ['Иванов & Ко', 'name-characters'],
  ['Иванов, Пётр', 'name-characters'],
  ['Иванов И.', 'name-initials'],
  ['Иванов И.И.', 'name-initials'],
  ['И И Иванов', 'name-initials'],
  ['Иванов_Пётр', 'name-characters'],
  ['"Иванов"', 'name-characters'],
  ["'Иванов'", 'name-characters'],
  ['/start', 'name-characters'],
  ['-', 'name-characters'],
  ["'", 'name-characters'],
  ['-Иванов', 'name-characters'],
  ['Иванов-', 'name-characters'],
  ['Иванова -Петрова', 'name-characters'],
  ['Иванова--Петрова', 'name-characters'],
  ["O''Brien", 'name-characters'],
  ['Ива\u0301нов', 'name-characters'],
  ['Z\u0351\u0352\u0353\u0354algo', 'name-characters'],
  ['საქართველო', 'name-characters'],
  ['محمد', 'name-characters'],
  ['王', 'name-characters'],
  ['Ιωάννης', 'name-characters'],
  ['Ｉｖａｎ', 'name-characters'],
  ['Ivanов', 'name-mixed-scripts'],
  ['Иванов-Smith', 'name-mixed-scripts'],
  ['Нұр Axмetов', 'name-mixed-scripts'],
  ['Y\u043Bан', 'name-mixed-scripts'], // Ұ, Ү or У?
];

describe('a name that is taken', () => {
  test.each(accepted)('%j', (typed, value) => {
    expect(parsePersonName(typed)).toEqual({ ok: true, value: { value, repaired: false } });
  });

  test.each(repaired)('%s becomes %s: %s', (typed, value) => {
    expect(typed).not.toBe(value);
    expect(parsePersonName(typed)).toEqual({ ok: true, value: { value, repaired: true } });
  });
});

test.each(refused)('%j is refused: %s', (typed, code) => {
  expect(parsePersonName(typed)).toEqual({ ok: false, code });
});

const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((point) => String.fromCodePoint(point));

const nameLike = fc.string({
  unit: fc.constantFrom(..."АаБбӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЙйУAaBbCcEeHhKkMmOoPpTtXxYyIiƏəëßéN-' ’"),
  minLength: 1,
  maxLength: 12,
});

test('a name once read reads as itself', () => {
  fc.assert(
    fc.property(nameLike, (typed) => {
      const read = parsePersonName(typed);
      if (!read.ok) return;
      const value = read.value.value;
      expect(parsePersonName(value)).toEqual({ ok: true, value: { value, repaired: false } });
    }),
    { numRuns: 500 },
  );
});

test('nothing that people send breaks it', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (typed) => typeof parsePersonName(typed).ok === 'boolean'),
  );
});

test('capitals keep the Kazakh letters apart', () => {
  for (const locale of locales) {
    expect(capitalName('Жәнібек Ілияс-Ұлы', locale)).toBe('ЖӘНІБЕК ІЛИЯС-ҰЛЫ');
    expect(capitalName('Michel', locale)).toBe('MICHEL');
  }
});

describe('the form for the blind index', () => {
  test.each([
    ['Семёнов', 'СЕМЕНОВ'],
    ['Нұр Ахмет', 'нұрахмет'],
    ['Иванова-Петрова', 'Иванова Петрова'],
    ["O'Brien", 'O’BRIEN'],
    ['Ж\u04D9н\u0069бек', 'ЖӘНІБЕК'],
    ['Жа\u0068ан', 'ЖАҺАН'],
    ['TOM', 'Том'],
    ['\u0041хметов', 'ахметов'],
    ['Weiß', 'WEISS'],
    ['Андреи\u0306', 'андрей'],
  ])('%s and %s share it', (one, other) => {
    expect(normalName(one)).toBe(normalName(other));
  });

  test.each([
    ['Қали', 'Кали'],
    ['Әлия', 'Алия'],
    ['Ұлан', 'Улан'],
    ['Иванов', 'Иванова'],
    ['Андрей', 'Андреи'],
  ])('%s and %s do not', (one, other) => {
    expect(normalName(one)).not.toBe(normalName(other));
  });

  test('does not depend on capitals', () => {
    fc.assert(
      fc.property(nameLike, (typed) => {
        const read = parsePersonName(typed);
        if (!read.ok) return;
        const { value } = read.value;
        expect(normalName(capitalName(value, 'kk'))).toBe(normalName(value));
      }),
      { numRuns: 500 },
    );
  });
});
