import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { flagOf } from '../../../src/domain/countries/country.ts';
import { mostChecklists } from '../../../src/domain/guide/country-advice.ts';
import { keyOf } from '../../../src/i18n/translate.ts';
import { loadCatalog } from '../../../src/lists/catalog.ts';
import { testDataFolder } from '../../support/data-folder.ts';
import { person, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

const { countries } = loadCatalog(testDataFolder());
let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
  await scene.applicant.say('/start');
  await scene.applicant.press(say('language-name'));
});
afterEach(() => scene.close());

const nameOf = (code: string) => countries.find((one) => one.code === code)?.names.ru ?? code;
const labelOf = (code: string) => `${flagOf(code)} ${nameOf(code)}`;
/** A text as a phone shows it. */
const shown = (text: string) => text.replace(/<[^>]*>/g, '');
const done = (step: number) => say('button-step-done', { step: String(step) });
const open = (step: number) => say('button-step-open', { step: String(step) });
const ticked = (step: number) =>
  shown(say('country-done', { step: `${step}. ${say(keyOf('country-step', String(step)))}` }));

async function beginForm(): Promise<void> {
  await scene.applicant.press(say('button-apply'));
  await scene.applicant.press(say('button-agree'));
}

/** From the first question, for whom, to the summary; country and apostille are not among what is asked. */
async function answerTheRest(): Promise<void> {
  const { applicant } = scene;
  await applicant.press(say('for-whom-self'));
  await applicant.say(person.iin);
  await applicant.say(`${person.surname} ${person.firstName}`);
  await applicant.press(say('none-patronymic'));
  await applicant.press(say('name-kind-none'));
  await applicant.press(/1990/);
  await applicant.say(person.birthPlace);
  await applicant.act((one) => one.pressReplyKeyboard(say('button-share-contact')));
  await applicant.press(say('purpose-employment'));
  await applicant.press(/Абай/); // its only branch is taken with it
  expect(applicant.last()).toContain(say('summary-title'));
}

function expectCountry(code: string, nth = 0): void {
  expect(scene.applicant.last(nth).split('\n')[0]).toBe(labelOf(code));
}

describe('a country is found', () => {
  test.each([
    ['Германия', 'DE'],
    ['Түркия', 'TR'],
    ['South Korea', 'KR'],
    ['cz', 'CZ'],
    ['🇵🇱', 'PL'],
    ['Герамния', 'DE'],
    ['для Франции', 'FR'],
  ])('by its name behind the command: %s', async (typed, code) => {
    await scene.applicant.say(`/country ${typed}`);
    expectCountry(code);
  });

  test('by its name when it is asked for, and the card that asked is over', async () => {
    const { applicant } = scene;
    await applicant.say('/country');
    expect(applicant.last()).toContain(shown(say('country-prompt')).split('\n')[0]);
    await applicant.say('Атлантида');
    expect(applicant.last()).toContain(say('country-unknown'));
    await applicant.say('Италия');
    expectCountry('IT');
    expect(applicant.messageWith(labelOf('TR'))).toBeUndefined();
    // Nothing is asked for any more.
    await applicant.say('zzz');
    expect(applicant.last()).toBe(say('plain-not-understood'));
  });

  test('by a button, in place of the question', async () => {
    const { applicant } = scene;
    await applicant.say('/country');
    const { message_id } = applicant.lastMessage();
    await applicant.press(labelOf('TR'));
    expectCountry('TR');
    expect(applicant.lastMessage().message_id).toBe(message_id);
    await applicant.press(say('button-country-other'));
    expect(applicant.lastMessage().message_id).toBe(message_id);
    await applicant.say('Япония');
    expectCountry('JP');
  });

  test('among several', async () => {
    const { applicant } = scene;
    await applicant.say('/country Корея');
    expect(applicant.last()).toBe(say('country-which'));
    await applicant.press(labelOf('KP'));
    expectCountry('KP');
  });

  test('in the middle of a form, whose question is there again afterwards', async () => {
    const { applicant } = scene;
    await beginForm();
    await applicant.press(say('for-whom-self-paper'));
    await applicant.say('/country');
    await applicant.say('Китай');
    expectCountry('CN', 1);
    expect(applicant.last()).toContain(say('question-iin'));
    await applicant.say(person.iin);
    expect(applicant.last()).toContain(say('question-surname'));
  });

  test('or not wanted after all', async () => {
    const { applicant } = scene;
    await applicant.say('/country');
    await applicant.press(say('button-cancel'));
    expect(applicant.last()).toBe(say('plain-prompt-cancelled'));
    await applicant.say('Ёлка');
    expect(applicant.last()).toBe(say('plain-perhaps-details'));
  });
});

