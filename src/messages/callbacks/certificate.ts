/** What the buttons under questions about certificates say; see `callback-data.ts`. */
export type FileCallback =
  /** The request for which a file was sent that is kept meanwhile. */
  | { readonly type: 'file-for'; readonly file: number; readonly request: number }
  /** The answer to doubts about a certificate; `at`: when it came in, ms since the epoch. */
  | { readonly type: 'doubt'; readonly request: number; readonly at: number; readonly sure: boolean };

export const fileCallbackData = {
  whichRequest: (file: number, request: number) => `P:${file.toString(36)}:${request.toString(36)}`,
  doubt: (request: number, at: number, sure: boolean) =>
    `D:${request.toString(36)}:${at.toString(36)}:${sure ? 'y' : 'n'}`,
};

export function parseFileCallback([kind, first = '', second = '', third]: readonly string[]):
  | FileCallback
  | undefined {
  if (!isNumber36(first) || !isNumber36(second)) return undefined;
  const [one, two] = [Number.parseInt(first, 36), Number.parseInt(second, 36)];
  if (kind === 'P') return { type: 'file-for', file: one, request: two };
  return third === 'y' || third === 'n'
    ? { type: 'doubt', request: one, at: two, sure: third === 'y' }
    : undefined;
}

function isNumber36(text: string): boolean {
  return /^[0-9a-z]{1,10}$/.test(text);
}
