/** What the buttons say that belong to no step of a request: checking a file, feedback; see `callback-data.ts`. */
export type AfterCallback =
  /** Checks a file that came without a word. */
  | { readonly type: 'verify'; readonly file: string }
  /** How it was, 1 to 5; without a number: no words to it. */
  | { readonly type: 'feedback'; readonly request: number; readonly rating: number | undefined };

export const afterCallbackData = {
  verify: (file: string) => `v:${file}`,
  feedback: (request: number, rating?: number) => `b:${request.toString(36)}:${rating ?? ''}`,
};

export function parseAfterCallback(
  kind: string | undefined,
  first: string,
  second: string,
): AfterCallback | undefined {
  switch (kind) {
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
