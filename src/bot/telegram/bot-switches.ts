import { type Api, GrammyError } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { Log } from '../../log.ts';

/**
 * Two switches of the bot change how people talk with it: topics in private chats, and presses that come without their
 * message (Bot API 9.3 and 10.5). Sets both to what the bot is made for. Where topics stay on, `onTopics` tells the
 * owner: what is said goes into the topic then. Presses are answered in either way. Never throws.
 *
 * grammY 1.46 has no type for the method, and a server of before 10.5 answers 404.
 */
export async function keepSettings(
  api: Api,
  me: UserFromGetMe,
  onTopics: () => Promise<void>,
  log: Log,
): Promise<void> {
  const set: unknown = Reflect.get(api.raw, 'setMySettings');
  if (typeof set !== 'function') return;
  try {
    await set({ has_topics_enabled: false, callback_query_mode: 'default' });
  } catch (error) {
    if (!(error instanceof GrammyError && error.error_code === 404)) log.info('settings-not-kept', { error });
    if (me.has_topics_enabled) {
      await onTopics().catch((second: unknown) => log.warn('owner-not-told', { error: second }));
    }
  }
}