test.each([
  ['ru', 'ой, не Турция, а Польша', 'PL'],
  ['en', 'sorry UAE not turkey', 'AE'],
  ['kk', 'Түркия емес, Германия', 'DE'],
  ['ru', 'Германия, не Турция', 'DE'],
] as const)('of two countries the one that is not denied is shown (%s: %s)', async (locale, words, code) => {
  const { applicant } = scene;
  await applicant.say('/language');
  await applicant.press(scene.text(locale, 'language-name'));
  await applicant.say(words);
  expect(applicant.last()).toContain(flagOf(code));
  expect(applicant.buttons).toContain(scene.text(locale, 'button-country-other'));
});

describe('its page says', () => {
  test('that the apostille does, and what it costs; since 1966 is no news', async () => {
    const { applicant } = scene;
    await applicant.say('/country Германия');
    expect(applicant.last()).toContain(shown(say('advice-apostille')));
    expect(applicant.last()).not.toContain('1966');
    expect(applicant.last()).toMatch(/2.162,50/);
    expect(applicant.last()).not.toContain(say('country-doubt-other'));
  });

  test('that usually nothing is needed, and what may have changed', async () => {
    const { applicant } = scene;
    await applicant.say('/country Грузия');
    expect(applicant.last()).toContain(shown(say('advice-none_needed')));
    expect(applicant.last()).toContain(say('country-doubt-conventions'));
  });

  test('that no apostille is put on for a country outside the convention, and no fee is named', async () => {
    const { applicant } = scene;
    await applicant.say('/country Туркменистан');
    expect(applicant.last()).toContain(shown(say('advice-none_needed-outside')));
    expect(applicant.last()).not.toMatch(/₸|пошлин/);
  });

  test('that a certificate in Russian may need no translation where Russian is read', async () => {
    const { applicant } = scene;
    await applicant.say('/country Россия');
    expect(applicant.last()).toContain(shown(say('country-translation-russian')));
    expect(applicant.last()).not.toContain(shown(say('country-translation')));
  });

  test('that with legalisation the translation is made in Kazakhstan, and nothing against it', async () => {
    const { applicant } = scene;
    await applicant.say('/country ОАЭ');
    expect(applicant.last()).toContain(shown(say('country-translation-legalization')));
    expect(applicant.last()).not.toContain(shown(say('country-translation')));
  });

  test('that it is legalised, in six steps, and where to ask first', async () => {
    const { applicant } = scene;
    await applicant.say('/country ОАЭ');
    expect(applicant.last()).toContain(shown(say('advice-legalization')));
    expect(applicant.last()).toContain(say('country-step-6'));
    expect(applicant.last()).toContain(say('country-doubt-hague'));
    expect(applicant.last()).toContain(say('advice-ask'));
  });

  test('what is used at home', async () => {
    const { applicant } = scene;
    await applicant.say('/country Казахстан');
    expect(applicant.last()).toContain(shown(say('country-home')).split('\n')[0]);
    await applicant.press(say('button-start-electronic'));
    await applicant.press(say('button-agree'));
    expect(applicant.buttons).toContain(say('for-whom-self'));
  });
});

