import { afterPuttingRight } from '../../places/talk/unlike-place.ts';
import { isEverydayWord } from '../../talk/everyday-words.ts';
import { notBehind } from '../../words/mending-words.ts';
import { justJoking, withEnding } from '../../words/name-words.ts';
import { oneOf, partsNamed, saying } from '../../words/phrases.ts';
import { isTalkAroundNames } from '../likely-names.ts';
import { parsePersonName } from '../person-name.ts';
import { isFirstName, isLikeName } from './known-names.ts';
import { endsLikeSurname } from './name-endings.ts';

/** Names that somebody puts right, or describes, as they say them. For buttons, and never taken. */

/** A longer text is a story. */
const mostLetters = 120;
const afterJoke = partsNamed(() => `(?<!\\p{L})${oneOf(justJoking)}[\\s,.!)]+(?<rest>.+)$`);
/** «Тулегенова емес, енді Төлеген болдым» */
const notThat = partsNamed(() => `^[\\p{L}-]+\\s+${oneOf(notBehind)}[\\s,]+(?<rest>.+)$`);
/** At the beginning, behind two small words at most. */
const inFront = /^(?:\p{Ll}+\s+){0,2}(?<name>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)(?:[\s,.!]|$)/u;
const saysEnding = saying('word', withEnding);

/** The name that is meant in the end: «Димон)) ладно шучу, Дмитрий», «Сашка, то есть Александр»; undefined: nobody puts one right. */
export function namePutRight(typed: string): string | undefined {
  if (typed.length > mostLetters) return undefined;
  const rests = [afterJoke(typed)?.rest, notThat(typed)?.rest, afterPuttingRight(typed)];
  const name = rests
    .map((rest) => (rest === undefined ? undefined : inFront.exec(rest)?.groups?.name))
    .find((one) => one !== undefined);
  // «Нет, шучу, просто корсаков»: in small letters the last word, where it is known as a name.
  const small =
    name === undefined
      ? rests[0]
          ?.trim()
          .split(/[\s,.!]+/u)
          .at(-1)
      : undefined;
  if (small !== undefined && isLikeName(small, 'surname') && parsePersonName(small).ok)
    return small.slice(0, 1).toUpperCase() + small.slice(1);
  const isTalk = name?.split(' ').some((word) => isEverydayWord(word) || isTalkAroundNames(word));
  return name === undefined || isTalk || !parsePersonName(name).ok ? undefined : name;
}

/** «Как у мужа Нурпеисов, плюс а»: the name as a woman has it; undefined: nobody speaks of an ending. */
export function withEndingSaid(typed: string, name: string): string | undefined {
  if (typed.length > mostLetters || !/(?:ов|ев|ин|ov|ev|in)$/iu.test(name) || !saysEnding(typed))
    return undefined;
  return `${name}${/\p{Script=Cyrillic}/u.test(name) ? 'а' : 'a'}`;
}

/** “Mohd.”, «Конст.»: cut short, with a full stop behind it, and no name that is known. */
const shortened = /(?<!\p{L})(?<short>\p{Lu}\p{L}{1,5})\.(?=\s*$|\s+\p{Lu})/gu;
const cut = /[^аеёиоуыэюяәіөұүaeiouyь]{2}$|^[^аеёиоуыэюяәіөұүaeiouy]+$/iu;

/** Whether a name, or a word of it, is cut short: a document hardly has it so. */
export function isShortened(typed: string): boolean {
  return (
    typed.length <= mostLetters &&
    [...typed.matchAll(shortened)].some(
      ({ groups }) =>
        groups?.short !== undefined &&
        cut.test(groups.short) &&
        !isFirstName(groups.short) &&
        !isLikeName(groups.short, 'surname') &&
        !endsLikeSurname(groups.short),
    )
  );
}
