import { describe, expect, test } from 'vitest';
import { isSought, readSought } from '../../../src/domain/desk/search-match.ts';

const application = {
  iin: '900101301233',
  surname: 'ҚАРАҢҒЫСЫЗОВА',
  'first-name': 'ӘЙГЕРІМ',
  patronymic: 'БОЛАТҚЫЗЫ',
  'previous-surname': 'ШАХМЕТОВА',
  'representative-surname': 'СЕРІКОВ',
  'representative-first-name': 'ЖАНДОС',
  'representative-iin': '851231401238',
  phone: '+77012345678',
};

const finds = (typed: string) => {
  const sought = readSought(typed);
  return sought !== undefined && isSought(sought, application);
};

describe('somebody is found', () => {
  test.each([
    'ҚАРАҢҒЫСЫЗОВА ӘЙГЕРІМ БОЛАТҚЫЗЫ',
    'Қараңғысызова Ә',
    'Карангысызова',
    'Karangysyzova Aigerim',
    'Qarangysyzova Aigerim',
    'Айгерим',
    'aygerim bolatkyzy',
    'Әйгерім Қараңғысызова',
    'Шахметова',
    'Shakhmetova',
    'Сериков Жандос',
    'Serikov Zhandos',
    'Карангыс',
    '5678',
    'тел 5678',
    '45 678',
    'ИИН 9001',
    'ЖСН 900101 301',
    '1233',
    '8 701 234 56 78',
    '851231401238',
    'Айгерим 5678',
  ])('by %j', (typed) => {
    // A lone letter of a name says nothing, and takes nothing away.
    expect(finds(typed)).toBe(true);
  });

  test.each(['Петрова', 'Айгерим Петрова', '5679', '123', 'Ив', 'ИИН', '', '—', 'Айгерим 9999', 'Жанар'])(
    'but not by %j',
    (typed) => {
      expect(finds(typed)).toBe(false);
    },
  );
});
