import { fileURLToPath } from 'node:url';
import { build } from '../../build.js';

/** The bot as it is delivered, for the benchmark: one program of a few files, as `npm run build` makes it. */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
await build({
  to: here('build/bundled'),
  also: { 'bench/bot': here('contestants/bot.ts'), 'bench/exporter': here('contestants/exporter.ts') },
});
