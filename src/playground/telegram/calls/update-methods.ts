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
  world.queue.conflict('Conflict: terminated by setWebhook request');
  subscribe(world, params);
  dropPending(world, params);
  const maxConnections = integerParam(params, 'max_connections', 40, 1, 100);
  world.webhooks.load({ url, secret, maxConnections, lastError: undefined });
  return true;
}

export function deleteWebhook(world: World, params: Params): true {
  world.webhooks.load(noWebhook());
  dropPending(world, params);
  return true;
}

function dropPending(world: World, params: Params): void {
  if (flagParam(params, 'drop_pending_updates')) world.queue.state.pending = [];
}

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
