import { beforeEach, expect, test } from 'vitest';
import { consoleCodes, lastCode } from '../../support/codes/codes.ts';
import { fillIn, openForm, referenceIn, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** What people type where the code from the SMS is asked for. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene({ config: { codes: consoleCodes } });
  say = wordsOf(scene, 'kk');
  await openForm(scene, 'kk');
  await fillIn(scene, 'kk');
  await scene.applicant.press(say('button-send'));
});

test.each([
  'кодты қайта жіберіңізші',
  'отправьте код ещё раз',
  'пришлите новый код',
  'resend',
  'send me the code again',
  'пришлите код ещё раз',
  'скиньте мне код заново',
])('“%s” sends another code, as the button does', async (words) => {
  const first = lastCode(scene);
  await scene.advance({ minutes: 1 });
  await scene.applicant.say(words);
  expect(scene.sms.map(({ to }) => to)).toEqual(['+77010000001', '+77010000001']);
  expect(lastCode(scene)).not.toBe(first);
  await scene.applicant.say(lastCode(scene));
  expect(referenceIn(scene.applicant.last())).not.toBe('');
});

test('asked for too soon, another code is not sent, and the wait is told', async () => {
  await scene.applicant.say('кодты қайта жіберіңіз');
  expect(scene.sms).toHaveLength(1);
  expect(scene.applicant.last()).toContain(say('problem-code-wait', { number: 60 }));
});

test.each([
  'номер не тот',
  'я ошиблась, номер неправильный',
  'можно другой номер?',
  'телефонымды қате жазыппын',
  'ескі нөмір',
  'wrong number',
])('“%s” goes back to the phone, and the code goes to the one that is told then', async (words) => {
  const { applicant } = scene;
  await applicant.say(words);
  expect(applicant.last(1)).toContain(say('question-phone')); // the keyboard's message stands below
  await applicant.say('8 777 111 22 33');
  await applicant.press(say('button-send'));
  expect(scene.sms.map(({ to }) => to)).toEqual(['+77010000001', '+77771112233']);
  await applicant.say(lastCode(scene));
  expect(referenceIn(applicant.last())).not.toBe('');
});

test.each(['8 777 111 22 33', 'нөмірім ауысты: +7 777 111 22 33'])(
  '“%s” in place of the code is offered as the phone',
  async (words) => {
    const { applicant } = scene;
    await applicant.say(words);
    expect(applicant.texts.join('\n')).toContain(say('problem-is-it-this'));
    await applicant.press('+7 777 111 22 33');
    await applicant.press(say('button-send'));
    expect(scene.sms.map(({ to }) => to)).toEqual(['+77010000001', '+77771112233']);
  },
);

test.each([
  'айтпаймын кодты',
  'кодты ешкімге бермеймін',
  'не скажу код',
  'нельзя код никому говорить',
  "I won't tell you the code",
])('“%s” is told that it is typed here alone, and the code still counts', async (words) => {
  await scene.applicant.say(words);
  expect(scene.applicant.last()).toContain(say('problem-code-kept'));
  await scene.applicant.say(lastCode(scene));
  expect(referenceIn(scene.applicant.last())).not.toBe('');
});

test.each(['код келмеді', 'не пришёл код', 'the code never came', 'кодты қайдан аламын'])(
  '“%s” is helped, and the code still counts',
  async (words) => {
    await scene.applicant.say(words);
    expect(scene.applicant.last()).toContain(say('problem-code-help'));
    await scene.applicant.say(lastCode(scene));
    expect(referenceIn(scene.applicant.last())).not.toBe('');
  },
);
