import { applicationForm } from '../../domain/form/application-form.ts';
import type { Answers, Question } from '../../domain/form/form.ts';
import type { Locale } from '../../domain/locale.ts';
import { groupIin } from '../../domain/person/iin.ts';
import { capitalName } from '../../domain/person/person-name.ts';
import { formatPhone } from '../../domain/person/phone.ts';
import type { Catalog } from '../../domain/places/catalog.ts';
import { formatDate } from '../../i18n/format.ts';
import { hasText, keyOf, type Translate } from '../../i18n/translate.ts';

/** An answer as a person reads it; plain text, not escaped. */
export function answerText(question: string, value: string | null, catalog: Catalog, t: Translate): string {
  if (value === null) return absentText(question, t);
  switch (question) {
    case 'iin':
    case 'representative-iin':
      return groupIin(value);
    case 'birth-date':
    case 'kinship-document-date':
    case 'power-date':
      return formatDate(t.locale, value);
    case 'phone':
      return formatPhone(value);
    case 'power-scan':
      return t.plain('answer-attached');
    default:
      if (isName(question)) return capitalName(value, t.locale);
      return isChoice(question) ? choiceLabel(question, value, catalog, t) : value;
  }
}

/** "None" in words that nobody takes for a name: names are in capitals and never in brackets. */
function absentText(question: string, t: Translate): string {
  if (question === 'country') return t.plain('answer-unknown');
  if (/(?:^|-)first-name$/.test(question)) return t.plain('answer-one-name');
  return t.plain(isName(question) ? 'answer-not-in-document' : 'answer-none');
}

/** Questions whose choices have a text each, `QUESTION-CHOICE`. */
const labelled = [
  'for-whom',
  'kind',
  'purpose',
  'name-kind',
  'kinship',
  'kinship-document',
  'apostille',
] as const;

/** The label of a choice; plain text. */
export function choiceLabel(question: string, value: string, catalog: Catalog, t: Translate): string {
  const named = (
    ...lists: readonly (readonly { code: string; names: Readonly<Record<Locale, string>> }[])[]
  ) => {
    for (const places of lists) {
      const place = places.find(({ code }) => code === value);
      if (place) return place.names[t.locale];
    }
    return value;
  };
  switch (question) {
    case 'region':
      // A name that was typed may mean a branch at once.
      return named(catalog.regions, catalog.branches);
    case 'branch':
      return named(catalog.branches);
    case 'country':
      return named(catalog.countries);
    case 'birth-country':
      return named([catalog.kazakhstan], catalog.countries);
    default: {
      const wanted = question.startsWith('previous-kind') ? 'name-kind' : question;
      const family = labelled.find((one) => one === wanted);
      return family && hasText(`${family}-${value}`) ? t.plain(keyOf(family, value)) : value;
    }
  }
}

/**
 * The key of a question's text: by its id, or by the wording that it shares with others; where the texts differ for
 * a child and for another person, theirs comes first.
 */
export function wordingOf<Family extends 'question' | 'hint' | 'line' | 'none' | 'explain'>(
  family: Family,
  question: Question,
  answers: Answers = {},
) {
  const whom = answers['for-whom'] ?? 'self';
  const known = tailsOf.get(question) ?? new Map<string, string | undefined>();
  tailsOf.set(question, known);
  const name = `${family} ${whom}`;
  if (!known.has(name)) {
    const tails = [question.id, question.wording].flatMap((tail) => (tail ? [`${tail}-${whom}`, tail] : []));
    // `purpose-other` is a question of its own, and not how another person is asked for the purpose.
    const isAnother = (one: string) => one !== question.id && one !== question.wording && ids.has(one);
    known.set(
      name,
      tails.find((one) => !isAnother(one) && hasText(`${family}-${one}`)),
    );
  }
  const tail = known.get(name);
  return tail === undefined ? undefined : keyOf(family, tail);
}

const ids: ReadonlySet<string> = new Set(applicationForm.questions.map(({ id }) => id));

/** Which of its texts a question has does not change while the program runs. */
const tailsOf = new WeakMap<Question, Map<string, string | undefined>>();

/** What an answer is called where answers are listed. A previous name is called by what kind of name it was. */
export function lineName(question: Question, answers: Answers, t: Translate): string {
  const number = /^previous-name-(\d+)$/.exec(question.id)?.[1];
  if (number !== undefined) {
    const kind = answers[`previous-kind-${number}`] ?? '';
    // What kind it was may have been taken back while the name itself is kept in the draft.
    return t.plain(hasText(`line-previous-${kind}`) ? keyOf('line-previous', kind) : 'line-previous-kind');
  }
  // Every further one is called like the first.
  if (question.id.startsWith('previous-kind-')) return t.plain('line-previous-kind');
  const key = wordingOf('line', question);
  if (key === undefined) throw new Error(`the question ${question.id} has no line of its own`);
  return t.plain(key);
}

const choices: ReadonlySet<string> = new Set(
  applicationForm.questions.filter(({ kind }) => kind === 'choice').map(({ id }) => id),
);

function isChoice(id: string): boolean {
  return choices.has(id);
}

/** Official records have names in capitals. */
function isName(id: string): boolean {
  return /(?:^|-)(?:surname|first-name|patronymic|notary)$|^previous-name-/.test(id);
}

/** Who sends an application and consents with it: the person, or whoever acts for them. In capitals, as in documents. */
export function nameOfSender(answers: Answers, t: Translate): string {
  const prefix = answers['for-whom'] === 'self' ? '' : 'representative-';
  return ['surname', 'first-name', 'patronymic']
    .flatMap((part) => answers[`${prefix}${part}`] ?? [])
    .map((name) => capitalName(name, t.locale))
    .join(' ');
}
