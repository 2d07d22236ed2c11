const linesOps = ['toggle', 'on'] as const;
type LinesOp = (typeof linesOps)[number];

/** What the buttons say that belong to no step of a request: checking a file, feedback; see `callback-data.ts`. */
export type AfterCallback =
  /** A line of an application is ticked for correction, or all that are wrong are. */
  | { readonly type: 'lines'; readonly id: number; readonly op: LinesOp; readonly question: string }
  /** Checks a file that came without a word. */
  | { readonly type: 'verify'; readonly file: string }
  /** How it was, 1 to 5; without a number: no words to it. */
  | { readonly type: 'feedback'; readonly request: number; readonly rating: number | undefined };

export const afterCallbackData = {
  lines: (id: number, op: LinesOp, question = '') =>
    `T:${id.toString(36)}:${op}${question ? `:${question}` : ''}`,
  verify: (file: string) => `v:${file}`,
  feedback: (request: number, rating?: number) => `b:${request.toString(36)}:${rating ?? ''}`,
};

export function parseAfterCallback(
  kind: string | undefined,
  first: string,
  second: string,
  third: string,
): AfterCallback | undefined {
  switch (kind) {
    case 'T': {
      const op = linesOps.find((one) => one === second);
      const isLine = /^[0-9a-z]{1,10}$/.test(first) && /^[a-z0-9-]{0,40}$/.test(third);
      if (!isLine || op === undefined) return undefined;
      return { type: 'lines', id: Number.parseInt(first, 36), op, question: third };
    }
    case 'v':
      return /^[0-9a-f]{16}$/.test(first) ? { type: 'verify', file: first } : undefined;
    case 'b':
      if (!/^[0-9a-z]{1,10}$/.test(first) || !/^[1-5]?$/.test(second)) return undefined;
      return {
        type: 'feedback',
        request: Number.parseInt(first, 36),
        rating: second === '' ? undefined : Number(second),
      };
    default:
      return undefined;
  }
}
