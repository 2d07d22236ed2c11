import { type Locale, locales } from '../../domain/locale.ts';
import {
  type BreachedData,
  type BreachState,
  breachedData,
  type Concerned,
} from '../../domain/owner/breach.ts';
import type { Controller } from '../../domain/owner/data-controller.ts';
import { formatDate, formatDayAndTime } from '../../i18n/format.ts';
import { formatCount } from '../../i18n/numbers.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { shortenedTogether } from '../message-length.ts';
import { type Button, blocks, lines, type View } from '../outgoing.ts';

/** Of the three texts together, so that what stands around them has room in the same message. */
const lettersShown = 3500;
/** So many requests of people who were not reached are named. */
const referencesNamed = 30;

export interface ShownBreach {
  readonly id: number;
  readonly state: BreachState;
  /** Ms since the epoch. */
  readonly noticedAt: number;
  readonly reportBy: number;
  readonly concerned: Concerned | undefined;
  readonly count: { readonly people: number; readonly erased: number } | undefined;
  readonly data: readonly BreachedData[];
}

/** What is to be done in the first working day, and the choices that the notice to people is made of. */
export function breachCard(breach: ShownBreach, { person }: Controller, t: Translate): View {
  const { id, state } = breach;
  const html = blocks(
    `<b>${t('breach-title')}</b>`,
    lines(
      t('breach-law'),
      t('breach-until', {
        time: formatDayAndTime(breach.noticedAt),
        until: formatDayAndTime(breach.reportBy),
      }),
      person === undefined ? t('breach-no-person') : t('breach-person', { person }),
    ),
    lines(t('breach-advice'), t('breach-stop'), t('breach-proof'), t('breach-find'), t('breach-tell')),
    lines(whomLine(breach, t), dataLine(breach.data, t)),
  );
  const report: Button = { text: t.plain('button-breach-report'), data: callbackData.breach(id, 'report') };
  if (state !== 'draft') return { html, buttons: [[report]] };
  const chosen = breach.concerned?.whom;
  const whom = (op: Concerned['whom']): Button => ({
    text: marked(chosen === op, t.plain(keyOf('breach-choose', op))),
    data: callbackData.breach(id, op),
  });
  return {
    html,
    buttons: [
      [whom('all')],
      [whom('days')],
      [whom('requests')],
      ...breachedData.map((one): Button[] => [
        {
          text: marked(breach.data.includes(one), t.plain(keyOf('breached', one))),
          data: callbackData.breach(id, one),
        },
      ]),
      [{ text: t.plain('button-breach-look'), data: callbackData.breach(id, 'look'), style: 'primary' }],
      [report],
      [{ text: t.plain('button-cancel'), data: callbackData.breach(id, 'cancel') }],
    ],
  };
}

function marked(isChosen: boolean, label: string): string {
  return `${isChosen ? '✅' : '⬜'} ${label}`;
}

function whomLine({ concerned, count }: ShownBreach, t: Translate): string {
  if (concerned === undefined || count === undefined) return t('breach-whom-open');
  const number = formatCount(t.locale, count.people);
  const whom = chosenWords(concerned, number, t);
  const erased = count.erased > 0 && t('breach-erased', { number: formatCount(t.locale, count.erased) });
  return lines(whom, erased);
}

function chosenWords(concerned: Concerned, number: string, t: Translate): string {
  switch (concerned.whom) {
    case 'all':
      return t('breach-whom-all', { number });
    case 'requests':
      return t('breach-whom-requests', { number });
    case 'days': {
      const [from, until] = [concerned.from, concerned.to].map((day) => formatDate(t.locale, day));
      return t('breach-whom-days', { from: from ?? '', until: until ?? '', number });
    }
    default:
      return concerned satisfies never;
  }
}

function dataLine(data: readonly BreachedData[], t: Translate): string {
  if (data.length === 0) return t('breach-data-open');
  return t('breach-data', {
    kinds: breachedData
      .filter((one) => data.includes(one))
      .map(dataName(t))
      .join(', '),
  });
}

function dataName(t: Translate): (one: BreachedData) => string {
  return (one) => t.plain(keyOf('breached', one));
}

/** Asks for days, references or another text; `problem`: what was wrong with the last answer. */
export function breachPrompt(
  id: number,
  what: 'days' | 'requests' | Locale,
  problem: 'dates' | 'dates-backwards' | 'requests' | 'too-long' | undefined,
  detail: string,
  t: Translate,
): View {
  return {
    html: blocks(problem && t(keyOf('breach-problem', problem), { detail }), t(keyOf('breach-ask', what))),
    buttons: [[{ text: t.plain('button-cancel'), data: callbackData.breach(id, 'cancel') }]],
    asksReply: true,
  };
}

