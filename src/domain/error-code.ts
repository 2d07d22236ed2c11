/**
 * Why something failed, in a word that holds nothing of anybody's: `ECONNREFUSED`, `CERT_HAS_EXPIRED`, an HTTP status.
 * It may be the code of what caused the error, as grammY and Node's `fetch` wrap it.
 */
export function errorCodeOf(error: unknown): number | string | undefined {
  let looked: unknown = error;
  for (let depth = 0; depth < 5 && looked instanceof Error; depth += 1) {
    const code = 'code' in looked ? looked.code : undefined;
    if (typeof code === 'number' && code > 0 && code < 1000) return code;
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code)) return code;
    looked = 'error' in looked ? looked.error : looked.cause;
  }
  return undefined;
}
