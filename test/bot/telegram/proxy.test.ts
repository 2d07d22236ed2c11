import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { Api, GrammyError, HttpError } from 'grammy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lineFault } from '../../../src/bot/telegram/line-fault.ts';
import { createPlainFetch } from '../../../src/bot/telegram/plain-fetch.ts';
import { openTelegramLine } from '../../../src/bot/telegram/telegram-line.ts';
import { noProxy, providerProxyFor, proxyFor, telegramProxyFor } from '../../../src/domain/proxy.ts';
import { type StartedProxy, startHttpProxy, startSocksProxy } from '../../support/stages/proxies.ts';

/** The line by way of real proxies, and what is said where they, or what lies behind them, do not answer. */

const token = '1:secret';
let server: Server;
let port = 0;
let heard: string[] = [];
let answer: (response: ServerResponse) => void;
const done = (response: ServerResponse) => void response.end('{"ok":true,"result":{"message_id":7}}');

beforeEach(async () => {
  heard = [];
  answer = done;
  server = createServer((request, response) => {
    heard.push(request.url ?? '');
    answer(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  port = typeof bound === 'object' ? (bound?.port ?? 0) : 0;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function apiThrough(proxy: string | undefined, apiRoot = `http://127.0.0.1:${port}`, isTest = false): Api {
  const { fetch, talk } = openTelegramLine({ apiRoot, token, proxy, isTest });
  const api = new Api(token, { apiRoot, fetch, environment: isTest ? 'test' : 'prod' });
  api.config.use(talk);
  return api;
}

/** The fault of a call by this way. */
async function faultOf(proxy: string | undefined, apiRoot = `http://127.0.0.1:${port}`) {
  const error = await apiThrough(proxy, apiRoot)
    .sendMessage(5, 'a')
    .catch((one: unknown) => one);
  expect(error).toBeInstanceOf(HttpError);
  const fault = lineFault(error, apiRoot, proxy);
  expect(JSON.stringify(fault)).not.toMatch(/secret|wrong|desk/);
  return fault;
}

const kinds: [string, () => Promise<StartedProxy>][] = [
  ['http', () => startHttpProxy()],
  ['socks5', () => startSocksProxy()],
];

describe.each(kinds)('by way of a proxy of the kind %s', (kind, start) => {
  let proxy: StartedProxy;
  beforeEach(async () => {
    proxy = await start();
  });
  afterEach(() => proxy.close());

  test('calls of both kinds, many at once, and files reach the server, and nothing goes past the proxy', async () => {
    const api = apiThrough(proxy.address);
    const results = await Promise.all([
      ...Array.from({ length: 20 }, () => api.sendMessage(5, 'қ')),
      api.getMyCommands(),
    ]);
    expect(results).toHaveLength(21);
    const fetchFile = createPlainFetch(() => proxy.address);
    const file = await fetchFile(`http://127.0.0.1:${port}/file/a%20b.pdf?x=1`);
    expect([file.status, await file.text()]).toEqual([200, '{"ok":true,"result":{"message_id":7}}']);
    expect(heard.filter((url) => url === '/bot1:secret/sendMessage')).toHaveLength(20);
    expect(heard).toContain('/file/a%20b.pdf?x=1');
    expect(new Set(proxy.asked)).toEqual(new Set([`127.0.0.1:${port}`]));
  });

  test('a wrong password, a server that is not there, a proxy that is not there: each is named', async () => {
    expect(await faultOf(proxy.wrong)).toEqual({
      address: `127.0.0.1:${port}`,
      proxy: new URL(proxy.address).host,
      code: kind === 'http' ? 'PROXY_ANSWERED_407' : 'PROXY_WANTS_PASSWORD',
    });
    expect(heard).toEqual([]);
    expect((await faultOf(proxy.address, 'http://127.0.0.1:1'))?.code).toBe(
      kind === 'http' ? 'PROXY_FAILED' : 'PROXY_SAID_CONNECTION_REFUSED',
    );
    const { address } = proxy;
    await proxy.close();
    expect((await faultOf(address))?.code).toBe('ECONNREFUSED');
    proxy = await start();
  });
});

test('a SOCKS proxy looks names up itself', async () => {
  const proxy = await startSocksProxy();
  await apiThrough(proxy.address, `http://bot-api.test:${port}`).sendMessage(5, 'a');
  expect(proxy.asked).toEqual([`bot-api.test:${port}`]);
  await proxy.close();
});

describe('what is no Bot API', () => {
  test.each([404, 301, 407, 502])(
    'is named by its status, %i, and a redirect is not followed',
    async (status) => {
      answer = (response) => {
        response.writeHead(status, { location: `http://127.0.0.1:${port}/elsewhere` }).end('<html>');
      };
      expect(await faultOf(undefined)).toEqual({
        address: `127.0.0.1:${port}`,
        proxy: undefined,
        code: status,
      });
      expect(heard).toEqual(['/bot1:secret/sendMessage']);
      const file = await createPlainFetch(() => undefined)(`http://127.0.0.1:${port}/file/x`);
      expect(file.status).toBe(status);
      expect(heard).toHaveLength(2);
    },
  );

  test('or is nowhere: ECONNREFUSED, ENOTFOUND', async () => {
    expect((await faultOf(undefined, 'http://127.0.0.1:1'))?.code).toBe('ECONNREFUSED');
    expect((await faultOf(undefined, 'http://nowhere.invalid'))?.code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
  });

  test('a refusal of Telegram is none of it', async () => {
    answer = (response) => void response.end('{"ok":false,"error_code":403,"description":"blocked"}');
    const error = await apiThrough(undefined)
      .sendMessage(5, 'a')
      .catch((one: unknown) => one);
    expect(error).toBeInstanceOf(GrammyError);
    expect(lineFault(error, 'http://127.0.0.1')).toBeUndefined();
  });
});

test('the test environment has addresses of its own', async () => {
  const api = apiThrough(undefined, undefined, true);
  await api.sendMessage(5, 'a');
  await api.getMyCommands();
  expect(heard).toEqual(['/bot1:secret/test/sendMessage', '/bot1:secret/test/getMyCommands']);
});

describe('which proxy', () => {
  const settings = { ...noProxy, http: 'http://plain:1', https: 'http://secure:1' };
  test.each([
    ['https://api.telegram.org', '', 'http://secure:1'],
    ['http://10.0.0.5:8081', '', 'http://plain:1'],
    ['http://127.0.0.1:8081', '', undefined],
    ['http://localhost:8081', '', undefined],
    ['http://[::1]:8081', '', undefined],
    ['https://api.telegram.org', '*', undefined],
    ['https://api.telegram.org', 'telegram.org', undefined],
    ['https://api.telegram.org', '.telegram.org', undefined],
    ['https://api.telegram.org', '*.telegram.org', undefined],
    ['https://api.telegram.org', 'api.telegram.org:443', undefined],
    ['https://api.telegram.org', 'api.telegram.org:8443', 'http://secure:1'],
    ['https://api.telegram.org', 'gram.org', 'http://secure:1'],
    ['https://nottelegram.org', 'telegram.org', 'http://secure:1'],
    ['http://10.0.0.5:8081', '10.0.0.5', undefined],
  ])('to %s, NO_PROXY=%s: %s', (address, exception, proxy) => {
    const exceptions = exception === '' ? [] : [exception];
    expect(proxyFor(address, { ...settings, exceptions })).toBe(proxy);
  });

  test('TELEGRAM_PROXY wins for Telegram and its gateway, and for nobody else', () => {
    const own = { ...settings, telegram: 'socks5://own:1', exceptions: ['*'] };
    expect(telegramProxyFor('https://api.telegram.org', own)).toBe('socks5://own:1');
    expect(telegramProxyFor('http://127.0.0.1:8081', own)).toBe('socks5://own:1');
    expect(providerProxyFor('https://gatewayapi.telegram.org', own)).toBe('socks5://own:1');
    expect(providerProxyFor('https://smsc.kz', own)).toBeUndefined();
    expect(providerProxyFor('https://smsc.kz', { ...own, exceptions: [] })).toBe('http://secure:1');
  });
});
