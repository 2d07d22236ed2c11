import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isObject } from '../../src/playground/telegram/calls/json-value.ts';
import { openBrowser, openPage } from '../browser/browser.ts';
import { botEntry, type Run, run, temporaryFolder } from '../support/bot-process.ts';
import { movingPicture } from './moving-picture.ts';

/**
 * The pictures of the README, in Kazakh, light and dark, into the folder named by SCREENSHOTS: npm run screenshots.
 * The stories are told by the page to the real bot; a picture is taken when the strip says certain words.
 */
const folderOfPictures = process.env.SCREENSHOTS ?? '';
const wide = { viewport: { width: 1360, height: 900 } };
const small = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
const storyMs = 150_000;
/** A phone of small letters, twice as fast as it was. */
const moving = { viewport: { width: 390, height: 760 } };
const frameMs = 500;
const firstMinuteMs = 60_000;
let browser: Browser;
let folder: ReturnType<typeof temporaryFolder>;
let playground: Run;
let address = '';
let told: Record<string, unknown> = {};

beforeAll(async () => {
  const words: unknown = await import(new URL('../../src/playground/page/words/kk.js', import.meta.url).href);
  if (isObject(words) && isObject(words.storyWords)) told = words.storyWords;
  browser = await openBrowser();
  folder = temporaryFolder();
  playground = run(process.execPath, [botEntry], {
    DATABASE_PATH: join(folder.path, 'playground.sqlite'),
    HTTP_PORT: '0',
  });
  await playground.printed('"event":"started"');
  address = /http:\/\/127\.0\.0\.1:\d+/.exec(playground.output())?.[0] ?? '';
});

afterAll(async () => {
  await browser.close();
  playground.child.kill('SIGTERM');
  await playground.ended;
  folder.remove();
});

/** Both looks of the same moment: the page follows the system's. */
async function both(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({
      path: join(folderOfPictures, `${name}-${colorScheme}.png`),
      animations: 'disabled',
    });
  }
}

/** Begins a story and takes a picture as each of these words is told; at the end of the last, leaves the page open. */
async function tell(
  options: BrowserContextOptions,
  story: string,
  pictures: Readonly<Record<string, string>>,
  pace = 'usual',
): Promise<{ readonly page: Page; close(): Promise<void> }> {
  const opened = await openPage(browser, address, { ...options, reducedMotion: 'reduce' });
  const { page } = opened;
  await page.evaluate(`localStorage.pace = '${pace}'`);
  await page.reload();
  await page.locator(`.strip [data-does=${story}]`).click();
  const strip = page.locator('.strip-words');
  for (const [key, name] of Object.entries(pictures)) {
    const words = String(told[key]);
    await strip.getByText(words).waitFor({ timeout: storyMs });
    await both(page, name);
    expect(await strip.textContent()).toContain(words);
  }
  await page.locator('.strip[data-state=over]').waitFor({ timeout: storyMs });
  expect(opened.complaints).toEqual([]);
  return opened;
}

test('a story, at the summary of its form', { timeout: storyMs }, async () => {
  const before = await tell(wide, 'electronic', {}, 'quick');
  await before.close();
  const { close } = await tell(wide, 'apostille', { checks: 'summary' });
  await close();
});

test('the desk, and what the inspector says of it', { timeout: storyMs }, async () => {
  const { page, close } = await tell(wide, 'desk', { 'desk-undoes': 'desk' });
  await page.getByRole('button', { name: 'Инспектор' }).click();
  const cards = page.locator('.inspector summary', { hasText: /editMessageText.*Тест/ });
  await cards.first().click();
  await page.locator('.inspector pre').first().waitFor();
  await both(page, 'inspector');
  await close();
});

test('a phone', { timeout: storyMs }, async () => {
  const { close } = await tell(small, 'electronic', { code: 'phone' });
  await close();
});

test('the first minute, moving', { timeout: 2 * storyMs }, async () => {
  const opened = await openPage(browser, address, {
    ...moving,
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  const { page } = opened;
  await page.evaluate(`localStorage.pace = 'usual'`);
  await page.reload();
  await page.locator('.strip [data-does=electronic]').click();
  const over = page.locator('.strip[data-state=over]');
  const frames: Buffer[] = [];
  const end = Date.now() + firstMinuteMs;
  while (Date.now() < end && (await over.count()) === 0) {
    frames.push(await page.screenshot({ animations: 'disabled' }));
    await page.waitForTimeout(frameMs);
  }
  const picture = movingPicture(frames, frameMs);
  expect(picture.length).toBeLessThan(2_000_000);
  writeFileSync(join(folderOfPictures, 'first-minute.gif'), picture);
  await opened.close();
});
