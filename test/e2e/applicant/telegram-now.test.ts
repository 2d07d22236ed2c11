import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { locales } from '../../../src/domain/locale.ts';
import type { Asked, Fault } from '../../../src/playground/telegram/calls/bot-api.ts';
import { deliverRaw, privateMessage, readOne } from '../../attack/tools.ts';
import { fillIn, openDesk, openForm, person, sendRequest } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** What Telegram does around the calls, each as a person or an owner meets it. */

let scene: Scene;
let events: readonly string[] = [];
beforeEach(() => {
  events = [];
});
afterEach(() => scene.close({ events }));

const refusal = (error_code: number, description: string): Fault => ({
  kind: 'answer',
  error_code,
  description,
});
const sendsTo =
  (chatId: number, fault: Fault) =>
  ({ method, params }: Asked) =>
    method.startsWith('send') && Number(params.chat_id) === chatId ? fault : undefined;

test('files that people are given to keep can be saved; cards and scans can not be passed on', async () => {
  scene = await openScene();
  await openDesk(scene);
  const reference = await sendRequest(scene);
  await scene.applicant.say('/mydata');
  await scene.operator.say('/export');
  const files = [scene.applicant, scene.operator].flatMap(({ person }) =>
    person.messages.filter((one) => one.from_bot && one.document),
  );
  expect(files.map(({ document }) => document?.file_name?.replace(/-\d.*(?=\.)/, '')).sort()).toEqual([
    'my-data.json',
    'my-data.txt',
    'requests.csv',
    'requests.xlsx',
  ]);
  expect(files.filter((one) => one.has_protected_content)).toEqual([]);
  await scene.operator.say(`/request ${reference}`);
  const card = scene.operator.lastMessage();
  expect(card.text?.replaceAll(/\s/g, '')).toContain(person.iin);
  expect(card.has_protected_content).toBe(true);
});

