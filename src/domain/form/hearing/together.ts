/** One message with several answers, where it can be divided for certain. */

const date = String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{4}`;
/** A year may be followed by its word: «г.», «года», «ж.». */
const yearWord = String.raw`\s*(?:г(?:ода|\.)?|ж(?:ылы|\.)?)?(?=[\s,;]|$)`;
const gap = String.raw`[\s,;]+`;
/** Nobody writes more about one person. */
const longest = 400;

/** The twelve digits, wherever they stand. */
const twelveDigits = /(?<!\d)(?:\d[\s-]?){11}\d(?!\d)/u;
/** What people write before the number. */
const beforeNumber =
  /(?<!\p{L})(?:мой|мои|это|вот|иин|и\.и\.н\.?|жсн(?:-?ім)?|менің|my|iin|is|номер|здравствуйте|добрый день|сәлеметсіз бе|данные|мои данные)(?!\p{L})[\s:=№–-]*/giu;
/** A phone beside them: a plus, or eleven digits from 7 or 8. */
const phone = /(?<![\d+])(?:\+\s?\d|[78])[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/u;
const labelsBetween =
  /(?<!\p{L})(?:тел(?:ефон)?\.?|телефоным|phone|дата рождения|туған күнім|born(?: on)?|родил(?:ся|ась))(?!\p{L})[\s:.–-]*/giu;

/** "Surname Name 01.01.1990 Place": the date in its midst. */
const nameAndMore = new RegExp(`^(.+?)(?:${gap}(${date})${yearWord}(?:${gap}(.+))?)?$`, 's');
/** "01.01.1990 Place" */
const dateAndMore = new RegExp(`^(${date})${yearWord}${gap}(.+)$`, 's');

export interface AboutPerson {
  readonly iin: string;
  readonly name: string;
  readonly date: string | undefined;
  readonly place: string | undefined;
  readonly phone: string | undefined;
}

/** An IIN with the name behind or before it, and perhaps date and place of birth and a phone, in any order. */
export function readPerson(typed: string): AboutPerson | undefined {
  const text = typed.trim();
  if (text.length > longest) return undefined;
  const found = twelveDigits.exec(text);
  if (found === null) return undefined;
  const before = text.slice(0, found.index).replace(beforeNumber, ' ');
  const around = `${before} ${text.slice(found.index + found[0].length)}`;
  const dialled = phone.exec(around)?.[0];
  const rest = (dialled === undefined ? around : around.replace(dialled, ' '))
    .replace(labelsBetween, ' ')
    .replace(/^[\s,;.]+|[\s,;.]+$/g, '')
    .replace(/[,;]\s*(?=[,;])/g, '');
  const [, name, born, place] = nameAndMore.exec(rest) ?? [];
  if (name === undefined || /\d/.test(name)) return undefined;
  return { iin: found[0], name: name.trim(), date: born, place: place?.trim(), phone: dialled };
}

/** A date, and words behind it. */
export function readDateAndMore(typed: string): { readonly date: string; readonly more: string } | undefined {
  const text = typed.trim();
  const [, found, more] = text.length > longest ? [] : (dateAndMore.exec(text) ?? []);
  return found === undefined || more === undefined ? undefined : { date: found, more: more.trim() };
}
