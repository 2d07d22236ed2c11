import { expect, test } from 'vitest';
import { openForm, person, wordsOf } from '../../support/samples/stories.ts';
import { openScene } from '../../support/scene.ts';

async function atIin(locale: 'kk' | 'ru' | 'en') {
  const scene = await openScene();
  const { applicant } = scene;
  const say = wordsOf(scene, locale);
  await openForm(scene, locale);
  await applicant.press(say('for-whom-self-electronic'));
  const send = (caption: string) => applicant.act((one) => void one.sendPhoto(Buffer.from('x'), caption));
  return { scene, applicant, say, send };
}

test.each(['kk', 'ru', 'en'] as const)(
  'a number under a picture of the document is read, and the picture is not kept: %s',
  async (locale) => {
    const { applicant, say, send } = await atIin(locale);
    await send('900101 301233');
    expect(applicant.texts.at(-2)).toContain(say('question-surname'));
    expect(applicant.last()).toBe(say('plain-caption-taken'));
    await applicant.say('Кәрімова Айгүл Серікқызы');
    await applicant.press(say('name-kind-none'));
    await send('01.01.1990');
    expect(applicant.texts.at(-2)).toContain(say('question-birth-country'));
  },
);

test('a number with a fault is told so, and words under a picture are still no answer', async () => {
  const { applicant, say, send } = await atIin('ru');
  await send('900101301234');
  expect(applicant.texts.at(-2)).toContain(say('problem-iin-control-digit'));
  await send('мой паспорт 2015 года');
  expect(applicant.last()).toContain(say('problem-no-pictures'));
});

test('a number under a picture is no name', async () => {
  const { applicant, say, send } = await atIin('en');
  await applicant.say(person.iin);
  await send('+7 701 234 56 78');
  expect(applicant.last()).toContain(say('problem-no-pictures'));
  expect(applicant.last()).toContain(say('question-surname'));
});
