import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import type { Chat } from '../../support/chat.ts';
import { anotherCode, consoleCodes, lastCode } from '../../support/codes/codes.ts';
import { fillIn, openForm, person, referenceIn, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene({ config: { codes: consoleCodes } });
  say = wordsOf(scene, 'ru');
});
afterEach(() => scene.close());

/** As it stands on the screen. */
const plain = (html: string) => html.replaceAll(/<\/?b>/g, '');
const requests = () => readOne<number>(scene, 'SELECT count(*) FROM request');

/** Everything is answered, with the person's own phone, and "send" is pressed: an SMS with a code has come. */
async function askedForCode(): Promise<string> {
  await openForm(scene, 'ru');
  await fillIn(scene, 'ru');
  await scene.applicant.press(say('button-send'));
  return lastCode(scene);
}

/** Another person with an electronic request of their own, to this phone. */
async function sentByOther(chat: Chat, phone: string): Promise<void> {
  await chat.say('/start');
  await chat.press(say('language-name'));
  await chat.press(say('button-apply'));
  await chat.press(say('button-agree'));
  await chat.press(say('for-whom-self-electronic'));
  for (const answer of ['851231401238', 'Тестова Алия Нұрланқызы']) await chat.say(answer);
  await chat.press(say('name-kind-none'));
  await chat.press(/1985/);
  for (const answer of ['Семей', phone]) await chat.say(answer);
  await chat.press(say('purpose-court'));
  await chat.press(say('button-send'));
}

test('the right code sends the request, however its digits are grouped', async () => {
  const { applicant } = scene;
  const code = await askedForCode();
  expect(scene.sms).toHaveLength(1);
  expect(scene.sms[0]?.to).toBe('+77010000001');
  expect(applicant.last()).toContain(say('confirm-title'));
  expect(applicant.last()).toContain('+7 ••• ••• 00 01');
  expect(requests()).toBe(0);
  await applicant.say(` ${code.slice(0, 3)} - ${code.slice(3)} `);
  expect(referenceIn(applicant.last())).not.toBe('');
  expect(readOne(scene, 'SELECT confirmed_by FROM request')).toBe('sms');
  expect(readOne(scene, 'SELECT count(*) FROM confirmation')).toBe(0);
});

test('after five wrong codes the right one is taken no more; another one is', async () => {
  const { applicant } = scene;
  const code = await askedForCode();
  for (const words of ['код', '12345', '1234567', '   ٣ ']) {
    await applicant.say(words);
    expect(applicant.last()).toContain(say('problem-code-format'));
  }
  for (const left of [4, 3, 2, 1]) {
    await applicant.say(anotherCode(code));
    expect(applicant.last()).toContain(say('problem-code-wrong', { number: left }));
  }
  await applicant.say(anotherCode(code));
  expect(applicant.last()).toContain(say('problem-code-tries'));
  await applicant.say(code);
  expect(applicant.last()).toContain(say('problem-code-tries'));
  // Going back and sending again must not give five more tries for the same code.
  await applicant.press(say('button-back'));
  await applicant.press(say('button-send'));
  await applicant.say(code);
  expect(requests()).toBe(0);
  await scene.advance({ minutes: 1 });
  await applicant.press(say('button-resend'));
  expect(scene.sms).toHaveLength(2);
  await applicant.say(lastCode(scene));
  expect(requests()).toBe(1);
});

test('a code is good for five minutes and no longer', async () => {
  const { applicant } = scene;
  const code = await askedForCode();
  await scene.advance({ minutes: 5 });
  await applicant.say(code);
  expect(applicant.last()).toContain(say('problem-code-expired'));
  await applicant.press(say('button-resend'));
  await scene.advance({ minutes: 4 });
  await applicant.say(lastCode(scene));
  expect(requests()).toBe(1);
});

