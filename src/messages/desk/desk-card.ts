import { isOverdue } from '../../domain/desk/queue.ts';
import type { Catalog } from '../../domain/places/catalog.ts';
import { isPromiseRunning } from '../../domain/request/promise.ts';
import type { PendingDecision, Request, RequestEvent } from '../../domain/request/request.ts';
import {
  type Action,
  type Actor,
  allowedActions,
  type DeskAction,
  deskActions,
  isHeld,
  refusalCodes,
} from '../../domain/request/status.ts';
import { statusTraits } from '../../domain/request/status-traits.ts';
import type { Unreached } from '../../domain/talk/unreached.ts';
import { formatDate, formatTime } from '../../i18n/format.ts';
import { stateNames } from '../../i18n/state-names.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { answerLines } from '../form/answer-lines.ts';
import { fullestThatFits, shortened } from '../message-length.ts';
import { type Button, blocks, lines, packed, type View } from '../outgoing.ts';
import { feeText } from '../request/payment-card.ts';
import { deskReadLine } from '../request/read-confirmation.ts';
import { erasedLine } from '../request/request-card.ts';
import { lastCorrection } from './lines-to-correct-cards.ts';
import { keptReasonLines } from './news-card.ts';
import { calledButton, reachLines } from './unreached-card.ts';

/** What an operator sees of a request. */
export interface DeskCard {
  readonly request: Request;
  readonly history: readonly RequestEvent[];
  readonly actor: Actor;
  /** Who holds it, by name. */
  readonly assigneeName: string | undefined;
  /** It waits for a register until then, and the desk has not been told of it. Ms. */
  readonly registerUntil?: number | undefined;
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
  readonly talk: readonly TalkLine[];
  /** Why the last message to the applicant did not arrive. */
  readonly undelivered: string | undefined;
  /** The newest message that the applicant missed and had to know. */
  readonly unreached: Unreached | undefined;
  readonly reason?: string | undefined;
}

/** A message or a note, as the card shows it. */
export interface TalkLine {
  readonly kind: 'message' | 'note' | 'contact';
  readonly operatorId: number | undefined;
  readonly words: string;
  readonly at: number;
}

/** How much of what happened and was said stands on the card: lines, and letters of a line's words and names. */
interface Detail {
  readonly events: number;
  readonly talk: number;
  readonly words: number;
  readonly name: number;
}

/** The answers, what is to be done and what went wrong stand there in full, and take what room they need. */
const details: readonly [Detail, ...Detail[]] = [
  { events: 12, talk: 10, words: 200, name: 60 },
  { events: 12, talk: 10, words: 200, name: 24 },
  { events: 12, talk: 5, words: 120, name: 24 },
  { events: 8, talk: 5, words: 80, name: 20 },
  { events: 5, talk: 3, words: 60, name: 16 },
  { events: 3, talk: 2, words: 40, name: 16 },
];

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
  if (card.unreached !== undefined && card.unreached.calledAt === undefined) {
    buttons.push(calledButton(request, t));
  }
  const talking =
    request.erasedAt === undefined && request.blockedAt === undefined ? (['message', 'note'] as const) : [];
  for (const op of talking) {
    buttons.push({ text: t.plain(keyOf('button-desk', op)), data: callbackData.desk(request.id, op) });
  }
  if (request.application['power-scan']) {
    buttons.push({ text: t.plain('button-scan'), data: callbackData.desk(request.id, 'scan') });
  }
  return {
    html: fullestThatFits(details, (detail) => cardText(card, detail, allowed, catalog, t, face)),
    buttons:
      face === 'refuse'
        ? refusalButtons(request, t)
        : [...(card.pending ? undoButtons(request.id, t) : []), ...packed(buttons)],
    guarded: true,
  };
}

