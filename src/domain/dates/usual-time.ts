/** How long requests of a kind take at this desk now, in working days, as told to applicants. */
export interface UsualTime {
  /** Of half of them: so many days at most. */
  readonly days: number;
  /** Of nine in ten: so many at most. Undefined: there are too few to say that. */
  readonly most: number | undefined;
  /** How many were looked at. */
  readonly count: number;
}

/** Of fewer nothing is told: chance would speak. */
const fewest = 5;
/** Of so many nine in ten mean something. */
const fewestForMost = 20;

/** `workingDays` of single requests that were finished lately, in any order. Undefined: too few. */
export function usualTime(workingDays: readonly number[]): UsualTime | undefined {
  if (workingDays.length < fewest) return undefined;
  const sorted = workingDays.toSorted((one, other) => one - other);
  // A request done on the day itself counts as one day, as promises count.
  const share = (part: number) => Math.max(1, sorted[Math.ceil(sorted.length * part) - 1] ?? 1);
  return {
    days: share(0.5),
    most: sorted.length >= fewestForMost ? share(0.9) : undefined,
    count: sorted.length,
  };
}
