import { nominativesOf } from '../countries/country-cases.ts';
import { inFront, leaving, linesOf, saying } from '../words/phrases.ts';
import { beforeTown, bornSomewhere, notTowns, prepositions } from '../words/place-words.ts';
import { lookOf, townKey } from './place-spelling.ts';
import type { Town, Towns } from './towns.ts';

/** A town in the midst of a sentence: «родился в Семипалатинске, сейчас Семей», «мен Алматыда туғанмын». */

/** Longer texts tell a story. */
const mostLetters = 150;
const mostWords = 14;
const fewestLetters = 4;
/** With none of these words the text is a name, and names are read elsewhere. */
const tellsWhere = saying('start', bornSomewhere);

/** Town names that the sentence holds, as they are written by themselves, in the order in which they stand; at most three. */
export function townsInWords(towns: Towns, text: string): readonly (Town & { readonly name: string })[] {
  if (text.length > mostLetters) return [];
  const words = text.split(/[\s,.;:()«»"!?]+/u).filter((word) => /\p{L}/u.test(word));
  // One word by itself is a name, as it stands or in a case.
  if (words.length > mostWords || (words.length !== 1 && !tellsWhere(text))) return [];
  const found: (Town & { readonly name: string })[] = [];
  for (const [at, word] of words.entries()) {
    const town = townOf(towns, word, inCase.has(lookOf(words[at - 1] ?? '')));
    if (town && !found.some(({ id }) => id === town.id)) found.push(town);
  }
  return found.slice(0, 3);
}

/** Countries of the towns that the words of a text are called like, each as it stands: «Крым Симферополь». */
export function countriesOfWords(towns: Towns, text: string): readonly string[] {
  const words = text.slice(0, mostLetters).split(/[\s,.;:()«»"!?]+/u);
  const found = words.slice(0, mostWords).flatMap((word) => {
    const look = lookOf(word);
    if (look.length < fewestLetters || isTalk.has(look)) return [];
    const town = largest(towns.called(townKey(look)));
    return town ? [town.country] : [];
  });
  return [...new Set(found)];
}

/** A town at home of so many people is known to all, and its name is nobody's. */
const fewestOfKnownTown = 50_000;

/** The text is the name of a large town at home, and nothing else: «Милан» and «Сана» are names of people as well. */
export function isTownAtHome(towns: Towns, text: string): boolean {
  const look = lookOf(text);
  if (look.length < fewestLetters || /\s/u.test(look)) return false;
  return towns
    .called(townKey(look))
    .some(({ country, people }) => country === 'KZ' && people >= fewestOfKnownTown);
}

/** Behind one of them a Russian name stands in a case, and that case may be a name in another language. */
const inCase = new Set(linesOf(prepositions));
/** A word of talk is the name of some village, somewhere. */
const fewestPeople = 20_000;
const leastAtHome = 1000;

function townOf(
  towns: Towns,
  word: string,
  isInCase: boolean,
): (Town & { readonly name: string }) | undefined {
  const look = lookOf(word);
  if (look.length < fewestLetters || isTalk.has(look)) return undefined;
  const isLatin = !/\p{Script=Cyrillic}/u.test(word);
  const [same = look, ...others] = isLatin
    ? [look, look.replace(/(?<=.{3})(?:d|t)(?:a|e)n?$/u, '')]
    : nominativesOf(look);
  const names = (isInCase ? [...others, same] : [same, ...others]).filter(
    (name) => name.length >= fewestLetters,
  );
  // Of two spellings the one that the list itself has; in Kazakh a name may be listed in another language alone.
  for (const [isLoose, isHome] of searches) {
    for (const name of names) {
      const town = largest(towns.called(townKey(name)).filter(({ country }) => !isHome || country === 'KZ'));
      const listed = lookOf(town?.cyrillic ?? '');
      const isWritten = isLoose ? listed.startsWith(name.slice(0, sameLetters)) : listed === name;
      if (town && (isLatin || isWritten))
        return {
          ...town,
          name: /и$/u.test(name) && listed === name ? listedName(town, word, name) : withEndingOf(word, name),
        };
    }
  }
  return undefined;
}

/** Searches for the spelling of the list or one near it; places in Kazakhstan come first: «в Алмате» is Алматы and no village abroad. */
const searches = [
  [false, true],
  [true, true],
  [false, false],
  [true, false],
] as const;

/** «Из Кустаная»: a look has и where the list writes й. */
function listedName(town: Town, word: string, name: string): string {
  return lookOf(word) === name ? withEndingOf(word, name) : (town.cyrillic ?? withEndingOf(word, name));
}

/** Of one name a place in Kazakhstan is likelier than a larger one elsewhere. */
function largest(called: readonly Town[]): Town | undefined {
  return (
    called.find(({ country, people }) => country === 'KZ' && people >= leastAtHome) ??
    called.find(({ country, people }) => country !== 'KZ' && people >= fewestPeople)
  );
}

/** Only the ending may differ from what was typed. */
const sameLetters = 3;

/** The word as it was typed, with the ending that it has by itself; it begins with a capital. */
function withEndingOf(word: string, name: string): string {
  const look = lookOf(word);
  let same = 0;
  while (same < name.length && name[same] === look[same]) same += 1;
  const typed = word.slice(0, same) + name.slice(same);
  return typed.slice(0, 1).toUpperCase() + typed.slice(1);
}

const isTalk = new Set(linesOf(notTowns).map(lookOf));

/**
 * What people call a town among themselves, which no document says: country, the town's own name, how it is called.
 * Meant for certain, but not written so: the town's own name is offered beside what was typed.
 */
const colloquial: readonly (readonly [country: string, name: string, called: string])[] = [
  ['RU', 'Санкт-Петербург', 'питер|спб|piter|spb'],
  ['RU', 'Новосибирск', 'новосиб|нск|novosib'],
  ['RU', 'Екатеринбург', 'екб|екат|ебург|ekb'],
  ['RU', 'Москва', 'мск|msk'],
  ['RU', 'Магнитогорск', 'магнитка'],
  ['RU', 'Челябинск', 'челяба|челяб'],
  ['RU', 'Нижний Новгород', 'н новгород'],
  ['RU', 'Ростов-на-Дону', 'рнд'],
  ['RU', 'Владивосток', 'владик'],
  ['RU', 'Красноярск', 'крск'],
  ['KZ', 'Усть-Каменогорск', 'усть-каман|усть-камень|уст каман|уск|усть-кам|усть-каменка|ust-kaman'],
  ['KZ', 'Семей', 'семск'],
  ['KZ', 'Петропавловск', 'петрик|петропавл'],
  ['KZ', 'Павлодар', 'павлик'],
  ['KZ', 'Караганда', 'карага|крг'],
  ['KZ', 'Темиртау', 'темик'],
  ['KZ', 'Экибастуз', 'экибас|экик'],
  ['KZ', 'Кокшетау', 'кокш|кокчик'],
];

const townsCalled = new Map(
  colloquial.flatMap(([country, name, called]) =>
    called.split('|').map((one) => [lookOf(one), { country, name }] as const),
  ),
);

/** A longer text holds more than such a word. */
const mostLettersCalled = 40;

const withoutLead = leaving(() => `^${inFront(beforeTown, '')}`);

/** The town that such a word stands for, also behind «в» and «родился в»; undefined: it is none of them. */
export function colloquialTown(
  typed: string,
): { readonly country: string; readonly name: string } | undefined {
  if (typed.length > mostLettersCalled) return undefined;
  return townsCalled.get(lookOf(withoutLead(typed.trim()).replace(/[.!]+$/u, '')));
}
