import { conversations, createConversation } from '@grammyjs/conversations';
import { type Api, type ApiClientOptions, Bot, Context } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import { promptTraits } from '../domain/prompts.ts';
import type { Visitor } from '../services/applicant/applicants.ts';
import type { BotContext, BotDeps } from './context.ts';
import { applicationConversation } from './conversations/application.ts';
import { askTextConversation } from './conversations/ask-text.ts';
import { recordWaiting } from './conversations/derived-state.ts';
import { deskFeature } from './desk/desk.ts';
import { createFeature } from './feature.ts';
import { applyFeature } from './features/apply.ts';
import { countryFeature } from './features/country.ts';
import { blockedFeature } from './features/data-block.ts';
import { fallbackFeature } from './features/fallback.ts';
import { feedbackFeature } from './features/feedback.ts';
import { guideFeature } from './features/guide.ts';
import { ownDataFeature } from './features/own-data.ts';
import { payFeature } from './features/pay.ts';
import { startFeature } from './features/start.ts';
import { statusFeature } from './features/status.ts';
import { verifyFeature } from './features/verify.ts';
import { wordsFeature } from './features/words.ts';
import { answerCallbacks } from './middleware/answer-callbacks.ts';
import { leaveGroups } from './middleware/leave-groups.ts';
import { limitPace } from './middleware/limit-pace.ts';
import { loadVisitor } from './middleware/load-visitor.ts';
import { oneOfAlbum } from './middleware/one-of-album.ts';
import { privateChats } from './middleware/private-chats.ts';
import { readableUpdates } from './middleware/readable-updates.ts';
import { rethrowFailure } from './middleware/rethrow-failure.ts';

/** The updates that the handlers below make use of. */
export const allowedUpdates = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
  'pre_checkout_query',
] as const;

/** Applicants are asked for the number of a receipt, operators for reasons. */
function isAskedForText({ prompt, operator }: Visitor): boolean {
  if (prompt === undefined) return false;
  return operator !== undefined || promptTraits(prompt.kind).asks === 'applicant';
}

/**
 * The table of contents of the bot: an update goes down this list until something takes it. Commands and buttons
 * that leave a form stand before the conversations, which take what is left while they are on.
 */
export async function createBot(
  token: string,
  client: ApiClientOptions,
  botInfo: UserFromGetMe,
  deps: BotDeps,
): Promise<UpdateRunner> {
  const bot = new Bot<BotContext>(token, { botInfo, client });
  const application = applicationConversation(deps);
  const askText = askTextConversation(deps);
  const waiting = await recordWaiting(bot.api, botInfo, { askText, application }, ({ visitor }, id) =>
    id === 'application' ? visitor.hasDraft : isAskedForText(visitor),
  );

  bot.use(readableUpdates(deps));
  bot.use(answerCallbacks(deps));
  bot.use(leaveGroups(deps));
  bot.use(privateChats(deps.operatorsChatId));
  bot.use(limitPace(deps));
  bot.use(loadVisitor(deps));
  bot.use(oneOfAlbum(deps));
  const features = createFeature();
  features.use(blockedFeature(deps));
  features.use(ownDataFeature(deps));
  features.use(startFeature(deps));
  features.use(payFeature(deps));
  features.use(applyFeature(deps));
  features.use(statusFeature(deps));
  features.use(guideFeature(deps));
  features.use(countryFeature(deps));
  features.use(feedbackFeature(deps));
  features.use(verifyFeature(deps));
  features.use(deskFeature(deps));
  bot.use(features.run);
  bot.use(rethrowFailure);
  bot.use(wordsFeature(deps).run);
  bot.use(conversations({ storage: waiting }));
  bot.use(createConversation(askText, 'askText'));
  bot.use(createConversation(application, 'application'));
  bot.use(fallbackFeature(deps).run);
  const run = bot.middleware();
  return {
    api: bot.api,
    // As grammY's `handleUpdate`, which makes a client of the Bot API anew for each update, and wraps what fails in an
    // error that carries the token.
    async handle(update) {
      await run(new Context(update, bot.api, botInfo) as BotContext, async () => {});
    },
  };
}

/** The bot, put together. */
export interface UpdateRunner {
  /** What the handlers answer presses with. */
  readonly api: Api;
  /** Resolves when what the update does is on disk; rejects with whatever went wrong. */
  handle(update: Update): Promise<void>;
}
