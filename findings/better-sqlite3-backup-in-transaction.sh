#!/bin/sh
# better-sqlite3 13.2.0: a backup that is taken over a connection while a transaction of that connection has written
# something resolves at once, as finished, with no pages; no file of that name is there. After the COMMIT the same call copies all of it.
# A program that trusts the resolved promise has no backup. The bot copies over a connection of its own
# (src/storage/backup/copy.ts) and opens what it copied before it gets its name.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund better-sqlite3@13.2.0
cat >run.mjs <<'SCRIPT'
import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';

const database = new Database('source.sqlite');
database.pragma('journal_mode = WAL');
database.exec('CREATE TABLE t (x); INSERT INTO t VALUES (1)');

database.exec('BEGIN; INSERT INTO t VALUES (2)');
console.log('within', JSON.stringify(await database.backup('within.sqlite')), 'file:', existsSync('within.sqlite'));
database.exec('COMMIT');
console.log('after', JSON.stringify(await database.backup('after.sqlite')), 'file:', existsSync('after.sqlite'));
SCRIPT
node run.mjs >seen
cat seen
cat >expected <<'EXPECTED'
within {"totalPages":0,"remainingPages":0} file: false
after {"totalPages":2,"remainingPages":0} file: true
EXPECTED
diff expected seen && echo 'as found'
