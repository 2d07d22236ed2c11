import type { Reporter, TestModule } from 'vitest/node';

/** What the sum needs to know of a run. */
export interface RunNote {
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

/** Prints the sum of the matrix: how many runs there were, and what was wrong, was lost, or came twice. */
export default class MatrixSummary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const runs = modules
      .flatMap((module) => [...module.children.allTests()])
      .flatMap((test) => test.meta().crash ?? []);
    const wrong = runs.filter(({ isWrong }) => isWrong).length;
    const lost = runs.filter(({ isLost }) => isLost).length;
    const repeated = runs.reduce((sum, run) => sum + run.repeated, 0);
    const sum = `${runs.length} runs, ${wrong} wrong, ${lost} lost, ${repeated} repeated`;
    process.on('exit', () => process.stdout.write(`\ncrash matrix: ${sum}\n`));
  }
}
