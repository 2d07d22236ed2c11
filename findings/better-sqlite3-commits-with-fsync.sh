#!/bin/sh
# better-sqlite3 13.2.0, its prebuilt library for Linux: every commit in WAL mode with synchronous = FULL calls fsync, where SQLite as Debian
# builds it (3.40) calls fdatasync, since the library is compiled without HAVE_FDATASYNC. The data are as safe; but fsync also writes the
# time of the last change, which ext4 does by a commit of its journal, also where the log of writes does not grow. How much dearer that is
# depends on the disk. Needs strace and sqlite3, from Debian's packages.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund better-sqlite3@13.2.0
cat >run.mjs <<'SCRIPT'
import Database from 'better-sqlite3';

const database = new Database('library.sqlite');
database.pragma('journal_mode = WAL');
database.pragma('synchronous = FULL');
database.exec('CREATE TABLE t (x)');
for (let row = 0; row < 10; row += 1) database.prepare('INSERT INTO t VALUES (?)').run(row);
SCRIPT
strace -f -e trace=fsync,fdatasync -o library.trace node run.mjs
{
  echo 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (x);'
  for row in 0 1 2 3 4 5 6 7 8 9; do echo "INSERT INTO t VALUES ($row);"; done
} >run.sql
strace -f -e trace=fsync,fdatasync -o debian.trace sqlite3 debian.sqlite <run.sql >/dev/null
which_of() {
  for call in fsync fdatasync; do
    if [ "$(grep -c " $call(" "$1")" -ge 10 ]; then echo "$2: $call for each commit"; fi
  done
}
{ which_of library.trace better-sqlite3; which_of debian.trace "Debian's sqlite3"; } >seen
cat seen
cat >expected <<'EXPECTED'
better-sqlite3: fsync for each commit
Debian's sqlite3: fdatasync for each commit
EXPECTED
diff expected seen && echo 'as found'
