import { InlineKeyboard } from 'grammy';
import { describe, expect, test } from 'vitest';
import { APPLICANT, usePageScene } from './page-scene.ts';

/** Paying on a phone of the page, and sending a photo from it. */

const scene = usePageScene();
const { phone, room, arrived } = scene;
const questionArrived = () => arrived(({ pre_checkout_query }) => pre_checkout_query);
const box = () => phone().getByRole('dialog', { name: 'Төлем шоты' });
const payKey = () => phone().locator('.inline-keyboard').getByRole('button', { name: 'Төлеу' });

function sendInvoice(reply_markup?: InlineKeyboard) {
  return scene.bot.sendInvoice(
    APPLICANT,
    'Мемлекеттік алым',
    'Соттылық туралы анықтама үшін\nCR-7K3M-Q9XA',
    'CR-7K3M-Q9XA',
    'KZT',
    [{ label: 'Алым', amount: 216_250 }],
    { provider_token: '1:TEST:card', ...(reply_markup === undefined ? {} : { reply_markup }) },
  );
}

const focusedText = () => scene.page.evaluate('document.activeElement?.textContent');

describe('an invoice', () => {
  test('is paid from a small box, by the keyboard alone', async () => {
    room().say('/start');
    await sendInvoice();
    await phone().locator('.invoice .sum', { hasText: '2\u00a0162,50\u00a0₸' }).waitFor();
    await scene.picture('invoice');
    await payKey().focus();
    await scene.page.keyboard.press('Enter');
    await box().getByText('4242 4242 4242 4242').waitFor();
    await scene.picture('invoice-box');
    expect(await focusedText()).toBe('Төлеу 2\u00a0162,50\u00a0₸');
    await scene.page.keyboard.press('Enter');
    await box().getByText('Боттың жауабы күтілуде…').waitFor();
    await scene.picture('invoice-waiting');
    const query = await questionArrived();
    expect(query).toMatchObject({ total_amount: 216_250, invoice_payload: 'CR-7K3M-Q9XA' });
    await scene.bot.answerPreCheckoutQuery(query.id, true);
    await phone().locator('.service-line', { hasText: 'Төлем өтті: 2\u00a0162,50\u00a0₸' }).waitFor();
    await phone().locator('.invoice .paid', { hasText: 'төленді' }).waitFor();
    await box().waitFor({ state: 'detached' });
    // The button that paid is the receipt's now, and asks the bot for nothing.
    expect(await focusedText()).toBe('Түбіртек');
    await scene.page.keyboard.press('Enter');
    await phone().getByRole('alertdialog').getByText('Төлем өтті: 2\u00a0162,50\u00a0₸').waitFor();
    await scene.page.keyboard.press('Escape');
    await phone().getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(room().payments.map(({ outcome }) => outcome)).toEqual(['paid']);
    await scene.bot.sendMessage(APPLICANT, 'Төлем түсті, рақмет!');
    await phone().getByText('Төлем түсті, рақмет!').waitFor();
    await scene.picture('invoice-paid');
  });

  test('that the bot refuses shows its words, and gives the focus back', async () => {
    room().say('/start');
    await sendInvoice(new InlineKeyboard().pay('Алымды төлеу').row().text('Түбіртек бар', 'receipt'));
    await phone().getByRole('button', { name: 'Алымды төлеу' }).click();
    await box()
      .getByRole('button', { name: /^Төлеу/ })
      .click();
    const query = await questionArrived();
    await scene.bot.answerPreCheckoutQuery(query.id, false, { error_message: 'Бұл алым төленіп қойған.' });
    await phone().getByRole('alertdialog').getByText('Бұл алым төленіп қойған.').waitFor();
    await scene.picture('invoice-refused');
    await scene.page.keyboard.press('Escape');
    await phone().getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await focusedText()).toBe('Алымды төлеу');
    expect(await phone().locator('.paid, .service-line').count()).toBe(0);
  });

  test('can be left, and a card be declined by the bank after the yes', async () => {
    room().say('/start');
    await sendInvoice();
    await payKey().click();
    await scene.page.keyboard.press('Tab');
    expect(await focusedText()).toBe('Банк бас тартсын');
    await scene.page.keyboard.press('Shift+Tab');
    await scene.page.keyboard.press('Shift+Tab');
    expect(await focusedText()).toBe('Болдырмау');
    await scene.page.keyboard.press('Enter');
    await box().waitFor({ state: 'detached' });
    expect(room().payments).toEqual([]);
    await payKey().click();
    await box().getByRole('button', { name: 'Банк бас тартсын' }).click();
    await scene.bot.answerPreCheckoutQuery((await questionArrived()).id, true);
    await phone().getByRole('alertdialog').getByText('Банк картаны қабылдамады').waitFor();
    expect(room().payments.map(({ outcome }) => outcome)).toEqual(['declined']);
  });

  test('whose bot is silent for ten seconds is not paid', async () => {
    room().say('/start');
    await sendInvoice();
    await payKey().click();
    await box()
      .getByRole('button', { name: /^Төлеу/ })
      .click();
    await box().getByText('Боттың жауабы күтілуде…').waitFor();
    await questionArrived();
    scene.forward(10_001);
    await phone().getByRole('alertdialog').getByText('10 секунд ішінде жауап бермеді').waitFor();
    await box().waitFor({ state: 'detached' });
    expect(room().payments.map(({ outcome }) => outcome)).toEqual(['timed out']);
  });

  test('looks well in the dark, on a small screen and in English', async () => {
    room().say('/start');
    await scene.reopen({ colorScheme: 'dark', viewport: { width: 390, height: 780 } });
    await scene.page.getByRole('button', { name: 'English' }).click();
    await sendInvoice();
    await phone().locator('.inline-keyboard').getByRole('button').click();
    await phone().getByRole('dialog', { name: 'Invoice' }).getByText('Test card, no money moves').waitFor();
    await scene.picture('invoice-box-dark');
    await scene.page.keyboard.press('Escape');
    await scene.bot.answerPreCheckoutQuery(await paidUpTo(), true);
    await phone().locator('.service-line', { hasText: 'Payment made: ₸2,162.50' }).waitFor();
    await phone().getByRole('button', { name: 'Receipt' }).waitFor();
    await scene.picture('invoice-dark');
    expect(await scene.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  /** Pays the newest message, up to the question to the bot. */
  async function paidUpTo(): Promise<string> {
    room().pay(room().messages.at(-1)?.message_id ?? 0);
    return (await questionArrived()).id;
  }
});

test('a photo goes out from the menu of attachments, in reply to a message and with its caption', async () => {
  room().say('/start');
  const question = await scene.bot.sendMessage(APPLICANT, 'Сенімхаттың суретін жіберіңіз');
  await phone().locator('.row.in').hover();
  await phone().getByRole('button', { name: 'Жауап беру' }).click();
  await phone().getByRole('textbox').fill('Сенімхат');
  const buffer = await scene.page.screenshot({ clip: { x: 0, y: 0, width: 400, height: 300 } });
  await phone().getByRole('button', { name: 'Файл тіркеу' }).click();
  await scene.picture('attachments');
  const [chooser] = await Promise.all([
    scene.page.waitForEvent('filechooser'),
    phone().getByRole('menuitem', { name: 'Фотосурет' }).click(),
  ]);
  await chooser.setFiles({ name: 'сенімхат.png', mimeType: 'image/png', buffer });
  const message = await arrived(({ message: one }) => (one?.photo ? one : undefined));
  expect(message).toMatchObject({
    caption: 'Сенімхат',
    photo: [{ width: 90 }, { width: 320 }, { width: 400, height: 300, file_size: buffer.length }],
    reply_to_message: { message_id: question.message_id },
  });
  const isShown = 'Array.from(document.images).filter((image) => image.naturalWidth === 400).length';
  await expect.poll(() => scene.page.evaluate(isShown)).toBe(1);
});
