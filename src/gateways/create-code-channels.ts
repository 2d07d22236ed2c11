import type { CodeSettings, SmsSettings } from '../domain/form/code-settings.ts';
import { type AskProvider, createAskProvider, type ProviderFetch } from './ask-provider.ts';
import type { CodeChannel } from './code-channel.ts';
import { createConsoleChannel, type SendToConsole } from './console.ts';
import { createMobizonChannel } from './mobizon.ts';
import { createSmscChannel } from './smsc.ts';
import { createTelegramGatewayChannel } from './telegram-gateway.ts';

const patienceMs = 10_000;

/** The ways that are set up for a code to reach a phone: none, one, or two of different kinds, the SMS first. */
export function createCodeChannels(
  settings: CodeSettings,
  fetch: ProviderFetch,
  sendToConsole: SendToConsole,
  timeoutMs = patienceMs,
): readonly CodeChannel[] {
  const ask = createAskProvider(fetch, timeoutMs);
  const { sms, telegram } = settings;
  return [
    ...(sms ? [createSmsChannel(sms, ask, sendToConsole)] : []),
    ...(telegram ? [createTelegramGatewayChannel(telegram, ask)] : []),
  ];
}

function createSmsChannel(
  settings: SmsSettings,
  ask: AskProvider,
  sendToConsole: SendToConsole,
): CodeChannel {
  switch (settings.provider) {
    case 'console':
      return createConsoleChannel(sendToConsole);
    case 'mobizon':
      return createMobizonChannel(settings, ask);
    case 'smsc':
      return createSmscChannel(settings, ask);
  }
}
