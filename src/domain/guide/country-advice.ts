import { type Country, type Regime, regimeOn, takesApostille } from '../countries/country.ts';
import { addDays } from '../dates/working-days.ts';

/** What a country is known to be uncertain in; `other`: only that the receiving body is to be asked first. */
export type CountryDoubt = 'conventions' | 'hague' | 'other';

export interface Advice {
  readonly regime: Regime;
  /** An apostille can be had for it. */
  readonly apostille: boolean;
  /** yyyy-mm-dd: the Hague Convention came into force there within the last year. */
  readonly since?: string;
  /** yyyy-mm-dd: it comes into force there only then. */
  readonly from?: string;
  readonly doubt?: CountryDoubt;
}

/** What a country wants of the certificate on a day, yyyy-mm-dd, and how certain that is. */
export function adviceOf(country: Country, today: string): Advice {
  const { hagueSince, recheck } = country;
  const isInForce = hagueSince !== undefined && hagueSince <= today;
  // An old date of joining helps nobody, and beside "nothing is needed" it confuses.
  const isNews = hagueSince !== undefined && (!isInForce || addDays(hagueSince, 365) > today);
  return {
    regime: regimeOn(country, today),
    apostille: takesApostille(country, today),
    ...(isNews && (isInForce ? { since: hagueSince } : { from: hagueSince })),
    ...(recheck !== undefined && { doubt: doubtOf(recheck) }),
  };
}

/** The notes in the list of countries are words for its keeper; these two say what may have changed. */
function doubtOf(note: string): CountryDoubt {
  if (/minsk|chisinau/i.test(note)) return 'conventions';
  return /hague/i.test(note) ? 'hague' : 'other';
}

/** The steps of consular legalisation, in order (src/domain/README.md, "Where the paper goes"). */
export const legalizationSteps = [1, 2, 3, 4, 5, 6] as const;

/** Countries whose steps are remembered for one person; the one left alone longest is forgotten. */
export const mostChecklists = 10;

/** The steps done, in order, once this one was ticked or its tick taken back. A step that there is not changes nothing. */
export function toggled(done: readonly number[], step: number): readonly number[] {
  return legalizationSteps.filter((one) => done.includes(one) !== (one === step));
}
