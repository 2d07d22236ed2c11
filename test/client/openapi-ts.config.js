/** As a newcomer would have it: the usual client, by Node's own `fetch`. Files are imported by their names, so that Node runs them as they are. */
export default {
  input: './build/openapi.json',
  output: { path: './build/client', module: { extension: '.ts' } },
  logs: { file: false, level: 'silent' },
};
