import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillIn, openForm, wordsOf } from '../support/samples/stories.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import { usePageScene } from './page-scene.ts';
import { expectFits, smallPhone } from './small-phone.ts';

/** What a frightened person has to take in at once, in Kazakh, on a small phone. */
const page = usePageScene();
let story: Scene;

beforeEach(async () => {
  story = await openScene({
    config: {
      ownerIds: [people.operator],
      controller: {
        ...{ name: 'Үлгі ЖШС', contact: 'ulgi@example.kz', isState: false },
        ...{ bin: '123456789012', person: 'Әсел Үлгіқызы, +7 701 000 00 09' },
      },
    },
  });
  await page.reopen(smallPhone);
  page.room().say('/start');
});
afterEach(() => story.close());

async function fits(picture: string, firstLine: string): Promise<void> {
  const card = story.applicant.lastMessage();
  expect(card.text).toContain(firstLine);
  await expectFits(page, card, picture);
}

test('the consent, and the consent that was given', async () => {
  const say = wordsOf(story, 'kk');
  await story.applicant.say('/start');
  await story.applicant.press(say('language-name'));
  await story.applicant.say('/apply');
  await fits('consent', say('consent-title'));
  await story.applicant.press(say('button-agree'));
  await story.applicant.say('/consent');
  await fits('consent-given', say('consent-title'));
});

test('the summary of a paper', async () => {
  await openForm(story, 'kk');
  await fillIn(story, 'kk', 'paper');
  await fits('summary', wordsOf(story, 'kk')('summary-title'));
});

test('who is behind the bot, and what a country of legalisation wants', async () => {
  const say = wordsOf(story, 'kk');
  await story.applicant.say('/start');
  await story.applicant.press(say('language-name'));
  await story.applicant.say('Сіздер алаяқсыздар ма?');
  await fits('fraud', say('guide-title-fraud'));
  await story.applicant.say('/country Біріккен Араб Әмірліктері');
  await fits('adviser', 'Біріккен Араб Әмірліктері');
});
