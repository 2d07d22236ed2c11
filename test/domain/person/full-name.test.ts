import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFullName } from '../../../src/domain/person/full-name.ts';

const parts = (typed: string) => {
  const name = parseFullName(typed);
  return name && [name.surname, name.firstName, name.patronymic];
};

describe('a whole name is divided', () => {
  test.each([
    ['Серікова Айгерім', 'Серікова', 'Айгерім', undefined],
    ['  Серікова   Айгерім  ', 'Серікова', 'Айгерім', undefined],
    ['Серікова Айгерім Болатқызы', 'Серікова', 'Айгерім', 'Болатқызы'],
    ['СЕРІКОВА АЙГЕРІМ БОЛАТҚЫЗЫ', 'СЕРІКОВА', 'АЙГЕРІМ', 'БОЛАТҚЫЗЫ'],
    ['Серіков Айдос Болат ұлы', 'Серіков', 'Айдос', 'Болат ұлы'],
    ['Алиев Эльдар Вагиф оглы', 'Алиев', 'Эльдар', 'Вагиф оглы'],
    ['Иванов Иван Иванович', 'Иванов', 'Иван', 'Иванович'],
    ['Иван Иванович Иванов', 'Иванов', 'Иван', 'Иванович'],
    ['Ильина Анна Никитична', 'Ильина', 'Анна', 'Никитична'],
    ['Ильин Павел Ильич', 'Ильин', 'Павел', 'Ильич'],
    ['Serikova Aigerim Bolatkyzy', 'Serikova', 'Aigerim', 'Bolatkyzy'],
    ['Ivanov Ivan Ivanovich', 'Ivanov', 'Ivan', 'Ivanovich'],
    [
      'Жұмағалиева-Құрманғазы Гүлнұр-Ақжүніс Бекмұханбетқызы',
      'Жұмағалиева-Құрманғазы',
      'Гүлнұр-Ақжүніс',
      'Бекмұханбетқызы',
    ],
    ["О'Коннор Шон", 'О’Коннор', 'Шон', undefined],
  ])('%s', (typed, ...expected) => {
    expect(parts(typed)?.map((part) => part?.replace(/['’]/g, '’'))).toEqual(expected);
  });
});

describe('what could be divided in several ways is left alone', () => {
  test.each([
    ['one word', 'Серікова'],
    ['a name and a patronymic, the surname missing', 'Айгерім Болатқызы'],
    ['a patronymic first', 'Болатқызы Айгерім'],
    ['three words, none of them a patronymic', 'Серік Болат Нұр'],
    ['four words', 'Серікова Айгерім Нұр Болатқызы'],
    ['a surname of several words', 'ван дер Берг'],
    ['no name at all', '900101301233'],
    ['nothing', '   '],
  ])('%s', (_, typed) => {
    expect(parseFullName(typed)).toBeUndefined();
  });
});

test('nothing is added to what was typed, and nothing left out', () => {
  const word = fc.constantFrom(
    ...['Серікова', 'Айгерім', 'Болатқызы', 'Болат', 'ұлы', 'қызы', 'оглы', 'Иванович', 'Нұр', 'van', 'Berg'],
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const name = parseFullName(words.join(' '));
      if (name === undefined) return;
      const read = [name.surname, name.firstName, name.patronymic ?? ''].join(' ').trim().split(' ');
      expect(read.toSorted()).toEqual(words.toSorted());
      expect(words.length).toBeGreaterThan(1);
    }),
  );
});
