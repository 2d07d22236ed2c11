import { describe, expect, test } from 'vitest';
import { branchHours, findPlaces, type NamedPlace } from '../../../src/domain/places/branch.ts';

function place(code: string, kk: string, ru: string, en: string, city?: NamedPlace['city']): NamedPlace {
  return { code, names: { kk, ru, en }, ...(city && { city }) };
}

const places = [
  place('OSK', 'Өскемен', 'Усть-Каменогорск', 'Oskemen'),
  place('KAR', 'Қарағанды', 'Караганда', 'Karaganda'),
  place('KYZ', 'Қызылорда', 'Кызылорда', 'Kyzylorda'),
  place('ALA', 'Алматы қаласы', 'город Алматы', 'Almaty'),
  place('ZHE', 'Жетісу облысы', 'область Жетісу', 'Zhetisu Region', {
    kk: 'Талдықорған',
    ru: 'Талдыкорган',
    en: 'Taldykorgan',
  }),
  place('KOR', 'Корея', 'Корея', 'Korea'),
  place('CIV', 'Кот-д’Ивуар', 'Кот-д’Ивуар', 'Côte d’Ivoire'),
  place('ARM', 'Армения', 'Армения', 'Armenia'),
  place('PLN', 'Орёл', 'Орёл', 'Oryol'),
];

const found = (typed: string) => findPlaces(places, typed).map(({ code }) => code);

describe('places are found', () => {
  test.each([
    ['by a Kazakh name', 'өскемен', ['OSK']],
    ['by its plain Russian look', 'оскемен', ['OSK']],
    ['with any capitals', 'ҚАРАҒ', ['KAR']],
    ['with Kazakh letters typed as Russian ones', 'караганды', ['KAR']],
    ['with і typed as и', 'жетису', ['ZHE']],
    ['in English', 'karag', ['KAR']],
    ['by the city', 'талдык', ['ZHE']],
    ['by a later word', 'каменогорск', ['OSK']],
    ['with a blank for a hyphen', 'усть каменогорск', ['OSK']],
    ['with ё typed as е', 'орел', ['PLN']],
    ['with е typed as ё', 'армёния', ['ARM']],
    ['without marks', 'cote d ivoire', ['CIV']],
    ['with another apostrophe', "Кот д'Ивуар", ['CIV']],
    ['with blanks and dots around', ' Алматы. ', ['ALA']],
    ['word beginnings first', 'кор', ['KOR', 'ZHE']],
    ['else in the order given', 'ка', ['OSK', 'KAR', 'ALA']],
    ['from the inside of a word', 'зылорд', ['KYZ']],
  ])('%s: %s', (_, typed, codes) => {
    expect(found(typed)).toEqual(codes);
  });

  test.each(['', 'к', ' к. ', '12', '...', '😀', 'нет такого'])('and none for %j', (typed) => {
    expect(found(typed)).toEqual([]);
  });
});

test('duty branches are open longer, and on Saturdays', () => {
  expect(branchHours({ kind: 'ordinary' })).toEqual({ weekdays: [9, 18] });
  expect(branchHours({ kind: 'duty' })).toEqual({ weekdays: [9, 20], saturday: [9, 13] });
});
