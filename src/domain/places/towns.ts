/** A town of the world, or a region, as the list of towns has it. */
export interface Town {
  readonly id: number;
  readonly country: string;
  /** About how many people live there; 0: not known. */
  readonly people: number;
  /** Its name that was looked for, as it is written in each script. */
  readonly cyrillic: string | undefined;
  readonly latin: string | undefined;
}

/** The list of towns, looked up by the sound of a name (`townKey`): nothing of it is held in memory. */
export interface Towns {
  /** Those of exactly this name, the largest first. */
  called(key: string): readonly Town[];
  /** Those whose name has one slip in it: a letter too many, missing, wrong, or two of them swapped; the largest first. */
  nearly(key: string): readonly Town[];
}
