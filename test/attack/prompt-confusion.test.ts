import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillIn, openDesk, person, referenceIn, sendRequest, wordsOf } from '../support/samples/stories.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import { readOne } from './tools.ts';

let scene: Scene;
let first: string;
let second: string;
let say: ReturnType<typeof wordsOf>;

/** Two requests of one person are open, an electronic and a paper one; both operators are owners. */
beforeEach(async () => {
  scene = await openScene({ config: { ownerIds: [people.operator, people.other] } });
  say = wordsOf(scene, 'ru');
  await openDesk(scene);
  first = await sendRequest(scene, 'kk', 'electronic');
  await scene.applicant.say('/apply');
  await fillIn(scene, 'kk', 'paper');
  await scene.applicant.press(scene.text('kk', 'button-send'));
  second = referenceIn(scene.applicant.last());
});
afterEach(() => scene.close());

const statusOf = (reference: string) =>
  readOne<string>(scene, `SELECT status FROM request WHERE reference = '${reference}'`);

/** The operator is asked for the words of a refusal; gives the number of the message that asks. */
async function askedForWords(reference: string): Promise<number> {
  await scene.operator.say(`/request ${reference}`);
  await scene.operator.press(say('action-refuse'));
  await scene.operator.press(say('ground-not_found'));
  return scene.operator.lastMessage().message_id;
}

test('the buttons of an older prompt do nothing to the request that a newer prompt is about', async () => {
  const { operator } = scene;
  const old = await askedForWords(first);
  await askedForWords(second);
  await operator.act((one) => one.press(old, { text: say('button-without-words') }));
  expect([statusOf(first), statusOf(second)]).toEqual(['submitted', 'submitted']);
  await operator.act((one) => one.press(old, { text: say('button-cancel') }));
  await operator.say('Нет в реестре.');
  await operator.press(say('button-send-words'));
  expect([statusOf(first), statusOf(second)]).toEqual(['submitted', 'refused']);
});

test('words in reply to the prompt of one request never refuse another one', async () => {
  const { operator, applicant } = scene;
  const old = await askedForWords(first);
  await askedForWords(second);
  await operator.say('Это про первое заявление.', old);
  expect(statusOf(second)).toBe('submitted');
  expect(applicant.last()).not.toContain('первое заявление');
});

test('what an operator types into their own form is no word of a refusal', async () => {
  const { operator, applicant } = scene;
  await askedForWords(first);
  await operator.say('/apply');
  await operator.press(say('button-agree'));
  await operator.press(say('for-whom-self-electronic'));
  expect(operator.last()).toContain(say('question-iin'));
  const before = applicant.texts.length;
  await operator.say(person.iin);
  expect(statusOf(first)).toBe('submitted');
  expect(applicant.texts.slice(before)).toEqual([]);
  expect(operator.last()).toContain(say('question-surname'));
});

test('of words too long for one message the tail alone does not become the reason', async () => {
  const { operator, applicant } = scene;
  await askedForWords(first);
  // The app sends 5000 letters as two messages; neither is what the operator wanted to say.
  await operator.say(`${'Причина. '.repeat(480)}${'хвост '.repeat(120)}`);
  expect(statusOf(first)).toBe('submitted');
  expect(applicant.last()).not.toContain('хвост');
});

test('a refusal of another request by command leaves the prompt as it is', async () => {
  const { operator, applicant } = scene;
  await askedForWords(first);
  await operator.say(`/refuse ${second} duplicate Уже есть другое.`);
  expect([statusOf(first), statusOf(second)]).toEqual(['submitted', 'refused']);
  await operator.say('Нет в реестре.');
  await operator.press(say('button-send-words'));
  expect(statusOf(first)).toBe('refused');
  expect(applicant.last()).toContain('Нет в реестре.');
});

test('two operators asked for words about the same request: the first refuses, nobody is told twice', async () => {
  const { operator, other, applicant } = scene;
  await other.say('/start');
  await other.press('Русский');
  await askedForWords(first);
  await other.say(`/request ${first}`);
  await other.press(say('action-refuse'));
  await other.press(say('ground-no_consent'));
  const before = applicant.texts.length;
  await operator.say('Слова первого.');
  await other.say('Слова второго.');
  const send = say('button-send-words');
  const previews = [operator, other].map((one) => one.messageWith(send)?.message_id ?? 0);
  operator.person.press(previews[0] ?? 0, { text: send });
  other.person.press(previews[1] ?? 0, { text: send });
  await scene.settle();
  const told = applicant.texts.slice(before).join('\n');
  expect(told).toContain('Слова первого.');
  expect(told).not.toContain('Слова второго.');
  expect(other.last()).toBe(say('desk-outcome-not-now', { reference: first }));
});

test('a prompt that is over takes no more words: put aside, expired, after a restart too', async () => {
  const { operator, applicant } = scene;
  await askedForWords(first);
  await scene.stopBot();
  await scene.startBot();
  await operator.say('/cancel');
  await operator.say('Эти слова никому.');
  expect(operator.last()).toBe(say('plain-not-understood-desk'));
  const late = await askedForWords(first);
  await scene.advance({ hours: 2 });
  await operator.say('И эти никому.');
  await operator.act((one) => one.press(late, { text: say('button-without-words') }));
  expect(statusOf(first)).toBe('submitted');
  expect(applicant.texts.join('\n')).not.toContain('никому');
});

test('who lost the role in the middle of a refusal refuses nobody and is not kept from their own form', async () => {
  const { operator } = scene;
  await askedForWords(first);
  await scene.stopBot();
  Object.assign(scene.config, { ownerIds: [people.other] });
  await scene.startBot();
  await operator.say('Нет в реестре.');
  expect(statusOf(first)).toBe('submitted');
  await operator.say('/apply');
  await operator.press(say('button-agree'));
  await operator.press(say('for-whom-self-electronic'));
  await operator.say(person.iin);
  expect(operator.last()).toContain(say('question-surname'));
});
