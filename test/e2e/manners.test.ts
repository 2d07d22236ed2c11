import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applicantCommands } from '../../src/domain/commands.ts';
import { locales } from '../../src/domain/locale.ts';
import { deliverRaw } from '../attack/tools.ts';
import { shownText } from '../support/locale-text.ts';
import { openScene, people, type Scene, type SceneOptions } from '../support/scene.ts';
import { fillIn, openDesk, openForm, pdf, person, sendRequest, wordsOf } from '../support/stories.ts';

/** Whatever is sent, and wherever: an answer that helps, in the person's language, and never silence. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let expected: Parameters<Scene['close']>[0];

async function open(options: SceneOptions = {}): Promise<void> {
  await scene?.close();
  scene = await openScene(options);
  say = wordsOf(scene, 'ru');
}

beforeEach(async () => {
  expected = {};
  scene = await openScene();
  say = wordsOf(scene, 'ru');
});
afterEach(() => scene.close(expected));

async function choose(locale: 'kk' | 'ru' | 'en'): Promise<void> {
  say = wordsOf(scene, locale);
  await scene.applicant.say('/start');
  await scene.applicant.press(say('language-name'));
}

let updateId = 900_000_000;

/** A message of a kind that the simulator's phones can't send. */
async function sendRaw(content: object, kind = 'message'): Promise<void> {
  updateId += 1;
  const chat = { id: people.applicant, type: 'private', first_name: 'Айгерім' };
  const from = { id: people.applicant, is_bot: false, first_name: 'Айгерім', language_code: 'kk' };
  const date = Math.floor(scene.clock.now() / 1000);
  await deliverRaw(scene, [
    { update_id: updateId, [kind]: { message_id: updateId, date, chat, from, ...content } },
  ]);
}

const file = { file_id: 'f', file_unique_id: 'u' };

const unexpected = [
  ['voice', 'no-voices', { ...file, duration: 1 }],
  ['audio', 'no-voices', { ...file, duration: 1 }],
  ['video_note', 'no-voices', { ...file, duration: 1, length: 1 }],
  ['video', 'no-pictures', { ...file, duration: 1, width: 1, height: 1 }],
  ['photo', 'no-pictures', [{ ...file, width: 1, height: 1 }]],
  ['sticker', 'no-stickers', { ...file, type: 'regular', width: 1, height: 1 }],
  ['dice', 'no-stickers', { emoji: '🎲', value: 6 }],
  ['game', 'no-stickers', { title: 'x', description: 'x', photo: [] }],
  ['story', 'no-stickers', { id: 1, chat: { id: 1, type: 'private' } }],
  ['location', 'no-places', { latitude: 43, longitude: 76 }],
  ['venue', 'no-places', { title: 'x', address: 'x' }],
  ['contact', 'no-contacts', { phone_number: '+77010000001', first_name: 'x', user_id: people.applicant }],
  ['poll', 'no-polls', { id: '1', question: 'x', options: [] }],
  ['checklist', 'no-polls', { title: 'x', tasks: [] }],
  ['document', 'no-files', { ...file, file_name: 'x.docx', mime_type: 'application/msword' }],
] as const;

describe.each(locales)('to whoever is asked nothing (%s)', (locale) => {
  test.each(unexpected)('%s is answered: %s, and the menu', async (kind, text, content) => {
    await choose(locale);
    const before = scene.applicant.texts.length;
    await sendRaw({ [kind]: content });
    expect(scene.applicant.texts.length).toBe(before + 1);
    expect(scene.applicant.last()).toBe(shownText(say(`plain-${text}`)));
    expect(scene.applicant.buttons).toContain(say('button-apply'));
    await scene.applicant.press(say('button-help'));
    expect(scene.applicant.last()).toContain('/verify');
  });
});

test('what was forwarded is read like what was written', async () => {
  await choose('ru');
  const origin = { type: 'hidden_user', sender_user_name: 'x', date: 1 };
  await sendRaw({ text: 'Германия', forward_origin: origin });
  expect(scene.applicant.last()).toContain(say('advice-apostille').split('\n')[0]);
  await sendRaw({ voice: { ...file, duration: 1 }, forward_origin: origin });
  expect(scene.applicant.last()).toBe(say('plain-no-voices'));
});

