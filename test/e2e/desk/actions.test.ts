import { expect, test } from 'vitest';
import { certificateFor, iinOf } from '../../support/certificates.ts';
import { applyFor, newcomer } from '../../support/forms/applying.ts';
import { openDesk, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people } from '../../support/scene.ts';

/** How many taps and messages of an operator an electronic request takes: it took three, to open, to take, to send. */
test('an electronic request takes two actions of an operator, and a name that tells it one', async () => {
  const scene = await openScene({ patienceMs: 4000, config: { ownerIds: [people.operator] } });
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const [one, two] = [newcomer(scene, 6001), newcomer(scene, 6002)];
  const first = await applyFor(scene, one);
  const send = (id: number, name: string, replyTo?: number) =>
    operator.act((person) =>
      person.sendDocument({
        name,
        mime: 'application/pdf',
        bytes: certificateFor(iinOf(id)),
        ...(replyTo !== undefined && { replyTo }),
      }),
    );
  await operator.press(say('button-open')); // 1
  const card = operator.person.messages.at(-1)?.message_id;
  await send(6001, 'c.pdf', card); // 2
  expect(operator.last()).toBe(say('desk-outcome-delivered', { reference: first }));

  const second = await applyFor(scene, two);
  await send(6002, `${iinOf(6002)}.pdf`); // 1
  expect(operator.last()).toBe(say('desk-outcome-delivered', { reference: second }));
  await scene.advance({ minutes: 2 });
  for (const chat of [one, two]) {
    expect(chat.person.messages.filter(({ document }) => document)).toHaveLength(1);
  }
});
