import { almatyDate } from '../../domain/dates/working-days.ts';
import type { Answers, DraftAnswers } from '../../domain/form/form.ts';
import { formatTenge } from '../../domain/money.ts';
import type { Catalog } from '../../domain/places/catalog.ts';
import { readChanges } from '../../domain/request/answer-changes.ts';
import type { Request, RequestEvent } from '../../domain/request/request.ts';
import { formatDate, formatDayAndTime } from '../../i18n/format.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { changeTexts } from '../desk/lines-to-correct-cards.ts';
import { listedQuestions } from '../form/answer-lines.ts';
import { answerText, lineName } from '../form/answer-text.ts';
import { blocks, lines, type View } from '../outgoing.ts';

/** What is kept of a person: `storage/applicant/own-data.ts` reads it. Times are ms since the epoch. */
export interface OwnDataShown {
  readonly chatId: number;
  readonly language: string | undefined;
  readonly consents: readonly {
    readonly version: number;
    readonly what: 'given' | 'withdrawn';
    readonly at: number;
  }[];
  readonly countries: readonly string[];
  /** Since when the data are blocked. */
  readonly blockedAt: number | undefined;
  /** The open one first, then those that wait. */
  readonly drafts: readonly { readonly answers: DraftAnswers; readonly changedAt: number }[];
  readonly requests: readonly {
    readonly request: Request;
    readonly history: readonly RequestEvent[];
    readonly messages: readonly Message[];
    readonly payments: readonly {
      readonly way: string;
      readonly tiyn: number | undefined;
      readonly receipt: string | undefined;
      readonly state: string;
      readonly at: number;
    }[];
    readonly file: { readonly size: number; readonly sha256: string } | undefined;
    readonly feedback:
      | { readonly rating: number; readonly words: string | undefined; readonly at: number }
      | undefined;
  }[];
  readonly messages: readonly Message[];
}
interface Message {
  readonly fromOperator: boolean;
  readonly words: string;
  readonly at: number;
}

