import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { type Button, blocks, lines, type View } from '../outgoing.ts';

export interface Digest {
  readonly fresh: number;
  readonly mine: number;
  readonly today: number;
  readonly overdue: number;
  readonly lost: number;
}

/** The morning's work in numbers, and a button to each list. */
export function digestCard(digest: Digest, t: Translate): View {
  const button = (filter: 'overdue' | 'today' | 'mine' | 'new'): Button[] => [
    { text: t.plain(keyOf('queue-title', filter)), data: callbackData.queue(filter, 0) },
  ];
  return {
    html: blocks(
      `<b>${t('digest-title')}</b>`,
      lines(
        digest.overdue > 0 && t('digest-overdue', { count: digest.overdue }),
        digest.today > 0 && t('digest-today', { count: digest.today }),
        digest.mine > 0 && t('digest-mine', { count: digest.mine }),
        digest.fresh > 0 && t('digest-new', { count: digest.fresh }),
        digest.lost > 0 && t('digest-lost', { count: digest.lost }),
      ),
    ),
    buttons: [
      ...(digest.overdue > 0 ? [button('overdue')] : []),
      ...(digest.today > 0 ? [button('today')] : []),
      ...(digest.mine > 0 ? [button('mine')] : []),
      ...(digest.fresh > 0 ? [button('new')] : []),
    ],
  };
}