describe('an operators’ group that does not take what is said', () => {
  const groupId = -1_001_000_000_077;
  const open = async () => {
    scene = await openScene({ config: { operatorsChatId: groupId } });
    const memberIds = [people.operator];
    const group = scene.botApi.room.addGroup({ id: groupId, title: 'Desk', memberIds, type: 'supergroup' });
    await openDesk(scene);
    return group;
  };
  const alertsOf = (alert: 'group-no-rights' | 'group-closed-topic' | 'group-lost-topic' | 'group-left') =>
    scene.operator.texts.filter(
      (text) => text === scene.text('ru', `owner-alert-${alert}`, { detail: String(groupId) }),
    ).length;
  const failed = () =>
    scene.operator.texts.filter((text) =>
      text.startsWith(scene.text('ru', 'owner-alert-message-failed', { detail: '' }).slice(0, 30)),
    );

  test.each([
    [400, 'Bad Request: not enough rights to send text messages to the chat', 'group-no-rights'],
    [400, 'Bad Request: CHAT_WRITE_FORBIDDEN', 'group-no-rights'],
    [403, 'Forbidden: CHAT_SEND_PLAIN_FORBIDDEN', 'group-no-rights'],
    [400, 'Bad Request: have no rights to send a message', 'group-no-rights'],
    [400, 'Bad Request: TOPIC_CLOSED', 'group-closed-topic'],
    [400, 'Bad Request: message thread not found', 'group-lost-topic'],
    [403, 'Forbidden: bot was kicked from the supergroup chat', 'group-left'],
    [400, 'Bad Request: CHANNEL_PRIVATE', 'group-left'],
    [400, 'Bad Request: chat not found', 'group-left'],
  ] as const)(
    '%i %s: the desk hears of requests in private, the owner of the cause once',
    async (code, description, alert) => {
      await open();
      scene.botApi.onCall(sendsTo(groupId, refusal(code, description)));
      const first = await sendRequest(scene, 'kk', 'electronic');
      await scene.applicant.say('/contact Сәлем');
      await scene.advance({ hours: 1 });
      expect(scene.operator.texts.join('\n')).toContain(first);
      expect(alertsOf(alert)).toBe(1);
      expect(failed()).toEqual([]);
    },
  );

  test('slow mode is waited for, and nobody is alarmed', async () => {
    const group = await open();
    group.slowDown(30);
    const before = scene.botApi.calls.length;
    const first = await sendRequest(scene);
    await scene.applicant.say('/apply');
    await fillIn(scene, 'kk', 'paper');
    await scene.applicant.press(scene.text('kk', 'button-send'));
    await scene.advance({ minutes: 2 });
    expect(group.messages.filter(({ text }) => text?.includes(first))).toHaveLength(1);
    expect(group.messages.filter(({ from_bot: ours }) => ours)).toHaveLength(2);
    // Refused once, and tried again when the whole of the wait is over.
    const tries = scene.botApi.calls
      .slice(before)
      .filter(({ method, params }) => method === 'sendMessage' && Number(params.chat_id) === groupId);
    expect(tries).toHaveLength(3);
    expect(failed()).toEqual([]);
  });

  test('a server that names slow mode by its own word is left alone for as long as it says', async () => {
    const group = await open();
    let isRefused = false;
    const tries: number[] = [];
    scene.botApi.onCall(({ method, params }) => {
      if (method !== 'sendMessage' || Number(params.chat_id) !== groupId) return undefined;
      tries.push(scene.clock.now());
      if (isRefused) return undefined;
      isRefused = true;
      return refusal(400, 'Bad Request: SLOWMODE_WAIT_30');
    });
    const reference = await sendRequest(scene);
    await scene.advance({ minutes: 2 });
    expect(group.messages.filter(({ text }) => text?.includes(reference))).toHaveLength(1);
    expect(tries.map((at) => at - (tries[0] ?? 0))).toEqual([0, 30_000]);
    expect(failed()).toEqual([]);
  });

  test('its topic is closed, then opened again', async () => {
    scene = await openScene({ config: { operatorsChatId: groupId, operatorsTopicId: 42 } });
    const memberIds = [people.operator];
    const group = scene.botApi.room.addGroup({ id: groupId, title: 'Desk', memberIds, type: 'supergroup' });
    group.openTopics(42);
    group.closeTopic(42);
    await openDesk(scene);
    const reference = await sendRequest(scene);
    expect(alertsOf('group-closed-topic')).toBe(1);
    expect(scene.operator.texts.join('\n')).toContain(reference);
    group.openTopics(42);
    await scene.applicant.say('/apply');
    await fillIn(scene, 'kk', 'paper');
    await scene.applicant.press(scene.text('kk', 'button-send'));
    expect(group.messages.filter(({ from_bot: ours }) => ours)).toHaveLength(1);
  });

  test('that throws the bot out: the owner hears at once, before any request', async () => {
    const group = await open();
    await scene.operator.act(() => group.removeBot());
    expect(alertsOf('group-left')).toBe(1);
    await sendRequest(scene);
    expect(alertsOf('group-left'), 'once a day').toBe(1);
  });

  test('in which the bot is silenced: the owner hears at once', async () => {
    const group = await open();
    await scene.operator.act(() => group.silenceBot());
    expect(alertsOf('group-no-rights')).toBe(1);
    const reference = await sendRequest(scene);
    expect(scene.operator.texts.join('\n')).toContain(reference);
    expect(alertsOf('group-no-rights'), 'once a day').toBe(1);
    expect(failed()).toEqual([]);
  });
});

