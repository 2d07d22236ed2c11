import { parseBirthDate } from '../birth-date.ts';
import { iinWarnings, parseIin } from '../iin.ts';
import { fail } from '../result.ts';
import { isForAnother, isForChild, isForOther } from './certificate-questions.ts';
import type { Question } from './form.ts';
import { choice, nameQuestions, readWords } from './readers.ts';

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
  { id: 'kinship-document-date', kind: 'text', ...ofChild, read: readPastDate },
  { id: 'power-number', kind: 'text', free: true, ...ofOther, read: readWords(longestNumber) },
  { id: 'power-date', kind: 'text', ...ofOther, read: readPastDate },
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
