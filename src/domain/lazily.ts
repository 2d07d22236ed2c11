/** What takes time to make and is not wanted at the start: made when it is first asked for, and then kept. */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
