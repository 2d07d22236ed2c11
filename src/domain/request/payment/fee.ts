import { dayMs } from '../../dates/durations.ts';
import { almatyDate } from '../../dates/working-days.ts';
import type { Terms } from '../../owner/terms.ts';
import type { Fee } from '../request.ts';

/**
 * The state fee for an apostille, half a monthly calculation index (src/domain/README.md, "Money"): the index
 * in tenge in, tiyn out.
 */
export function stateFee(mciTenge: number): number {
  return Math.round(mciTenge * 50);
}

const lapsesAfterDays = 7;

/** The fee of an apostille asked for now, and until when it is paid. Tiyn; none where the year has no index. */
export function feeOf(now: number, terms: Terms): Fee {
  const year = Number(almatyDate(new Date(now)).slice(0, 4));
  const mci = terms.mci.get(year);
  return {
    tiyn: mci === undefined ? undefined : stateFee(mci),
    payBy: almatyDate(new Date(now + lapsesAfterDays * dayMs)),
  };
}
