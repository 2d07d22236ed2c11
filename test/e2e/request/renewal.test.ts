import { expect, test } from 'vitest';
import { formatDate } from '../../../src/i18n/format.ts';
import { openForm, person, wordsOf } from '../../support/samples/stories.ts';
import { openScene } from '../../support/scene.ts';

/** As it stands on the screen. */
const plain = (html: string) => html.replaceAll(/<\/?(?:b|code)>/g, '');

/** The form of a paper for Korea, where a certificate may be 180 days old, or for Ukraine with 30, as far as the summary. */
async function openSummary(country: 'Республика Корея' | 'Украина' = 'Республика Корея') {
  const scene = await openScene(); // Monday 23 November 2026
  const say = wordsOf(scene, 'ru');
  const { applicant } = scene;
  await openForm(scene, 'ru');
  await applicant.press(say('for-whom-self-paper'));
  for (const answer of [person.iin, `${person.surname} ${person.firstName}`]) await applicant.say(answer);
  await applicant.press(say('none-patronymic'));
  await applicant.press(say('name-kind-none'));
  await applicant.press(/1990/);
  await applicant.say(person.birthPlace);
  await applicant.act((one) => one.pressReplyKeyboard(say('button-share-contact')));
  await applicant.press(say('purpose-employment'));
  await applicant.press(/Абай/);
  await applicant.say(country);
  await applicant.press(say('apostille-no'));
  return { scene, say, applicant };
}

test('the summary says until when it can be shown, and when to order it; what is not confirmed is said to be so', async () => {
  const { say, applicant } = await openSummary();
  expect(applicant.last()).toContain(
    plain(say('age-limit', { days: 180, date: formatDate('ru', '2027-05-22') })),
  );
  // Five working days: ready on Monday the 30th.
  expect(applicant.last()).toContain(say('age-order', { earliest: 180, latest: 7 }));
  expect(applicant.last()).toContain(say('age-unchecked'));
});

test('the adviser says it of a country whose limit is known, and nothing of any other', async () => {
  const { say, applicant } = await openSummary();
  await applicant.say('/country Украина');
  const texts = () => applicant.texts.slice(-2).join('\n');
  expect(texts()).toContain(plain(say('age-limit', { days: 30, date: formatDate('ru', '2026-12-23') })));
  await applicant.say('/country Германия');
  expect(texts()).not.toContain(say('age-unchecked') + say('advice-ask'));
  expect(applicant.texts.at(-2)).not.toContain(say('age-unchecked'));
});

test('one tap: reminded in time and by day, and the new form has all that the last one had', async () => {
  const { scene, say, applicant } = await openSummary('Украина');
  const summary = applicant.last();
  await applicant.press(say('button-send'));
  await applicant.press(say('button-remind-renewal'));
  // 30 days, less the week that it takes and a week to think of it.
  expect(applicant.last()).toBe(plain(say('renewal-planned', { date: formatDate('ru', '2026-12-09') })));
  await applicant.press(say('button-remind-renewal')); // twice is once
  await scene.advance({ days: 15 });
  const due = () =>
    applicant.texts.filter((text) => text.includes(say('renewal-due', { reference: '' }).slice(-40))).length;
  expect(due()).toBe(0);
  await scene.advance({ days: 2 });
  expect(due()).toBe(1);
  await applicant.press(say('button-renew'));
  const answers = (text: string) => text.split('\n').filter((line) => line.includes(': '));
  expect(answers(applicant.last()).slice(0, 10)).toEqual(answers(summary).slice(0, 10));
  expect(applicant.buttons).toContain(say('button-send'));
});

test('while the data are blocked the reminder waits, and comes once the block has ended', async () => {
  const { scene, say, applicant } = await openSummary('Украина');
  await applicant.press(say('button-send'));
  await applicant.press(say('button-remind-renewal'));
  await applicant.say('/blockmydata');
  await applicant.press(say('button-block-now'));
  const heard = applicant.texts.length;
  await scene.advance({ days: 20 });
  expect(applicant.texts).toHaveLength(heard);
  await applicant.press(say('button-unblock-now'));
  await scene.advance({ days: 2 });
  const words = say('renewal-due', { reference: '|' }).split('|').at(-1) ?? '';
  expect(applicant.texts.filter((text) => text.includes(plain(words)))).toHaveLength(1);
});
