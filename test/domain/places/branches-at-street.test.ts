import { expect, test } from 'vitest';
import { branchesAtStreet } from '../../../src/domain/places/branch.ts';

const at = (code: string, address: string | undefined) => ({
  code,
  names: { kk: `${code} ХҚКО`, ru: `ЦОН ${code}`, en: `Centre ${code}` },
  address,
});
const branches = [
  at('A1', 'улица Кенесары, 52/1'),
  at('A2', 'проспект Абая, 12'),
  at('A3', 'Абай даңғылы, 40'),
  at('A4', undefined),
];

test.each([
  ['цон на кенесары', ['A1']],
  ['на Абая', ['A2']],
  ['тот что на проспекте Абая', ['A2']],
  ['Кенесары көшесіндегі', ['A1']],
  ['улица', []],
  ['на улице', []],
  ['цон', []],
  ['', []],
])('%j is at the street of %j', (typed, codes) => {
  expect(branchesAtStreet(branches, typed)).toEqual(codes);
});

test('a street that stands in most addresses says nothing of any', () => {
  const many = Array.from({ length: 7 }, (_, index) => at(`B${index}`, `проспект Абая, ${index}`));
  expect(branchesAtStreet(many, 'на Абая')).toEqual([]);
});
