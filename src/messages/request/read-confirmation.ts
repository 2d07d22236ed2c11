import { eventToRead, type Request, type RequestEvent } from '../../domain/request/request.ts';
import { formatTime } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import type { Button } from '../outgoing.ts';

/** The button by which a person confirms that they have read a decision; none, where they have or need not. */
export function readButtons(request: Request, event: RequestEvent | undefined, t: Translate): Button[][] {
  if (event === undefined || event.readAt !== undefined) return [];
  return [[{ text: t.plain('button-read'), data: callbackData.read(request.id, event.seq) }]];
}

/** That they have, for themselves. */
export function readLine(event: RequestEvent | undefined, t: Translate): string | undefined {
  return event?.readAt === undefined ? undefined : t('request-read', { time: formatTime(event.readAt) });
}

/** Whether they have, for the desk. */
export function deskReadLine(
  history: readonly RequestEvent[],
  request: Request,
  t: Translate,
): string | undefined {
  const event = eventToRead(history, request);
  if (event === undefined) return undefined;
  return event.readAt === undefined ? t('desk-not-read') : t('desk-read', { time: formatTime(event.readAt) });
}
