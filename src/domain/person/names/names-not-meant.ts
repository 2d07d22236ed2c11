import { isEverydayWord } from '../../talk/everyday-words.ts';
import { parsePersonName } from '../person-name.ts';

/** Of names that a sentence holds, those that it denies, or says to be of today where one of before is asked for. Of what is left a button is made. */

/** A longer text is a story. */
const mostLetters = 200;

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** «Не Беккер», «Ыдыс емеспін», “keeps hearing Becker”, “in Canada”, «исправляет на Ыдыс». */
const isDenied = (name: string, typed: string) =>
  new RegExp(
    [
      `(?<!\\p{L})(?:не|not|never|in|hear(?:s|ing)|writes|types|auto-?corrects?\\s+(?:it\\s+)?to|исправляет\\s+на|меняет\\s+на|пишет|слышит)\\s+["«]?${escaped(name)}(?!\\p{L})`,
      `(?<!\\p{L})${escaped(name)}\\s+(?:judge|court|office|registry|county)(?!\\p{L})`,
      `(?<!\\p{L})${escaped(name)}(?:емін|пын|пін|мын|мін)?["»]?\\s+(?:емес|деп\\s+(?:түзе|жаза\\s+бер|өзгерт))`,
    ].join('|'),
    'iu',
  ).test(typed);

/** «Мюллер болдым», «стала Ким», “a judge made me Robbins”: what somebody is called since. */
const isSince = (name: string, typed: string) =>
  new RegExp(
    [
      `(?<!\\p{L})(?:стала?|теперь|сейчас|қазір|became|become|made\\s+me|now|i\\s+am|i'm)\\s+(?:я\\s+|мен\\s+)?${escaped(name)}(?!\\p{L})`,
      `(?<!\\p{L})${escaped(name)}\\s+(?:(?:это|бұл|is)\\s+)?(?:сейчас|теперь|қазір|now)(?!\\p{L})`,
      `(?<!\\p{L})${escaped(name)}\\s+(?:болдым|болып\\s+(?:кеттім|алдым|жүрмін)|болғанмын)(?!\\p{L})`,
    ].join('|'),
    'iu',
  ).test(typed);

const inFront = /^\s*(?<name>\p{Lu}\p{L}{2,})\s*[.,;!]\s*\S/u;

/** «Ажырасып … қайттым»: the name of today is an older one. */
const returns = /қайт|верну|обратно|снова|опять|back|again/iu;

/** Those that may be meant; where all are denied, the name that stands alone in front. */
export function withoutNotMeant(
  typed: string,
  names: readonly string[],
  isOfBefore: boolean,
): readonly string[] {
  if (names.length === 0 || typed.length > mostLetters) return names;
  const meant = names.filter((name) => !isDenied(name, typed));
  if (meant.length === 0) {
    const { name } = inFront.exec(typed)?.groups ?? {};
    const isName = name !== undefined && !isEverydayWord(name) && !isDenied(name, typed);
    return isName && parsePersonName(name).ok ? [name] : names;
  }
  const since = isOfBefore && !returns.test(typed) ? meant.filter((name) => isSince(name, typed)) : [];
  // Of several changes in a row none but the last is of today.
  return since.length === 1 && meant.length > 1 ? meant.filter((name) => !since.includes(name)) : meant;
}
