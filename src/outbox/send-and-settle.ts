import { type Outcome, retryDelay } from '../domain/messages/delivery.ts';
import type { Lane } from '../domain/messages/lanes.ts';
import type { Notice } from '../domain/messages/notice.ts';
import type { Log } from '../log.ts';
import type { Outgoing } from '../messages/outgoing.ts';
import type { Render, Rendered } from '../messages/rendered.ts';
import { markBlocked } from '../storage/applicant/applicants.ts';
import type { Transact, Tx } from '../storage/database/transact.ts';
import { saveSubject } from '../storage/queues/message-subjects.ts';
import { moveChat, postponeMessage, type Settlement, settleMessage } from '../storage/queues/outbox.ts';
import type { Clock, TelegramPort } from './telegram-port.ts';

/** What is to be written about a message: `all` of it, or the `least` that keeps it from going out again. */
interface Unsettled {
  readonly all: (tx: Tx) => void;
  readonly least: (tx: Tx) => void;
}

/** A message in line: from the outbox, or (`id` undefined) one that need not survive a crash. */
export interface Message {
  readonly id: number | undefined;
  readonly notice: Notice;
  readonly lane: Lane;
  attempts: number;
  /** Something waits for this message to be settled. */
  inHurry?: () => boolean;
  firstTriedAt?: number;
  /** It went out, but that is not on disk yet: only this is tried again, never the sending. */
  unsettled?: Unsettled;
}

/** A message that will not arrive. */
export interface Lost {
  readonly id: number;
  readonly chatId: number;
  readonly notice: Notice;
  /** Telegram refuses it as it is, whoever it goes to. */
  readonly isFailed: boolean;
  readonly error: string;
}

export interface DeliveryDeps {
  readonly transact: Transact;
  /** For what may be written a moment later, with something else. */
  readonly transactLater: Transact;
  /** For what is read. */
  readonly read: Transact;
  readonly clock: Clock;
  /** 0 to 1. */
  readonly random: () => number;
  readonly port: TelegramPort;
  readonly render: Render;
  readonly log: Log;
  /** True for faults of the disk and not of the program. */
  readonly isUnavailable: (error: unknown) => boolean;
  /** A message that will not arrive: somebody may have to know. Runs in the transaction that settles it. */
  readonly onLost: (tx: Tx, lost: Lost) => void;
  /** A group has become another chat, and what waited for it follows. Runs in that transaction. */
  readonly onMoved: (tx: Tx, from: number, to: number) => void;
}

/** `sent`: the line goes on with the next message; else this one is tried again, not before `notBefore`. */
export interface DeliveryResult {
  readonly sent: boolean;
  readonly notBefore: number;
}

/** Telegram allows about a message a second to a person and 20 a minute to a group. */
const noticePauseMs = 1000;
const groupPauseMs = 3000;

