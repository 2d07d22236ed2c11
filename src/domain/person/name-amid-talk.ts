import { isEverydayWord } from '../talk/everyday-words.ts';
import { type FullName, parseFullName } from './full-name.ts';
import { parsePersonName } from './person-name.ts';

/** Names that stand amid other words; what is found is to be offered. */

/** A longer text is a story and no name. */
const mostLetters = 300;

const oneName =
  /^\s*(?:у меня |в паспорте |менде |құжатта |i have |there is )?(?:только |лишь |тек |бір ғана |only |just )*(?:одно имя|бір(?: ғана)? ат\p{L}*(?: бар)?|one name|single name)[\s:,–-]+(?<name>[\p{L}'’-]+)[\s.!]*$|^\s*(?<first>[\p{L}'’-]+)[\s,–-]+(?:у меня |менде )?(?:только |тек |only |just )?(?:одно имя|бір(?: ғана)? ат\p{L}*(?: бар)?|one name|single name)[\s.!]*$/iu;

/** «Только одно имя Сухарто»: the one name of a passport that has no surname. */
export function singleName(typed: string): string | undefined {
  if (typed.length > mostLetters) return undefined;
  const { name, first } = oneName.exec(typed)?.groups ?? {};
  const read = parsePersonName(name ?? first ?? '');
  return read.ok ? read.value.value : undefined;
}

const threeParts = [3, 4] as const;

/** «Жазып жатырмын Әбдірахман Гүлсара Ерболқызы», «Иванов Иван Иванович 1990»: a whole name with a patronymic amid other words; to be offered. */
export function nameAmidTalk(typed: string): FullName | undefined {
  if (typed.length > mostLetters || parseFullName(typed)) return undefined;
  // «КАРИМОВА АЙГУЛЬ СЕРИКОВНА (Karimova Aigul)»: the same in other letters, or a year.
  const bare = typed
    .replace(/\([^)]*\)|(?<!\d)(?:18|19|20)\d{2}(?!\d)(?:\s*г\p{L}*\.?(?:\s?р\.?)?)?/gu, ' ')
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
      if (name?.patronymic) return name;
    }
  }
  return undefined;
}

const mostWordsOfTalk = 12;
