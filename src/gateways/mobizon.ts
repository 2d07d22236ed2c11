import type { SmsSettings } from '../domain/form/code-settings.ts';
import { type AskProvider, fieldsOf, type ReadAnswer, shortNumber } from './ask-provider.ts';
import type { CodeChannel } from './code-channel.ts';

/** SMS by mobizon: `message/sendsmsmessage` (README.md). */
export function createMobizonChannel(
  { url, apiKey, sender }: Extract<SmsSettings, { provider: 'mobizon' }>,
  ask: AskProvider,
): CodeChannel {
  const query = new URLSearchParams({ api: 'v1', output: 'json', apiKey });
  return {
    kind: 'sms',
    send({ phone, text }) {
      const form = new URLSearchParams({
        recipient: phone.replace(/^\+/, ''),
        text,
        ...(sender !== undefined && { from: sender }),
      });
      const request = {
        provider: 'mobizon',
        url: `${url}/service/message/sendsmsmessage?${query}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: String(form),
      };
      return ask(request, readAnswer);
    },
  };
}

/** 0: taken; 100: queued in the background. */
const taken = new Set([0, 100]);
const validation = 1;
/**
 * 3 an unknown error of theirs, 10 could not be saved (two at once), 999 a general one: it may go better next time.
 * 30: too many requests. (30 and 999 are of client libraries, not of an official page.)
 */
const passing = new Set([3, 10, 30, 999]);

const readAnswer: ReadAnswer = ({ code: typed, data }) => {
  const code = shortNumber(typed);
  if (code === undefined) return undefined;
  if (taken.has(code)) return { type: 'sent' };
  if (code === validation && blamesRecipientAlone(data)) return { type: 'refused', fault: 'phone' };
  return { type: passing.has(code) ? 'retry' : 'broken', fault: `mobizon ${code}` };
};

/** `data` of a validation error has the fields that are wrong. A wrong sender is for the owner to mend. */
function blamesRecipientAlone(data: unknown): boolean {
  const blamed = Object.keys(fieldsOf(data) ?? {});
  return blamed.length > 0 && blamed.every((field) => field === 'recipient');
}
