import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { flagOf } from '../../../src/domain/countries/country.ts';
import type { GuidePageId } from '../../../src/domain/guide/guide.ts';
import { shownText } from '../../support/locale-text.ts';
import { openForm, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** Words that nobody asked for get an answer that helps on, in the person's language. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
});
afterEach(() => scene.close());

async function choose(locale: 'kk' | 'ru' | 'en'): Promise<void> {
  say = wordsOf(scene, locale);
  await scene.applicant.say('/start');
  await scene.applicant.press(say('language-name'));
}

const title = (page: GuidePageId) => say(`guide-title-${page}`);

test('a reference is its card, somebody else’s is nobody’s', async () => {
  const reference = await sendRequest(scene, 'ru');
  await scene.applicant.say(` ${reference.replaceAll('-', ' ').toLowerCase()} `);
  expect(scene.applicant.last()).toContain(say('status-submitted'));
  await scene.other.say('/start');
  await scene.other.press('English');
  await scene.other.say(reference);
  const answer = scene.other.last();
  await scene.other.say('CR-0000-0000');
  expect(scene.other.last()).toBe(answer);
  expect(answer).toContain(scene.text('en', 'verdict-reference-unknown'));
});

test.each([
  ['ru', 'Германия'],
  ['kk', 'Түркия'],
  ['en', '🇯🇵'],
] as const)('a country is the adviser (%s: %s)', async (locale, words) => {
  await choose(locale);
  await scene.applicant.say(words);
  expect(scene.applicant.buttons).toContain(say('button-country-other'));
});

test.each([
  ['kk', 'апостильді қайдан аламын', 'apostille'],
  ['ru', 'сколько стоит апостиль?', 'apostille'],
  ['en', 'is my child too young for a visa', 'child'],
] as const)('a question is pages of the guide, and a way to people (%s: %s)', async (locale, words, page) => {
  await choose(locale);
  await scene.applicant.say(words);
  expect(scene.applicant.last()).toBe(say('guide-found-unasked'));
  await scene.applicant.press(title(page));
  expect(scene.applicant.last().split('\n')).toContain(title(page));
});

test.each([
  ['kk', 'сенімхат керек пе', 'power'],
  ['kk', 'қалай төлеймін', 'cost'],
  ['ru', 'потеряла справку', 'again'],
  ['en', 'who translates it', 'translation'],
] as const)(
  'where one page fits it is that page, and a way to people (%s: %s)',
  async (locale, words, page) => {
    await choose(locale);
    await scene.applicant.say(words);
    expect(scene.applicant.last().split('\n')).toContain(title(page));
    expect(scene.applicant.last()).toContain(say('guide-found-one'));
    // Turning the pages, it is the guide as ever.
    await scene.applicant.press(say('button-guide-contents'));
    expect(scene.applicant.last()).not.toContain(say('guide-found-one'));
  },
);

test('anything else is the menu with one line', async () => {
  await choose('kk');
  for (const words of ['8', 'шкаф', 'abc '.repeat(900)]) {
    await scene.applicant.say(words);
    expect(scene.applicant.last(), words).toBe(say('plain-not-understood'));
    expect(scene.applicant.buttons).toContain(say('button-apply'));
  }
});

test('a word that something was read is noted', async () => {
  await choose('kk');
  for (const words of ['ок', 'Жарайды', 'понятно.', 'got it']) {
    await scene.applicant.say(words);
    expect(scene.applicant.last(), words).toBe(say('plain-noted'));
  }
});

test('a greeting is the menu, thanks are taken', async () => {
  await choose('en');
  for (const words of ['Сәлем!', 'Здравствуйте 👋', 'hello', 'Сәлеметсіз бе?', '?', 'да', 'мда']) {
    await scene.applicant.say(words);
    expect(scene.applicant.last(), words).toContain(scene.config.controller.name);
  }
  await scene.applicant.say('Рахмет!!!');
  expect(scene.applicant.last()).toBe(say('plain-you-are-welcome'));
});

describe('a question with a country in it', () => {
  test.each([
    ['kk', 'Германияға апостиль керек пе?', 'DE', 'apostille'],
    ['ru', 'нужен ли перевод для Турции', 'TR', 'translation'],
    ['en', 'do I need an apostille for South Korea', 'KR', 'apostille'],
  ] as const)('offers the page and the country (%s: %s)', async (locale, words, country, page) => {
    await choose(locale);
    const { applicant } = scene;
    await applicant.say(words);
    expect(applicant.last()).toBe(shownText(say('guide-found-unasked')));
    expect(applicant.buttons.slice(0, 2).at(1)).toBe(title(page));
    await applicant.press(new RegExp(flagOf(country)));
    expect(applicant.last()).toContain(flagOf(country));
    expect(applicant.buttons).toContain(say('button-start-here'));
  });

  test('that asks for nothing but the country is the adviser', async () => {
    await choose('ru');
    await scene.applicant.say('мне нужна справка для Германии');
    expect(scene.applicant.last()).toContain(shownText(say('advice-apostille')));
  });

  test('a word that is one letter from a country is the guide’s', async () => {
    await choose('kk');
    await scene.applicant.say('бағасы');
    expect(scene.applicant.last().split('\n')).toContain(title('cost'));
    await scene.applicant.say('Гермаия');
    expect(scene.applicant.last()).toContain(shownText(say('advice-apostille')));
  });
});

test('in the middle of a form the guide is asked by its command, and the question is there again', async () => {
  await openForm(scene, 'kk');
  say = wordsOf(scene, 'kk');
  await scene.applicant.press(say('for-whom-self-electronic'));
  await scene.applicant.say('анықтама қанша тұрады');
  expect(scene.applicant.last()).toContain(say('question-iin'));
  await scene.applicant.say('/guide қанша тұрады');
  expect(scene.applicant.messageWith(title('cost'))?.text).toBe(say('guide-found'));
  expect(scene.applicant.last()).toContain(say('question-iin'));
});
