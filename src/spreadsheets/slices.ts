import { setImmediate as nextTurn } from 'node:timers/promises';

/** Others get their turn after so many ms. */
const sliceMs = 3;

/** Called after each slice with how many lines are made; what it throws ends the file. */
export type OnSlice = (lines: number) => void | Promise<void>;

/** The rows of a file, the head first, as many at a time as are made in one go. Nobody waits for longer than that takes. */
export async function* inSlices<Line, Row>(
  pages: Iterable<readonly Line[]>,
  rowOf: (line: Line) => Row,
  head: Row,
  onSlice?: OnSlice,
): AsyncGenerator<readonly Row[]> {
  let rows: Row[] = [head];
  let lines = 0;
  let until = performance.now() + sliceMs;
  for (const page of pages) {
    for (const line of page) rows.push(rowOf(line));
    lines += page.length;
    if (performance.now() < until) continue;
    yield rows;
    rows = [];
    await onSlice?.(lines);
    await nextTurn();
    until = performance.now() + sliceMs;
  }
  yield rows;
  await onSlice?.(lines);
}

/** Takes the steps one after the other, others between them, and gives what they come to. */
export async function stepByStep<Value>(steps: Generator<void, Value>): Promise<Value> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await nextTurn();
  }
}
