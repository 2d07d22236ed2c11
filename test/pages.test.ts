import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from './support/bot-process.ts';

/** The pages beside the code: every file that they name is there, and every link leads somewhere. */

const pages = globSync(['*.md', '{src,test,data,locales,findings}/**/*.md'], {
  cwd: projectFolder,
  exclude: ['**/node_modules/**', 'test/bench/build/**'],
});
/** Made when the bot runs. */
const made = 'data/local/';

test('there are pages', () => {
  expect(pages.length).toBeGreaterThan(12);
});

test.each(pages)('%s names files that are there', (page) => {
  const text = readFileSync(join(projectFolder, page), 'utf8');
  const named = [...text.matchAll(/`((?:src|test|data|locales)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  const bare = [...text.matchAll(/`((?:domain|storage|services|bot|messages|jobs)\/[\w/-]+\.ts)`/g)];
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, path = '']) =>
    join(dirname(page), path),
  );
  const isMissing = (path: string) => !path.startsWith(made) && !existsSync(join(projectFolder, path));
  expect([...named, ...linked].filter(isMissing)).toEqual([]);
  expect(bare.map(([, path]) => path)).toEqual([]);
});
