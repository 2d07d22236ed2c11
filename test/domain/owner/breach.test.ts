import { expect, test } from 'vitest';
import { reportBy } from '../../../src/domain/owner/breach.ts';
import { formatDayAndTime } from '../../../src/i18n/format.ts';

/** Nauryz is off from 21 to 23 March; 2026-03-24 stands for a day that the government moved. */
const calendar = {
  days: new Map(['2026-03-23', '2026-03-24'].map((date) => [date, { kind: 'off', checked: true } as const])),
};

test.each([
  ['a Monday', '2026-11-23T09:15+05:00', '24.11.2026, 09:15'],
  ['a Friday', '2026-11-27T16:30+05:00', '30.11.2026, 16:30'],
  ['a Friday, a minute before midnight', '2026-11-27T23:59+05:00', '30.11.2026, 23:59'],
  ['a Saturday: the whole of Monday is left', '2026-11-28T10:00+05:00', '30.11.2026, 23:59'],
  ['a Sunday night', '2026-11-29T01:18+05:00', '30.11.2026, 23:59'],
  ['before a holiday', '2026-03-20T12:00+05:00', '25.03.2026, 12:00'],
  ['on a holiday', '2026-03-23T12:00+05:00', '25.03.2026, 23:59'],
])('one working day from %s', (_, noticed, until) => {
  expect(formatDayAndTime(reportBy(calendar, Date.parse(noticed)))).toBe(until);
});
