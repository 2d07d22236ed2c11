import type { Country } from '../countries/country.ts';
import type { Calendar } from '../dates/working-days.ts';
import type { Branch, Region } from './branch.ts';
import type { Towns } from './towns.ts';

/** What the files in the data folder say, checked once when the program starts. */
export interface Catalog {
  readonly regions: readonly Region[];
  /** Each of them lies in one of the regions. */
  readonly branches: readonly Branch[];
  /** Countries of use: all but Kazakhstan, where the paper is not for. */
  readonly countries: readonly Country[];
  /** A place of birth like the others. */
  readonly kazakhstan: {
    readonly code: 'KZ';
    readonly names: Country['names'];
    readonly aliases: readonly string[];
  };
  /** Towns of the world. */
  readonly towns: Towns;
  readonly calendar: Calendar;
  /** Years of the calendar with a row that nobody has confirmed, ascending: the owner is told of them. */
  readonly uncheckedYears: readonly number[];
}

/** A catalog whose list of branches can be exchanged while the program runs: whoever reads it reads the present one. */
export interface LiveCatalog {
  readonly catalog: Catalog;
  /** Of the data folder, for as long as no owner has sent another list. */
  readonly loaded: readonly Branch[];
  exchange(branches: readonly Branch[]): void;
}

/** A catalog whose branches can be exchanged while the bot runs; all who hold it see the new ones. */
export function createLiveCatalog(loaded: Catalog): LiveCatalog {
  let present = loaded.branches;
  return {
    catalog: {
      ...loaded,
      get branches() {
        return present;
      },
    },
    loaded: loaded.branches,
    exchange: (branches) => {
      present = branches;
    },
  };
}
