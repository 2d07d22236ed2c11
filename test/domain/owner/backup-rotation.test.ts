import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  backupName,
  expiredBackups,
  keptBackups,
  nextNightly,
} from '../../../src/domain/owner/backup-rotation.ts';

const dayMs = 86_400_000;
const night = Date.parse('2026-11-22T22:00:00Z'); // 03:00 of Monday the 23rd in Almaty
const nightly = (daysAgo: number) => backupName('bot', night - daysAgo * dayMs);

describe('a name', () => {
  test('says the time as clocks in Kazakhstan show it', () => {
    expect(backupName('bot', night)).toBe('bot-2026-11-23-030000.sqlite');
    expect(backupName('bot', night + 3_723_999)).toBe('bot-2026-11-23-040203.sqlite');
  });

  test('sorts by time', () => {
    const time = fc.integer({ min: Date.parse('2024-03-02'), max: Date.parse('2090-01-01') });
    fc.assert(
      fc.property(time, time, (one, other) => {
        const [earlier = 0, later = 0] = [one, other].sort((a, b) => a - b);
        expect(backupName('bot', earlier) <= backupName('bot', later)).toBe(true);
      }),
    );
  });
});

describe('after a year and a half of nights', () => {
  const names = Array.from({ length: 550 }, (_, daysAgo) => nightly(daysAgo));
  const expired = new Set(expiredBackups('bot', names));
  const kept = names.filter((name) => !expired.has(name));

  test('the last seven nights stay', () => {
    expect(kept).toEqual(expect.arrayContaining(names.slice(0, keptBackups.days)));
  });

  test('of older weeks the newest night, of older months the last', () => {
    // Mondays are the first night of a week: of the weeks before, the Sundays stay.
    expect(kept).toEqual(expect.arrayContaining([1, 8, 15].map(nightly)));
    for (const end of ['2026-10-31', '2026-09-30', '2026-02-28', '2025-12-31']) {
      expect(kept).toContain(`bot-${end}-030000.sqlite`);
    }
    expect(kept).not.toContain('bot-2025-11-30-030000.sqlite');
    expect(kept.length).toBeLessThanOrEqual(keptBackups.days + keptBackups.weeks + keptBackups.months);
  });

  test('taking away night by night keeps the same as all at once', () => {
    let folder: string[] = [];
    for (const name of names.toReversed()) {
      const gone = new Set(expiredBackups('bot', [...folder, name]));
      folder = [...folder, name].filter((one) => !gone.has(one));
    }
    expect(folder).toHaveLength(kept.length);
    expect(folder).toEqual(expect.arrayContaining([...names.slice(0, 7), 'bot-2025-12-31-030000.sqlite']));
  });
});

test('a few backups are all kept, however old, and the newest always is', () => {
  const few = [
    'bot-2020-01-01-030000.sqlite',
    'bot-2021-05-05-030000.sqlite',
    'bot-2026-11-23-030000.sqlite',
  ];
  expect(expiredBackups('bot', few)).toEqual([]);
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 100_000 }), { minLength: 1 }), (hours) => {
      const names = hours.map((hour) => backupName('bot', night - hour * 3_600_000));
      const expired = expiredBackups('bot', names);
      expect(expired).not.toContain([...names].sort().at(-1));
      expect(
        expiredBackups(
          'bot',
          names.filter((name) => !expired.includes(name)),
        ),
      ).toEqual([]);
    }),
  );
});

test('of several on a day the newest stays', () => {
  const names = [0, 1, 2].map((hour) => backupName('bot', night + hour * 3_600_000));
  expect(expiredBackups('bot', names)).toEqual([names[1], names[0]]);
});

test('what is no backup of this database is never touched', () => {
  const names = Array.from({ length: 40 }, (_, daysAgo) => nightly(daysAgo));
  const others = [
    'bot.sqlite',
    'bot-2020-01-01-030000.sqlite.part',
    'bot-2020-01-01.sqlite',
    'bot-before-upgrade-2020-01-01-030000.sqlite',
    'playground-2020-01-01-030000.sqlite',
  ];
  const expired = expiredBackups('bot', [...names, ...others]);
  expect(expired.length).toBeGreaterThan(20);
  for (const other of others) expect(expired).not.toContain(other);
});

test('the next night begins at three in the morning', () => {
  expect(nextNightly(night - 1)).toBe(night);
  expect(nextNightly(night)).toBe(night + dayMs);
  expect(nextNightly(night + 5 * 3_600_000)).toBe(night + dayMs);
});
