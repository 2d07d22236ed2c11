/** The words that people put around a name (src/domain/words/name-label-words.ts), and the text without them. */

import { lately } from '../lately.ts';
import { lazily } from '../lazily.ts';
import * as words from '../words/name-label-words.ts';
import { leaving, oneOf, partsNamed, whenAsked } from '../words/phrases.ts';

/** A longer text is a story and no name. */
const mostLetters = 300;

const introducing = () => `(?:${oneOf(words.called)}|${oneOf(words.doubleName)})`;

/** The text without what leads in to a name. */
export const withoutLead = leaving(
  () =>
    `^\\s*(?:${introducing()}|${oneOf(words.leadingIn)}|${oneOf(words.oneself)})(?=[\\s:,.–-])[\\s:,.–-]*`,
);

/**
 * With these words the first name stands first, as in speech; with «ФИО», and behind a bare «я», the order of documents is
 * usual.
 */
export const isIntroduced = whenAsked(() => `^\\s*${introducing()}(?=[\\s:,–-])`);

/** The text of one name without a lead-in such as «моя фамилия»; the text itself where it has none. */
export function withoutLeadIn(typed: string): string {
  if (typed.length > mostLetters) return typed;
  const { rest, parts } = splitAtLabels(typed);
  const [only, second] = parts;
  if (only && second === undefined && rest === '') return only.text || typed;
  return withoutLead(typed).trim() || typed;
}

const nameGiven = "(?<name>[\\p{L}'-]+)";
const introduction = partsNamed(() => `^\\s*(?:${oneOf(words.called)}|я)[\\s:,–-]+${nameGiven}[\\s.!]*$`);
const calledSo = partsNamed(
  () => `^\\s*${oneOf(words.calledBefore)}\\s+${nameGiven}\\s+${oneOf(words.calledBehind)}[\\s.!]*$`,
);

/** The single name that somebody introduces themselves by: hardly their surname. */
export function introducedName(typed: string): string | undefined {
  return typed.length > mostLetters ? undefined : (introduction(typed) ?? calledSo(typed))?.name;
}

export type NamePart = 'surname' | 'firstName' | 'patronymic';
export interface LabelledPart {
  readonly part: NamePart;
  readonly text: string;
  /** The label speaks of the father: what follows may be his own name, and no patronymic yet. */
  readonly isOfFather: boolean;
}

const labels = lazily(() => {
  const named = (group: string, ...sources: readonly string[]) => `(?<${group}>${sources.join('|')})`;
  const parts = [
    named('patronymic', oneOf(words.patronymicLabel)),
    named('father', oneOf(words.fatherLabel), `${oneOf(words.fatherAlone)}(?=\\s+\\p{L})(?!\\s+аты)`),
    named('surname', oneOf(words.surnameLabel)),
    named('firstName', oneOf(words.firstNameLabel)),
  ];
  // «Surname/Soyadı:»: the same label in a language that is not known here.
  const again = "(?:\\s*/\\s*\\p{L}[\\p{L}'’ ]{1,24}(?=\\s*:))?";
  const label = `(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})${again}\\s*`;
  const has = `(?:${oneOf(words.withMe)}(?=\\s)\\s*)?(?:[:=–-]|${oneOf(words.labelHas)}(?=\\s))?\\s*`;
  return {
    label: new RegExp(label + has, 'giu'),
    around: new RegExp(`^[\\s,;.]+|(?:[\\s,;.]+${oneOf(words.betweenLabels)})*[\\s,;.]*$`, 'giu'),
    before: new RegExp(oneOf(words.beforeLabels), 'giu'),
  };
});

/** The next field of a document: «… Nationality: IRL», «… ДАТА РОЖДЕНИЯ …». */
const behindName =
  /(?<![\s,;])[\s,;]+(?:nationality|sex|date of|citizenship|гражданство|национальность|пол|дата|ұлты|азаматтығы|жынысы|туған)(?:\s+\p{L}+){0,2}\s*[:/].*$/isu;

/** What stands in front of the first label, and what stands behind each. */
export const splitAtLabels = lately((typed: string) => {
  const { label, around, before } = labels();
  const fields = typed.replace(behindName, '');
  const found = [...fields.matchAll(label)];
  const all = found.map((match, at): LabelledPart => {
    const from = match.index + match[0].length;
    const text = fields.slice(from, found[at + 1]?.index ?? fields.length).replace(around, '');
    const { surname, firstName, father } = match.groups ?? {};
    const part = surname ? 'surname' : firstName ? 'firstName' : 'patronymic';
    return { part, text, isOfFather: father !== undefined };
  });
  // «ТЕГІ / ФАМИЛИЯ: СЕРІКОВА»: of two labels in two languages the second one is followed by the name.
  const parts = all.filter(({ text, part }, at) => /\p{L}/u.test(text) || all[at + 1]?.part !== part);
  const rest = typed
    .slice(0, found[0]?.index ?? 0)
    .replace(before, '')
    .trim();
  return { rest, parts };
});
