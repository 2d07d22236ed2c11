import { createHmac } from 'node:crypto';
import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { HookPost, HookReach, PostOutcome } from '../domain/register/hook.ts';
import { AddressRefused, faultOfHookUrl, guardedLookup } from './guarded-address.ts';

/** Posts one event by the rules of Standard Webhooks 1.0. Never rejects; gives up after ten seconds. */
export type PostEvent = (post: HookPost) => Promise<PostOutcome>;

const withinMs = 10_000;
/** So much of an answer is heard, and none of it is kept: a receiver may finish its sentence. Bytes. */
const heardBytes = 1024;

/**
 * Posts an event to a register. Never rejects: what went wrong is the outcome. Each address is looked up and checked
 * again, so that no name leads into the owner's own network.
 */
export function createPostEvent(reach: HookReach, patienceMs = withinMs): PostEvent {
  const lookup = guardedLookup(reach);
  return (post) =>
    new Promise((resolve) => {
      // Once more, since the rules may be stricter now than when it was set.
      if (faultOfHookUrl(post.url, reach) !== undefined) return resolve({ type: 'failed', fault: 'address' });
      const url = new URL(post.url);
      const send = url.protocol === 'https:' ? requestSecure : requestPlain;
      const body = Buffer.from(post.body, 'utf8');
      const sent = send(url, {
        method: 'POST',
        // No connection of before: each one is looked up and looked at.
        agent: false,
        lookup,
        headers: {
          'content-type': 'application/cloudevents+json; charset=utf-8',
          'content-length': body.length,
          'user-agent': 'criminal-record-certificate-bot',
          ...signatureHeaders(post),
        },
      });
      const timer = setTimeout(() => {
        resolve({ type: 'failed', fault: 'timeout' });
        sent.destroy();
      }, patienceMs);
      sent.on('response', (response) => {
        resolve(outcomeOf(response, post.at));
        hearOut(response);
      });
      sent.on('error', (error) => {
        resolve({ type: 'failed', fault: error instanceof AddressRefused ? 'address' : 'unreachable' });
      });
      sent.on('close', () => clearTimeout(timer));
      sent.end(body);
    });
}

/** `webhook-signature` has one signature for each secret, so that the old one works on while a new one takes over. */
export function signatureHeaders({ id, at, body, secrets }: Omit<HookPost, 'url'>): Record<string, string> {
  const timestamp = String(Math.floor(at / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`, 'utf8').digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}

function outcomeOf({ statusCode = 0, headers }: IncomingMessage, now: number): PostOutcome {
  if (statusCode >= 200 && statusCode < 300) return { type: 'taken' };
  if (statusCode === 410) return { type: 'gone' };
  // Whoever is sent elsewhere could be sent into the network: the owner names the address where it is.
  if (statusCode >= 300 && statusCode < 400) return { type: 'failed', fault: 'redirect' };
  const afterMs = waitOf(headers['retry-after'], now);
  const fault = statusCode >= 500 || statusCode === 429 ? 'server' : 'refused';
  return { type: 'failed', fault, ...(afterMs !== undefined && { afterMs }) };
}

/** Seconds, or a date. */
function waitOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const ms = /^\d{1,7}$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}

function hearOut(response: IncomingMessage): void {
  let heard = 0;
  response.on('data', (part: Buffer) => {
    heard += part.length;
    if (heard > heardBytes) response.destroy();
  });
  response.on('error', () => response.destroy());
}
