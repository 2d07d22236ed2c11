import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type EnvFile, parseEnvFile } from './env-file.ts';
import { isOthers, nearestSetting } from './setting-names.ts';

/** What stands in the environment and in `.env`, and what is odd about it. */
export interface ReadEnvironment {
  /** The process's own variables win over those of the file, as everywhere. */
  readonly values: NodeJS.ProcessEnv;
  /** The variables whose values are the file's; undefined: there is no file. */
  readonly fromFile: ReadonlySet<string> | undefined;
  /** What has to be mended, a line each. */
  readonly faults: readonly string[];
  /** The variables that `faults` are about: what else is wrong with them needs no second line. */
  readonly faulty: ReadonlySet<string>;
  /** What the owner should know, a line each. */
  readonly warnings: readonly string[];
}

/** Reads the `.env` of a folder beside the variables of the process. `names`: all settings of the bot. */
export function readEnvironment(
  folder: string,
  own: NodeJS.ProcessEnv,
  names: readonly string[],
): ReadEnvironment {
  const file = readEnvFile(join(folder, '.env'));
  const ofProcess = Object.keys(own).flatMap((name) => {
    const meant = /^[A-Z_]+$/.test(name) && !names.includes(name) ? nearestSetting(name, names) : undefined;
    const isNear = meant !== undefined && own[meant] === undefined && !name.endsWith(`_${meant}`);
    return isNear ? [`${name}: is no setting of this bot; did you mean ${meant}?`] : [];
  });
  if (file === undefined) {
    const fault = own.BOT_TOKEN?.trim() ? undefined : misnamedFile(folder);
    return {
      values: { ...own },
      fromFile: undefined,
      faults: fault === undefined ? [] : [fault],
      faulty: new Set(),
      warnings: ofProcess,
    };
  }
  const read: Record<string, string> = {};
  const faults: string[] = [];
  const faulty = new Set<string>();
  const warnings = [...ofProcess, ...(file.warning === undefined ? [] : [file.warning])];
  for (const { name, text } of file.faults) {
    if (name !== undefined && !names.includes(name) && nearestSetting(name, names) === undefined) continue;
    faults.push(text);
    if (name !== undefined) faulty.add(name);
  }
  for (const [name, { value, line }] of file.entries) {
    if (names.includes(name) || isOthers(name)) {
      read[name] = value;
      continue;
    }
    const meant = nearestSetting(name, names) ?? (isToken(name, value) ? 'BOT_TOKEN' : undefined);
    if (meant === undefined) {
      warnings.push(`${name}: is no setting of this bot (.env, line ${line})`);
      continue;
    }
    faults.push(`${name}: did you mean ${meant}? (.env, line ${line})`);
    faulty.add(meant);
  }
  const fromFile = new Set(Object.keys(read).filter((name) => own[name] === undefined));
  return { values: { ...read, ...own }, fromFile, faults, faulty, warnings };
}

/** Also under a name that is not near: what BotFather gives looks like nothing else. */
function isToken(name: string, value: string): boolean {
  return /(^|_)TOKEN$/i.test(name) && /^\d+:[\w-]{20,}$/.test(value);
}

/** The file; undefined where there is none. */
function readEnvFile(path: string): (EnvFile & { readonly warning: string | undefined }) | undefined {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
  try {
    const file = parseEnvFile(readFileSync(path));
    const { mode } = statSync(path);
    const isOpen = process.platform !== 'win32' && (mode & 0o007) !== 0;
    const warning = isOpen
      ? `.env can be read by everybody on this machine (mode ${(mode & 0o777).toString(8).padStart(4, '0')}), and it holds secrets: chmod 600 .env`
      : undefined;
    return { ...file, warning };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const what = code === 'EISDIR' ? 'is a folder and not a file' : `can't be read (${code})`;
    return {
      entries: new Map(),
      faults: [{ name: undefined, text: `.env ${what}` }],
      warning: undefined,
    };
  }
}

const misnamed = /^\.?env(\.(txt|local|production|prod|bak|save|rtf))*$/i;

/** Editors and file managers give `.env` other names, and then it is read by nobody. */
function misnamedFile(folder: string): string | undefined {
  const found = readdirSync(folder, { withFileTypes: true }).find(
    (entry) => entry.isFile() && misnamed.test(entry.name) && namesToken(join(folder, entry.name)),
  );
  return found && `${found.name} holds a BOT_TOKEN but is not read: rename it to .env`;
}

function namesToken(path: string): boolean {
  try {
    return (parseEnvFile(readFileSync(path)).entries.get('BOT_TOKEN')?.value ?? '') !== '';
  } catch {
    return false;
  }
}
