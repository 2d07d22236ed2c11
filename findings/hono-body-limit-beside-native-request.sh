#!/bin/sh
# hono 4.13.19 with @hono/node-server 2.1.9 on Node 24: where the server is told to leave the global Request alone
# (overrideGlobalObjects: false), hono's bodyLimit fails on each call that does not say how long its body is, which includes a DELETE
# without any: it makes a Request of Node's from the server's own, and that is not one. With a Content-Length, or with the globals
# replaced, all is well. The interface for registers reads small bodies itself (src/api/small-bodies.ts).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node@24.21.0 hono@4.13.19 @hono/node-server@2.1.9
cat >run.mjs <<'SCRIPT'
import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

const app = new Hono();
app.use('/limited/*', bodyLimit({ maxSize: 1024 }));
app.onError((error, context) => context.text(error.name, 500));
for (const path of ['/plain', '/limited/call']) {
  app.delete(path, (context) => context.text('gone'));
  app.post(path, async (context) => context.json(await context.req.json()));
}
const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const headers = { 'content-type': 'application/json' };
const said = '{"a":1}';
for (const path of ['/plain', '/limited/call']) {
  const address = `http://127.0.0.1:${server.address().port}${path}`;
  const calls = {
    DELETE: { method: 'DELETE' },
    'POST with its length': { method: 'POST', headers, body: said },
    'POST in pieces': { method: 'POST', headers, duplex: 'half', body: new Blob([said]).stream() },
  };
  for (const [name, call] of Object.entries(calls)) {
    const answer = await fetch(address, call);
    console.log(`${path} ${name}: ${answer.status} ${await answer.text()}`);
  }
}
server.closeAllConnections();
server.close();
SCRIPT
./node_modules/.bin/node run.mjs >seen
cat seen
cat >expected <<'EXPECTED'
/plain DELETE: 200 gone
/plain POST with its length: 200 {"a":1}
/plain POST in pieces: 200 {"a":1}
/limited/call DELETE: 500 TypeError
/limited/call POST with its length: 200 {"a":1}
/limited/call POST in pieces: 500 TypeError
EXPECTED
diff expected seen && echo 'as found'
