import { once } from 'node:events';
import { createServer } from 'node:http';
import { Api, Bot, InlineKeyboard, InputFile, Keyboard } from 'grammy';
import { expect, onTestFinished, test } from 'vitest';
import type { BotApi } from '../../src/playground/telegram/calls/bot-api.ts';
import { play, TOKEN } from './play.ts';

/** The bot of these stories: a keyboard, an edit, a contact, a paper. */
function createStoryBot(botApi: BotApi): Bot {
  const bot = new Bot(TOKEN, { client: { fetch: botApi.fetch, apiRoot: 'http://bot-api.test' } });
  bot.command('start', async (ctx) => {
    const reply_markup = new InlineKeyboard().text('Apply', 'apply');
    await ctx.reply('Hi <b>you</b>', { parse_mode: 'HTML', reply_markup });
  });
  bot.callbackQuery('apply', async (ctx) => {
    await ctx.answerCallbackQuery('Begun');
    await ctx.editMessageText('Begun');
    await ctx.reply('Your phone?', { reply_markup: new Keyboard().requestContact('Share').oneTime() });
  });
  bot.on('message:contact', async (ctx) => {
    const paper = new InputFile(Buffer.from('%PDF-1.4'), 'анықтама.pdf');
    await ctx.replyWithDocument(paper, { caption: ctx.message.contact.phone_number });
  });
  return bot;
}

test('a whole conversation over long polling', async () => {
  const { botApi, anna } = play();
  const bot = createStoryBot(botApi);
  const running = bot.start();
  await expect.poll(() => anna.messages.length).toBe(2);
  anna.press(anna.messages[1]?.message_id ?? 0, { text: 'Apply' });
  await expect.poll(() => anna.replyKeyboard).toBeDefined();
  anna.pressReplyKeyboard('Share');
  await expect.poll(() => anna.messages.length).toBe(5);
  await bot.stop();
  await running;
  expect(anna.messages.map((message) => message.text ?? message.caption ?? 'contact')).toEqual([
    '/start',
    'Begun',
    'Your phone?',
    'contact',
    '77000000001',
  ]);
  expect(anna.toasts).toEqual([{ text: 'Begun', alert: false }]);
  expect(anna.replyKeyboard).toBeUndefined();
  expect(botApi.unansweredCallbacks()).toEqual([]);
  expect(botApi.violations).toEqual([]);
  expect(botApi.room.pendingUpdates).toBe(0);
});

test('the queue outlives the bot: what was not confirmed comes to the next one', async () => {
  const { botApi, anna } = play();
  const first = createStoryBot(botApi);
  await first.init();
  const [update] = await first.api.getUpdates();
  expect(update?.message?.text).toBe('/start');
  const second = createStoryBot(botApi);
  const running = second.start();
  await expect.poll(() => anna.messages.length).toBe(2);
  await second.stop();
  await running;
  expect(botApi.room.pendingUpdates).toBe(0);
});

/** The simulator behind a real HTTP server, as the playground has it. */
async function serveOverHttp(botApi: BotApi): Promise<string> {
  const server = createServer((request, response) => {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const headers = { 'content-type': request.headers['content-type'] };
    botApi
      .handle({ method: request.method ?? '', url: request.url ?? '', headers, body: request }, gone.signal)
      .then(
        (answer) => response.writeHead(answer.status, answer.headers).end(answer.body),
        () => response.destroy(),
      );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

test('rule 1: the same over real HTTP, with uploads, downloads and a held poll', async () => {
  const { botApi, anna } = play();
  const apiRoot = await serveOverHttp(botApi);
  const api = new Api(TOKEN, { apiRoot });
  const sent = await api.sendDocument(anna.id, new InputFile(Buffer.from('%PDF-1.4'), 'my paper.pdf'), {
    caption: 'c',
  });
  expect(sent).toMatchObject({ document: { file_name: 'my paper.pdf', file_size: 8 }, caption: 'c' });
  const { file_path } = await api.getFile(sent.document.file_id);
  const download = await fetch(`${apiRoot}/file/bot${TOKEN}/${file_path}`);
  expect(await download.text()).toBe('%PDF-1.4');
  const held = api.getUpdates({ offset: 1001, timeout: 30 });
  await expect.poll(() => botApi.calls.at(-1)?.method).toBe('getUpdates');
  anna.say('hi');
  expect(await held).toMatchObject([{ update_id: 1001, message: { text: 'hi' } }]);
});

test('a client that leaves a held poll over HTTP is no conflict for the next', async () => {
  const { botApi, anna } = play();
  const apiRoot = await serveOverHttp(botApi);
  const leaving = new AbortController();
  const left = fetch(`${apiRoot}/bot${TOKEN}/getUpdates?offset=1001&timeout=30`, { signal: leaving.signal });
  const ended = expect(left).rejects.toThrow('aborted');
  await expect.poll(() => botApi.calls.length).toBe(1);
  leaving.abort();
  await ended;
  const api = new Api(TOKEN, { apiRoot });
  const next = api.getUpdates({ offset: 1001, timeout: 30 });
  await expect.poll(() => botApi.calls.length).toBe(2);
  anna.say('hi');
  expect(await next).toHaveLength(1);
});

test('faults over HTTP cut the connection', async () => {
  const { botApi } = play();
  const apiRoot = await serveOverHttp(botApi);
  const stop = botApi.onCall(() => ({ kind: 'reset' }));
  await expect(fetch(`${apiRoot}/bot${TOKEN}/getMe`)).rejects.toThrow('fetch failed');
  stop();
  expect((await fetch(`${apiRoot}/bot${TOKEN}/getMe`)).status).toBe(200);
});
