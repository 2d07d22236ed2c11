import type { CannedReply } from '../../domain/desk/canned-reply.ts';
import { formatPhone } from '../../domain/person/phone.ts';
import type { Request } from '../../domain/request/request.ts';
import { formatDate, formatTime } from '../../i18n/format.ts';
import { stateNames } from '../../i18n/state-names.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { shortened } from '../message-length.ts';
import { type Button, blocks, lines, packed, type View } from '../outgoing.ts';
import { lostName, reasonText } from './undelivered.ts';

/** What a phone shows of the title of a reply. */
const longestTitle = 40;

/** Asks an operator for words, or for a reply from the list; a refusal may do without. */
export function wordsPrompt(
  {
    reference,
    kind,
    code,
    replies,
  }: { reference: string; kind: string; code: string | undefined; replies: readonly CannedReply[] },
  t: Translate,
): View {
  const reason = code ? t.plain(keyOf('refusal', code)) : '';
  return {
    html: t(keyOf('desk-prompt', kind), { reference, reason }),
    asksReply: true,
    buttons: [
      ...packed(
        replies.map(({ code: reply, titles }) => ({
          text: shortened(titles[t.locale], longestTitle),
          data: callbackData.reply(reference, reply),
        })),
      ),
      ...(kind === 'refuse' || kind === 'correct' ? [[withoutWords(kind, reference, t)]] : []),
      [{ text: t.plain('button-cancel'), data: callbackData.prompt('cancel', reference) }],
    ],
  };
}

function withoutWords(kind: 'refuse' | 'correct', reference: string, t: Translate): Button {
  const text = t.plain(kind === 'refuse' ? 'button-without-words' : 'button-lines-without-words');
  return { text, data: callbackData.prompt('without', reference) };
}

/** `message` as the applicant will read it, in their language, before it goes out. */
export function previewCard(
  {
    reference,
    message,
    unreachable,
    isNote,
  }: {
    readonly reference: string;
    readonly message: View;
    /** The phone of somebody whom no message reaches. */
    readonly unreachable?: string | undefined;
    /** It is for colleagues alone. */
    readonly isNote: boolean;
  },
  t: Translate,
): View {
  return {
    html: blocks(
      t(isNote ? 'desk-preview-note' : 'desk-preview', { reference }),
      `<blockquote>${message.html}</blockquote>`,
      unreachable !== undefined && t('desk-blocked', { phone: formatPhone(unreachable) }),
    ),
    ...(unreachable !== undefined && { guarded: true }),
    buttons: [
      [
        {
          text: t.plain(isNote ? 'button-save-note' : 'button-send-words'),
          data: callbackData.prompt('send', reference),
          style: 'success',
        },
      ],
      [{ text: t.plain('button-write-anew'), data: callbackData.prompt('again', reference) }],
      [{ text: t.plain('button-cancel'), data: callbackData.prompt('cancel', reference) }],
    ],
  };
}

/** What was found: references and statuses, no names. */
export function foundCard(
  found: {
    readonly requests: readonly Request[];
    readonly count: number;
    readonly page: number;
    readonly pages: number;
    /** Older ones are still being looked through. */
    readonly goesOn: boolean;
  },
  t: Translate,
): View {
  const requests = found.requests.map((request): Button[] => [
    {
      text: t.plain('request-list-line', {
        reference: request.reference,
        status: stateNames(t)[request.status],
      }),
      data: callbackData.desk(request.id, 'open'),
    },
  ]);
  const turning: Button[] = [
    ...(found.page > 0 ? [{ text: '‹', data: callbackData.found(found.page - 1) }] : []),
    ...(found.page < found.pages - 1 ? [{ text: '›', data: callbackData.found(found.page + 1) }] : []),
  ];
  return {
    html: lines(
      (found.count > 0 || !found.goesOn) &&
        (found.count === 0 ? t('desk-found-none') : t('desk-found', { count: found.count })),
      found.goesOn && t('desk-found-goes-on'),
    ),
    buttons: [...requests, ...(turning.length > 0 ? [turning] : [])],
  };
}

