import { Api } from 'grammy';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createFaultSwitch } from '../../src/playground/host/fault-switch.ts';
import { isObject, parseJson } from '../../src/playground/telegram/calls/json-value.ts';
import { act, ask, startStage, streamEvents, type TestStage } from './playground-stage.ts';

/** What the inspector shows of the calls, and the faults that the page puts in. */

const PERSON = 1001;
let stage: TestStage;
let bot: Api;

beforeEach(async () => {
  stage = await startStage();
  bot = new Api(stage.token, { apiRoot: stage.address });
});

afterEach(() => stage.close());

/** The lines of the inspector as a page that is opened now gets them. */
async function lines(): Promise<readonly Record<string, unknown>[]> {
  for await (const { name, content } of streamEvents(stage)) {
    if (name === 'wire' && Array.isArray(content)) return content.filter(isObject);
  }
  return [];
}

test('updates and calls stand in order, and each can be opened, covered', async () => {
  stage.botApi.room.person(PERSON)?.say('/start');
  stage.botApi.room.person(PERSON)?.say('Құпиянова');
  await bot.getUpdates();
  await bot.sendMessage(PERSON, 'Тегі: Құпиянова');
  const shown = await lines();
  expect(shown.map(({ kind, name, chatId }) => [kind, name, chatId])).toEqual([
    ['update', 'message', PERSON],
    ['update', 'message', PERSON],
    ['call', 'sendMessage', PERSON],
  ]);
  const { text } = await ask(stage, `/wire/${shown[2]?.number}`);
  expect(parseJson(text)).toMatchObject({
    request: { chat_id: PERSON, text: 'Тегі: Қ••••••••' },
    answer: { ok: true, result: { text: 'Тегі: Қ••••••••' } },
  });
  for (const { number } of shown) {
    expect((await ask(stage, `/wire/${number}`)).text).not.toMatch(/ұпиян/i);
  }
  expect((await ask(stage, '/wire/999')).status).toBe(404);
});

test('a rule that was broken stands at the call that broke it', async () => {
  stage.botApi.room.person(PERSON)?.say('/start');
  await bot.sendMessage(PERSON, 'x'.repeat(5000)).catch(() => undefined);
  await bot.sendMessage(PERSON, 'well');
  const [broken, well] = (await lines()).filter(({ kind }) => kind === 'call');
  expect(broken).toMatchObject({ failure: expect.stringContaining('400 '), broken: [expect.any(String)] });
  expect(well).toMatchObject({ failure: '', broken: [] });
});

test.each([
  ['flood', 429],
  ['broken', 500],
])('%s: calls are answered %i until it is switched off, and shown', async (mode, code) => {
  stage.botApi.room.person(PERSON)?.say('/start');
  expect((await act(stage, { action: 'fault', mode })).status).toBe(200);
  await expect(bot.sendMessage(PERSON, 'lost')).rejects.toMatchObject({ error_code: code });
  expect((await lines()).at(-1)).toMatchObject({
    name: 'sendMessage',
    failure: expect.stringContaining(`${code}`),
  });
  await act(stage, { action: 'fault', mode: 'none' });
  await bot.sendMessage(PERSON, 'arrives');
  expect(stage.botApi.room.person(PERSON)?.messages.map(({ text }) => text)).toEqual(['/start', 'arrives']);
});

test('a slow Telegram answers four seconds late, polls at once, and then again without delay', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const faults = createFaultSwitch(stage.botApi, () => undefined);
  const done: string[] = [];
  const call = (url: string) => faults.delay(url).then(() => done.push(url));
  faults.set('slow');
  const late = call('/bot1:test/sendMessage');
  await call('/bot1:test/getUpdates?timeout=30');
  await vi.advanceTimersByTimeAsync(3999);
  expect(done).toEqual(['/bot1:test/getUpdates?timeout=30']);
  await vi.advanceTimersByTimeAsync(1);
  await late;
  expect(done).toHaveLength(2);
  faults.set('none');
  await call('/bot1:test/sendMessage');
  expect(done).toHaveLength(3);
  faults.close();
});

test('a Telegram out of reach cuts the connection', async () => {
  await act(stage, { action: 'fault', mode: 'cut' });
  await expect(ask(stage, '/bot1:test/getMe')).rejects.toThrow('socket hang up');
  await act(stage, { action: 'fault', mode: 'none' });
  expect((await bot.getMe()).username).toBe('playground_bot');
});

test('a fault that does not exist, or a reminder where nothing is planned, is refused', async () => {
  expect((await act(stage, { action: 'fault', mode: 'worse' })).status).toBe(409);
  expect((await act(stage, { action: 'later' })).status).toBe(409);
});
