import type { Locale } from '../locale.ts';
import type { Point } from './nearest-branches.ts';

export { findPlaces, guessedPlace, type NamedPlace } from './place-search.ts';
export { branchesAtStreet, placesInWords } from './region-in-words.ts';

type Names = Readonly<Record<Locale, string>>;

export interface Region {
  /** ISO 3166-2, such as KZ-75. */
  readonly code: string;
  readonly kind: 'oblast' | 'city';
  readonly names: Names;
  /** Names of before, and short ones. */
  readonly aliases?: readonly string[];
}

/** A branch of the State Corporation, where a paper certificate is collected. */
export interface Branch {
  readonly code: string;
  readonly regionCode: string;
  readonly kind: 'ordinary' | 'duty';
  /** In a regional centre, a city of republican significance or the capital: the shorter limit applies. */
  readonly centre: boolean;
  readonly names: Names;
  readonly city: Names;
  readonly address: string | undefined;
  /** Where it stands, if the list says so. */
  readonly at?: Point;
  /** The row was compared with the State Corporation's own list. */
  readonly checked: boolean;
  /** Gone from the list, but an open request is collected there: shown, and no longer offered. */
  readonly retired?: true;
}

/** First and last hour of a day: opens at, closes at. */
export type Hours = readonly [opens: number, closes: number];

export interface BranchHours {
  /** Monday to Friday. */
  readonly weekdays: Hours;
  readonly saturday?: Hours;
}

/** Opening hours follow from the kind of branch (src/domain/README.md, "Collection"). */
export function branchHours(branch: Pick<Branch, 'kind'>): BranchHours {
  return branch.kind === 'duty' ? { weekdays: [9, 20], saturday: [9, 13] } : { weekdays: [9, 18] };
}
