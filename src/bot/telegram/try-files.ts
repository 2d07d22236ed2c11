import { type Api, InputFile } from 'grammy';
import type { TelegramPort } from '../../outbox/telegram-port.ts';

/**
 * Whether files come from a Bot API server of one's own, found out by fetching one: the picture of an owner, or of
 * the bot, or a small file that an owner is sent and that is taken back at once. Undefined: there was nothing to try.
 * `download` tells by itself where a server gives no files out.
 */
export async function tryFiles(
  api: Api,
  botId: number,
  ownerIds: readonly number[],
  download: TelegramPort['download'],
): Promise<'served' | 'unserved' | undefined> {
  for (const userId of [...ownerIds, botId]) {
    // A Bot API server that is not Telegram's may answer anything: then nothing is tried.
    const fileId = await api
      .getUserProfilePhotos(userId, { limit: 1 })
      .then(({ photos }) => photos[0]?.[0]?.file_id)
      .catch(() => undefined);
    if (fileId !== undefined) return await fetched(fileId);
  }
  for (const ownerId of ownerIds) {
    const file = new InputFile(
      Buffer.from('A file to try whether this server gives files out.\n'),
      'try.txt',
    );
    const message = await api
      .sendDocument(ownerId, file, { disable_notification: true })
      .then(({ document, message_id }) => ({ fileId: document.file_id, message_id }))
      .catch(() => undefined);
    if (message === undefined) continue; // who never wrote to the bot can't be written to
    const result = await fetched(message.fileId);
    await api.deleteMessage(ownerId, message.message_id).catch(() => undefined);
    return result;
  }
  return undefined;

  async function fetched(fileId: string): Promise<'served' | 'unserved'> {
    return (await download(fileId, () => {})) === 'whole' ? 'served' : 'unserved';
  }
}
