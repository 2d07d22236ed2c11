import { birthDatesIn, parseBirthDate } from '../birth-date.ts';
import { iinWarnings, parseIin } from '../iin.ts';
import { fail } from '../result.ts';
import { isForAnother, isForChild, isForOther } from './certificate-questions.ts';
import type { Question } from './form.ts';
import { choice, nameQuestions, offersOf, readWords } from './readers.ts';

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

const longestNumber = 60;
const longestNotary = 100;

/** A day that has come, as on any paper that exists: the limits are those of a birth date. */
const readPastDate: Question['read'] = (typed, _answers, { today }) => parseBirthDate(typed, today);

/** Of the centuries that two figures leave open, the paper is of the later one. */
const offerPastDate =
  (id: string): NonNullable<Question['offer']> =>
  (typed, _answers, { today }) => {
    const dates = birthDatesIn(typed, today);
    const isOlder = (date: string) =>
      dates.some((one) => one !== date && one.slice(2) === date.slice(2) && one > date);
    return offersOf(
      id,
      dates.filter((date) => !isOlder(date)),
    );
  };

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
    warn: iinWarnings,
  },
  choice('kinship', kinships, ofChild),
  choice('kinship-document', kinshipDocuments, ofChild),
  { id: 'kinship-document-number', kind: 'text', free: true, ...ofChild, read: readWords(longestNumber) },
  {
    id: 'kinship-document-date',
    kind: 'text',
    ...ofChild,
    read: readPastDate,
    offer: offerPastDate('kinship-document-date'),
  },
  { id: 'power-number', kind: 'text', free: true, ...ofOther, read: readWords(longestNumber) },
  {
    id: 'power-date',
    kind: 'text',
    ...ofOther,
    read: readPastDate,
    offer: offerPastDate('power-date'),
  },
  { id: 'power-notary', kind: 'text', free: true, ...ofOther, read: readWords(longestNotary) },
  {
    id: 'power-scan',
    kind: 'file',
    optional: true,
    section: 'representative',
    when: isForOther,
    // The name under which the file is kept; nothing else can be typed here.
    read: (typed) => (/^[0-9a-f]{16}$/.test(typed) ? { ok: true, value: typed } : fail('send-file')),
  },
];
