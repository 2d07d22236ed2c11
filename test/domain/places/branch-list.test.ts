import { describe, expect, test } from 'vitest';
import { rawCsvOf } from '../../../src/domain/desk/csv.ts';
import { applicationForm } from '../../../src/domain/form/application-form.ts';
import type { FormContext, Question } from '../../../src/domain/form/form.ts';
import type { Branch } from '../../../src/domain/places/branch.ts';
import {
  branchTable,
  compareLists,
  isNoChange,
  offered,
  withRetired,
} from '../../../src/domain/places/branch-list.ts';
import { createLiveCatalog } from '../../../src/domain/places/catalog.ts';
import { createBranchListReader } from '../../../src/lists/branch-list-reader.ts';
import { smallCatalog } from '../../support/samples/small-catalog.ts';

/** Two in one region, three in another. */
const present = smallCatalog.branches.filter(({ regionCode }) => ['KZ-10', 'KZ-63'].includes(regionCode));
const small = { ...smallCatalog, branches: present };
const none: ReadonlySet<string> = new Set();
const codes = (branches: readonly Branch[]) => branches.map(({ code }) => code);
const without = (...gone: readonly string[]) => present.filter(({ code }) => !gone.includes(code));
const changed = (code: string, change: Partial<Branch>) =>
  present.map((branch) => (branch.code === code ? { ...branch, ...change } : branch));

describe('what a list would change', () => {
  test('nothing', () => {
    expect(isNoChange(compareLists(present, present, none))).toBe(true);
    expect(isNoChange(compareLists(present, structuredClone(present), new Set(['A1'])))).toBe(true);
  });

  test('the order alone', () => {
    const change = compareLists(present, present.toReversed(), none);
    expect(change).toMatchObject({ added: [], changed: [], gone: [], onlyOrder: true });
    expect(isNoChange(change)).toBe(false);
  });

  test.each([
    ['name', { names: { kk: 'Ә', ru: 'Э', en: 'E' } }],
    ['address', { address: 'Ә 1' }],
    ['kind', { kind: 'duty' }],
    ['centre', { centre: true }],
    ['city', { city: { kk: 'Ә', ru: 'Э', en: 'E' } }],
    ['region', { regionCode: 'KZ-99' }],
    ['checked', { checked: false }],
  ] as const)('the %s of a branch', (part, change) => {
    const { added, changed: found, gone } = compareLists(present, changed('B2', change), none);
    expect([added, gone]).toEqual([[], []]);
    expect(found.map(({ branch, parts }) => [branch.code, parts])).toEqual([['B2', [part]]]);
  });

  test('what is new, what is gone, and what of it stays for open requests', () => {
    const [first] = present;
    const next = [...without('A2', 'B1'), ...(first ? [{ ...first, code: 'N1' }] : [])];
    const { added, changed: found, gone, onlyOrder } = compareLists(present, next, new Set(['B1', 'X']));
    expect(codes(added)).toEqual(['N1']);
    expect(found).toEqual([]);
    expect(gone.map(({ branch, kept }) => [branch.code, kept])).toEqual([
      ['A2', false],
      ['B1', true],
    ]);
    expect(onlyOrder).toBe(false);
  });

  test('what is retired already is not gone once more, and new when it is offered again', () => {
    const retired = withRetired([without('A1'), present], new Set(['A1']));
    expect(compareLists(retired, without('A1'), new Set(['A1'])).gone).toEqual([]);
    expect(codes(compareLists(retired, present, none).added)).toEqual(['A1']);
  });
});

describe('what is in force', () => {
  test('is the newest list, and what open requests use of the earlier ones, as the newest that has it says', () => {
    const lists = [without('A1', 'A2', 'B1'), changed('A2', { address: 'жаңа' }), present];
    const branches = withRetired(lists, new Set(['A2', 'B1', 'B3', 'gone long ago']));
    expect(codes(offered(branches))).toEqual(['B2', 'B3']);
    expect(branches.filter(({ retired }) => retired).map(({ code, address }) => [code, address])).toEqual([
      ['A2', 'жаңа'],
      ['B1', undefined],
    ]);
  });

  test('asks for no list that it does not need', () => {
    let asked = 0;
    function* lists() {
      for (const list of [present, present]) {
        asked += 1;
        yield list;
      }
    }
    expect(withRetired(lists(), new Set(['A1']))).toEqual(present);
    expect(asked).toBe(1);
    expect(withRetired([], none)).toEqual([]);
  });

  test('is what everybody reads at once', () => {
    const live = createLiveCatalog(small);
    const { catalog } = live;
    live.exchange(without('A1'));
    expect(codes(catalog.branches)).toEqual(['A2', 'B1', 'B2', 'B3']);
    expect(live.loaded).toEqual(present);
    expect(catalog.regions).toEqual(small.regions);
  });
});

