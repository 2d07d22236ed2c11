import { putPrompt } from '../../storage/form/prompts.ts';
import type { Turn } from '../turn.ts';

/** The consent card, and that a yes or a no in words answers it. `start`: what the request begins with after a yes. */
export function askConsent(
  { tx, now, tell }: Turn,
  chatId: number,
  version: number,
  { start, edit }: { readonly start?: string | undefined; readonly edit?: number | undefined } = {},
): void {
  putPrompt(tx, chatId, { kind: 'consent', subject: start ?? '', code: String(version) }, now);
  tell(chatId, {
    template: 'consent',
    ...(start !== undefined && { start }),
    ...(edit !== undefined && { edit }),
  });
}
