import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { connect, createServer } from 'node:net';
import type { HttpSettings } from '../../../src/config/http.ts';
import type { Scene } from '../scene.ts';

/** HTTP with the bot of a scene, as a proxy, a scraper, Telegram or a stranger would speak it. */

export const secret = 'Secret_of-the-webhook';

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** The bot listens on this machine; with health and metrics only. */
export const listening: HttpSettings = { host: '127.0.0.1', port: 0, webhook: undefined };

/** The bot has updates posted to it. */
export async function withWebhook(): Promise<HttpSettings> {
  const port = await freePort();
  return { host: '127.0.0.1', port, webhook: { url: `http://127.0.0.1:${port}/telegram`, secret } };
}

/** Where the bot said that it listens. */
export function addressOf({ logLines }: Pick<Scene, 'logLines'>): string {
  const said = logLines
    .map((line): { event: string; address?: string } => JSON.parse(line))
    .findLast(({ event }) => event === 'listening');
  if (said?.address === undefined) throw new Error('the bot does not listen');
  return said.address;
}

/** A POST to the webhook as Telegram sends it, unless `headers` say otherwise. */
export function post(scene: Scene, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${addressOf(scene)}/telegram`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-telegram-bot-api-secret-token': secret,
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** The same in pieces, so that nothing says beforehand how much it will be. */
export async function postInPieces(
  scene: Scene,
  pieces: readonly string[],
): Promise<{ readonly status: number | undefined; readonly text: () => Promise<string> }> {
  const asking = request(`${addressOf(scene)}/telegram`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
  });
  // Whoever is refused half-way is cut off.
  asking.on('error', () => {});
  for (const piece of pieces) asking.write(piece);
  asking.end();
  const [response]: IncomingMessage[] = await once(asking, 'response');
  if (response === undefined) throw new Error('no answer');
  return {
    status: response.statusCode,
    text: async () => (await response.setEncoding('utf8').toArray()).join(''),
  };
}

/** A post of which only a part of the headers has come; `finish` sends the rest and gives all that is answered. */
export async function postHalfway(address: string, body: string): Promise<{ finish: () => Promise<string> }> {
  const { hostname, port } = new URL(address);
  const socket = connect({ host: hostname, port: Number(port) });
  await once(socket, 'connect');
  socket.write('POST /telegram HTTP/1.1\r\nhost: bot\r\ncontent-type: application/json\r\n');
  return {
    async finish() {
      socket.write(`x-telegram-bot-api-secret-token: ${secret}\r\n`);
      socket.end(`content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      return (await socket.setEncoding('utf8').toArray()).join('');
    },
  };
}

/** The same, held before the last byte of its body; the bot has the headers. */
export async function postSlowly(
  address: string,
  body: string,
): Promise<{ readonly finish: () => Promise<IncomingMessage> }> {
  const asking: ClientRequest = request(`${address}/telegram`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-telegram-bot-api-secret-token': secret,
      // The answer to this says that the request has been taken.
      expect: '100-continue',
    },
  });
  asking.flushHeaders();
  await once(asking, 'continue');
  asking.write(body.slice(0, -1));
  return {
    async finish() {
      asking.end(body.slice(-1));
      const [response]: IncomingMessage[] = await once(asking, 'response');
      if (response === undefined) throw new Error('no answer');
      response.resume();
      return response;
    },
  };
}

/** The value of a metric with these labels, or undefined. */
export function metric(text: string, name: string, labels: Record<string, string> = {}): number | undefined {
  for (const line of text.split('\n')) {
    const [, found, inner = '', value] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
    if (found !== name) continue;
    const given = Object.fromEntries(
      [...inner.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, word]) => [key, word]),
    );
    if (Object.entries(labels).every(([key, word]) => given[key] === word)) return Number(value);
  }
  return undefined;
}
