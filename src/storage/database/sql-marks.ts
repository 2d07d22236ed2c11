/** As many `?` as there are values, for `IN (…)`. */
export function marksFor(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}
