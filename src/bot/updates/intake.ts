import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { UpdateBatches } from '../../services/update-batches.ts';
import type { Telegram } from '../telegram/open-telegram.ts';
import { createKeptBatches } from './kept-batches.ts';
import { createPoller, replicaWaitMs } from './poller.ts';
import { chatOfUpdate, isSettled, type UpdateHandlerDeps } from './update-handler.ts';
import { createWebhookKeeper, type WebhookState } from './webhook-keeper.ts';
import { createWebhookUpdates } from './webhook-updates.ts';

/** How updates reach the bot: fetched, or posted by Telegram. Times in ms since the epoch. */
export interface Intake {
  /** Resolves when updates come. Throws `WebhookRefused`. */
  start(): Promise<void>;
  /** Nothing more is fetched; resolves when what was fetched is settled. */
  stop(): Promise<void>;
  /** Takes an update that was posted; `later`: it is to be posted again, not before so many seconds. */
  receive(update: Update): Promise<'settled' | { readonly later: number }>;
  /** Resolves when nothing that was posted is in hand any more. */
  settled(): Promise<void>;
  readonly flow: Flow;
}

export type Flow =
  | { readonly by: 'polling'; readonly polledAt: number | undefined }
  | {
      readonly by: 'webhook';
      readonly state: WebhookState | undefined;
      /** When an update was last posted and settled. */
      readonly receivedAt: number | undefined;
    };

export interface IntakeDeps extends UpdateHandlerDeps {
  readonly api: Api;
  readonly allowedUpdates: readonly Exclude<keyof Update, 'update_id'>[];
  /** Undefined: updates are fetched. */
  readonly webhook: { readonly url: string; readonly secret: string } | undefined;
  readonly fetched: UpdateBatches<Update>;
  readonly faultOf?: Telegram['faultOf'];
  /** For a minute and longer another program has been fetching with this token. */
  readonly onAnotherBot?: () => void;
  /** Another program may have taken over: this one ends where it has. Asked at a conflict, and each minute with a webhook. */
  readonly fence?: (() => Promise<void>) | undefined;
  /** Resolves when what updates have done is safe beyond this disk, or was waited for long enough. */
  readonly replicated?: ((longestMs: number) => Promise<boolean>) | undefined;
}

/** An update that failed may be to blame itself, and is tried again soon; a full disk stays full for a while. */
const laterSeconds = { failed: 1, unavailable: 5 } as const;

/** Before there is one. */
export function noFlow(webhook: IntakeDeps['webhook']): Flow {
  return webhook
    ? { by: 'webhook', state: undefined, receivedAt: undefined }
    : { by: 'polling', polledAt: undefined };
}

/** Takes updates in by webhook where one is set, else by polling. */
export function createIntake(deps: IntakeDeps): Intake {
  return deps.webhook === undefined ? pollingIntake(deps) : webhookIntake(deps, deps.webhook);
}

function pollingIntake(deps: IntakeDeps): Intake {
  const poller = createPoller({ ...deps, onConflict: () => void deps.fence?.() });
  return {
    async start() {
      poller.start();
    },
    stop: poller.stop,
    receive: async () => ({ later: laterSeconds.unavailable }),
    settled: async () => {},
    get flow() {
      return { by: 'polling', polledAt: poller.polledAt } as const;
    },
  };
}

function webhookIntake(deps: IntakeDeps, webhook: { url: string; secret: string }): Intake {
  const { clock, allowedUpdates } = deps;
  const updates = createWebhookUpdates(deps);
  const keeper = createWebhookKeeper({ ...deps, allowedUpdates, ...webhook });
  const left = createKeptBatches(deps);
  let receivedAt: number | undefined;
  let cancelTimer = () => {};
  let stopped = false;

  /** What was in hand when the bot ended that still fetched; what has to be tried again is, beside what is posted. */
  async function settleLeft(): Promise<void> {
    const isRead = await left.readLeft();
    await left.giveUpOld();
    const closed = new Set<number>();
    for (const update of left.open) {
      if (stopped) return;
      if (closed.has(chatOfUpdate(update))) continue;
      if (isSettled(await updates.receive(update))) left.settled(update);
      else closed.add(chatOfUpdate(update)); // what follows in this chat waits for it
    }
    if (stopped || (isRead && left.open.length === 0)) return;
    cancelTimer = clock.after(laterSeconds.unavailable * 1000, () => void settleLeft());
  }

  /** Something that its chat sent before is still to be settled. */
  function waits(update: Update): boolean {
    return left.open.some((one) => chatOfUpdate(one) === chatOfUpdate(update));
  }

  return {
    async start() {
      await settleLeft();
      if (!stopped) await keeper.start();
    },
    async stop() {
      stopped = true;
      cancelTimer();
      left.stop();
      keeper.stop();
    },
    async receive(update) {
      if (waits(update)) return { later: laterSeconds.failed };
      const handled = await updates.receive(update);
      if (isSettled(handled)) {
        await deps.replicated?.(replicaWaitMs);
        receivedAt = clock.now();
      }
      return handled === 'failed' || handled === 'unavailable' ? { later: laterSeconds[handled] } : 'settled';
    },
    settled: updates.settled,
    get flow() {
      return { by: 'webhook', state: keeper.state, receivedAt } as const;
    },
  };
}

/** The kind of an update, for counting: one of those asked for, or `other`. */
export function kindOfUpdate(update: Update, known: readonly string[]): string {
  return Object.keys(update).find((name) => known.includes(name)) ?? 'other';
}
