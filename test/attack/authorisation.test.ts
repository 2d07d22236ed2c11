import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deskCommands, ownerCommands } from '../../src/domain/commands.ts';
import { deskActions } from '../../src/domain/request/status.ts';
import { type Chat, createChat } from '../support/chat.ts';
import { joinDesk } from '../support/samples/staff.ts';
import { openDesk, person, sendRequest, wordsOf } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { readOne } from './tools.ts';

/**
 * Who may do what: every command and every button of the desk, by everyone. Whoever has no role reads what any
 * unknown command gets, the same whether the reference they name exists or not.
 */
let scene: Scene;
let reference: string;
let revoked: Chat;
let colleague: Chat;

const say = (key: Parameters<Scene['text']>[1], variables?: Record<string, string>) =>
  wordsOf(scene, 'ru')(key, variables);

function addChat(id: number): Chat {
  return createChat(
    scene.botApi.room.addPerson({ id, first_name: `Т${id}`, language_code: 'ru', phone: `+7701${id}000` }),
    scene.settle,
  );
}

beforeEach(async () => {
  scene = await openScene();
  await openDesk(scene, 'ru');
  revoked = addChat(7001);
  colleague = addChat(7002);
  await joinDesk(scene, revoked);
  await joinDesk(scene, colleague);
  await scene.operator.say('/revoke 7001');
  reference = await sendRequest(scene, 'kk', 'paper');
  await scene.operator.say(`/take ${reference}`);
  await scene.other.say('/start');
  await scene.other.press(say('language-name'));
});
afterEach(() => scene.close());

const commands = [...deskCommands, ...ownerCommands];
const argumentsOf = (command: string, ref: string) =>
  ({
    find: person.iin,
    refuse: `${ref} not_found x`,
    revoke: '7002',
    export: '',
  })[command] ?? (['ask', 'decline', 'message', 'note'].includes(command) ? `${ref} x` : ref);

const nobody = 'CR-0000-0000';
const statusOf = () => readOne<string>(scene, 'SELECT status FROM request');
const lines = () => readOne<number>(scene, 'SELECT count(*) FROM audit');

describe.each(['other applicant', 'applicant', 'revoked operator', 'stranger'] as const)('the %s', (who) => {
  const chatOf = (): Chat =>
    ({
      'other applicant': scene.other,
      applicant: scene.applicant,
      'revoked operator': revoked,
      stranger: addChat(7003),
    })[who];

  test('reads of every command of the desk that it is unknown, existing reference or not', async () => {
    const chat = chatOf();
    if (who === 'stranger') {
      await chat.say('/start');
      await chat.press(say('language-name'));
    }
    const before = { status: statusOf(), lines: lines() };
    const unknown = scene.text(who === 'applicant' ? 'kk' : 'ru', 'plain-unknown');
    for (const command of commands) {
      for (const ref of [reference, nobody]) {
        await chat.say(`/${command} ${argumentsOf(command, ref)}`);
        expect(chat.last(), `/${command} ${ref}`).toBe(unknown);
      }
    }
    expect({ status: statusOf(), lines: lines() }).toEqual(before);
    if (who !== 'applicant') expect(chat.texts.join('\n')).not.toContain('900101 301 233'); // their own
  });

  test('presses every button of the desk in vain, and learns nothing from it', async () => {
    const chat = chatOf();
    await chat.say('/start');
    if (who === 'stranger') await chat.press(say('language-name'));
    const message = chat.lastMessage().message_id;
    const before = { status: statusOf(), lines: lines() };
    const ops = [
      ...deskActions,
      'open',
      'choose-code',
      'card',
      'scan',
      'message',
      'note',
      'undo',
      'send-now',
    ];
    const buttons = (id: string) => [
      ...ops.map((op) => `d:${id}:${op}`),
      `d:${id}:refuse:not_found`,
      'q:all:0',
      'F:0',
      'x:requeue:1',
      'x:page:0',
      's:7002:y',
      'B:1:send',
      `c:${reference}:delay`,
      `p:send:${reference}`,
    ];
    const toasts: Record<string, (string | undefined)[]> = { '1': [], zz: [] };
    for (const id of ['1', 'zz']) {
      for (const data of buttons(id)) {
        await chat.act((one) => one.pressStale(message, data));
        toasts[id]?.push(chat.toast);
      }
    }
    expect(toasts['1']).toEqual(toasts.zz);
    expect({ status: statusOf(), lines: lines() }).toEqual(before);
    if (who !== 'applicant') expect(chat.texts.join('\n')).not.toContain('900101 301 233'); // their own
  });
});

test('an operator does what operators do; the owner commands stay unknown to them', async () => {
  for (const command of ownerCommands) {
    await colleague.say(`/${command} ${argumentsOf(command, reference)}`);
    expect(colleague.last(), command).toBe(say('plain-unknown'));
  }
  for (const command of ['ready', 'check', 'release', 'resume']) {
    await colleague.say(`/${command} ${reference}`);
    expect(colleague.last(), command).toContain(reference);
    expect(statusOf(), command).toBe('in_review'); // somebody else holds it
  }
  await colleague.say(`/take ${reference}`);
  expect(colleague.last()).toContain(say('desk-outcome-taken', { reference, name: 'Оператор' }));
  await colleague.say(`/request ${reference}`);
  expect(colleague.last()).toContain('900101 301 233');
});

test('the owner may act as the assignee of any request', async () => {
  await scene.operator.say(`/release ${reference}`);
  await colleague.say(`/take ${reference}`);
  await scene.operator.say(`/ready ${reference}`);
  expect(statusOf()).toBe('ready');
});
