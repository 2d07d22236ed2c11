import { afterEach, beforeEach, expect } from 'vitest';
import type { CodeSettings } from '../../src/domain/form/code-settings.ts';
import type { CodeChannel, CodeMessage, CodeOutcome } from '../../src/gateways/code-channel.ts';
import { createCodeChannels } from '../../src/gateways/create-code-channels.ts';
import {
  openStubGateways,
  type StubAnswer,
  type StubGateways,
  type StubTrouble,
} from '../support/stages/stub-gateways.ts';
import { stubAccount } from '../support/stages/stub-providers.ts';

export const message: CodeMessage = {
  phone: '+77010000001',
  code: '402718',
  text: 'Code: 402718. Do not tell it to anybody.',
};

export type ProviderName = 'mobizon' | 'smsc' | 'telegram-gateway';
export const providerNames: readonly ProviderName[] = ['mobizon', 'smsc', 'telegram-gateway'];

/** Settings with the account that the stub knows. */
export function settingsOf(provider: ProviderName, url: string, key: string = stubAccount.key): CodeSettings {
  switch (provider) {
    case 'mobizon':
      return { sms: { provider, url, apiKey: key, sender: undefined }, telegram: undefined };
    case 'smsc':
      return { sms: { provider, url, account: { apiKey: key }, sender: undefined }, telegram: undefined };
    case 'telegram-gateway':
      return { sms: undefined, telegram: { url, token: key, sender: undefined } };
  }
}

/** Long enough for a busy machine, and not waited for by tests that get an answer. */
const patienceMs = 5000;

export function channelOf(settings: CodeSettings, timeoutMs = patienceMs): CodeChannel {
  const noConsole = () => expect.unreachable('nothing is for the console');
  const channels = createCodeChannels(settings, fetch, noConsole, timeoutMs);
  expect(channels).toHaveLength(1);
  const [channel] = channels;
  return channel ?? expect.unreachable();
}

/** Sends, and checks what no outcome may hold, whatever was answered. */
export async function sendBy(channel: CodeChannel, sent: CodeMessage = message): Promise<CodeOutcome> {
  const outcome = await channel.send(sent);
  const said = JSON.stringify(outcome);
  for (const secret of [
    sent.phone.slice(1),
    sent.phone.slice(-7),
    sent.code,
    stubAccount.key,
    stubAccount.login,
  ]) {
    expect(said).not.toContain(secret);
  }
  if (outcome.type !== 'sent') expect(outcome.fault).toMatch(/^[\w -]{1,80}$/);
  return outcome;
}

/** A stub for each test of a file. */
export function useStub(): {
  readonly stub: () => StubGateways;
  readonly send: (provider: ProviderName, sent?: CodeMessage) => Promise<CodeOutcome>;
  /** What becomes of a code where the provider answers this. */
  readonly answered: (provider: ProviderName, answer: StubAnswer | StubTrouble) => Promise<CodeOutcome>;
} {
  let open: StubGateways | undefined;
  const stub = () => open ?? expect.unreachable('no stub is open');
  beforeEach(async () => {
    open = await openStubGateways();
  });
  afterEach(() => open?.close());
  const send = (provider: ProviderName, sent?: CodeMessage) =>
    sendBy(channelOf(settingsOf(provider, stub().url)), sent);
  return {
    stub,
    send,
    answered(provider, answer) {
      stub().answerNext(answer);
      return send(provider);
    },
  };
}
