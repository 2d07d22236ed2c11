import { soundOf } from '../places/place-spelling.ts';
import { type FullName, parseFullName } from './full-name.ts';
import { splitAtLabels, withoutLead } from './name-labels.ts';
import { isParticle, unitsOf } from './names/name-endings.ts';
import { parsePersonName } from './person-name.ts';

/** Names whose shape says how they are divided, as far as that can be offered. */

/** A longer text is a story and no name. */
const mostLetters = 300;

/** «Абдулла уулу»: a surname in Kyrgyz papers, though it says whose son somebody is. */
const kyrgyz = /\s(?:уулу|uulu)$/iu;

/** «фон Беккер»: a particle in small letters before a name in capitals is no part of the name by itself. */
export function isWithParticle({ surname, firstName }: FullName): boolean {
  const isInCapitals = /\p{Lu}/u.test(surname + firstName);
  return isInCapitals && [surname, firstName].some((one) => isParticle(one) && /^\p{Ll}/u.test(one));
}

/** «двойное Нур Султан»: a word in small letters before one in capitals is hardly a part of the name. */
export function isTalkBeforeName(name: string): boolean {
  const units = unitsOf(name);
  const last = units.findLastIndex((unit) => /^\p{Lu}/u.test(unit));
  return units.slice(0, Math.max(last, 0)).some((unit) => /^\p{Ll}/u.test(unit) && !isParticle(unit));
}

/** «Maria de la Cruz», «Абдулла уулу Нурлан»: the surname is of several words. Undefined: nothing shows that. */
export function nameOfSeveralWords(typed: string): FullName | undefined {
  if (typed.length > mostLetters) return undefined;
  const read = parsePersonName(withoutLead(typed));
  if (!read.ok) return undefined;
  const units = unitsOf(read.value.value);
  const [first = '', second = '', more] = units;
  if (more === undefined && kyrgyz.test(first)) return { surname: first, firstName: second };
  if (more === undefined && kyrgyz.test(second)) return { surname: second, firstName: first };
  const from = units.findIndex((unit) => isParticle(unit));
  if (from < 0) return undefined;
  let to = from;
  while (isParticle(units[to] ?? '')) to += 1;
  const surname = units.slice(from, to + 1).join(' ');
  const others = [...units.slice(0, from), ...units.slice(to + 1)];
  // «Нгуен Ван Нам»: with a capital it is a name of its own.
  const isOfSurname = to - from > 1 || units[from] === units[from]?.toLowerCase();
  // In the midst of a name nobody can tell which of the others is the first one.
  const isAside = from === 0 || to === units.length - 1;
  const isWhole =
    isOfSurname && to < units.length && isAside && others.length > 0 && others.length <= mostFirstNames;
  return isWhole ? { surname, firstName: others.join(' ') } : undefined;
}

const mostFirstNames = 2;

const twice = /^(?<one>[^()/|]+?)\s*(?:\((?<inBrackets>[^()]+)\)|[/|]\s*(?<behind>[^/|()]+?))[\s.]*$/su;

/**
 * «Смагулова Дана (Smagulova Dana)»: a name written twice, in two alphabets. The one in Cyrillic stands in our papers. The
 * text itself where it is nothing of this kind.
 */
export function inOneAlphabet(typed: string): string {
  if (typed.length > mostLetters) return typed;
  const { one, inBrackets, behind } = twice.exec(typed.trim())?.groups ?? {};
  const other = inBrackets ?? behind;
  if (one === undefined || other === undefined) return typed;
  const cyrillic = [one, other].find((text) => /^[\p{Script=Cyrillic}\s'’-]+$/u.test(text.trim()));
  const latin = [one, other].find((text) => /^[\p{Script=Latin}\s'’-]+$/u.test(text.trim()));
  if (cyrillic === undefined || latin === undefined) return typed;
  const [words, again] = [cyrillic, latin].map((text) => soundOf(text).split(' '));
  // Of words as many in each, that begin alike: «Смағұлова» is Smagulova as well as Smaghulova.
  const isSame =
    words?.length === again?.length &&
    words?.every((word, at) => word.slice(0, 2) === again?.[at]?.slice(0, 2));
  return isSame ? cyrillic.trim() : typed;
}

/** A first name with a patronymic behind it, where the surname was told before; or each behind its label. */
export function withPatronymic(
  typed: string,
): { readonly firstName: string; readonly patronymic: string } | undefined {
  if (typed.length > mostLetters) return undefined;
  const { rest, parts } = splitAtLabels(typed);
  const [one, other, more] = parts;
  const said =
    rest === '' && one?.part === 'firstName' && other?.part === 'patronymic' && more === undefined
      ? `${one.text} ${other.text}`
      : typed;
  const { firstName, patronymic } = parseFullName(`Ким ${said}`) ?? {};
  const isInOrder = firstName !== undefined && said.trim().startsWith(firstName);
  return isInOrder && typeof patronymic === 'string' ? { firstName, patronymic } : undefined;
}

/** «ПакОльга»: two names without a blank between them. */
export function gluedName(typed: string): FullName | undefined {
  const { surname, firstName } =
    /^\s*(?<surname>\p{Lu}\p{Ll}{2,})(?<firstName>\p{Lu}\p{Ll}{2,})\s*$/u.exec(typed.slice(0, mostLetters))
      ?.groups ?? {};
  return surname !== undefined && firstName !== undefined ? { surname, firstName } : undefined;
}
