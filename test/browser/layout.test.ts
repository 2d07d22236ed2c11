import { Api } from 'grammy';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startStage, type TestStage } from '../playground/playground-stage.ts';
import { openBrowser, openPage } from './browser.ts';

/** The page around the phones: tabs on a small screen, language, clock, the bot's state, a lost connection. */

const APPLICANT = 1001;
const OPERATOR = 9001;

let browser: Browser;
let stage: TestStage;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  stage = await startStage();
});

afterEach(() => stage.close());

test('three phones stand side by side; on a small screen one, with unread counts on the tabs', async () => {
  const { page, complaints, close } = await openPage(browser, stage.address);
  expect(await page.locator('.phone:visible').count()).toBe(3);
  for (const width of [390, 360]) {
    await page.setViewportSize({ width, height: 640 });
    expect(await page.locator('.phone:visible').count()).toBe(1);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
  const bot = new Api(stage.token, { apiRoot: stage.address });
  stage.botApi.room.person(OPERATOR)?.say('/start');
  await bot.sendMessage(OPERATOR, 'one');
  await bot.sendMessage(OPERATOR, 'two');
  const tab = page.getByRole('tab', { name: 'Оператор' });
  await tab.getByText('2').waitFor();
  await page.getByRole('tab', { name: 'Айгерім' }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.locator(`#phone-${OPERATOR}`).getByText('two').waitFor();
  expect(await tab.locator('.count').isVisible()).toBe(false);
  expect(complaints).toEqual([]);
  await close();
});

test('the newest message is in sight, and a button leads back to it', async () => {
  const { page, close } = await openPage(browser, stage.address);
  const person = stage.botApi.room.person(APPLICANT);
  for (let number = 1; number <= 40; number += 1) person?.say(`message ${number}`);
  const phone = page.locator(`#phone-${APPLICANT}`);
  const last = phone.getByText('message 40', { exact: true });
  await last.waitFor();
  const isInSight = () =>
    last.evaluate((row) => {
      const frame = row.closest('.log')?.getBoundingClientRect();
      return frame !== undefined && row.getBoundingClientRect().bottom <= frame.bottom;
    });
  expect(await isInSight()).toBe(true);
  await phone.locator('.log').evaluate((log) => {
    log.scrollTop = 0;
  });
  await phone.getByRole('button', { name: 'Соңғы хабарламаға өту' }).click();
  expect(await isInSight()).toBe(true);
  await close();
});

test('the language of the page changes, is remembered, and what was typed stays', async () => {
  const { page, close } = await openPage(browser, stage.address);
  stage.botApi.room.person(APPLICANT)?.say('/start');
  await page.locator(`#phone-${APPLICANT}`).getByRole('textbox').fill('жартылай');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('Bot has stopped').waitFor();
  expect(await page.locator(`#phone-${APPLICANT}`).getByRole('textbox').inputValue()).toBe('жартылай');
  await page.reload();
  await page.getByText('playground', { exact: true }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await close();
});

test('the clock moves, the bot is killed, its state and output show', async () => {
  const { page, close } = await openPage(browser, stage.address);
  await page.getByRole('button', { name: '+1 күн' }).click();
  await page.getByRole('button', { name: '+1 сағат' }).click();
  await page.getByRole('button', { name: 'kill -9' }).click();
  await expect.poll(() => stage.asked.toSorted()).toEqual(['clock 3600000', 'clock 86400000', 'kill']);
  await page.getByRole('button', { name: 'Еске салуға' }).click();
  await page.getByText('Еске салу жоқ').waitFor();
  stage.page.setBot({ state: 'stopped', reason: 'exit code 1' });
  await page.getByText('Бот тоқтап тұр: exit code 1').waitFor();
  stage.page.addLogLine('<b>a line</b>');
  await page.getByRole('button', { name: 'Ботта не болып жатыр' }).click();
  await page.getByRole('dialog').getByText('<b>a line</b>').waitFor();
  await close();
});

test('an SMS lies over the chat until it is closed, and stays closed', async () => {
  const { page, close } = await openPage(browser, stage.address);
  stage.page.addSms({ to: '+77000000001', text: 'Код: 4821' });
  const sms = page.locator(`#phone-${APPLICANT} .sms`);
  await sms.getByText('Код: 4821').waitFor();
  await sms.getByRole('button', { name: 'Жабу' }).click();
  await page.getByRole('button', { name: 'Русский' }).first().click();
  await page.getByText('песочница').waitFor();
  expect(await sms.count()).toBe(0);
  await close();
});

test('a lost connection is said', async () => {
  const { page, close } = await openPage(browser, stage.address);
  await stage.close();
  await page.getByRole('alert').getByText('байланыс үзілді').waitFor();
  await close();
});

test('the page asks nothing of the network, and is small', async () => {
  const { page, complaints, close } = await openPage(browser, stage.address);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await page.locator('.phone').first().waitFor();
  expect(asked.length).toBeGreaterThan(30);
  expect(asked.filter((url) => !url.startsWith(`${stage.address}/`))).toEqual([]);
  const loaded = await page.evaluate(`performance.getEntries().reduce(
    ([unpacked, sent], { name, decodedBodySize = 0, encodedBodySize = 0 }) =>
      name.endsWith('/events') ? [unpacked, sent] : [unpacked + decodedBodySize, sent + encodedBodySize],
    [0, 0],
  )`);
  expect(loaded).toEqual([
    expect.toSatisfy(isBetween(100_000, 150_000)),
    expect.toSatisfy(isBetween(30_000, 60_000)),
  ]);
  expect(complaints).toEqual([]);
  await close();
});

function isBetween(least: number, most: number): (bytes: unknown) => boolean {
  return (bytes) => typeof bytes === 'number' && bytes > least && bytes < most;
}

test('every button has a name', async () => {
  const { page, close } = await openPage(browser, stage.address);
  for (const id of [APPLICANT, OPERATOR]) stage.botApi.room.person(id)?.say('/start');
  await page.locator(`#phone-${OPERATOR}`).getByRole('textbox').waitFor();
  const nameless = await page
    .locator('button:visible')
    .evaluateAll(
      (buttons) =>
        buttons.filter((button) => !button.textContent?.trim() && !button.getAttribute('aria-label')).length,
    );
  expect(nameless).toBe(0);
  await close();
});
