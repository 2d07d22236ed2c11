import { afterEach, beforeEach, expect, test } from 'vitest';
import { shownText } from '../../support/locale-text.ts';
import { fillIn, openForm, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** How people type names, present and previous ones. */

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'ru')(...text));
type Key = Parameters<typeof say>[0];
const accepted = (name: Key, value: string) => say('form-accepted', { name: say(name), value });

async function atSurname(): Promise<void> {
  await openForm(scene, 'ru');
  await scene.applicant.press(say('for-whom-self-electronic'));
  await scene.applicant.say('900101301233');
  expect(scene.applicant.last()).toContain(say('question-surname'));
}

test.each([
  ['in the order of documents', 'Серікова Айгерім Нұрланқызы', 'СЕРІКОВА', 'АЙГЕРІМ', 'НҰРЛАНҚЫЗЫ'],
  ['the surname last', 'Айгерім Нұрланқызы Серікова', 'СЕРІКОВА', 'АЙГЕРІМ', 'НҰРЛАНҚЫЗЫ'],
  ['in Russian, the surname last', 'Иван Петрович Сидоров', 'СИДОРОВ', 'ИВАН', 'ПЕТРОВИЧ'],
  ['"daughter of" as a word', 'Серікова Айгерім Нұрлан қызы', 'СЕРІКОВА', 'АЙГЕРІМ', 'НҰРЛАН ҚЫЗЫ'],
  ['"son of", the surname last', 'Ержан Болат ұлы Ахметов', 'АХМЕТОВ', 'ЕРЖАН', 'БОЛАТ ҰЛЫ'],
  ['double names', 'Иванова-Ким Анна-Мария Олеговна', 'ИВАНОВА-КИМ', 'АННА-МАРИЯ', 'ОЛЕГОВНА'],
  ['in Latin', "O'Neill Mary Johnovna", "O'NEILL", 'MARY', 'JOHNOVNA'],
  ['in small letters, with blanks and a line', '  ким \n олег  иванович ', 'КИМ', 'ОЛЕГ', 'ИВАНОВИЧ'],
  ['with Latin look-alikes', 'Cepiкoвa Aйгepiм Hұpлaнқызы', 'СЕРІКОВА', 'АЙГЕРІМ', 'НҰРЛАНҚЫЗЫ'],
])('the whole name in one message: %s', async (_name, typed, surname, firstName, patronymic) => {
  await atSurname();
  const { applicant } = scene;
  await applicant.say(typed);
  expect(applicant.last()).toContain(
    [
      accepted('line-surname', surname),
      accepted('line-first-name', firstName),
      accepted('line-patronymic', patronymic),
    ].join('\n'),
  );
  expect(applicant.last()).toContain(say('question-previous-kind'));
});

test('two words are surname and first name; the patronymic is asked for', async () => {
  await atSurname();
  const { applicant } = scene;
  await applicant.say('Ким Анна');
  expect(applicant.last()).toContain(
    `${accepted('line-surname', 'КИМ')}\n${accepted('line-first-name', 'АННА')}`,
  );
  expect(applicant.last()).toContain(say('question-patronymic'));
  await applicant.press(say('none-patronymic'));
  expect(applicant.last()).toContain(say('question-previous-kind'));
});

test('one by one', async () => {
  await atSurname();
  const { applicant } = scene;
  await applicant.say('Ким');
  expect(applicant.last()).toContain(say('question-first-name'));
  await applicant.say('Анна Мария');
  expect(applicant.last()).toContain(accepted('line-first-name', 'АННА МАРИЯ'));
  await applicant.say('Олеговна');
  expect(applicant.last()).toContain(accepted('line-patronymic', 'ОЛЕГОВНА'));
});

