import type { Request } from '../../domain/request/request.ts';
import type { BatchItem } from '../../storage/desk/batches.ts';
import { confirmCertificate, putCertificate } from '../../storage/desk/certificates.ts';
import type { Operator } from '../../storage/desk/operators.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { actorOf } from '../desk/at-desk.ts';
import { act } from '../request/act.ts';
import type { ServiceDeps, Turn } from '../turn.ts';

/** Carries out one item of a batch; gives `done`, or the code of why not. What nobody holds is taken with it. */
export function carryOut(
  deps: ServiceDeps,
  turn: Turn,
  operator: Operator,
  batch: number,
  item: BatchItem,
): string {
  const { tx, now } = turn;
  const found = item.requestId === undefined ? undefined : findRequest(tx, item.requestId);
  if (found === undefined) return 'no-request';
  const taken = takeFirst(deps, turn, found, operator);
  if (typeof taken === 'string') return taken;
  const { code, words: text, action } = item;
  if (action === 'deliver') {
    const { fileId = '', size = 0, sha256, name } = item;
    if (sha256 === undefined) return 'file-lost';
    const upload = item.fileId === undefined ? uploadOf(batch, item.seq) : undefined;
    const file = { requestId: taken.id, fileId, size, name, upload, receivedBy: operator.userId };
    putCertificate(tx, file, now);
    confirmCertificate(tx, taken.id, sha256);
  }
  const words = { ...(code !== undefined && { code }), ...(text !== undefined && { text }) };
  const outcome = act(deps, turn, taken, action, actorOf(operator), words);
  return outcome.ok ? 'done' : outcome.code;
}

/** How the bytes of a file from an archive are called until Telegram has them. */
export const uploadOf = (batch: number, seq: number) => `b${batch}.${seq}`;

/** What nobody holds yet becomes this operator's: deciding on it says so well enough. Or the code of why not. */
export function takeFirst(
  deps: ServiceDeps,
  turn: Turn,
  request: Request,
  operator: Operator,
): Request | string {
  if (request.status !== 'submitted') return request;
  const outcome = act(deps, turn, request, 'take', actorOf(operator));
  return outcome.ok ? (findRequest(turn.tx, request.id) ?? 'no-request') : outcome.code;
}