test('another code comes after a minute and not before; then the old one is wrong', async () => {
  const { applicant } = scene;
  const code = await askedForCode();
  scene.clock.moveTo(scene.clock.now() + 30_000);
  await applicant.press(say('button-resend'));
  expect(applicant.last()).toMatch(
    new RegExp(say('problem-code-wait', { number: 30 }).replace('30', '\\d+')),
  );
  expect(scene.sms).toHaveLength(1);
  await scene.advance({ minutes: 1 });
  await applicant.press(say('button-resend'));
  expect(scene.sms).toHaveLength(2);
  expect(lastCode(scene)).not.toBe(code);
  await applicant.say(code);
  expect(applicant.last()).toContain(say('problem-code-wrong', { number: 4 }));
  await applicant.say(lastCode(scene));
  expect(requests()).toBe(1);
});

test('five codes a day for a person, whatever the number; the last one still counts', async () => {
  const { applicant } = scene;
  await askedForCode();
  for (let count = 2; count <= 5; count += 1) {
    await scene.advance({ minutes: 2 });
    await applicant.press(say('button-resend'));
    expect(scene.sms).toHaveLength(count);
  }
  await scene.advance({ minutes: 2 });
  await applicant.press(say('button-resend'));
  expect(applicant.last()).toContain(say('problem-code-limit'));
  // The day is not over when the house has been kept a few times.
  await scene.advance({ hours: 5 });
  await applicant.press(say('button-resend'));
  expect(applicant.last()).toContain(say('problem-code-limit'));
  await changePhone('+77012345678');
  await applicant.press(say('button-send'));
  expect(applicant.last()).toContain(say('problem-code-limit'));
  // Nothing will come, and nobody is told to wait for it.
  expect(applicant.last()).toContain(plain(say('no-code-waits', { phone: '+7 ••• ••• 56 78' })));
  expect(scene.sms).toHaveLength(5);
  await scene.advance({ days: 1 });
  await applicant.press(say('button-resend'));
  expect(scene.sms).toHaveLength(6);
  expect(scene.sms.at(-1)?.to).toBe('+77012345678');
  await applicant.say(lastCode(scene));
  expect(requests()).toBe(1);
});

test('the limit reached, the code that came last is still taken', async () => {
  const { applicant } = scene;
  await askedForCode();
  for (let count = 2; count <= 5; count += 1) {
    await scene.advance({ minutes: 1 });
    await applicant.press(say('button-resend'));
  }
  await scene.advance({ minutes: 1 });
  await applicant.press(say('button-resend'));
  expect(applicant.last()).toContain(say('problem-code-limit'));
  await applicant.say(lastCode(scene));
  expect(requests()).toBe(1);
});

test('five codes a day for a number, and one a minute, whoever asks for them', async () => {
  const { applicant, other } = scene;
  await openForm(scene, 'ru');
  await fillIn(scene, 'ru');
  await changePhone('+77012345678', false);
  await applicant.press(say('button-send'));
  const code = lastCode(scene);
  await sentByOther(other, '8 701 234 56 78');
  expect(other.last()).toMatch(new RegExp(say('problem-code-later', { number: 60 }).replace('60', '\\d+')));
  expect(scene.sms).toHaveLength(1);
  await other.say(code); // a code that went to the same phone for somebody else's form
  expect(other.last()).toContain(say('problem-code-wrong', { number: 4 }));
  await scene.advance({ minutes: 1 }); // nobody has to ask for the one that was said to come
  expect(scene.sms).toHaveLength(2);
  for (const chat of [applicant, other, other]) {
    await scene.advance({ minutes: 1 });
    await chat.press(say('button-resend'));
  }
  expect(scene.sms).toHaveLength(5);
  await scene.advance({ minutes: 1 });
  for (const chat of [applicant, other]) {
    await chat.press(say('button-resend'));
    expect(chat.last()).toContain(say('problem-code-limit'));
  }
  expect(scene.sms).toHaveLength(5);
  await other.say(lastCode(scene));
  expect(readOne(scene, 'SELECT chat_id FROM request')).toBe(people.other);
});

