import { savePromptMessage } from '../../storage/form/prompts.ts';
import {
  type Broadcast,
  countRecipients,
  findBroadcast,
  saveBroadcastProgress,
} from '../../storage/owner/broadcasts.ts';
import { countCopies } from '../../storage/owner/mailing-copies.ts';
import type { Rendered } from '../rendered.ts';
import { forOwners, type Maker, type Makers, type RenderScene, say } from '../scene.ts';
import { broadcastPreview, broadcastProgress, broadcastPrompt } from './broadcast-card.ts';

/** A message to everyone: each reads it in their own language; the owner follows it. */
export const broadcastMakers = {
  broadcast: ({ tx, t }, notice) => {
    const broadcast = findBroadcast(tx, notice.broadcast);
    const text = broadcast?.texts[t.locale];
    if (broadcast?.state === 'cancelled' || !text) return { dropped: 'the broadcast was cancelled' };
    return say({ html: t('broadcast-text', { text }) });
  },
  'broadcast-prompt': forOwnersOf(({ chatId, t }, notice, { id }) => ({
    ...say(broadcastPrompt(id, notice.locale, t)),
    sent: (later, messageId) => savePromptMessage(later, chatId, String(id), messageId),
  })),
  'broadcast-preview': forOwnersOf(({ tx, t }, _, broadcast) =>
    say(broadcastPreview(broadcast, countRecipients(tx), t)),
  ),
  'broadcast-progress': forOwnersOf(({ tx, t }, notice, broadcast) => ({
    ...say(
      broadcastProgress(
        broadcast,
        { ...countCopies(tx, 'broadcast', broadcast.id), of: countRecipients(tx) },
        t,
      ),
      notice.edit,
    ),
    sent: (later, messageId) => saveBroadcastProgress(later, broadcast.id, messageId),
  })),
} satisfies Partial<Makers>;

function forOwnersOf<N extends { readonly broadcast: number }>(
  make: (scene: RenderScene, notice: N, broadcast: Broadcast) => Rendered,
): Maker<N> {
  return forOwners<N>((scene, notice) => {
    const broadcast = findBroadcast(scene.tx, notice.broadcast);
    return broadcast === undefined ? { dropped: 'no such broadcast' } : make(scene, notice, broadcast);
  });
}
