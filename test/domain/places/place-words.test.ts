import { expect, test } from 'vitest';
import { isNoPlace, withoutDenied } from '../../../src/domain/places/no-place.ts';
import { withoutBirth } from '../../../src/domain/places/place-parts.ts';
import { colloquialTown } from '../../../src/domain/places/town-in-words.ts';

test.each([
  'не в Казахстане',
  'я родилась за границей',
  'родилась я за границей',
  'Заграницей родилась.',
  'мен шет елде туғанмын',
  'Қазақстанда емес',
  'but I am a citizen',
])('«%s» says nothing of where', (typed) => {
  expect(isNoPlace(typed)).toBe(true);
});

test.each(['не в Казахстане, а в России', 'Шетпе', 'Родина', 'Butler', 'Усть-Каменогорск, не Семей'])(
  '«%s» says something of it',
  (typed) => {
    expect(isNoPlace(typed)).toBe(false);
  },
);

test.each([
  ['Не в Казахстане, а в России', 'в России'],
  ['не Омск Томск', 'Томск'],
  ['Қазақстан емес, Россия', 'Россия'],
  ['Қазақстан емес, а Россия', 'Россия'],
  ['not in Kazakhstan but in Russia', 'in Russia'],
  ['Неман, Россия', 'Неман, Россия'],
])('of «%s» there is left «%s»', (typed, left) => {
  expect(withoutDenied(typed)).toBe(left);
});

test.each([
  ['Я родилась в Омске', 'Омске'],
  ['Там же, где живу, Алматы', 'Алматы'],
  ['там же,где и живу, Алматы', 'Алматы'],
  ['Қытайда туғанмын', 'Қытайда'],
  ['туған жерім: Шу', 'Шу'],
  ['Родомля', 'Родомля'],
  ['родилась', undefined],
])('«%s» without being born is «%s»', (typed, place) => {
  expect(withoutBirth(typed)).toBe(place);
});

test.each([
  ['питер', 'Санкт-Петербург'],
  ['я родилась в Питере', undefined],
  ['Родился в г. Питер', 'Санкт-Петербург'],
  ['родом я из спб', 'Санкт-Петербург'],
  ['born in spb', 'Санкт-Петербург'],
  ['г питерский', undefined],
])('in «%s» people name %s', (typed, name) => {
  expect(colloquialTown(typed)?.name).toBe(name);
});
