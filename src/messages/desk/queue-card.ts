import { hourMs } from '../../domain/dates/durations.ts';
import { isOverdue, type QueueFilter, type QueueLine, queueFilters } from '../../domain/desk/queue.ts';
import { stateNames } from '../../i18n/state-names.ts';
import { Html, keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { type Button, blocks, lines, packed, type View } from '../outgoing.ts';

export interface Queue {
  readonly filter: QueueFilter;
  readonly page: number;
  readonly pages: number;
  readonly count: number;
  readonly lines: readonly QueueLine[];
  /** ISO date in Asia/Almaty. */
  readonly today: string;
  /** Ms since the epoch. */
  readonly now: number;
  readonly names: (operatorId: number) => string;
}

/** One page of the queue: a line for each request, a button that opens its card. No personal data. */
export function queueCard(queue: Queue, t: Translate): View {
  const open = openButtons(queue.lines);
  const filters = packed(
    queueFilters.map((filter) => ({
      text: `${filter === queue.filter ? '• ' : ''}${t.plain(keyOf('filter', filter))}`,
      data: callbackData.queue(filter, 0),
    })),
    30,
  );
  const turning: Button[] = [
    ...(queue.page > 0 ? [{ text: '‹', data: callbackData.queue(queue.filter, queue.page - 1) }] : []),
    ...(queue.page < queue.pages - 1
      ? [{ text: '›', data: callbackData.queue(queue.filter, queue.page + 1) }]
      : []),
  ];
  return {
    html: blocks(
      `<b>${t(keyOf('queue-title', queue.filter))}</b>`,
      queue.count === 0 ? t('queue-empty') : t('queue-count', { count: queue.count }),
      lines(...queue.lines.map((line) => queueLine(queue, line, t))),
      queue.pages > 1 && t('form-page', { number: String(queue.page + 1), count: String(queue.pages) }),
    ),
    buttons: [...open, ...(turning.length > 0 ? [turning] : []), ...filters],
  };
}

/** The reference of each, which opens its card. */
export function openButtons(of: readonly QueueLine[]): readonly (readonly Button[])[] {
  return packed(of.map(({ id, reference }) => ({ text: reference, data: callbackData.desk(id, 'open') })));
}

/** Reference, kind, age, the date until which it is promised or kept, who has it; its status where that is not plain from the list. */
function queueLine(queue: Queue, line: QueueLine, t: Translate): string {
  const words = t('queue-line', {
    late: isOverdue(line, queue.today) ? new Html(t('queue-late')) : '',
    reference: line.reference,
    kind: t.plain(keyOf('kind-short', line.kind)),
    age: ageText(queue.now - line.submittedAt, t),
    date: dayAndMonth(line.collectBy ?? line.promisedOn),
    who: line.assignee === undefined ? t.plain('queue-nobody') : queue.names(line.assignee),
    status: stateNames(t)[line.status],
  });
  return words.trim();
}

function ageText(ms: number, t: Translate): string {
  const hours = Math.max(Math.floor(ms / hourMs), 0);
  return hours < 48
    ? t.plain('age-hours', { count: hours })
    : t.plain('age-days', { count: Math.floor(hours / 24) });
}

function dayAndMonth(date: string): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}`;
}
