import type { Catalog } from '../domain/catalog.ts';
import { formatPhone } from '../domain/phone.ts';
import type { PendingDecision, Request, RequestEvent } from '../domain/request/request.ts';
import {
  type Actor,
  allowedActions,
  type DeskAction,
  deskActions,
  refusalCodes,
} from '../domain/request/status.ts';
import { formatDate, formatTime } from '../i18n/format.ts';
import { keyOf, type Translate } from '../i18n/translate.ts';
import { answerLines } from './answer-lines.ts';
import { callbackData } from './callback-data.ts';
import { type Button, blocks, lines, packed, type View } from './outgoing.ts';
import { feeText } from './payment-card.ts';

/** What an operator sees of a request. */
export interface DeskCard {
  readonly request: Request;
  readonly history: readonly RequestEvent[];
  readonly actor: Actor;
  /** Who holds it, by name. */
  readonly assigneeName: string | undefined;
  readonly names: (operatorId: number) => string;
  readonly applicantBlocked: boolean;
  readonly today: string;
  /** The receipt number that waits to be looked at. */
  readonly receipt: string | undefined;
  /** References of other open requests for the same IIN, whoever sent them. */
  readonly sameIin: readonly string[];
  /** What this operator decided and may still take back. */
  readonly pending: PendingDecision | undefined;
  /** The last messages and notes. */
  readonly talk: readonly Talk[];
  /** Why the last message to the applicant did not arrive. */
  readonly undelivered: string | undefined;
}

/** A message or a note, as the card shows it. */
export interface Talk {
  readonly kind: 'message' | 'note' | 'contact';
  readonly operatorId: number | undefined;
  readonly words: string;
  readonly at: number;
}

const styles: Partial<Record<DeskAction, 'primary' | 'success' | 'danger'>> = {
  take: 'primary',
  paid: 'success',
  ready: 'success',
  collected: 'success',
  refuse: 'danger',
};

/** All that is needed to decide, and the actions that are allowed now. Contains personal data. */
export function deskCard(card: DeskCard, catalog: Catalog, t: Translate, face?: 'refuse'): View {
  const { request } = card;
  const allowed = allowedActions(request, card.actor);
  const buttons = deskActions
    .filter((action) => allowed.includes(action))
    .filter((action) => action !== 'decline-receipt' || card.receipt !== undefined)
    .map(
      (action): Button => ({
        text: t.plain(keyOf('action', action)),
        data: callbackData.desk(request.id, action === 'refuse' ? 'choose-code' : action),
        ...(styles[action] && { style: styles[action] }),
      }),
    );
  for (const op of ['message', 'note'] as const) {
    buttons.push({ text: t.plain(keyOf('button-desk', op)), data: callbackData.desk(request.id, op) });
  }
  if (request.application['power-scan']) {
    buttons.push({ text: t.plain('button-scan'), data: callbackData.desk(request.id, 'scan') });
  }
  return {
    html: blocks(
      lines(
        t('request-title', { reference: request.reference }),
        t('request-status', { status: t.plain(keyOf('status', request.status)) }),
        request.assignee !== undefined &&
          t('desk-assignee', { name: card.assigneeName ?? String(request.assignee) }),
        request.fee !== undefined && t('desk-fee', { fee: feeText(request, t) }),
        card.receipt !== undefined && t('desk-receipt-number', { number: card.receipt }),
        isWorkedOn(request) && promiseLine(request, card.today, t),
        request.status === 'ready' &&
          request.collectBy !== undefined &&
          t('desk-collect-by', { date: formatDate(t.locale, request.collectBy, true) }),
      ),
      card.sameIin.length > 0 && t('desk-same-iin', { references: card.sameIin.join(', ') }),
      answerLines(request.application, catalog, t),
      card.applicantBlocked &&
        t('desk-blocked', {
          phone: phoneOf(request),
        }),
      allowed.includes('deliver') && t('desk-send-pdf', { reference: request.reference }),
      !card.applicantBlocked &&
        card.undelivered !== undefined &&
        t('desk-undelivered', { reason: card.undelivered, phone: phoneOf(request) }),
      lines(
        `<b>${t('request-history')}</b>`,
        ...card.history.slice(-12).map((event) => historyLine(card, event, t)),
      ),
      ...card.talk.map((talk) => talkLine(card, talk, t)),
      card.pending !== undefined && t('desk-held', { what: t.plain(keyOf('status', request.status)) }),
      face === 'refuse' && `<b>${t('desk-choose-code')}</b>`,
    ),
    buttons:
      face === 'refuse'
        ? refusalButtons(request, t)
        : [...(card.pending ? undoButtons(request.id, t) : []), ...packed(buttons)],
    guarded: true,
  };
}

