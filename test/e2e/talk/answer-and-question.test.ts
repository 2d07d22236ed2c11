import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wantsMoreThanYes } from '../../../src/domain/talk/no-answer.ts';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** An answer to the desk with a question in it: neither hides the other. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let reference: string;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  reference = await sendRequest(scene, 'ru');
  await scene.operator.say(`/take ${reference}`);
  await scene.advance({ minutes: 1 });
  await scene.operator.say(`/ask ${reference} Какая фамилия была до 2015 года?`);
  await scene.advance({ minutes: 1 });
});
afterEach(() => scene.close());

describe('an answer that asks something as well', () => {
  test('the desk reads that it asks and can reply at once; the person hears that the question is there', async () => {
    await scene.applicant.say('Была Петрова. А сколько теперь ждать?');
    await scene.advance({ minutes: 1 });
    expect(scene.applicant.texts).toContain(say('plain-answer-asks'));
    expect(scene.operator.last()).toContain(say('desk-answer-asks'));
    expect(scene.operator.buttons).toEqual([say('button-reply'), say('button-open')]);
    await scene.operator.press(say('button-reply'));
    await scene.operator.say('Один день');
    await scene.operator.press(say('button-send-words'));
    expect(scene.applicant.last()).toContain('Один день');
  });

  test('an answer alone brings neither line', async () => {
    await scene.applicant.say('Была Петрова до 2015 года');
    await scene.advance({ minutes: 1 });
    expect(scene.applicant.texts).not.toContain(say('plain-answer-asks'));
    expect(scene.operator.last()).not.toContain(say('desk-answer-asks'));
    expect(scene.operator.buttons).toEqual([say('button-open')]);
  });

  test('a yes to a question that wants more is asked about, and a no is the answer', async () => {
    await scene.applicant.say('да');
    expect(scene.applicant.buttons).toEqual([say('button-which-answer', { reference })]);
    expect(scene.operator.last()).not.toContain('пришёл ответ');
    await scene.applicant.say('никакой, не меняла');
    await scene.advance({ minutes: 1 });
    expect(scene.operator.last()).toContain('никакой, не меняла');
  });
});

test.each([
  ['Как имя написано в удостоверении?', true],
  ['Уточните, пожалуйста, дату рождения', true],
  ['Туған жеріңіз қалай жазылған?', true],
  ['Вы меняли фамилию?', false],
  ['Какая фамилия верна: Петрова или Петровна?', false],
  ['Как вас зовут? Вы меняли имя?', false],
  ['Тегіңіз өзгерген бе?', false],
  ['Фамилия Петрова?', false],
])('«%s» wants more than a yes: %s', (question, is) => expect(wantsMoreThanYes(question)).toBe(is));
