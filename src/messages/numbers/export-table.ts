import { almatyDate, almatyHour } from '../../domain/dates/working-days.ts';
import type { SheetCell } from '../../domain/desk/sheet-cell.ts';
import type { Locale } from '../../domain/locale.ts';
import { capitalName } from '../../domain/person/person-name.ts';
import type { Catalog } from '../../domain/places/catalog.ts';
import type { ConfirmationWay, Request } from '../../domain/request/request.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { dotted } from './export-card.ts';

/** A request as a line of the export. Contains personal data. */
export interface ExportLine {
  readonly request: Request;
  readonly confirmedBy: ConfirmationWay | undefined;
}

export interface ExportWords {
  readonly catalog: Catalog;
  readonly names: (operatorId: number) => string;
}

/** What the columns hold, in the order of the cells. */
export const exportColumns = [
  ...([
    'text',
    'text',
    'text',
    'time',
    'day',
    'time',
    'time',
    'text',
    'text',
    'text',
    'text',
    'text',
  ] as const),
  ...(['money', 'text', 'text', 'text', 'text', 'text', 'text'] as const),
];

/** Makes the cells of a line, in the reader's language. */
export type LineCells = (line: ExportLine) => readonly SheetCell[];

/** A row as words alone, for CSV: times and sums as a spreadsheet of the language reads them. */
export function wordsOfRow(row: readonly SheetCell[], locale: Locale): readonly string[] {
  return row.map((cell, at) => {
    if (typeof cell === 'string') return cell;
    if ('tenge' in cell) return tengeCell(cell.tenge, locale);
    const [day = '', time = ''] = new Date(cell.clock).toISOString().split('T');
    const date = dateCell(day, locale);
    return exportColumns[at] === 'day' ? date : `${date} ${time.slice(0, 5)}`;
  });
}

/** For many lines, which have a handful of labels between them. */
export function exportCells({ catalog, names }: ExportWords, t: Translate): LineCells {
  const nameIn = (places: readonly { code: string; names: Readonly<Record<Locale, string>> }[]) => {
    const known = new Map(places.map((place) => [place.code, place.names[t.locale]]));
    return (code: string | null | undefined) => (code ? (known.get(code) ?? code) : '');
  };
  const region = nameIn(catalog.regions);
  const branch = nameIn(catalog.branches);
  const country = nameIn(catalog.countries);
  const labels = new Map<string, string>();
  const label = (family: 'kind' | 'status' | 'apostille', name: string | null | undefined) => {
    if (!name) return '';
    const id = `${family} ${name}`;
    const text = labels.get(id) ?? t.plain(keyOf(family, name));
    labels.set(id, text);
    return text;
  };
  const unknown = t.plain('answer-unknown');
  const ways = waysIn(t);
  const blocked = t.plain('export-blocked');
  const name = (value: string | null | undefined) => (value ? capitalName(value, t.locale) : '');

  return ({ request, confirmedBy }) => {
    const { application, fee } = request;
    return [
      request.reference,
      label('kind', request.kind),
      label('status', request.status),
      clockCell(request.submittedAt),
      { clock: Date.parse(`${request.promised.on}T00:00:00Z`) },
      clockCell(request.readyAt),
      clockCell(request.endedAt),
      request.assignee === undefined ? '' : names(request.assignee),
      region(application.region),
      branch(request.branchCode),
      application.country === null ? unknown : country(application.country),
      label('apostille', application.apostille),
      fee && (fee.tiyn === undefined ? unknown : { tenge: fee.tiyn / 100 }),
      confirmedBy && ways[confirmedBy],
      // The desk is told why there is no name: it is not lost.
      request.blockedAt === undefined ? name(application.surname) : blocked,
      name(application['first-name']),
      name(application.patronymic),
      application.iin ?? '',
      application.phone ?? '',
    ].map((cell) => cell ?? '');
  };
}

function waysIn(t: Translate): Readonly<Record<ConfirmationWay, string>> {
  return {
    sms: t.plain('export-by-sms'),
    telegram: t.plain('export-by-telegram'),
    contact: t.plain('export-by-contact'),
  };
}

/** The head of the columns. */
export function exportHead(t: Translate): readonly string[] {
  return [
    t.plain('export-reference'),
    t.plain('line-kind'),
    t.plain('export-status'),
    t.plain('export-submitted'),
    t.plain('export-promised'),
    t.plain('export-ready'),
    t.plain('export-ended'),
    t.plain('export-assignee'),
    t.plain('line-region'),
    t.plain('line-branch'),
    t.plain('line-country'),
    t.plain('line-apostille'),
    t.plain('export-fee'),
    t.plain('export-confirmed'),
    t.plain('line-surname'),
    t.plain('line-first-name'),
    t.plain('line-patronymic'),
    t.plain('line-iin'),
    t.plain('line-phone'),
  ];
}

/** A date as spreadsheets of the language know it for one. */
function dateCell(date: string, locale: Locale): string {
  return locale === 'en' ? date : dotted(date);
}

/** What a clock on a wall in Almaty shows, to the minute. */
function clockCell(at: number | undefined): SheetCell {
  if (at === undefined) return '';
  const time = new Date(at);
  const [hour, minute] = [almatyHour(time), time.getUTCMinutes()];
  return { clock: Date.parse(`${almatyDate(time)}T00:00:00Z`) + (hour * 60 + minute) * 60_000 };
}

function tengeCell(tenge: number, locale: Locale): string {
  const sum = tenge.toFixed(2);
  return locale === 'en' ? sum : sum.replace('.', ',');
}
