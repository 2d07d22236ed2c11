import { certificateRefusals } from '../../../src/domain/desk/certificate-check.ts';
import { wordKinds } from '../../../src/domain/desk/word-kind.ts';
import type { ConfirmationWay } from '../../../src/domain/request/request.ts';
import { deskActions, type Refusal } from '../../../src/domain/request/status.ts';
import type { Talk } from '../../../src/messages/desk/desk-card.ts';
import type { DeskOutcome } from '../../../src/services/desk/at-desk.ts';
import type { StaffOutcome } from '../../../src/services/owner/staff.ts';
import type { Role } from '../../../src/storage/desk/operators.ts';
import type { Broadcast } from '../../../src/storage/owner/broadcasts.ts';
import { readSources } from '../source-files.ts';
import { codesOfNotice } from './notice-codes.ts';
import type { Codes } from './text-codes.ts';

/** Codes of the operators' desk that texts are named after, as records over the program's own types. */

const allRefusals: Codes<Refusal> = {
  'not-now': true,
  'wrong-kind': true,
  'not-assignee': true,
  'take-first': true,
  taken: true,
  'already-yours': true,
  'not-allowed': true,
  'data-blocked': true,
};

/** Why the table of decisions says no. */
export const refusals: readonly string[] = Object.keys(allRefusals);

/** `done` is said in words of the action, `denied` and `shown` in none at all. */
const allDeskFailures: Codes<Exclude<DeskOutcome['code'], Refusal | 'done' | 'denied' | 'shown'>> = {
  faster: true,
  'text-too-long': true,
  'no-receipt': true,
  'no-lines': true,
  'another-receipt': true,
  'too-late': true,
  'not-yours': true,
  'no-such-request': true,
  'not-a-pdf': true,
  'too-big': true,
  'too-many-days': true,
  'which-request': true,
  'two-references': true,
  'nothing-to-undo': true,
};

/** What was done shows itself, and a link goes out in a message of its own. */
const allStaffFailures: Codes<Exclude<StaffOutcome['code'], 'done' | 'denied' | 'invited'>> = {
  'not-an-operator': true,
  'is-owner': true,
};

/** What services and conversations say in an outcome of their own making. */
function writtenOutcomes(): readonly string[] {
  const sources = readSources('src').filter(
    ({ path }) => /^src\/(?:services|bot)\//.test(path) && !path.endsWith('due-branches.ts'),
  );
  const found = sources.flatMap(({ path, text }) => [
    ...text.matchAll(/template: 'desk-reply',\s+outcome: '([a-z-]+)'/g),
    ...(/desk-reply/.test(text) ? text.matchAll(/\breply\((?:[a-z.]+ \? )?'([a-z-]+)'/g) : []),
    ...(path.endsWith('desk.ts') ? text.matchAll(/\{ outcome: '([a-z-]+)', reference/g) : []),
  ]);
  return found.map(([, code = '']) => code);
}

/** Everything that may be said of what an operator wanted. */
export const deskOutcomes: readonly string[] = [
  ...new Set([
    ...deskActions,
    ...wordKinds,
    ...['undo', 'send-now'],
    ...refusals,
    ...Object.keys(allDeskFailures),
    ...Object.keys(allStaffFailures),
    ...certificateRefusals,
    ...writtenOutcomes(),
  ]),
];

const allTalkKinds: Codes<Talk['kind']> = { message: true, note: true, contact: true };
/** How a message or a note stands on the card of a request. */
export const talkKinds: readonly string[] = Object.keys(allTalkKinds);
/** Written beside the decisions, by a button on the card. */
export const cardWords: readonly string[] = talkKinds.filter((kind) => kind !== 'contact');

export const usages = codesOfNotice('desk-usage', 'usage');

const allRoles: Codes<Role> = { owner: true, operator: true };
export const roles: readonly string[] = Object.keys(allRoles);

const allBroadcastStates: Codes<Broadcast['state']> = {
  draft: true,
  sending: true,
  done: true,
  cancelled: true,
};
export const broadcastStates: readonly string[] = Object.keys(allBroadcastStates);

export const branchesOutcomes = codesOfNotice('branches-outcome', 'outcome');

/** What the log of actions has of a request besides its history: by whom and how it was looked at, sent, written about. */
const allAudited: Codes<`submit-by-${ConfirmationWay}`> = {
  'submit-by-sms': true,
  'submit-by-telegram': true,
  'submit-by-contact': true,
};
export const audited: readonly string[] = [
  ...Object.keys(allAudited),
  ...cardWords,
  ...readSources('src/services').flatMap(({ text }) =>
    [...text.matchAll(/action: '([a-z-]+)',\s+subject: (?:request\.)?reference\b/g)].map(
      ([, action = '']) => action,
    ),
  ),
];