describe('topics in private chats', () => {
  const method404 = refusal(404, 'Not Found: method not found');
  const alert = () =>
    scene.operator.texts.filter((text) => text === scene.text('ru', 'owner-alert-topics-on', { detail: '' }));
  const topicsOf = () =>
    scene.applicant.person.messages
      .filter(({ from_bot: ours }) => ours)
      .map(({ message_thread_id: topic }) => topic);

  test('are switched off at the start, and so are presses without their message', async () => {
    scene = await openScene();
    await scene.stopBot();
    Object.assign(scene.botApi.switches, { topics: true, callbackQueryMode: 'inline' });
    await scene.startBot();
    await openDesk(scene);
    expect(scene.botApi.switches).toEqual({ topics: false, callbackQueryMode: 'default' });
    expect(alert()).toEqual([]);
  });

  test('that a server of before 10.5 leaves on: a whole request stays in its topic, the owner hears once', async () => {
    scene = await openScene();
    await openDesk(scene);
    await scene.stopBot();
    scene.botApi.onCall(({ method }) => (method === 'setMySettings' ? method404 : undefined));
    scene.botApi.switches.topics = true;
    await scene.startBot();
    await scene.settle();
    expect(alert()).toHaveLength(1);
    const { applicant } = scene;
    const topic = applicant.person.openTopic('Справка');
    await applicant.act((person) => person.say('/start', { topic }));
    await applicant.press(scene.text('kk', 'language-name'));
    await applicant.press(scene.text('kk', 'button-apply'));
    await applicant.press(scene.text('kk', 'button-agree'));
    expect(new Set(topicsOf())).toEqual(new Set([topic]));
    // News goes there too, a day later.
    await scene.advance({ days: 2 });
    expect(new Set(topicsOf())).toEqual(new Set([topic]));
    // Whoever writes elsewhere is answered elsewhere.
    const second = applicant.person.openTopic('Тағы');
    await applicant.act((person) => person.say('/help', { topic: second }));
    expect(topicsOf().at(-1)).toBe(second);
    await applicant.say('/help');
    expect(topicsOf().at(-1)).toBeUndefined();
    await scene.stopBot();
    await scene.startBot();
    await scene.settle();
    expect(alert(), 'once a day').toHaveLength(2);
  });

  test('one that is deleted meanwhile does not keep the answer from the person', async () => {
    scene = await openScene();
    scene.botApi.onCall(({ method }) => (method === 'setMySettings' ? method404 : undefined));
    scene.botApi.switches.topics = true;
    const { applicant } = scene;
    const topic = applicant.person.openTopic('Справка');
    await applicant.act((person) => {
      person.say('/start', { topic });
      person.deleteTopic(topic);
    });
    expect(applicant.texts).toHaveLength(1);
    expect(topicsOf()).toEqual([undefined]);
  });
});

test('presses that come without their message are answered like others', async () => {
  scene = await openScene();
  await openDesk(scene);
  scene.botApi.switches.callbackQueryMode = 'inline';
  const reference = await sendRequest(scene, 'kk', 'paper');
  const { operator } = scene;
  await operator.say(`/request ${reference}`);
  await operator.press(scene.text('ru', 'action-take'));
  expect(readOne(scene, 'SELECT status FROM request')).toBe('in_review');
  expect(operator.toast ?? '').not.toBe(scene.text('ru', 'toast-see-private'));
});

test.each([
  'PEER_ID_INVALID',
  'USER_ID_INVALID',
  'INPUT_USER_DEACTIVATED',
  'USER_IS_BLOCKED',
  'CHAT_ID_INVALID',
])('whoever is gone by "%s" is marked, and nobody is alarmed', async (code) => {
  scene = await openScene();
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'paper');
  scene.botApi.onCall(sendsTo(people.applicant, refusal(400, `Bad Request: ${code}`)));
  const heard = scene.operator.texts.length;
  await scene.operator.say(`/take ${reference}`);
  await scene.advance({ minutes: 1 });
  expect(
    readOne(scene, `SELECT blocked_at IS NOT NULL FROM applicant WHERE chat_id = ${people.applicant}`),
  ).toBe(1);
  const alert = scene.text('ru', 'owner-alert-message-failed', { detail: '' }).slice(0, 30);
  expect(scene.operator.texts.slice(heard).filter((text) => text.startsWith(alert))).toEqual([]);
});

