import { type Api, GrammyError, HttpError, InputFile } from 'grammy';
import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types';
import { type Outcome, outcomeOf } from '../../domain/messages/delivery.ts';
import type { FilesAt } from '../../domain/telegram-server.ts';
import type { Log } from '../../log.ts';
import { type Button, noMessage, type Outgoing, type View } from '../../messages/outgoing.ts';
import { withoutNewFields } from '../../messages/without-new-fields.ts';
import type { TelegramPort } from '../../outbox/telegram-port.ts';
import { freedAsItGoes } from './free-file-memory.ts';
import { createTelegramFiles, type FetchFile, maxFileBytes } from './telegram-files.ts';
import { createLastSaid } from './unchanged-edits.ts';

/** A topic of a forum group. */
export interface Topic {
  readonly chatId: number | undefined;
  /** Undefined: the general one. */
  readonly id: number | undefined;
}

/** A line so slow that it does not bring 20 MB in this time is taken for a broken one. */
const downloadWithinMs = 120_000;

/** Says to Telegram what the views made; every error comes back as an outcome. */
export function createSender(
  api: Api,
  settings: {
    readonly apiRoot: string;
    readonly providerToken: string;
    /** For files that are made here, which may take longer. Not set: the same as the rest. */
    readonly uploads?: Api | undefined;
    readonly files?: FilesAt | undefined;
    readonly isTest?: boolean;
    /** What is said in this chat goes into this topic. */
    readonly topic?: Topic | undefined;
    /** A file was wanted that the server gives nobody. Not set: a file that is not there is gone. */
    readonly onUnserved?: (() => void) | undefined;
    /** In ms; for tests. */
    readonly downloadWithin?: number;
  },
  fetchFile: FetchFile,
  log: Log,
): TelegramPort {
  const { apiRoot, files, isTest = false, downloadWithin = downloadWithinMs } = settings;
  const lastSaid = createLastSaid();
  const fetchFrom = createTelegramFiles({ apiRoot, token: api.token, files, isTest }, fetchFile);
  return {
    async send(chatId, outgoing, topic) {
      const tried = await attempt(chatId, outgoing, topic);
      const isTopicGone = tried.type === 'unwritable' && topic !== undefined;
      const outcome = isTopicGone ? await attempt(chatId, outgoing) : tried;
      const simple = outcome.type === 'failed' ? inPlainerWords(outgoing) : undefined;
      if (simple === undefined) return outcome;
      log.info('sent-plainer');
      return await attempt(chatId, simple, isTopicGone ? undefined : topic);
    },

    showBusy(chatId, making) {
      api.sendChatAction(chatId, making).catch(() => log.info('busy-not-shown'));
    },

    async download(fileId, hear) {
      try {
        const file = await api.getFile(fileId);
        if (file.file_path === undefined || (file.file_size ?? 0) > maxFileBytes) return 'gone';
        const fetched = await fetchFrom(file.file_path, AbortSignal.timeout(downloadWithin), hear);
        if (fetched !== 'unserved') return fetched;
        if (settings.onUnserved === undefined) return 'gone';
        settings.onUnserved();
        // The owner was told and may set the server right while the job waits.
        return 'later';
      } catch (error) {
        const outcome = outcomeOfError(error, log);
        return outcome.type === 'retry' ? 'later' : 'gone';
      }
    },
  };

  async function attempt(chatId: number, outgoing: Outgoing, topic?: number): Promise<Outcome> {
    if ('messageId' in outgoing && outgoing.messageId === noMessage) {
      return { type: 'edit-refused', error: 'no message to change' };
    }
    // Telegram would refuse an edit that changes nothing, and the call would count against its limits.
    if (lastSaid.changesNothing(chatId, outgoing) && 'messageId' in outgoing) {
      return { type: 'sent', messageId: outgoing.messageId };
    }
    const { providerToken, topic: ofGroup } = settings;
    const id = chatId === ofGroup?.chatId ? ofGroup.id : topic;
    try {
      const said = await call({ api, uploads: settings.uploads ?? api }, chatId, outgoing, {
        providerToken,
        topic: id,
      });
      if (said.messageId !== undefined) lastSaid.note(chatId, outgoing, said.messageId);
      return { type: 'sent', ...said };
    } catch (error) {
      const outcome = outcomeOfError(error, log);
      // "Not modified": an earlier try has changed it, and its answer was lost.
      return outcome.type === 'sent' && 'messageId' in outgoing
        ? { type: 'sent', messageId: outgoing.messageId }
        : outcome;
    }
  }
}

