import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyFor, newcomer } from '../../support/forms/applying.ts';
import { openDesk, person, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** Operators write as they speak, without a command: the card, the list or what they look for is there. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let reference: string;

beforeEach(async () => {
  scene = await openScene({ config: { ownerIds: [people.operator, people.other] } });
  say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  reference = await sendRequest(scene, 'ru', 'paper');
});
afterEach(() => scene.close());

test('a reference anywhere in the words opens its card, and nothing is decided by words', async () => {
  const { operator } = scene;
  for (const words of [`взять ${reference}`, reference, `${reference} готово`, `что там с ${reference}?`]) {
    await operator.say(words);
    expect([words, operator.last().includes(reference)]).toEqual([words, true]);
    expect(operator.buttons).toContain(say('action-take'));
  }
  await operator.press(say('action-take'));
  expect(operator.last()).toContain(say('status-in_review'));
  await operator.say('CR-0000-0001');
  expect(operator.last()).toBe(say('desk-outcome-no-such-request'));
});

test('the lists go by their names', async () => {
  const { operator } = scene;
  await operator.say('очередь');
  expect(operator.buttons).toContain(`• ${say('filter-new')}`);
  await operator.say('мои');
  expect(operator.buttons).toContain(`• ${say('filter-mine')}`);
  await operator.say('кто просрочен');
  expect(operator.buttons).toContain(`• ${say('filter-overdue')}`);
});

test('a name or a number by itself is looked for', async () => {
  const { operator } = scene;
  for (const words of [person.iin, 'Қараңғысызова', 'Карангысызова Алемгул']) {
    await operator.say(words);
    expect([words, operator.last()]).toEqual([words, say('desk-found', { count: 1 })]);
  }
  await operator.say('Айсулу');
  expect(operator.last()).toBe(say('plain-not-understood'));
});

test('whoever is no operator learns nothing, and an operator’s own request is theirs', async () => {
  const { other: operator } = scene;
  const stranger = newcomer(scene, 4001);
  await stranger.say('/start');
  await stranger.press(say('language-name'));
  await stranger.say(`что с ${reference}`);
  expect(stranger.last().startsWith(say('verdict-reference-unknown'))).toBe(true);
  await stranger.say('очередь');
  expect(stranger.last()).toBe(say('plain-not-understood'));

  const own = await applyFor(scene, operator);
  await operator.say(own);
  expect(operator.last().split('\n')[0]).toBe(
    say('request-title', { reference: own }).replace(/<[^>]+>/g, ''),
  );
});
