import { test } from 'vitest';
import type { ShownMessage } from '../../src/playground/telegram/calls/bot-api.ts';
import { openForm, wordsOf } from '../support/samples/stories.ts';
import { openScene } from '../support/scene.ts';
import { usePageScene } from './page-scene.ts';
import { expectFits, smallPhone } from './small-phone.ts';

/** The longest cards that an applicant meets, in Kazakh, on a small phone: all of each is read without turning it. */
const scene = usePageScene();

/** A whole application by power of attorney, as far as the summary and its list of answers. */
async function longestCards(count: number): Promise<readonly ShownMessage[]> {
  const story = await openScene();
  const { applicant } = story;
  const say = wordsOf(story, 'kk');
  const seen = new Map<string, ShownMessage>();
  const look = () => {
    for (const message of applicant.person.messages) {
      if (message.from_bot) seen.set(message.text ?? '', message);
    }
  };
  const steps: readonly (() => Promise<void>)[] = [
    () => openForm(story, 'kk'),
    () => applicant.press(say('for-whom-other')),
    () => applicant.press(say('kind-paper')),
    () => applicant.say('900101301233'),
    () => applicant.say('Жұмағалиева-Құрманғазы Гүлнұр-Ақжүніс Бекмұханбетқызы'),
    () => applicant.press(say('name-kind-surname')),
    () => applicant.say('Әбдірахманова'),
    () => applicant.press(say('name-kind-first-name')),
    () => applicant.say('Гүлнұр'),
    () => applicant.press(say('name-kind-none')),
    () => applicant.press(/1990/),
    () => applicant.say('Шығыс Қазақстан облысы, Үлкен Нарын ауылы'),
    () => applicant.say('+77012345678'),
    () => applicant.press(say('purpose-temporary-residence')),
    () => applicant.say('Сейтқасымұлы Нұрсұлтан Жандосұлы'),
    () => applicant.say('851231401238'),
    () => applicant.say('ҚҰЖ-2026/1145-08'),
    () => applicant.say('26.01.2026'),
    () => applicant.say('Қожахметова Ж. С.'),
    () => applicant.press(say('none-power-scan')),
    () => applicant.press(/Алматы/),
    () => applicant.say('Біріккен Араб Әмірліктері'),
    () => applicant.press(say('button-country-advice')),
    () => applicant.press(say('correct-country-legalization')),
    () => applicant.press(/Германия/),
    () => applicant.press(say('apostille-yes')),
    () => applicant.press(say('button-edit')),
    () => applicant.press(say('section-representative')),
  ];
  for (const step of steps) {
    await step();
    look();
  }
  await story.close();
  return [...seen.values()]
    .toSorted((one, other) => (other.text ?? '').length - (one.text ?? '').length)
    .slice(0, count);
}

test('the longest cards fit on a phone of 360 pixels', async () => {
  await scene.reopen(smallPhone);
  scene.room().say('/start');
  const cards = await longestCards(5);
  for (const [index, card] of cards.entries()) {
    await expectFits(scene, card, `long-card-${index + 1}`);
  }
});
