import { expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { iinOf } from '../../support/certificates.ts';
import { applyFor, newcomer } from '../../support/forms/applying.ts';
import { openDesk, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people } from '../../support/scene.ts';

test('an owner who is taken out of the settings holds nothing any more and sees nothing; both changes stand in the audit', async () => {
  const scene = await openScene({ patienceMs: 4000, config: { ownerIds: [people.operator] } });
  const { operator, other } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene);
  await other.say('/start');
  await other.press(say('language-name'));
  const one = await applyFor(scene, newcomer(scene, 6001));
  const two = await applyFor(scene, newcomer(scene, 6002));
  for (const reference of [one, two]) await operator.say(`/take ${reference}`);
  // One of them waits for an answer: it is theirs as well.
  await operator.say(`/ask ${two} Когда вы родились?`);
  await scene.advance({ minutes: 1 });

  await scene.stopBot();
  Object.assign(scene.config, { ownerIds: [people.other] });
  await scene.startBot();
  await scene.settle();
  const audit = (action: string, id: number) =>
    readOne(
      scene,
      `SELECT count(*) FROM audit WHERE action = '${action}' AND subject = 'operator:${id}' AND actor = 'system'`,
    );
  expect([audit('revoke', people.operator), audit('owner', people.other)]).toEqual([1, 1]);
  expect(readOne(scene, 'SELECT count(*) FROM request WHERE assignee IS NOT NULL')).toBe(0);
  const freed = (reference: string) => say('desk-freed-left', { reference }).replaceAll(/<[^>]+>/g, '');
  for (const reference of [one, two]) {
    expect(other.texts.filter((text) => text.includes(freed(reference)))).toHaveLength(1);
  }

  const stranger = operator.texts.length;
  await operator.say(`/request ${one}`);
  expect(operator.texts.slice(stranger).join('\n')).not.toContain(iinOf(6001));
  await operator.say(`/take ${one}`);
  expect(readOne(scene, 'SELECT count(*) FROM request WHERE assignee IS NOT NULL')).toBe(0);
  await other.say(`/take ${one}`);
  expect(readOne(scene, `SELECT assignee FROM request WHERE reference = '${one}'`)).toBe(people.other);
});
