import { fileURLToPath } from 'node:url';

/** The folder of the whole project, as seen from test/bench/build/test/bench, where this file runs. */
export const projectFolder = fileURLToPath(new URL('../../../../..', import.meta.url));
