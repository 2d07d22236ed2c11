import { afterEach, beforeEach, expect, test } from 'vitest';
import { testDataFolder } from '../../support/data-folder.ts';
import { countryName } from '../../support/forms/path-answers.ts';
import { shownText } from '../../support/locale-text.ts';
import { openForm, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** How people name places: of birth, of collection, of use. */

let scene: Scene;
beforeEach(async () => {
  scene = await openScene({ dataFolder: testDataFolder() });
});
afterEach(() => scene.close());

const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'ru')(...text));
type Key = Parameters<typeof say>[0];
const accepted = (name: Key, value: string) => say('form-accepted', { name: say(name), value });
const country = (code: string) => countryName('ru', code);

async function atBirthCountry(): Promise<void> {
  const { applicant } = scene;
  await openForm(scene, 'ru');
  await applicant.press(say('for-whom-self-paper'));
  await applicant.say('900101301233');
  await applicant.say('Серікова Айгерім Нұрланқызы');
  await applicant.press(say('name-kind-none'));
  await applicant.press(/1990/);
  expect(applicant.last()).toContain(say('question-birth-country'));
}

async function atRegion(): Promise<void> {
  const { applicant } = scene;
  await atBirthCountry();
  await applicant.say('Семей');
  await applicant.act((person) => person.pressReplyKeyboard(say('button-share-contact')));
  await applicant.press(say('purpose-visa'));
  expect(applicant.last()).toContain(say('question-region'));
}

test.each([
  ['a town', 'Семей', 'KZ', 'Семей'],
  ['a town with its kind', 'г. Алматы', 'KZ', 'г. Алматы'],
  ['a village, with all of its district', 'с. Ақсу, Мақтаарал ауданы', 'KZ', 'с. Ақсу, Мақтаарал ауданы'],
  ['a town of two letters', 'Шу', 'KZ', 'Шу'],
  ['a former name', 'Целиноград', 'KZ', 'Целиноград'],
  ['Kazakhstan and a town', 'Казахстан, Актобе', 'KZ', 'Актобе'],
  ['the republic of then', 'Казахская ССР, г. Гурьев', 'KZ', 'г. Гурьев'],
  ['a country and a town', 'Россия, г. Омск', 'RU', 'г. Омск'],
  ['in another language, without a comma', 'Uzbekistan Tashkent', 'UZ', 'Tashkent'],
  ['a flag and a town', '🇩🇪 Berlin', 'DE', 'Berlin'],
])('born in: %s', async (_name, typed, code, place) => {
  await atBirthCountry();
  await scene.applicant.say(typed);
  expect(scene.applicant.texts.join('\n')).toContain(
    `${accepted('line-birth-country', country(code))}\n${accepted('line-birth-place', place)}`,
  );
  expect(scene.applicant.texts.at(-2)).toContain(say('question-phone'));
});

test.each([
  ['a country', 'Монголия', 'MN'],
  ['Kazakhstan itself', 'Қазақстан', 'KZ'],
  ['a flag', '🇰🇬', 'KG'],
])('born in: %s alone, and the place is asked for', async (_name, typed, code) => {
  await atBirthCountry();
  await scene.applicant.say(typed);
  expect(scene.applicant.last()).toContain(accepted('line-birth-country', country(code)));
  expect(scene.applicant.last()).toContain(say('question-birth-place'));
});

test('born in: a country behind the town is not taken for Kazakhstan', async () => {
  await atBirthCountry();
  await scene.applicant.say('Омск, Россия');
  expect(scene.applicant.texts.join('\n')).toContain(
    `${accepted('line-birth-country', country('RU'))}\n${accepted('line-birth-place', 'Омск')}`,
  );
  expect(scene.applicant.texts.join('\n')).not.toContain(accepted('line-birth-country', country('KZ')));
});

test('born in: what looks like a country’s name is asked about, Kazakhstan among the choices', async () => {
  const { applicant } = scene;
  await atBirthCountry();
  await applicant.say('Манголия');
  expect(applicant.last()).toContain(`${say('problem-birth-misspelt')}\n${say('birth-other-country')}`);
  expect(applicant.buttons.slice(0, 2)).toEqual([country('MN'), `${country('KZ')} · Манголия`]);
  await applicant.press(`${country('KZ')} · Манголия`);
  expect(applicant.texts.at(-2)).toContain(
    `${accepted('line-birth-country', country('KZ'))}\n${accepted('line-birth-place', 'Манголия')}`,
  );
});

