import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readCsv } from '../../src/lists/loose-csv.ts';
import { sheetAsCsv } from '../../src/spreadsheets/read-sheet.ts';
import { projectFolder, temporaryFolder } from '../support/bot-process.ts';
import { sheetOf } from '../support/sheet.ts';

/** What the owner's LibreOffice (`SOFFICE`) makes of the export, and what comes back of the list of branches. */

vi.setConfig({ testTimeout: 180_000 });

const office = process.env.SOFFICE ?? 'soffice';
const iin = '000101301233';
const folder = temporaryFolder();
const exported = join(folder.path, 'export.xlsx');
const branches = join(folder.path, 'branches.csv');
/** Commas and UTF-8: what its window offers a person, and what it does not find by itself without one. */
const inCsv = '--infilter=CSV:44,34,76';
/** UTF-8 with semicolons, in quotes where need be, cells as they are shown (wiki: "CSV Filter Options"). */
const asCsv = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true';

beforeAll(async () => {
  // With the mark of UTF-8, as /branches gives it away.
  writeFileSync(branches, `\ufeff${readFileSync(join(projectFolder, 'data', 'branches.csv'), 'utf8')}`);
  const day = (iso: string) => ({ clock: Date.parse(iso) });
  const rows = [
    ['ref', 'IIN', 'sent', 'due', 'fee'],
    ['CR-AAAA-AAAA', iin, day('2026-11-22T23:30:00Z'), day('2026-11-27T00:00:00Z'), { tenge: 2162.5 }],
    ['=1+1', '+77010000001', day('2026-11-23T10:00:00Z'), day('2026-12-01T00:00:00Z'), { tenge: 0 }],
  ];
  writeFileSync(exported, await sheetOf(rows, ['text', 'text', 'time', 'day', 'money'], '2026-11'));
});
afterAll(() => folder.remove());

describe.each([
  ['kk-KZ', '2 162,50'],
  ['ru-RU', '2 162,50'],
  ['en-US', '2,162.50'],
])('LibreOffice that speaks %s', (locale, money) => {
  const profile = join(folder.path, locale);

  /** Opens a file and saves it as another kind; the text or the bytes of that. */
  function convert(file: string, kind: string): Buffer {
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(
      join(profile, 'user', 'registrymodifications.xcu'),
      `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item></oor:items>`,
    );
    const to = join(profile, 'out');
    execFileSync(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        '--headless',
        ...(file.endsWith('.csv') ? [inCsv] : []),
        '--convert-to',
        kind,
        '--outdir',
        to,
        file,
      ],
      { stdio: 'pipe' },
    );
    const name = file.replace(/^.*\//, '').replace(/\.\w+$/, `.${kind.split(':')[0]}`);
    return readFileSync(join(to, name));
  }

  test('opens the export: numbers of twelve digits and formulas are text, times are times, the head filters', async () => {
    expect(await readCsv(convert(exported, asCsv))).toEqual([
      ['ref', 'IIN', 'sent', 'due', 'fee'],
      ['CR-AAAA-AAAA', iin, '22.11.2026 23:30', '27.11.2026', expect.stringMatching(spaced(money))],
      ['=1+1', '+77010000001', '23.11.2026 10:00', '01.12.2026', expect.stringMatching(/^0[.,]00$/)],
    ]);
    const opened = convert(exported, 'fods').toString('utf8');
    expect(opened).toContain('office:date-value="2026-11-22T23:30:00"');
    expect(opened).toMatch(/target-range-address="[^"]*\.A1:[^"]*\.E3" table:display-filter-buttons="true"/);
  });

  test('saves the list of branches, which comes back as it was', async () => {
    const list = await readCsv(readFileSync(branches));
    const whole = (rows: readonly (readonly string[])[]) =>
      rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
    expect(whole(await readCsv(convert(branches, asCsv)))).toEqual(whole(list));
    const sheet = convert(branches, 'xlsx');
    expect(whole(await readCsv(await sheetAsCsv(sheet)))).toEqual(whole(list));
  });
});

/** Blanks between thousands are of several kinds. */
function spaced(text: string): RegExp {
  return new RegExp(`^${text.replace('.', '\\.').replace(' ', '\\s')}$`);
}