/** A delivered certificate is replaced only after two questions: the person has the first one already. */
export function replaceCard(request: Request, isSecond: boolean, t: Translate): View {
  const { id, reference } = request;
  return {
    html: t(isSecond ? 'desk-replace-sure' : 'desk-replace', { reference }),
    buttons: [
      [{ text: t.plain('button-replace-not'), data: callbackData.desk(id, 'replace-no'), style: 'primary' }],
      [
        {
          text: t.plain(isSecond ? 'button-replace-sure' : 'button-replace'),
          data: callbackData.desk(id, isSecond ? 'replace-yes' : 'replace-again'),
          style: 'danger',
        },
      ],
    ],
  };
}

/** Two weeks without an answer: somebody has to decide. */
export function unansweredCard(request: Request, t: Translate): View {
  return {
    html: t('desk-unanswered', { reference: request.reference }),
    buttons: [[openButton(request, t)]],
  };
}

/** A paper that nobody came for: the desk finds out at the branch, and may ask the person by phone. */
export function uncollectedCard(request: Request, branch: string, t: Translate): View {
  const { id, reference, collectBy = '', application } = request;
  const button = (action: 'collected' | 'returned'): Button => ({
    text: t.plain(keyOf('action', action)),
    data: callbackData.desk(id, action),
    ...(action === 'collected' && { style: 'success' }),
  });
  return {
    html: t('desk-uncollected', {
      reference,
      date: formatDate(t.locale, collectBy),
      branch,
      phone: application.phone ? formatPhone(application.phone) : '—',
    }),
    buttons: [[button('collected'), button('returned')], [openButton(request, t)]],
    guarded: true,
  };
}

/** An applicant has written by themselves. Who has no request is answered by the message itself. */
export function contactCard(
  request: Request | undefined,
  { id, words }: { readonly id: number; readonly words: string },
  t: Translate,
): View {
  const data = request ? callbackData.desk(request.id, 'message') : callbackData.contact(id);
  const reply: Button = { text: t.plain('button-reply'), data, style: 'primary' };
  return {
    html: blocks(
      request ? t('desk-contact', { reference: request.reference }) : t('desk-contact-none'),
      t('desk-words', { words }),
    ),
    buttons: [[reply], ...(request ? [[openButton(request, t)]] : [])],
    guarded: true,
  };
}

/** Asks an operator for the answer to a message of somebody without a request. */
export function contactReplyPrompt(talk: number, t: Translate): View {
  return {
    html: t('desk-contact-reply'),
    asksReply: true,
    buttons: [[{ text: t.plain('button-cancel'), data: callbackData.prompt('cancel', String(talk)) }]],
  };
}

interface Lost {
  readonly id: number;
  readonly template: string;
  readonly reference: string | undefined;
  readonly state: 'undeliverable' | 'failed';
  readonly error: string;
  readonly at: number;
}

/** Messages that did not arrive, and a button each that sends them once more. */
export function lostCard(
  { lost, count, page, pages }: { lost: readonly Lost[]; count: number; page: number; pages: number },
  t: Translate,
): View {
  const turning: Button[] = [
    ...(page > 0 ? [{ text: '‹', data: callbackData.failed('page', page - 1) }] : []),
    ...(page < pages - 1 ? [{ text: '›', data: callbackData.failed('page', page + 1) }] : []),
  ];
  return {
    html: blocks(
      count === 0 ? t('desk-failed-none') : t('desk-failed', { count }),
      ...lost.map((one) =>
        t('desk-failed-line', {
          number: String(one.id),
          time: formatTime(one.at),
          reference: one.reference ?? '—',
          what: lostName(one.template, t),
          reason: reasonText(one.error, t),
        }),
      ),
    ),
    buttons: [
      ...packed(
        lost.map((one) => ({
          text: t.plain('button-requeue', { number: String(one.id) }),
          data: callbackData.failed('requeue', one.id),
        })),
      ),
      ...(turning.length > 0 ? [turning] : []),
    ],
  };
}

function openButton(request: Request, t: Translate): Button {
  return { text: t.plain('button-open'), data: callbackData.desk(request.id, 'open'), style: 'primary' };
}