/** What somebody reads whose data others may know: drafted, in the reader's language. */
export function breachNotice(
  { noticedAt, data }: { readonly noticedAt: string; readonly data: readonly BreachedData[] },
  { name, contact }: Controller,
  t: Translate,
): string {
  return blocks(
    `<b>${t('breach-notice-title')}</b>`,
    t('breach-notice-what', { date: formatDate(t.locale, noticedAt) }),
    lines(
      t('breach-notice-data'),
      ...breachedData.filter((one) => data.includes(one)).map((one) => `• ${t(keyOf('breached', one))}`),
    ),
    t('breach-notice-careful'),
    t('breach-notice-rights'),
    t('breach-notice-contact', { controller: name, contact }),
  );
}

/** All three texts as they will be read, and how many read them. `texts`: HTML of the drafted ones, words of the owner's own. */
export function breachPreview(
  breach: ShownBreach,
  texts: Readonly<Record<Locale, { readonly html: string } | { readonly words: string }>>,
  t: Translate,
): View {
  const { id } = breach;
  const own = locales.map((locale) => ('words' in texts[locale] ? texts[locale].words : ''));
  const room = lettersShown - locales.reduce((sum, one) => sum + htmlOf(texts[one]).length, 0);
  const cut = shortenedTogether(own, Math.max(room, 300));
  const number = formatCount(t.locale, breach.count?.people ?? 0);
  return {
    html: blocks(
      t('breach-preview', { number }),
      ...locales.map((locale, at) => {
        const text = texts[locale];
        const shown = 'html' in text ? text.html : t('broadcast-text', { text: cut[at] ?? '' });
        return `<b>${t(keyOf('broadcast-language', locale))}</b>\n<blockquote>${shown}</blockquote>`;
      }),
    ),
    buttons: [
      [
        {
          text: t.plain('button-breach-send', { number }),
          data: callbackData.breach(id, 'send'),
          style: 'danger',
        },
      ],
      ...locales.map((locale): Button[] => [
        { text: t.plain(keyOf('button-breach-text', locale)), data: callbackData.breach(id, locale) },
      ]),
      [{ text: t.plain('button-cancel'), data: callbackData.breach(id, 'cancel') }],
    ],
  };
}

function htmlOf(text: { readonly html: string } | { readonly words: string }): string {
  return 'html' in text ? text.html : '';
}

/** How far it is, and who was not reached; edited in place. */
export function breachProgress(
  { id, state, count }: ShownBreach,
  copies: { readonly sent: number; readonly lost: number },
  missed: readonly string[],
  t: Translate,
): View {
  const people = Math.max(count?.people ?? 0, copies.sent + copies.lost);
  const named = missed.slice(0, referencesNamed);
  return {
    html: blocks(
      t(keyOf('breach-state', state), {
        sent: formatCount(t.locale, copies.sent),
        of: formatCount(t.locale, people),
        lost: formatCount(t.locale, copies.lost),
      }),
      named.length > 0 &&
        t('breach-missed', { references: `${named.join(', ')}${missed.length > named.length ? ' …' : ''}` }),
    ),
    ...(state === 'sending' && {
      buttons: [[{ text: t.plain('button-stop-broadcast'), data: callbackData.breach(id, 'cancel') }]],
    }),
  };
}

/** What the ministry has to hear, as words to be copied; what only the owner knows is left open. */
export function breachReport(
  breach: ShownBreach,
  told: { readonly at: number; readonly sent: number } | undefined,
  controller: Controller,
  t: Translate,
): View {
  const { count } = breach;
  return {
    html: blocks(
      t('breach-report-hint', { until: formatDayAndTime(breach.reportBy) }),
      `<blockquote>${lines(
        `<b>${t('breach-report-title')}</b>`,
        t('inspect-controller', { controller: controller.name, contact: controller.contact }),
        controller.bin && t('consent-bin', { bin: controller.bin }),
        t('breach-person', { person: controller.person ?? '…' }),
        t('breach-report-noticed', { time: formatDayAndTime(breach.noticedAt) }),
        t('breach-report-people', { number: count ? formatCount(t.locale, count.people) : '…' }),
        dataLine(breach.data, t),
        told
          ? t('breach-report-told', {
              time: formatDayAndTime(told.at),
              number: formatCount(t.locale, told.sent),
            })
          : t('breach-report-not-told'),
        t('breach-report-open'),
      )}</blockquote>`,
    ),
  };
}
