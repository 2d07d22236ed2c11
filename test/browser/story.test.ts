import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/translate.ts';
import { type Run, run, temporaryFolder } from '../support/bot-process.ts';
import { person } from '../support/samples/stories.ts';
import { type OpenedPage, openBrowser, openPage } from './browser.ts';

/**
 * The whole first request as a newcomer sees it: the real `npm start`, the real bot as the playground's child, a
 * real browser.
 */
const t = loadTexts()('kk');
let browser: Browser;
let folder: ReturnType<typeof temporaryFolder>;
let playground: Run;
let opened: OpenedPage;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  folder = temporaryFolder();
  playground = run('npm', ['start', '--silent'], {
    DATABASE_PATH: join(folder.path, 'playground.sqlite'),
    HTTP_PORT: '0',
  });
  await playground.printed('"event":"started"');
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(playground.output())?.[0] ?? '';
  opened = await openPage(browser, address, { reducedMotion: 'reduce' });
  page = opened.page;
});

afterAll(async () => {
  await opened.close();
  await browser.close();
  playground.child.kill('SIGTERM');
  await playground.ended;
  folder.remove();
});

const phone = (id: number): Locator => page.locator(`#phone-${id}`);
const applicant = () => phone(1001);
const operator = () => phone(9001);

/** Presses the newest button of this label. */
async function press(who: Locator, label: string | RegExp): Promise<void> {
  await who
    .getByRole('button', { name: label, exact: typeof label === 'string' })
    .last()
    .click();
}

async function say(who: Locator, text: string): Promise<void> {
  await who.locator('textarea').fill(text);
  await who.locator('textarea').press('Enter');
}

/**
 * Waits as long as a person would for a bot that was killed and starts on a busy machine. Text is matched with its
 * case: the question for the surname names the father's name in small letters, and must not be taken for its question.
 */
async function reads(who: Locator, words: string | RegExp): Promise<void> {
  const exactly =
    typeof words === 'string' ? new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')) : words;
  await who.getByText(exactly).last().waitFor({ timeout: 20_000 });
}

/** A reminder that falls into the night is sent in the morning: the clock is moved on once more. */
async function untilReminded(words: RegExp): Promise<void> {
  const reminder = applicant().getByText(words).last();
  for (let pushes = 0; pushes < 4; pushes += 1) {
    await page.getByRole('button', { name: 'Еске салуға' }).click();
    const seen = await reminder.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (seen) return;
  }
  await reminder.waitFor();
}

test('in Kazakh, from the first tap to "collected", with a kill -9 on the way', async () => {
  for (const who of [operator(), applicant()]) {
    await press(who, 'Бастау');
    await press(who, t.plain('language-name'));
    await reads(who, 'Не істегіңіз келеді?');
  }
  await press(applicant(), t.plain('button-apply'));
  await reads(applicant(), t.plain('consent-title'));
  await press(applicant(), t.plain('button-agree'));
  await reads(applicant(), t.plain('question-for-whom'));
  await press(applicant(), t.plain('for-whom-self-paper'));
  await reads(applicant(), t.plain('question-iin'));
  await say(applicant(), '900101 301 234');
  await reads(applicant(), t.plain('problem-iin-control-digit'));
  await say(applicant(), person.iin);
  await reads(applicant(), t.plain('question-surname'));
  await say(applicant(), 'Сынақова');

  await reads(applicant(), t.plain('question-first-name'));
  await page.getByRole('button', { name: /kill -9/ }).click();
  await say(applicant(), 'Айгерім');
  await reads(applicant(), t.plain('question-patronymic'));
  await press(applicant(), t.plain('none-patronymic'));
  await reads(applicant(), t.plain('question-previous-kind'));
  await press(applicant(), t.plain('name-kind-none'));
  await press(applicant(), /1990 жылғы/);
  await reads(applicant(), t.plain('question-birth-country'));
  await say(applicant(), person.birthPlace);
  await reads(applicant(), t.plain('contact-keyboard-on'));
  await press(applicant(), t.plain('button-share-contact'));
  await reads(applicant(), t.plain('question-purpose'));
  await press(applicant(), t.plain('purpose-visa'));
  await reads(applicant(), t.plain('question-region'));
  await say(applicant(), 'астана');
  await reads(applicant(), t.plain('question-country'));
  await say(applicant(), 'Germany');
  await reads(applicant(), t.plain('question-apostille'));
  await press(applicant(), t.plain('apostille-no'));
  await reads(applicant(), t.plain('summary-title'));
  await press(applicant(), t.plain('button-send'));
  // The SMS with the code lies over the chat; what stands in it is typed.
  await reads(applicant(), t.plain('confirm-title'));
  const sms = applicant().locator('.sms').last();
  await sms.waitFor();
  const code = /(?<!\d)\d{6}(?!\d)/.exec(await sms.innerText())?.[0] ?? '';
  await say(applicant(), code === '000000' ? '111111' : '000000');
  await reads(applicant(), t.plain('problem-code-wrong', { number: 4 }));
  await say(applicant(), code);
  await reads(applicant(), /Өтінішіңіз жіберілді/);

  await press(operator(), t.plain('button-open'));
  await reads(operator(), /900101 301 233/);
  await press(operator(), t.plain('action-take'));
  await reads(applicant(), /өтінішіңіз қаралып жатыр/);
  await press(operator(), t.plain('action-ready'));
  await press(operator(), t.plain('button-send-now'));
  await reads(applicant(), /Анықтамаңыз дайын/);

  await untilReminded(/Анықтамаңыз Сізді күтіп тұр/);
  await press(applicant(), t.plain('button-collected'));
  await reads(applicant(), /анықтама берілді/);
  await reads(operator(), t.plain('status-collected'));
  const over = applicant().getByRole('button', { name: t.plain('button-collected') });
  await over.first().waitFor({ state: 'detached' });
  expect(opened.complaints).toEqual([]);
});
