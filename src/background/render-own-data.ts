import type { NoticeOf } from '../domain/notice.ts';
import { hasDraft } from '../storage/drafts.ts';
import { ownDataOf } from '../storage/own-data.ts';
import { openRequestsOfChat, requestsOfChat } from '../storage/requests.ts';
import { eraseQuestion, ownDataJson, ownDataText } from '../views/own-data.ts';
import type { Rendered } from './delivery.ts';
import { type RenderScene, say } from './render-scene.ts';

/** A person's own data, read at the moment of sending, and the question whether to erase them. */
export function renderOwnData(
  { tx, chatId, t, deps }: RenderScene,
  notice: NoticeOf<'own-data' | 'erase-question'>,
): Rendered {
  if (notice.template === 'erase-question') {
    const open = openRequestsOfChat(tx, chatId).map(({ reference }) => reference);
    const hasAnything = hasDraft(tx, chatId) || requestsOfChat(tx, chatId, 1).length > 0;
    return say(eraseQuestion(open, { hasAnything }, t), notice.edit);
  }
  const own = ownDataOf(tx, chatId);
  const now = deps.now();
  const isText = notice.form === 'text';
  const made = isText ? ownDataText(own, now, deps.catalog, t) : ownDataJson(own, now);
  return {
    outgoing: {
      type: 'file',
      bytes: Buffer.from(made, 'utf8'),
      name: isText ? 'my-data.txt' : 'my-data.json',
      view: { html: t(isText ? 'own-data-text' : 'own-data-json') },
    },
  };
}
