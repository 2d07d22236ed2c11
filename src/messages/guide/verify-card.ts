import { almatyDate } from '../../domain/dates/working-days.ts';
import type { FileVerdict } from '../../domain/guide/file-check.ts';
import { formatDate } from '../../i18n/format.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { blocks, type View } from '../outgoing.ts';

/** Asks for the file, or the reference. `unknown`: what was typed is no reference. */
export function verifyPrompt(unknown: boolean, t: Translate): View {
  return {
    html: blocks(unknown && t('verify-no-reference'), t('verify-prompt')),
    buttons: [[{ text: t.plain('button-cancel'), data: callbackData.prompt('cancel', 'file') }]],
  };
}

/** A file came while the desk waits for words. */
export function verifyOffer(file: string, t: Translate): View {
  return {
    html: t('verify-offer'),
    buttons: [[{ text: t.plain('button-verify'), data: callbackData.verify(file) }]],
  };
}

/** Of which request the file is, and when that was delivered (ms). */
export interface ComparedFile {
  readonly reference: string;
  readonly at: number;
}

/** With these nothing was found out, so that there is nothing to add. */
const undecided: readonly FileVerdict[] = ['later', 'lost'];

/** How a compared file stands; `delivered` where it is one of ours. */
export function verdictCard(verdict: FileVerdict, delivered: ComparedFile | undefined, t: Translate): View {
  const { reference = '', at = 0 } = delivered ?? {};
  const date = formatDate(t.locale, almatyDate(new Date(at)));
  return {
    html: blocks(
      t(keyOf('verdict', verdict), { reference, date }),
      !undecided.includes(verdict) && t('verify-elsewhere'),
    ),
  };
}
