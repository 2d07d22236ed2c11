import { afterEach, beforeEach, expect, test } from 'vitest';
import { consoleCodes } from '../../support/codes/codes.ts';
import { testDataFolder } from '../../support/data-folder.ts';
import { shownText } from '../../support/locale-text.ts';
import { fillIn, openForm, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** Words that are no answer, and answers that could be two: what the person reads and presses. */

let scene: Scene;
beforeEach(async () => {
  scene = await openScene({ dataFolder: testDataFolder() });
});
afterEach(() => scene.close());

const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'ru')(...text));
type Key = Parameters<typeof say>[0];
const accepted = (name: Key, value: string) => say('form-accepted', { name: say(name), value });
const named = (name: Key, value: string) => say('offered-answer', { name: say(name), value });

async function atSurname(): Promise<void> {
  await openForm(scene, 'ru');
  await scene.applicant.press(say('for-whom-self-electronic'));
  await scene.applicant.say('900101301233');
  expect(scene.applicant.last()).toContain(say('question-surname'));
}

test('«назад» goes back, and whoever is called so says it by a button', async () => {
  await atSurname();
  const { applicant } = scene;
  await applicant.say('Назад');
  expect(applicant.last()).toMatch(new RegExp(`^${say('problem-went-back')}\n\n${say('question-iin')}`));
  await applicant.press(named('line-surname', 'НАЗАД'));
  expect(applicant.last()).toContain(accepted('line-surname', 'НАЗАД'));
  expect(applicant.last()).toContain(say('question-first-name'));
});

test('«отмена» asks before anything is erased, and the surname can be that as well', async () => {
  await atSurname();
  const { applicant } = scene;
  await applicant.say('отмена');
  expect(applicant.last()).toBe(say('cancel-question'));
  expect(applicant.buttons).toEqual([
    named('line-surname', 'ОТМЕНА'),
    say('button-go-on'),
    say('button-cancel-for-good'),
  ]);
  await applicant.press(say('button-go-on'));
  expect(applicant.last()).toContain(say('question-surname'));
  await applicant.say('начать заново');
  expect(applicant.buttons).toContain(say('button-anew'));
});

test('a greeting is answered with the question, a call for help with an example', async () => {
  await atSurname();
  const { applicant } = scene;
  await applicant.say('Здравствуйте!');
  expect(applicant.last()).toMatch(new RegExp(`^${say('problem-greeted')}\n\n${say('question-surname')}`));
  await applicant.say('не понял');
  expect(applicant.last()).toMatch(
    new RegExp(`^${say('problem-help')}\n${say('explain-surname')}\n\n${say('question-surname')}`),
  );
  expect(applicant.buttons).toEqual([say('button-back'), say('button-cancel')]);
});

test('words that are hardly a name are taken once they are confirmed', async () => {
  await atSurname();
  const { applicant } = scene;
  await applicant.say('хочу справку');
  expect(applicant.last()).toContain(say('doubt-name-words', { value: 'ХОЧУ СПРАВКУ' }));
  await applicant.say('нет');
  expect(applicant.last()).toContain(say('question-surname'));
  await applicant.say('Ким');
  expect(applicant.last()).toContain(accepted('line-surname', 'КИМ'));
});

test('whoever has one name says so, and the summary says it in words that are no name', async () => {
  await atSurname();
  const { applicant } = scene;
  await applicant.say('Сухарто');
  await applicant.press(say('none-first-name'));
  // Nobody with one name is asked for a patronymic.
  expect(applicant.last()).toContain(say('question-previous-kind'));
  await applicant.press(say('name-kind-none'));
  await applicant.press(/1990/);
  await applicant.say('Семей');
  await applicant.act((one) => one.pressReplyKeyboard(say('button-share-contact')));
  await applicant.say('на работу');
  expect(applicant.last()).toContain(`${say('line-first-name')}: ${say('answer-one-name')}`);
  expect(applicant.last()).not.toContain(say('line-patronymic'));
  await applicant.say('отправить заявление');
  expect(applicant.texts.join('\n')).toContain(say('status-submitted'));
});

test('a date that could be two is asked about, and a doubt of the answer is answered in words', async () => {
  await atSurname();
  const { applicant } = scene;
  await applicant.say('Ким Анна нет');
  await applicant.say('нет');
  expect(applicant.last()).toContain(say('question-birth-date'));
  await applicant.say('05/01/1990');
  expect(applicant.last()).toContain(say('problem-which-is-it'));
  await applicant.press('5 января 1990 года');
  // It differs from the IIN's, which is a doubt of its own.
  expect(applicant.last()).toContain(say('doubt-birth-date-not-of-iin', { value: '5 января 1990 года' }));
  await applicant.say('да, верно');
  expect(applicant.last()).toContain(accepted('line-birth-date', '5 января 1990 года'));
});

test('an offer of before is gone once something else was said', async () => {
  await atSurname();
  const { applicant } = scene;
  await applicant.say('Назад');
  const old = applicant.lastMessage().message_id;
  await applicant.say('900101301233');
  await applicant.act((one) => one.press(old, { text: named('line-surname', 'НАЗАД') })).catch(() => {});
  expect(applicant.last()).toContain(say('question-surname'));
  expect(applicant.texts.join('\n')).not.toContain(accepted('line-surname', 'НАЗАД'));
});

test('the buttons of the summary are pressed in words', async () => {
  await openForm(scene, 'ru');
  await fillIn(scene, 'ru');
  const { applicant } = scene;
  await applicant.say('исправить');
  expect(applicant.last()).toContain(say('edit-title'));
  await applicant.say('болдырмау');
  expect(applicant.last()).toBe(say('cancel-question'));
});

test('where a code is asked for, words are no wrong code', async () => {
  await scene.close();
  scene = await openScene({ config: { codes: consoleCodes } });
  await openForm(scene, 'ru');
  await fillIn(scene, 'ru');
  const { applicant } = scene;
  await applicant.press(say('button-send'));
  await applicant.say('код не пришёл');
  expect(applicant.last()).toContain(say('problem-code-help'));
  await applicant.say('назад');
  expect(applicant.last()).toContain(say('summary-title'));
  await applicant.press(say('button-send'));
  await applicant.say('отмена');
  expect(applicant.last()).toBe(say('cancel-question'));
});
