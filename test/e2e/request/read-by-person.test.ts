import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatTime } from '../../../src/i18n/format.ts';
import { readOne } from '../../attack/tools.ts';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** "I have read this" under what a person has to know: they confirm it, the desk sees it, nobody is reminded in vain. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let atDesk: ReturnType<typeof wordsOf>;
beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'kk');
  atDesk = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
});
afterEach(() => scene.close());

const linesOf = (text: string) => text.split('\n');
const audited = () => readOne<number>(scene, `SELECT count(*) FROM audit WHERE action = 'read'`);
/** When it was confirmed, as texts say it. */
const readAt = () =>
  formatTime(readOne<number>(scene, 'SELECT read_at FROM request_event WHERE read_at IS NOT NULL') ?? 0);
const labelsOf = (nth = 0) =>
  scene.applicant
    .lastMessage(nth)
    .reply_markup?.inline_keyboard.flat()
    .map(({ text }) => text) ?? [];

async function desk(reference: string): Promise<readonly string[]> {
  await scene.operator.say(`/request ${reference}`);
  return linesOf(scene.operator.last());
}

test('a paper that is ready: the message says that it was read, the desk sees when, the next reminder is left out', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/ready ${reference}`);
  await scene.advance({ minutes: 1 });
  expect(labelsOf()).toEqual([
    say('button-collected'),
    say('button-snooze'),
    say('button-calendar'),
    say('button-read'),
  ]);
  expect(await desk(reference)).toContain(atDesk('desk-not-read'));

  await scene.advance({ days: 2 });
  const ready = applicant.lastMessage().message_id;
  await applicant.press(say('button-read'));
  expect(applicant.toast).toBe(say('toast-read'));
  const message = applicant.person.messages.find(({ message_id }) => message_id === ready);
  expect(linesOf(message?.text ?? '').at(-1)).toBe(say('request-read', { time: readAt() }));
  expect(message?.reply_markup?.inline_keyboard.flat().map(({ text }) => text)).toEqual([
    say('button-collected'),
    say('button-snooze'),
    say('button-calendar'),
  ]);
  expect(await desk(reference)).toContain(atDesk('desk-read', { time: readAt() }));
  expect(audited()).toBe(1);

  // The reminder of the third day comes a day after they read it: it would say nothing new. That of the seventh does.
  const heard = applicant.texts.length;
  await scene.advance({ days: 2 });
  expect(applicant.texts).toHaveLength(heard);
  await scene.advance({ days: 4 });
  expect(applicant.texts).toHaveLength(heard + 1);
  expect(linesOf(applicant.last())[0]).toBe(
    linesOf(say('reminder-collect', { reference }).replaceAll(/<[^>]+>/g, ''))[0],
  );
});

test('a question that was read still waits for its answer; the first reminder is left out, the second is not', async () => {
  const reference = await sendRequest(scene, 'kk', 'electronic');
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/ask ${reference} Анаңыздың аты кім?`);
  await scene.advance({ minutes: 1 });
  const question = applicant.lastMessage().message_id;
  expect(labelsOf()).toEqual([say('button-answer'), say('button-read')]);
  await scene.advance({ days: 1 });
  await applicant.press(say('button-read'));
  expect(await desk(reference)).toContain(atDesk('desk-read', { time: readAt() }));
  const heard = applicant.texts.length;
  await scene.advance({ days: 2 });
  expect(applicant.texts).toHaveLength(heard);
  await scene.advance({ days: 3 });
  expect(applicant.texts).toHaveLength(heard + 1);
  // Confirming is no answer, and a reply to the message is one all the same.
  expect(readOne<string>(scene, 'SELECT status FROM request')).toBe('needs_info');
  await applicant.say('Қарлығаш', question);
  expect(readOne<string>(scene, 'SELECT status FROM request')).toBe('in_review');
  expect(await desk(reference)).not.toContain(atDesk('desk-read', { time: readAt() }));
});

test('a refusal is confirmed on the card as well, over a restart, and twice counts once', async () => {
  const reference = await sendRequest(scene, 'kk', 'electronic');
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/refuse ${reference} not_found`);
  await scene.advance({ minutes: 1 });
  const told = applicant.lastMessage().message_id;
  expect(labelsOf()).toContain(say('button-read'));
  await scene.stopBot();
  await scene.startBot();
  await applicant.say('/status');
  expect(labelsOf()).toContain(say('button-read'));
  await applicant.press(say('button-read'));
  expect(linesOf(applicant.last())).toContain(say('request-read', { time: readAt() }));
  expect(labelsOf()).not.toContain(say('button-read'));
  // The message of before still has its button: it says the same and counts no second time.
  await applicant.act((one) => one.press(told, { text: say('button-read') }));
  expect(applicant.toast).toBe(say('toast-read'));
  expect(audited()).toBe(1);
  expect(await desk(reference)).toContain(atDesk('desk-read', { time: readAt() }));
});

test('what only a reader does counts as reading; nobody confirms for somebody else', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  const { applicant, operator, other } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/ready ${reference}`);
  await scene.advance({ minutes: 1 });
  const seq = readOne<number>(scene, `SELECT seq FROM request_event WHERE action = 'ready'`) ?? 0;
  const id = readOne<number>(scene, 'SELECT id FROM request') ?? 0;
  await other.say('/start');
  await other.press(scene.text('ru', 'language-name'));
  const card = other.lastMessage().message_id;
  await other.act((one) => one.pressStale(card, `R:${id.toString(36)}:${seq.toString(36)}`));
  expect(other.toast).toBe(scene.text('ru', 'toast-not-now'));
  expect(audited()).toBe(0);
  await applicant.press(say('button-snooze'));
  expect(audited()).toBe(1);
  // Of a line of the history that is no such decision nothing is noted.
  await applicant.act((one) => one.pressStale(applicant.lastMessage().message_id, `R:${id.toString(36)}:1`));
  expect(applicant.toast).toBe(say('toast-not-now'));
  expect(readOne<number>(scene, 'SELECT count(*) FROM request_event WHERE read_at IS NOT NULL')).toBe(1);
});
