import { type Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import { OwnerFault } from '../../domain/owner/owner-fault.ts';
import type { Log } from '../../log.ts';
import type { Clock } from '../../outbox/telegram-port.ts';

/** Telegram will not post to this address, and waiting does not help. */
export class WebhookRefused extends OwnerFault {
  override readonly name = 'WebhookRefused';
}

/** What Telegram says of the webhook. Times in ms since the epoch. */
export interface WebhookState {
  /** When Telegram was last asked and has answered. */
  readonly askedAt: number;
  /** Updates that wait at Telegram. */
  readonly waiting: number;
  /** When an update could last not be delivered. */
  readonly failedAt: number | undefined;
}

export interface WebhookKeeper {
  /** Resolves when Telegram posts updates here; Telegram out of reach is waited for. Throws `WebhookRefused`. */
  start(): Promise<void>;
  stop(): void;
  readonly state: WebhookState | undefined;
}

export interface WebhookKeeperDeps {
  readonly api: Api;
  readonly clock: Clock;
  readonly log: Log;
  readonly url: string;
  readonly secret: string;
  readonly allowedUpdates: readonly Exclude<keyof Update, 'update_id'>[];
  /** Asked before the webhook is taken back from whoever took it, and at each look where there is a second machine. */
  readonly fence?: (() => Promise<void>) | undefined;
}

/** Telegram's own default; a handler is done within milliseconds. */
const connections = 40;
const lookEveryMs = 60_000;
const longestPauseMs = 30_000;

/**
 * Sets the webhook, never dropping what waits, and looks every minute whether it is still set: whoever takes it
 * away would else silence the bot. It stays set when the bot ends, so that updates wait at Telegram.
 */
export function createWebhookKeeper(deps: WebhookKeeperDeps): WebhookKeeper {
  const { api, clock, log, url } = deps;
  let state: WebhookState | undefined;
  let stopped = false;
  let cancelTimer = () => {};

  async function set(): Promise<void> {
    await api.setWebhook(url, {
      secret_token: deps.secret,
      max_connections: connections,
      allowed_updates: [...deps.allowedUpdates],
    });
    log.info('webhook-set');
  }

  async function look(): Promise<void> {
    try {
      const info = await api.getWebhookInfo();
      await deps.fence?.();
      if (stopped) return;
      if (info.url !== url) {
        log.error('webhook-lost');
        await set();
      }
      state = {
        askedAt: clock.now(),
        waiting: info.pending_update_count,
        failedAt: info.last_error_date === undefined ? undefined : info.last_error_date * 1000,
      };
    } catch (error) {
      log.warn('webhook-not-asked', { error });
    }
    if (!stopped) cancelTimer = clock.after(lookEveryMs, () => void look());
  }

  return {
    async start() {
      for (let tries = 0; ; tries += 1) {
        try {
          await set();
          break;
        } catch (error) {
          // Its words name the address at most, never the secret.
          const isRefused = error instanceof GrammyError && error.error_code === 400;
          if (isRefused && !isPassing(error.description)) {
            throw new WebhookRefused(`WEBHOOK_URL is refused by Telegram: ${error.description}`);
          }
          log.warn('webhook-not-set', {
            attempts: tries + 1,
            ...(isRefused ? { outcome: error.description } : { error }),
          });
        }
        await new Promise<void>((resolve) => {
          cancelTimer = clock.after(Math.min(1000 * 2 ** Math.min(tries, 5), longestPauseMs), resolve);
        });
      }
      await look();
    },
    stop() {
      stopped = true;
      cancelTimer();
    },
    get state() {
      return state;
    },
  };
}

/**
 * The name of the host was not found just now: a look-up of Telegram's that failed, or a name that was registered a moment
 * ago. A name that nobody has is refused in the same words, and is said in the log at each try.
 */
function isPassing(description: string): boolean {
  return /failed to resolve host/i.test(description);
}
