import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';

/** One import (or re-export) of a file. */
export interface Import {
  readonly from: string;
  /** The path of a file of ours, or the name of a package. */
  readonly to: string;
  /** `import type`: gone at run time. `import { type X }` is not, under verbatimModuleSyntax. */
  readonly typeOnly: boolean;
  readonly dynamic: boolean;
}

const statement = /^\s*(?:import|export)\s+(type\s+(?!from\b))?(?:[^'";]*?\bfrom\s+)?'([^']+)'/gm;
const call = /\bimport\(\s*(?:'([^']+)')?/g;

/** The imports of a file, in no particular order. An `import()` of anything but a literal is an error. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const resolved = (name: string) =>
    name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), name)) : name;
  const statics = [...code.matchAll(statement)].map(([, type, name = '']) => ({
    from: path,
    to: resolved(name),
    typeOnly: type !== undefined,
    dynamic: false,
  }));
  const dynamics = [...code.matchAll(call)].map(([found, name]) => {
    if (name === undefined) throw new Error(`${path}: ${found}… can't be followed`);
    return { from: path, to: resolved(name), typeOnly: false, dynamic: true };
  });
  return [...statics, ...dynamics];
}

/**
 * What a layer may import. A name that ends in `/` or `:` stands for all that begins with it; `types` may be
 * imported by `import type` only, `dynamic` by `import()` only.
 */
export interface LayerRule {
  readonly may: readonly string[];
  readonly types?: readonly string[];
  readonly dynamic?: readonly string[];
}

/** The folder under src that a file belongs to (with its `/`), or the file itself where it lies in src. */
export function layerOf(path: string): string {
  if (/^src\/messages\/(?:.+\/)?(?:render[^/]*|scene)\.ts$/.test(path)) return 'src/messages/**/render*.ts';
  return path.split('/').slice(0, 2).join('/') + (path.split('/').length > 2 ? '/' : '');
}

/** Imports against the table, one line each, naming file and import. */
export function brokenRules(
  files: readonly SourceFile[],
  table: Readonly<Record<string, LayerRule>>,
): readonly string[] {
  return files.flatMap((file) => {
    const layer = layerOf(file.path);
    const rule = table[layer];
    if (rule === undefined) return [`${file.path}: no rule says what ${layer} may import`];
    return importsOf(file)
      .filter((one) => !isAllowed(one, layer, rule))
      .map(({ to, typeOnly, dynamic }) => {
        const how = typeOnly ? ' (import type)' : dynamic ? ' (import())' : '';
        return `${file.path} must not import ${to}${how}`;
      });
  });
}

function isAllowed({ to, typeOnly, dynamic }: Import, layer: string, rule: LayerRule): boolean {
  const named = (names: readonly string[] = []) =>
    names.some((name) => to === name || (/[/:]$/.test(name) && to.startsWith(name)));
  if (layer.endsWith('/') && to.startsWith(layer)) return true;
  return named(rule.may) || (typeOnly && named(rule.types)) || (dynamic && named(rule.dynamic));
}

/** A circle of imports, type imports included, as `a → b → a`; undefined where there is none. */
export function findCircle(files: readonly SourceFile[]): string | undefined {
  const targets = new Map(files.map((file) => [file.path, importsOf(file).map(({ to }) => to)]));
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string | undefined => {
    const at = trail.indexOf(path);
    if (at >= 0) return [...trail.slice(at), path].join(' → ');
    if (done.has(path)) return undefined;
    for (const next of targets.get(path) ?? []) {
      const circle = visit(next, [...trail, path]);
      if (circle !== undefined) return circle;
    }
    done.add(path);
    return undefined;
  };
  for (const path of targets.keys()) {
    const circle = visit(path, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}
