import { afterEach, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { fillIn, referenceIn, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/**
 * The story of a paper, from the first word to "I have collected it", where Telegram is set otherwise than the bot would have it: by
 * a server that does not let the bot set it.
 */

let scene: Scene;
afterEach(() => scene.close());

const group = -4002;
const settings = {
  'topics in private chats': () => {
    scene.botApi.switches.topics = true;
  },
  'presses without their message': () => {
    scene.botApi.switches.callbackQueryMode = 'inline';
  },
  'a group of the desk in which the bot may not write': () => {
    const desk = scene.botApi.room.addGroup({ id: group, title: 'Desk', memberIds: [people.operator] });
    desk.silenceBot();
  },
  'all of these': () => {
    for (const [name, set] of Object.entries(settings)) if (name !== 'all of these') set();
  },
} as const satisfies Record<string, () => void>;

test.each(Object.entries(settings))('with %s', async (name, set) => {
  const hasGroup = name.includes('group') || name === 'all of these';
  scene = await openScene({ config: { operatorsChatId: hasGroup ? group : undefined } });
  scene.botApi.onCall(({ method }) =>
    method === 'setMySettings'
      ? { kind: 'answer', error_code: 404, description: 'Not Found: method not found' }
      : undefined,
  );
  await scene.stopBot();
  set();
  await scene.startBot();
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'kk');
  const desk = wordsOf(scene, 'ru');
  await operator.say('/start');
  await operator.press(desk('language-name'));
  const hasTopics = scene.botApi.switches.topics;
  const topic = hasTopics ? applicant.person.openTopic('Анықтама') : undefined;
  const write = (text: string) => applicant.act((one) => one.say(text, topic === undefined ? {} : { topic }));

  await write('/start');
  await applicant.press(say('language-name'));
  await applicant.press(say('button-apply'));
  await applicant.press(say('button-agree'));
  await fillIn(scene, 'kk', 'paper');
  await applicant.press(say('button-send'));
  const reference = referenceIn(applicant.last());
  // Whatever became of the group, somebody at the desk has heard.
  expect(operator.texts.join('\n')).toContain(reference);

  await operator.press(desk('button-open'));
  await operator.press(desk('action-take'));
  await operator.say(`/ask ${reference} Уточните фамилию`);
  await scene.advance({ minutes: 1 });
  await applicant.press(say('button-answer'));
  await write('Қараңғысызова');
  expect(operator.texts.join('\n')).toContain('Қараңғысызова');
  await operator.say(`/ready ${reference}`);
  await scene.advance({ minutes: 1 });
  await applicant.press(say('button-collected'));
  expect(readOne(scene, 'SELECT status FROM request')).toBe('collected');
  expect(scene.botApi.unansweredCallbacks()).toEqual([]);
});
