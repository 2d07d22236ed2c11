import { createHash } from 'node:crypto';
import { dayMs } from '../../domain/dates/durations.ts';
import { findInvitation, putInvitation, useInvitation } from '../../storage/desk/invitations.ts';
import {
  addOperator,
  findOperator,
  nameOperator,
  type Role,
  revokeOperator,
} from '../../storage/desk/operators.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { markSeen } from '../../storage/queues/seen-updates.ts';
import { freeAll } from '../request/holders.ts';
import { runUpdate, type ServiceDeps, startTurn, type UpdateRef } from '../turn.ts';

const invitationLastsMs = dayMs;
const tokenBytes = 16;

export type StaffOutcome =
  | { readonly code: 'denied' | 'done' }
  /** Part of a link; it stands nowhere but in the message to the owner. */
  | { readonly code: 'invited'; readonly token: string }
  | { readonly code: 'not-an-operator' | 'is-owner' };

/** Who works at the desk: owners name them by one-time links and take the role away again. */
export function createStaff(deps: ServiceDeps) {
  return {
    /** `/invite`: a link that makes an operator of whoever opens it first, within a day. Only its hash is kept. */
    invite(update: UpdateRef, role: Role): Promise<StaffOutcome | undefined> {
      return runUpdate(deps, update, ({ tx, now }): StaffOutcome => {
        if (findOperator(tx, update.chatId)?.role !== 'owner') return { code: 'denied' };
        const token = Buffer.from(deps.randomBytes(tokenBytes)).toString('base64url');
        putInvitation(tx, hashOf(token), role, update.chatId, now + invitationLastsMs);
        appendAudit(tx, { at: now, actor: `operator:${update.chatId}`, action: 'invite', subject: role });
        return { code: 'invited', token };
      });
    },

    /**
     * The link was opened. Gives the role that they have now; undefined: there is no such link, or somebody was faster,
     * nothing is said of which, and the update is still to be answered.
     */
    join(update: UpdateRef, token: string, name: string): Promise<Role | undefined> {
      return deps.transact((tx) => {
        const now = deps.now();
        const invitation = findInvitation(tx, hashOf(token), now);
        if (invitation === undefined || !useInvitation(tx, hashOf(token), update.chatId, now))
          return undefined;
        markSeen(tx, update.updateId, now);
        const { tell } = startTurn(tx, now, `u${update.updateId}.${now}`);
        const present = findOperator(tx, update.chatId);
        // An owner who tries the link stays one.
        const role = present?.role === 'owner' ? 'owner' : invitation.role;
        if (role !== present?.role) addOperator(tx, update.chatId, role, now);
        // The list of who has access names them from the first moment.
        nameOperator(tx, update.chatId, name);
        const actor = `operator:${update.chatId}`;
        appendAudit(tx, { at: now, actor, action: 'join', subject: invitation.role });
        tell(update.chatId, { template: 'joined' });
        tell(
          invitation.invitedBy,
          { template: 'owner-told', text: 'joined', subject: update.chatId },
          { lane: 'notice' },
        );
        return role;
      });
    },

    /** The role is taken away: from now on they are a stranger, and what they held goes back to the queue. */
    revoke(update: UpdateRef, userId: number, edit?: number): Promise<StaffOutcome | undefined> {
      return runUpdate(deps, update, (turn): StaffOutcome => {
        const { tx, now, tell } = turn;
        if (findOperator(tx, update.chatId)?.role !== 'owner') return { code: 'denied' };
        const operator = findOperator(tx, userId);
        if (operator === undefined) return { code: 'not-an-operator' };
        // Owners are named by the configuration, and would be back at the next start.
        if (operator.role === 'owner') return { code: 'is-owner' };
        revokeOperator(tx, userId, now);
        freeAll(deps, turn, userId);
        const actor = `operator:${update.chatId}`;
        appendAudit(tx, { at: now, actor, action: 'revoke', subject: `operator:${userId}` });
        tell(update.chatId, { template: 'operators', ...(edit !== undefined && { edit }) });
        return { code: 'done' };
      });
    },
  };
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}