/** Sends one message and settles it. Never throws. */
export function createDelivery(deps: DeliveryDeps) {
  const { transact, transactLater, read, clock, log } = deps;
  /** When Telegram last answered something else than "later". */
  let lastReachedAt = 0;

  /** `inHurry`: something waits for this message to be settled. */
  async function deliver(chatId: number, message: Message, inHurry: () => boolean): Promise<DeliveryResult> {
    message.inHurry = inHurry;
    try {
      if (message.unsettled) {
        await note(message, message.unsettled);
        return goOn(chatId, message);
      }
      return await attempt(chatId, message);
    } catch (error) {
      log.error('delivery-interrupted', { error });
      return { sent: false, notBefore: clock.now() + 1000 };
    }
  }

  async function attempt(chatId: number, message: Message): Promise<DeliveryResult> {
    const rendered = await render(chatId, message);
    if ('dropped' in rendered || 'broken' in rendered) {
      const isBroken = 'broken' in rendered;
      await settle(chatId, message, {
        state: isBroken ? 'failed' : 'dropped',
        error: isBroken ? rendered.broken : rendered.dropped,
      });
      return { sent: true, notBefore: 0 };
    }
    const outcome = await sendOrReplace(chatId, rendered.outgoing, rendered.topic);
    if (outcome.type !== 'retry') lastReachedAt = clock.now();
    switch (outcome.type) {
      case 'sent': {
        const { messageId, fileId } = outcome;
        await settle(chatId, message, { state: 'sent', messageId }, (tx) => {
          if (messageId === undefined) return;
          rendered.sent?.(tx, messageId, fileId);
          if (rendered.subject) saveSubject(tx, chatId, messageId, rendered.subject, clock.now());
        });
        await sayAfterwards(chatId, rendered.afterwards ?? [], rendered.topic);
        return goOn(chatId, message);
      }
      case 'migrated':
        await transact((tx) => {
          moveChat(tx, chatId, outcome.chatId);
          deps.onMoved(tx, chatId, outcome.chatId);
        });
        return goOn(chatId, message);
      case 'undeliverable':
      case 'unwritable':
        // An owner who has not written to the bot yet gets what was meant for them when they do.
        log[message.notice.template === 'owner-alert' ? 'debug' : 'info']('undeliverable', {
          outbox: message.id,
        });
        await settle(chatId, message, { state: 'undeliverable', error: outcome.error }, (tx) =>
          markBlocked(tx, chatId, clock.now()),
        );
        return goOn(chatId, message);
      case 'edit-refused':
        // Nothing is left to change in place, and nothing new was wanted.
        await settle(chatId, message, { state: 'dropped', error: outcome.error });
        return goOn(chatId, message);
      case 'failed':
        log.error('message-refused', { outbox: message.id, template: message.notice.template });
        await settle(chatId, message, { state: 'failed', error: outcome.error });
        return goOn(chatId, message);
      case 'retry':
        return await retry(chatId, message, outcome);
    }
  }

  /** A text that can't be made is a bug: the row fails, and what follows it in the chat goes on. */
  async function render(chatId: number, message: Message): Promise<Rendered | { readonly broken: string }> {
    try {
      return await read((tx) => deps.render(tx, { id: message.id, chatId, notice: message.notice }));
    } catch (error) {
      if (deps.isUnavailable(error)) throw error;
      log.error('message-not-rendered', { template: message.notice.template, outbox: message.id, error });
      return { broken: `could not be rendered: ${error instanceof Error ? error.name : 'unknown'}` };
    }
  }

  async function sendOrReplace(chatId: number, outgoing: Outgoing, topic?: number): Promise<Outcome> {
    const outcome = await deps.port.send(chatId, outgoing, topic);
    if (outcome.type === 'edit-refused' && outgoing.type === 'edit' && outgoing.orSend) {
      return await deps.port.send(chatId, { type: 'message', view: outgoing.view }, topic);
    }
    return outcome;
  }

  async function sayAfterwards(
    chatId: number,
    outgoings: readonly Outgoing[],
    topic?: number,
  ): Promise<void> {
    for (const outgoing of outgoings) {
      const { type } = await deps.port.send(chatId, outgoing, topic);
      if (type !== 'sent') log.debug('afterwards-not-sent', { outcome: type });
    }
  }

  async function retry(
    chatId: number,
    message: Message,
    outcome: Extract<Outcome, { type: 'retry' }>,
  ): Promise<DeliveryResult> {
    const now = clock.now();
    message.attempts += 1;
    message.firstTriedAt ??= now;
    // While Telegram is out of reach for everybody, no message is to blame: its day of tries has not begun.
    const triedForMs = lastReachedAt > message.firstTriedAt ? now - message.firstTriedAt : 0;
    const delay = outcome.afterMs ?? retryDelay(message.attempts, triedForMs, deps.random());
    if (delay === undefined) {
      log.error('message-given-up', { outbox: message.id, attempts: message.attempts });
      await settle(chatId, message, { state: 'failed', error: outcome.error });
      return goOn(chatId, message);
    }
    log.info('message-postponed', { outbox: message.id, attempts: message.attempts, ms: delay });
    const { id } = message;
    if (id !== undefined) await transact((tx) => postponeMessage(tx, id, now + delay, outcome.error));
    return { sent: false, notBefore: now + delay };
  }

  /** What became of the message is kept until it is on disk: it may have gone out already. */
  async function settle(
    chatId: number,
    message: Message,
    settlement: Settlement,
    more?: (tx: Tx) => void,
  ): Promise<void> {
    const { id, notice } = message;
    const isFailed = settlement.state === 'failed';
    const least = (tx: Tx) => {
      if (id !== undefined) settleMessage(tx, id, settlement, clock.now());
    };
    const all = (tx: Tx) => {
      least(tx);
      if (id !== undefined && (settlement.state === 'failed' || settlement.state === 'undeliverable')) {
        deps.onLost(tx, { id, chatId, notice, isFailed, error: settlement.error });
      }
      more?.(tx);
    };
    message.unsettled = { all, least };
    await note(message, message.unsettled);
  }

  /** A bug in what goes with a message must not keep its chat from going on. */
  async function note({ id, notice, inHurry }: Message, { all, least }: Unsettled): Promise<void> {
    try {
      await (inHurry?.() === false ? transactLater : transact)(all);
    } catch (error) {
      if (deps.isUnavailable(error)) throw error;
      await transact(least);
      log.error('delivery-not-noted', { template: notice.template, outbox: id, error });
    }
  }

  function goOn(chatId: number, message: Message): DeliveryResult {
    if (chatId < 0) return { sent: true, notBefore: clock.now() + groupPauseMs };
    return { sent: true, notBefore: message.lane === 'interactive' ? 0 : clock.now() + noticePauseMs };
  }

  return { deliver };
}
