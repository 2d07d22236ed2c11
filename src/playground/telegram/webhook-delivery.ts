import type { Update } from 'grammy/types';
import type { UpdateQueue } from './update-queue.ts';

/**
 * Posts waiting updates to the webhook (rules 54, 55): one in flight a queue, queues side by side; 2xx confirms, all
 * else is posted again, at once for the first time, then after a pause that doubles, or after the `Retry-After` of the
 * answer, until it expires.
 */
export interface WebhookSubscription {
  url: string;
  secret: string;
  maxConnections: number;
  /** Of the last failure: Unix time in seconds, and words. */
  lastError: { readonly at: number; readonly words: string } | undefined;
}

export interface WebhookDelivery {
  readonly webhook: WebhookSubscription;
  /** When it was last changed by a call, in ms of virtual time. */
  readonly setAt: number | undefined;
  set(webhook: WebhookSubscription): void;
  /** Something waits, or the webhook has changed: look. */
  look(): void;
  load(webhook: WebhookSubscription): void;
}

export interface WebhookDeliveryOptions {
  readonly queue: UpdateQueue;
  /** Virtual time in ms. */
  readonly now: () => number;
  /** The pause before each repetition, in ms of real time, in place of the rule's. */
  readonly retryMs: number | undefined;
}

const FIRST_PAUSE_MS = 2000;
/** The pause grows to a length between this and twice as long, drawn by lot each time. */
const LONGEST_PAUSE_MS = 60_000;
const LONGEST_WISH_MS = 3_600_000;
const PATIENCE_MS = 60_000;

/** How a bot begins, and how it is after deleteWebhook. */
export function noWebhook(): WebhookSubscription {
  return { url: '', secret: '', maxConnections: 40, lastError: undefined };
}

/** Posts what waits in `queue`; `look` is called when something has come. */
export function createWebhookDelivery({ queue, now, retryMs }: WebhookDeliveryOptions): WebhookDelivery {
  let webhook = noWebhook();
  let setAt: number | undefined;
  /** Queues with an update in flight, or waiting for its repetition. */
  const busy = new Set<string>();
  const failures = new Map<number, number>();

  function look(): void {
    if (webhook.url === '') return;
    for (const update of queue.waiting()) {
      if (busy.size >= webhook.maxConnections) return;
      const line = queueOf(update);
      if (busy.has(line)) continue;
      busy.add(line);
      void deliver(update).then((pauseMs) => {
        const goOn = () => {
          busy.delete(line);
          look();
        };
        if (pauseMs === 0) goOn();
        else setTimeout(goOn, pauseMs).unref();
      });
    }
  }

  /** Resolves with the pause that its queue has to make. */
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
    return retryMs ?? retryPauseMs(failed, wishedMs, Math.random());
  }

  return {
    get webhook() {
      return webhook;
    },
    get setAt() {
      return setAt;
    },
    set(changed) {
      setAt = now();
      this.load(changed);
    },
    look,
    load(loaded) {
      webhook = loaded;
      look();
    },
  };
}

/**
 * The pause in ms before an update is posted again that has `failed` so many times (rule 55). `wishedMs`: what the answer
 * asked for by `Retry-After`; 0: nothing. `lot`: from 0 to 1.
 */
export function retryPauseMs(failed: number, wishedMs: number, lot: number): number {
  if (wishedMs > 0) return Math.min(wishedMs, LONGEST_WISH_MS);
  if (failed <= 1) return 0;
  return Math.min(FIRST_PAUSE_MS * 2 ** (failed - 2), LONGEST_PAUSE_MS * (1 + lot));
}

/**
 * Telegram keeps a queue for each kind of update, of a chat or of a person (rule 55): what somebody writes and what they
 * press at the same moment may come in either order.
 */
function queueOf(update: Update): string {
  const message = update.message ?? update.edited_message;
  if (message) return `chat ${message.chat.id}`;
  const [kind = ''] = Object.keys(update).filter((name) => name !== 'update_id');
  const other = update.callback_query ?? update.pre_checkout_query ?? update.my_chat_member;
  return `${kind} ${other?.from.id ?? 0}`;
}
