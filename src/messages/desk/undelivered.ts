import { lostKind } from '../../domain/messages/notice-traits.ts';
import { lossReason } from '../../domain/messages/undelivered.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';

/** What the message was about, in words. */
export function lostName(template: string, t: Translate): string {
  return t.plain(keyOf('lost', lostKind(template)));
}

/** Why it did not arrive, in words; Telegram's own only where they are none that are known here. */
export function reasonText(error: string, t: Translate): string {
  return t.plain(keyOf('loss', lossReason(error)), { error });
}