async function call(
  { api, uploads }: { readonly api: Api; readonly uploads: Api },
  chatId: number,
  outgoing: Outgoing,
  { providerToken, topic }: { readonly providerToken: string; readonly topic: number | undefined },
): Promise<{ readonly messageId: number | undefined; readonly fileId?: string | undefined }> {
  const thread = topic === undefined ? {} : { message_thread_id: topic };
  switch (outgoing.type) {
    case 'message': {
      const { view } = outgoing;
      const message = await api.sendMessage(chatId, view.html, {
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
        ...markupOf(view),
        ...thread,
        ...(view.guarded && { protect_content: true }),
      });
      return { messageId: message.message_id };
    }
    case 'edit': {
      await api.editMessageText(chatId, outgoing.messageId, outgoing.view.html, {
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
        ...inlineKeyboard(outgoing.view),
      });
      return { messageId: outgoing.messageId };
    }
    case 'strip':
      await api.editMessageReplyMarkup(chatId, outgoing.messageId);
      return { messageId: outgoing.messageId };
    case 'delete':
      await api.deleteMessage(chatId, outgoing.messageId);
      return { messageId: undefined };
    case 'photo':
    case 'picture': {
      const photo =
        outgoing.type === 'picture' ? new InputFile(outgoing.bytes, 'stats.png') : outgoing.fileId;
      const message = await api.sendPhoto(chatId, photo, { ...captionOf(outgoing.view), ...thread });
      return { messageId: message.message_id };
    }
    case 'document':
    case 'file': {
      const isMade = outgoing.type === 'file';
      const file = isMade ? new InputFile(freedAsItGoes(outgoing.bytes), outgoing.name) : outgoing.fileId;
      // A made file is to be kept, and what is protected can't be saved.
      const view = isMade ? { ...outgoing.view, guarded: false } : outgoing.view;
      const message = await (isMade ? uploads : api).sendDocument(chatId, file, {
        ...captionOf(view),
        ...thread,
      });
      return { messageId: message.message_id, fileId: message.document?.file_id };
    }
    case 'venue': {
      const { at, title, address } = outgoing;
      const message = await api.sendVenue(chatId, at.latitude, at.longitude, title, address, thread);
      return { messageId: message.message_id };
    }
    case 'leave':
      await leave(api, chatId, outgoing.farewell);
      return { messageId: undefined };
    case 'invoice': {
      const { title, description, payload } = outgoing.invoice;
      // Telegram counts the tenge in hundredths too.
      const prices = outgoing.invoice.prices.map(({ label, tiyn }) => ({ label, amount: tiyn }));
      const message = await api.sendInvoice(chatId, title, description, payload, 'KZT', prices, {
        provider_token: providerToken,
        ...thread,
      });
      return { messageId: message.message_id };
    }
  }
}

/** Where the bot may not write, or is no member any more, nothing is left to be done. */
async function leave(api: Api, chatId: number, farewell: View | undefined): Promise<void> {
  const unlessForbidden = (error: unknown) => {
    if (!(error instanceof GrammyError) || ![400, 403].includes(error.error_code)) throw error;
  };
  if (farewell) await api.sendMessage(chatId, farewell.html, { parse_mode: 'HTML' }).catch(unlessForbidden);
  await api.leaveChat(chatId).catch(unlessForbidden);
}

/** What a Bot API server of before may take in its place; undefined: there is nothing new in it. */
function inPlainerWords(outgoing: Outgoing): Outgoing | undefined {
  if (!('view' in outgoing)) return undefined;
  const view = withoutNewFields(outgoing.view);
  return view && { ...outgoing, view };
}

function captionOf(view: View) {
  return {
    caption: view.html,
    parse_mode: 'HTML' as const,
    ...inlineKeyboard(view),
    ...(view.guarded && { protect_content: true }),
  };
}

function markupOf(view: View) {
  if (view.keyboard === 'remove') return { reply_markup: { remove_keyboard: true as const } };
  if (view.keyboard) {
    return {
      reply_markup: {
        keyboard: [
          [
            'shareContact' in view.keyboard
              ? { text: view.keyboard.shareContact, request_contact: true as const }
              : { text: view.keyboard.sharePlace, request_location: true as const },
          ],
        ],
        resize_keyboard: true,
      },
    };
  }
  return inlineKeyboard(view);
}

function inlineKeyboard(view: View): { reply_markup?: InlineKeyboardMarkup } {
  if (!view.buttons?.length) return {};
  const inline_keyboard = view.buttons.map((row) => row.map(inlineButton));
  return { reply_markup: { inline_keyboard, ...(view.asksReply && { force_reply: true }) } };
}

function inlineButton(button: Button): InlineKeyboardButton {
  if ('copy' in button) return { text: button.text, copy_text: { text: button.copy } };
  if (button.off) return { text: button.text, disabled: {} };
  return {
    text: button.text,
    callback_data: button.data,
    ...(button.style && { style: button.style }),
  };
}

function outcomeOfError(error: unknown, log: Log): Outcome {
  if (error instanceof GrammyError) {
    return outcomeOf({
      code: error.error_code,
      // A proxy or another server in between may answer without a description.
      description: String(error.description ?? ''),
      retryAfterSeconds: error.parameters?.retry_after,
      migrateToChatId: error.parameters?.migrate_to_chat_id,
    });
  }
  if (!(error instanceof HttpError)) log.info('answer-not-understood', { error });
  return { type: 'retry', afterMs: undefined, error: 'Telegram could not be reached' };
}
