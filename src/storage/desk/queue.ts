import type { QueueFilter, QueueLine } from '../../domain/desk/queue.ts';
import { statusesThat } from '../../domain/request/status-traits.ts';
import type { Tx } from '../database/transact.ts';

interface Row extends Omit<QueueLine, 'assignee' | 'collectBy'> {
  readonly assignee: number | null;
  readonly collectBy: string | null;
}

const columns =
  'id, reference, kind, status, assignee, submitted_at AS submittedAt, promised_on AS promisedOn, collect_by AS collectBy';

/** Statuses in which the desk's own promise runs; the others wait for somebody else. */
const running = `status IN (${quoted('running')})`;

function quoted(trait: Parameters<typeof statusesThat>[0]): string {
  return statusesThat(trait)
    .map((status) => `'${status}'`)
    .join(', ');
}

/** Every condition names both parameters, since a parameter that is handed in must be used. */
const conditions: Readonly<Record<QueueFilter, string>> = {
  new: `status = 'submitted' AND blocked_at IS NULL AND @operator IS NOT NULL AND @today IS NOT NULL`,
  mine: 'assignee = @operator AND ended_at IS NULL AND @today IS NOT NULL',
  waiting: `status IN (${quoted('waitsForApplicant')}) AND blocked_at IS NULL AND @operator IS NOT NULL AND @today IS NOT NULL`,
  today: `ended_at IS NULL AND promised_on = @today AND ${running} AND blocked_at IS NULL AND @operator IS NOT NULL`,
  overdue: `ended_at IS NULL AND (promised_on < @today AND ${running} AND blocked_at IS NULL OR status = 'ready' AND collect_by < @today)
            AND @operator IS NOT NULL`,
  all: 'ended_at IS NULL AND @operator IS NOT NULL AND @today IS NOT NULL',
  paper: `ended_at IS NULL AND kind = 'paper' AND @operator IS NOT NULL AND @today IS NOT NULL`,
  electronic: `ended_at IS NULL AND kind = 'electronic' AND @operator IS NOT NULL AND @today IS NOT NULL`,
};

/** Open requests of the filter, oldest promise first: a page (the last one where `page` lies behind it). */
export function queuePage(
  tx: Tx,
  filter: QueueFilter,
  operator: number,
  page: number,
  size: number,
  today: string,
): {
  readonly lines: readonly QueueLine[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
} {
  const condition = conditions[filter];
  const wanted = { operator, today };
  const count =
    tx.sql<[typeof wanted], { n: number }>(`SELECT count(*) AS n FROM request WHERE ${condition}`).get(wanted)
      ?.n ?? 0;
  const pages = Math.max(Math.ceil(count / size), 1);
  const shown = Math.min(page, pages - 1);
  const lines = tx
    .sql<[typeof wanted & { size: number; skip: number }], Row>(
      `SELECT ${columns} FROM request WHERE ${condition} ORDER BY promised_on, id LIMIT @size OFFSET @skip`,
    )
    .all({ ...wanted, size, skip: shown * size });
  return {
    lines: lines.map((line) => ({
      ...line,
      assignee: line.assignee ?? undefined,
      collectBy: line.collectBy ?? undefined,
    })),
    count,
    page: shown,
    pages,
  };
}

/** A reference to show how one is written: the newest open one that this operator holds, else the newest of all. */
export function exampleReference(tx: Tx, operator: number): string | undefined {
  const newest = (condition: string) =>
    tx
      .sql<[{ operator: number }], { reference: string }>(
        `SELECT reference FROM request WHERE ${condition} ORDER BY id DESC LIMIT 1`,
      )
      .get({ operator })?.reference;
  return (
    newest('assignee = @operator AND ended_at IS NULL') ??
    newest('ended_at IS NULL AND @operator IS NOT NULL')
  );
}

/** Requests for which this operator may have a certificate in hand: those that wait for it, the oldest promise first. */
export function heldElectronic(tx: Tx, operator: number, limit: number): readonly number[] {
  return tx
    .sql<[number, number], { id: number }>(
      `SELECT id FROM request WHERE assignee = ? AND ended_at IS NULL AND kind = 'electronic'
         AND status IN (${quoted('workedOn')}) ORDER BY promised_on, id LIMIT ?`,
    )
    .all(operator, limit)
    .map(({ id }) => id);
}