describe('a retired branch', () => {
  const question = (id: string): Question => {
    const found = applicationForm.questions.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no question ${id}`);
    return found;
  };
  const branches = withRetired([without('A1', 'A2', 'B1'), present], new Set(['A1', 'B1']));
  const context: FormContext = { today: '2026-11-23', catalog: { ...small, branches } };
  const answers = { region: 'KZ-63' };

  test('is not offered, and its region only with another one', () => {
    expect(question('region').choices?.({}, context)).toEqual(['KZ-63']);
    expect(question('branch').choices?.(answers, context)).toEqual(['B2', 'B3']);
  });

  test('is not found', () => {
    expect(question('region').search?.('Семей', {}, context)).toEqual([]);
    expect(question('region').spread?.('A1', {}, context)).toBeUndefined();
    expect(question('branch').search?.('Өскемен орталық', answers, context)).not.toContain('B1');
  });

  test('is no answer any more', () => {
    expect(question('branch').read('B1', answers, context).ok).toBe(false);
    expect(question('branch').read('B2', answers, context).ok).toBe(true);
  });
});

describe('the file', () => {
  const { read } = createBranchListReader(small.regions);

  test('is read ahead in slices with the same result, and others get their turn in between', async () => {
    const many = Array.from({ length: 4900 }, (_, at) => ({ ...(real[0] as Branch), code: `B${at}` }));
    const fine = rawCsvOf(branchTable(many), ',');
    const wrongs = [
      fine.replace('"B4800"', '"B17"'),
      fine.replaceAll('"KZ-10"', '"KZ-11"'),
      `${fine}"`,
      'something else',
      '',
      'a\n'.repeat(6000),
    ];
    for (const csv of [fine, ...wrongs]) {
      const { read: atOnce } = createBranchListReader(small.regions);
      const { read: later, readAhead } = createBranchListReader(small.regions);
      await readAhead(csv);
      expect(later(csv)).toEqual(atOnce(csv));
      // It is there already: nothing is read a second time.
      expect(later(csv)).toBe(later(csv));
    }
    let turns = 0;
    let isOver = false;
    const count = () => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    await createBranchListReader(small.regions).readAhead(fine);
    isOver = true;
    expect(turns).toBeGreaterThan(4900 / 100);
  });
  const real = changed('B1', { address: '- "Ә", 1; =2', kind: 'duty' });

  test.each([',', ';'])('goes out and comes back the same, parted by %s', (separator) => {
    const csv = rawCsvOf(branchTable(real), separator);
    expect(read(csv)).toEqual({ ok: true, branches: real });
    // As a spreadsheet leaves it: no quotes where none are needed, empty lines below.
    const saved = csv.replaceAll(/"(\w+)"(?=[,;\r])/g, '$1');
    expect(read(`${saved}${separator.repeat(11)}\r\n`)).toEqual({ ok: true, branches: real });
  });

  test.each([
    ['"A1"', '"KZ-10"', { line: 2, column: 'code', what: 'code-of-region', detail: undefined }],
    ['"KZ-10"', '"KZ-11"', { line: 2, column: 'region_code', what: 'no-region', detail: 'KZ-11' }],
    ['"A2"', '"A1"', { line: 3, column: 'code', what: 'twice', detail: '2' }],
    ['"Риддер"', `"${'ә'.repeat(151)}"`, { line: 6, column: 'name_kk', what: 'too-long', detail: undefined }],
    ['"checked"', '"verified"', { line: 1, column: 'checked', what: 'no-column', detail: undefined }],
  ])('with %j as %j', (from, to, fault) => {
    const outcome = read(rawCsvOf(branchTable(present), ',').replace(from, to));
    expect(outcome.ok ? [] : outcome.faults).toContainEqual(fault);
  });

  test('a name in several lines is put into one', () => {
    const csv = rawCsvOf(branchTable(changed('B1', { address: 'Ә\r\n"1"  үй' })), ',');
    expect(read(csv)).toEqual({ ok: true, branches: changed('B1', { address: 'Ә "1" үй' }) });
  });

  test('a quote too many: where, and nothing of what stands there', () => {
    const outcome = read('code,region_code\r\nA1,KZ-10\r\nЖасырын"а,KZ-10\r\n');
    expect(outcome).toEqual({ ok: false, faults: [{ line: 3, what: 'not-csv' }] });
  });

  test.each([
    ['', 'no-header'],
    [rawCsvOf(branchTable([]), ','), 'no-rows'],
    ['code,region_code\r\n"A1,KZ-10\r\n', 'not-csv'],
  ])('%j is no list', (csv, what) => {
    const outcome = read(csv);
    expect(outcome.ok ? [] : outcome.faults.map((fault) => fault.what)).toEqual([what]);
  });
});
