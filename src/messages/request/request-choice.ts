import type { Request } from '../../domain/request/request.ts';
import { formatTime } from '../../i18n/format.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData, type RequestOp } from '../callbacks/data.ts';
import type { Button, View } from '../outgoing.ts';

/** Requests to choose from, and the question before one is withdrawn. */

/** `/status` of several: the newest first, told by what a person recognises them by. */
export function requestList(requests: readonly Request[], t: Translate): View {
  return { html: t('request-list'), buttons: requestButtons(requests, 'card', t) };
}

/** Which of several requests is to be withdrawn? */
export function withdrawList(requests: readonly Request[], t: Translate): View {
  return { html: t('withdraw-list'), buttons: requestButtons(requests, 'withdraw', t) };
}

function requestButtons(requests: readonly Request[], op: RequestOp, t: Translate): Button[][] {
  return requests.map((request) => [
    {
      text: t.plain('request-list-own', {
        who: whoseName(request, t),
        kind: t.plain(keyOf('kind-short', request.kind)),
        date: formatTime(request.submittedAt).slice(0, 5),
        status: t.plain(keyOf('status', request.status)),
      }),
      data: callbackData.request(request.id, op),
    },
  ]);
}

/** The first name, as the person calls whom it is for; a number says nothing. Once that is erased, only the number is left. */
function whoseName({ application, reference }: Request, t: Translate): string {
  if (application['for-whom'] === 'self') return t.plain('list-self');
  const name = [...(application['first-name'] ?? reference)];
  return name.length > longestName ? `${name.slice(0, longestName - 1).join('')}…` : name.join('');
}

/** Letters: the rest of the line must stay on a phone. */
const longestName = 14;

/** Asked before a request is withdrawn, since that can't be undone. */
export function withdrawQuestion(request: Request, t: Translate): View {
  return {
    html: t('withdraw-question', { reference: request.reference }),
    buttons: [
      [
        {
          text: t.plain('button-withdraw-not'),
          data: callbackData.request(request.id, 'withdraw-not'),
          style: 'primary',
        },
      ],
      [
        {
          text: t.plain('button-withdraw-now'),
          data: callbackData.request(request.id, 'withdraw-now'),
          style: 'danger',
        },
      ],
    ],
  };
}
