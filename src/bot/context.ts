import type { ConversationFlavor } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { Locale } from '../domain/locale.ts';
import type { Pace } from '../domain/messages/writing-pace.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Log } from '../log.ts';
import type { OutboxWorker } from '../outbox/worker.ts';
import type { Visitor } from '../services/applicant/applicants.ts';
import type { Services } from '../services/create-services.ts';
import type { UpdateRef } from '../services/turn.ts';
import type { Role } from '../storage/desk/operators.ts';

/** What a handler finds on its context besides grammY's own. */
interface Extras {
  /** Who writes, read once at the beginning of the update. */
  visitor: Visitor;
  /** Texts in the visitor's language, for toasts; messages are made at sending time. */
  t: Translate;
  /** What the press of a button is answered with; without it the press is answered silently. */
  toast: { text: string; alert?: boolean } | undefined;
  /** An error inside a conversation, where nothing may be thrown: rethrown outside of it. */
  failure: { readonly error: unknown } | undefined;
}

export type BotContext = ConversationFlavor<Context & Extras>;

/** What the handlers need beside the services; made in `app.ts`. */
export interface BotDeps extends Services {
  readonly show: OutboxWorker['show'];
  readonly texts: (locale: Locale) => Translate;
  readonly operatorsChatId: number | undefined;
  /** Sets the command menu of an operator in this language; not waited for. */
  readonly setDeskMenu: (userId: number, role: Role | undefined, locale: Locale) => void;
  /** Sets the command menu of an applicant who has chosen this language; not waited for. */
  readonly setApplicantMenu: (userId: number, locale: Locale, hint: Locale | undefined) => void;
  /** How fast a person may write, by the clock `now`, in ms. */
  readonly pace: Pace;
  readonly now: () => number;
  readonly log: Log;
}

/** The update that a handler answers, in a private chat. */
export function updateRef(ctx: BotContext): UpdateRef {
  return { updateId: ctx.update.update_id, chatId: chatIdOf(ctx), messageId: ctx.message?.message_id };
}

/**
 * The card on which a button was pressed, for changing it in place. Undefined where the message is none that can be
 * changed: it is gone, a file, or somebody's own, as a forged press may name.
 */
export function pressedCard(ctx: BotContext): number | undefined {
  const message = ctx.callbackQuery?.message;
  const isCard = message !== undefined && 'text' in message && 'reply_markup' in message;
  return isCard ? message.message_id : undefined;
}

/** Telegram tells that the person blocked the bot. */
export function isLeaving(ctx: BotContext): boolean {
  const status = ctx.myChatMember?.new_chat_member.status;
  return status === 'kicked' || status === 'left';
}

/** The private chat to answer in. Throws where an update names none: such updates are filtered before. */
export function chatIdOf(ctx: BotContext): number {
  // Whoever presses is answered in private, also where the button hangs in a group.
  const chatId = ctx.callbackQuery?.from.id ?? ctx.chat?.id ?? ctx.from?.id;
  if (chatId === undefined) throw new Error('an update without a chat reached a handler');
  return chatId;
}
