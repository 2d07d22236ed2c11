/** Reading values of unknown shape: parameters arrive as text, as JSON, or as JSON inside text (rule 1). */

export type JsonObject = Readonly<Record<string, unknown>>;

/** A JSON object, and no array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parsed JSON, or `undefined` for text that is none (JSON itself has no `undefined`). */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A string field; numbers count as text, as they do in the server's own JSON reader. */
export function textField(object: JsonObject, name: string): string | undefined {
  const value = object[name];
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}