describe('the checklist', () => {
  test('remembers each step through a restart, in one message, and a tick is taken back', async () => {
    const { applicant } = scene;
    await applicant.say('/country Египет');
    const { message_id } = applicant.lastMessage();
    await applicant.press(open(1));
    await applicant.press(open(4));
    expect(applicant.lastMessage().message_id).toBe(message_id);
    expect(applicant.last()).toContain(ticked(1));
    await scene.stopBot();
    await scene.startBot();
    await applicant.press(done(1));
    expect(applicant.last()).not.toContain(ticked(1));
    expect(applicant.last()).toContain(ticked(4));
    await applicant.say('/country Egypt');
    expect(applicant.last()).toContain(ticked(4));
    expect(applicant.buttons).toEqual(expect.arrayContaining([open(1), done(4)]));
  });

  test('says when everything is done', async () => {
    const { applicant } = scene;
    await applicant.say('/country Египет');
    for (const step of [1, 2, 3, 4, 5, 6]) {
      expect(applicant.last()).toContain(say('country-tick'));
      await applicant.press(open(step));
    }
    expect(applicant.last()).toContain(say('country-all-done'));
  });

  test('is of one person and one country', async () => {
    const { applicant, other } = scene;
    await applicant.say('/country Египет');
    await applicant.press(open(2));
    await applicant.say('/country Кения');
    expect(applicant.buttons).toContain(open(2));
    await other.say('/start');
    await other.press(say('language-name'));
    await other.say('/country Египет');
    expect(other.buttons).toContain(open(2));
  });

  test('is kept for a few countries, the one left alone longest is forgotten', async () => {
    const { applicant } = scene;
    const legalized = countries
      .filter(({ regime }) => regime === 'legalization')
      .slice(0, mostChecklists + 1);
    for (const { code } of legalized) {
      await applicant.say(`/country ${flagOf(code)}`);
      await applicant.press(open(3));
      await scene.advance({ minutes: 1 });
    }
    const [first, second] = legalized.map(({ code }) => flagOf(code));
    await applicant.say(`/country ${first}`);
    expect(applicant.buttons).toContain(open(3));
    await applicant.say(`/country ${second}`);
    expect(applicant.buttons).toContain(done(3));
  });

  test('can be ticked from inside a form, which nothing is begun over', async () => {
    const { applicant } = scene;
    await beginForm();
    await applicant.press(say('for-whom-self-paper'));
    await applicant.say('/country Египет');
    await applicant.press(open(5));
    expect(applicant.messageWith(done(5))?.text).toContain(ticked(5));
  });
});

describe('a request begun from it', () => {
  test('knows paper, country and apostille', async () => {
    const { applicant } = scene;
    await applicant.say('/country Германия');
    await applicant.press(say('button-start-here'));
    await applicant.press(say('button-agree'));
    await answerTheRest();
    expect(applicant.last()).toContain(nameOf('DE'));
    expect(applicant.last()).toContain(`${say('line-apostille')}: ${say('apostille-yes')}`);
    expect(applicant.last()).toMatch(/2.162,50/);
  });

  test('does not ask again about what the page has said', async () => {
    const { applicant } = scene;
    await applicant.say('/country ОАЭ');
    await applicant.press(say('button-start-here'));
    await applicant.press(say('button-agree'));
    await answerTheRest();
    expect(applicant.last()).toContain(nameOf('AE'));
    expect(applicant.last()).not.toContain(`${say('line-apostille')}:`);
  });
});

test('a forged tick or country changes nothing and is answered', async () => {
  const { applicant } = scene;
  await applicant.say('/country Германия');
  const { message_id } = applicant.lastMessage();
  for (const data of ['t:DE:1', 't:XX:1', 'C:XX', 'S:XX', 't:EG:9']) {
    await applicant.act((one) => one.pressStale(message_id, data));
  }
  await applicant.say('/country Египет');
  for (const step of [1, 2, 3, 4, 5, 6]) expect(applicant.buttons).toContain(open(step));
});

test('a name between two countries is asked about', async () => {
  const { applicant } = scene;
  await applicant.say('Алаания');
  expect(applicant.buttons).toEqual([labelOf('AL'), labelOf('DE'), say('button-country-other')]);
  await applicant.press(labelOf('AL'));
  expect(applicant.last()).toContain(nameOf('AL'));
});
