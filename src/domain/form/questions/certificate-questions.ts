import { certificateKinds } from '../../request/status.ts';
import type { Answers, Question } from '../form.ts';
import { changeSides } from '../swap-representative.ts';
import { choice, oneOfValues } from './answer-readers.ts';

/** Who may be asked for (domain facts: "Who may apply"). */
export const applicantRoles = ['self', 'child', 'other'] as const;
export type ApplicantRole = (typeof applicantRoles)[number];

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

/** What the first question offers where nothing is chosen yet. */
export const firstChoices: readonly string[] = [...forMyself.keys(), 'child', 'other'];

export const certificateQuestions: readonly Question[] = [
  {
    id: 'for-whom',
    kind: 'choice',
    section: 'certificate',
    // Where the kind is chosen already, the buttons do not offer it again.
    choices: ({ kind }) => (kind ? applicantRoles : firstChoices),
    read: oneOfValues(() => applicantRoles),
    spread: (typed) => {
      const kind = forMyself.get(typed);
      return kind === undefined ? undefined : { 'for-whom': 'self', kind };
    },
    rearrange: (before, after, given) => changeSides(before ?? 'self', after ?? 'self', given),
  },
  choice('kind', certificateKinds, { section: 'certificate' }),
];
