import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
} from '@grammyjs/conversations';
import { Bot, type Context } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { tellUse } from '../contestants/tell-use.ts';
import { answerIn, apiRoot, openTable, token, turns } from './rival.ts';

/** The same dialogue as a grammY conversation as its documentation shows it: one function, its state in SQLite. */
type BenchContext = ConversationFlavor<Context>;

async function application(
  conversation: Conversation<BenchContext, Context>,
  entered: Context,
): Promise<void> {
  const answers: Record<number, string> = {};
  let ctx = entered;
  let card: number | undefined;
  for (let step = 0; step < turns.length; step += 1) {
    if (step > 0) ctx = await conversation.wait();
    const answer = answerIn(ctx.update as Parameters<typeof answerIn>[0]);
    if (answer === undefined) {
      await conversation.skip();
      continue;
    }
    answers[step] = answer;
    for (const { method, text, markup } of turns[step] ?? []) {
      const reply_markup = markup as InlineKeyboardMarkup;
      const extra = { parse_mode: 'HTML' as const, ...(markup !== undefined && { reply_markup }) };
      if (method === 'answerCallbackQuery') await ctx.answerCallbackQuery();
      else if (method === 'editMessageText') await ctx.editMessageText(text, extra);
      else if (method === 'sendMessage') {
        const { message_id } = await ctx.reply(text, extra);
        if (reply_markup?.inline_keyboard) card = message_id;
      } else if (card !== undefined) await ctx.api.editMessageReplyMarkup(ctx.chatId ?? 0, card);
    }
  }
}

const table = openTable();
const bot = new Bot<BenchContext>(token, { client: { apiRoot } });
bot.use(
  conversations({
    storage: {
      type: 'key',
      adapter: {
        read: (key) => {
          const value = table.read(key);
          return value === undefined ? undefined : JSON.parse(value);
        },
        write: (key, state) => table.write(key, JSON.stringify(state)),
        delete: (key) => table.remove(key),
      },
    },
  }),
);
bot.use(createConversation(application));
bot.command('start', (ctx) => ctx.conversation.enter('application'));
tellUse();
process.once('SIGTERM', () => process.exit(0));
void bot.start();
