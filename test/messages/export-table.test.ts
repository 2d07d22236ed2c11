import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import { confirmationWays, type Request } from '../../src/domain/request/request.ts';
import { statuses } from '../../src/domain/request/status.ts';
import { loadTexts, type Translate } from '../../src/i18n/translate.ts';
import { loadCatalog } from '../../src/lists/catalog.ts';
import { exportCaption, nothingToExport } from '../../src/messages/numbers/export-card.ts';
import {
  type ExportLine,
  type ExportWords,
  exportCells,
  exportHead,
  wordsOfRow,
} from '../../src/messages/numbers/export-table.ts';
import { shownLength } from '../support/locale-text.ts';

const catalog = loadCatalog(join(import.meta.dirname, '..', '..', 'data'));
const texts = loadTexts();

const request: Request = {
  id: 1,
  reference: 'CR-0000-0000',
  chatId: 1,
  kind: 'paper',
  status: 'ready',
  version: 3,
  register: undefined,
  routed: 'desk',
  assignee: 7,
  application: {
    'for-whom': 'child',
    iin: '050229500007',
    surname: 'Іңкәрова-Ертіс',
    'first-name': 'Әлия',
    patronymic: null,
    phone: '+77010000001',
    region: 'KZ-10',
    branch: 'C10',
    country: 'DE',
    apostille: 'yes',
  },
  branchCode: 'C10',
  submittedAt: Date.parse('2026-10-31T19:00:30Z'),
  promised: { on: '2026-11-09', workingDays: 5, checked: true },
  readyAt: Date.parse('2026-11-05T04:05:00Z'),
  collectBy: '2026-12-05',
  fee: { tiyn: 216_250, payBy: '2026-11-05' },
  endedAt: undefined,
  erasedAt: undefined,
  blockedAt: undefined,
  cardMessageId: undefined,
};

function exportTable(lines: readonly ExportLine[], words: ExportWords, t: Translate) {
  const cells = exportCells(words, t);
  return [exportHead(t), ...lines.map((line) => wordsOfRow(cells(line), t.locale))];
}

function cellsOf(
  change: Partial<Request>,
  locale: 'kk' | 'ru' | 'en' = 'ru',
  more: Partial<ExportLine> = {},
) {
  const line = { request: { ...request, ...change }, confirmedBy: undefined, ...more };
  const [header = [], cells = []] = exportTable(
    [line],
    { catalog, names: (id) => `оператор ${id}` },
    texts(locale),
  );
  expect(cells).toHaveLength(header.length);
  return cells;
}

test('every cell in the language of the reader', () => {
  expect(cellsOf({}, 'ru', { confirmedBy: 'sms' })).toEqual([
    'CR-0000-0000',
    'Бумажная',
    'готово',
    '01.11.2026 00:00',
    '09.11.2026',
    '05.11.2026 09:05',
    '',
    'оператор 7',
    'область Абай',
    'ЦОН г. Семей',
    'Германия',
    'Да',
    '2162,50',
    'код по СМС',
    'ІҢКӘРОВА-ЕРТІС',
    'ӘЛИЯ',
    '',
    '050229500007',
    '+77010000001',
  ]);
  const english = cellsOf({ endedAt: Date.parse('2026-11-05T18:59:59Z') }, 'en');
  expect(english.slice(3, 7)).toEqual([
    '2026-11-01 00:00',
    '2026-11-09',
    '2026-11-05 09:05',
    '2026-11-05 23:59',
  ]);
  expect(english[12]).toBe('2162.50');
});

test('what is not there, not known, or gone from the lists', () => {
  const electronic = cellsOf({
    kind: 'electronic',
    application: { iin: '900101301233' },
    branchCode: undefined,
    assignee: undefined,
    readyAt: undefined,
    fee: undefined,
  });
  expect(electronic.slice(5, 17)).toEqual(['', '', '', '', '', '', '', '', '', '', '', '']);
  const unknown = texts('ru').plain('answer-unknown');
  expect(cellsOf({ application: { ...request.application, country: null } })[10]).toBe(unknown);
  expect(cellsOf({ fee: { tiyn: undefined, payBy: '2026-11-05' } })[12]).toBe(unknown);
  expect(cellsOf({ fee: { tiyn: 0, payBy: '2026-11-05' } })[12]).toBe('0,00');
  expect(cellsOf({ branchCode: 'GONE' })[9]).toBe('GONE');
});

describe.each(locales)('in %s', (locale) => {
  const t = texts(locale);

  test('columns have names of their own, and every status and way has a text', () => {
    const lines = statuses.flatMap((status) =>
      confirmationWays.map((confirmedBy) => ({ request: { ...request, status }, confirmedBy })),
    );
    const [header = [], ...rows] = exportTable(lines, { catalog, names: String }, t);
    expect(new Set(header).size).toBe(19);
    expect(new Set(rows.map((cells) => cells[2])).size).toBe(statuses.length);
    expect(new Set(rows.map((cells) => cells[13])).size).toBe(confirmationWays.length);
  });

  test('the caption fits under a file, and says how to get what was left out', () => {
    const days = { from: '2026-09-01', to: '2026-09-30', count: 20_001 };
    const whole = exportCaption(days, undefined, t);
    expect(whole).not.toContain('/export');
    const cut = { count: 20_000, last: Date.parse('2026-09-29T20:00:00Z') };
    const caption = exportCaption(days, cut, t);
    expect(caption).toContain('/export 30.09.2026 30.09.2026');
    expect(shownLength(caption)).toBeLessThanOrEqual(1024);
    const sameDay = exportCaption({ ...days, from: '2026-09-30' }, cut, t);
    expect(sameDay).not.toContain('/export');
    expect(nothingToExport(days, t)).toContain('2026');
  });
});