test.each([
  ['a region by its town', 'Караганда', 'Карагандинская область'],
  ['in Kazakh', 'қарағанды', 'Карагандинская область'],
  ['transliterated', 'Karagandy', 'Карагандинская область'],
  ['with a slip', 'Карагнда', 'Карагандинская область'],
  ['a city', 'город алматы', 'город Алматы'],
])('collected in: %s; then the branch is asked for', async (_name, typed, region) => {
  await atRegion();
  await scene.applicant.say(typed);
  expect(scene.applicant.last()).toContain(accepted('line-region', region));
  expect(scene.applicant.last()).toContain(say('question-branch'));
});

test('collected in: a name that a city and a region share offers both', async () => {
  await scene.close();
  scene = await openScene();
  const { applicant } = scene;
  await atRegion();
  await applicant.say('алматы');
  expect(applicant.last()).toContain(say('problem-choice-several'));
  expect(applicant.buttons.slice(0, 2)).toEqual(['город Алматы', 'Алматинская область']);
  await applicant.press('город Алматы');
  expect(applicant.last()).toContain(accepted('line-region', 'город Алматы'));
});

test('collected in: a region without a branch is offered to nobody, whatever it shares its name with', async () => {
  await atRegion();
  await scene.applicant.say('алматы');
  expect(scene.applicant.last()).toContain(accepted('line-region', 'город Алматы'));
  expect(scene.applicant.last()).toContain(say('question-branch'));
});

test('collected in: a town with one branch takes region and branch at once', async () => {
  await atRegion();
  await scene.applicant.say('Semey');
  expect(scene.applicant.last()).toContain(
    `${accepted('line-region', 'область Абай')}\n${accepted('line-branch', 'ЦОН г. Семей')}`,
  );
  expect(scene.applicant.last()).toContain(say('question-country'));
});

test.each(['Кентау', 'Kentau', 'кентпу'])(
  'collected in: a town beside the centre (%s) offers its branches, each with its region',
  async (typed) => {
    const { applicant } = scene;
    await atRegion();
    await applicant.say(typed);
    expect(applicant.last()).toContain(say('problem-choice-several'));
    expect(applicant.buttons.filter((label) => label.startsWith('ЦОН'))).toEqual([
      'ЦОН № 1 г. Кентау',
      'ЦОН № 2 г. Кентау',
    ]);
    await applicant.press('ЦОН № 2 г. Кентау');
    expect(applicant.last()).toContain(accepted('line-region', 'Туркестанская область'));
    expect(applicant.last()).toContain(accepted('line-branch', 'ЦОН № 2 г. Кентау'));
    expect(applicant.last()).toContain(say('question-country'));
  },
);

test('branches stand on pages that are turned both ways; part of a name finds one', async () => {
  const { applicant } = scene;
  await atRegion();
  await applicant.press('Карагандинская область');
  const page = (number: number) => say('form-page', { number: String(number), count: '3' });
  expect(applicant.buttons).toContain(page(1));
  expect(applicant.buttons).not.toContain('‹');
  const seen = [...applicant.buttons];
  await applicant.press('›');
  expect(applicant.buttons).toContain(page(2));
  seen.push(...applicant.buttons);
  await expect(applicant.press(page(2))).rejects.toThrow('no such callback button'); // only to be read
  await applicant.press('›');
  expect(applicant.buttons).not.toContain('›');
  seen.push(...applicant.buttons);
  expect(new Set(seen.filter((label) => label.startsWith('ЦОН'))).size).toBe(23);
  await applicant.press('‹');
  await applicant.press('‹');
  expect(applicant.buttons).toContain(page(1));

  await applicant.say('вокзал');
  expect(applicant.last()).toContain(say('problem-branch-by-list'));
  await applicant.say('Балхаш');
  expect(applicant.buttons.filter((label) => label.startsWith('ЦОН'))).toHaveLength(5);
  await applicant.press(say('button-all-choices'));
  expect(applicant.buttons).toContain(page(1));
  await applicant.say('№ 4 Балхаш');
  expect(applicant.last()).toContain(accepted('line-branch', 'ЦОН № 4 г. Балхаш'));
});

