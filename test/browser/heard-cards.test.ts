import { expect, test } from 'vitest';
import type { ShownMessage } from '../../src/playground/telegram/calls/bot-api.ts';
import { openForm, wordsOf } from '../support/samples/stories.ts';
import { openScene } from '../support/scene.ts';
import { APPLICANT, usePageScene } from './page-scene.ts';

/** What the form says of words that are no answer, or could be two: in Kazakh, on a small phone. */
const scene = usePageScene();

async function heardCards(): Promise<ReadonlyMap<string, ShownMessage>> {
  const story = await openScene();
  const { applicant } = story;
  const say = wordsOf(story, 'kk');
  const cards = new Map<string, ShownMessage>();
  const look = (name: string) => cards.set(name, applicant.lastMessage());
  const type = async (name: string, text: string) => {
    await applicant.say(text);
    look(name);
  };
  await openForm(story, 'kk');
  await type('whom-later', 'апостильмен керек Түркияға');
  await type('whom-paper', 'Түркияға виза алуға өзіме');
  await type('whom-purpose', 'жұмысқа тұруға анықтама керек');
  await type('for-whom', 'өзіме керек еді');
  await applicant.press(say('for-whom-self-electronic'));
  await type('iin-help', 'қайдан табамын');
  await type('iin-stays', 'жеке куәлігімнің мерзімі өтіп кеткен');
  await type('iin-letters', 'ЖСН-ім 9ОО1О1 301 2ЗЗ');
  await type('iin-two', 'менікі 900101301233, күйеуімдікі 851231401238');
  await applicant.press(/900101/);
  await type('back', 'Артқа');
  await applicant.press(say('button-keep', { value: '900101 301 233' }));
  await type('cancel', 'болдырмау');
  await applicant.press(say('button-go-on'));
  await type('greeting', 'Сәлеметсіз бе');
  await type('help', 'түсінбедім');
  await type('words', 'анықтама керек');
  await applicant.press(say('button-correct-it'));
  await type('several-words', 'ван дер Берг Анна');
  await type('talk', 'құжатта қалай жазылғанын білмеймін');
  await type('orders', 'Айгерім Құрманғалиева');
  await type('first-name', 'Сапарова');
  await applicant.press(say('none-first-name'));
  look('one-name');
  await type('former', 'қыз кезімде Құрманғалиева болғанмын');
  await type('which', 'қандай нұсқалар бар?');
  await applicant.press(say('name-kind-none'));
  await type('date', '05/01/1990');
  await type('date-begun', '2 қаңтар');
  await applicant.say('01.01.1990');
  await type('born', 'Өскеменде туылғанмын');
  await applicant.say('Семей');
  await applicant.say('87011234567 кешкі алтыдан кейін қоңырау соғыңыз');
  look('unused');
  await type('thinking', 'ойланып көрейін');
  await type('corrected', 'туған жерім Семей емес, Аягөз');
  await story.close();
  return cards;
}

test('what the form heard fits on a phone of 360 pixels', async () => {
  await scene.reopen({ viewport: { width: 360, height: 800 } });
  scene.room().say('/start');
  const cards = await heardCards();
  expect(cards.size).toBe(26);
  for (const [name, { text = '', entities, reply_markup }] of cards) {
    const { message_id } = await scene.bot.sendMessage(APPLICANT, text, {
      ...(entities && { entities }),
      ...(reply_markup?.inline_keyboard && { reply_markup }),
    });
    await scene
      .phone()
      .getByText(text.split('\n')[0] ?? '')
      .last()
      .waitFor();
    await scene.picture(`heard-${name}`);
    expect(await scene.page.evaluate('document.documentElement.scrollWidth'), name).toBe(360);
    const cut = await scene.page
      .locator('.phone:visible button')
      .evaluateAll((buttons) =>
        buttons.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
      );
    expect(cut, name).toEqual([]);
    await scene.bot.deleteMessage(APPLICANT, message_id);
  }
});
