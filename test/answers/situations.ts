import { join } from 'node:path';
import { applicationForm } from '../../src/domain/form/application-form.ts';
import type { DraftAnswer, FormContext, FormState } from '../../src/domain/form/form.ts';
import { loadCatalog } from '../../src/lists/catalog.ts';

/** Where the person of a row stands when they type: which answers they have given before. */

export const context: FormContext = {
  today: '2026-11-23',
  catalog: loadCatalog(join(import.meta.dirname, '..', '..', 'data')),
};

type Given = Readonly<Record<string, string | null>>;

/** What everybody answers, unless the row says otherwise. */
const usual: Given = {
  kind: 'electronic',
  iin: '900101301233',
  surname: 'Серікова',
  'first-name': 'Айгерім',
  patronymic: 'Болатқызы',
  'previous-kind-1': 'surname',
  'previous-name-1': 'Оспанова',
  'previous-kind-2': 'none',
  'birth-date': '1990-01-01',
  'birth-country': 'KZ',
  'birth-place': 'Семей',
  phone: '+77012345678',
  purpose: 'other',
  'purpose-other': 'еріктілер бағдарламасы үшін',
  'representative-surname': 'Ким',
  'representative-first-name': 'Анна',
  'representative-patronymic': null,
  'representative-iin': '851231401238',
  kinship: 'parent',
  'kinship-document': 'birth-certificate',
  'kinship-document-number': 'АА 1234567',
  'kinship-document-date': '2018-07-01',
  'power-number': 'АА 1234567',
  'power-date': '2026-01-26',
  'power-notary': 'Оспанов А. К.',
  'power-scan': null,
  region: 'KZ-75',
  country: 'TR',
  apostille: 'no',
};
const child: Given = { 'for-whom': 'child', iin: '180615600008', 'birth-date': '2018-06-15' };

/** The words of the column `situation`; a row may also give answers of its own, as `question=value`. */
const known: Readonly<Record<string, Given>> = {
  self: { 'for-whom': 'self' },
  child,
  other: { 'for-whom': 'other' },
  paper: { kind: 'paper' },
  electronic: { kind: 'electronic' },
  'no country': { country: null },
};

/** Who is asked this question at all. */
function firstOf(question: string): Given {
  if (question.startsWith('kinship')) return child;
  if (/^(?:representative|power)-/.test(question)) return { 'for-whom': 'other' };
  // An IIN that says no date of birth, so that none is doubted for it.
  if (question === 'birth-date') return { 'for-whom': 'self', iin: '850615012341' };
  const isCollected = ['region', 'branch', 'country', 'apostille'].includes(question);
  return { 'for-whom': 'self', ...(isCollected && { kind: 'paper' }) };
}

/** Words of a situation that are no answers: the whole form was answered before; something was typed before. */
export interface Situation {
  readonly state: FormState;
  readonly before: readonly string[];
}

export function situationOf(question: string, words: string): Situation {
  let given: Given = { ...usual, ...firstOf(question) };
  const before: string[] = [];
  let isAnswered = false;
  for (const word of words
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [name = '', value] = word.split('=');
    if (word === 'answered') isAnswered = true;
    else if (name === 'typed before' && value !== undefined) before.push(value);
    else if (value !== undefined) given = { ...given, [name]: value };
    else if (known[word]) given = { ...given, ...known[word] };
    else throw new Error(`${word}: there is no such situation`);
  }
  const ids = applicationForm.questions.map(({ id }) => id);
  const index = question === 'summary' ? ids.length : ids.indexOf(question);
  if (index < 0) throw new Error(`${question}: there is no such question`);
  const branch = context.catalog.branches.find(({ regionCode }) => regionCode === given.region)?.code ?? null;
  const kept = ids.filter((_, at) => isAnswered || at < index);
  const answers = Object.fromEntries(
    kept.flatMap((id): (readonly [string, DraftAnswer])[] => {
      const value = id === 'branch' ? branch : given[id];
      return value === undefined ? [] : [[id, { value }]];
    }),
  );
  return { state: { answers, at: question === 'summary' ? undefined : question }, before };
}
