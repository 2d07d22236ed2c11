import { Agent, request } from 'node:http';
import type { Update } from 'grammy/types';

/**
 * Posts updates to a webhook as Telegram does: a few connections at once, again where they were not taken. Of a chat one
 * after the other: a bot that writes its session after its reply would else read it before.
 */
export interface WebhookPosts {
  readonly url: string;
  post(chatId: number, update: Update): void;
  close(): void;
}

/** What the Bot API takes for usual. */
const connections = 40;
const againAfterMs = 100;

export function postToWebhook(url: string, secret: string): WebhookPosts {
  // Whoever finds no free connection waits in line, in the agent.
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  /** Of chats of which one is being posted, those behind it. */
  const lines = new Map<number, Update[]>();
  let closed = false;

  function send(chatId: number, update: Update): void {
    const body = JSON.stringify(update);
    const again = () => {
      if (!closed) setTimeout(() => send(chatId, update), againAfterMs);
    };
    const posted = request(url, {
      method: 'POST',
      agent,
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'x-telegram-bot-api-secret-token': secret,
      },
    });
    posted.on('response', (response) => {
      response.resume();
      if (response.statusCode === 200) taken(chatId);
      else again();
    });
    posted.on('error', again);
    posted.end(body);
  }

  function taken(chatId: number): void {
    const next = lines.get(chatId)?.shift();
    if (next === undefined) lines.delete(chatId);
    else send(chatId, next);
  }

  return {
    url,
    post(chatId, update) {
      const line = lines.get(chatId);
      if (line) return void line.push(update);
      lines.set(chatId, []);
      send(chatId, update);
    },
    close() {
      closed = true;
      agent.destroy();
    },
  };
}
