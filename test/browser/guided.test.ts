import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/translate.ts';
import { botEntry, type Run, run, temporaryFolder } from '../support/bot-process.ts';
import { type OpenedPage, openBrowser, openPage } from './browser.ts';

/**
 * The guided stories, told by the page to the real bot, each in another language; then what a newcomer does to the
 * bot beside them.
 */
const texts = loadTexts();
const storyMs = 55_000;
let browser: Browser;
let folder: ReturnType<typeof temporaryFolder>;
let playground: Run;
let address = '';

beforeAll(async () => {
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

async function openIn(locale: 'kk' | 'ru' | 'en', width = 1440): Promise<OpenedPage> {
  const opened = await openPage(browser, address, {
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  await opened.page.evaluate(`localStorage.language = '${locale}'; localStorage.pace = 'quick';`);
  await opened.page.reload();
  await opened.page.locator('.strip [data-does]').first().waitFor();
  return opened;
}

async function tell({ page }: OpenedPage, story: string): Promise<void> {
  await page.locator(`.strip [data-does=${story}]`).click();
  await page.locator('.strip[data-state=playing]').waitFor();
  await page.locator('.strip:not([data-state=playing])').waitFor({ timeout: storyMs });
  const state = await page.locator('.strip').getAttribute('data-state');
  if (state === 'over') return;
  // A story that stopped is known by what stood on the phones: only made-up people are there.
  const step = await page.locator('.strip progress').getAttribute('value');
  const rows = await page.locator('.phone .row').allInnerTexts();
  expect.fail(`the story "${story}" is ${state} at step ${step}, after:\n${rows.slice(-30).join('\n--\n')}`);
}

test('the register answers, in Kazakh, on a small screen: the file comes and the operator has not even opened the bot', async () => {
  const opened = await openIn('kk', 390);
  const { page } = opened;
  await tell(opened, 'register');
  const applicant = page.locator('#phone-1001');
  expect(await applicant.locator('.row.in a.card').count()).toBe(1);
  expect(await page.locator('#phone-9001 .row').count()).toBe(0);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await page.getByRole('button', { name: 'Тізілім не істеді' }).click();
  const done = page.locator('.register-all li');
  expect((await done.allTextContents()).map((line) => line.slice('00:00 CR-0000-0000 '.length))).toEqual([
    'анықтаманы жіберді 201',
    'өтінішті алды 200',
  ]);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

test('what is wrong with the register is chosen in the page, and switched off again', async () => {
  const opened = await openIn('en');
  const { page } = opened;
  const choose = async (label: string) => {
    await page.getByRole('button', { name: /^Register:/ }).click();
    await page.getByRole('menuitem', { name: label }).click();
    await page.getByRole('button', { name: `Register: ${label}` }).waitFor();
  };
  for (const label of ['Silent', 'Late', 'Wrong PDF', 'Calls twice', 'Switched off', 'Works'])
    await choose(label);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

test('an electronic certificate by the desk, in Russian: the file arrives, and the register is back', async () => {
  const opened = await openIn('ru');
  await tell(opened, 'electronic');
  await opened.page.getByRole('button', { name: 'Реестр: Работает' }).waitFor();
  const applicant = opened.page.locator('#phone-1001');
  expect(await applicant.locator('.row.in a.card').count()).toBe(2);
  await applicant.getByText(texts('ru').plain('contact-keyboard-on')).first().waitFor();
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

test('paper with an apostille, in Kazakh, on a small screen: paid, reminded of, collected', async () => {
  const opened = await openIn('kk', 390);
  await opened.page.evaluate(`(() => {
    window.widest = 0;
    const look = () => { window.widest = Math.max(window.widest, document.documentElement.scrollWidth); };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true });
  })()`);
  await tell(opened, 'apostille');
  expect(await opened.page.evaluate('window.widest')).toBe(390);
  expect(await opened.page.locator('.tabs [aria-selected=true]').textContent()).toContain('Тест');
  const applicant = opened.page.locator('#phone-1002');
  await applicant.getByText(/Анықтамаңыз Сізді күтіп тұр/).waitFor();
  await applicant.getByText(/анықтама берілді/).waitFor();
  expect(await applicant.locator('.row.service').count()).toBe(1);
  expect(await applicant.locator('.invoice').count()).toBe(1);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

test('a day at the desk, in English, and what the inspector says of it', async () => {
  const opened = await openIn('en');
  const { page } = opened;
  await tell(opened, 'desk');
  await page.getByRole('button', { name: 'Inspector' }).click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  expect(await inspector.locator('.broken').count()).toBe(0);
  await inspector.getByText('↓ pre_checkout_query').first().click();
  await inspector.locator('pre').first().waitFor();
  await inspector.getByRole('button', { name: 'Requests' }).click();
  await inspector.locator('article').nth(3).waitFor();
  const statuses = await inspector.locator('article small').allTextContents();
  expect(statuses).toEqual([
    'electronic · delivered',
    'paper · collected',
    'electronic · delivered',
    'electronic · delivered',
  ]);
  await inspector
    .getByText(/register: sent the PDF/)
    .first()
    .waitFor();
  await inspector
    .getByText(/applicant: sent the request/)
    .first()
    .waitFor();
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

test('whoever touches a phone takes over, and the story goes on or ends as they wish', async () => {
  const opened = await openIn('en');
  const { page } = opened;
  const strip = page.locator('.strip');
  await strip.locator('[data-does=electronic]').click();
  // The story has begun with the click, though the register is still being switched.
  await page.locator('#phone-1001 .log').click();
  await strip.getByText('The phones are yours').waitFor();
  const step = await strip.locator('progress').getAttribute('value');
  await strip.getByRole('button', { name: 'Go on with the story' }).click();
  await expect
    .poll(() => strip.locator('progress').getAttribute('value'), { timeout: 20_000 })
    .not.toBe(step);
  await strip.getByRole('button', { name: 'Take over' }).click();
  await strip.getByText('The phones are yours').waitFor();
  await strip.getByRole('button', { name: 'End' }).click();
  await strip.getByText('New here?').waitFor();
  await opened.close();
});

test('a bot that is killed while Telegram fails loses nothing', async () => {
  const opened = await openIn('en');
  const { page } = opened;
  const operator = page.locator('#phone-9001');
  const choose = async (label: string) => {
    await page.getByRole('button', { name: /^Telegram/ }).click();
    await page.getByRole('menuitem', { name: label }).click();
  };
  await choose('500: server error');
  await page.getByRole('button', { name: 'Telegram: 500: server error' }).waitFor();
  const before = await operator.locator('.row.in').count();
  await operator.locator('textarea').fill('/help');
  await operator.locator('textarea').press('Enter');
  await page.getByRole('button', { name: /kill -9/ }).click();
  await page.getByText('kill -9').first().waitFor();
  await choose('Works');
  await operator.getByText('/broadcast').first().waitFor({ timeout: 30_000 });
  expect(await operator.locator('.row.in').count()).toBe(before + 1);
  await opened.close();
});

test('dark and light are chosen, and remembered', async () => {
  const opened = await openIn('en');
  const { page } = opened;
  const theme = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
  const light = await theme();
  await page.getByRole('button', { name: 'Dark colours' }).click();
  const dark = await theme();
  expect(dark).not.toBe(light);
  await page.reload();
  await page.locator('.phone').first().waitFor();
  expect(await theme()).toBe(dark);
  await opened.close();
});
