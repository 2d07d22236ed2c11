import type { SentenceOrder } from '../../domain/desk/orders/orders-in-sentence.ts';
import type { NoticeOf } from '../../domain/messages/notice.ts';
import { formatPhone } from '../../domain/person/phone.ts';
import type { Request } from '../../domain/request/request.ts';
import { formatTime } from '../../i18n/format.ts';
import { stateNames } from '../../i18n/state-names.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { type Button, blocks, lines, type View } from '../outgoing.ts';

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

/** The applicant has answered the question of the operator; `asks`: and asks something, to which there is an answer. */
export function answerCard(request: Request, words: string, asks: boolean, t: Translate): View {
  const data = callbackData.desk(request.id, 'message');
  const reply: Button = { text: t.plain('button-reply'), data, style: 'primary' };
  return {
    html: blocks(
      t('desk-answer', { reference: request.reference }),
      t('desk-words', { words }),
      asks && t('desk-answer-asks'),
    ),
    buttons: [
      ...(asks ? [[reply]] : []),
      [{ text: t.plain('button-open'), data: callbackData.desk(request.id, 'open') }],
    ],
    guarded: true,
  };
}

/** The reason that an operator has given before it could be used. */
export function keptReasonLines(
  reason: string | undefined,
  t: Translate,
  order: 'refuse' | 'correct' = 'refuse',
): string | undefined {
  if (reason === undefined) return undefined;
  const title = t(order === 'correct' ? 'desk-lines-kept' : 'desk-reason-kept');
  return lines(title, t('desk-words', { words: reason }));
}

/** What an operator wants done with a request, by a tap; `fault`: why it can't be done now; `reason`: it was given with the order. */
export function orderCard(
  request: Request,
  order: SentenceOrder | undefined,
  { fault, reason }: { readonly fault: string | undefined; readonly reason: string | undefined },
  t: Translate,
): View {
  const { id, reference, status } = request;
  const label =
    order === undefined || order === 'hand'
      ? ''
      : t.plain(
          order === 'message' || order === 'note' ? keyOf('button-desk', order) : keyOf('action', order),
        );
  const title = t('desk-order', { reference, status: stateNames(t)[status] });
  const open: Button = { text: t.plain('button-open'), data: callbackData.desk(id, 'open') };
  if (order === undefined) return { html: blocks(title, t('desk-order-none')), buttons: [[open]] };
  if (order === 'hand') return handCard(title, request, { fault, open }, t);
  if (fault !== undefined) {
    const takes: Button = {
      text: t.plain('action-take'),
      data: callbackData.order(id, 'take'),
      style: 'primary',
    };
    const isFree = request.assignee === undefined && status === 'submitted';
    return {
      html: blocks(
        title,
        lines(t('desk-order-heard', { order: label }), fault),
        keptReasonLines(reason, t, order === 'correct' ? order : 'refuse'),
      ),
      buttons: [isFree && order !== 'take' ? [takes, open] : [open]],
    };
  }
  const style = order === 'refuse' ? 'danger' : 'primary';
  return {
    html: blocks(
      title,
      t('desk-order-heard', { order: label }),
      keptReasonLines(reason, t, order === 'correct' ? order : 'refuse'),
    ),
    buttons: [[{ text: label, data: callbackData.order(id, order), style }, open]],
  };
}

/** A request is given to nobody by name: it goes back to the queue, and they take it there. */
function handCard(
  title: string,
  { id, assignee, status }: Request,
  { fault, open }: { readonly fault: string | undefined; readonly open: Button },
  t: Translate,
): View {
  if (assignee === undefined && status === 'submitted')
    return { html: blocks(title, t('desk-order-hand-free')), buttons: [[open]] };
  if (fault !== undefined)
    return { html: blocks(title, lines(t('desk-order-hand'), fault)), buttons: [[open]] };
  const data = callbackData.order(id, 'release');
  const release: Button = { text: t.plain('action-release'), data, style: 'primary' };
  return { html: blocks(title, t('desk-order-hand')), buttons: [[release, open]] };
}