function refusalButtons(request: Request, t: Translate): Button[][] {
  return [
    ...refusalCodes.map((code): Button[] => [
      { text: t.plain(keyOf('ground', code)), data: callbackData.desk(request.id, 'refuse', code) },
    ]),
    [{ text: t.plain('button-back'), data: callbackData.desk(request.id, 'card') }],
  ];
}

/** A promise is running: it is neither kept already nor not begun for want of the fee. */
function isWorkedOn(request: Request): boolean {
  return request.endedAt === undefined && request.status !== 'ready' && request.status !== 'awaiting_payment';
}

function promiseLine(request: Request, today: string, t: Translate): string {
  const date = formatDate(t.locale, request.promised.on);
  return request.promised.on < today ? t('desk-overdue', { date }) : t('desk-promised', { date });
}

function historyLine(card: DeskCard, event: RequestEvent, t: Translate): string {
  const who =
    event.actor === 'operator' && event.actorId !== undefined ? card.names(event.actorId) : undefined;
  const what = t.plain(keyOf('event', event.action));
  const time = formatTime(event.at);
  return who === undefined ? t('history-line', { time, what }) : t('history-line-by', { time, what, who });
}

export function newRequestCard(request: Request, t: Translate): View {
  return {
    html: t('desk-new-request', {
      reference: request.reference,
      kind: t.plain(keyOf('kind', request.kind)),
      date: formatDate(t.locale, request.promised.on),
    }),
    buttons: [
      [{ text: t.plain('button-open'), data: callbackData.desk(request.id, 'open'), style: 'primary' }],
    ],
  };
}

/** The applicant says that the fee is paid: somebody has to look whether it came. */
export function receiptCard(request: Request, t: Translate): View {
  return {
    html: t('desk-receipt', { reference: request.reference, fee: feeText(request, t) }),
    buttons: [
      [{ text: t.plain('button-open'), data: callbackData.desk(request.id, 'open'), style: 'primary' }],
    ],
  };
}

/** For a moment after a decision: take it back, or let the person know at once. */
export function undoButtons(requestId: number, t: Translate): Button[][] {
  return [
    [
      { text: t.plain('button-undo'), data: callbackData.desk(requestId, 'undo'), style: 'danger' },
      { text: t.plain('button-send-now'), data: callbackData.desk(requestId, 'send-now') },
    ],
  ];
}

function talkLine(card: DeskCard, talk: Talk, t: Translate): string {
  const who = talk.operatorId === undefined ? t.plain('desk-applicant') : card.names(talk.operatorId);
  const time = formatTime(talk.at);
  return t(keyOf('desk-talk', talk.kind), { time, who, words: shortened(talk.words) });
}

/** A card has to fit into one message, whatever was written; the whole words went out or came in their own. */
function shortened(words: string): string {
  const letters = [...words];
  return letters.length > 200 ? `${letters.slice(0, 199).join('')}…` : words;
}

function phoneOf(request: Request): string {
  return request.application.phone ? formatPhone(request.application.phone) : '—';
}
