import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import type { DrawStats } from '../../src/charts/draw-apart.ts';
import { statsWords } from '../../src/charts/stats-words.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import { projectFolder } from '../support/bot-process.ts';
import { test } from '../support/machine.ts';
import { sampleStats } from '../support/samples/sample-stats.ts';

/** A picture takes a second; on a machine that runs all tests at once several. */
const patience = { timeout: 120_000 };
const ownerId = 9001;
const texts = loadTexts();
test(
  'the built bot draws the numbers beside its work, and answers meanwhile',
  patience,
  async ({ machine }) => {
    const { server } = machine;
    const owner = server.botApi.room.addPerson({ id: ownerId, first_name: 'Оператор', language_code: 'en' });
    const bot = await machine.startBot({ OWNER_IDS: String(ownerId) });
    owner.say('/start');
    const says = (words: string) => server.until(owner, (all) => all.some((text) => text.includes(words)));
    await says(texts('en').plain('language-choose'));
    owner.say('/stats');
    owner.say('/help');
    await says(texts('en').plain('stats-no-requests'));
    const kinds = owner.messages
      .filter((one) => one.from_bot)
      .slice(-3)
      .map((one) =>
        one.photo
          ? 'picture'
          : (one.text ?? '').includes(texts('en').plain('help-title'))
            ? 'help'
            : 'numbers',
      );
    expect(kinds).toEqual(['help', 'picture', 'numbers']);
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  },
);

test('a process draws one picture; called off, it is gone at once', patience, async () => {
  const built = pathToFileURL(join(projectFolder, 'dist/charts/draw-apart.js')).href;
  const { drawStatsApart }: { drawStatsApart: DrawStats } = await import(built);
  const stats = sampleStats(10);
  const order = [stats, statsWords(stats, texts('kk')), 'kk'] as const;
  const png = await drawStatsApart(...order, new AbortController().signal);
  expect(Buffer.from(png.subarray(1, 4)).toString('latin1')).toBe('PNG');

  const limit = new AbortController();
  const late = drawStatsApart(...order, limit.signal);
  limit.abort();
  await expect(late).rejects.toThrow('abort');
  await expect(drawStatsApart(...order, limit.signal)).rejects.toThrow('abort');
});
