import { appendFileSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { TestRunner } from 'vitest';

/**
 * Runs a test once for each fault that is planned for it and then once without any: a failure counts only where the test
 * passes again without the fault. Without a plan, runs each test once and writes down which faults it reaches.
 *
 * `MUTANTS_PLAN`: a file with { test id: [[fault id, limit of hits], …] }. `MUTANTS_OUT`: a line of JSON is added for each result.
 */
const plan = process.env.MUTANTS_PLAN && JSON.parse(readFileSync(process.env.MUTANTS_PLAN, 'utf8'));
const out = process.env.MUTANTS_OUT;
/** The switchboard of Stryker's instrumenter. The instrumented files hold on to these objects: they are changed in place. */
globalThis.__stryker__ ??= { mutantCoverage: { static: {}, perTest: {} } };
const board = globalThis.__stryker__;
/** Kept by the process and not by this file, which is loaded anew for each test file. */
globalThis.noticedFaults ??= new Set();
const noticed = globalThis.noticedFaults;

const write = (line) => appendFileSync(out, `${JSON.stringify(line)}\n`);

export default class TrialRunner extends TestRunner {
  queue = [];
  results = [];
  began = 0;

  async onBeforeRunTask(test) {
    await super.onBeforeRunTask(test);
    if (!plan) return;
    const faults = (plan[test.id] ?? []).filter(([fault]) => !noticed.has(fault));
    if (faults.length === 0) {
      test.mode = 'skip';
      return;
    }
    this.queue = [...faults, []];
    this.results = [];
    test.repeats = faults.length;
  }

  onBeforeTryTask(test, options) {
    super.onBeforeTryTask(test, options);
    this.began = performance.now();
    if (!plan) {
      board.currentTestId = test.id;
      return;
    }
    const [fault, limit] = this.queue[options.repeats];
    write({ begun: fault ?? 'none', test: test.id });
    board.activeMutant = fault;
    board.hitCount = 0;
    board.hitLimit = limit;
  }

  async onAfterRetryTask(test, options) {
    await super.onAfterRetryTask(test, options);
    const isFailed = test.result.state === 'fail';
    if (plan) this.#afterTrial(test, this.queue[options.repeats][0], isFailed);
    else this.#afterDryRun(test, isFailed);
  }

  #afterDryRun(test, isFailed) {
    board.currentTestId = undefined;
    const { static: atLoading, perTest } = board.mutantCoverage;
    const ms = Math.round(performance.now() - this.began);
    const file = relative(this.config.root, test.file.filepath);
    const hits = perTest[test.id] ?? {};
    const error = isFailed ? test.result.errors?.[0]?.message?.slice(0, 200) : undefined;
    write({ test: test.id, file, name: test.name, ms, error, hits, atLoading: Object.keys(atLoading) });
    delete perTest[test.id];
    for (const fault of Object.keys(atLoading)) delete atLoading[fault];
  }

  #afterTrial(test, fault, isFailed) {
    board.activeMutant = undefined;
    const error = test.result.errors?.[0]?.message?.slice(0, 200);
    // Each run of a test stands for itself.
    test.result.state = 'pass';
    test.result.errors = undefined;
    if (fault !== undefined) {
      this.results.push({ fault, test: test.id, isNoticed: isFailed, error: isFailed ? error : undefined });
      return;
    }
    if (isFailed) {
      write({ spoiled: test.id, error });
      // Something of the faults stayed in this process: it must judge nothing more.
      process.kill(process.pid, 'SIGKILL');
    }
    for (const result of this.results) {
      write(result);
      if (result.isNoticed) noticed.add(result.fault);
    }
  }
}
