import type { Readable } from 'node:stream';
import { createChatRoom } from '../chats/chat-room.ts';
import { fileAt } from '../chats/files.ts';
import type { ChatRoom, RoomChange } from '../chats/room-types.ts';
import { COMMUNITY_LIMITS, type KeyboardLimits } from '../messages/keyboards.ts';
import { AMOUNT_LIMITS, type AmountLimits } from '../payments/currencies.ts';
import { unansweredCheckouts } from '../payments/payments.ts';
import { restoreSnapshot, takeSnapshot } from '../snapshot.ts';
import { createUpdateQueue } from '../update-queue.ts';
import { createWebhookDelivery } from '../webhook-delivery.ts';
import { type BotSwitches, botOf, createRoomState, type FilesServed, type World } from '../world.ts';
import { createBotProfile } from './bot-profile.ts';
import { type AskedCall, type BotApiCall, createCaller, type Fault } from './caller.ts';
import {
  bodyOf,
  contentTypeOf,
  envelope,
  type FetchInit,
  followSignal,
  type HttpAnswer,
  whenAborted,
} from './connection.ts';
import { createFloodGate } from './flood.ts';
import { isRefusal, refuse } from './refusal.ts';
import { type Body, readParams } from './request-params.ts';

export type {
  ChatRoom,
  Group,
  Payment,
  PaymentOutcome,
  Person,
  PersonProfile,
  RoomChange,
  ShownMessage,
} from '../chats/room-types.ts';
export type { AskedCall as Asked, BotApiCall, Fault } from './caller.ts';
export type { FetchInit, HttpAnswer } from './connection.ts';

/**
 * A Bot API server in memory that keeps a bot to Telegram's rules. Tests hand its `fetch` to the bot; the playground
 * puts it behind an HTTP server. What is not served answers 404 and is remembered as a violation.
 */
export interface BotApiOptions {
  /** Virtual time in ms since the epoch; every date in messages and lifetimes comes from it. */
  now: () => number;
  token?: string;
  firstUpdateId?: number;
  firstMessageId?: number;
  flood?: 'off' | 'strict';
  slowRepeatedPolls?: boolean;
  /** The pause before an update is posted to the webhook again, in ms of real time; else the rule's. */
  webhookRetryMs?: number;
  username?: string;
  /** Where files are to be had; only Telegram's own server gives them out at `/file/` (HttpConnection.cpp). */
  files?: FilesServed;
  /** How long a press can be answered; Telegram's own number is in no document (rule 29). */
  callbackSeconds?: number;
  /** Sizes that the community has found; see rule 18. */
  keyboardLimits?: Partial<KeyboardLimits>;
  /** The least and the most that can be asked for, by currency, in place of those of `currencies.ts`. */
  amountLimits?: Readonly<Record<string, AmountLimits>>;
}

export interface BotApi {
  /** Takes what grammY gives to its `client.fetch`: polyfilled signals and multipart streams too. */
  readonly fetch: (url: string | URL, init?: FetchInit) => Promise<Response>;
  /** Rejects when the connection is to be cut without an answer: an injected fault, or the caller has gone. */
  handle(request: HttpRequest, signal?: AbortSignal): Promise<HttpAnswer>;
  readonly room: ChatRoom;
  /** What the owner has set by @BotFather; the bot may change it by setMySettings. */
  readonly switches: BotSwitches;
  /** The last 2000 calls, oldest first. */
  readonly calls: readonly BotApiCall[];
  /** What the bot did against the rules, in words: refused calls that were its own fault, unknown parameters. */
  readonly violations: readonly string[];
  /** Asked before each call is executed; the first fault given is injected. */
  onCall(listener: (call: AskedCall) => Fault | undefined): () => void;
  /** Told after each call has been executed, just before its answer leaves. */
  onAnswer(listener: (call: BotApiCall) => void): () => void;
  snapshot(): unknown;
  restore(snapshot: unknown): void;
  /** Presses at least `seconds` old by virtual time that were never answered, in words (rule 30). */
  unansweredCallbacks(seconds?: number): readonly string[];
  /** Questions before a payment that nobody has answered; those that were answered too late count as unanswered. */
  unansweredPreCheckouts(seconds?: number): readonly string[];
}

export interface HttpRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Readable | Buffer;
}

