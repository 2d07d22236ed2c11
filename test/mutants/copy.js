import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstrumenter } from '@stryker-mutator/instrumenter';

/**
 * A copy of the commit with faults that can be switched on, in `folder`, made once.
 * Returns the faults in the order of their lot: { id, name, file, from lines, mutator, replacement }, and how many there are in all.
 */
export async function openCopy({ root, folder, commit, seed, candidates, folders }) {
  const list = join(folder, 'faults.json');
  if (existsSync(list)) return JSON.parse(readFileSync(list, 'utf8'));
  const copy = join(folder, 'copy');
  mkdirSync(copy, { recursive: true });
  const archive = execFileSync('git', ['archive', commit], { cwd: root, maxBuffer: 2 ** 30 });
  execFileSync('tar', ['x', '-C', copy], { input: archive });
  if (!existsSync(join(copy, 'node_modules')))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const files = folders
    .flatMap((name) => globSync(`src/${name}/**/*.ts`, { cwd: copy }))
    .sort()
    .filter((name) => !name.endsWith('.gen.ts') && !name.endsWith('.d.ts'))
    .map((name) => ({ name, mutate: true, content: readFileSync(join(copy, name), 'utf8') }));
  const all = (await instrument(files, () => true)).mutants.map(nameOf);
  const lotOf = (name) => createHash('sha256').update(`${seed} ${name}`).digest('hex');
  const chosen = all
    .map((name) => ({ name, lot: lotOf(name) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, candidates)
    .map(({ name }) => name);
  const names = new Set(chosen);
  const touched = files.filter(({ name }) => chosen.some((fault) => fault.startsWith(`${name}:`)));
  const made = await instrument(touched, (mutant) => names.has(nameOf(mutant)));
  for (const { name, content } of made.files) writeFileSync(join(copy, name), content);
  const ids = new Map(made.mutants.map((mutant) => [nameOf(mutant), mutant.id]));
  const faults = chosen.map((name) => ({ id: ids.get(name), name, file: name.split(':')[0] }));
  const found = { faults, count: all.length };
  writeFileSync(list, JSON.stringify(found));
  return found;
}

/** Puts those faults of Stryker into files that are wanted; the others are made and left out. */
async function instrument(files, isWanted) {
  const quiet = () => {};
  const names = ['debug', 'info', 'warn', 'error', 'trace', 'fatal'];
  const logger = {
    ...Object.fromEntries(names.map((name) => [name, quiet])),
    isDebugEnabled: () => false,
  };
  const injector = {
    made: {},
    provideValue(token, value) {
      this.made[token] = token === 'instrumenterTransform' ? onlyWanted(value, isWanted) : value;
      return this;
    },
    injectClass(Class) {
      return new Class(...Class.inject.map((token) => (token === 'logger' ? logger : this.made[token])));
    },
  };
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false };
  return createInstrumenter(injector).instrument(files, options);
}

/** Stryker can be told ranges of lines but no single faults. What its collector is told to ignore, it does not put in. */
function onlyWanted(transform, isWanted) {
  return (ast, collector, ...rest) => {
    const seam = Object.create(collector, {
      collect: {
        value: (...specs) => {
          const mutant = collector.collect(...specs);
          if (!isWanted(mutant.toApiMutant())) mutant.ignoreReason = 'not chosen';
          return mutant;
        },
      },
    });
    return transform(ast, seam, ...rest);
  };
}

function nameOf({ fileName, location: { start, end }, mutatorName, replacement }) {
  const at = `${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
  return `${fileName}:${at} ${mutatorName} ${replacement}`;
}
