#!/bin/sh
# better-sqlite3 13.2.0, which holds SQLite 3.54.1: a statement that was prepared once is planned anew at every execution that binds
# another value, where the planner has looked at the value of `= ?` (with ORDER BY, max(), DISTINCT or GROUP BY over another index
# than its own) or of `LIMIT ?`. On a table with a dozen columns and indexes that is ten times the time of the look-up. A plus before
# the parameter (`= +?`) changes no value and keeps the plan. The bot prepares all its statements so
# (src/storage/database/planned-once.ts): an answered question took 0.82 of the processor time of before.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund better-sqlite3@13.2.0
cat >run.mjs <<'SCRIPT'
import Database from 'better-sqlite3';

const database = new Database(':memory:');
const columns = Array.from({ length: 12 }, (_, at) => `c${at}`);
database.exec(`CREATE TABLE t (id INTEGER PRIMARY KEY, chat_id INTEGER, ${columns.join(', ')}); CREATE INDEX by_chat ON t (chat_id, id)`);
for (const column of columns) database.exec(`CREATE INDEX by_${column} ON t (${column}, id)`);
const times = 50_000;
function took(sql) {
  const statement = database.prepare(sql);
  const began = performance.now();
  for (let chat = 0; chat < times; chat += 1) statement.all(chat);
  return ((performance.now() - began) * 1000) / times;
}
console.log('SQLite', database.prepare('SELECT sqlite_version()').pluck().get());
const anew = took('SELECT * FROM t WHERE chat_id = ? ORDER BY id');
const once = took('SELECT * FROM t WHERE chat_id = +? ORDER BY id');
console.error(`= ?: ${anew.toFixed(1)} µs, = +?: ${once.toFixed(1)} µs`);
console.log('more than three times as long:', anew > 3 * once);
SCRIPT
node run.mjs >seen
cat seen
cat >expected <<'EXPECTED'
SQLite 3.54.1
more than three times as long: true
EXPECTED
diff expected seen && echo 'as found'