test('words that could be divided in several ways are asked about, never guessed', async () => {
  await atSurname();
  const { applicant } = scene;
  await applicant.say('Нгуен Ван Нам');
  expect(applicant.last()).toContain(say('problem-which-is-it'));
  expect(applicant.buttons.filter((label) => label.includes('НГУЕН'))).toHaveLength(3);
  for (const typed of ['Олеговна Анна', 'Мохаммед бен Али Хасан']) {
    await applicant.say(typed);
    expect(applicant.last()).toContain(say('doubt-surname-words', { value: typed.toLocaleUpperCase('ru') }));
    await applicant.press(say('button-correct-it'));
    expect(applicant.last()).toContain(say('question-surname'));
  }
  // Two words are surname and first name; whoever means a surname of two goes back and says so.
  await applicant.say('Нгуен Ван');
  await applicant.press(say('button-back'));
  await applicant.press(say('button-back'));
  expect(applicant.last()).toContain(say('question-surname'));
  await applicant.say('Нгуен Ван');
  await applicant.press(say('right-surname-words'));
  expect(applicant.last()).toContain(accepted('line-surname', 'НГУЕН ВАН'));
  await applicant.press(say('button-back'));
  expect(applicant.buttons).toContain(say('button-keep', { value: 'ВАН' }));
  await applicant.say('Нам');
  expect(applicant.last()).toContain(accepted('line-first-name', 'НАМ'));
});

test('a wrong name among the others is asked for in its turn', async () => {
  await atSurname();
  const { applicant } = scene;
  await applicant.say('Ким 4нна Олеговна');
  expect(applicant.last()).toContain(say('problem-name-digits'));
  await applicant.say(`${'Ж'.repeat(99)} ${'Ж'.repeat(99)}`);
  expect(applicant.last()).toContain(say('problem-name-too-long'));
  expect(applicant.last()).toContain(say('question-surname'));
});

test('a surname of two words, changed at the end, stays a surname alone', async () => {
  await openForm(scene, 'ru');
  await fillIn(scene, 'ru');
  const { applicant } = scene;
  await applicant.press(say('button-edit'));
  await applicant.press(say('line-surname'));
  await applicant.say('Гарсия Лопес');
  await applicant.press(say('right-surname-words'));
  expect(applicant.last()).toContain(`${say('line-surname')}: ГАРСИЯ ЛОПЕС`);
  expect(applicant.last()).toContain(`${say('line-first-name')}: ӘЛЕМГҮЛ`);
});

const five = [
  ['surname', 'Петрова'],
  ['first-name', 'Анна'],
  ['patronymic', 'Ивановна'],
  ['surname', 'Сидорова'],
  ['surname', 'Ким'],
] as const;
const listed = (names: readonly (readonly [kind: 'surname' | 'first-name' | 'patronymic', name: string])[]) =>
  names.map(([kind, name]) => `${say(`line-previous-${kind}`)}: ${name.toUpperCase()}`).join('\n');

/** Answers the question for previous names with these, then the rest as far as the summary. */
async function fillInWith(names: Parameters<typeof listed>[0]): Promise<void> {
  const { applicant } = scene;
  await atSurname();
  await applicant.say('Серікова Айгерім Нұрланқызы');
  for (const [at, [kind, name]] of names.entries()) {
    expect(applicant.last()).toContain(
      say(at === 0 ? 'question-previous-kind' : 'question-previous-kind-more'),
    );
    await applicant.press(say(`name-kind-${kind}`));
    expect(applicant.last()).toContain(say('question-previous-name'));
    await applicant.say(name);
    expect(applicant.last()).toContain(accepted(`line-previous-${kind}`, name.toUpperCase()));
  }
  if (names.length < five.length) await applicant.press(say('name-kind-none'));
  await applicant.press(/1990/); // a sixth name is not asked for
  await applicant.say('Семей');
  await applicant.act((person) => person.pressReplyKeyboard(say('button-share-contact')));
  await applicant.press(say('purpose-court'));
  expect(applicant.last()).toContain(say('summary-title'));
}

/** From the summary to a line about the person. */
async function edit(line: Key): Promise<void> {
  const { applicant } = scene;
  await applicant.press(say('button-edit'));
  if (applicant.buttons.includes(say('section-person'))) await applicant.press(say('section-person'));
  await applicant.press(say(line));
}

