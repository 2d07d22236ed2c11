import { afterEach, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { certificateFor } from '../../support/certificates.ts';
import { fillIn, openDesk, person, referenceIn, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/**
 * The story of a paper, from the first word to "I have collected it", where Telegram is set otherwise than the bot would have it: by
 * a server that does not let the bot set it.
 */

let scene: Scene;
let topic: number | undefined;
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

/** The bot and its desk, opened anew with these settings; `write`: the applicant writes in the topic, where there is one. */
async function openWith(name: string, set: () => void): Promise<(text: string) => Promise<void>> {
  const hasGroup = name.includes('group') || name === 'all of these';
  scene = await openScene({ patienceMs: 4000, config: { operatorsChatId: hasGroup ? group : undefined } });
  scene.botApi.onCall(({ method }) =>
    method === 'setMySettings'
      ? { kind: 'answer', error_code: 404, description: 'Not Found: method not found' }
      : undefined,
  );
  await scene.stopBot();
  set();
  await scene.startBot();
  const { applicant } = scene;
  await openDesk(scene, 'ru');
  topic = scene.botApi.switches.topics ? applicant.person.openTopic('Анықтама') : undefined;
  return (text) => applicant.act((one) => one.say(text, topic === undefined ? {} : { topic }));
}

test.each(Object.entries(settings))('with %s', async (name, set) => {
  const write = await openWith(name, set);
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'kk');
  const desk = wordsOf(scene, 'ru');
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

test.each(Object.entries(settings))(
  'with %s: a certificate by the desk, in Russian, taken back once, and a second request withdrawn',
  async (name, set) => {
    const write = await openWith(name, set);
    const { applicant, operator } = scene;
    const say = wordsOf(scene, 'ru');
    const files = () => applicant.person.messages.filter(({ document }) => document);
    await write('/start');
    await applicant.press(say('language-name'));
    await applicant.press(say('button-apply'));
    await applicant.press(say('button-agree'));
    await fillIn(scene, 'ru', 'electronic');
    await applicant.press(say('button-send'));
    const reference = referenceIn(applicant.last());
    await operator.press(say('button-open'));
    await operator.press(say('action-take'));
    const bytes = certificateFor(person.iin);
    const send = (file: string) =>
      operator.act((one) =>
        one.sendDocument({ name: file, mime: 'application/pdf', bytes, caption: reference }),
      );
    await send('first.pdf');
    await operator.say(`/undo ${reference}`);
    await send('second.pdf');
    await scene.advance({ minutes: 1 });
    expect(files().map(({ document }) => document?.file_name)).toEqual(['second.pdf']);
    await write('/status');
    expect(applicant.last()).toContain(say('status-delivered'));

    await write('/apply');
    await fillIn(scene, 'ru', 'paper');
    await applicant.press(say('button-send'));
    const before = applicant.person.messages.length;
    await write('/withdraw');
    await applicant.press(say('button-withdraw-now'));
    expect(readOne(scene, 'SELECT group_concat(status) FROM request')).toBe('delivered,withdrawn');
    const said = applicant.person.messages.slice(before).filter(({ from_bot: ours }) => ours);
    expect(new Set(said.map(({ message_thread_id: at }) => at))).toEqual(new Set([topic]));
    expect(scene.botApi.unansweredCallbacks()).toEqual([]);
  },
);
