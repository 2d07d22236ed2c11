import { type BotApiStub, openBotApiStub } from './bot-api-stub.ts';
import { botSettings } from './bot-settings.ts';
import { type Contestant, startContestant } from './contestant.ts';

/** Runs the bot on this database while `work` measures it. */
export async function withBot(
  databasePath: string,
  work: (stub: BotApiStub, bot: Contestant) => Promise<void>,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const stub = await openBotApiStub();
  const bot = await startContestant('bot', stub, { ...botSettings(databasePath), ...more });
  try {
    await work(stub, bot);
  } finally {
    await bot.stop();
    await stub.close();
  }
}
