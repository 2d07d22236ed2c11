/**
 * Remembers what was made of an object for another one, as long as the first lives: the same answer of the same question
 * is read and doubted once, however often the form is walked through.
 */
export function createOnce<Value>(): (of: object, given: object, make: () => Value) => Value {
  const known = new WeakMap<object, { readonly of: object; readonly value: Value }>();
  return (of, given, make) => {
    const last = known.get(given);
    if (last?.of === of) return last.value;
    const value = make();
    known.set(given, { of, value });
    return value;
  };
}
