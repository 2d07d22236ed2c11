import type { Answers } from '../../domain/form/form.ts';
import { findOpenRequest } from '../../storage/request/requests.ts';
import type { Turn } from '../turn.ts';

/** The reference of the open request of this chat for the same IIN and kind, of which there may be one. */
export function findOpenDuplicate(
  { tx }: Pick<Turn, 'tx'>,
  chatId: number,
  { iin, kind }: Answers,
): string | undefined {
  if (!iin || (kind !== 'electronic' && kind !== 'paper')) return undefined;
  return findOpenRequest(tx, chatId, iin, kind)?.reference;
}
