import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as listenPlainly } from 'node:net';
import { Api, GrammyError, HttpError, InputFile } from 'grammy';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTelegramLine } from '../../../src/bot/telegram/telegram-line.ts';

/** The line on a real server, which answers as the test says. */
const token = '1:secret';
let server: Server;
let api: Api;
let heard: { url: string; type: string; body: string }[];
let answer: (response: ServerResponse) => void;

beforeEach(async () => {
  heard = [];
  server = createServer((request, response) => void hear(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const apiRoot = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}/api`;
  const { fetch, talk } = openTelegramLine({ apiRoot, token });
  api = new Api(token, { apiRoot, fetch });
  api.config.use(talk);
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  heard.push({ url: request.url ?? '', type: request.headers['content-type'] ?? '', body });
  answer(response);
}

const say = (status: number, body: string) => (response: ServerResponse) => {
  response.writeHead(status);
  // In pieces, one of which ends inside a letter.
  const bytes = Buffer.from(body);
  response.write(bytes.subarray(0, bytes.length - 5));
  setImmediate(() => response.end(bytes.subarray(bytes.length - 5)));
};
const done = say(200, JSON.stringify({ ok: true, result: { message_id: 7, text: 'қ' } }));

test('words go as JSON, and the answer comes back, whatever pieces it comes in', async () => {
  answer = done;
  const message = await api.sendMessage(5, 'Сәлеметсіз бе', { parse_mode: 'HTML' });
  expect(message).toEqual({ message_id: 7, text: 'қ' });
  expect(heard).toEqual([
    {
      url: '/api/bot1:secret/sendMessage',
      type: 'application/json',
      body: JSON.stringify({ chat_id: 5, text: 'Сәлеметсіз бе', parse_mode: 'HTML' }),
    },
  ]);
});

test('what Telegram refuses is told as grammY tells it', async () => {
  answer = say(
    429,
    '{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":3}}',
  );
  const refused = await api.sendMessage(5, 'a').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(GrammyError);
  expect(refused).toMatchObject({ error_code: 429, parameters: { retry_after: 3 } });
});

test.each([
  ['no JSON', say(502, '<html>Bad Gateway</html>')],
  ['nothing', say(200, '      ')],
  ['half an answer', (response: ServerResponse) => void response.write('{"ok":', () => response.destroy())],
])('%s is an error of the network, without the token in it', async (_what, how) => {
  answer = how;
  for (const call of [() => api.sendMessage(5, 'a'), () => api.getMyCommands()]) {
    const failed = await call().catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(HttpError);
    expect(String(failed)).not.toContain('secret');
  }
});

test('nobody there is an error of the network', async () => {
  server.close();
  await expect(api.sendMessage(5, 'a')).rejects.toBeInstanceOf(HttpError);
});

test('a file goes as a form', async () => {
  answer = done;
  await api.sendDocument(5, new InputFile(Buffer.from('the file'), 'a.txt'), { caption: 'қ' });
  expect(heard[0]?.type).toMatch(/^multipart\/form-data; boundary=/);
  expect(heard[0]?.body).toMatch(/name="caption"\r\n\r\nқ/);
  expect(heard[0]?.body).toContain('the file');
});

test('a poll is given up when it is called off, and the next call goes through', async () => {
  answer = () => {};
  const calledOff = new AbortController();
  const polling = api.getUpdates({}, calledOff.signal as never);
  polling.catch(() => {});
  while (heard.length === 0) await new Promise((resolve) => setImmediate(resolve));
  calledOff.abort();
  await expect(polling).rejects.toThrow();
  answer = done;
  await expect(api.sendMessage(5, 'a')).resolves.toMatchObject({ message_id: 7 });
});

test('a call is given up also while the other side is silent before the first byte', async () => {
  const silent = listenPlainly(() => {});
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const bound = silent.address();
  const apiRoot = `https://127.0.0.1:${typeof bound === 'object' ? bound?.port : 0}`;
  const { fetch } = openTelegramLine({ apiRoot, token });
  const calledOff = new AbortController();
  const polling = new Api(token, { apiRoot, fetch }).getUpdates({}, calledOff.signal as never);
  polling.catch(() => {});
  await once(silent, 'connection');
  const began = performance.now();
  calledOff.abort();
  await expect(polling).rejects.toThrow();
  expect(performance.now() - began).toBeLessThan(3000); // undici's own limit for a connection is ten seconds
  silent.close();
});
