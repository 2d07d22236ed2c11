import { almatyDate } from '../../domain/dates/working-days.ts';
import type { Controller } from '../../domain/owner/data-controller.ts';
import { formatDate, formatDayAndTime } from '../../i18n/format.ts';
import { formatCount } from '../../i18n/numbers.ts';
import { escapeHtml, hasText, keyOf, type Translate } from '../../i18n/translate.ts';
import { controllerLines } from '../applicant/consent-card.ts';
import { pageStyle } from './inspection-style.ts';

/** What the file is made of. Applicants are named by pseudonyms alone; times are ms since the epoch. */
export interface Inspection {
  readonly controller: Controller;
  readonly madeAt: number;
  readonly madeBy: string;
  /** Of events, look-ups and consents, days included; undefined: all there are. */
  readonly days: { readonly from: string; readonly to: string } | undefined;
  readonly retentionDays: number;
  readonly access: readonly {
    readonly name: string;
    readonly id: string;
    readonly role: 'owner' | 'operator';
    readonly from: number;
    readonly until: number | undefined;
  }[];
  readonly registers: readonly {
    readonly name: string;
    readonly scopes: string;
    readonly from: number;
    readonly until: number | undefined;
  }[];
  readonly kept: { readonly open: number; readonly blocked: number };
  readonly years: readonly { readonly year: number; readonly given: number; readonly withdrawn: number }[];
  readonly consents: Part<{
    readonly at: number;
    readonly person: string;
    readonly what: 'given' | 'withdrawn';
    readonly version: number;
  }>;
  readonly lookUps: Part<LogLine>;
  readonly events: Part<LogLine>;
  readonly breaches: readonly {
    readonly noticedAt: number;
    readonly sentAt: number;
    readonly told: number;
    readonly missed: number;
  }[];
  /** Undefined: the chain is too long to be walked through for a file. */
  readonly chain: { readonly lines: number; readonly brokenAt: number | undefined } | undefined;
}

export interface LogLine {
  readonly at: number;
  readonly who: string;
  readonly action: string;
  /** What it was about: references, names of colleagues; already without a person. */
  readonly about: string;
}

/** `of`: how many lines there are in all, where not all of them are in the file. */
interface Part<Line> {
  readonly lines: readonly Line[];
  readonly of: number | undefined;
}

/** A page of HTML without a script or an address outside it: any browser opens and prints it. */
export function inspectionPage(inspection: Inspection, t: Translate): string {
  const { controller, days, access, registers, kept, years, consents, lookUps, events } = inspection;
  const title = t.plain('inspect-title');
  const since = (at: number | undefined) => (at === undefined ? '—' : escapeHtml(formatDayAndTime(at)));
  return [
    `<!doctype html><html lang="${t.locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title><style>${pageStyle}</style></head><body>`,
    `<h1>${escapeHtml(title)}</h1>`,
    paragraphs(
      t('inspect-controller', { controller: controller.name, contact: controller.contact }),
      controllerLines(controller, t)?.replace('\n', '<br>'),
      t('inspect-made', { time: formatDayAndTime(inspection.madeAt), name: inspection.madeBy }),
      days === undefined
        ? t('inspect-days-all')
        : t('inspect-days', { from: formatDate(t.locale, days.from), until: formatDate(t.locale, days.to) }),
    ),
    `<aside>${paragraphs(t('inspect-about'), t('inspect-outside'))}</aside>`,

    heading(t('inspect-access')),
    table(
      [t('inspect-name'), t('inspect-telegram'), t('inspect-role'), t('inspect-from'), t('inspect-until')],
      access.map(({ name, id, role, from, until }) => [
        escapeHtml(name),
        escapeHtml(id),
        t(keyOf('role', role)),
        since(from),
        since(until),
      ]),
      t,
    ),
    heading(t('inspect-registers')),
    table(
      [t('inspect-name'), t('inspect-scopes'), t('inspect-from'), t('inspect-until')],
      registers.map(({ name, scopes, from, until }) => [
        escapeHtml(name),
        escapeHtml(scopes.replaceAll(',', ', ')),
        since(from),
        since(until),
      ]),
      t,
    ),
    heading(t('inspect-kept')),
    paragraphs(
      t('inspect-open', { number: formatCount(t.locale, kept.open) }),
      t('inspect-blocked', { number: formatCount(t.locale, kept.blocked) }),
      t('inspect-retention', { days: inspection.retentionDays }),
    ),
    heading(t('inspect-consents')),
    table(
      [t('inspect-year'), t('inspect-given'), t('inspect-withdrawn')],
      years.map(({ year, given, withdrawn }) => [
        String(year),
        formatCount(t.locale, given),
        formatCount(t.locale, withdrawn),
      ]),
      t,
    ),
    leftOut(consents, t),
    table(
      [t('inspect-time'), t('inspect-applicant'), t('inspect-what'), t('inspect-version')],
      consents.lines.map(({ at, person, what, version }) => [
        since(at),
        escapeHtml(person),
        t(keyOf('inspect-consent', what)),
        String(version),
      ]),
      t,
    ),
    heading(t('inspect-breaches')),
    table(
      [t('inspect-noticed'), t('inspect-sent'), t('inspect-told'), t('inspect-missed')],
      inspection.breaches.map(({ noticedAt, sentAt, told, missed }) => [
        since(noticedAt),
        since(sentAt),
        formatCount(t.locale, told),
        formatCount(t.locale, missed),
      ]),
      t,
    ),
    heading(t('inspect-look-ups')),
    leftOut(lookUps, t),
    logTable(lookUps.lines, t),
    heading(t('inspect-events')),
    chainWords(inspection, t),
    leftOut(events, t),
    logTable(events.lines, t),
    '</body></html>',
  ].join('\n');
}