/** A Bot API server in memory, with people who write to the bot; time is the caller's. */
export function createBotApi(options: BotApiOptions): BotApi {
  const token = options.token ?? '1:playground';
  const listeners = new Set<(change: RoomChange) => void>();
  const violations: string[] = [];
  const queue = createUpdateQueue({
    now: options.now,
    firstUpdateId: options.firstUpdateId ?? 1000,
    slowRepeatedPolls: options.slowRepeatedPolls ?? false,
  });
  const webhooks = createWebhookDelivery({ queue, now: options.now, retryMs: options.webhookRetryMs });
  queue.onWaiting(webhooks.look);
  const world: World = {
    state: createRoomState(options.firstMessageId ?? 1),
    bot: createBotProfile(),
    me: botOf(token, options.username ?? 'playground_bot'),
    switches: { topics: false, callbackQueryMode: 'default' },
    queue,
    webhooks,
    flood: createFloodGate(options.flood ?? 'off', options.now),
    now: options.now,
    filesServed: options.files ?? 'given',
    callbackSeconds: options.callbackSeconds ?? 150,
    keyboardLimits: { ...COMMUNITY_LIMITS, ...options.keyboardLimits },
    amountLimits: { ...AMOUNT_LIMITS, ...options.amountLimits },
    emit: (change) => {
      for (const listener of listeners) listener(change);
    },
    violate: (words) => {
      violations.push(words);
    },
  };
  const caller = createCaller(world);

  /** Token and path are checked before anything else (rule 4). */
  const serve = async (
    address: string,
    contentType: string,
    body: Body | undefined,
    signal?: AbortSignal,
  ): Promise<HttpAnswer> => {
    const [path, query] = splitAddress(address);
    const file = /^\/file\/bot([^/]*)\/(.+)$/.exec(path);
    const match = file ?? /^\/bot([^/]*)\/(?:test\/)?([^/]+)$/.exec(path);
    if (match === null) return envelope(refuse(404, 'Not Found'));
    const [, given = '', rest = ''] = match;
    if (!given.includes(':') || given.startsWith('0') || given.length > 80) {
      return envelope(refuse(401, 'Unauthorized: invalid token specified'));
    }
    if (given !== token) return envelope(refuse(401, 'Unauthorized'));
    if (file !== null) {
      if (world.filesServed !== 'given') return envelope(refuse(404, 'Not Found'));
      const found = fileAt(world.state.files, rest);
      if (found === undefined) return envelope(refuse(404, 'Not Found'));
      return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: found.bytes };
    }
    const params = await readParams(query, contentType, body);
    return isRefusal(params) ? envelope(params) : caller.call(rest, params, signal);
  };

  return {
    async fetch(url, init = {}) {
      const { pathname, search } = new URL(url);
      const { signal, leave } = followSignal(init.signal);
      try {
        const serving = serve(pathname + search, contentTypeOf(init.headers), bodyOf(init.body), signal);
        const { status, headers, body } = await Promise.race([serving, whenAborted(signal)]);
        return new Response(typeof body === 'string' ? body : new Uint8Array(body), { status, headers });
      } finally {
        leave();
      }
    },
    handle({ method, url, headers, body }, signal) {
      return serve(url, headers['content-type'] ?? '', method === 'GET' ? undefined : body, signal);
    },
    room: createChatRoom(world, listeners),
    switches: world.switches,
    calls: caller.calls,
    violations,
    onCall: (listener) => join(caller.faults, listener),
    onAnswer: (listener) => join(caller.answered, listener),
    snapshot: () => takeSnapshot(world),
    restore: (snapshot) => restoreSnapshot(world, snapshot),
    unansweredCallbacks(seconds = 0) {
      const latest = options.now() - seconds * 1000;
      return [...world.state.callbacks.values()]
        .filter((callback) => !callback.answered && callback.askedAt <= latest)
        .map(
          (one) => `"${one.data}" pressed by ${one.personId} on message ${one.messageId} was never answered`,
        );
    },
    unansweredPreCheckouts: (seconds = 0) => unansweredCheckouts(world, seconds),
  };
}

function join<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The decoded path and the query; a path that can't be decoded matches nothing. */
function splitAddress(address: string): [string, URLSearchParams] {
  const [path = '', ...query] = address.split('?');
  const params = new URLSearchParams(query.join('?'));
  try {
    return [decodeURIComponent(path), params];
  } catch {
    return ['', params];
  }
}
