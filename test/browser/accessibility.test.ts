import axe, { type AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { usePageScene } from './page-scene.ts';

/** The page for those who hear it, and for those who have no mouse. */

const scene = usePageScene();

/** What axe-core has to say of the page as it stands, best practices too. */
async function findings(): Promise<readonly string[]> {
  await scene.page.evaluate(axe.source);
  const { violations } = await scene.page.evaluate<AxeResults>('axe.run(document)');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary?.slice(0, 200)}`),
  );
}

const rows = [
  [
    { text: 'Иә', callback_data: 'yes' },
    { text: 'Жоқ', callback_data: 'no' },
  ],
  [{ text: 'Кейін', callback_data: 'later' }],
];

async function ask(): Promise<void> {
  await scene.bot.sendMessage(1001, 'Сұрақ?', { reply_markup: { inline_keyboard: rows } });
  await scene.phone().getByRole('button', { name: 'Кейін' }).waitFor();
}

async function begin(): Promise<void> {
  scene.room().say('/start');
  await ask();
}

test('axe-core finds nothing: a fresh page', async () => {
  expect(await findings()).toEqual([]);
});

test('axe-core finds nothing: a chat with questions, and a keyboard in place of letters', async () => {
  await begin();
  await scene.bot.sendMessage(1001, 'Нөмір', {
    reply_markup: { keyboard: [[{ text: 'Бөлісу', request_contact: true }]], resize_keyboard: true },
  });
  await scene.phone().getByRole('button', { name: 'Бөлісу' }).waitFor();
  expect(await findings()).toEqual([]);
});

test('axe-core finds nothing: the inspector, and a menu over it', async () => {
  await begin();
  await scene.page.locator('.bar .round').nth(2).click();
  await scene.page.locator('.inspector').waitFor();
  expect(await findings()).toEqual([]);
  await scene.page.locator('.bar .round').nth(1).click();
  await scene.page.getByRole('menu').waitFor();
  // It fades in: on a busy machine its words would be judged half-way, while they are pale.
  await scene.page.evaluate(
    "Promise.all(document.querySelector('[role=menu]').getAnimations({ subtree: true }).map((one) => one.finished))",
  );
  expect(await findings()).toEqual([]);
});

test('axe-core finds nothing: the window with the output', async () => {
  await scene.page.locator('.log-button').click();
  await scene.page.locator('dialog[open]').waitFor();
  expect(await findings()).toEqual([]);
});

test('axe-core finds nothing: one phone at a time, dark', async () => {
  await scene.reopen({ viewport: { width: 360, height: 640 }, colorScheme: 'dark' });
  await begin();
  expect(await findings()).toEqual([]);
});

test('a message’s keyboard is one stop of the Tab key, and arrows go through it', async () => {
  await begin();
  const { page } = scene;
  const key = (name: string) => scene.phone().getByRole('button', { name, exact: true });
  await key('Иә').focus();
  for (const [press, name] of [
    ['ArrowRight', 'Жоқ'],
    ['ArrowDown', 'Кейін'],
    ['ArrowUp', 'Иә'],
    ['End', 'Кейін'],
    ['Home', 'Иә'],
  ] as const) {
    await page.keyboard.press(press);
    expect(await page.evaluate('document.activeElement?.textContent')).toBe(name);
  }
  await page.keyboard.press('Tab');
  const next = await page.evaluate('document.activeElement?.closest(".inline-keyboard")');
  expect(next).toBeNull();
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate('document.activeElement?.textContent')).toBe('Иә');
});

test('Start and a key of the bot’s keyboard hand the focus on to the line', async () => {
  const focused = () => scene.page.evaluate('document.activeElement?.tagName');
  const start = scene.phone().locator('.composer > .wide').first();
  await start.focus();
  await scene.page.keyboard.press('Enter');
  await scene.phone().locator('.line').waitFor();
  await expect.poll(focused).toBe('TEXTAREA');
  await scene.bot.sendMessage(1001, 'Нөмір', {
    reply_markup: { keyboard: [[{ text: 'Бөлісу' }]], resize_keyboard: true, one_time_keyboard: true },
  });
  const key = scene.phone().getByRole('button', { name: 'Бөлісу' });
  await key.focus();
  await scene.page.keyboard.press('Enter');
  // The bot answers what has arrived: it must not take the keyboard away while the press is on its way.
  await scene.arrived(({ message }) => (message?.text === 'Бөлісу' ? message : undefined));
  await scene.bot.sendMessage(1001, 'Рақмет', { reply_markup: { remove_keyboard: true } });
  await expect.poll(focused).toBe('TEXTAREA');
});

test('on a small screen, and at four times the size, the line stays in reach', async () => {
  for (const viewport of [
    { width: 320, height: 256 },
    { width: 360, height: 640 },
  ]) {
    await scene.reopen({ viewport });
    if (scene.room().messages.length === 0) await begin();
    const line = scene.phone().locator('.line');
    await line.scrollIntoViewIfNeeded();
    await line.click();
    await scene.page.keyboard.type('қ');
    expect(await line.inputValue()).toBe('қ');
    const box = await line.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(viewport.height);
    await scene.picture(`small-${viewport.width}`);
  }
});

test('in forced colours every button has a border', async () => {
  await scene.reopen({ forcedColors: 'active' });
  await begin();
  for (const selector of ['.inline-keyboard .key', '.step', '.languages button', '.bar .round', '.line']) {
    const width = await scene.page.evaluate<string>(
      `getComputedStyle(document.querySelector('${selector}')).borderTopWidth`,
    );
    expect([selector, Number.parseFloat(width) > 0]).toEqual([selector, true]);
  }
});

test.each([
  ['ru-RU', 'ru'],
  ['en-GB', 'en'],
  ['kk-KZ', 'kk'],
  ['de-DE', 'kk'],
])('a browser in %s gets the page in %s', async (locale, language) => {
  await scene.reopen({ locale });
  expect(await scene.page.evaluate('document.documentElement.lang')).toBe(language);
});
