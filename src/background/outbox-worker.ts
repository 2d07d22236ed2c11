import { type Outcome, retryDelay } from '../domain/delivery.ts';
import type { Lane, Notice } from '../domain/notice.ts';
import type { Log } from '../log.ts';
import { markBlocked } from '../storage/applicants.ts';
import {
  moveChat,
  nextMessageAt,
  pendingMessages,
  postponeMessage,
  type Settlement,
  settleMessage,
} from '../storage/outbox.ts';
import type { Transact, Tx } from '../storage/transact.ts';
import type { Outgoing } from '../views/outgoing.ts';
import { createChatLines } from './chat-lines.ts';
import type { Clock, TelegramPort } from './telegram-port.ts';

/** What a notice has become at the moment of sending. */
export type Rendered =
  | {
      readonly outgoing: Outgoing;
      /** Runs in the transaction that settles the message. */
      readonly sent?: (tx: Tx, messageId: number) => void;
      /** Said right after it, as far as possible: what a crash may lose. */
      readonly afterwards?: readonly Outgoing[];
    }
  | { readonly dropped: string };

export type Render = (
  tx: Tx,
  message: { id: number | undefined; chatId: number; notice: Notice },
) => Rendered;

/** A message in line: from the outbox, or (`id` undefined) one that need not survive a crash. */
interface Message {
  readonly id: number | undefined;
  readonly notice: Notice;
  readonly lane: Lane;
  readonly createdAt: number;
  attempts: number;
}

export interface OutboxWorker {
  /** New rows may be there: look. */
  wake(): void;
  /** Says something that need not survive a crash, after what the chat has been told before. */
  show(chatId: number, notice: Notice): Promise<void>;
  /** Resolves when nothing that is due waits any more; `retries`: also those to be tried again later. */
  idle(): Promise<void>;
  /** Sends what is due, for a few seconds at most; then nothing more is started. */
  stop(): Promise<void>;
}

export interface OutboxWorkerDeps {
  readonly transact: Transact;
  readonly clock: Clock;
  readonly random: () => number;
  readonly port: TelegramPort;
  readonly render: Render;
  readonly log: Log;
}

const chatsAtOnce = 30;
const rowsAtOnce = 500;
/** Telegram allows about one message a second to a chat; answers to what a person just did may be quicker. */
const noticePauseMs = 1000;
const drainWithinMs = 4000;

/**
 * Sends what the outbox holds: the order of a chat is kept, chats do not wait for each other, each row is
 * settled by itself. Rows are claimed in memory, as one process has one sender.
 */
