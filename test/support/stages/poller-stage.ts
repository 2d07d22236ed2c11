import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { afterEach } from 'vitest';
import { createPoller, type Poller } from '../../../src/bot/updates/poller.ts';
import { createLog } from '../../../src/log.ts';
import { createUpdateBatches } from '../../../src/services/update-batches.ts';
import { openTempDatabase, type TempDatabase } from '../temp-database.ts';

/** A `getUpdates` that waits for its answer. */
export interface Fetch {
  readonly offset: number;
  readonly timeout: number;
  readonly limit: number;
  answer(...updates: readonly Update[]): void;
  /** Answers at once that there is nothing, as no Bot API server does. */
  hasten(): void;
  refuse(code: number, description: string, parameters?: object): void;
  /** Answers with this body, which need not be JSON. */
  garble(code: number, body: string): void;
  /** The poller is not waiting for the answer any more. */
  readonly gaveUp: boolean;
}

/** The poller before a Bot API server and handlers that do as they are told; time moves when a pause is ended. */
export interface PollerStage {
  readonly poller: Poller;
  /** What happened, in order: `begin 5`, `end 5`, `fail 5`, `poison 5`, `unavailable`. */
  readonly story: readonly string[];
  readonly logged: readonly { readonly level: string; readonly event: string }[];
  /** The next `getUpdates`, when it comes; until it is answered it is held as long as it wishes. */
  fetch(): Promise<Fetch>;
  /** Ends the pause that the poller makes next, and says how long it would have been. */
  pause(): Promise<number>;
  /** Resolves when the poller makes so many pauses at once. */
  pausing(count: number): Promise<void>;
  /** So much time goes by, and no timer rings. */
  pass(ms: number): void;
  /** The handling of this update throws this, as often as there are errors. */
  fail(update: number, ...errors: readonly Error[]): void;
  /** The handling of this update does not end before the returned function is called. */
  hold(update: number): () => void;
  until(fits: () => boolean): Promise<void>;
}

/** Stands for the errors of a database that can't be written. */
export const diskFull = new Error('disk full');

const close: (() => Promise<void>)[] = [];

/** Call it once at the top of a test file. */
export function closePollersAfterEach(): void {
  afterEach(async () => {
    for (const one of close.splice(0)) await one();
  });
}

export async function openPollerStage(
  onPoison: (update: Update) => Promise<void> = async () => {},
  store: TempDatabase = openTempDatabase(),
  startAt = 0,
): Promise<PollerStage> {
  const fetches: Fetch[] = [];
  let now = startAt;
  const timers: { ms: number; work: () => void }[] = [];
  const errors = new Map<number, Error[]>();
  const holds = new Map<number, Promise<void>>();
  const story: string[] = [];
  const logged: { level: string; event: string }[] = [];
  const watchers = new Set<() => void>();
  const changed = () => {
    for (const watcher of [...watchers]) watcher();
  };
  const until = (fits: () => boolean) =>
    new Promise<void>((resolve) => {
      const watcher = () => {
        if (!fits()) return;
        watchers.delete(watcher);
        resolve();
      };
      watchers.add(watcher);
      watcher();
    });
  const say = (words: string) => {
    story.push(words);
    changed();
  };

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const asked: { offset: number; timeout: number; limit: number } = JSON.parse(
      Buffer.concat(chunks).toString(),
    );
    const held = () => {
      now += asked.timeout * 1000;
    };
    fetches.push(fetchOf(asked, response, changed, held));
    changed();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  const poller = createPoller({
    api: new Api('1:poller', { apiRoot: `http://127.0.0.1:${port}` }),
    clock: {
      now: () => now,
      after(ms, work) {
        const timer = { ms, work };
        timers.push(timer);
        changed();
        return () => {
          if (timers.includes(timer)) timers.splice(timers.indexOf(timer), 1);
        };
      },
    },
    log: createLog(
      'debug',
      (line) => logged.push(JSON.parse(line)),
      () => 0,
    ),
    allowedUpdates: ['message', 'callback_query'],
    fetched: createUpdateBatches<Update>({
      read: store.read,
      transactLater: store.transactLater,
      now: () => now,
    }),
    isUnavailable: (error) => error === diskFull,
    onAnotherBot: () => say('another bot'),
    onUnavailable: () => say('unavailable'),
    async onPoison(update) {
      say(`poison ${update.update_id}`);
      await onPoison(update);
    },
    async handle({ update_id }) {
      say(`begin ${update_id}`);
      await holds.get(update_id);
      const error = errors.get(update_id)?.shift();
      say(`${error ? 'fail' : 'end'} ${update_id}`);
      if (error) throw error;
    },
  });
  close.push(async () => {
    for (const { work } of timers.splice(0)) work();
    const stopped = poller.stop();
    server.closeAllConnections();
    server.close();
    await stopped;
  });

  return {
    poller,
    story,
    logged,
    until,
    async fetch() {
      await until(() => fetches.length > 0);
      const [next] = fetches.splice(0, 1);
      if (next === undefined) throw new Error('it was there');
      return next;
    },
    async pause() {
      await until(() => timers.length > 0);
      const [timer] = timers.splice(0, 1);
      now += timer?.ms ?? 0;
      timer?.work();
      return timer?.ms ?? 0;
    },
    pass(ms) {
      now += ms;
    },
    pausing: (count) => until(() => timers.length >= count),
    fail: (update, ...thrown) => errors.set(update, [...thrown]),
    hold(update) {
      let release = () => {};
      holds.set(
        update,
        new Promise((resolve) => {
          release = resolve;
        }),
      );
      return release;
    },
  };
}

function fetchOf(
  asked: { offset: number; timeout: number; limit: number },
  response: ServerResponse,
  changed: () => void,
  held: () => void,
): Fetch {
  let gaveUp = false;
  response.on('close', () => {
    gaveUp = !response.writableFinished;
    changed();
  });
  const send = (code: number, body: unknown) =>
    response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  return {
    ...asked,
    answer(...updates) {
      held();
      send(200, { ok: true, result: updates });
    },
    hasten: () => send(200, { ok: true, result: [] }),
    refuse: (code, description, parameters) =>
      send(code, { ok: false, error_code: code, description, ...(parameters && { parameters }) }),
    garble: (code, body) => void response.writeHead(code).end(body),
    get gaveUp() {
      return gaveUp;
    },
  };
}

/** A message of this chat. */
export function message(update_id: number, chat: number): Update {
  const person = { id: chat, is_bot: false, first_name: 'x' };
  return {
    update_id,
    message: {
      message_id: update_id,
      date: 0,
      text: 'x',
      from: person,
      chat: { id: chat, type: 'private', first_name: 'x' },
    },
  };
}
