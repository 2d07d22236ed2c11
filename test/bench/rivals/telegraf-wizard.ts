import { Agent } from 'node:http';
import { Scenes, session, Telegraf } from 'telegraf';
import type { InlineKeyboardMarkup } from 'telegraf/types';
import { tellUse } from '../contestants/tell-use.ts';
import { answerIn, apiRoot, openTable, token, turns } from './rival.ts';

/** The same dialogue as a Telegraf 4 wizard, its sessions in SQLite: a step a question, as its documentation shows. */
interface Answers {
  answers: Record<number, string>;
  card?: number;
}

const table = openTable();
const application = new Scenes.WizardScene<Scenes.WizardContext>(
  'application',
  ...turns.map((_turn, step) => async (ctx: Scenes.WizardContext) => {
    const state: Partial<Answers> = ctx.wizard.state;
    const answer = answerIn(ctx.update as Parameters<typeof answerIn>[0]);
    if (answer === undefined) return;
    state.answers = { ...state.answers, [step]: answer };
    await say(ctx, state, step);
    if (step === turns.length - 1) await ctx.scene.leave();
    else ctx.wizard.next();
  }),
);

async function say(ctx: Scenes.WizardContext, state: Partial<Answers>, step: number): Promise<void> {
  for (const { method, text, markup } of turns[step] ?? []) {
    const reply_markup = markup as InlineKeyboardMarkup;
    const extra = { parse_mode: 'HTML' as const, ...(markup !== undefined && { reply_markup }) };
    if (method === 'answerCallbackQuery') await ctx.answerCbQuery();
    else if (method === 'editMessageText') await ctx.editMessageText(text, extra);
    else if (method === 'sendMessage') {
      const { message_id } = await ctx.reply(text, extra);
      if (reply_markup?.inline_keyboard) state.card = message_id;
    } else await ctx.telegram.editMessageReplyMarkup(ctx.chat?.id, state.card, undefined, undefined);
  }
}

const bot = new Telegraf<Scenes.WizardContext>(token, {
  telegram: { apiRoot, agent: new Agent({ keepAlive: true }) as never, webhookReply: false },
});
bot.use(
  session({
    store: {
      get: (key) => {
        const value = table.read(key);
        return value === undefined ? undefined : JSON.parse(value);
      },
      set: (key, value) => table.write(key, JSON.stringify(value)),
      delete: (key) => table.remove(key),
    },
  }),
);
const stage = new Scenes.Stage<Scenes.WizardContext>([application]);
bot.use(stage.middleware());
bot.start((ctx) => ctx.scene.enter('application'));
tellUse();
process.once('SIGTERM', () => process.exit(0));
void bot.launch();
