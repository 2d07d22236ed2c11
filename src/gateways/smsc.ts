import type { SmsSettings } from '../domain/form/code-settings.ts';
import { type AskProvider, type ReadAnswer, shortNumber, waitMs } from './ask-provider.ts';
import type { CodeChannel, CodeOutcome } from './code-channel.ts';

/** SMS by smsc: `rest/send/` in JSON (README.md). An API key stands for login and password. */
export function createSmscChannel(
  { url, account, sender }: Extract<SmsSettings, { provider: 'smsc' }>,
  ask: AskProvider,
): CodeChannel {
  const credentials =
    'apiKey' in account ? { apikey: account.apiKey } : { login: account.login, psw: account.password };
  return {
    kind: 'sms',
    send({ phone, text }) {
      const body = {
        ...credentials,
        // With its "+": without one smsc may "mend" a foreign number into another.
        phones: phone,
        mes: text,
        ...(sender !== undefined && { sender }),
        fmt: 3, // JSON
      };
      const request = {
        provider: 'smsc',
        url: `${url}/rest/send/`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      };
      return ask(request, readAnswer);
    },
  };
}

/** 7 phone format, 8 cannot be delivered. */
const aboutThePhone = new Set([7, 8]);
/** The provider's code for "the same request too often": identical requests are counted by the minute. */
const tooOften = 9;

/** An error may carry an `id` as well, so that it is looked for first. */
const readAnswer: ReadAnswer = ({ id, error, error_code }) => {
  if ((error ?? error_code ?? undefined) !== undefined) return outcomeOfError(shortNumber(error_code));
  const hasId = typeof id === 'number' || (typeof id === 'string' && id !== '');
  return hasId ? { type: 'sent' } : undefined;
};

/**
 * The others are the owner's: 1 parameters, 2 login, 3 money, 5 date, 6 message forbidden. So is 4, our address
 * blocked for a while after many errors: its cause does not pass by itself, and more tries prolong it.
 */
function outcomeOfError(code: number | undefined): CodeOutcome {
  if (code !== undefined && aboutThePhone.has(code)) return { type: 'refused', fault: 'phone' };
  if (code === tooOften) return { type: 'retry', afterMs: waitMs(60), fault: `smsc ${code}` };
  return { type: 'broken', fault: `smsc ${code ?? 'unknown'}` };
}
