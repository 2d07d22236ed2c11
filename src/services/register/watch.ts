import { almatyDate } from '../../domain/dates/working-days.ts';
import type { NoticeOf } from '../../domain/messages/notice.ts';
import {
  hourOf,
  isOutOfUsual,
  mayBeOutOfUsual,
  refusalsWithinMs,
  usualHour,
  usualMostRefusals,
  usualOverMs,
} from '../../domain/register/watch.ts';
import { listOperators } from '../../storage/desk/operators.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { findRegister, saveRegisterPaused } from '../../storage/register/registers.ts';
import { countRefusals, countTake, refusalsHeldBack, takesByHour } from '../../storage/register/watch.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { undo } from '../request/undo.ts';
import type { ServiceDeps, Turn } from '../turn.ts';
import { giveAllToDesk } from './silent-register.ts';

/** A key may be in wrong hands: what it could do to many people at once is stopped, or told. */

/**
 * Whether this register has refused as many as it may: then it decides nothing more, those who have not heard of theirs
 * never do, the desk has what it held, and owners are told.
 */
export function stopsAtRefusals(deps: ServiceDeps, turn: Turn, registerId: number): boolean {
  const { tx, now } = turn;
  const register = findRegister(tx, registerId);
  if (register === undefined) return false;
  const most = deps.registers?.mostRefusals ?? usualMostRefusals;
  const since = Math.max(now - refusalsWithinMs, register.resumedAt ?? 0);
  if (countRefusals(tx, registerId, since, most) < most) return false;
  saveRegisterPaused(tx, registerId, now);
  const by = { type: 'register', id: registerId } as const;
  let count = 0;
  for (const id of refusalsHeldBack(tx, registerId, now)) {
    const request = findRequest(tx, id);
    if (request !== undefined && undo(turn, request, by).ok) count += 1;
  }
  giveAllToDesk(deps, turn, registerId);
  appendAudit(tx, { at: now, actor: 'system', action: 'register-paused', subject: `register:${registerId}` });
  tellOwners(
    turn,
    { template: 'register-paused', register: registerId, most, count },
    `paused${registerId}.${now}`,
  );
  return true;
}

/** Counts what a register takes, since with each it sees a person; owners hear of an hour out of the usual, once a day. */
export function noteTaken(turn: Turn, registerId: number): void {
  const { tx, now } = turn;
  const hour = hourOf(now);
  const count = countTake(tx, registerId, hour);
  if (!mayBeOutOfUsual(count)) return;
  const usual = usualHour(takesByHour(tx, registerId, hourOf(now - usualOverMs), hour));
  if (!isOutOfUsual(count, usual)) return;
  const name = `busy${registerId}:${almatyDate(new Date(now))}`;
  tellOwners(turn, { template: 'register-busy', register: registerId, count, usual }, name);
}

function tellOwners(turn: Turn, notice: NoticeOf<'register-paused' | 'register-busy'>, name: string): void {
  for (const { userId, role } of listOperators(turn.tx)) {
    if (role === 'owner') turn.tell(userId, notice, { lane: 'notice', key: `${name}:${userId}` });
  }
}
