import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faults } from './faults.js';

/** One fault of `faults.js`, named by its number in `FAULT`. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const [file, from, to] = faults[Number(process.env.FAULT)];

export default {
  test: {
    root,
    include: ['test/**/*.test.ts'],
    isolate: false,
    maxWorkers: 1,
    bail: 1,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // vitest 5 keeps transformed modules on disk and does not ask a plugin again, whatever has changed around it.
    fsModuleCache: false,
  },
  plugins: [
    {
      name: 'fault',
      enforce: 'pre',
      transform: (code, id) =>
        id.split('?')[0] === join(root, 'src', file) ? code.replace(from, () => to) : undefined,
    },
  ],
};