function cardText(
  card: DeskCard,
  detail: Detail,
  allowed: readonly Action[],
  catalog: Catalog,
  t: Translate,
  face: 'refuse' | undefined,
): string {
  const { request } = card;
  return blocks(
    lines(
      t('request-title', { reference: request.reference }),
      t('request-status', { status: stateNames(t)[request.status] }),
      card.registerUntil !== undefined && t('desk-at-register', { time: formatTime(card.registerUntil) }),
      isHeld(request) && t('desk-assignee', { name: card.assigneeName ?? String(request.assignee ?? '') }),
      request.fee !== undefined && t('desk-fee', { fee: feeText(request, t) }),
      card.receipt !== undefined && t('desk-receipt-number', { number: card.receipt }),
      promiseLine(request, card.today, t),
      card.pending === undefined && deskReadLine(card.history, request, t),
    ),
    card.sameIin.length > 0 && t('desk-same-iin', { references: card.sameIin.join(', ') }),
    erasedLine(request, t),
    request.blockedAt !== undefined && t('desk-data-blocked', { reference: request.reference }),
    request.blockedAt === undefined && answerLines(request.application, catalog, t, { atDesk: true }),
    lastCorrection(
      card.history,
      request.application,
      { most: detail.events, letters: detail.name },
      catalog,
      t,
    ),
    reachLines(card, t),
    allowed.includes('deliver') && t('desk-send-pdf', { reference: request.reference }),
    lines(
      `<b>${t('request-history')}</b>`,
      card.history.length > detail.events && '…',
      ...newest(card.history, detail.events).map((event) => historyLine(card, event, detail, t)),
    ),
    card.talk.length > detail.talk && '…',
    ...newest(card.talk, detail.talk).map((talk) => talkLine(card, talk, detail, t)),
    card.pending !== undefined && t('desk-held', { what: stateNames(t)[request.status] }),
    keptReasonLines(card.reason, t),
    face === 'refuse' && `<b>${t('desk-choose-code')}</b>`,
  );
}

function refusalButtons(request: Request, t: Translate): Button[][] {
  return [
    ...refusalCodes.map((code): Button[] => [
      { text: t.plain(keyOf('ground', code)), data: callbackData.desk(request.id, 'refuse', code) },
    ]),
    [{ text: t.plain('button-back'), data: callbackData.desk(request.id, 'card') }],
  ];
}

/** Until when something is to be done, and whether it is late; while the person is waited for, the promise stands still. */
function promiseLine(request: Request, today: string, t: Translate): string | undefined {
  const { status, promised, collectBy } = request;
  const isLate = isOverdue({ status, promisedOn: promised.on, collectBy }, today);
  if (status === 'ready' && collectBy !== undefined) {
    return isLate
      ? t('desk-not-collected', { date: formatDate(t.locale, collectBy) })
      : t('desk-collect-by', { date: formatDate(t.locale, collectBy) });
  }
  if (statusTraits[status].asked && request.blockedAt === undefined) return t('desk-promise-stands');
  if (!isPromiseRunning(status) || request.blockedAt !== undefined) return undefined;
  const date = formatDate(t.locale, promised.on);
  return isLate ? t('desk-overdue', { date }) : t('desk-promised', { date });
}

function historyLine(card: DeskCard, event: RequestEvent, { name }: Detail, t: Translate): string {
  const who =
    event.actor === 'operator' && event.actorId !== undefined
      ? shortened(card.names(event.actorId), name)
      : undefined;
  const what = t.plain(keyOf('event', event.action));
  const time = formatTime(event.at);
  return who === undefined ? t('history-line', { time, what }) : t('history-line-by', { time, what, who });
}

/** The news of a request, without a name: it stands in a group. */
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

function talkLine(card: DeskCard, talk: TalkLine, { name, words }: Detail, t: Translate): string {
  const who =
    talk.operatorId === undefined ? t.plain('desk-applicant') : shortened(card.names(talk.operatorId), name);
  const time = formatTime(talk.at);
  return t(keyOf('desk-talk', talk.kind), { time, who, words: shortened(talk.words, words) });
}

/** The newest lines, in order; what is older stands in the log of actions, and in messages of its own. */
function newest<Line>(all: readonly Line[], most: number): readonly Line[] {
  return all.slice(-most);
}
