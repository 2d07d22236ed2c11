import type { CodeSettings } from '../../../src/domain/form/code-settings.ts';
import type { Scene } from '../scene.ts';
import type { StubGateways } from '../stages/stub-gateways.ts';
import { stubAccount } from '../stages/stub-providers.ts';

/** Ways for codes to reach people in tests. */

/** SMS by the console channel: the scene keeps them. */
export const consoleCodes: CodeSettings = { sms: { provider: 'console' }, telegram: undefined };

/** Codes by the stub that plays the Telegram Gateway. */
export function gatewayCodes({ url }: StubGateways): CodeSettings {
  return { sms: undefined, telegram: { url, token: stubAccount.key, sender: undefined } };
}

/** SMS by the stub that plays mobizon. */
export function mobizonCodes({ url }: StubGateways): CodeSettings {
  return {
    sms: { provider: 'mobizon', url, apiKey: stubAccount.key, sender: undefined },
    telegram: undefined,
  };
}

/** The six digits in the words of an SMS. */
export function codeIn(text: string): string {
  const found = /(?<!\d)\d{6}(?!\d)/.exec(text)?.[0];
  if (found === undefined) throw new Error(`no code in: ${text}`);
  return found;
}

/** The code of the newest SMS. */
export function lastCode(scene: Pick<Scene, 'sms'>): string {
  return codeIn(scene.sms.at(-1)?.text ?? '');
}

/** A code that is not this one. */
export function anotherCode(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, '0');
}
