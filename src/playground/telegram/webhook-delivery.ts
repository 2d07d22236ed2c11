import type { Update } from 'grammy/types';
import type { UpdateQueue } from './update-queue.ts';

/**
 * Posts waiting updates to the webhook (rules 54, 55): one in flight a chat, chats side by side; 2xx confirms, all
 * else is posted again after a pause that doubles, or after the `Retry-After` of the answer, until it expires.
 */
export interface WebhookState {
  url: string;
  secret: string;
  maxConnections: number;
  /** Of the last failure: Unix time in seconds, and words. */
  lastError: { readonly at: number; readonly words: string } | undefined;
}

export interface WebhookDelivery {
  readonly webhook: WebhookState;
  /** Something waits, or the webhook has changed: look. */
  look(): void;
  load(webhook: WebhookState): void;
}

export interface WebhookDeliveryOptions {
  readonly queue: UpdateQueue;
  /** Virtual time in ms. */
  readonly now: () => number;
  /** The pause before each repetition, in ms of real time, in place of the rule's. */
  readonly retryMs: number | undefined;
}

const LONGEST_PAUSE_MS = 60_000;
const PATIENCE_MS = 60_000;

export function noWebhook(): WebhookState {
  return { url: '', secret: '', maxConnections: 40, lastError: undefined };
}

export function createWebhookDelivery({ queue, now, retryMs }: WebhookDeliveryOptions): WebhookDelivery {
  let webhook = noWebhook();
  /** Chats with an update in flight, or waiting for its repetition. */
  const busy = new Set<number>();
  const failures = new Map<number, number>();

  function look(): void {
    if (webhook.url === '') return;
    for (const update of queue.waiting()) {
      if (busy.size >= webhook.maxConnections) return;
      const chat = lineOf(update);
      if (busy.has(chat)) continue;
      busy.add(chat);
      void deliver(update).then((pauseMs) => {
        const goOn = () => {
          busy.delete(chat);
          look();
        };
        if (pauseMs === 0) goOn();
        else setTimeout(goOn, pauseMs).unref();
      });
    }
  }

  /** Resolves with the pause that the chat has to make. */
  async function deliver(update: Update): Promise<number> {
    const { url, secret } = webhook;
    const id = update.update_id;
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(secret === '' ? {} : { 'x-telegram-bot-api-secret-token': secret }),
        },
        body: JSON.stringify(update),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      await answer.arrayBuffer();
      if (answer.ok) {
        failures.delete(id);
        queue.confirm(update);
        return 0;
      }
      fail(`Wrong response from the webhook: ${answer.status} ${answer.statusText}`);
      return pauseAfter(id, Number(answer.headers.get('retry-after') ?? 0) * 1000);
    } catch {
      fail('Connection refused');
      return pauseAfter(id, 0);
    }
  }

  function fail(words: string): void {
    webhook.lastError = { at: Math.floor(now() / 1000), words };
  }

  function pauseAfter(id: number, wishedMs: number): number {
    const failed = (failures.get(id) ?? 0) + 1;
    failures.set(id, failed);
    return retryMs ?? Math.max(wishedMs, Math.min(500 * 2 ** failed, LONGEST_PAUSE_MS));
  }

  return {
    get webhook() {
      return webhook;
    },
    look,
    load(loaded) {
      webhook = loaded;
      look();
    },
  };
}

/** Telegram's queues are those of chats, and of persons where there is no chat. */
function lineOf(update: Update): number {
  const message = update.message ?? update.edited_message ?? update.callback_query?.message;
  const other = update.callback_query ?? update.pre_checkout_query ?? update.my_chat_member;
  return message?.chat.id ?? other?.from.id ?? 0;
}