export function createOutboxWorker(deps: OutboxWorkerDeps): OutboxWorker {
  const { transact, clock, log } = deps;
  const lines = createChatLines<Message>((message) => message.lane === 'interactive');
  const claimed = new Set<number>();
  const idlers: (() => void)[] = [];
  let loading = false;
  let loadAgain = false;
  let stopped = false;
  let cancelTimer = () => {};

  function wake(): void {
    if (stopped) return;
    loadAgain = true;
    if (!loading) void load();
  }

  async function load(): Promise<void> {
    loading = true;
    try {
      while (loadAgain && !stopped) {
        loadAgain = false;
        const now = clock.now();
        const rows = await transact((tx) => pendingMessages(tx, now, rowsAtOnce));
        for (const row of rows) {
          if (claimed.has(row.id)) continue;
          claimed.add(row.id);
          lines.push(row.chatId, { ...row });
          if (row.dueAt > now) holdBack(row.chatId, row.dueAt);
        }
      }
    } catch (error) {
      log.error('outbox-unreadable', { error });
      clock.after(1000, wake);
    } finally {
      loading = false;
    }
    pump();
  }

  /** A row found at start whose next try is still to come holds its chat back till then. */
  function holdBack(chatId: number, until: number): void {
    if (lines.ready(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER).includes(chatId)) {
      lines.begin(chatId);
      lines.done(chatId, true, until);
    }
  }

  function pump(): void {
    cancelTimer();
    if (!stopped) {
      for (const chatId of lines.ready(clock.now(), chatsAtOnce - lines.inFlight)) {
        const message = lines.head(chatId);
        if (message) void deliver(chatId, message);
      }
    }
    if (lines.inFlight === 0 && !loading) {
      void schedule();
    }
  }

  async function schedule(): Promise<void> {
    const now = clock.now();
    const held = lines.nextAt(now);
    const planned = await transact((tx) => nextMessageAt(tx, now)).catch(() => now + 1000);
    const at = Math.min(held ?? Number.POSITIVE_INFINITY, planned ?? Number.POSITIVE_INFINITY);
    if (lines.inFlight > 0 || loading) return;
    cancelTimer();
    if (Number.isFinite(at) && !stopped) {
      cancelTimer = clock.after(Math.min(Math.max(at - clock.now(), 1), 60_000), wake);
    }
    for (const resolve of idlers.splice(0)) resolve();
  }

  async function deliver(chatId: number, message: Message): Promise<void> {
    lines.begin(chatId);
    let outcome: 'gone-on' | { notBefore: number };
    try {
      outcome = await sendOne(chatId, message);
    } catch (error) {
      // The database can't be read or written: the message stays and is tried again.
      log.error('delivery-interrupted', { error });
      outcome = { notBefore: clock.now() + 1000 };
    }
    if (outcome === 'gone-on') {
      if (message.id !== undefined) claimed.delete(message.id);
      const pause = message.lane === 'interactive' ? 0 : clock.now() + noticePauseMs;
      lines.done(chatId, false, pause);
    } else {
      lines.done(chatId, true, outcome.notBefore);
    }
    wake();
  }

  async function sendOne(chatId: number, message: Message): Promise<'gone-on' | { notBefore: number }> {
    const rendered = await transact((tx) => renderSafely(tx, chatId, message));
    if ('dropped' in rendered) {
      await settle(message, { state: 'dropped', error: rendered.dropped });
      return 'gone-on';
    }
    const outcome = await sendOrReplace(chatId, rendered.outgoing);
    switch (outcome.type) {
      case 'sent': {
        const { messageId } = outcome;
        await settle(message, { state: 'sent', messageId }, (tx) => {
          if (messageId !== undefined) rendered.sent?.(tx, messageId);
        });
        for (const more of rendered.afterwards ?? []) {
          const extra = await deps.port.send(chatId, more);
          if (extra.type !== 'sent') log.debug('afterwards-not-sent', { outcome: extra.type });
        }
        return 'gone-on';
      }
      case 'migrated':
        await transact((tx) => moveChat(tx, chatId, outcome.chatId));
        return 'gone-on';
      case 'undeliverable':
        log.info('undeliverable', { outbox: message.id });
        await settle(message, { state: 'undeliverable', error: outcome.error }, (tx) =>
          markBlocked(tx, chatId, clock.now()),
        );
        return 'gone-on';
      case 'edit-refused':
        // Nothing is left to change in place, and nothing new was wanted.
        await settle(message, { state: 'dropped', error: outcome.error });
        return 'gone-on';
      case 'failed':
        log.error('message-refused', { outbox: message.id, template: message.notice.template });
        await settle(message, { state: 'failed', error: outcome.error });
        return 'gone-on';
      case 'retry':
        return await retry(message, outcome);
    }
  }

  async function sendOrReplace(chatId: number, outgoing: Outgoing): Promise<Outcome> {
    const outcome = await deps.port.send(chatId, outgoing);
    if (outcome.type === 'edit-refused' && outgoing.type === 'edit' && outgoing.orSend) {
      return await deps.port.send(chatId, { type: 'message', view: outgoing.view });
    }
    return outcome;
  }

  async function retry(
    message: Message,
    outcome: Extract<Outcome, { type: 'retry' }>,
  ): Promise<'gone-on' | { notBefore: number }> {
    const now = clock.now();
    message.attempts += 1;
    const delay = outcome.afterMs ?? retryDelay(message.attempts, now - message.createdAt, deps.random());
    if (delay === undefined) {
      log.error('message-given-up', { outbox: message.id, attempts: message.attempts });
      await settle(message, { state: 'failed', error: outcome.error });
      return 'gone-on';
    }
    log.info('message-postponed', { outbox: message.id, attempts: message.attempts, ms: delay });
    const { id } = message;
    if (id !== undefined) await transact((tx) => postponeMessage(tx, id, now + delay, outcome.error));
    return { notBefore: now + delay };
  }

  /** A text that can't be made is a bug: the row is set aside, and what follows it in the chat goes on. */
  function renderSafely(tx: Tx, chatId: number, message: Message): Rendered {
    try {
      return deps.render(tx, { id: message.id, chatId, notice: message.notice });
    } catch (error) {
      log.error('message-not-rendered', { template: message.notice.template, outbox: message.id, error });
      return { dropped: `could not be rendered: ${error instanceof Error ? error.name : 'unknown'}` };
    }
  }

  async function settle(message: Message, settlement: Settlement, more?: (tx: Tx) => void): Promise<void> {
    const { id } = message;
    await transact((tx) => {
      if (id !== undefined) settleMessage(tx, id, settlement, clock.now());
      more?.(tx);
    });
  }

  return {
    wake,
    async show(chatId, notice) {
      // What was committed for this chat before is claimed first, so that the order is kept.
      loadAgain = true;
      if (!loading) await load();
      lines.push(chatId, { id: undefined, notice, lane: 'interactive', createdAt: clock.now(), attempts: 0 });
      pump();
    },
    idle: () =>
      new Promise((resolve) => {
        idlers.push(resolve);
        wake();
      }),
    async stop() {
      // What is due goes out first; a message that hangs is left in the outbox and comes again at the next start.
      await new Promise<void>((resolve) => {
        const cancel = clock.after(drainWithinMs, resolve);
        idlers.push(() => {
          cancel();
          resolve();
        });
        wake();
      });
      stopped = true;
      cancelTimer();
    },
  };
}
