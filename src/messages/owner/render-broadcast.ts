import type { NoticeOf } from '../../domain/messages/notice.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { savePromptMessage } from '../../storage/form/prompts.ts';
import {
  countCopies,
  countRecipients,
  findBroadcast,
  saveBroadcastProgress,
} from '../../storage/owner/broadcasts.ts';
import type { Rendered } from '../rendered.ts';
import { type RenderScene, say } from '../scene.ts';
import { broadcastPreview, broadcastProgress, broadcastPrompt } from './broadcast-card.ts';

type BroadcastNotice = NoticeOf<
  'broadcast' | 'broadcast-prompt' | 'broadcast-preview' | 'broadcast-progress'
>;

/** A message to everyone: each reads it in their own language; the owner follows it. */
export function renderBroadcast(scene: RenderScene, notice: BroadcastNotice): Rendered {
  const { tx, chatId, t } = scene;
  const broadcast = findBroadcast(tx, notice.broadcast);
  if (broadcast === undefined) return { dropped: 'no such broadcast' };
  if (notice.template === 'broadcast') {
    const text = broadcast.texts[t.locale];
    if (broadcast.state === 'cancelled' || !text) return { dropped: 'the broadcast was cancelled' };
    return say({ html: t('broadcast-text', { text }) });
  }
  if (findOperator(tx, chatId)?.role !== 'owner') return { dropped: 'not an owner any more' };

  switch (notice.template) {
    case 'broadcast-prompt':
      return {
        ...say(broadcastPrompt(broadcast.id, notice.locale, t)),
        sent: (later, messageId) => savePromptMessage(later, chatId, String(broadcast.id), messageId),
      };
    case 'broadcast-preview':
      return say(broadcastPreview(broadcast, countRecipients(tx), t));
    case 'broadcast-progress':
      return {
        ...say(
          broadcastProgress(broadcast, { ...countCopies(tx, broadcast.id), of: countRecipients(tx) }, t),
          notice.edit,
        ),
        sent: (later, messageId) => saveBroadcastProgress(later, broadcast.id, messageId),
      };
  }
}
