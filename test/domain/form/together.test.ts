import { describe, expect, test } from 'vitest';
import { readDateAndMore, readPerson } from '../../../src/domain/form/hearing/together.ts';

describe('a person in one message', () => {
  test.each([
    ['900101301233 Серікова Айгерім', { name: 'Серікова Айгерім', date: undefined, place: undefined }],
    [
      '900101 301 233, Серікова Айгерім, 01.01.1990, Семей',
      { name: 'Серікова Айгерім', date: '01.01.1990', place: 'Семей' },
    ],
    [
      '900101301233 Серікова Айгерім 01.01.1990 г. г. Омск, Россия',
      { name: 'Серікова Айгерім', date: '01.01.1990', place: 'г. Омск, Россия' },
    ],
  ])('%s', (typed, expected) => {
    expect(readPerson(typed)).toMatchObject(expected);
  });

  test.each(['900101301233', '9001013012339 Серікова', 'Серікова Айгерім', '900101301233 01.01.1990', ''])(
    '%j is not divided',
    (typed) => {
      expect(readPerson(typed)).toBeUndefined();
    },
  );
});

test('a date and a place', () => {
  expect(readDateAndMore('1.1.1990 Семей')).toEqual({ date: '1.1.1990', more: 'Семей' });
  expect(readDateAndMore('01.01.1990г. Омск, РСФСР')).toEqual({ date: '01.01.1990', more: 'Омск, РСФСР' });
  expect(readDateAndMore('01.01.1990')).toBeUndefined();
});

test('the longest text takes no time', () => {
  for (const part of ['1', '1 ', '1.1.1990 ', 'а ', '900101301233 ', ' ', ',']) {
    const text = part.repeat(4096 / part.length);
    const before = performance.now();
    readPerson(text);
    readDateAndMore(text);
    for (const short of [text.slice(0, 399)]) {
      readPerson(short);
      readDateAndMore(short);
    }
    expect(performance.now() - before).toBeLessThan(15);
  }
});
