import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** What people type before there is a form: before a language is chosen, and to the question for consent. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
});
afterEach(() => scene.close());

const consents = () => readOne<number>(scene, 'SELECT count(*) FROM consent');

describe('before a language is chosen', () => {
  test('what was written is answered when it is, in that language', async () => {
    const { applicant } = scene;
    await applicant.say('мне нужна справка');
    expect(applicant.texts).toHaveLength(1);
    await applicant.say('а сколько это займёт?');
    await applicant.press(say('language-name'));
    expect(applicant.last()).toContain(say('guide-found-begin'));
    expect(applicant.buttons).toContain(say('button-apply'));
    expect(readOne(scene, 'SELECT count(*) FROM held_words')).toBe(0);
    // Chosen anew later, there is nothing to answer.
    await applicant.say('/language');
    await applicant.press(say('language-name'));
    expect(applicant.last()).not.toContain(say('guide-found-begin'));
  });

  test.each([
    ['русский', 'ru'],
    ['қазақша', 'kk'],
    ['English please', 'en'],
  ] as const)('“%s” is a choice', async (words, locale) => {
    await scene.applicant.say(words);
    expect(scene.applicant.texts[0]).toBe(scene.text(locale, 'language-chosen').replace(/<[^>]+>/g, ''));
    expect(scene.applicant.buttons).toContain(scene.text(locale, 'button-apply'));
  });
});

describe('the question for consent', () => {
  beforeEach(async () => {
    await scene.applicant.say('/start');
    await scene.applicant.press(say('language-name'));
    await scene.applicant.press(say('button-apply'));
  });

  test.each(['да', 'согласна', 'да, согласен', 'иә', 'I agree'])('“%s” is a yes', async (words) => {
    await scene.applicant.say(words);
    expect(scene.applicant.last()).toContain(say('question-for-whom'));
    expect(consents()).toBe(1);
  });

  test.each(['нет', 'не согласен', 'келіспеймін'])('“%s” is a no', async (words) => {
    await scene.applicant.say(words);
    expect(scene.applicant.last()).toBe(say('plain-consent-declined'));
    expect(consents()).toBe(0);
    await scene.applicant.say('да');
    expect(consents()).toBe(0);
  });

  test('“ок” is too little, and a question is answered: the yes still counts', async () => {
    await scene.applicant.say('ок');
    await scene.applicant.say('а что вы будете делать с моими данными?');
    expect(scene.applicant.texts.at(-1)).toContain(say('privacy-title').replace(/<[^>]+>/g, ''));
    expect(consents()).toBe(0);
    await scene.applicant.say('согласен');
    expect(scene.applicant.last()).toContain(say('question-for-whom'));
    expect(consents()).toBe(1);
  });

  test('the yes is kept through a restart', async () => {
    await scene.stopBot();
    await scene.startBot();
    await scene.applicant.say('да');
    expect(scene.applicant.last()).toContain(say('question-for-whom'));
  });
});
