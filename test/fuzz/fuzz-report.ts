import type { Reporter, TestModule } from 'vitest/node';

declare module 'vitest' {
  interface TaskMeta {
    /** What the fuzzer has done, in one line. */
    fuzz?: string;
  }
}

/** Prints what was sent and what became of it, below everything else; the count of tests comes after it. */
export class FuzzReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines = modules.flatMap((module) => [...module.children.allTests()].map((one) => one.meta().fuzz));
    process.on('exit', () => process.stdout.write(`\n${lines.filter(Boolean).join('\n')}`));
  }
}
