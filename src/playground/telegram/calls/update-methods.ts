import { BlockList, isIP } from 'node:net';
import type { Update } from 'grammy/types';
import type { UpdateKind } from '../update-queue.ts';
import { noWebhook } from '../webhook-delivery.ts';
import type { World } from '../world.ts';
import { type Refusal, refuse } from './refusal.ts';
import { flagParam, integerParam, jsonParam, type Params, textParam } from './request-params.ts';

/** getUpdates and the webhook, to which `webhook-delivery.ts` posts (rules 46 to 50, 52, 54). */

const KINDS: readonly UpdateKind[] = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'business_connection',
  'business_message',
  'edited_business_message',
  'deleted_business_messages',
  'guest_message',
  'stopped_message_generation',
  'message_reaction',
  'message_reaction_count',
  'inline_query',
  'chosen_inline_result',
  'callback_query',
  'shipping_query',
  'pre_checkout_query',
  'purchased_paid_media',
  'poll',
  'poll_answer',
  'my_chat_member',
  'chat_member',
  'chat_join_request',
  'chat_boost',
  'removed_chat_boost',
  'managed_bot',
  'subscription',
];
const MAX_LONG_POLL_SECONDS = 50;
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
/** Addresses that nobody outside can reach, as TDLib tells them (IPAddress.cpp, is_reserved). */
const reserved = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  reserved.addSubnet(net, prefix);
}

/** getUpdates: confirms all before `offset`, holds the poll while nothing waits, ends another poll with 409. */
export function getUpdates(
  world: World,
  params: Params,
  signal?: AbortSignal,
): Promise<Update[] | Refusal> | Refusal {
  if (world.webhooks.webhook.url !== '') {
    return refuse(
      409,
      "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  subscribe(world, params);
  const poll = {
    offset: integerParam(params, 'offset', 0, -0x80000000, 0x7fffffff),
    limit: integerParam(params, 'limit', 100, 1, 100),
    timeout: integerParam(params, 'timeout', 0, 0, MAX_LONG_POLL_SECONDS),
  };
  return world.queue.poll(poll, signal);
}

/** Absent or malformed keeps the subscription, an empty list is the default one (rules 6, 52). */
function subscribe(world: World, params: Params): void {
  const sent = jsonParam(params, 'allowed_updates');
  if (typeof sent !== 'object' || !Array.isArray(sent.value)) return;
  const names: unknown[] = sent.value;
  if (names.some((name) => typeof name !== 'string')) return;
  const kinds = KINDS.filter((kind) => names.includes(kind));
  if (kinds.length < names.length) world.violate(`allowed_updates names unknown kinds: ${names.join(', ')}`);
  world.queue.state.allowed = kinds.length === 0 ? undefined : kinds;
}

/** setWebhook, with Telegram's checks of address, port and secret; an empty address deletes it. */
export function setWebhook(world: World, params: Params): true | Refusal {
  const url = textParam(params, 'url').trim();
  if (url === '') return deleteWebhook(world, params);
  const secret = textParam(params, 'secret_token');
  if (secret.length > 256) return refuse(400, 'secret token is too long');
  if (!/^[A-Za-z0-9_-]*$/.test(secret)) return refuse(400, 'secret token contains unallowed characters');
  if (!URL.canParse(url)) return refuse(400, 'bad webhook: invalid URL');
  const { protocol, port, hostname } = new URL(url);
  // A server of one's own (`--local`) posts without TLS and to any port; here, to this machine only.
  const isLocal = protocol === 'http:' && LOOPBACK.includes(hostname);
  if (protocol !== 'https:' && !isLocal)
    return refuse(400, 'bad webhook: an HTTPS URL must be provided for webhook');
  if (!isLocal && !['', '80', '88', '8443'].includes(port)) {
    return refuse(400, 'bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
  }
  const unreachable = isLocal ? undefined : whyUnreachable(hostname);
  if (unreachable) return refuse(400, `bad webhook: ${unreachable}`);
  const maxConnections = integerParam(params, 'max_connections', 40, 1, 100);
  const { webhook } = world.webhooks;
  const isSame =
    webhook.url === url && webhook.secret === secret && webhook.maxConnections === maxConnections;
  if (!isSame) {
    const { setAt } = world.webhooks;
    if (setAt !== undefined && world.now() - setAt < 1000) {
      return refuse(429, 'Too Many Requests: retry after 1', { retry_after: 1 });
    }
  }
  world.queue.conflict('Conflict: terminated by setWebhook request');
  subscribe(world, params);
  dropPending(world, params);
  if (!isSame) world.webhooks.set({ url, secret, maxConnections, lastError: undefined });
  return true;
}

/** Why updates can't be posted to a host; undefined: nothing speaks against it. Names are not looked up here. */
function whyUnreachable(hostname: string): string | undefined {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (isIP(address) === 6) return 'IPv6 only addresses are not allowed';
  if (isIP(address) === 4 && reserved.check(address)) return `IP address ${address} is reserved`;
  // Nobody has such a name (RFC 6761). This machine's own name stands for a real one where a certificate is tried on it.
  const isNobodys = address !== 'localhost' && /(?:^|\.)(?:invalid|localhost|test)$/.test(address);
  return isNobodys ? 'Failed to resolve host: Name or service not known' : undefined;
}

/** deleteWebhook: polling can go on. */
export function deleteWebhook(world: World, params: Params): true {
  world.webhooks.load(noWebhook());
  dropPending(world, params);
  return true;
}

function dropPending(world: World, params: Params): void {
  if (flagParam(params, 'drop_pending_updates')) world.queue.state.pending = [];
}

/** getWebhookInfo: the address, how many updates wait, and the last error. */
export function getWebhookInfo(world: World): object {
  const { allowed } = world.queue.state;
  const { url, maxConnections, lastError } = world.webhooks.webhook;
  return {
    url,
    has_custom_certificate: false,
    pending_update_count: world.queue.length,
    ...(url === '' ? {} : { max_connections: maxConnections }),
    ...(lastError === undefined
      ? {}
      : { last_error_date: lastError.at, last_error_message: lastError.words }),
    ...(allowed === undefined ? {} : { allowed_updates: allowed }),
  };
}
