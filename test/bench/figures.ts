/** What is made of many measured values, and how figures are written. */

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** `portion` from 0 to 1; the value below which that portion of the values lies. NaN of none. */
export function percentile(values: readonly number[], portion: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const at = Math.min(Math.max(Math.ceil(sorted.length * portion) - 1, 0), sorted.length - 1);
  return sorted[at] ?? Number.NaN;
}

/** Thousands apart, no fraction: 12 345. */
export function whole(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ' ');
}

export function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(1)} ms`;
}

export function times(value: number): string {
  return `${value.toFixed(2)} ×`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** So many values as they lie between the lowest and the highest, for seeing how much they scatter. */
export function range(values: readonly number[]): string {
  return `${whole(Math.min(...values))}–${whole(Math.max(...values))}`;
}
