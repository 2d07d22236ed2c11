import { expect } from 'vitest';
import type { ShownMessage } from '../../src/playground/telegram/calls/bot-api.ts';
import { APPLICANT, type PageScene } from './page-scene.ts';

/** As narrow as phones are, and so high that a whole card is seen at once. */
export const smallPhone = { viewport: { width: 360, height: 1500 } };

/** Shows a message of the bot on the page: nothing is wider than the phone, and no label of a button is cut. */
export async function expectFits(scene: PageScene, card: ShownMessage, picture: string): Promise<void> {
  const { text = '', entities, reply_markup } = card;
  const { message_id } = await scene.bot.sendMessage(APPLICANT, text, {
    ...(entities && { entities }),
    ...(reply_markup?.inline_keyboard && { reply_markup }),
  });
  await scene
    .phone()
    .getByText(text.split('\n')[0] ?? '')
    .last()
    .waitFor();
  await scene.picture(picture);
  expect(await scene.page.evaluate('document.documentElement.scrollWidth')).toBe(smallPhone.viewport.width);
  const cut = await scene.page
    .locator('.phone:visible button')
    .evaluateAll((buttons) =>
      buttons.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
    );
  expect(cut).toEqual([]);
  await scene.bot.deleteMessage(APPLICANT, message_id);
}
