import type { CallbackQuery, Message } from 'grammy/types';
import { type Refusal, refuse } from '../calls/refusal.ts';
import { flagParam, type Params, textParam } from '../calls/request-params.ts';
import { type CallbackState, chatOf, messagesOf, userOf, type World } from '../world.ts';

/** Presses of inline buttons and their answers (rules 13, 23, 29, 30). */

/** Seconds for which the press waits in the queue (rule 51). */
const QUEUED_SECONDS = 150;
const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid';

/** Sends a callback query; the message in it is inaccessible (`date: 0`) once it is gone. */
export function pressButton(
  world: World,
  press: { personId: number; chatId: number; messageId: number; data: string },
): number {
  const person = world.state.people.get(press.personId);
  const chat = chatOf(world, press.chatId);
  if (person === undefined || chat === undefined) throw new Error('a press needs a person and a chat');
  world.state.callbackCount += 1;
  const id = String((BigInt(press.personId) << 32n) + BigInt(world.state.callbackCount));
  const callback: CallbackState = { id, ...press, askedAt: world.now(), answered: false };
  world.state.callbacks.set(id, callback);
  forgetOld(world);
  const message: CallbackQuery['message'] = messagesOf(world, press.chatId).get(press.messageId)?.message ?? {
    chat,
    message_id: press.messageId,
    date: 0,
  };
  const query: CallbackQuery = {
    id,
    from: userOf(person.profile),
    ...(world.switches.callbackQueryMode === 'inline' ? { inline_message_id: `i${id}` } : { message }),
    chat_instance: String(-press.chatId),
    data: press.data,
  };
  world.emit({
    kind: 'pressed',
    chatId: press.chatId,
    messageId: press.messageId,
    queryId: id,
    data: press.data,
  });
  return world.queue.add({ callback_query: query }, QUEUED_SECONDS);
}

/** Answered presses are needed for a second answer only: the last thousand will do. */
function forgetOld(world: World): void {
  if (world.state.callbacks.size <= 2000) return;
  for (const [id, callback] of world.state.callbacks) {
    if (world.state.callbacks.size <= 1000) return;
    if (callback.answered) world.state.callbacks.delete(id);
  }
}

/** The data of the button that stands on the message now, or `undefined`. */
export function dataOfButton(
  message: Message | undefined,
  choice: { readonly row: number; readonly column: number } | { readonly text: string },
): string | undefined {
  const rows = message?.reply_markup?.inline_keyboard ?? [];
  const button =
    'text' in choice
      ? rows.flat().find((one) => one.text === choice.text)
      : rows[choice.row]?.[choice.column];
  return button !== undefined && 'callback_data' in button ? button.callback_data : undefined;
}

/** answerCallbackQuery: once, and in time; else it is a violation and the press counts as too old. */
export function answerCallbackQuery(world: World, params: Params): true | Refusal {
  const text = textParam(params, 'text');
  if ([...text].length > 200) return refuse(400, 'MESSAGE_TOO_LONG');
  const url = textParam(params, 'url');
  if (url !== '' && !/^(?:https:\/\/)?t\.me\/|^tg:\/\//.test(url)) return refuse(400, 'URL_INVALID');
  const callback = world.state.callbacks.get(textParam(params, 'callback_query_id'));
  if (callback === undefined) return refuse(400, TOO_OLD);
  if (callback.answered) {
    world.violate(
      `callback query ${callback.id} was answered twice (that Telegram refuses this is an assumption)`,
    );
    return refuse(400, TOO_OLD);
  }
  if (world.now() - callback.askedAt > world.callbackSeconds * 1000) {
    world.violate(
      `callback query ${callback.id} was answered after ${world.callbackSeconds} s (an assumed lifetime)`,
    );
    return refuse(400, TOO_OLD);
  }
  callback.answered = true;
  const alert = flagParam(params, 'show_alert');
  if (text !== '') world.state.people.get(callback.personId)?.toasts.push({ text, alert });
  const { chatId, messageId, id: queryId } = callback;
  world.emit({ kind: 'answered', chatId, messageId, queryId, text, alert });
  return true;
}