describe('a last day', () => {
  const ready = async () => {
    await openDesk(scene);
    const reference = await sendRequest(scene, 'kk', 'paper');
    await scene.operator.say(`/take ${reference}`);
    await scene.operator.say(`/ready ${reference}`);
    await scene.advance({ minutes: 1 });
    const said = scene.applicant.person.messages.filter(({ text }) => text?.includes('23 желтоқсан'));
    return said.at(-1);
  };

  test('is marked with its last minute in Almaty, so that the phone can put it into the calendar', async () => {
    scene = await openScene();
    const message = await ready();
    const marked = message?.entities?.find(({ type }) => type === 'date_time');
    expect(marked).toMatchObject({ unix_time: Date.parse('2026-12-23T23:59:00+05:00') / 1000 });
    const words = message?.text?.slice(marked?.offset, (marked?.offset ?? 0) + (marked?.length ?? 0));
    expect(words).toContain('23 желтоқсан');
  });

  test('is the same words for a server that does not know such marks', async () => {
    scene = await openScene();
    scene.botApi.onCall(({ params }) =>
      /<tg-time/.test(String(params.text))
        ? refusal(400, 'Bad Request: can\'t parse entities: Unsupported start tag "tg-time" at byte offset 9')
        : undefined,
    );
    const message = await ready();
    expect(message?.text).toContain('23 желтоқсан');
    expect(message?.entities?.some(({ type }) => type === 'date_time')).toBe(false);
  });
});

