import { expect, test } from 'vitest';
import { createChat } from '../../support/chat.ts';
import { shownText } from '../../support/locale-text.ts';
import { hire } from '../../support/samples/staff.ts';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene } from '../../support/scene.ts';

const statuses = [
  ['in_review', ['/take REF'], 'submitted'],
  ['needs_info', ['/take REF', '/ask REF Қай жылы?'], 'needs_info'],
  ['additional_check', ['/take REF', '/check REF'], 'submitted'],
  ['ready', ['/take REF', '/ready REF'], 'ready'],
] as const;

test.each(statuses)(
  'revoked while a request of theirs is %s: it is free, and the desk hears of it',
  async (_from, way, to) => {
    const scene = await openScene();
    const { operator } = scene;
    const say = wordsOf(scene, 'ru');
    await openDesk(scene, 'ru');
    const colleague = await hire(scene, 7001);
    const reference = await sendRequest(scene, 'kk', 'paper');
    for (const command of way) await colleague.say(command.replace('REF', reference));
    await operator.say('/revoke 7001');
    expect(operator.texts).toContain(shownText(say('desk-freed-left', { reference })));
    await operator.say(`/request ${reference}`);
    expect(operator.last()).toContain(shownText(say('request-status', { status: say(`stats-state-${to}`) })));
    expect(operator.last()).not.toContain('О7001\n');
    await operator.say(`/audit ${reference}`);
    expect(operator.last()).toContain(say('event-unassign'));
    if (to !== 'ready') {
      await operator.say(`/take ${reference}`);
      expect(operator.last()).toBe(say('desk-outcome-take', { reference }));
    }
    await scene.close();
  },
);

test.each(statuses)('struck out of OWNER_IDS while a request of theirs is %s', async (_from, way, to) => {
  const config = { ownerIds: [9001, 7002] };
  const scene = await openScene({ config });
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const second = createChat(
    scene.botApi.room.addPerson({
      id: 7002,
      first_name: 'Екінші',
      language_code: 'ru',
      phone: '+77017002000',
    }),
    scene.settle,
  );
  await second.say('/start');
  await second.press(say('language-name'));
  const reference = await sendRequest(scene, 'kk', 'paper');
  for (const command of way) await second.say(command.replace('REF', reference));
  await scene.stopBot();
  config.ownerIds.pop();
  await scene.startBot();
  await scene.settle();
  expect(operator.texts).toContain(shownText(say('desk-freed-left', { reference })));
  if (to !== 'ready') {
    await operator.say(`/take ${reference}`);
    expect(operator.last()).toBe(say('desk-outcome-take', { reference }));
  }
});

test('the answer to a question of somebody who has left goes to everybody, and whoever is first takes it', async () => {
  const scene = await openScene();
  const { operator, applicant } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const colleague = await hire(scene, 7001);
  const reference = await sendRequest(scene, 'kk', 'paper');
  await colleague.say(`/take ${reference}`);
  await colleague.say(`/ask ${reference} Қай жылы?`);
  await operator.say('/revoke 7001');
  await applicant.say('2015 жылы');
  expect(operator.last()).toContain('2015 жылы');
  await operator.say('/queue');
  expect(operator.last()).toContain(reference);
  await operator.say(`/take ${reference}`);
  expect(operator.last()).toBe(say('desk-outcome-take', { reference }));
});

test('an operator who has blocked the bot misses nothing for the others', async () => {
  const scene = await openScene();
  const { operator, applicant } = scene;
  await openDesk(scene, 'ru');
  const colleague = await hire(scene, 7001);
  const reference = await sendRequest(scene, 'kk', 'paper');
  await colleague.say(`/take ${reference}`);
  await colleague.say(`/ask ${reference} Қай жылы?`);
  await colleague.act((one) => one.block());
  await applicant.say('2015 жылы');
  expect(operator.last()).toContain('2015 жылы');
});

test('a request that is left lying goes back to the queue by itself, after a word to its operator', async () => {
  const scene = await openScene();
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const colleague = await hire(scene, 7001);
  const reference = await sendRequest(scene, 'kk', 'paper');
  await colleague.say(`/take ${reference}`); // Monday, 10:00
  await scene.advance({ hours: 6 });
  await colleague.say(`/request ${reference}`); // 16:00: eight hours from now end on Tuesday at 15:00
  await scene.advance({ hours: 21 });
  expect(colleague.texts.join('\n')).not.toContain(shownText(say('desk-freed-untouched', { reference })));
  await scene.advance({ hours: 1, minutes: 30 }); // 14:30
  expect(colleague.last()).toBe(shownText(say('desk-untouched', { reference, time: '24.11, 15:00' })));
  await scene.advance({ hours: 1 });
  for (const chat of [colleague, operator]) {
    expect(chat.last()).toBe(shownText(say('desk-freed-untouched', { reference })));
  }
  await operator.say(`/take ${reference}`);
  expect(operator.last()).toBe(say('desk-outcome-take', { reference }));
});

test('the owners hear of one that is late besides', async () => {
  const scene = await openScene();
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const colleague = await hire(scene, 7001);
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await scene.advance({ days: 2 });
  await colleague.say(`/take ${reference}`);
  await scene.advance({ days: 2 });
  expect(operator.texts).toContain(shownText(say('desk-late', { reference, phone: '+7 701 000 00 01' })));
  expect(colleague.texts.join('\n')).not.toContain('+7 701 000 00 01');
});

test('whoever works on a request hears that it was withdrawn', async () => {
  const scene = await openScene();
  const { operator, applicant } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const colleague = await hire(scene, 7001);
  const reference = await sendRequest(scene, 'kk', 'paper');
  await colleague.say(`/take ${reference}`);
  const before = operator.texts.length;
  await applicant.say('/withdraw');
  await applicant.press(scene.text('kk', 'button-withdraw-now'));
  expect(colleague.last()).toBe(shownText(say('desk-withdrawn', { reference })));
  expect(operator.texts.length).toBe(before);
});
