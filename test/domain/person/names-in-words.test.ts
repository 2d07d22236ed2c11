import { expect, test } from 'vitest';
import { fatherNameIn } from '../../../src/domain/person/father-name.ts';
import { formerName, formerNames, withFormerSurname } from '../../../src/domain/person/former-name.ts';
import { beginsWithTalk, likelyNames } from '../../../src/domain/person/likely-names.ts';
import { nameAmidTalk, singleName } from '../../../src/domain/person/name-amid-talk.ts';

test.each([
  ['до замужества была Ахметовой', 'Ахметова'],
  ['бұрын Оспанова', 'Оспанова'],
  ['former surname petrova', 'petrova'],
  ['петрова', undefined],
])('«%s» tells the name of before: %s', (typed, name) => {
  expect(formerName(typed)?.name).toBe(name);
});

test.each<readonly [string, readonly string[]]>([
  ['сначала Иванова, потом Петрова', ['Иванова', 'Петрова']],
  ['Иванова сосын Петрова', ['Иванова', 'Петрова']],
  ['Иванова', []],
])('«%s» tells two of them: %j', (typed, names) => {
  expect(formerNames(typed).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['Ахметова (Ким)', 'Ким'],
  ['Ахметова, в девичестве Ким', 'Ким'],
  ['Akhmetova, née Kim', 'Kim'],
  ['Ахметова Ким', undefined],
])('in «%s» the surname of before is %s', (typed, former) => {
  expect(withFormerSurname(typed)?.former).toBe(former);
});

test.each([
  ['Наталия, не Наталья', ['Наталия']],
  ['не Наталья, а Наталия', ['Наталия']],
  ['Наталья емес, Наталия', ['Наталия']],
  ['нет, Иванович', ['Иванович']],
])('of two spellings in «%s» %j is meant', (typed, names) => {
  expect(likelyNames(typed)).toEqual(names);
});

test.each([
  'Иванов 1990 года Иван Иванович',
  'Иванов Иван 1990 жылы Иванович',
  'Иванов Иван Иванович 1990 г. р.',
])('the year in «%s» goes with the word behind it, and the name is whole', (typed) => {
  expect(nameAmidTalk(typed)).toEqual({ surname: 'Иванов', firstName: 'Иван', patronymic: 'Иванович' });
});

test('in small letters, with little talk beside them, no word is likely to be the name', () => {
  expect(likelyNames('фамилия серикова каримова')).toEqual([]);
});

test.each([
  ['Только одно имя Сухарто', 'Сухарто'],
  ['в паспорте у меня одно имя: Сухарто', 'Сухарто'],
  ['Сухарто, бір ғана аты бар', 'Сухарто'],
  ['менде бір ғана ат бар – Сухарто', 'Сухарто'],
  ['имя Сухарто', undefined],
])('«%s» tells the only name: %s', (typed, name) => {
  expect(singleName(typed)).toBe(name);
});

test('a first word of talk in front of a name is seen, a name in two words is none', () => {
  expect(beginsWithTalk('двойная Ким-Пак')).toBe(true);
  expect(beginsWithTalk('Ким Пак')).toBe(false);
});

test('the name of the father is looked for in a short text alone', () => {
  expect(fatherNameIn('отца зовут Болат')).toBe('Болат');
  expect(fatherNameIn(`отца зовут${' '.repeat(100)}Болат`)).toBeUndefined();
});
