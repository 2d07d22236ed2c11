import type { Reporter, TestModule } from 'vitest/node';

/** What the sum needs to know of a run. */
export interface RunNote {
  /** What was to be struck came: a few requests depend on what came first by a hair. */
  readonly isStruck: boolean;
  readonly isWrong: boolean;
  readonly isLost: boolean;
  /** Messages that came twice. */
  readonly repeated: number;
}

declare module 'vitest' {
  interface TaskMeta {
    crash?: RunNote;
  }
}

/** Prints the sum of the matrix: how many runs there were and were struck, and what was wrong, was lost, or came twice. */
export default class MatrixSummary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const runs = modules
      .flatMap((module) => [...module.children.allTests()])
      .flatMap((test) => test.meta().crash ?? []);
    const unstruck = runs.filter(({ isStruck }) => !isStruck).length;
    const wrong = runs.filter(({ isWrong }) => isWrong).length;
    const lost = runs.filter(({ isLost }) => isLost).length;
    const repeated = runs.reduce((sum, run) => sum + run.repeated, 0);
    const sum = `${runs.length} runs, ${runs.length - unstruck} struck, ${wrong} wrong, ${lost} lost, ${repeated} repeated`;
    process.on('exit', () => process.stdout.write(`\ncrash matrix: ${sum}\n`));
  }
}
