import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Update } from 'grammy/types';
import { postToWebhook, type WebhookPosts } from './webhook-posts.ts';

/**
 * The least of a Bot API server that a bot can talk to, so that what is measured is the bot: updates are handed out at
 * the next poll or posted to the webhook that it has set, every other call succeeds, at once or after `latencyMs`.
 */
export interface BotApiStub {
  readonly address: string;
  readonly token: string;
  /** Puts an update in line for the next poll, or posts it. */
  feed(update: Omit<Update, 'update_id'>): void;
  /** How long every call takes to be answered, polls included. */
  latencyMs: number;
  /** Told of each call when its answer has gone out. */
  onCall: (call: ApiCall) => void;
  /** Resolves at the next poll, or when a webhook is set next, with the moment of it (`performance.now()`). */
  polled(): Promise<number>;
  /** Updates that were not confirmed yet. */
  readonly waiting: number;
  close(): Promise<void>;
}

export interface ApiCall {
  readonly method: string;
  readonly payload: CallPayload;
  /** When it had arrived whole, by `performance.now()`. */
  readonly at: number;
  /** The message that it made or changed. */
  readonly messageId: number;
}

/** The parameters that the people of the benchmark look at. */
export interface CallPayload {
  readonly chat_id?: number | string;
  readonly message_id?: number;
  readonly text?: string;
  readonly reply_markup?: {
    readonly inline_keyboard?: readonly (readonly { text: string; callback_data?: string }[])[];
    readonly keyboard?: unknown;
    readonly remove_keyboard?: boolean;
  };
}

const token = '1:bench';
const me = { id: 1, is_bot: true, first_name: 'Bench', username: 'bench_bot' };

export async function openBotApiStub(): Promise<BotApiStub> {
  let updates: Update[] = [];
  let lastUpdate = 0;
  let lastMessage = 0;
  let poll: { answer(updates: readonly Update[]): void } | undefined;
  let isHandingOut = false;
  let webhook: WebhookPosts | undefined;
  const watchers: ((at: number) => void)[] = [];

  const server = createServer((request, response) => {
    read(request).then(
      (payload) => answer(request.url ?? '', payload, response),
      () => response.destroy(),
    );
  });
  server.keepAliveTimeout = 60_000;

  function answer(url: string, payload: Record<string, unknown>, response: ServerResponse): void {
    const at = performance.now();
    const method = url.slice(url.lastIndexOf('/') + 1).replace(/\?.*$/, '');
    if (method === 'getUpdates') return takePoll(payload, at, response);
    if (method === 'setWebhook') setWebhook(payload, at);
    const parameters: CallPayload = payload;
    const messageId = parameters.message_id ?? (method.startsWith('send') ? ++lastMessage : 0);
    const result =
      method === 'getWebhookInfo' && webhook
        ? { url: webhook.url, has_custom_certificate: false, pending_update_count: 0 }
        : method === 'getMe'
          ? me
          : resultOf(method, parameters, messageId);
    later(() => {
      write(response, result);
      stub.onCall({ method, payload: parameters, at, messageId });
    });
  }

  function setWebhook({ url, secret_token }: Record<string, unknown>, at: number): void {
    webhook?.close();
    webhook = postToWebhook(String(url), String(secret_token));
    for (const watcher of watchers.splice(0)) watcher(at);
  }

  function takePoll(payload: Record<string, unknown>, at: number, response: ServerResponse): void {
    for (const watcher of watchers.splice(0)) watcher(at);
    const offset = Number(payload.offset ?? 0);
    const limit = Number(payload.limit ?? 100) || 100;
    updates = updates.filter(({ update_id }) => update_id >= offset);
    poll?.answer([]);
    const mine = {
      answer(found: readonly Update[]) {
        if (poll === mine) poll = undefined;
        clearTimeout(giveUp);
        if (!response.destroyed) later(() => write(response, found.slice(0, limit)));
      },
    };
    const giveUp = setTimeout(() => mine.answer([]), Number(payload.timeout ?? 0) * 1000);
    response.on('close', () => {
      clearTimeout(giveUp);
      if (poll === mine) poll = undefined;
    });
    poll = mine;
    handOut();
  }

  /** What came in the same moment goes out together. */
  function handOut(): void {
    if (isHandingOut || updates.length === 0 || poll === undefined) return;
    isHandingOut = true;
    setImmediate(() => {
      isHandingOut = false;
      if (updates.length > 0) poll?.answer(updates);
    });
  }

  function later(work: () => void): void {
    if (stub.latencyMs === 0) work();
    else setTimeout(work, stub.latencyMs);
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const stub: BotApiStub = {
    address: `http://127.0.0.1:${port}`,
    token,
    latencyMs: 0,
    onCall: () => {},
    feed(update) {
      lastUpdate += 1;
      const whole: Update = { ...update, update_id: lastUpdate };
      if (webhook) return webhook.post(update.message?.chat.id ?? update.callback_query?.from.id ?? 0, whole);
      updates.push(whole);
      handOut();
    },
    polled: () => new Promise((resolve) => watchers.push(resolve)),
    get waiting() {
      return updates.length;
    },
    async close() {
      webhook?.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return stub;
}

async function read(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}

function write(response: ServerResponse, result: unknown): void {
  const body = JSON.stringify({ ok: true, result });
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function resultOf(method: string, { chat_id, text = '' }: CallPayload, messageId: number): unknown {
  const isOfMessage = method.startsWith('send') || method.startsWith('editMessage');
  if (method === 'getUserProfilePhotos') return { total_count: 0, photos: [] };
  if (!isOfMessage) return true;
  const chat = { id: Number(chat_id), type: 'private', first_name: 'Bench' };
  return { message_id: messageId, date: Math.floor(Date.now() / 1000), chat, text };
}
