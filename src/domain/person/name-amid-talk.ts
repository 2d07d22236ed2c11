import { isEverydayWord } from '../talk/everyday-words.ts';
import { beforeOneName, oneName } from '../words/name-words.ts';
import { inFront, oneOf, partsNamed } from '../words/phrases.ts';
import { type FullName, parseFullName } from './full-name.ts';
import { isUnlikeName } from './names/known-names.ts';
import { parsePersonName } from './person-name.ts';

/** Names that stand amid other words; what is found is to be offered. */

/** A longer text is a story and no name. */
const mostLetters = 300;

const oneAlone = partsNamed(() => {
  const one = `${inFront(beforeOneName, '')}${oneOf(oneName)}`;
  const named = (name: string) => `(?<${name}>[\\p{L}'’-]+)`;
  return `^\\s*${one}[\\s:,–-]+${named('name')}[\\s.!]*$|^\\s*${named('first')}[\\s,–-]+${one}[\\s.!]*$`;
});

/** «Только одно имя Сухарто»: the one name of a passport that has no surname. */
export function singleName(typed: string): string | undefined {
  if (typed.length > mostLetters) return undefined;
  const { name, first } = oneAlone(typed) ?? {};
  const read = parsePersonName(name ?? first ?? '');
  return read.ok ? read.value.value : undefined;
}

const threeParts = [3, 4] as const;

/** «Жазып жатырмын Әбдірахман Гүлсара Ерболқызы», «Иванов Иван Иванович 1990»: a whole name with a patronymic amid other words; to be offered. */
export function nameAmidTalk(typed: string): FullName | undefined {
  if (typed.length > mostLetters || parseFullName(typed)) return undefined;
  // «КАРИМОВА АЙГУЛЬ СЕРИКОВНА (Karimova Aigul)»: the same in other letters, or a year.
  const bare = typed
    .replace(
      /\([^)]*\)|(?<!\d)(?:(?:18|19|20)\d{2}(?!\d)|\d{2}(?=\s*(?:г|ж)))(?:\s*(?:г|ж)\p{L}*\.?(?:\s?р\.?)?)?/gu,
      ' ',
    )
    .trim();
  if (/[\d\n]/.test(bare)) return undefined;
  const words = bare.split(/\s+/);
  if (words.length > mostWordsOfTalk) return undefined;
  for (let at = 0; at < words.length; at += 1) {
    for (const count of threeParts) {
      const said = words.slice(at, at + count);
      const others = [...words.slice(0, at), ...words.slice(at + count)];
      const isTalk = others.every((word) => isEverydayWord(word) || !/^\p{Lu}/u.test(word));
      const name = said.length === count && isTalk ? parseFullName(said.join(' ')) : undefined;
      // «Нұрлан Болатұлы записан»: a verb is no surname.
      const isUnlike =
        name !== undefined && [name.surname, name.firstName].some((one) => isUnlikeName(one, 'surname'));
      if (name?.patronymic && !isUnlike) return name;
    }
  }
  return undefined;
}

const mostWordsOfTalk = 12;
