import type { BotCommand, MenuButton, Update } from 'grammy/types';
import { isObject } from './calls/json-value.ts';
import type { StoredFile } from './chats/files.ts';
import type { QueueState } from './update-queue.ts';
import { noWebhook, type WebhookSubscription } from './webhook-delivery.ts';
import type {
  CallbackState,
  CheckoutState,
  GroupState,
  PersonState,
  RoomState,
  StoredMessage,
  World,
} from './world.ts';

/** The whole state as plain JSON and back, so that chats, queue and numbers survive the playground's own restart. */
interface Snapshot {
  readonly version: 1;
  readonly people: readonly PersonState[];
  readonly groups: readonly GroupState[];
  readonly messages: readonly (readonly [number, readonly StoredMessage[]])[];
  readonly callbacks: readonly CallbackState[];
  /** Not there in snapshots of before there were payments. */
  readonly checkouts?: readonly CheckoutState[];
  readonly files: readonly (Omit<StoredFile, 'bytes'> & { readonly base64: string })[];
  readonly nextMessageIds: readonly (readonly [number, number])[];
  readonly callbackCount: number;
  /** Not there in snapshots of before it was delivered. */
  readonly webhook?: WebhookSubscription;
  readonly queue: QueueState;
  readonly bot: {
    readonly commands: readonly (readonly [string, BotCommand[]])[];
    readonly descriptions: readonly (readonly [string, string])[];
    readonly shortDescriptions: readonly (readonly [string, string])[];
    readonly menuButtons: readonly (readonly [number, MenuButton])[];
  };
}

const LISTS = ['people', 'groups', 'messages', 'callbacks', 'files', 'nextMessageIds'];

/** All that the simulator knows, as JSON. */
export function takeSnapshot(world: World): Snapshot {
  const { state, bot } = world;
  const snapshot: Snapshot = {
    version: 1,
    people: [...state.people.values()],
    groups: [...state.groups.values()],
    messages: [...state.messages].map(([chatId, messages]) => [chatId, [...messages.values()]]),
    callbacks: [...state.callbacks.values()],
    checkouts: [...state.checkouts.values()],
    files: [...state.files.values()].map(({ bytes, ...file }) => ({
      ...file,
      base64: bytes.toString('base64'),
    })),
    nextMessageIds: [...state.nextMessageIds],
    callbackCount: state.callbackCount,
    webhook: world.webhooks.webhook,
    queue: world.queue.state,
    bot: {
      commands: [...bot.commands],
      descriptions: [...bot.descriptions],
      shortDescriptions: [...bot.shortDescriptions],
      menuButtons: [...bot.menuButtons],
    },
  };
  return structuredClone(snapshot);
}

/** Only what `takeSnapshot` of this version has made is taken; its parts are trusted. */
function isSnapshot(value: unknown): value is Snapshot {
  return (
    isObject(value) &&
    value.version === 1 &&
    LISTS.every((name) => Array.isArray(value[name])) &&
    isObject(value.queue) &&
    isObject(value.bot)
  );
}

/** Puts it back. Throws where it is no snapshot of this version. */
export function restoreSnapshot(world: World, value: unknown): void {
  const snapshot: unknown = structuredClone(value);
  if (!isSnapshot(snapshot)) throw new Error('not a snapshot of this simulator');
  const { queue, bot } = snapshot;
  const state: RoomState = {
    people: new Map(
      snapshot.people.map((person) => [person.profile.id, { ...person, keyboard: person.keyboard }]),
    ),
    groups: new Map(snapshot.groups.map((group) => [group.id, { ...group, migratedTo: group.migratedTo }])),
    messages: new Map(
      snapshot.messages.map(([chatId, list]) => [
        chatId,
        new Map(list.map((stored) => [stored.message.message_id, stored])),
      ]),
    ),
    callbacks: new Map(snapshot.callbacks.map((callback) => [callback.id, callback])),
    checkouts: new Map((snapshot.checkouts ?? []).map((checkout) => [checkout.id, checkout])),
    files: new Map(
      snapshot.files.map(({ base64, ...file }) => [
        file.file_id,
        { ...file, size: file.size, bytes: Buffer.from(base64, 'base64') },
      ]),
    ),
    nextMessageIds: new Map(snapshot.nextMessageIds),
    callbackCount: snapshot.callbackCount,
  };
  world.state = state;
  world.queue.load({ ...queue, allowed: queue.allowed, pending: relink(queue) });
  const webhook = { ...noWebhook(), ...snapshot.webhook };
  world.webhooks.load({ ...webhook, lastError: webhook.lastError });
  refill(world.bot.commands, bot.commands);
  refill(world.bot.descriptions, bot.descriptions);
  refill(world.bot.shortDescriptions, bot.shortDescriptions);
  refill(world.bot.menuButtons, bot.menuButtons);
}

/** A pending update and its archived copy are one object again. */
function relink(queue: QueueState): QueueState['pending'] {
  const archived = new Map<number, Update>(queue.archive.map((update) => [update.update_id, update]));
  return queue.pending.map((queued) => ({
    ...queued,
    update: archived.get(queued.update.update_id) ?? queued.update,
  }));
}

function refill<Key, Value>(map: Map<Key, Value>, entries: readonly (readonly [Key, Value])[]): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}