test.each([
  ['in Kazakh', 'Қиялстан елі', undefined],
  ['in another language', 'Түркия', 'TR'],
  ['in English', 'south korea', 'KR'],
  ['by an everyday name', 'Америка', 'US'],
  ['a flag', '🇵🇱', 'PL'],
  ['an ISO code', 'cz', 'CZ'],
  ['with a slip', 'Герамния', 'DE'],
  ['transliterated', 'Gretsiya', 'GR'],
  ['unknown', 'Атлантида', undefined],
  ['in a case', 'для Германии', 'DE'],
])('used in: %s', async (_name, typed, code) => {
  const { applicant } = scene;
  await atRegion();
  await applicant.say('Семей');
  await applicant.say(typed);
  if (code === undefined) expect(applicant.last()).toContain(say('problem-choice-not-found'));
  else {
    expect(applicant.last()).toContain(accepted('line-country', country(code)));
    expect(applicant.last()).toContain(say('question-apostille'));
  }
});

test('used in: home is no other country, anywhere is none, and a town says its country', async () => {
  const { applicant } = scene;
  await atRegion();
  await applicant.say('Семей');
  await applicant.say('Казахстан');
  expect(applicant.last()).toContain(say('problem-country-home'));
  await applicant.say('в Берлин');
  expect(applicant.last()).toContain(say('problem-country-likely'));
  expect(applicant.buttons[0]).toBe(country('DE'));
  await applicant.say('везде');
  expect(applicant.last()).toContain(say('problem-country-anywhere'));
  await applicant.press(say('answer-unknown'));
  expect(applicant.last()).toContain(say('summary-title'));
  expect(applicant.last()).toContain(say('country-unknown-then'));
});

test.each([
  ['Москва', 'RU'],
  ['Берлин', 'DE'],
  ['г. Омск', 'RU'],
])('born in: a town abroad is known (%s)', async (typed, code) => {
  await atBirthCountry();
  await scene.applicant.say(typed);
  expect(scene.applicant.texts.join('\n')).toContain(
    `${accepted('line-birth-country', country(code))}\n${accepted('line-birth-place', typed)}`,
  );
});

test('born in: a state that is gone, a name of several places and one that nobody knows are asked about', async () => {
  const { applicant } = scene;
  await atBirthCountry();
  await applicant.say('СССР');
  expect(applicant.last()).toContain(say('problem-birth-former'));
  await applicant.say('Брест');
  expect(applicant.last()).toContain(say('problem-birth-several'));
  await applicant.say('12');
  expect(applicant.last()).toContain(say('problem-birth-no-place'));
  await applicant.say('asdf');
  expect(applicant.last()).toContain(say('problem-birth-unknown'));
  await applicant.say('Ташкент, УзССР');
  expect(applicant.last()).toContain(say('problem-birth-former'));
  expect(applicant.buttons[0]).toBe(`${country('UZ')} · Ташкент`);
  await applicant.press(`${country('UZ')} · Ташкент`);
  expect(applicant.texts.at(-2)).toContain(
    `${accepted('line-birth-country', country('UZ'))}\n${accepted('line-birth-place', 'Ташкент')}`,
  );
});

test('used in: several that fit are offered; where no apostille helps that is said, with what does', async () => {
  const { applicant } = scene;
  await atRegion();
  await applicant.say('Семей');
  await applicant.say('Корея');
  expect(applicant.buttons.slice(0, 2)).toEqual([country('KR'), country('KP')]);
  await applicant.say('ОАЭ');
  expect(applicant.last()).toContain(say('doubt-country-legalization', { value: country('AE') }));
  expect(applicant.last()).toContain(say('country-recheck'));
  await applicant.press(say('button-country-advice'));
  expect(applicant.last(1)).toContain(say('advice-legalization'));
  await applicant.press(say('correct-country-legalization'));
  expect(applicant.last()).toContain(say('question-country'));
  await applicant.say('Египет');
  await applicant.press(say('right-country-legalization'));
  expect(applicant.last()).toContain(say('summary-title'));
  expect(applicant.last()).not.toContain(`${say('line-apostille')}:`);
});
