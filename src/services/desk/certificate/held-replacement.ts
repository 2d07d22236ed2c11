import { rememberReplaced } from '../../../storage/applicant/file-checks.ts';
import { confirmCertificate, putCertificate } from '../../../storage/desk/certificates.ts';
import { appendAudit } from '../../../storage/owner/audit.ts';
import { deleteReplacement, findReplacement } from '../../../storage/request/replacements.ts';
import { findRequest } from '../../../storage/request/requests.ts';
import { refreshDeskCards } from '../../request/desk-cards.ts';
import type { Turn } from '../../turn.ts';

/**
 * A file that takes the place of a delivered one is held for the same time as any decision. Nothing has changed until
 * then: the person has the first file, and that one is still the right one.
 */
export function carryOutReplacement(turn: Turn, requestId: number, name: string): boolean {
  const { tx, now, tell } = turn;
  const request = findRequest(tx, requestId);
  const held = findReplacement(tx, requestId);
  if (request?.status !== 'delivered' || request.erasedAt !== undefined) return false;
  if (held?.sha256 === undefined) return false;
  deleteReplacement(tx, requestId);
  rememberReplaced(tx, requestId, now);
  const { fileId, size, sentBy } = held;
  putCertificate(tx, { requestId, fileId, size, name: held.name, receivedBy: sentBy }, now);
  confirmCertificate(tx, requestId, held.sha256);
  appendAudit(tx, { at: now, actor: `operator:${sentBy}`, action: 'replace', subject: request.reference });
  tell(request.chatId, { template: 'certificate', request: requestId, corrected: true }, { lane: 'notice' });
  refreshDeskCards(turn, requestId, name);
  return true;
}

/** Drops the file that is held, as if it had never been sent. Undefined: none is held. */
export function dropReplacement(
  { tx, now }: Turn,
  requestId: number,
  operatorId: number,
): 'dropped' | 'not-yours' | undefined {
  const held = findReplacement(tx, requestId);
  if (held?.heldUntil === undefined || now >= held.heldUntil) return undefined;
  if (held.sentBy !== operatorId) return 'not-yours';
  deleteReplacement(tx, requestId);
  return 'dropped';
}
