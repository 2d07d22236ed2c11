import { formatTime } from '../../i18n/format.ts';
import { formatAverage } from '../../i18n/numbers.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { View } from '../outgoing.ts';

const megabyte = 1e6;

/** A backup that was made: never the file itself, which does not belong into a chat. */
export function backupCard(
  backup: { readonly name: string; readonly bytes: number; readonly at: number },
  t: Translate,
): View {
  const size = formatAverage(t.locale, backup.bytes / megabyte);
  return { html: t('backup-made', { name: backup.name, size, time: formatTime(backup.at) }) };
}
