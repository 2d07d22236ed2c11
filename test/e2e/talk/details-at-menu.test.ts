import { beforeEach, describe, expect, test } from 'vitest';
import { locales } from '../../../src/domain/locale.ts';
import { openDesk, openForm, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** A person who tells their details before the form has asked for them, and words of which a page of the guide holds a piece. */

let scene: Scene;

beforeEach(async () => {
  scene = await openScene();
});

async function choose(locale: (typeof locales)[number]): Promise<ReturnType<typeof wordsOf>> {
  const say = wordsOf(scene, locale);
  await scene.applicant.say('/start');
  await scene.applicant.press(say('language-name'));
  return say;
}

describe.each(locales)('%s, at the menu', (locale) => {
  test.each([
    ...['Болатқызы', 'Серикова Айгерим Болатовна', 'My name is Dana', '12.03.1990', '8 701 123 45 67'],
    ...['900101301233', 'Болат Асанов', 'менің атым Болат'],
    ...['born in Lahore, Pakistan', 'Ташкентте туғанмын', 'место рождения Омск', 'Туған жерім Семей'],
  ])('«%s»: the form asks for it in its turn, and the button begins', async (typed) => {
    const say = await choose(locale);
    const { applicant } = scene;
    await applicant.say(typed);
    expect(applicant.last()).toBe(say('plain-form-asks'));
    await applicant.press(say('button-apply'));
    await applicant.press(say('button-agree'));
    expect(applicant.last()).toContain(say('question-for-whom'));
  });
});

describe.each(locales)('%s, who answers the first question before it is asked', (locale) => {
  test.each(['its for me, pdf please', 'балама керек', 'для мамы', 'на бумаге', 'сын в армию идёт'])(
    '«%s»: the first button begins',
    async (typed) => {
      const say = await choose(locale);
      const { applicant } = scene;
      await applicant.say(typed);
      expect(applicant.last()).toBe(say('guide-found-begin'));
      expect(applicant.buttons[0]).toBe(say('button-apply'));
      await applicant.press(say('button-apply'));
      await applicant.press(say('button-agree'));
      expect(applicant.last()).toContain(say('question-for-whom'));
    },
  );
});

test('a word that no page is about is still not understood', async () => {
  const say = await choose('ru');
  await scene.applicant.say('абракадабра');
  expect(scene.applicant.last()).toBe(say('plain-not-understood'));
  await scene.applicant.say('Айгерим');
  expect(scene.applicant.last()).toBe(say('plain-perhaps-details'));
  await scene.applicant.say('Марат');
  expect(scene.applicant.last()).toBe(say('plain-perhaps-details'));
  await scene.applicant.say('Болат');
  expect(scene.applicant.last()).toBe(say('plain-perhaps-details'));
});

test('one vague word in the midst of a form opens no page', async () => {
  await openForm(scene, 'kk');
  const say = wordsOf(scene, 'kk');
  await scene.applicant.press(say('for-whom-self-electronic'));
  const before = scene.applicant.texts.length;
  await scene.applicant.say('Болат болады ма?');
  expect(scene.applicant.texts.slice(before).join('\n')).not.toContain(say('guide-found-one'));
});

describe('with a request that is open', () => {
  test.each([
    ['Болатұлы емес Болатбекұлы'],
    ['правильный 850314401236'],
    ['781225300999 дұрысы'],
    ['дата рождения 21.11.1990'],
    ['Пришёл в цон'],
    ['Марат'],
  ])('«%s» is offered to the desk, and no page is thrown at the person', async (typed) => {
    await openDesk(scene, 'ru');
    const reference = await sendRequest(scene, 'ru', 'electronic');
    const say = wordsOf(scene, 'ru');
    const { applicant, operator } = scene;
    await applicant.say('Там ошибка');
    const before = applicant.texts.length;
    await applicant.say(typed);
    const said = applicant.texts.slice(before).join('\n');
    expect(said).toContain(`Там ошибка\n${typed}`);
    expect(said).not.toContain(say('guide-found-one'));
    expect(said).not.toContain(say('guide-found-begin'));
    await applicant.press(say('button-which-send'));
    expect(operator.last()).toContain(typed);
    expect(operator.last()).toContain(reference);
  });

  test('the number of somebody else may begin another, or be for the desk', async () => {
    await sendRequest(scene, 'ru', 'electronic');
    const say = wordsOf(scene, 'ru');
    const { applicant } = scene;
    await applicant.say('900101301233');
    expect(applicant.texts.at(-2)).toBe(say('plain-form-asks'));
    expect(applicant.buttons).toContain(say('button-which-send'));
  });
});
