/** What a cell of a spreadsheet holds. `clock`: ms since the epoch if the clock on the wall were UTC, since a sheet knows no zones. */
export type SheetCell = string | { readonly clock: number } | { readonly tenge: number };

/** How the cells of a column are shown. */
export type SheetColumn = 'text' | 'time' | 'day' | 'money';
