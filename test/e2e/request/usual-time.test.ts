import { afterEach, expect, test } from 'vitest';
import { usualTime } from '../../../src/domain/dates/usual-time.ts';
import { applyFor, newcomer } from '../../support/forms/applying.ts';
import { openDesk, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** How long it really takes is told from the desk's own numbers, where there are enough. */

let scene: Scene;
afterEach(() => scene?.close());

test('is the median, and what nine in ten keep to where there are enough', async () => {
  scene = await openScene();
  expect(usualTime([1, 1, 1, 1])).toBeUndefined();
  expect(usualTime([0, 0, 3, 9, 0])).toEqual({ days: 1, most: undefined, count: 5 });
  const twenty = [...Array.from({ length: 10 }, () => 2), ...Array.from({ length: 8 }, () => 3), 4, 30];
  expect(usualTime(twenty)).toEqual({ days: 2, most: 3, count: 20 });
});

test('stands on the card once five of a kind are done, and says that they are few', async () => {
  scene = await openScene();
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  for (let number = 1; number <= 5; number += 1) {
    const chat = newcomer(scene, 3000 + number);
    const reference = await applyFor(scene, chat, { kind: 'paper' });
    expect(chat.last()).not.toContain('обычно');
    await scene.operator.say(`/take ${reference}`);
    await scene.operator.say(`/ready ${reference}`);
  }
  await scene.advance({ hours: 2 });
  const next = newcomer(scene, 3010);
  await applyFor(scene, next, { kind: 'paper' });
  expect(next.last()).toContain(say('usual-of-few', { days: 1, count: 5 }));
  // Of electronic ones nothing is known.
  const other = newcomer(scene, 3011);
  await applyFor(scene, other);
  expect(other.texts.join('\n')).not.toContain('обычно');
});
