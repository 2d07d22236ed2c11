import type { Branch, Region } from './places.ts';
import type { Calendar } from './working-days.ts';

/** What the files in the data folder say, checked once when the program starts. */
export interface Catalog {
  readonly regions: readonly Region[];
  /** Each of them lies in one of the regions. */
  readonly branches: readonly Branch[];
  readonly calendar: Calendar;
  /** Years of the calendar with a row that nobody has confirmed, ascending: the owner is told of them. */
  readonly uncheckedYears: readonly number[];
}