describe('words that nobody asked for', () => {
  test('a reference is its card, somebody else’s is nobody’s', async () => {
    const reference = await sendRequest(scene, 'ru');
    await scene.applicant.say(` ${reference.replaceAll('-', ' ').toLowerCase()} `);
    expect(scene.applicant.last()).toContain(say('status-submitted'));
    await scene.other.say('/start');
    await scene.other.press('English');
    await scene.other.say(reference);
    const answer = scene.other.last();
    await scene.other.say('CR-0000-0000');
    expect(scene.other.last()).toBe(answer);
    expect(answer).toContain(scene.text('en', 'verdict-reference-unknown'));
  });

  test.each([
    ['ru', 'Германия'],
    ['kk', 'Түркия'],
    ['en', '🇯🇵'],
  ] as const)('a country is the adviser (%s: %s)', async (locale, words) => {
    await choose(locale);
    await scene.applicant.say(words);
    expect(scene.applicant.buttons).toContain(say('button-country-other'));
  });

  test.each([
    ['ru', 'как поставить апостиль?', 'apostille'],
    ['kk', 'сенімхат керек пе', 'power'],
    ['en', 'who translates it', 'translation'],
  ] as const)(
    'a question is pages of the guide, and a way to people (%s: %s)',
    async (locale, words, page) => {
      await choose(locale);
      await scene.applicant.say(words);
      expect(scene.applicant.last()).toBe(say('guide-found-unasked'));
      await scene.applicant.press(say(`guide-title-${page}`));
      expect(scene.applicant.last().split('\n')).toContain(say(`guide-title-${page}`));
    },
  );

  test.each(['Сәлем', 'привет', 'thanks', 'ок', '👍', '?', 'да', 'abc '.repeat(900)])(
    'anything else is the menu with one line: %s',
    async (words) => {
      await choose('kk');
      await scene.applicant.say(words);
      expect(scene.applicant.last()).toBe(say('plain-not-understood'));
      expect(scene.applicant.buttons).toContain(say('button-apply'));
    },
  );
});

describe('a message that was changed', () => {
  test('while nothing is asked: write it anew', async () => {
    await choose('en');
    const { applicant } = scene;
    await applicant.say('hello');
    const mine = applicant.person.messages.filter(({ from_bot: ours }) => !ours).at(-1)?.message_id ?? 0;
    await applicant.act((one) => one.edit(mine, '/apply'));
    expect(applicant.last()).toBe(say('plain-edited'));
    expect(applicant.texts.join('\n')).not.toContain(say('consent-title'));
  });

  test('an answer: it stays as it was, the question is there again, and the way back works', async () => {
    const { applicant } = scene;
    await openForm(scene, 'ru');
    await applicant.press(say('for-whom-self-electronic'));
    await applicant.say(person.iin);
    const mine = applicant.person.messages.filter(({ from_bot: ours }) => !ours).at(-1)?.message_id ?? 0;
    await applicant.act((one) => one.edit(mine, '880615401235'));
    expect(applicant.last(1)).toBe(say('plain-edited-answer'));
    expect(applicant.last()).toContain(say('question-surname'));
    await applicant.press(say('button-back'));
    expect(applicant.last()).toContain(say('question-iin'));
    expect(applicant.last()).toContain('900101');
  });

  test('a place that moves on is no change of anybody’s', async () => {
    await choose('ru');
    const before = scene.applicant.texts.length;
    await sendRaw({ edit_date: 1, location: { latitude: 43, longitude: 76 } }, 'edited_message');
    expect(scene.applicant.texts.length).toBe(before);
  });
});

describe('several pictures at once', () => {
  const album = (count: number) =>
    scene.applicant.act((one) => {
      for (let at = 0; at < count; at += 1) {
        one.sendPhoto(Buffer.from(`p${at}`), undefined, { mediaGroupId: 'a' });
      }
    });

  test('are answered once, and that one at a time is looked at once', async () => {
    await choose('ru');
    const before = scene.applicant.texts.length;
    await album(6);
    expect(scene.applicant.texts.slice(before)).toEqual([
      say('plain-no-pictures'),
      say('plain-one-at-a-time'),
    ]);
  });

  test('in a form do not pile up', async () => {
    await openForm(scene, 'ru');
    const before = scene.applicant.texts.length;
    await album(8);
    expect(scene.applicant.texts.length - before).toBeLessThanOrEqual(2);
    expect(scene.applicant.last()).toContain(say('question-for-whom'));
  });

  test('of an operator are a file each', async () => {
    await openDesk(scene, 'ru');
    await scene.operator.act((one) => {
      for (const caption of ['CR-0000-0000', 'CR-0000-0000', 'CR-0000-0000']) {
        one.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf, caption, mediaGroupId: 'b' });
      }
    });
    const refused = scene.operator.texts.filter((text) => text === say('desk-outcome-no-such-request'));
    expect(refused).toHaveLength(3);
  });
});

