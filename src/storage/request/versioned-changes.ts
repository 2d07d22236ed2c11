import type { Answers } from '../../domain/form/form.ts';
import { normalName } from '../../domain/person/person-name.ts';
import type { Before, Request } from '../../domain/request/request.ts';
import type { Status } from '../../domain/request/status.ts';
import type { Tx } from '../database/transact.ts';
import { sealedApplication } from './requests.ts';

/** What a decision changes. */
export interface RequestChange {
  readonly status: Status;
  readonly assignee: number | undefined;
  readonly register: number | undefined;
  readonly readyAt?: number;
  readonly collectBy?: string;
  readonly promised?: Request['promised'];
  readonly ended: boolean;
}

/** Compare-and-set on the version: false means that somebody else was faster and nothing was written. */
export function changeRequest(tx: Tx, request: Request, change: RequestChange, now: number): boolean {
  const promised = change.promised ?? request.promised;
  return (
    tx
      .sql<unknown[]>(
        `UPDATE request SET status = ?, assignee = ?, register_id = ?, ready_at = ?, collect_by = ?, ended_at = ?, promised_on = ?,
           promised_days = ?, promise_checked = ?, version = version + 1
         WHERE id = ? AND version = ?`,
      )
      .run(
        change.status,
        change.assignee ?? null,
        change.register ?? null,
        change.readyAt ?? request.readyAt ?? null,
        change.collectBy ?? request.collectBy ?? null,
        change.ended ? now : null,
        promised.on,
        promised.workingDays,
        promised.checked ? 1 : 0,
        request.id,
        request.version,
      ).changes === 1
  );
}

/**
 * Answers that the person has corrected, with all that is looked for by. False: they have another open request of this
 * kind for that IIN.
 */
export function correctApplication(tx: Tx, { id, reference }: Request, application: Answers): boolean {
  return (
    tx
      .sql<unknown[]>(
        `UPDATE OR IGNORE request SET application = ?, iin_index = ?, surname_index = ?, branch_code = ?
         WHERE id = ?`,
      )
      .run(
        sealedApplication(tx, reference, application),
        tx.vault.blindIndex('iin', application.iin ?? ''),
        tx.vault.blindIndex('surname', normalName(application.surname ?? '')),
        application.branch ?? null,
        id,
      ).changes === 1
  );
}

/**
 * Puts a request back to how it stood: the decision after it was undone. False: somebody was faster, or the person has
 * sent another one of the same kind meanwhile.
 */
export function restoreRequest(tx: Tx, request: Request, before: Before): boolean {
  return (
    tx
      .sql<unknown[]>(
        `UPDATE OR IGNORE request SET status = ?, assignee = ?, register_id = ?, ready_at = ?, collect_by = ?, ended_at = NULL, promised_on = ?,
           promised_days = ?, promise_checked = ?, version = version + 1
         WHERE id = ? AND version = ?`,
      )
      .run(
        before.status,
        before.assignee ?? null,
        before.register ?? null,
        before.readyAt ?? null,
        before.collectBy ?? null,
        before.promised.on,
        before.promised.workingDays,
        before.promised.checked ? 1 : 0,
        request.id,
        request.version,
      ).changes === 1
  );
}

/** The days that count again once a request's data are no longer blocked. */
export function resumeRequest(
  tx: Tx,
  id: number,
  { promised, payBy }: { readonly promised: Request['promised']; readonly payBy: string | undefined },
): void {
  tx.sql<[string, number, number, string | null, number]>(
    'UPDATE request SET promised_on = ?, promised_days = ?, promise_checked = ?, pay_by = ? WHERE id = ?',
  ).run(promised.on, promised.workingDays, promised.checked ? 1 : 0, payBy ?? null, id);
}
