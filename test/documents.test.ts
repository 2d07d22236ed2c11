import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

/** What the documents name is there: commands, files, links, decisions. */

const top = join(import.meta.dirname, '..');
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')));
const notOurs = ['node_modules', 'build', 'dist'];
function filesIn(folder: string): readonly string[] {
  return readdirSync(join(top, folder), { withFileTypes: true })
    .filter(({ name }) => !notOurs.includes(name) && !name.startsWith('.'))
    .flatMap((one) => {
      const path = join(folder, one.name);
      return one.isDirectory() ? filesIn(path) : [path];
    });
}
const files = ['src', 'test', 'data', 'locales', 'findings'].flatMap(filesIn);
const documents = ['README.md', 'SECURITY.md', 'CHANGELOG.md']
  .concat(files.filter((file) => file.endsWith('.md')))
  .map((path) => ({ path, text: readFileSync(join(top, path), 'utf8') }));

/** What the bot makes when it runs, and a name that stands for any. */
const madeLater = ['data/local/bot.sqlite', 'data/local/playground.sqlite', 'findings/NAME.sh'];

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = '']) => one);

describe.each(documents)('$path', ({ path, text }) => {
  test('names commands that package.json has', () => {
    const named = found(text, /npm run (?:--silent )?([a-z][\w:-]*)/g);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test('names files and folders that are there', () => {
    const words = found(text, /`([^`\n]+)`/g).flatMap((code) => code.split(/\s+/));
    const paths = words.filter((word) => /^(?:src|test|data|locales|findings)\/[\w./-]*$/.test(word));
    const missing = paths.filter((one) => !madeLater.includes(one) && !existsSync(join(top, one)));
    expect(missing).toEqual([]);
    const patterns = words.filter((word) =>
      /^(?:src|test|data|locales|findings)\/[\w./*-]*\*[\w./*-]*$/.test(word),
    );
    const fits = (pattern: string) => {
      const source = pattern
        .replaceAll('.', '\\.')
        .replaceAll('**', '.+')
        .replaceAll(/(?<!\.)\*/g, '[^/]*');
      return files.some((file) => new RegExp(`^${source}$`).test(file));
    };
    expect(patterns.filter((pattern) => !fits(pattern))).toEqual([]);
  });

  test('links to what is there', () => {
    const links = found(text, /\]\(([^)#\s]+)(?:#[^)]*)?\)/g).filter((link) => !link.includes(':'));
    expect(links.filter((link) => !existsSync(join(top, dirname(path), link)))).toEqual([]);
  });
});

/** What a line says beside the program: all of a document, the comments of a source. */
function wordsOf(path: string, line: string): string {
  if (path.endsWith('.md')) return line;
  return /(?:^\s*(?:\/\*\*?|\*|\/\/|#)|\s\/\/\s|\/\*\*\s)(.*)$/.exec(line)?.[1] ?? '';
}

test('documents and comments name source files that are there, by their path or its end', () => {
  const known = [...files, ...readdirSync(top)].map((path) => `/${path}`);
  const named =
    /(?<![\w./*{-])(?:\.{1,2}\/)*((?:[\w-]+\/)*[a-z][\w-]*(?:\.[\w-]+)*\.(?:ts|js|md|ftl|csv|css))(?![\w-])/g;
  // Migrations stay as they were written; what is built has no source of its name.
  const read = [...files.filter((path) => /\.(?:ts|js|css|ftl|md)$/.test(path)), 'README.md', 'build.js'];
  const missing = read.flatMap((path) =>
    readFileSync(join(top, path), 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        found(wordsOf(path, line), named)
          .filter((name) => !name.startsWith('dist/') && !known.some((one) => one.endsWith(`/${name}`)))
          .map((name) => `${path}:${at + 1} names ${name}`),
      ),
  );
  expect(missing).toEqual([]);
});

/** Numbers of decisions, and where each stands. Deployment counts its steps in the same way. */
const decisions = documents
  .filter(({ path }) => path !== 'data/deploy/README.md')
  .flatMap(({ path, text }) =>
    [...text.matchAll(/^\*\*(\d+)\. ([^*]+)\*\*/gm)].map(([, number = '', name = '']) => ({
      number: Number(number),
      name,
      path,
    })),
  )
  .sort((one, other) => one.number - other.number);

test('each decision has a number of its own, without gaps, and stands in the index by its name and its file', () => {
  const index = documents.find(({ path }) => path === 'src/README.md')?.text ?? '';
  const listed = [...index.matchAll(/^\| (\d+) \| (.+?) \| [^|]+ \| [^|]+ \| `([^`]+)` \|$/gm)].map(
    ([, number, name, path]) => ({ number: Number(number), name, path }),
  );
  expect(decisions.map(({ number }) => number)).toEqual(decisions.map((_, at) => at + 1));
  expect(listed).toEqual(decisions);
});

test('the table of settings names each that .env.example has', () => {
  const table = documents.find(({ path }) => path === 'src/config/README.md')?.text ?? '';
  const settings = found(readFileSync(join(top, '.env.example'), 'utf8'), /^#? ?([A-Z][A-Z_]+)=/gm);
  expect(settings.length).toBeGreaterThan(30);
  expect(settings.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
});

test('README.md is a page', () => {
  const lines = documents.find(({ path }) => path === 'README.md')?.text.split('\n').length ?? 0;
  expect(lines).toBeLessThanOrEqual(150);
});
