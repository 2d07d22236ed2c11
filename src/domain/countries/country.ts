import { findPlaces, type NamedPlace } from '../places/place-search.ts';
import { lookOf } from '../places/place-spelling.ts';

/** What a paper certificate needs in its country of use (src/domain/README.md, "Where the paper goes"). */
export type Regime = 'apostille' | 'none_needed' | 'legalization';

/** A country of use. */
export interface Country extends NamedPlace {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** What else people call it, in any language. */
  readonly aliases: readonly string[];
  readonly regime: Regime;
  /** yyyy-mm-dd: when the Hague Convention of 5 October 1961 came or comes into force there. */
  readonly hagueSince?: string;
  /** No party to that convention, although usually nothing is needed there: no apostille is put on for it. */
  readonly outsideHague?: true;
  /** Why the receiving body is to be asked first. */
  readonly recheck?: string;
  /** How old a certificate may be on the day on which it is shown there, where that is known at all. */
  readonly maxAge?: { readonly days: number; readonly checked: boolean };
}

/** The regime on a day, yyyy-mm-dd: before the convention is in force, a country of the apostille legalises. */
export function regimeOn(
  { regime, hagueSince }: Pick<Country, 'regime' | 'hagueSince'>,
  date: string,
): Regime {
  const notYet = regime === 'apostille' && hagueSince !== undefined && date < hagueSince;
  return notYet ? 'legalization' : regime;
}

/** An apostille can be asked for: the country is a party to the Hague Convention on that day, yyyy-mm-dd. */
export function takesApostille(
  country: Pick<Country, 'regime' | 'hagueSince' | 'outsideHague'>,
  date: string,
): boolean {
  return country.outsideHague === undefined && regimeOn(country, date) !== 'legalization';
}

/** A pair of regional indicators, or the flag of a part of a country, such as England: two tag letters and more. */
const flag = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{3,6}\u{E007F}/u;
const firstIndicator = 0x1f1e6;
const firstTag = 0xe0061;

/** The code of the first flag in a text, what stands before it and behind it. */
function readFlag(text: string) {
  const found = flag.exec(text);
  if (!found) return undefined;
  const letters = [...found[0]].flatMap((sign) => {
    const point = sign.codePointAt(0) ?? 0;
    const letter = point < firstTag ? point - firstIndicator : point - firstTag;
    return letter >= 0 && letter < 26 ? [String.fromCharCode(65 + letter)] : [];
  });
  const code = letters.slice(0, 2).join('');
  return { code, before: text.slice(0, found.index), behind: text.slice(found.index + found[0].length) };
}

/** The code of a flag that is all there is in a text. */
export function flagAlone(text: string): string | undefined {
  const flagged = readFlag(text.trim());
  return flagged?.before === '' && flagged.behind === '' ? flagged.code : undefined;
}

/** The flag of a country, by its code. */
export function flagOf(code: string): string {
  return String.fromCodePoint(...[...code].map((letter) => firstIndicator + letter.charCodeAt(0) - 65));
}

function readCode(typed: string): string | undefined {
  const letters = lookOf(typed).replaceAll(' ', '');
  return /^[a-z]{2}$/.test(letters) ? letters.toUpperCase() : undefined;
}

/**
 * Countries by what was typed: found as places are, by names and aliases; the one of a flag, or of an ISO code
 * that is all there is, comes first.
 */
export function findCountries<Place extends NamedPlace>(
  countries: readonly Place[],
  typed: string,
): readonly Place[] {
  const code = readFlag(typed)?.code ?? readCode(typed);
  const meant = countries.find((country) => country.code === code);
  const others = findPlaces(countries, typed).filter((country) => country !== meant);
  return meant ? [meant, ...others] : others;
}
