import { ownDataOf } from '../../storage/applicant/own-data.ts';
import { hasDraft } from '../../storage/form/drafts.ts';
import { openRequestsOfChat, requestsOfChat } from '../../storage/request/requests.ts';
import { type Makers, say } from '../scene.ts';
import { eraseQuestion, ownDataJson, ownDataText } from './own-data-file.ts';

/** A person's own data, read at the moment of sending, and the question whether to erase them. */
export const ownDataMakers = {
  'erase-question': ({ tx, chatId, t }, notice) => {
    const open = openRequestsOfChat(tx, chatId).map(({ reference }) => reference);
    const hasAnything = hasDraft(tx, chatId) || requestsOfChat(tx, chatId, 1).length > 0;
    return say(eraseQuestion(open, { hasAnything }, t), notice.edit);
  },
  'own-data': ({ tx, chatId, t, deps }, notice) => {
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
  },
} satisfies Partial<Makers>;
