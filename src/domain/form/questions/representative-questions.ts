import { textLimits } from '../../messages/text-limits.ts';
import { iinWarnings, parseIin } from '../../person/iin.ts';
import { fail } from '../../result.ts';
import type { Question } from '../form.ts';
import { choice, readWords } from './answer-readers.ts';
import { isForAnother, isForChild, isForOther } from './certificate-questions.ts';
import { nameQuestions } from './name-questions.ts';
import { nameWarnings, talkWarnings } from './name-reading.ts';
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
    // «Оспанов деген нотариус» names somebody.
    warn: (notary) => {
      if (/^\s*(?:дата|күні|date|номер|№|\d)/iu.test(notary)) return ['name-words'];
      const name = notary.replace(/(?<!\p{L})(?:деген|нотариус|notary)(?!\p{L})/giu, '').trim();
      // Beside a name in capitals there may be a town or a licence.
      return /\p{Lu}/u.test(name) ? talkWarnings(name, 'surname') : nameWarnings(name, 'surname');
    },
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
