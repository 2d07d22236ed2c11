import { createServer } from 'node:http';
import { Bot, type Context, type SessionFlavor, session, webhookCallback } from 'grammy';
import type { InlineKeyboardMarkup } from 'grammy/types';
import { tellUse } from '../contestants/tell-use.ts';
import { answerIn, apiRoot, openTable, token, turns } from './rival.ts';

/** The same dialogue behind grammY's `webhookCallback`, its sessions in SQLite: a step an update, as its documentation shows. */
interface Answers {
  step: number;
  answers: Record<number, string>;
  card?: number;
}
type BenchContext = Context & SessionFlavor<Answers>;

const { HTTP_PORT = '', WEBHOOK_URL = '', WEBHOOK_SECRET = '' } = process.env;
const table = openTable();
const bot = new Bot<BenchContext>(token, { client: { apiRoot } });
bot.use(
  session({
    initial: (): Answers => ({ step: 0, answers: {} }),
    storage: {
      read: (key) => {
        const value = table.read(key);
        return value === undefined ? undefined : JSON.parse(value);
      },
      write: (key, value) => table.write(key, JSON.stringify(value)),
      delete: (key) => table.remove(key),
    },
  }),
);
bot.command('start', async (ctx, next) => {
  ctx.session = { step: 0, answers: {} };
  await next();
});
bot.use(async (ctx) => {
  const { session: state } = ctx;
  const answer = answerIn(ctx.update as Parameters<typeof answerIn>[0]);
  if (answer === undefined || state.step >= turns.length) return;
  state.answers[state.step] = answer;
  for (const { method, text, markup } of turns[state.step] ?? []) {
    const reply_markup = markup as InlineKeyboardMarkup;
    const extra = { parse_mode: 'HTML' as const, ...(markup !== undefined && { reply_markup }) };
    if (method === 'answerCallbackQuery') await ctx.answerCallbackQuery();
    else if (method === 'editMessageText') await ctx.editMessageText(text, extra);
    else if (method === 'sendMessage') {
      const { message_id } = await ctx.reply(text, extra);
      if (reply_markup?.inline_keyboard) state.card = message_id;
    } else if (state.card !== undefined) await ctx.api.editMessageReplyMarkup(ctx.chatId ?? 0, state.card);
  }
  state.step += 1;
});
tellUse();
process.once('SIGTERM', () => process.exit(0));
await bot.init();
createServer(webhookCallback(bot, 'http', { secretToken: WEBHOOK_SECRET })).listen(
  Number(HTTP_PORT),
  '127.0.0.1',
  () => void bot.api.setWebhook(WEBHOOK_URL, { secret_token: WEBHOOK_SECRET }),
);