/** For other programs: names in English, times in ISO 8601, answers by the names of the questions. */
export function ownDataJson(own: OwnDataShown, at: number): string {
  const said = (messages: readonly Message[]) =>
    messages.map(({ fromOperator, words, at: when }) => ({
      at: iso(when),
      from: fromOperator ? 'operator' : 'applicant',
      words,
    }));
  const unsent = own.drafts.map(({ answers: given, changedAt }) => ({
    answers: typed(given),
    changed_at: iso(changedAt),
  }));
  const shown = {
    made_at: iso(at),
    telegram_chat: own.chatId,
    language: own.language,
    consents: own.consents.map(({ version, what, at: when }) => ({ version, what, at: iso(when) })),
    data_blocked_at: iso(own.blockedAt),
    countries_with_a_checklist: own.countries,
    unsent_form: unsent[0],
    unsent_forms_waiting: unsent.length > 1 ? unsent.slice(1) : undefined,
    requests: own.requests.map(({ request, history, messages, payments, file, feedback }) => ({
      reference: request.reference,
      kind: request.kind,
      status: request.status,
      answers: request.application,
      submitted_at: iso(request.submittedAt),
      promised_on: request.promised.on,
      ready_at: iso(request.readyAt),
      kept_until: request.collectBy,
      ended_at: iso(request.endedAt),
      personal_data_erased_at: iso(request.erasedAt),
      fee_tenge: request.fee?.tiyn === undefined ? undefined : request.fee.tiyn / 100,
      history: history.map(({ at: when, actor, action, status, code, words, lines: returned, readAt }) => ({
        at: iso(when),
        actor,
        action,
        status,
        code,
        ...(action === 'corrected' && words ? { changes: readChanges(words) } : { words }),
        returned,
        confirmed_as_read_at: iso(readAt),
      })),
      messages: said(messages),
      payments: payments.map(({ way, tiyn, receipt, state, at: when }) => ({
        at: iso(when),
        way,
        state,
        tenge: tiyn === undefined ? undefined : tiyn / 100,
        receipt,
      })),
      delivered_file: file && { bytes: file.size, sha256: file.sha256 },
      feedback: feedback && { at: iso(feedback.at), rating: feedback.rating, words: feedback.words },
    })),
    messages_without_a_request: said(own.messages),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

/** For people: plain text in their language. */
export function ownDataText(own: OwnDataShown, at: number, catalog: Catalog, t: Translate): string {
  const messageLine = ({ fromOperator, words, at: when }: Message) =>
    t.plain(fromOperator ? 'own-data-from-operator' : 'own-data-from-you', {
      time: formatDayAndTime(when),
      words,
    });
  const nothing = own.requests.length === 0 && own.drafts.length === 0;
  return `${blocks(
    lines(t.plain('own-data-title'), t.plain('own-data-made', { time: formatDayAndTime(at) })),
    lines(
      t.plain('own-data-chat', { chat: String(own.chatId) }),
      t.plain('own-data-language', { language: t.plain('language-name') }),
      ...own.consents.map(({ version, what, at: when }) =>
        t.plain(keyOf('own-data-consent', what), { version: String(version), time: formatDayAndTime(when) }),
      ),
      own.blockedAt !== undefined && t.plain('own-data-blocked', { time: formatDayAndTime(own.blockedAt) }),
    ),
    ...own.drafts.map(({ answers: given, changedAt }) =>
      lines(
        t.plain('own-data-draft', { time: formatDayAndTime(changedAt) }),
        ...answers(typed(given), catalog, t),
      ),
    ),
    ...own.requests.map(({ request, history, messages, payments, file, feedback }) =>
      lines(
        t.plain('own-data-request', {
          reference: request.reference,
          status: t.plain(keyOf('status', request.status)),
        }),
        request.erasedAt !== undefined &&
          t.plain('request-erased', { date: formatDate(t.locale, almatyDate(new Date(request.erasedAt))) }),
        ...answers(request.application, catalog, t),
        request.fee?.tiyn !== undefined &&
          t.plain('own-data-fee', { fee: formatTenge(request.fee.tiyn, t.locale) }),
        ...payments.flatMap(({ receipt }) =>
          receipt === undefined ? [] : [t.plain('own-data-receipt', { number: receipt })],
        ),
        file && t.plain('own-data-file', { sha256: file.sha256 }),
        ...history.map(({ at: when, action, words }) =>
          lines(
            t.plain('history-line', { time: formatDayAndTime(when), what: t.plain(keyOf('event', action)) }),
            ...eventWords({ action, words }, request, catalog, t).map((line) => `  ${line}`),
          ),
        ),
        ...messages.map(messageLine),
        feedback &&
          t.plain('own-data-feedback', {
            time: formatDayAndTime(feedback.at),
            rating: String(feedback.rating),
          }),
        feedback?.words && `  ${feedback.words}`,
      ),
    ),
    lines(...own.messages.map(messageLine)),
    nothing && t.plain('own-data-nothing'),
  )}\n`;
}

/** "Erase everything?"; while requests are open, which ones and what can be done. */
export function eraseQuestion(
  open: readonly string[],
  { hasAnything }: { readonly hasAnything: boolean },
  t: Translate,
): View {
  if (open.length > 0) {
    return {
      html: t('erase-open', { references: open.join(', '), count: open.length }),
      buttons: [[{ text: t.plain('button-requests'), data: callbackData.menu('status') }]],
    };
  }
  return {
    html: blocks(`<b>${t('erase-question')}</b>`, hasAnything && t('erase-what'), t('erase-stays')),
    buttons: [
      [{ text: t.plain('button-erase-not'), data: callbackData.menu('erase-not'), style: 'primary' }],
      [{ text: t.plain('button-erase-now'), data: callbackData.menu('erase-now'), style: 'danger' }],
    ],
  };
}

function answers(of: Answers, catalog: Catalog, t: Translate): readonly string[] {
  return listedQuestions(of).map((question) =>
    t.plain('answer-line', {
      name: lineName(question, of, t),
      value: answerText(question.id, of[question.id] ?? null, catalog, t),
    }),
  );
}

/** What was written at a step, or which answers were corrected. */
function eventWords(
  { action, words }: Pick<RequestEvent, 'action' | 'words'>,
  { application }: Request,
  catalog: Catalog,
  t: Translate,
): readonly string[] {
  if (words === undefined) return [];
  return action === 'corrected' ? changeTexts(readChanges(words), application, catalog, t) : [words];
}

/** What was answered, whether it was confirmed or not. */
function typed(draft: DraftAnswers): Answers {
  return Object.fromEntries(Object.entries(draft).map(([id, { value }]) => [id, value]));
}

function iso(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString();
}
