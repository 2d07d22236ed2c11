/** A line of the table: what was measured, and whether it reaches the goal. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
  /** Undefined: told without a goal. */
  readonly met?: boolean;
}

const headings = ['what', 'measured', 'goal', 'met'] as const;

/** The rows as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [headings, headings.map(() => '---'), ...rows.map(cellsOf)];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** One row for reading while the others are still being measured. */
export function lineOf(row: Row): string {
  const [what, measured, goal, met] = cellsOf(row);
  return `${what}: ${measured} (goal ${goal}) ${met}`;
}

function cellsOf({ what, measured, goal, met }: Row): readonly string[] {
  return [what, measured, goal, met === undefined ? '–' : met ? 'yes' : '**no**'];
}
