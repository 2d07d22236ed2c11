import type { Locale } from './locale.ts';

type Names = Readonly<Record<Locale, string>>;

export interface Region {
  /** ISO 3166-2, such as KZ-75. */
  readonly code: string;
  readonly kind: 'oblast' | 'city';
  readonly names: Names;
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
  /** The row was compared with the State Corporation's own list. */
  readonly checked: boolean;
}

/** First and last hour of a day: opens at, closes at. */
export type Hours = readonly [opens: number, closes: number];

export interface BranchHours {
  /** Monday to Friday. */
  readonly weekdays: Hours;
  readonly saturday?: Hours;
}

/** Opening hours follow from the kind of branch (domain/service.md, "Collection"). */
export function branchHours(branch: Pick<Branch, 'kind'>): BranchHours {
  return branch.kind === 'duty' ? { weekdays: [9, 20], saturday: [9, 13] } : { weekdays: [9, 18] };
}

export interface NamedPlace {
  readonly code: string;
  readonly names: Names;
  readonly city?: Names;
}

const plainLook: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

/**
 * A spelling in which two ways of writing one place are equal: lower case; letters without marks, so that
 * ё equals е, й equals и, and ü equals u; Kazakh letters by the Russian ones that people type instead; one
 * blank for whatever stands between words.
 */
function searchForm(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[әғқңөұүһі]/g, (letter) => plainLook[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const fewestLetters = 2;

/**
 * Places whose name or city, in any of the languages, contains what was typed: those where a word begins
 * with it first, then the others, each in the order given. Nothing for fewer than two letters.
 */
export function findPlaces<Place extends NamedPlace>(
  places: readonly Place[],
  typed: string,
): readonly Place[] {
  const wanted = searchForm(typed);
  if ((wanted.match(/\p{L}/gu) ?? []).length < fewestLetters) return [];

  const atWordStart: Place[] = [];
  const inside: Place[] = [];
  for (const place of places) {
    const spellings = [...Object.values(place.names), ...Object.values(place.city ?? {})].map(searchForm);
    if (spellings.some((spelling) => ` ${spelling}`.includes(` ${wanted}`))) atWordStart.push(place);
    else if (spellings.some((spelling) => spelling.includes(wanted))) inside.push(place);
  }
  return [...atWordStart, ...inside];
}
