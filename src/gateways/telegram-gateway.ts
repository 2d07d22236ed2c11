import type { TelegramGatewaySettings } from '../domain/form/code-settings.ts';
import { type AskProvider, type ReadAnswer, waitMs } from './ask-provider.ts';
import type { CodeChannel, CodeOutcome } from './code-channel.ts';

/** Seconds in which the message must arrive, else it is taken back and its price refunded. */
const timeToLive = 300;

/**
 * A code by a message of Telegram itself: `sendVerificationMessage` with a code of our own, so that the bot checks
 * it like any other (README.md).
 */
export function createTelegramGatewayChannel(
  { url, token, sender }: TelegramGatewaySettings,
  ask: AskProvider,
): CodeChannel {
  return {
    kind: 'telegram',
    send({ phone, code }) {
      const body = {
        phone_number: phone,
        code,
        ttl: timeToLive,
        ...(sender !== undefined && { sender_username: sender }),
      };
      const request = {
        provider: 'telegram-gateway',
        url: `${url}/sendVerificationMessage`,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      };
      return ask(request, readAnswer);
    },
  };
}

const readAnswer: ReadAnswer = ({ ok, error }) => {
  if (ok === true) return { type: 'sent' };
  if (ok !== false) return undefined;
  return outcomeOfError(typeof error === 'string' ? error : '');
};

/** No Telegram on this number, or none that can be written to. (The third is of client libraries.) */
const aboutThePhone = new Set([
  'PHONE_NUMBER_INVALID',
  'PHONE_NUMBER_NOT_AVAILABLE',
  'PHONE_NUMBER_NOT_FOUND',
]);

/** There is no official list of errors: what is not known is the owner's to look at (token, money, sender). */
function outcomeOfError(error: string): CodeOutcome {
  if (aboutThePhone.has(error)) return { type: 'refused', fault: 'phone' };
  const flood = /^FLOOD_WAIT(?:_(\d+))?$/.exec(error);
  if (flood) {
    const [, seconds] = flood;
    const afterMs = seconds === undefined ? {} : { afterMs: waitMs(Number(seconds)) };
    return { type: 'retry', ...afterMs, fault: 'telegram-gateway FLOOD_WAIT' };
  }
  // Letters only: a number in it could be the phone or the code.
  const known = /^[A-Z][A-Z_]{2,59}$/.test(error) ? error : 'unknown';
  return { type: 'broken', fault: `telegram-gateway ${known}` };
}