test('a question that waits for words opens a reply, and its words go where it belongs', async () => {
  scene = await openScene();
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'paper');
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/ask ${reference} Уточните фамилию`);
  await scene.advance({ minutes: 1 });
  await applicant.press(scene.text('kk', 'button-answer'));
  const prompt = applicant.lastMessage();
  expect(prompt.reply_markup).toMatchObject({ force_reply: true });
  await applicant.say('Қараңғысызова', prompt.message_id);
  expect(operator.texts.join('\n')).toContain('Қараңғысызова');
});

test('a button whose card is as it should be already changes nothing, and Telegram is not asked to', async () => {
  scene = await openScene();
  await openDesk(scene);
  const { operator } = scene;
  const reference = await sendRequest(scene, 'kk', 'paper');
  const edits = () => scene.botApi.calls.filter(({ method }) => method === 'editMessageText').length;
  await operator.say('/queue');
  const queue = operator.lastMessage().message_id;
  const before = edits();
  // The page that is shown already, and the first press of two before the card has changed.
  await operator.act((person) => void person.pressStale(queue, 'q:new:0'));
  await operator.act((person) => void person.pressStale(queue, 'q:new:0'));
  expect(edits() - before).toBeLessThanOrEqual(1);
  await operator.say(`/take ${reference}`);
  await operator.say('/queue');
  expect(operator.last()).not.toContain(reference);
});

test.each(['/Status', '/STATUS', '/sTaTuS@Playground_Bot'])(
  'a command in any letters is that command: %s',
  async (command) => {
    scene = await openScene();
    await openForm(scene, 'ru');
    const { applicant } = scene;
    const before = applicant.texts.length;
    await applicant.say(command);
    const heard = applicant.texts.slice(before);
    await applicant.say('/status');
    expect(heard.length).toBeGreaterThan(0);
    expect(applicant.texts.slice(before + heard.length)).toEqual(heard);
  },
);

test('a command for another bot is not ours, nor is one inside a sentence', async () => {
  scene = await openScene();
  const { applicant } = scene;
  await applicant.say('/start');
  await applicant.press(scene.text('ru', 'language-name'));
  const before = applicant.texts.length;
  await applicant.say('/Help@another_bot');
  expect(applicant.texts.slice(before)).toEqual([scene.text('ru', 'plain-unknown')]);
});

test('of two who open one invitation at once the second is answered like anybody, and gets no menu of the desk', async () => {
  scene = await openScene();
  await openDesk(scene);
  const { operator, applicant, other } = scene;
  await operator.say('/invite');
  const link = /start=(join_[\w-]+)/.exec(operator.last())?.[1] ?? '';
  await applicant.act(() => {
    applicant.person.say(`/start ${link}`);
    other.person.say(`/start ${link}`);
  });
  const menus = scene.botApi.calls
    .filter(({ method, params }) => method === 'setMyCommands' && JSON.stringify(params).includes('queue'))
    .map(({ params }) => JSON.stringify(params.scope));
  const operators = [people.applicant, people.other].filter(
    (id) => readOne(scene, `SELECT count(*) FROM operator WHERE user_id = ${id}`) === 1,
  );
  expect(operators).toHaveLength(1);
  const loser = operators.includes(people.applicant) ? other : applicant;
  expect(loser.texts).toHaveLength(1);
  expect(loser.buttons).toEqual(locales.map((locale) => scene.text(locale, 'language-name')));
  expect(menus.filter((scope) => scope.includes(String(loser.person.id)))).toEqual([]);
});

test('an owner who opens an invitation stays an owner, with the menu of owners', async () => {
  scene = await openScene();
  await openDesk(scene);
  await scene.operator.say('/invite');
  const link = /start=(join_[\w-]+)/.exec(scene.operator.last())?.[1] ?? '';
  await scene.operator.say(`/start ${link}`);
  expect(readOne(scene, `SELECT role FROM operator WHERE user_id = ${people.operator}`)).toBe('owner');
  const last = scene.botApi.calls.filter(({ method }) => method === 'setMyCommands').at(-1);
  expect(JSON.stringify(last?.params)).toContain('operators');
});

describe('kinds of messages that nobody here knows', () => {
  const unknown = [
    { invoice: { title: 'x', description: 'x', start_parameter: '', currency: 'KZT', total_amount: 100 } },
    { giveaway: { chats: [], winners_selection_date: 1, winner_count: 1 } },
    { giveaway_winners: { chat: { id: -1, type: 'channel' }, giveaway_message_id: 1, winners: [] } },
    { hologram: { file_id: 'x' } },
    {},
  ];

  test.each(locales)('are answered: please in words (%s)', async (locale) => {
    scene = await openScene();
    await scene.applicant.say('/start');
    await scene.applicant.press(scene.text(locale, 'language-name'));
    const before = scene.applicant.texts.length;
    await deliverRaw(
      scene,
      unknown.map((content, n) => privateMessage(700_000 + n, people.applicant, content)),
    );
    expect(scene.applicant.texts.slice(before)).toEqual(
      unknown.map(() => scene.text(locale, 'plain-in-words')),
    );
  });

  test('what Telegram reports is left in peace', async () => {
    scene = await openScene();
    await openForm(scene);
    const before = scene.applicant.texts.length;
    const reports = [
      { pinned_message: { message_id: 1, date: 0, chat: { id: people.applicant, type: 'private' } } },
      { message_auto_delete_timer_changed: { message_auto_delete_time: 86_400 } },
      { write_access_allowed: {} },
      { forum_topic_created: { name: 'x', icon_color: 1 } },
      { chat_background_set: {} },
    ];
    await deliverRaw(
      scene,
      reports.map((content, n) => privateMessage(700_000 + n, people.applicant, content)),
    );
    expect(scene.applicant.texts.slice(before)).toEqual([]);
  });
});

test('a question that waits for words is asked all the same by a server that can not open a reply', async () => {
  scene = await openScene();
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'paper');
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/ask ${reference} Уточните фамилию`);
  await scene.advance({ minutes: 1 });
  scene.botApi.onCall(({ params }) =>
    JSON.stringify(params).includes('force_reply')
      ? refusal(400, 'Bad Request: object expected as reply markup')
      : undefined,
  );
  await applicant.press(scene.text('kk', 'button-answer'));
  expect(applicant.last()).toContain(reference);
  expect(applicant.lastMessage().reply_markup).not.toHaveProperty('force_reply');
  await applicant.say('Қараңғысызова');
  expect(operator.texts.join('\n')).toContain('Қараңғысызова');
});
