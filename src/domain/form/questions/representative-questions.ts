import { textLimits } from '../../messages/text-limits.ts';
import { iinWarnings, parseIin } from '../../person/iin.ts';
import { outOfCases } from '../../person/names/name-in-case.ts';
import { fail } from '../../result.ts';
import type { Question } from '../form.ts';
import { choice, offersOf, readWords } from './answer-readers.ts';
import { isForAnother, isForChild, isForOther } from './certificate-questions.ts';
import { nameWarnings, talkWarnings } from './name-doubts.ts';
import { nameQuestions } from './name-questions.ts';
import { namesInTalk } from './name-reading.ts';
import { insteadOfScan, paperDate, paperNumber } from './paper-readers.ts';
import { offersOfIin } from './person-questions.ts';

/**
 * Who acts for somebody else, and by what right: a parent or guardian by a document that proves kinship, anybody
 * else by a notarised power of attorney (domain facts: "Who may apply").
 */
export const kinships = ['parent', 'adoptive-parent', 'guardian', 'trustee'] as const;
export const kinshipDocuments = [
  'birth-certificate',
  'adoption-certificate',
  'guardianship-order',
  'other',
] as const;

const longestNotary = textLimits.notary;

const ofBoth = { section: 'representative', personal: true, when: isForAnother } as const;
const ofChild = { section: 'representative', personal: true, when: isForChild } as const;
const ofOther = { section: 'representative', personal: true, when: isForOther } as const;

/** «В Бишкеке делали у Ахметовой», «Абай көшесінде»: a name of a place is no notary's, where another one is told. */
function notPlaces(typed: string, names: readonly string[]): readonly string[] {
  const isPlace = (name: string) => {
    const [before = '', behind = ''] = typed.split(name, 2);
    return (
      /(?<!\p{L})(?:в|во|на|из|in|at|from)\s+$/iu.test(before) ||
      /^\s+(?:к[өо]ше|ул|street|пр)/iu.test(behind)
    );
  };
  const others = names.filter((name) => !isPlace(name));
  return others.length > 0 ? others : names;
}

/** «У Бекмухамбетовой Г.К., на Бухар-Жырау»: as they are called by themselves, with the initials; undefined: none stand there. */
function withInitials(typed: string): readonly string[] | undefined {
  const said = /(?:^|\s)(?:у|от|к)\s+(?<name>\p{Lu}\p{L}{3,})\s+(?<initials>\p{Lu}\.(?:\s?\p{Lu}\.)?)/u.exec(
    typed,
  );
  const { name, initials } = said?.groups ?? {};
  const forms = name === undefined ? [] : outOfCases([name], true).map((words) => words.join(' '));
  return forms.length === 0 ? undefined : forms.map((form) => `${form} ${initials}`);
}

/** «Оспанов деген нотариус» names somebody. */
function notaryWarnings(notary: string): readonly string[] {
  if (/^\s*(?:дата|күні|date|номер|№|\d)/iu.test(notary)) return ['name-words'];
  const name = notary.replace(/(?<!\p{L})(?:деген|нотариус|notary)(?!\p{L})/giu, '').trim();
  // Beside a name in capitals there may be a town or a licence.
  return /\p{Lu}/u.test(name) ? talkWarnings(name, 'surname') : nameWarnings(name, 'surname');
}

export const representativeQuestions: readonly Question[] = [
  ...nameQuestions('representative-', ofBoth),
  {
    id: 'representative-iin',
    wording: 'iin',
    kind: 'text',
    ...ofBoth,
    read: (typed, { iin }) => {
      const read = parseIin(typed);
      return read.ok && read.value === iin ? fail('iin-of-the-other') : read;
    },
    offer: (typed, { iin }) => {
      const offers = offersOfIin('representative-iin', typed) ?? [];
      return offers.filter(({ answers }) => answers['representative-iin'] !== iin);
    },
    warn: iinWarnings,
  },
  choice('kinship', kinships, ofChild),
  choice('kinship-document', kinshipDocuments, ofChild),
  { ...paperNumber('kinship-document-number', 'kinship-document-date'), ...ofChild },
  { ...paperDate('kinship-document-date'), ...ofChild },
  { ...paperNumber('power-number', 'power-date'), ...ofOther },
  { ...paperDate('power-date'), ...ofOther },
  {
    id: 'power-notary',
    kind: 'text',
    free: true,
    ...ofOther,
    read: readWords(longestNotary),
    // «Вроде Ахметова, не помню»: of a sentence the name alone.
    offer: (typed) =>
      typed.length <= longestNotary * 2 && notaryWarnings(typed).length > 0
        ? offersOf('power-notary', withInitials(typed) ?? notPlaces(typed, namesInTalk(typed, 'surname')))
        : [],
    warn: notaryWarnings,
  },
  {
    id: 'power-scan',
    kind: 'file',
    optional: true,
    section: 'representative',
    when: isForOther,
    without: insteadOfScan('power-number', 'power-date'),
    // The name under which the file is kept; nothing else can be typed here.
    read: (typed) => (/^[0-9a-f]{16}$/.test(typed) ? { ok: true, value: typed } : fail('send-file')),
  },
];
