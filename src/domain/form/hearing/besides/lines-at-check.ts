import { birthDatesIn } from '../../../person/birth-date.ts';
import { iinsIn } from '../../../person/iin.ts';
import { phonesIn } from '../../../person/phone.ts';
import { lineNames, mineIs, swapNames, toClear } from '../../../words/line-words.ts';
import { oneOf, partsNamed, saying } from '../../../words/phrases.ts';
import type { Answers, FormContext, FormState, Question } from '../../form.ts';
import type { Step } from '../acceptance.ts';
import { lineNamed, lineToChange } from '../named-lines.ts';
import type { Heard } from '../offer.ts';

/** What is said of the lines while the answers are checked: several at once, one to be emptied, a number for one. */

/** The lines that are to be changed, each named in a part of its own; `asked`: ids of the questions that are asked. */
export function linesToChange(text: string, asked: readonly string[]): readonly string[] {
  const parts = text.split(/[,;]|\s(?:and|и|және|мен)\s/iu);
  // «Отчество с двумя Н и телефон 8701…»: the number says that the one is to be another.
  const hasNumber = parts.some((part) => /\d{4}/.test(part) && lineNamed(part, asked) !== undefined);
  if (parts.length < 2 || (!hasNumber && lineToChangeIn(parts, asked) === undefined)) return [];
  return [...new Set(parts.flatMap((part) => (part.trim() === '' ? [] : (lineNamed(part, asked) ?? []))))];
}

const lineToChangeIn = (parts: readonly string[], asked: readonly string[]) =>
  parts.map((part) => lineToChange(part, asked)).find((id) => id !== undefined);

const isToClear = saying('part', toClear);

/** «Отчество уберите»: that there is none is offered, where a question allows it. */
export function lineToClear(
  text: string,
  questions: readonly Question[],
  { answers }: FormState,
): Heard | undefined {
  if (!isToClear(text)) return undefined;
  const id = lineNamed(
    text,
    questions.map((one) => one.id),
  );
  const question = questions.find((one) => one.id === id);
  const isGiven = id !== undefined && typeof answers[id]?.value === 'string';
  return question?.optional && isGiven
    ? { question: question.id, offers: [{ answers: { [question.id]: null } }] }
    : undefined;
}

/** «Номерді 8777… қып жіберші»: the only number of a text that is not what stands there. */
export function numberToChange(
  text: string,
  questions: readonly Question[],
  { answers }: FormState,
  context: FormContext,
): Heard | undefined {
  for (const id of ['iin', 'phone']) {
    const question = questions.find((one) => one.id === id);
    const found = id === 'iin' ? iinsIn(text) : phonesIn(text);
    const [only, second] = found;
    const read = only !== undefined && second === undefined ? question?.read(only, {}, context) : undefined;
    if (read?.ok && answers[id]?.value !== read.value)
      return { question: id, offers: [{ answers: { [id]: read.value } }] };
  }
  // «Верно: 01.01.1991»: the only date of a form for oneself.
  const hasOtherDates = questions.some(({ id }) => /^(?:kinship-document|power)-date$/.test(id));
  const hasDate = questions.some(({ id }) => id === 'birth-date') && !hasOtherDates && /\d{4}/.test(text);
  const [date, other] = hasDate ? birthDatesIn(text, context.today) : [];
  if (date !== undefined && other === undefined && answers['birth-date']?.value !== date)
    return { question: 'birth-date', offers: [{ answers: { 'birth-date': date } }] };
  return undefined;
}

const asksToSwap = saying('part', swapNames);

/** “Swap first and last name”: both as they stand, each in the other's place. */
export function namesToSwap(text: string, answers: Answers): Heard | undefined {
  const { surname, 'first-name': firstName } = answers;
  if (!surname || !firstName || text.length > mostLetters || !asksToSwap(text)) return undefined;
  return { question: 'surname', offers: [{ answers: { surname: firstName, 'first-name': surname } }] };
}

const mineBehind = partsNamed(
  () => `(?<!\\p{L})${oneOf(mineIs)}\\s+(?:${oneOf(lineNames)}\\s+)?(?<value>\\p{L}[\\p{L}-]+)[\\s.!]*$`,
);

/** «Почему отчество Болатқызы? У меня Болатовна»: what the person says is theirs, at the end of a text about a line. */
export function valueOfMine(text: string): string | undefined {
  const value = text.length > mostLetters ? undefined : mineBehind(text)?.value;
  return value !== undefined && /^\p{Lu}/u.test(value) ? value : undefined;
}
const mostLetters = 200;

/** «Үш рет айттым ғой Қадырова емес Қадыр деп»: an answer as it stands, denied in the midst of a sentence, and what it is to be; undefined: none is. */
export function deniedAmid(text: string, { answers }: FormState): string | undefined {
  if (text.length > mostLetters) return undefined;
  for (const { value } of Object.values(answers)) {
    if (typeof value !== 'string' || !/^\p{Lu}[\p{L}-]+$/u.test(value)) continue;
    const right = "(?<right>\\p{Lu}[\\p{L}'’-]+)";
    const found =
      new RegExp(`(?<!\\p{L})${value}\\s+емес[\\s,]+${right}`, 'iu').exec(text) ??
      new RegExp(`(?<!\\p{L})(?:не|not)\\s+${value}[\\s,]+(?:(?:а|но|but)\\s+)?${right}`, 'iu').exec(text);
    const instead = found?.groups?.right;
    if (instead !== undefined && /^\p{Lu}\p{Ll}/u.test(instead)) return `${value} емес ${instead}`;
  }
  return undefined;
}

const sending =
  /^\s*(?:не\s+)?отправля\p{L}+(?:\s+(?:пока|ещё|еще))?[\s,.!]+(?=\p{L}{3})|^\s*(?:жіберме|жібер)\p{L}*[\s,.!]+(?=\p{L}{3})|^\s*(?:don['’]?t\s+send(?:\s+(?:it|yet))*|send\s+it)[\s,.!]+(?=\p{L}{3})|[\s,.]+(?:(?:и|потом|тогда|сосын|and|then)\s+)?(?:отправля\p{L}+|отправьте|жібер\p{L}*|send(?:\s+it)?)[\s.!]*$/iu;
/** «Имя Анна и отправляйте», «не отправляйте, имя Анна»: without the wish beside the line. */
export const withoutSending = (text: string): string =>
  text.length > mostLetters ? text : text.replace(sending, '');

/** Of several readings of one text the first that says the new value, or else which line it is. */
export function firstChange(
  texts: readonly string[],
  change: (text: string) => Step | undefined,
): Step | undefined {
  let named: Step | undefined;
  for (const text of new Set(texts)) {
    const step = change(text);
    if (step?.state.heard) return step;
    named ??= step;
  }
  return named;
}