test.each([0, 1, 2, 5])('previous names, %i of them, each on its line', async (count) => {
  const names = five.slice(0, count);
  await fillInWith(names);
  const { applicant, operator } = scene;
  const lines = count === 0 ? `${say('line-previous-kind')}: ${say('name-kind-none')}` : listed(names);
  const between = `${lines}\n${say('line-birth-date')}`;
  expect(applicant.last()).toContain(between);
  if (count > 0) expect(applicant.last()).not.toContain(`${say('line-previous-kind')}:`);
  await applicant.press(say('button-send'));
  await operator.say('/start');
  await operator.press('Русский');
  await operator.say('/queue');
  await operator.press(/CR-/);
  expect(operator.last()).toContain(between);
});

test('one of five previous names is changed, then there were none after all', async () => {
  await fillInWith(five);
  const { applicant } = scene;
  await edit('line-previous-first-name');
  await applicant.say('Мария');
  const changed = five.map(([kind, name]) => [kind, name === 'Анна' ? 'Мария' : name] as const);
  expect(applicant.last()).toContain(listed(changed));
  for (const [at, [kind]] of changed.entries()) {
    await edit(`line-previous-${kind}`);
    await applicant.press(say('none-previous-name'));
    expect(applicant.last()).toContain(say('summary-title'));
    if (at < changed.length - 1) expect(applicant.last()).toContain(listed(changed.slice(at + 1)));
  }
  expect(applicant.last()).toContain(`${say('line-previous-kind')}: ${say('name-kind-none')}`);
  for (const [, name] of changed) expect(applicant.last()).not.toContain(name.toUpperCase());
});

test('from the summary: a first previous name, then one more', async () => {
  await fillInWith([]);
  const { applicant } = scene;
  await edit('line-previous-kind');
  await applicant.press(say('name-kind-surname'));
  await applicant.say('Петрова');
  await applicant.press(say('name-kind-none'));
  expect(applicant.last()).toContain(listed(five.slice(0, 1)));

  await edit('button-add-name');
  expect(applicant.last()).toContain(say('question-previous-kind-more'));
  // The summary waits until the name is there and "no more" was said.
  await applicant.press(say('name-kind-first-name'));
  expect(applicant.last()).toContain(say('question-previous-name'));
  await applicant.say('Анна');
  expect(applicant.last()).toContain(say('question-previous-kind-more'));
  await applicant.press(say('name-kind-none'));
  expect(applicant.last()).toContain(say('summary-title'));
  expect(applicant.last()).toContain(listed(five.slice(0, 2)));
});

test('the first of three previous names is taken away: the others move up, and one may be added', async () => {
  await fillInWith(five.slice(0, 3));
  const { applicant } = scene;
  await edit('line-previous-surname');
  expect(applicant.last()).toContain(say('question-previous-name'));
  await applicant.press(say('none-previous-name'));
  const left = five.slice(1, 3);
  expect(applicant.last()).toContain(`${listed(left)}\n${say('line-birth-date')}`);
  expect(applicant.last()).not.toContain('ПЕТРОВА');
  await edit('line-previous-first-name');
  expect(applicant.buttons).toContain(say('button-keep', { value: 'АННА' }));
  await applicant.press(say('button-back'));
  await edit('button-add-name');
  await applicant.press(say('name-kind-surname'));
  await applicant.say('Ким');
  await applicant.press(say('name-kind-none'));
  expect(applicant.last()).toContain(`${listed([...left, ['surname', 'Ким']])}\n${say('line-birth-date')}`);
});

test.each([0, 1, 5])('%i previous names: what the list of answers offers', async (count) => {
  await fillInWith(five.slice(0, count));
  const { applicant } = scene;
  await applicant.press(say('button-edit'));
  if (applicant.buttons.includes(say('section-person'))) await applicant.press(say('section-person'));
  const offered = (key: Key) => applicant.buttons.includes(say(key));
  expect([offered('line-previous-kind'), offered('button-add-name')]).toEqual([count === 0, count === 1]);
});
