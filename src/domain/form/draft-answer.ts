/** An answer in a draft. A doubt about it (`warn`) that is not among the confirmed ones keeps it from counting. */
export interface DraftAnswer {
  readonly value: string | null;
  readonly confirmed?: readonly string[];
  /** A phone number that Telegram says is the person's own, since they shared their contact. */
  readonly own?: true;
  /** Of a request that is being corrected, in another line: it counts and is not asked for, as long as it holds. */
  readonly fixed?: true;
}

export type DraftAnswers = Readonly<Record<string, DraftAnswer>>;
