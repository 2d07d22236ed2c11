/**
 * A father's name in place of the patronymic that is made of it: «папа Сергей», «әкемнің аты Болат». Which form stands in
 * the document can't be known, and some hold the bare name: so all are for buttons, and none is taken.
 */
import { motherInFront } from '../words/name-label-words.ts';
import { fatherBehind, fatherInFront, notFathersName } from '../words/name-words.ts';
import { behind, oneOf, partsNamed, saying } from '../words/phrases.ts';
import { isPatronymic } from './names/name-endings.ts';
import { parsePersonName } from './person-name.ts';

/** A longer text is a story. */
const mostLetters = 100;
const mostLettersOfName = 300;

const fatherIn = partsNamed(
  () =>
    // Of the mother no name is asked.
    String.raw`^\s*${oneOf(fatherInFront)}[\s,:–-]+(?<name>\p{L}[\p{L}'’-]+)${behind(fatherBehind)}(?:[\s,;]+${oneOf(motherInFront)}[\s:–-]+\p{L}+)?[\s.!]*$`,
);

const isNoName = saying('text', notFathersName);

/** What the father is called; undefined where the text says something else, or a patronymic already. */
export function fatherNameIn(typed: string): string | undefined {
  const said = typed.length > mostLetters ? undefined : fatherIn(typed)?.name;
  const read = said === undefined || isNoName(said) ? undefined : parsePersonName(said);
  return read?.ok && !isPatronymic(read.value.value) ? read.value.value : undefined;
}

/** «Тегім Қасымова, атым Гүлнар, әкемнің аты Ерлан»: the last words of a message about the whole name, where they tell the father's. */
export function wordsOfFather(typed: string): string | undefined {
  if (typed.length > mostLettersOfName) return undefined;
  const parts = typed.split(/[,;.\n]+(?=\s*\p{L})|\s(?=(?:а|ал|и|and)\s)/u);
  const last = parts.length > 1 ? parts.at(-1)?.replace(/^\s*(?:а|ал|и|and)\s+/iu, '') : undefined;
  return last !== undefined && fatherNameIn(last) !== undefined ? last : undefined;
}

/** How a patronymic ends, of a son and of a daughter. */
type Endings = readonly [son: string, daughter: string];

const kazakh: Endings = ['ұлы', 'қызы'];
/** Of names in -ий (Василий: Васильевич, but Дмитриевич) and in a vowel the form can't be told by the letters. */
const russian: readonly { readonly name: RegExp; readonly cut: number; readonly endings: Endings }[] = [
  { name: /[аеёо]й$/iu, cut: 1, endings: ['евич', 'евна'] },
  { name: /[жшчщц]$/iu, cut: 0, endings: ['евич', 'евна'] },
  { name: /ь$/iu, cut: 1, endings: ['евич', 'евна'] },
  { name: /[бвгдзклмнпрстфхғқң]$/iu, cut: 0, endings: ['ович', 'овна'] },
];

/**
 * What may stand in the document of a child of this father, the bare name last. By the IIN's seventh digit, which is odd for
 * men and even for women, only those of the person's sex; without one, or with a foreigner's 0, those of both.
 */
export function patronymicsOf(father: string, iin: string | null | undefined): readonly string[] {
  const digit = Number(iin?.charAt(6) ?? 0);
  const sexes = digit === 0 ? [0, 1] : [digit % 2 === 1 ? 0 : 1];
  // Kazakh and Russian endings are written in Cyrillic; a Latin name is for a foreign document.
  if (!/^[\p{Script=Cyrillic}-]+$/u.test(father)) return [father];
  const rule = russian.find(({ name }) => name.test(father));
  const made = sexes.flatMap((sex) => [
    ...(father.endsWith('ь') ? [] : [`${father}${kazakh[sex]}`]),
    ...(rule ? [`${father.slice(0, father.length - rule.cut)}${rule.endings[sex]}`] : []),
  ]);
  return [...made, father];
}
