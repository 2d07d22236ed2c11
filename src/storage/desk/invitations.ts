import type { Tx } from '../database/transact.ts';
import type { Role } from './operators.ts';

export interface Invitation {
  readonly role: Role;
  readonly invitedBy: number;
}

/** Keeps an invitation by the hash of its secret; whoever brings the secret before `expiresAt` (ms) gets the role. */
export function putInvitation(tx: Tx, hash: Buffer, role: Role, invitedBy: number, expiresAt: number): void {
  tx.sql<[Buffer, string, number, number]>(
    'INSERT INTO invitation (token_hash, role, invited_by, expires_at) VALUES (?, ?, ?, ?)',
  ).run(hash, role, invitedBy, expiresAt);
}

/** An invitation that can still be used, given by somebody who is still an owner. */
export function findInvitation(tx: Tx, hash: Buffer, now: number): Invitation | undefined {
  return tx
    .sql<[Buffer, number], Invitation>(
      `SELECT invitation.role, invited_by AS invitedBy FROM invitation
       JOIN operator ON operator.user_id = invited_by AND operator.role = 'owner' AND revoked_at IS NULL
       WHERE token_hash = ? AND used_at IS NULL AND expires_at > ?`,
    )
    .get(hash, now);
}

/** False: somebody else used it a moment ago. */
export function useInvitation(tx: Tx, hash: Buffer, userId: number, now: number): boolean {
  return (
    tx
      .sql<[number, number, Buffer]>(
        'UPDATE invitation SET used_by = ?, used_at = ? WHERE token_hash = ? AND used_at IS NULL',
      )
      .run(userId, now, hash).changes === 1
  );
}

/** House-keeping: invitations that ended before that time (ms), used or not. */
export function forgetInvitations(tx: Tx, before: number): void {
  tx.sql<[number]>('DELETE FROM invitation WHERE expires_at < ?').run(before);
}
