import { type Api, GrammyError } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { Log } from '../../log.ts';

/**
 * Two switches of the bot change how people talk with it: topics in private chats, and presses that come without their
 * message (Bot API 9.3 and 10.5). Sets both to what the bot is made for. True: topics stay on, which the owner should
 * know; what is said goes into the topic then, and presses are answered in either way.
 *
 * grammY 1.46 has no type for the method, and a server of before 10.5 answers 404.
 */
export async function keepSettings(api: Api, me: UserFromGetMe, log: Log): Promise<boolean> {
  const set: unknown = Reflect.get(api.raw, 'setMySettings');
  try {
    if (typeof set !== 'function') return me.has_topics_enabled;
    await set({ has_topics_enabled: false, callback_query_mode: 'default' });
    return false;
  } catch (error) {
    const isUnknown = error instanceof GrammyError && error.error_code === 404;
    if (!isUnknown) log.info('settings-not-kept', { error });
    return me.has_topics_enabled;
  }
}
