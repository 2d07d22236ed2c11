import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import {
  fillIn,
  openDesk,
  person,
  referenceIn,
  sendRequest,
  wordsOf,
} from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** Corrections beside each other, beside a form and beside other questions: what each of them leaves open, and what it closes. */

let scene: Scene;
let reference: string;
const say = (key: Parameters<Scene['text']>[1], variables?: Record<string, string | number>) =>
  wordsOf(scene, 'kk')(key, variables);

beforeEach(async () => {
  scene = await openScene({ patienceMs: 4000 });
  await openDesk(scene, 'kk');
  reference = await sendRequest(scene, 'kk', 'paper');
  await scene.operator.say(`/take ${reference}`);
  await scene.advance({ minutes: 1 });
});
afterEach(() => scene.close());

const rows = (sql: string) => readOne<number>(scene, `SELECT count(*) FROM ${sql}`);

async function giveBack(of: string, lines: readonly Parameters<Scene['text']>[1][]): Promise<void> {
  const { operator } = scene;
  await operator.say(`/correct ${of}`);
  for (const line of lines) await operator.press(`☐ ${say(line)}`);
  await operator.press(say('button-lines-on'));
  await operator.press(say('button-lines-without-words'));
}

/** As the button under the request that was given back does. */
async function correct(id: number): Promise<void> {
  const { applicant } = scene;
  const { message_id } = applicant.lastMessage();
  await applicant.act((one) => one.pressStale(message_id, `r:${id}:correct`));
}

async function sendAnother(): Promise<string> {
  const { applicant, operator } = scene;
  await applicant.say('/apply');
  await fillIn(scene, 'kk', 'electronic');
  await applicant.press(say('button-send'));
  const another = referenceIn(applicant.last());
  await operator.say(`/take ${another}`);
  await scene.advance({ minutes: 1 });
  return another;
}

test('two requests are corrected in turn: each goes on where it was left, and is gone with its request', async () => {
  const { applicant, operator } = scene;
  const another = await sendAnother();
  await giveBack(reference, ['line-surname', 'line-birth-place']);
  await giveBack(another, ['line-surname']);
  await scene.advance({ minutes: 1 });
  await correct(1);
  await applicant.say('Қараңғысызова');
  expect(applicant.last()).toContain(say('question-birth-place'));
  await correct(2);
  expect(applicant.last()).toContain(say('question-surname'));
  // A correction that waits is no form of the person's own, which would be told to wait.
  expect(applicant.texts).not.toContain(say('plain-form-waits'));
  await correct(1);
  expect(applicant.last()).toContain(say('question-birth-place'));
  expect([rows('draft WHERE request_id = 1'), rows('draft_aside WHERE request_id = 2')]).toEqual([1, 1]);

  await operator.say(`/refuse ${another} not_found`);
  await scene.advance({ minutes: 1 });
  expect([rows('draft WHERE request_id = 1'), rows('draft_aside')]).toEqual([1, 0]);
  const card = applicant.messageWith(say('button-back')) ?? applicant.messageWith(say('button-cancel'));
  await operator.say(`/refuse ${reference} not_found`);
  await scene.advance({ minutes: 1 });
  expect(rows('draft')).toBe(0);
  const after = applicant.person.messages.find(({ message_id }) => message_id === card?.message_id);
  expect(after?.reply_markup?.inline_keyboard ?? []).toEqual([]);
});

test('a request is not corrected before the person is told, whatever button is sent', async () => {
  const { applicant } = scene;
  await giveBack(reference, ['line-surname']);
  await correct(1);
  expect(applicant.toast).toBe(say('toast-not-now'));
  expect(rows('draft')).toBe(0);
});

test('what is typed once a correction is begun is its answer, and no longer a word for the operators', async () => {
  const { applicant, operator } = scene;
  await giveBack(reference, ['line-surname']);
  await scene.advance({ minutes: 1 });
  await applicant.say('/contact');
  await correct(1);
  await applicant.say('Қараңғысызова');
  expect(applicant.last()).toContain(say('lines-summary'));
  expect(operator.texts.join('\n')).not.toContain('Қараңғысызова');
});

test('a correction that is left lying is given up without a word, and the form that waited for it is back, with its reminder', async () => {
  const { applicant } = scene;
  await giveBack(reference, ['line-surname']);
  await scene.advance({ minutes: 1 });
  await applicant.say('/apply');
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  await correct(1);
  expect(applicant.texts).toContain(say('plain-form-waits'));
  const told = applicant.texts.length;
  await scene.advance({ days: 8 });
  expect([rows('draft WHERE request_id IS NULL'), rows('draft_aside')]).toEqual([1, 0]);
  expect(applicant.last()).toContain(say('question-surname'));
  await scene.advance({ days: 2 });
  const since = applicant.texts.slice(told);
  const beginning = (key: 'draft-erased' | 'draft-reminder') =>
    say(key, { days: 7 })
      .replaceAll(/<\/?\w+>/g, '')
      .slice(0, 20);
  expect(since.filter((text) => text.startsWith(beginning('draft-erased')))).toEqual([]);
  expect(since.filter((text) => text.startsWith(beginning('draft-reminder')))).toHaveLength(1);
});
