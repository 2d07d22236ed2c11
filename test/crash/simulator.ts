import { once } from 'node:events';
import { createServer } from 'node:http';
import { type BotApi, createBotApi } from '../../src/playground/telegram/calls/bot-api.ts';

/** The Bot API over HTTP for a bot that runs as a process, on a clock that can be moved forward. */
export interface Simulator {
  readonly botApi: BotApi;
  /** How far the clock of the story is ahead of the real one, in ms; the bot has to be told of it. */
  readonly offsetMs: number;
  forward(ms: number): void;
  /** No request is being answered but a poll that is held, if the bot polls, and nothing has happened for a moment. */
  isAtRest(): boolean;
  /**
   * A process of the bot begins; its own address for it. What an earlier one had asked for before it died may still be executed, and
   * is known by the address: on a busy machine its connection may be accepted after the next process has begun.
   */
  bears(): string;
  /** Called each time that this has happened. */
  onLate(listener: () => void): void;
  close(): Promise<void>;
}

export const token = '1:crash';
const ofLife = /^\/life-(?<life>\d+)(?<url>\/.*)$/s;
/** Longer than the bot thinks between an update and its first request, also on a busy machine. */
const momentMs = 80;
const postedAgainMs = 100;

/** `isPosted`: the bot has updates posted to it; one that did not get through is posted again after a moment. */
export async function openSimulator(startsAt: number, { isPosted = false } = {}): Promise<Simulator> {
  let offsetMs = startsAt - Date.now();
  const botApi = createBotApi({
    now: () => Date.now() + offsetMs,
    token,
    ...(isPosted && { webhookRetryMs: postedAgainMs }),
  });
  let inFlight = 0;
  let polls = 0;
  let happenedAt = performance.now();
  const happens = () => {
    happenedAt = performance.now();
  };
  botApi.room.onChange(happens);
  let lives = 0;
  let late = () => {};
  const server = createServer((request, response) => {
    happens();
    const { life = '', url = '/' } = ofLife.exec(request.url ?? '')?.groups ?? {};
    const isPoll = url.endsWith('/getUpdates');
    if (isPoll) polls += 1;
    else inFlight += 1;
    const gone = new AbortController();
    response.on('close', () => {
      if (isPoll) polls -= 1;
      else inFlight -= 1;
      happens();
      gone.abort();
    });
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, value?.toString()]),
    );
    const asked = { method: request.method ?? 'GET', url, headers, body: request };
    botApi.handle(asked, gone.signal).then(
      ({ status, headers: answered, body }) => {
        if (Number(life) < lives) late();
        response.writeHead(status, answered).end(body);
      },
      () => response.destroy(),
    );
  });
  // The bot keeps its connections longer than a story takes: a pause in it must not break one.
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    botApi,
    get offsetMs() {
      return offsetMs;
    },
    forward(ms) {
      offsetMs += ms;
      happens();
    },
    bears() {
      lives += 1;
      return `http://127.0.0.1:${port}/life-${lives}`;
    },
    onLate(listener) {
      late = listener;
    },
    isAtRest: () =>
      polls === (isPosted ? 0 : 1) &&
      inFlight === 0 &&
      botApi.room.pendingUpdates === 0 &&
      performance.now() - happenedAt > momentMs,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
