import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A process that writes nothing for so long hangs in the fault it began. */
const hangsAfterMs = 120_000;
/** Slower tests judge no fault. */
const slowMs = 20_000;
/** A fault in a loop is hit more often than this many times what it is hit otherwise. */
const hitsAllowed = 100;

/** What was found out about the copy in `folder`, kept there in lines of JSON, so that a stopped run goes on. */
export function openTrials({ root, folder, lanes }) {
  const reachedFile = join(folder, 'reached.jsonl');
  const trialsFile = join(folder, 'trials.jsonl');
  const vitest = (env, files) => {
    const config = join(root, 'test/mutants/vitest.config.ts');
    const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '-c', config, ...files];
    return spawn(process.execPath, args, {
      cwd: join(folder, 'copy'),
      env: { ...process.env, MUTANTS_ROOT: join(folder, 'copy'), ...env },
      stdio: ['ignore', 'ignore', 'ignore'],
      detached: true,
    });
  };
  let known;
  // Of a run that was stopped.
  for (const out of globSync(join(folder, 'out-*.jsonl'))) keep(out, false);
  return { dryRun, choose, round, results };

  /** Runs all tests once; which fault each reaches. A test that fails without a fault judges nothing later. */
  async function dryRun() {
    print(`a run without faults, in ${lanes} process(es)`);
    const part = `${reachedFile}.part`;
    writeFileSync(part, '');
    await ended(vitest({ MUTANTS_OUT: part, MUTANTS_LANES: String(lanes) }, []));
    writeFileSync(reachedFile, readFileSync(part));
    for (const { file, name, error } of readLines(part))
      if (error) print(`fails: ${file} "${name}": ${error.split('\n')[0]}`);
  }

  /** The first `count` faults of which some test's run, or nothing at all, depends on. */
  function choose(faults, count) {
    const { byFault, atLoading } = reached();
    const isOnlyLoaded = ({ id }) => !byFault.has(id) && atLoading.has(id);
    const able = faults.filter((fault) => !isOnlyLoaded(fault)).slice(0, count);
    const last = faults.indexOf(able.at(-1));
    return { chosen: able, passedOver: faults.slice(0, last).filter(isOnlyLoaded).length };
  }

  /** Tries those faults that are left until each has had `budget` ms of tests; to see them `again`: those noticed, in another process. */
  async function round(chosen, budget, sees = {}) {
    for (;;) {
      const before = state(chosen);
      const plans = Array.from({ length: lanes }, () => new Map());
      for (const [index, fault] of chosen.entries()) {
        for (const test of nextTests(before, fault, budget, sees)) {
          const plan = plans[index % lanes];
          const limit = 1_000 + hitsAllowed * test.hits[fault.id];
          plan.set(test.test, [...(plan.get(test.test) ?? []), [fault.id, limit]]);
        }
      }
      if (plans.every((plan) => plan.size === 0)) return;
      await Promise.all(plans.map((plan, lane) => tryAll(plan, lane, before)));
      const after = state(chosen);
      const counts = ['noticed', 'unnoticed', 'unreached', 'untried'].map(
        (status) => `${status} ${results(chosen).filter((one) => one.status === status).length}`,
      );
      print(`${new Date().toISOString().slice(11, 19)} up to ${budget} ms each: ${counts.join(', ')}`);
      if (after.lines === before.lines || sees.again) return;
    }
  }

  async function tryAll(plan, lane, { tests }) {
    if (plan.size === 0) return;
    const planFile = join(folder, `plan-${lane}.json`);
    const out = join(folder, `out-${lane}.jsonl`);
    writeFileSync(planFile, JSON.stringify(Object.fromEntries(plan)));
    writeFileSync(out, '');
    const files = [...new Set([...plan.keys()].map((id) => tests.get(id).file))];
    const child = vitest(
      { MUTANTS_PLAN: planFile, MUTANTS_OUT: out, MUTANTS_LANES: '1', MUTANTS_TIMEOUT: '60000', CI: 'true' },
      files,
    );
    let hung = false;
    const watch = setInterval(() => {
      if (!existsSync(out) || Date.now() - statSync(out).mtimeMs < hangsAfterMs) return;
      hung = true;
      process.kill(-child.pid, 'SIGKILL');
    }, 1_000);
    await ended(child);
    clearInterval(watch);
    keep(out, hung);
  }

  /** What a process wrote down is added to what is known. */
  function keep(out, hung) {
    const lines = readLines(out);
    const run = Date.now();
    const last = lines.at(-1);
    if (hung && last?.begun && last.begun !== 'none')
      lines.push({ fault: last.begun, test: last.test, isNoticed: true, error: 'hangs' });
    const kept = lines.filter((line) => !line.begun).map((line) => `${JSON.stringify({ run, ...line })}\n`);
    appendFileSync(trialsFile, kept.join(''));
    rmSync(out);
  }

  /** The tests that come next for a fault: to see a noticing again, or else the nearest of those it has not had. */
  function nextTests({ trials, tests, byFault, spoiled, killers }, fault, budget, sees) {
    const { tried, noticedBy, isSure } = trials.get(fault.id) ?? nothing;
    if (isSure || (noticedBy && !sees.again)) return [];
    if (noticedBy) return [tests.get(noticedBy)];
    const able = (byFault.get(fault.id) ?? []).filter((id) => {
      const { ms, error } = tests.get(id);
      return !tried.has(id) && !error && ms < slowMs && (spoiled.get(id) ?? 0) < 2;
    });
    const near = killers.get(fault.file) ?? new Map();
    const words = wordsOf(fault.file);
    const distance = (id) => {
      const { ms, hits, file, name } = tests.get(id);
      const about = `${file} ${name}`.toLowerCase();
      const common = words.filter((word) => about.includes(word)).length;
      return ((ms + 1) * Object.keys(hits).length) / (1 + 4 * (near.get(file) ?? 0) + 3 * common);
    };
    const chosen = [];
    let spent = [...tried].reduce((sum, id) => sum + tests.get(id).ms, 0);
    for (const id of able.sort((one, other) => distance(one) - distance(other))) {
      if (spent >= budget) break;
      spent += tests.get(id).ms;
      chosen.push(tests.get(id));
    }
    return chosen;
  }

  function results(chosen) {
    const { trials, byFault, tests } = state(chosen);
    return chosen.map((fault) => {
      const { tried, noticedBy, isSure } = trials.get(fault.id) ?? nothing;
      const reaching = byFault.get(fault.id)?.length ?? 0;
      const status =
        reaching === 0 ? 'unreached' : noticedBy ? 'noticed' : tried.size === 0 ? 'untried' : 'unnoticed';
      return { ...fault, status, isSure, tried: tried.size, reaching, by: tests.get(noticedBy) };
    });
  }

  function state(chosen) {
    const { tests, byFault } = reached();
    const lines = existsSync(trialsFile) ? readLines(trialsFile) : [];
    const trials = new Map();
    const spoiled = new Map();
    for (const { spoiled: test, fault, test: by, isNoticed, error, run } of lines) {
      if (test) spoiled.set(test, (spoiled.get(test) ?? 0) + 1);
      if (!fault) continue;
      const one = trials.get(fault) ?? {
        tried: new Set(),
        noticedBy: undefined,
        runs: new Set(),
        isSure: false,
      };
      trials.set(fault, one);
      one.tried.add(by);
      if (isNoticed) {
        if (one.noticedBy !== undefined && one.noticedBy !== by) continue;
        one.noticedBy = by;
        one.runs.add(run);
        // A process that hangs for minutes is seen once.
        one.isSure = one.runs.size > 1 || error === 'hangs';
      } else if (one.noticedBy === by) {
        one.noticedBy = undefined;
        one.runs.clear();
      }
    }
    const killers = new Map();
    for (const { id, file } of chosen) {
      const by = trials.get(id)?.noticedBy;
      if (!by) continue;
      const near = killers.get(file) ?? new Map();
      const of = tests.get(by).file;
      killers.set(file, near.set(of, (near.get(of) ?? 0) + 1));
    }
    return { tests, byFault, trials, spoiled, killers, lines: lines.length };
  }

  function reached() {
    if (known) return known;
    const tests = new Map();
    const byFault = new Map();
    const atLoading = new Set();
    for (const line of readLines(reachedFile)) {
      tests.set(line.test, line);
      for (const id of line.atLoading) atLoading.add(id);
      for (const id of Object.keys(line.hits)) {
        const reaching = byFault.get(id) ?? [];
        reaching.push(line.test);
        byFault.set(id, reaching);
      }
    }
    known = { tests, byFault, atLoading };
    return known;
  }
}

/** `src/services/desk/certificate/held-replacement.ts`: request, held, replacement. A test with these words is likely about it. */
function wordsOf(file) {
  const [, , ...parts] = file.replace(/\.ts$/, '').split(/[/-]/);
  return parts.filter((word) => word.length > 3).map((word) => word.replace(/s$/, ''));
}

const nothing = { tried: new Set(), noticedBy: undefined, isSure: false };

function readLines(file) {
  // What follows the last end of a line is half a line of a process that was killed.
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}

function ended(child) {
  return new Promise((resolve) => child.once('exit', resolve));
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
