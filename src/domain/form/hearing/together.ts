/** One message with several answers, where it can be divided for certain. */

const date = String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{4}`;
/** A year may be followed by its word: «г.», «года», «ж.». */
const yearWord = String.raw`\s*(?:г(?:ода|\.)?|ж(?:ылы|\.)?)?(?=[\s,;]|$)`;
const gap = String.raw`[\s,;]+`;
/** Nobody writes more about one person. */
const longest = 400;

/** "900101301233 Surname Name 01.01.1990 Place": what stands behind the twelve digits, and the date in its midst. */
const aboutPerson = new RegExp(
  String.raw`^((?:\d[\s-]?){11}\d)${gap}(?![\d])(.+?)(?:${gap}(${date})${yearWord}(?:${gap}(.+))?)?$`,
  's',
);
/** "01.01.1990 Place" */
const dateAndMore = new RegExp(`^(${date})${yearWord}${gap}(.+)$`, 's');

export interface AboutPerson {
  readonly iin: string;
  readonly name: string;
  readonly date: string | undefined;
  readonly place: string | undefined;
}

/** An IIN with the name behind it, and perhaps date and place of birth. */
export function readPerson(typed: string): AboutPerson | undefined {
  const text = typed.trim();
  if (text.length > longest) return undefined;
  const [, iin, name, born, place] = aboutPerson.exec(text) ?? [];
  if (iin === undefined || name === undefined || /\d/.test(name)) return undefined;
  return { iin, name: name.trim(), date: born, place: place?.trim() };
}

/** A date, and words behind it. */
export function readDateAndMore(typed: string): { readonly date: string; readonly more: string } | undefined {
  const text = typed.trim();
  const [, found, more] = text.length > longest ? [] : (dateAndMore.exec(text) ?? []);
  return found === undefined || more === undefined ? undefined : { date: found, more: more.trim() };
}
