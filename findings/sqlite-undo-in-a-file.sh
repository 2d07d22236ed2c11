#!/bin/sh
# SQLite 3.54.1 in better-sqlite3 13.2.0: what a savepoint needs to be undone is kept in memory up to 64 kB. Once one savepoint of a
# transaction changes more pages than that (seventeen of 4 kB), it goes to a temporary file, and then the pages of every later savepoint of
# the transaction are written there too, however small it is and though all before it were released: a thousand savepoints of two
# pages write eight megabytes. PRAGMA temp_store = MEMORY keeps all of them in memory, and then nothing is written. Its documents tell of
# the 64 kB, not of what comes after.
# Reads /proc/self/io, so it needs Linux.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund better-sqlite3@13.2.0
cat >run.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';

const written = () => Number(/wchar: (\d+)/.exec(readFileSync('/proc/self/io', 'utf8'))[1]);

function smallSavepoints(store, isOneLarge) {
  const database = new Database(`${store}-${isOneLarge}.sqlite`);
  database.pragma('journal_mode = WAL');
  database.pragma(`temp_store = ${store}`);
  database.exec('CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT, count INTEGER DEFAULT 0)');
  const insert = database.prepare('INSERT INTO row (text) VALUES (?)');
  for (let i = 0; i < 100; i += 1) insert.run('x'.repeat(3000));
  const change = database.prepare('UPDATE row SET count = count + 1 WHERE id BETWEEN ? AND ?');
  const savepoint = (first, last) => {
    database.exec('SAVEPOINT one');
    change.run(first, last);
    database.exec('RELEASE one');
  };
  database.exec('BEGIN');
  savepoint(1, isOneLarge ? 40 : 2);
  const before = written();
  for (let i = 0; i < 1000; i += 1) savepoint(50, 51);
  const bytes = written() - before;
  database.exec('COMMIT');
  database.close();
  if (bytes === 0) return 'nothing is written';
  return `${Math.round(bytes / 1_000_000)} MB are written to a file`;
}

console.log(`SQLite ${new Database(':memory:').prepare('SELECT sqlite_version()').pluck().get()}`);
console.log(`a thousand small savepoints: ${smallSavepoints('DEFAULT', false)}`);
console.log(`the same behind one of 40 pages: ${smallSavepoints('DEFAULT', true)}`);
console.log(`the same, temp_store = MEMORY: ${smallSavepoints('MEMORY', true)}`);
SCRIPT
node run.mjs >seen
cat seen
cat >expected <<'EXPECTED'
SQLite 3.54.1
a thousand small savepoints: nothing is written
the same behind one of 40 pages: 8 MB are written to a file
the same, temp_store = MEMORY: nothing is written
EXPECTED
diff expected seen && echo 'as found'
