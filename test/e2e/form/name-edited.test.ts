import { describe, expect, test } from 'vitest';
import { openForm, wordsOf } from '../../support/samples/stories.ts';
import { openScene } from '../../support/scene.ts';

/** The whole name was typed in one message; changed in it, or typed again as a reply, the whole name is taken anew. */
describe.each([
  ['kk', 'Сынақова Айгүл Болатқызы', 'Сынақова Айгүл', 'АЙГҮЛ', 'БОЛАТҚЫЗЫ'],
  ['ru', 'Сынакова Айгуль Болатовна', 'Сынакова Айгуль', 'АЙГУЛЬ', 'БОЛАТОВНА'],
  ['en', 'Synakova Aigul Bolatovna', 'Synakova Aigul', 'AIGUL', 'BOLATOVNA'],
] as const)('%s', (locale, whole, two, firstName, patronymic) => {
  test.each(['an edit', 'a reply'])('by %s', async (way) => {
    const scene = await openScene();
    const { applicant } = scene;
    const say = wordsOf(scene, locale);
    await openForm(scene, locale);
    await applicant.press(say('for-whom-self-electronic'));
    await applicant.say('900101301233');
    const question = applicant.lastMessage().message_id;
    await applicant.say('Сынақова Айгерім Ерболқызы');
    const mine = applicant.person.messages.filter(({ from_bot }) => !from_bot).at(-1)?.message_id ?? 0;
    const change = (words: string) =>
      way === 'an edit' ? applicant.act((one) => one.edit(mine, words)) : applicant.say(words, question);

    // Two words leave the patronymic as it was.
    await change(two);
    expect(applicant.last()).toContain(firstName);
    expect(applicant.last()).not.toContain(say('problem-not-corrected'));
    expect(applicant.last()).toContain(say('question-previous-kind'));
    await change(whole);
    expect(applicant.last()).toContain(patronymic);
    expect(applicant.last()).toContain(say('question-previous-kind'));
  });
});

test('a surname alone is corrected alone, and a doubt about it is asked', async () => {
  const scene = await openScene();
  const { applicant } = scene;
  const say = wordsOf(scene, 'ru');
  await openForm(scene, 'ru');
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say('900101301233');
  const question = applicant.lastMessage().message_id;
  await applicant.say('Сынакова Айгерим Болатовна');
  await applicant.say('Петрова', question);
  expect(applicant.last()).toContain('ПЕТРОВА');
  expect(applicant.last()).not.toContain('АЙГЕРИМ');
  await applicant.say('Петрова7', question);
  expect(applicant.last()).toContain(say('problem-not-corrected'));
});

test.each([
  ['ru', 'двойная фамилия Ким Пак', 'Ким-Пак', 'Анна', 'АННА'],
  ['kk', 'тегім Нұрғали ма екен', 'Нұрғали', 'Айгүл', 'АЙГҮЛ'],
  ['en', 'same as my husband', 'Kim', 'Anna', 'ANNA'],
] as const)(
  'an answer in doubt that is changed for a clear one is done, and the next question follows: %s',
  async (locale, doubtful, clear, name, shown) => {
    const scene = await openScene();
    const { applicant } = scene;
    const say = wordsOf(scene, locale);
    await openForm(scene, locale);
    await applicant.press(say('for-whom-self-electronic'));
    await applicant.say('900101301233');
    await applicant.say(doubtful);
    const mine = applicant.person.messages.filter(({ from_bot }) => !from_bot).at(-1)?.message_id ?? 0;
    await applicant.act((one) => one.edit(mine, clear));
    expect(applicant.last()).toContain(say('question-first-name'));
    await applicant.say(name);
    expect(applicant.last()).toContain(shown);
    expect(applicant.last()).toContain(say('question-patronymic'));
  },
);
