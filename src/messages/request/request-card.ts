import type { UsualTime } from '../../domain/dates/usual-time.ts';
import { almatyDate } from '../../domain/dates/working-days.ts';
import { applicantRoles } from '../../domain/form/questions/certificate-questions.ts';
import { maskIin } from '../../domain/person/masks.ts';
import type { Catalog } from '../../domain/places/catalog.ts';
import { isPromiseRunning } from '../../domain/request/promise.ts';
import { eventToRead, isToBeRead, type Request, type RequestEvent } from '../../domain/request/request.ts';
import { mayWithdraw } from '../../domain/request/status.ts';
import { formatDate, formatTime } from '../../i18n/format.ts';
import { hasText, keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { deadline } from '../deadline.ts';
import { namesOfLines } from '../desk/lines-to-correct-cards.ts';
import { oneMoreButton } from '../form/one-more-button.ts';
import { type Button, blocks, lines, type View } from '../outgoing.ts';
import { placeLines } from './branch-place.ts';
import { renewalButton } from './certificate-age-lines.ts';
import { paymentButtons, paymentLines } from './payment-card.ts';
import { readButtons, readLine } from './read-confirmation.ts';
import { askedButtons } from './talk-card.ts';
import { usualLine } from './usual-time-line.ts';

interface CardState {
  /** It was sent a moment ago. */
  readonly fresh: boolean;
  readonly sendsInvoices: boolean;
  /** Another one of the family is offered; or to be reminded of renewing it. */
  readonly isRecent?: boolean;
  readonly canRenew?: boolean;
  /** How long it takes now, where enough is known. */
  readonly usual?: UsualTime | undefined;
}

/** The applicant's card of a request: what it is, where it stands, what happens next, what happened so far. */
export function requestCard(
  request: Request,
  history: readonly RequestEvent[],
  catalog: Catalog,
  t: Translate,
  { fresh, sendsInvoices, isRecent = false, canRenew = false, usual }: CardState,
): View {
  const unpaid = request.status === 'awaiting_payment';
  // The data are blocked: the work waits, but a paper can still be collected.
  const waitsBlocked = request.blockedAt !== undefined && mayWithdraw(request);
  const ready = request.status === 'ready';
  const toRead = eventToRead(history, request);
  return {
    html: blocks(
      fresh && t('request-sent'),
      lines(
        t('request-title', { reference: request.reference }),
        t('request-kind', { kind: t.plain(keyOf('kind', request.kind)) }),
        request.application.iin ? t('request-iin', { iin: maskIin(request.application.iin) }) : undefined,
        t('request-status', { status: t.plain(keyOf('status', request.status)) }),
        isPromiseRunning(request.status) && !waitsBlocked && promisedLine(request, t),
        isPromiseRunning(request.status) && !waitsBlocked && usualLine(usual, t),
      ),
      readLine(toRead, t),
      waitsBlocked && t('request-data-blocked'),
      request.status === 'refused' &&
        refusalLines(
          history.findLast(({ action }) => action === 'refuse'),
          t,
        ),
      placeLines(request, catalog, t),
      !waitsBlocked && (unpaid ? paymentLines(request, sendsInvoices, t) : nextStep(request, t)),
      unpaid && lastAction(history) === 'receipt' && t('receipt-looked-at'),
      erasedLine(request, t),
      history.length > 0 &&
        lines(`<b>${t('request-history')}</b>`, ...history.slice(-12).map((event) => historyLine(event, t))),
    ),
    buttons: [
      ...(ready ? readyButtons(request, t) : []),
      ...(waitsBlocked ? [[blockButton(t)]] : askedButtons(request, t)),
      ...(unpaid && !waitsBlocked ? paymentButtons(request, sendsInvoices, t) : []),
      ...readButtons(request, toRead, t),
      [copyButton(request, t)],
      ...(canRenew ? [[renewalButton(request, t)]] : []),
      ...(isRecent ? [[oneMoreButton(request, t)]] : []),
      ...(mayWithdraw(request)
        ? [[{ text: t.plain('button-withdraw'), data: callbackData.request(request.id, 'withdraw') }]]
        : []),
    ],
  };
}

/** After these the person reads what is promised from now on. */
const tellsPromise: readonly string[] = ['paid', 'take', 'check', 'answer', 'corrected'];

/** These are told together with what the operator has written. */
const withWords: readonly string[] = ['decline-receipt', 'ask', 'correct'];

/** What a message about a request with a fee wants to know besides. */
export interface MoneyMatters {
  readonly wasPaid: boolean;
  /** Where to ask about money that was paid. */
  readonly contact: string;
  readonly sendsInvoices: boolean;
}

/** The message at a change of status. */
export function statusChange(
  request: Request,
  event: RequestEvent,
  { wasPaid, contact, sendsInvoices }: MoneyMatters,
  catalog: Catalog,
  t: Translate,
): View {
  // Whoever has paid wants to know what becomes of the money.
  const isPaidFor = request.fee !== undefined && event.action === 'withdraw' && wasPaid;
  const key = keyOf('told', isPaidFor ? 'withdraw-paid' : event.action);
  const buttons = [
    ...(request.status === 'ready' ? readyButtons(request, t) : []),
    ...(event.action === 'ask' || event.action === 'correct' ? askedButtons(request, t) : []),
    ...(event.action === 'decline-receipt' ? paymentButtons(request, sendsInvoices, t) : []),
    ...(isToBeRead(event, request) ? readButtons(request, event, t) : []),
  ];
  return {
    html: blocks(
      t(key, { reference: request.reference, contact }),
      event.action === 'paid' && event.words && t('paid-by-other', { name: event.words }),
      tellsPromise.includes(event.action) && isPromiseRunning(request.status) && promisedLine(request, t),
      event.action === 'refuse' && refusalLines(event, t),
      event.action === 'correct' && namesOfLines(event.lines ?? [], request.application, t),
      withWords.includes(event.action) &&
        event.words !== undefined &&
        t('refused-words', { words: event.words }),
      request.status === 'ready' && placeLines(request, catalog, t),
      // When the request has moved on, what happens next is said by the message that follows.
      request.status === event.status && nextStep(request, t),
      readLine(event, t),
    ),
    ...(buttons.length > 0 && { buttons }),
  };
}

/** The ground in words, and what the operator has written to it. */
function refusalLines(event: RequestEvent | undefined, t: Translate): string | undefined {
  return lines(
    event?.code && t('refused-reason', { reason: t.plain(keyOf('refusal', event.code)) }),
    event?.words && t('refused-words', { words: event.words }),
  );
}

/** The certificate waits: where, when it is open and what to bring. */
export function collectReminder(request: Request, catalog: Catalog, t: Translate): View {
  return {
    html: blocks(
      t('reminder-collect', { reference: request.reference }),
      placeLines(request, catalog, t),
      nextStep(request, t),
    ),
    buttons: readyButtons(request, t),
  };
}

/** Said where the personal data of a request are gone. */
export function erasedLine({ erasedAt }: Request, t: Translate): string | undefined {
  if (erasedAt === undefined) return undefined;
  return t('request-erased', { date: formatDate(t.locale, almatyDate(new Date(erasedAt))) });
}

/** When the next reminder comes; `until` undefined: it is the last day, nothing can be put off. */
export function snoozed(request: Request, until: number | undefined, t: Translate): View {
  const { reference, collectBy = '' } = request;
  return until === undefined
    ? { html: t('snoozed-not', { reference, until: collectBy === '' ? '' : deadline(collectBy, t) }) }
    : { html: t('snoozed', { reference, date: formatDate(t.locale, almatyDate(new Date(until))) }) };
}

/** The words under the delivered file. */
export function certificateCaption(request: Request, corrected: boolean, t: Translate): View {
  return {
    html: blocks(
      corrected && t('certificate-corrected'),
      t('certificate-caption', { reference: request.reference }),
    ),
  };
}

function nextStep(request: Request, t: Translate): string | undefined {
  if (!hasText(`next-${request.status}`)) return undefined;
  return t(keyOf('next', request.status), {
    until: request.collectBy ? deadline(request.collectBy, t) : '',
    bring: whatToBring(request, t),
  });
}

/** The papers with which a certificate is collected follow from whom it is for (src/domain/README.md, "Collection"). */
export function whatToBring({ application }: Request, t: Translate): string {
  const forWhom = applicantRoles.find((role) => role === application['for-whom']) ?? 'self';
  return t.plain(keyOf('bring', forWhom));
}

/** The promised day; only "about so many working days" where no calendar of that year is known. */
export function promisedLine(request: Request, t: Translate): string {
  const { checked, on, workingDays: days } = request.promised;
  if (!checked) return t('request-promised-about', { days });
  return t('request-promised', { date: formatDate(t.locale, on), days });
}

function historyLine(event: RequestEvent, t: Translate): string {
  return t('history-line', { time: formatTime(event.at), what: t.plain(keyOf('event', event.action)) });
}

function lastAction(history: readonly RequestEvent[]): string | undefined {
  return history.at(-1)?.action;
}

function readyButtons(request: Request, t: Translate): Button[][] {
  return [
    [
      {
        text: t.plain('button-collected'),
        data: callbackData.request(request.id, 'collected'),
        style: 'success',
      },
    ],
    [{ text: t.plain('button-snooze'), data: callbackData.request(request.id, 'snooze') }],
    [{ text: t.plain('button-calendar'), data: callbackData.request(request.id, 'calendar') }],
  ];
}

/** Leads to what the block of the data means, and to its end. */
function blockButton(t: Translate): Button {
  return { text: t.plain('button-data-block'), data: callbackData.menu('blockmydata') };
}

function copyButton(request: Request, t: Translate): Button {
  return { text: t.plain('button-copy', { reference: request.reference }), copy: request.reference };
}
