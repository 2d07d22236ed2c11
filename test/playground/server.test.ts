import { Api, InlineKeyboard, Keyboard } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { act, startStage, streamEvents, type TestStage } from './playground-stage.ts';

/** The playground over real HTTP: the stream of changes, and what people do. */

const APPLICANT = 1001;
let stage: TestStage;
let bot: Api;

beforeEach(async () => {
  stage = await startStage();
  bot = new Api(stage.token, { apiRoot: stage.address });
});

afterEach(() => stage.close());

function person(id = APPLICANT) {
  const found = stage.botApi.room.person(id);
  if (found === undefined) throw new Error(`no person ${id}`);
  return found;
}

/** The next event of that name which passes the test. */
async function nextEvent(
  events: ReturnType<typeof streamEvents>,
  name: string,
  fits: (content: unknown) => boolean,
) {
  for (;;) {
    const { value, done } = await events.next();
    if (done === true) throw new Error(`the stream has ended before ${name}`);
    if (value.name === name && fits(value.content)) return value.content;
  }
}

describe('the stream of changes', () => {
  test('begins with the whole state', async () => {
    await bot.setMyDescription('Анықтамаға өтініш береді', { language_code: 'kk' });
    stage.page.setBot({ state: 'stopped', reason: 'exit code 1' });
    stage.page.addLogLine('a line');
    const events = streamEvents(stage);
    const state = await nextEvent(events, 'state', () => true);
    expect(state).toMatchObject({
      bot: { state: 'stopped', reason: 'exit code 1' },
      clock: { offsetMs: 0 },
      log: ['a line'],
      phones: [
        {
          id: 1001,
          role: 'applicant',
          name: 'Айгерім Сынақова',
          initials: 'АС',
          phone: '+7 700 000 00 01',
          messages: [],
        },
        { id: 1002, role: 'applicant', about: '' },
        { id: 9001, role: 'operator', about: 'Анықтамаға өтініш береді' },
      ],
    });
    await events.return(undefined);
  });

  test('tells of each phone that changed, once for a burst', async () => {
    const events = streamEvents(stage);
    await nextEvent(events, 'state', () => true);
    await act(stage, { person: APPLICANT, action: 'say', text: '/start' });
    await bot.sendMessage(APPLICANT, 'one');
    await bot.sendMessage(APPLICANT, 'two', { reply_markup: new InlineKeyboard().text('Press', 'p') });
    const phone = await nextEvent(events, 'phone', (content) => JSON.stringify(content).includes('"two"'));
    expect(phone).toMatchObject({
      id: APPLICANT,
      messages: [
        { text: '/start', from_bot: false },
        { text: 'one', from_bot: true },
        { text: 'two', from_bot: true },
      ],
    });
    await act(stage, {
      person: APPLICANT,
      action: 'press',
      messageId: person().messages[2]?.message_id,
      data: 'p',
    });
    const waiting = await nextEvent(events, 'phone', (content) =>
      JSON.stringify(content).includes('"waiting":[{'),
    );
    expect(waiting).toMatchObject({ waiting: [{ data: 'p' }] });
    const update = stage.botApi.room.update(1001);
    await bot.answerCallbackQuery(update?.callback_query?.id ?? '', { text: 'Heard', show_alert: true });
    const answered = await nextEvent(events, 'phone', (content) =>
      JSON.stringify(content).includes('"waiting":[]'),
    );
    expect(answered).toMatchObject({ toasts: [{ text: 'Heard', alert: true }], toastsSoFar: 1 });
    await events.return(undefined);
  });

  test('shows what the bot is doing, the commands, an SMS, the log and the clock', async () => {
    const events = streamEvents(stage);
    await nextEvent(events, 'state', () => true);
    person().say('/start');
    await bot.sendChatAction(APPLICANT, 'typing');
    await nextEvent(events, 'phone', (content) => JSON.stringify(content).includes('"chatAction":"typing"'));
    await bot.sendMessage(APPLICANT, 'done');
    await nextEvent(events, 'phone', (content) => JSON.stringify(content).includes('"chatAction":""'));
    await bot.setMyCommands([{ command: 'apply', description: 'New request' }]);
    await nextEvent(events, 'phone', (content) => JSON.stringify(content).includes('New request'));
    stage.page.addSms({ to: '+77000000001', text: 'Code 4821' });
    await nextEvent(events, 'phone', (content) => JSON.stringify(content).includes('Code 4821'));
    stage.page.addSms({ to: '+77770000000', text: 'to nobody here' });
    stage.page.addLogLine('second line');
    expect(await nextEvent(events, 'log', () => true)).toEqual(['second line']);
    await act(stage, { action: 'clock', ms: 3_600_000 });
    expect(await nextEvent(events, 'clock', () => true)).toEqual({ offsetMs: 3_600_000 });
    await events.return(undefined);
  });
});

