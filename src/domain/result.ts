/**
 * An expected outcome: the value, or a code that says why there is none.
 * Exceptions are kept for bugs; whatever a person or an operator can cause comes back as a code,
 * and the code is the tail of a locale key.
 */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: Code };

/** It went well, and this came out. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** It did not, for this reason; errors are values here and are not thrown. */
export function fail<Code extends string>(code: Code): { readonly ok: false; readonly code: Code } {
  return { ok: false, code };
}
