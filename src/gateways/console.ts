import type { CodeChannel } from './code-channel.ts';

/** Hands an SMS over; throws where nobody takes it. */
export type SendToConsole = (sms: { to: string; text: string }) => void;

/** No provider: the playground shows the SMS on the page's phone. */
export function createConsoleChannel(sendToConsole: SendToConsole): CodeChannel {
  return {
    kind: 'sms',
    async send({ phone, text }) {
      try {
        sendToConsole({ to: phone, text });
        return { type: 'sent' };
      } catch {
        return { type: 'retry', fault: 'console not reached' };
      }
    },
  };
}
