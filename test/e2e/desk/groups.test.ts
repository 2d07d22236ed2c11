import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { locales } from '../../../src/domain/locale.ts';
import { deliverRaw } from '../../attack/tools.ts';
import { wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** What the bot does where it has no place. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let updateId = 900_000_000;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
});
afterEach(() => scene.close());

describe('a group', () => {
  const groupId = -500;
  /** The simulator tells the bot that the first of them has added it. */
  const added = async (by: number, id: number = groupId, type: 'group' | 'supergroup' = 'group') => {
    const group = scene.botApi.room.addGroup({ id, title: 'Достар', memberIds: [by], type });
    await scene.settle();
    return group;
  };
  const called = (name: string) =>
    scene.botApi.calls.filter(({ method, params }) => method === name && Number(params.chat_id) < 0).length;

  test.each(locales)(
    'that the bot is added to reads one line in the language of who did it (%s)',
    async (locale) => {
      say = wordsOf(scene, locale);
      await scene.applicant.say('/start');
      await scene.applicant.press(say('language-name'));
      const group = await added(people.applicant);
      expect(group.messages.map(({ text }) => text)).toEqual([say('group-farewell')]);
      expect(called('leaveChat')).toBe(1);
    },
  );

  test('of a stranger: by what Telegram says of their language', async () => {
    const group = await added(people.other);
    expect(group.messages.map(({ text }) => text)).toEqual([say('group-farewell')]);
  });

  test('in which it may not write is left all the same, and nobody is alarmed', async () => {
    scene.botApi.onCall(({ method, params }) =>
      method === 'sendMessage' && Number(params.chat_id) === groupId
        ? {
            kind: 'answer',
            error_code: 400,
            description: 'Bad Request: not enough rights to send text messages',
          }
        : undefined,
    );
    await added(people.other);
    expect(called('leaveChat')).toBe(1);
  });

  test('Telegram is busy: it is left a little later', async () => {
    let refusals = 2;
    scene.botApi.onCall(({ method }) => {
      if (method !== 'leaveChat' || refusals === 0) return undefined;
      refusals -= 1;
      const description = 'Too Many Requests: retry after 2';
      return { kind: 'answer', error_code: 429, description, parameters: { retry_after: 2 } };
    });
    const group = await added(people.other);
    await scene.advance({ minutes: 1 });
    expect(called('leaveChat')).toBe(3);
    await scene.applicant.act(() => group.say(people.other, '/start'));
    expect(called('sendMessage')).toBe(3);
  });

  test('a channel is left without a word', async () => {
    updateId += 1;
    const bot = { id: 1, is_bot: true, first_name: 'B' };
    const my_chat_member = {
      chat: { id: -1_000_000_000_777, type: 'channel', title: 'x' },
      from: { id: people.other, is_bot: false, first_name: 'X' },
      date: 1,
      old_chat_member: { status: 'left', user: bot },
      new_chat_member: { status: 'administrator', user: bot },
    };
    await deliverRaw(scene, [{ update_id: updateId, my_chat_member }]);
    expect(called('leaveChat')).toBe(1);
    expect(called('sendMessage')).toBe(0);
  });

  test.each([
    ['the operators’ own', groupId, 'group', people.other],
    ['what it was upgraded to', -1_000_000_000_500, 'supergroup', people.other],
    ['one that an operator makes', -501, 'group', people.operator],
  ] as const)('%s is stayed in, in silence', async (_, id, type, by) => {
    await scene.close();
    scene = await openScene({ config: { operatorsChatId: groupId } });
    const group = await added(by, id, type);
    await scene.applicant.act(() => group.say(by, '/start@playground_bot'));
    expect(called('leaveChat')).toBe(0);
    expect(group.messages.filter(({ from_bot: ours }) => ours)).toEqual([]);
  });
});