test('back to the answers and send again: the same code, no other SMS', async () => {
  const { applicant } = scene;
  const code = await askedForCode();
  await applicant.press(say('button-back'));
  expect(applicant.last()).toContain(say('summary-title'));
  await applicant.say('999 999'); // no code is waited for here; one of three hundred drawn is a date
  expect(applicant.last()).toContain(say('problem-use-buttons'));
  await applicant.press(say('button-send'));
  expect(scene.sms).toHaveLength(1);
  await applicant.say(code);
  expect(requests()).toBe(1);
});

test('a mistyped phone corrected within the minute has a code of its own at once, the first one is worth nothing', async () => {
  const { applicant } = scene;
  const code = await askedForCode();
  await changePhone('+77012345678');
  await applicant.press(say('button-send'));
  expect(scene.sms.map(({ to }) => to)).toEqual(['+77010000001', '+77012345678']);
  expect(lastCode(scene)).not.toBe(code);
  expect(applicant.last()).not.toMatch(new RegExp(say('problem-code-wait', { number: 60 }).slice(0, 20)));
  expect(applicant.last()).toContain(plain(say('confirm-sms', { phone: '+7 ••• ••• 56 78' })));
  await applicant.say(code);
  expect(applicant.last()).toContain(say('problem-code-wrong', { number: 4 }));
  expect(requests()).toBe(0);
  await applicant.say(lastCode(scene));
  expect(requests()).toBe(1);
});

test('corrected and corrected back: the number asked last has the code that counts, an honest wait before it', async () => {
  const { applicant } = scene;
  const first = await askedForCode();
  await changePhone('+77012345678');
  await applicant.press(say('button-send'));
  const second = lastCode(scene);
  await changePhone('+77010000001');
  await applicant.press(say('button-send'));
  expect(scene.sms).toHaveLength(2);
  expect(applicant.last()).toMatch(
    new RegExp(say('problem-code-later', { number: 60 }).replace('60', '\\d+')),
  );
  for (const code of [first, second]) await applicant.say(code);
  expect(requests()).toBe(0);
  await scene.advance({ minutes: 1 });
  expect(scene.sms.map(({ to }) => to)).toEqual(['+77010000001', '+77012345678', '+77010000001']);
  await applicant.say(lastCode(scene));
  expect(requests()).toBe(1);
});

test('the code of a form that was given up is worth nothing in the next one', async () => {
  const { applicant } = scene;
  const code = await askedForCode();
  await applicant.say('/cancel');
  await applicant.press(say('button-cancel-for-good'));
  await scene.advance({ minutes: 2 });
  await applicant.say('/apply');
  await fillIn(scene, 'ru');
  await applicant.press(say('button-send'));
  await applicant.say(code);
  expect(applicant.last()).toContain(say('problem-code-wrong', { number: 4 }));
  await applicant.say(lastCode(scene));
  expect(requests()).toBe(1);
});

test('while a code is waited for the rest of the bot goes on, and nothing else is taken for it', async () => {
  const { applicant } = scene;
  const code = await askedForCode();
  await applicant.say('/status');
  expect(applicant.last()).toBe(say('plain-no-requests'));
  await applicant.say('/help');
  expect(applicant.last()).toContain(say('confirm-title'));
  await applicant.say('/language');
  await applicant.press('English');
  expect(applicant.last()).toContain(scene.text('en', 'confirm-title'));
  await applicant.act((one) => one.sendPhoto(Buffer.from('picture')));
  expect(applicant.last()).toContain(scene.text('en', 'problem-no-pictures'));
  await applicant.act((one) => one.sendSticker());
  expect(applicant.last()).toContain(scene.text('en', 'problem-code-format'));
  await applicant.say(code);
  expect(applicant.last()).toContain(person.iin.slice(8));
  expect(requests()).toBe(1);
});

/** From the card that waits for the code, or from the summary: back, and another number. */
async function changePhone(phone: string, isWaiting = true): Promise<void> {
  const { applicant } = scene;
  if (isWaiting) await applicant.press(say('button-back'));
  await applicant.press(say('button-edit'));
  await applicant.press(say('line-phone'));
  await applicant.say(phone);
  expect(applicant.last()).toContain(say('summary-title'));
}