describe('a group', () => {
  const groupId = -500;
  const invited = (chat: object, by: number, status = 'member') => {
    updateId += 1;
    const bot = { id: 1, is_bot: true, first_name: 'B' };
    const from = { id: by, is_bot: false, first_name: 'X', language_code: 'en' };
    const my_chat_member = {
      chat,
      from,
      date: 1,
      old_chat_member: { status: 'left', user: bot },
      new_chat_member: { status, user: bot },
    };
    return deliverRaw(scene, [{ update_id: updateId, my_chat_member }]);
  };
  const group = (id = groupId, type: 'group' | 'supergroup' = 'group') => {
    const made = scene.botApi.room.addGroup({ id, title: 'Достар', memberIds: [people.applicant], type });
    return { made, chat: { id, type, title: 'Достар' } };
  };
  const left = () => scene.botApi.calls.filter(({ method }) => method === 'leaveChat').length;

  test.each(locales)(
    'that the bot is added to reads one line in the language of who did it (%s)',
    async (locale) => {
      await choose(locale);
      const { made, chat } = group();
      await invited(chat, people.applicant);
      expect(made.messages.map(({ text }) => text)).toEqual([say('group-farewell')]);
      expect(left()).toBe(1);
      await invited(chat, people.applicant, 'left');
      expect(left()).toBe(1);
    },
  );

  test('of a stranger: by what Telegram says of their language', async () => {
    const { made, chat } = group();
    await invited(chat, 777);
    expect(made.messages.map(({ text }) => text)).toEqual([scene.text('en', 'group-farewell')]);
  });

  test('in which it may not write is left all the same, and nobody is alarmed', async () => {
    const { chat } = group();
    const stop = scene.botApi.onCall(({ method, params }) =>
      method === 'sendMessage' && Number(params.chat_id) === groupId
        ? {
            kind: 'answer',
            error_code: 400,
            description: 'Bad Request: not enough rights to send text messages',
          }
        : undefined,
    );
    await invited(chat, 777);
    expect(left()).toBe(1);
    stop();
  });

  test('Telegram is busy: it is left a little later', async () => {
    const { chat, made } = group();
    let busy = true;
    scene.botApi.onCall(({ method }) =>
      method === 'leaveChat' && busy
        ? {
            kind: 'answer',
            error_code: 429,
            description: 'Too Many Requests: retry after 2',
            parameters: { retry_after: 2 },
          }
        : undefined,
    );
    await invited(chat, 777);
    busy = false;
    await scene.advance({ minutes: 1 });
    expect(made.messages.length).toBeGreaterThan(0);
    expect(
      scene.botApi.calls.filter(({ method, answer }) => method === 'leaveChat' && answer?.ok),
    ).toHaveLength(1);
  });

  test('a channel is left without a word', async () => {
    expected = { violations: [/leaveChat/] };
    await invited({ id: -1_000_000_000_777, type: 'channel', title: 'x' }, 777, 'administrator');
    expect(left()).toBe(1);
    expect(
      scene.botApi.calls.filter(
        ({ method, params }) => method === 'sendMessage' && Number(params.chat_id) < 0,
      ),
    ).toEqual([]);
  });

  test.each([
    ['the operators’ own', groupId, 'group', 777],
    ['what it was upgraded to', -1_000_000_000_500, 'supergroup', 777],
    ['one that an operator makes', -501, 'group', people.operator],
  ] as const)('%s is stayed in, in silence', async (_, id, type, by) => {
    await open({ config: { operatorsChatId: groupId } });
    const { made, chat } = group(id, type);
    await invited(chat, by);
    expect(left()).toBe(0);
    expect(made.messages).toEqual([]);
  });
});

test('someone comes back after a year: the language chosen is kept', async () => {
  await choose('en');
  await scene.advance({ days: 366 });
  await scene.applicant.say('hi');
  expect(scene.applicant.last()).toBe(scene.text('en', 'plain-not-understood'));
  await scene.applicant.say('/start');
  expect(scene.applicant.buttons).toContain(scene.text('en', 'button-apply'));
});

test('/start in the middle of a form loses nothing', async () => {
  const { applicant } = scene;
  await openForm(scene, 'kk');
  say = wordsOf(scene, 'kk');
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  for (const words of [
    '/start',
    '/start',
    '/start join_nothing',
    '/start guide_apostille',
    '/start \u0000<b>',
  ]) {
    await applicant.say(words);
  }
  await applicant.say('/start');
  await applicant.press(say('button-go-on'));
  expect(applicant.last()).toContain(say('question-surname'));
});

test('/help lists the commands of the menu and no others, and is short', async () => {
  for (const locale of locales) {
    await choose(locale);
    await scene.applicant.say('/help');
    const listed = scene.applicant
      .last()
      .split('\n')
      .flatMap((line) => /^\/([a-z]+) – ./.exec(line)?.[1] ?? []);
    expect(listed).toEqual([...applicantCommands]);
    expect(scene.applicant.last().length).toBeLessThan(1000);
  }
});

describe('the menus', () => {
  const setting = () =>
    scene.botApi.calls.filter(({ method }) => /^(?:set|delete)(?!Webhook)/i.test(method)).length;

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
    await choose('ru');
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
