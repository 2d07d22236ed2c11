import { textLimits } from '../../messages/text-limits.ts';
import { certificateKinds } from '../../request/status.ts';
import { isQuestion, namesCertificate } from '../../talk/question-in-words.ts';
import { sayingsOf } from '../../talk/sayings.ts';
import { amongChoices } from '../../words/aside-words.ts';
import { somethingWrong } from '../../words/mending-words.ts';
import { saying } from '../../words/phrases.ts';
import type { Answers, Question } from '../form.ts';
import { choiceNamed } from '../hearing/choice-words.ts';
import { changeSides } from '../swap-representative.ts';
import { choice, oneOfValues, readWords } from './answer-readers.ts';

/** Who may be asked for (domain facts: "Who may apply"). */
export const applicantRoles = ['self', 'child', 'other'] as const;
export type ApplicantRole = (typeof applicantRoles)[number];

/** What the certificate is needed for (domain facts: "What it is needed for"). */
export const purposes = [
  'visa',
  'temporary-residence',
  'residence',
  'citizenship',
  'employment',
  'education',
  'adoption',
  'court',
  'marriage',
  'other',
] as const;

/** Purposes of which another country's authorities usually decide. */
const abroad: readonly string[] = ['visa'];

/** The certificate wanted is a paper one, which is fetched at a branch. */
export const isPaper = (answers: Answers) => answers.kind === 'paper';
/** It is for a child of the person who writes. */
export const isForChild = (answers: Answers) => answers['for-whom'] === 'child';
/** It is for somebody else who is no child of theirs. */
export const isForOther = (answers: Answers) => answers['for-whom'] === 'other';
/** It is for somebody else, child or not: a representative is asked for. */
export const isForAnother = (answers: Answers) => isForChild(answers) || isForOther(answers);

/** Most people ask for themselves: one tap says that, and which certificate. */
const forMyself: ReadonlyMap<string, string> = new Map([
  ['self-electronic', 'electronic'],
  ['self-paper', 'paper'],
]);

export const certificateQuestions: readonly Question[] = [
  {
    id: 'for-whom',
    kind: 'choice',
    section: 'certificate',
    // Where the kind is chosen already, the buttons do not offer it again.
    choices: ({ kind }) => (kind ? applicantRoles : [...forMyself.keys(), 'child', 'other']),
    read: oneOfValues(() => applicantRoles),
    spread: (typed) => {
      const kind = forMyself.get(typed);
      return kind === undefined ? undefined : { 'for-whom': 'self', kind };
    },
    rearrange: (before, after, given) => changeSides(before ?? 'self', after ?? 'self', given),
  },
  choice('kind', certificateKinds, { section: 'certificate' }),
];

const longestPurpose = textLimits.purpose;
const mostListed = 3;
const saysListed = saying('part', amongChoices);
const saysWrong = saying('part', somethingWrong);

/** Words, or one word with a vowel that is long enough to say something: «оружие», «тендер». */
const isTelling = (text: string) =>
  /\s/.test(text) || /^(?!.*(?:судим|соттыл))(?=.*[аеёиоуыэюяәіөұүaeiouy])\p{L}{5,}$/iu.test(text);

export const purposeQuestions: readonly Question[] = [
  choice('purpose', purposes, {
    section: 'certificate',
    // An electronic certificate is for use within Kazakhstan: a refused visa is found out too late.
    warn: (purpose, { kind }) => (kind === 'electronic' && abroad.includes(purpose) ? ['visa-on-paper'] : []),
    doubtedBy: ['kind'],
    mend: { 'visa-on-paper': 'kind' },
    // A purpose in own words, where no button is named: it is offered as "other".
    offer: (typed) => {
      const own = readWords(longestPurpose)(typed);
      const isNone = /^(?:не|нет|not?|жоқ)\s/iu.test(typed.trim()) || namesCertificate(typed);
      const isTold =
        own.ok && isTelling(own.value) && !isNone && !isQuestion(typed) && sayingsOf(typed).length === 0;
      const named = choiceNamed('purpose', typed, purposes);
      // «Для банка» is nearly «басқа», and no button is named by that.
      const isNamed = named && ('taken' in named || named.offered.some((one) => one !== 'other'));
      return isTold && !isNamed ? [{ answers: { purpose: 'other', 'purpose-other': own.value } }] : [];
    },
  }),
  {
    id: 'purpose-other',
    kind: 'text',
    free: true,
    section: 'certificate',
    when: ({ purpose }) => purpose === 'other',
    read: readWords(longestPurpose),
    // «Оқу деген бар екен ғой», «работа»: one of the buttons of before.
    offer: (typed) => {
      // «Жоқ, визаға екен, қателесіп баса салыппын»
      const isListed = saysListed(typed) || (typed.length <= longestPurpose && saysWrong(typed));
      const said = isListed
        ? typed
            .split(/\s+/u)
            .filter((word) => choiceNamed('purpose', word, purposes))
            .join(' ')
        : typed;
      const named = choiceNamed('purpose', said, purposes);
      const listed =
        named === undefined ? [] : 'taken' in named ? [named.taken] : isListed ? named.offered : [];
      const of = listed.filter((one) => one !== 'other').slice(0, mostListed);
      const offers = of.map((purpose) => ({ answers: { purpose } }));
      const own = readWords(longestPurpose)(typed);
      const isBare = offers.length > 0 && !isListed && own.ok;
      return isBare ? [...offers, { answers: { 'purpose-other': own.value }, sure: true }] : offers;
    },
  },
];
