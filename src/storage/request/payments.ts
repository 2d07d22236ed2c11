import type { Tx } from '../database/transact.ts';

const receiptOf = (id: number) => ({ table: 'payment', row: id, column: 'receipt' });

/** A receipt number that the person gave; it takes the place of one that was not looked at yet. */
export function claimPayment(tx: Tx, requestId: number, receipt: string, now: number): void {
  settleClaim(tx, requestId, 'replaced');
  const { lastInsertRowid } = tx
    .sql<[number, number]>(
      `INSERT INTO payment (request_id, way, state, at) VALUES (?, 'receipt', 'claimed', ?)`,
    )
    .run(requestId, now);
  const id = Number(lastInsertRowid);
  tx.sql<[Buffer, number]>('UPDATE payment SET receipt = ? WHERE id = ?').run(
    tx.vault.seal(receiptOf(id), receipt),
    id,
  );
}

/** Names the receipt number that waits, so that a reason written for one does not decline another. */
export function claimId(tx: Tx, requestId: number): number | undefined {
  return tx
    .sql<[number], { id: number }>(`SELECT id FROM payment WHERE request_id = ? AND state = 'claimed'`)
    .get(requestId)?.id;
}

/** The receipt number that waits for an operator. */
export function claimedReceipt(tx: Tx, requestId: number): string | undefined {
  const row = tx
    .sql<[number], { id: number; receipt: Buffer }>(
      `SELECT id, receipt FROM payment WHERE request_id = ? AND state = 'claimed'`,
    )
    .get(requestId);
  return row && tx.vault.open(receiptOf(row.id), row.receipt);
}

/** Ends the receipt number that waits for an operator, if one does. */
export function settleClaim(tx: Tx, requestId: number, state: 'confirmed' | 'declined' | 'replaced'): void {
  tx.sql<[string, number]>(`UPDATE payment SET state = ? WHERE request_id = ? AND state = 'claimed'`).run(
    state,
    requestId,
  );
}

/** The fee has come, by whatever way. */
export function isPaid(tx: Tx, requestId: number): boolean {
  const row = tx
    .sql<[number], { id: number }>(
      `SELECT id FROM payment WHERE request_id = ? AND state = 'confirmed' LIMIT 1`,
    )
    .get(requestId);
  return row !== undefined;
}

/** An invoice that was paid. False: this charge was recorded before. */
export function recordInvoicePaid(
  tx: Tx,
  payment: { readonly requestId: number; readonly tiyn: number; readonly chargeId: string },
  now: number,
): boolean {
  const added = tx
    .sql<[number, number, string, number]>(
      `INSERT OR IGNORE INTO payment (request_id, way, amount_tiyn, charge_id, state, at)
       VALUES (?, 'invoice', ?, ?, 'confirmed', ?)`,
    )
    .run(payment.requestId, payment.tiyn, payment.chargeId, now);
  return added.changes === 1;
}
