import type { ConfirmationWay } from '../../../src/domain/request/request.ts';
import type { ActionRefusal } from '../../../src/domain/request/status.ts';
import type { TalkLine } from '../../../src/messages/desk/desk-card.ts';
import type { SoughtBy } from '../../../src/services/desk/desk-search.ts';
import type { Role } from '../../../src/storage/desk/operators.ts';
import type { Broadcast } from '../../../src/storage/owner/broadcasts.ts';
import { readSources } from '../source-files.ts';
import { codesOfNotice } from './notice-codes.ts';
import type { Codes } from './text-codes.ts';

/** Codes of the operators' desk that texts are named after, as records over the program's own types. */

const allRefusals: Codes<ActionRefusal> = {
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

const allTalkKinds: Codes<TalkLine['kind']> = { message: true, note: true, contact: true };
/** How a message or a note stands on the card of a request. */
export const talkKinds: readonly string[] = Object.keys(allTalkKinds);
/** Written beside the decisions, by a button on the card. */
export const cardWords: readonly string[] = talkKinds.filter((kind) => kind !== 'contact');

export const usages = codesOfNotice('desk-usage', 'usage');

const allSought: Codes<SoughtBy> = { reference: true, iin: true, phone: true, digits: true, surname: true };
/** By what somebody was looked for. */
export const soughtKinds: readonly string[] = Object.keys(allSought);

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
