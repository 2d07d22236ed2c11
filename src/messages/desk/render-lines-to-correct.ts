import { readChanges } from '../../domain/request/answer-changes.ts';
import { tickedLines } from '../../services/desk/lines-to-correct.ts';
import { findPrompt, savePromptMessage } from '../../storage/form/prompts.ts';
import { historyOf } from '../../storage/request/events.ts';
import { forOperatorsOf, type Makers, say } from '../scene.ts';
import { correctedCard, linesCard } from './lines-to-correct-cards.ts';

/** What operators return for correction, and what came of it. */
export const deskLinesMakers = {
  'desk-lines': forOperatorsOf(({ tx, chatId, t, deps }, notice, request) => {
    const prompt = findPrompt(tx, chatId, deps.now());
    if (prompt?.kind !== 'correct' || prompt.subject !== request.reference) {
      return { dropped: 'the list was put aside' };
    }
    return {
      ...say(linesCard(request, tickedLines(prompt), deps.catalog, t), notice.edit),
      sent: (later, messageId) => savePromptMessage(later, chatId, request.reference, messageId),
    };
  }),
  'desk-corrected': forOperatorsOf(({ tx, t, deps }, _, request) => {
    const event = historyOf(tx, request.id).findLast(({ action }) => action === 'corrected');
    if (event?.words === undefined) return { dropped: 'what was corrected is erased' };
    return say(correctedCard(request, readChanges(event.words), deps.catalog, t));
  }),
} satisfies Partial<Makers>;