/** What stands under the file in the chat. */
export function inspectionCaption(t: Translate): string {
  return t('inspect-caption');
}

/** The name of the file: no word in it, so that it is the same in every language. */
export function inspectionName(madeAt: number): string {
  return `inspection-${almatyDate(new Date(madeAt))}.html`;
}

/** What the audit calls it, in words; what this version does not know is said as it is. */
export function actName(action: string, t: Translate): string {
  if (hasText(`did-${action}`)) return t.plain(keyOf('did', action));
  return hasText(`event-${action}`) ? t.plain(keyOf('event', action)) : action;
}

function logTable(entries: readonly LogLine[], t: Translate): string {
  return table(
    [t('inspect-time'), t('inspect-who'), t('inspect-what'), t('inspect-subject')],
    entries.map(({ at, who, action, about }) => [
      escapeHtml(formatDayAndTime(at)),
      escapeHtml(who),
      escapeHtml(actName(action, t)),
      escapeHtml(about),
    ]),
    t,
  );
}

function chainWords({ chain }: Inspection, t: Translate): string {
  if (chain === undefined) return paragraphs(t('inspect-chain-long'));
  return paragraphs(
    chain.brokenAt === undefined
      ? t('audit-whole', { count: chain.lines })
      : t('audit-broken', { number: String(chain.brokenAt) }),
  );
}

function leftOut({ lines, of }: Part<unknown>, t: Translate): string {
  if (of === undefined) return '';
  const number = formatCount(t.locale, lines.length);
  return paragraphs(t('inspect-left-out', { number, all: formatCount(t.locale, of) }));
}

function heading(html: string): string {
  return `<h2>${html}</h2>`;
}

function paragraphs(...htmls: readonly (string | undefined)[]): string {
  return htmls.flatMap((html) => (html ? [`<p>${html.replaceAll('\n', '<br>')}</p>`] : [])).join('');
}

/** Cells are HTML already. */
function table(head: readonly string[], rows: readonly (readonly string[])[], t: Translate): string {
  if (rows.length === 0) return paragraphs(t('inspect-none'));
  const cells = (tag: 'th' | 'td', row: readonly string[]) =>
    row.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
  return [
    `<table><thead><tr>${cells('th', head)}</tr></thead><tbody>`,
    ...rows.map((row) => `<tr>${cells('td', row)}</tr>`),
    '</tbody></table>',
  ].join('\n');
}