test('a payment shows as it goes on, also when it runs out of time', async () => {
  const events = streamEvents(stage);
  await nextEvent(events, 'state', () => true);
  person().say('/start');
  const prices = [{ label: 'Fee', amount: 216_250 }];
  const { message_id } = await bot.sendInvoice(APPLICANT, 'Fee', 'One paper', 'p', 'KZT', prices, {
    provider_token: '1:TEST:card',
  });
  const shows = (outcome: string) =>
    nextEvent(events, 'phone', (content) => JSON.stringify(content).includes(`"outcome":"${outcome}"`));
  await act(stage, { person: APPLICANT, action: 'pay', messageId: message_id, card: 'declined' });
  await shows('waiting');
  await act(stage, { action: 'clock', ms: 10_001 });
  await shows('timed out');
  await act(stage, { person: APPLICANT, action: 'pay', messageId: message_id, card: 'good' });
  expect(await shows('waiting')).toMatchObject({
    payments: [{}, { messageId: message_id, amount: 216_250 }],
  });
  const query = stage.botApi.room.update(1002)?.pre_checkout_query;
  await bot.answerPreCheckoutQuery(query?.id ?? '', true);
  await shows('paid');
  expect((await act(stage, { person: APPLICANT, action: 'pay', messageId: 1 })).status).toBe(409);
  await events.return(undefined);
});

describe('what people do', () => {
  test('reaches the bot as updates', async () => {
    await act(stage, { person: APPLICANT, action: 'say', text: '/start' });
    const sent = await bot.sendMessage(APPLICANT, 'Phone?', {
      reply_markup: new Keyboard().requestContact('My phone').row().text('Back'),
    });
    const pdf = Buffer.from('%PDF-1.4').toString('base64');
    const png = Buffer.from('iVBORw0KGgo=', 'base64').toString('base64');
    const steps = [
      { action: 'pressReplyKeyboard', text: 'My phone' },
      { action: 'shareContact' },
      { action: 'say', text: 'an answer', replyTo: sent.message_id },
      {
        action: 'sendDocument',
        name: 'a.pdf',
        mime: 'application/pdf',
        base64: pdf,
        caption: 'CR',
        replyTo: sent.message_id,
      },
      { action: 'sendPhoto', base64: png, caption: '' },
      { action: 'sendSticker' },
      { action: 'sendVoice' },
      { action: 'sendLocation' },
    ];
    for (const step of steps) {
      const { status, text } = await act(stage, { person: APPLICANT, ...step });
      expect([step.action, status, JSON.parse(text).ok]).toEqual([step.action, 200, true]);
    }
    await act(stage, {
      person: APPLICANT,
      action: 'edit',
      messageId: person().messages[0]?.message_id,
      text: '/begin',
    });
    await act(stage, { person: APPLICANT, action: 'block' });
    await act(stage, { person: APPLICANT, action: 'unblock' });
    const updates = await bot.getUpdates({ timeout: 0 });
    expect(updates.map(({ update_id: _, ...update }) => Object.keys(update)[0])).toEqual([
      ...Array.from({ length: 9 }, () => 'message'),
      'edited_message',
      'my_chat_member',
      'my_chat_member',
    ]);
    expect(updates[1]?.message?.contact).toMatchObject({ phone_number: '77000000001', user_id: APPLICANT });
    expect(updates[3]?.message?.reply_to_message?.message_id).toBe(sent.message_id);
    expect(updates[4]?.message).toMatchObject({
      document: { file_name: 'a.pdf', file_size: 8 },
      caption: 'CR',
    });
  });

  test('a button says what it said when it was seen, though another stands in its place by now', async () => {
    person().say('/start');
    const { message_id } = await bot.sendMessage(APPLICANT, 'one', {
      reply_markup: new InlineKeyboard().text('Refuse', 'refuse'),
    });
    await bot.editMessageText(APPLICANT, message_id, 'two', {
      reply_markup: new InlineKeyboard().text('Ask', 'ask'),
    });
    await act(stage, { person: APPLICANT, action: 'press', messageId: message_id, data: 'refuse' });
    expect(stage.botApi.room.update(1001)?.callback_query?.data).toBe('refuse');
  });

  test('that can not be done is answered in words, and nothing breaks', async () => {
    const wrong = [
      { person: APPLICANT, action: 'press', messageId: 1, data: '' },
      { person: APPLICANT, action: 'say', text: '' },
      { person: APPLICANT, action: 'say', text: 5 },
      { person: APPLICANT, action: 'sendDocument', name: 'a', mime: 'b', base64: '' },
      { person: APPLICANT, action: 'toString' },
      { person: 4, action: 'say', text: 'x' },
      { action: 'say', text: 'x' },
      { action: 'clock', ms: -1 },
      { action: 'clock', ms: 1e15 },
      {},
    ];
    for (const action of wrong) {
      const { status, text } = await act(stage, action);
      expect([action, status]).toEqual([action, 409]);
      expect(JSON.parse(text)).toMatchObject({ ok: false, error: expect.any(String) });
    }
    expect(stage.asked).toEqual([]);
    expect(stage.botApi.room.pendingUpdates).toBe(0);
  });

  test('moves the clock and kills the bot', async () => {
    await act(stage, { action: 'clock', ms: 86_400_000 });
    await act(stage, { action: 'kill' });
    expect(stage.asked).toEqual(['clock 86400000', 'kill']);
  });

  test('is refused when it is larger than a file may be', async () => {
    const reply = await act(stage, { person: APPLICANT, action: 'say', text: 'x'.repeat(29 * 1024 * 1024) });
    expect(reply.status).toBe(413);
  });
});
