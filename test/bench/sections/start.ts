import { join } from 'node:path';
import { median, ms } from '../figures.ts';
import { openBotApiStub } from '../load/bot-api-stub.ts';
import { botSettings } from '../load/bot-settings.ts';
import { startMain } from '../load/contestant.ts';
import type { Section } from '../section.ts';

const most = 500;

/** From the command to the first poll, of the program as it is started in earnest. */
export const start: Section = {
  name: 'start',
  async run({ scale, folder, report }) {
    const stub = await openBotApiStub();
    const settings = botSettings(join(folder, 'bot.sqlite'));
    const took: number[] = [];
    for (let round = 0; round <= scale.rounds; round += 1) {
      const began = performance.now();
      const polled = stub.polled();
      const bot = await startMain(stub, settings);
      const at = await polled;
      if (round > 0) took.push(at - began);
      await bot.stop();
    }
    await stub.close();
    const measured = median(took);
    report({
      what: 'start to the first getUpdates',
      measured: ms(measured),
      goal: `≤ ${most} ms`,
      met: measured <= most,
    });
  },
};
