import { dayMs } from '../../domain/dates/durations.ts';
import { additionMs } from '../../domain/messages/route-of-words.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { findHeldWords, type HeldWords, holdWords } from '../../storage/form/held-words.ts';
import { newestOwn } from '../../storage/queues/message-subjects.ts';
import { countOpenRequests, requestsOfChat } from '../../storage/request/requests.ts';
import type { Turn, UpdateRef } from '../turn.ts';
import { isTooLong, noteOwn } from './say-to-desk.ts';
import { cutFrom } from './situation.ts';

/**
 * Asks whether these words are for the desk. False: nobody there waits for words of this person, who has not asked to have
 * them passed on either (`isWished`).
 */
export function offerToDesk(turn: Turn, update: UpdateRef, text: string, isWished = false): boolean {
  const { tx, now, tell } = turn;
  const { chatId, messageId = 0 } = update;
  if (!isWished && !isAwaited(tx, chatId, now)) return false;
  const held = findHeldWords(tx, chatId);
  const words = continuesHeld(turn, update) && held !== undefined ? `${held.words}\n${text}` : text;
  if (isTooLong(words)) {
    // Its rest, if the app has cut it, is not offered by itself.
    if (text.length > cutFrom) noteOwn(turn, update, { kind: 'cut' });
    return false;
  }
  endQuestion(turn, chatId, held);
  holdWords(tx, chatId, { words, messageId }, now);
  noteOwn(turn, update, { kind: 'held' });
  tell(chatId, { template: 'which-meant', requests: [], form: false, message: true });
  return true;
}

/** Words of a moment ago are held, which these go on with. */
export function continuesHeld({ tx, now }: Turn, { chatId, messageId = 0 }: UpdateRef): boolean {
  const last = newestOwn(tx, chatId, messageId);
  return last?.subject.kind === 'held' && now - last.at <= additionMs;
}

/** The question about words that are held is asked anew: its buttons would only say that they are old. */
export function endQuestion({ tell }: Turn, chatId: number, held: HeldWords | undefined): void {
  if (held?.questionId !== undefined) tell(chatId, { template: 'buttons-off', message: held.questionId });
}

/** Of a request that ended a while ago people still have something to say: «файл не открывается». */
const endedLatelyMs = 30 * dayMs;

/** Somebody at the desk may wait for words of this person. */
export function isAwaited(tx: Tx, chatId: number, now: number): boolean {
  if (countOpenRequests(tx, chatId) > 0) return true;
  const [newest] = requestsOfChat(tx, chatId, 1);
  return (
    newest !== undefined && newest.erasedAt === undefined && now - (newest.endedAt ?? now) <= endedLatelyMs
  );
}
