import { Api } from 'grammy';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startStage, type TestStage } from '../playground/playground-stage.ts';
import { type OpenedPage, openBrowser, openPage } from './browser.ts';

/** The inspector and the faults of Telegram, on a desktop and on a phone; the test itself is the bot. */

const APPLICANT = 1001;
const at = Date.UTC(2026, 10, 23, 4, 5);
const requests = [
  {
    reference: 'CR-7K3M-Q9XA',
    kind: 'paper',
    status: 'needs_info',
    history: [
      { at, actor: 'applicant', action: 'submit', status: 'awaiting_payment' },
      { at, actor: 'system', action: 'paid', status: 'submitted' },
      { at, actor: 'operator', action: 'refuse', status: 'refused' },
    ],
  },
];
let browser: Browser;
let stage: TestStage;
let bot: Api;
let opened: OpenedPage | undefined;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  stage = await startStage(requests);
  bot = new Api(stage.token, { apiRoot: stage.address });
});

afterEach(async () => {
  await opened?.close();
  await stage.close();
});

async function openInspector(
  options: BrowserContextOptions = {},
): Promise<{ page: Page; inspector: Locator }> {
  opened = await openPage(browser, stage.address, options);
  const { page } = opened;
  await page.getByRole('button', { name: 'Инспектор' }).click();
  return { page, inspector: page.locator('.inspector') };
}

const person = () => stage.botApi.room.person(APPLICANT);
const smallPhone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

test.each([
  ['a desktop', {}],
  ['a phone', smallPhone],
] as const)('on %s: a call opens covered, a broken rule is red', async (_, options) => {
  const { page, inspector } = await openInspector(options);
  person()?.say('Сынақова');
  await bot.getUpdates();
  await bot.sendMessage(APPLICANT, 'Тегі: Сынақова');
  await bot.sendMessage(APPLICANT, 'x'.repeat(5000)).catch(() => undefined);
  const [newest, sent, update] = await (async () => {
    const lines = inspector.locator('.wire details');
    await lines.nth(2).waitFor();
    return [lines.nth(0), lines.nth(1), lines.nth(2)];
  })();
  expect(await update?.locator('summary').innerText()).toMatch(/↓ message\s*Айгерім Сынақова/);
  await sent?.locator('summary').click();
  await sent?.locator('pre').nth(1).waitFor();
  const body = (await sent?.locator('pre').allInnerTexts())?.join('\n') ?? '';
  expect(body).toContain('"chat_id": 1001');
  expect(body).toContain('С•••••••');
  expect(body).not.toContain('ынақова');
  const colour = newest
    ?.locator('strong')
    .evaluate((words) => words.ownerDocument.defaultView?.getComputedStyle(words).color);
  expect(await colour).toBe('rgb(192, 47, 47)');
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(page.viewportSize()?.width);
});

test('on a phone it lies over the chat and closes again, with the focus on what it says', async () => {
  const { page, inspector } = await openInspector(smallPhone);
  const box = await inspector.boundingBox();
  expect(box).toMatchObject({ x: 0, width: 390, height: 844 });
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Шақырулар');
  await inspector.getByRole('button', { name: 'Жабу' }).click();
  await inspector.waitFor({ state: 'hidden' });
  await page.getByRole('tab', { name: 'Айгерім' }).click();
});

test('requests stand in the words of the page, in each language', async () => {
  const { page, inspector } = await openInspector();
  await inspector.getByRole('button', { name: 'Өтініштер' }).click();
  const lines = async () => [
    await inspector.locator('article small').innerText(),
    ...(await inspector.locator('article li').allInnerTexts()),
  ];
  await inspector.locator('article').waitFor();
  expect(await lines()).toEqual([
    'қағаз · өтініш берушінің жауабы күтілуде',
    '23 қараша 09:05 өтініш беруші: өтініш жіберілді → төлем күтілуде',
    '23 қараша 09:05 бот: баж төленді → қабылданды',
    '23 қараша 09:05 оператор: бас тартылды',
  ]);
  await page.getByRole('button', { name: 'English' }).click();
  await expect
    .poll(lines)
    .toEqual([
      'paper · waiting for the applicant',
      '23 November 09:05 applicant: sent the request → awaiting payment',
      '23 November 09:05 the bot: the fee is paid → accepted',
      '23 November 09:05 operator: refused',
    ]);
});

test('a slow Telegram: the message comes late, its button spins until then', async () => {
  opened = await openPage(browser, stage.address);
  const { page } = opened;
  const phone = page.locator(`#phone-${APPLICANT}`);
  person()?.say('/start');
  await bot.sendMessage(APPLICANT, 'x', {
    reply_markup: { inline_keyboard: [[{ text: 'Әрі', callback_data: 'a' }]] },
  });
  await page.getByRole('button', { name: /^Telegram/ }).click();
  await page.getByRole('menuitem', { name: 'Баяу (4 с)' }).click();
  await page.getByRole('button', { name: 'Telegram: Баяу (4 с)' }).waitFor();
  await phone.getByRole('button', { name: 'Әрі' }).click();
  await bot.getUpdates();
  const before = performance.now();
  await bot.sendMessage(APPLICANT, 'кеш');
  expect(performance.now() - before).toBeGreaterThan(3900);
  await phone.getByText('кеш').waitFor();
  expect(await phone.locator('.key[aria-busy]').count()).toBe(1);
});
