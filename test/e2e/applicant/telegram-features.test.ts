import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applicantCommands } from '../../../src/domain/commands.ts';
import { shownText } from '../../support/locale-text.ts';
import { fillIn, openDesk, openForm, pdf, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** Menus, covered numbers, messages for servers of years ago. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let expected: Parameters<Scene['close']>[0];

beforeEach(async () => {
  expected = {};
  scene = await openScene();
  say = wordsOf(scene, 'ru');
});
afterEach(() => scene.close(expected));

describe('the menus', () => {
  // How presses come can't be read, so that it is set at each start.
  const setting = () =>
    scene.botApi.calls.filter(({ method }) => /^(?:set|delete)(?!Webhook|MySettings)/i.test(method)).length;

  test('are there in each language, and nothing is set where nothing has changed', async () => {
    await openDesk(scene, 'ru');
    await scene.stopBot();
    const before = setting();
    expect(before).toBeGreaterThan(0);
    await scene.startBot();
    await scene.settle();
    expect(setting()).toBe(before);
    const { commands } = scene.other.person;
    expect(commands.map(({ command }) => command)).toEqual([...applicantCommands]);
    expect(commands[0]?.description).toBe(scene.text('ru', 'command-apply'));
    expect(scene.operator.person.commands.map(({ command }) => command)).toContain('queue');
    const group = scene.botApi.room.addGroup({ id: -7, title: 'x', memberIds: [people.other] });
    expect(group.commands).toEqual([]);
  });

  test('speak the language that was chosen, whatever Telegram speaks', async () => {
    const first = () => scene.other.person.commands[0]?.description;
    await scene.other.say('/start');
    await scene.other.press('Қазақша');
    expect(first()).toBe(scene.text('kk', 'command-apply'));
    await scene.other.say('/language');
    await scene.other.press('Русский');
    expect(first()).toBe(scene.text('ru', 'command-apply'));
  });

  test('and what the bot is, and the button that opens them, are told in each language', async () => {
    await scene.settle();
    const told = (method: string, name: string) =>
      scene.botApi.calls
        .filter((call) => call.method === method)
        .map(({ params }) => [params.language_code ?? '', params[name]]);
    const inEach = (key: 'bot-description' | 'bot-short-description') =>
      // English stands for every other language, so that it is set once.
      (['', 'kk', 'ru'] as const).map((code) => [code, scene.text(code || 'en', key)]);
    expect(told('setMyDescription', 'description')).toEqual(inEach('bot-description'));
    expect(told('setMyShortDescription', 'short_description')).toEqual(inEach('bot-short-description'));
    // Somebody has set another button meanwhile, as by @BotFather: the commands are there again after a start.
    await scene.stopBot();
    await scene.botApi.fetch('http://bot-api.test/bot1:scene/setChatMenuButton', { method: 'POST' });
    await scene.startBot();
    await scene.settle();
    expect(told('setChatMenuButton', 'menu_button').at(-1)).toEqual(['', { type: 'commands' }]);
  });
});

describe('that an answer is being made', () => {
  const shown = () =>
    scene.botApi.calls
      .filter(({ method }) => method === 'sendChatAction')
      .map(({ params }) => [Number(params.chat_id), params.action]);

  test('is shown while a file is checked or a picture drawn, and for nothing that is answered at once', async () => {
    const { applicant, operator } = scene;
    await sendRequest(scene, 'ru', 'paper');
    for (const words of ['/guide', '/country', 'Германия', '/status', '/help', '/mydata']) {
      await applicant.say(words);
    }
    expect(shown()).toEqual([]);
    await applicant.act((one) => one.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf }));
    expect(shown()).toEqual([[people.applicant, 'typing']]);
    await openDesk(scene, 'ru');
    await operator.say('/stats');
    expect(shown().slice(1)).toEqual([[people.operator, 'upload_photo']]);
  });

  test('is no matter where Telegram refuses it', async () => {
    scene.botApi.onCall(({ method }) =>
      method === 'sendChatAction'
        ? { kind: 'answer', error_code: 400, description: 'Bad Request: no' }
        : undefined,
    );
    await scene.applicant.say('/start');
    await scene.applicant.press(say('language-name'));
    await scene.applicant.act((one) =>
      one.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf }),
    );
    expect(scene.applicant.texts.join('\n')).toContain(shownText(say('verdict-unknown')));
  });
});

describe('what the newest Telegram can do', () => {
  test('the IIN on the summary is covered, and the summary can not be forwarded', async () => {
    await openForm(scene, 'ru');
    await fillIn(scene, 'ru');
    const summary = scene.applicant.lastMessage();
    expect(summary.text).toContain('900101 301 233');
    const covered = summary.entities?.find(({ type }) => type === 'spoiler');
    expect(summary.text?.slice(covered?.offset, (covered?.offset ?? 0) + (covered?.length ?? 0))).toBe(
      '900101 301 233',
    );
    expect(summary.has_protected_content).toBe(true);
  });

  test('the IIN on the card of the desk is not: operators read it all day', async () => {
    const reference = await sendRequest(scene, 'ru', 'paper');
    await scene.operator.say(`/request ${reference}`);
    const card = scene.operator.lastMessage();
    expect(card.text).toContain('900101 301 233');
    expect(card.entities?.filter(({ type }) => type === 'spoiler')).toEqual([]);
  });

  test('the reference is copied by a tap, and what is to be done first has a colour', async () => {
    const reference = await sendRequest(scene, 'ru', 'paper');
    const buttons = scene.applicant.lastMessage().reply_markup?.inline_keyboard.flat() ?? [];
    const copying = buttons.find(({ text }) => text === say('button-copy', { reference }));
    expect(copying).toMatchObject({ copy_text: { text: reference } });
    await scene.applicant.say('/start');
    const [first] = scene.applicant.lastMessage().reply_markup?.inline_keyboard.flat() ?? [];
    expect(first).toMatchObject({ text: say('button-apply'), style: 'primary' });
  });

  test('an old server refuses it, and people get everything all the same', async () => {
    const isNew = (params: Readonly<Record<string, unknown>>) =>
      /tg-spoiler|copy_text|"style"/.test(JSON.stringify(params).replaceAll('\\"', '"'));
    scene.botApi.onCall(({ method, params }) =>
      /^(?:send|edit)Message/.test(method) && isNew(params)
        ? { kind: 'answer', error_code: 400, description: "Bad Request: can't parse inline keyboard button" }
        : undefined,
    );
    const reference = await sendRequest(scene, 'ru', 'paper');
    expect(scene.applicant.last()).toContain(reference);
    expect(scene.applicant.texts.join('\n')).toContain('900101 301 233');
    expect(scene.applicant.buttons).toContain(say('button-withdraw'));
    expect(scene.applicant.buttons).not.toContain(say('button-copy', { reference }));
  });

  test('what is refused for another reason is not tried again and again', async () => {
    expected = { events: ['message-refused'] };
    await scene.applicant.say('/start');
    await scene.applicant.press(say('language-name'));
    const before = scene.botApi.calls.length;
    const stop = scene.botApi.onCall(({ method }) =>
      method === 'sendMessage'
        ? { kind: 'answer', error_code: 400, description: 'Bad Request: no' }
        : undefined,
    );
    await scene.applicant.say('/start');
    const tries = scene.botApi.calls
      .slice(before)
      .filter(
        ({ method, params }) => method === 'sendMessage' && Number(params.chat_id) === people.applicant,
      );
    expect(tries.length).toBe(2);
    stop();
  });
});
