import type { NoticeOf } from '../../domain/messages/notice.ts';
import { formatPhone } from '../../domain/person/phone.ts';
import type { Request } from '../../domain/request/request.ts';
import { formatTime } from '../../i18n/format.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import type { View } from '../outgoing.ts';

export type DeskNews = NoticeOf<
  'desk-withdrawn' | 'desk-data-blocked' | 'desk-freed' | 'desk-untouched' | 'desk-late'
>;

/** What happened to a request without whoever holds it: one line, and the way to its card. */
export function deskNewsCard(news: DeskNews, request: Request, t: Translate): View {
  return {
    html: textOf(news, request, t),
    buttons: [
      [{ text: t.plain('button-open'), data: callbackData.desk(request.id, 'open'), style: 'primary' }],
    ],
    ...(news.template === 'desk-late' && { guarded: true }),
  };
}

function textOf(news: DeskNews, { reference, application, blockedAt }: Request, t: Translate): string {
  switch (news.template) {
    case 'desk-withdrawn':
      return t('desk-withdrawn', { reference });
    case 'desk-data-blocked':
      return blockedAt === undefined
        ? t('desk-data-unblocked', { reference })
        : t('desk-data-blocked', { reference });
    case 'desk-freed':
      return t(keyOf('desk-freed', news.why), { reference });
    case 'desk-untouched':
      return t('desk-untouched', { reference, time: formatTime(news.until) });
    case 'desk-late':
      return t('desk-late', {
        reference,
        phone: application.phone ? formatPhone(application.phone) : '—',
      });
  }
}
