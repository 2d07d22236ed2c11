import type {
  ConversationBuilder,
  ConversationData,
  ConversationStorage,
  VersionedState,
} from '@grammyjs/conversations';
import { enterConversation } from '@grammyjs/conversations';
import type { Api, Context } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { BotContext } from '../context.ts';

/**
 * A conversation here is the turn-taker and not the memory: between two updates it always stands at its first
 * `wait`, so its stored state is always the same and follows from what the tables say. It is recorded once, by
 * entering with an update that holds nothing, and handed out whenever the tables say that the conversation is on.
 * Nothing is ever written: no second memory, no answers in a log, no version to bump.
 */
export async function recordWaiting(
  api: Api,
  me: UserFromGetMe,
  conversations: Readonly<Record<string, ConversationBuilder<BotContext, Context>>>,
  isOn: (ctx: BotContext, id: string) => boolean,
): Promise<ConversationStorage<BotContext, ConversationData>> {
  /** As JSON, which is what the plugin keeps its state as anywhere else. */
  const recorded = new Map<string, string>();
  for (const [id, builder] of Object.entries(conversations)) {
    recorded.set(id, JSON.stringify([await waitingState(builder, api, me)]));
  }
  return {
    type: 'context',
    adapter: {
      read(ctx): VersionedState<ConversationData> | undefined {
        const on = [...recorded].filter(([id]) => isOn(ctx, id));
        if (on.length === 0) return undefined;
        // A copy, since the plugin supplies the update to the state that it is given.
        const state: ConversationData = Object.fromEntries(on.map(([id, json]) => [id, JSON.parse(json)]));
        return { version: [0, 0], state };
      },
      write: () => {},
      delete: () => {},
    },
  };
}

async function waitingState(
  builder: ConversationBuilder<BotContext, Context>,
  api: Api,
  me: UserFromGetMe,
): Promise<ConversationData[string][number]> {
  const base = { update: { update_id: 0 }, api: { token: api.token, options: api.options ?? {} }, me };
  const entered = await enterConversation<BotContext, Context>(builder, base);
  if (entered.status !== 'handled') throw new Error('a conversation here begins by waiting');
  return { replay: entered.replay, interrupts: entered.interrupts };
}
