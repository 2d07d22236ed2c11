import { daysOf, lastDays, measuredSteps, type Stats } from '../../../src/domain/desk/stats.ts';

const hourMs = 60 * 60 * 1000;
/** The evening of 22 November 2026 in Kazakhstan. */
export const sampleNow = Date.parse('2026-11-22T13:05:00Z');

const hours = { in_review: 7.2, delivered: 3.35, ready: 92, collected: 178, refused: 27 } as const;

/** Numbers as a desk that was sent so many requests may have them. */
export function sampleStats(
  requests: number,
  { days = 30, satisfaction }: { days?: number; satisfaction?: Stats['satisfaction'] } = {},
): Stats {
  const period = lastDays(days, sampleNow);
  const dates = daysOf(period);
  const part = (share: number) => Math.round(requests * share);
  return {
    at: sampleNow,
    period,
    days: dates.map((date, index) => {
      const all =
        Math.floor((requests * (index + 1)) / dates.length) - Math.floor((requests * index) / dates.length);
      const paper = Math.floor(all * 0.4);
      return { date, electronic: all - paper, paper };
    }),
    open: {
      awaiting_payment: part(0.01),
      submitted: part(0.03),
      in_review: Math.ceil(requests * 0.08),
      needs_info: part(0.012),
      needs_correction: part(0.004),
      additional_check: part(0.004),
      ready: part(0.11),
    },
    ended: {
      delivered: part(0.52),
      collected: part(0.17),
      returned: part(0.004),
      refused: part(0.031),
      withdrawn: part(0.02),
      lapsed: part(0.002),
    },
    times: measuredSteps.map((step, index) => ({
      step,
      medianMs: index < requests ? hours[step.status] * hourMs : undefined,
    })),
    timesSampled: requests > 1000,
    promises: { due: part(0.9), missed: part(0.047) },
    satisfaction,
  };
}
