import type { NoticeOf } from '../../domain/messages/notice.ts';
import { readChanges } from '../../domain/request/changes.ts';
import { linesOf } from '../../services/desk/lines.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { findPrompt, savePromptMessage } from '../../storage/form/prompts.ts';
import { historyOf } from '../../storage/request/events.ts';
import { findRequest } from '../../storage/request/requests.ts';
import type { Rendered } from '../rendered.ts';
import { type RenderScene, say } from '../scene.ts';
import { correctedCard, linesCard } from './line-cards.ts';

/** What operators return for correction, and what came of it. */
export function renderDeskLines(
  { tx, chatId, t, deps }: RenderScene,
  notice: NoticeOf<'desk-lines' | 'desk-corrected'>,
): Rendered {
  if (findOperator(tx, chatId) === undefined) return { dropped: 'not an operator any more' };
  const request = findRequest(tx, notice.request);
  if (request === undefined) return { dropped: 'no such request' };
  if (notice.template === 'desk-corrected') {
    const event = historyOf(tx, request.id).findLast(({ action }) => action === 'corrected');
    if (event?.words === undefined) return { dropped: 'what was corrected is erased' };
    return say(correctedCard(request, readChanges(event.words), deps.catalog, t));
  }
  const prompt = findPrompt(tx, chatId, deps.now());
  if (prompt?.kind !== 'correct' || prompt.subject !== request.reference) {
    return { dropped: 'the list was put aside' };
  }
  return {
    ...say(linesCard(request, linesOf(prompt), deps.catalog, t), notice.edit),
    sent: (later, messageId) => savePromptMessage(later, chatId, request.reference, messageId),
  };
}
