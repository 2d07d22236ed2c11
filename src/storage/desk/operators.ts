import type { Tx } from '../database/transact.ts';

export type Role = 'owner' | 'operator';

export interface Operator {
  readonly userId: number;
  readonly role: Role;
}

/** Who works at the desk, and in which role; undefined: nobody, or their access was revoked. */
export function findOperator(tx: Tx, userId: number): Operator | undefined {
  const row = tx
    .sql<[number], { role: Role }>('SELECT role FROM operator WHERE user_id = ? AND revoked_at IS NULL')
    .get(userId);
  return row && { userId, role: row.role };
}

/** All who work at the desk now, owners included. */
export function listOperators(tx: Tx): readonly Operator[] {
  return tx
    .sql<[], Operator>(
      'SELECT user_id AS userId, role FROM operator WHERE revoked_at IS NULL ORDER BY user_id',
    )
    .all();
}

const nameOf = (userId: number) => ({ table: 'operator', row: userId, column: 'name' });

/** What colleagues read as "who has it". */
export function nameOperator(tx: Tx, userId: number, name: string): void {
  tx.sql<[Buffer, number]>('UPDATE operator SET name = ? WHERE user_id = ?').run(
    tx.vault.seal(nameOf(userId), [...name].slice(0, 60).join('')),
    userId,
  );
}

/** The name to show for an operator, also of one who has left; undefined: none was ever known. */
export function operatorName(tx: Tx, userId: number): string | undefined {
  const row = tx
    .sql<[number], { name: Buffer | null }>('SELECT name FROM operator WHERE user_id = ?')
    .get(userId);
  return row?.name ? tx.vault.open(nameOf(userId), row.name) : undefined;
}

/** Gives access to the desk, or gives it back, in this role. */
export function addOperator(tx: Tx, userId: number, role: Role, now: number): void {
  tx.sql<[number, string, number]>(
    `INSERT INTO operator (user_id, role, added_at) VALUES (?, ?, ?)
     ON CONFLICT (user_id) DO UPDATE SET role = excluded.role, revoked_at = NULL, added_at = excluded.added_at`,
  ).run(userId, role, now);
}

/** Ends the access. The row stays: history and log still name them. */
export function revokeOperator(tx: Tx, userId: number, now: number): void {
  tx.sql<[number, number]>('UPDATE operator SET revoked_at = ? WHERE user_id = ?').run(now, userId);
}

/**
 * Owners are named by the configuration: those it no longer names lose the role, those it names have it. Gives those
 * who have lost it now, and those who have it now and had not before.
 */
export function setOwners(
  tx: Tx,
  userIds: readonly number[],
  now: number,
): { readonly gone: readonly number[]; readonly come: readonly number[] } {
  const gone: number[] = [];
  const before = listOperators(tx).filter(({ role }) => role === 'owner');
  const come = userIds.filter((id) => before.every(({ userId }) => userId !== id));
  for (const owner of listOperators(tx)) {
    if (owner.role === 'owner' && !userIds.includes(owner.userId)) {
      revokeOperator(tx, owner.userId, now);
      gone.push(owner.userId);
    }
  }
  for (const userId of userIds) {
    tx.sql<[number, number]>(
      `INSERT INTO operator (user_id, role, added_at) VALUES (?, 'owner', ?)
       ON CONFLICT (user_id) DO UPDATE SET role = 'owner', revoked_at = NULL`,
    ).run(userId, now);
  }
  return { gone, come };
}
