import { describe, expect, test } from 'vitest';
import { toldIn } from '../../../src/domain/form/hearing/told-person.ts';
import { purposes } from '../../../src/domain/form/questions/purpose-questions.ts';
import { context } from '../../answers/situations.ts';

const told = (typed: string) => toldIn(typed, purposes, context, 'likely');

describe('a person in one message', () => {
  test.each([
    ['900101301233 Серікова Айгерім', { iin: '900101301233', surname: 'Серікова', 'first-name': 'Айгерім' }],
    [
      '900101 301 233, Серікова Айгерім, 01.01.1990, Семей',
      {
        iin: '900101 301 233',
        surname: 'Серікова',
        'first-name': 'Айгерім',
        'birth-date': '01.01.1990',
        'birth-country': 'KZ',
        'birth-place': 'Семей',
      },
    ],
    [
      '900101301233 Серікова Айгерім 01.01.1990 г. г. Омск, Россия',
      {
        iin: '900101301233',
        surname: 'Серікова',
        'first-name': 'Айгерім',
        'birth-date': '01.01.1990 г.',
        'birth-country': 'RU',
        'birth-place': 'г. Омск',
      },
    ],
    ['900101301233', { iin: '900101301233' }],
    ['', {}],
  ])('%s', (typed, answers) => {
    expect(told(typed)).toEqual({ answers, orders: [], rest: [] });
  });

  test('of two numbers of one kind none is taken', () => {
    expect(told('8 701 123 45 67, 8 701 765 43 21')).toEqual({ answers: {}, orders: [], rest: [] });
    expect(told('01.01.1990 02.02.1992 Семей')).toEqual({ answers: {}, orders: [], rest: [] });
  });

  test('a number that holds for nothing stays a word', () => {
    expect(told('9001013012339 Серікова').answers).toEqual({});
    expect(told('900101301234 Серікова Айгерім').answers).toEqual({});
  });
});

test('the longest text takes no time', () => {
  for (const part of ['1', '1 ', '1.1.1990 ', 'а ', 'Ким ', '900101301233 ', ' ', ',', '8701', 'мой ']) {
    const text = part.repeat(4096 / part.length);
    const before = performance.now();
    for (const one of [text, text.slice(0, 399)]) told(one);
    expect(performance.now() - before).toBeLessThan(15);
  }
});
