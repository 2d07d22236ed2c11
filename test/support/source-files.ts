import { readdirSync, readFileSync } from 'node:fs';

/** A file of the program: `path` begins with `src/`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const root = new URL('../../', import.meta.url);

/** All TypeScript files below a folder of the repository, by path. */
export function readSources(folder: string): readonly SourceFile[] {
  return readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, root), 'utf8') }));
}
