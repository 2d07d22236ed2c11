import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { lately } from '../../domain/lately.ts';
import { misspells } from '../../domain/places/place-search.ts';
import type { Town, Towns } from '../../domain/places/towns.ts';
import { plannedOnce } from '../database/planned-once.ts';

/** Made by `data/towns/make-towns.js`, of geonames.org; only read. */
const file = fileURLToPath(new URL('../../../src/storage/towns/towns.db', import.meta.url));

/** The letters of which keys are made, besides digits, which nobody mistypes in the name of a town. */
const letters = 'abcdefghiklmnoprstuvzSCZ';
const shortestForgiven = 4;
const longestKey = 40;
/** Few rows of a page each are read, and seldom. */
const cacheKiB = 256;

interface Row {
  readonly key: string;
  readonly id: number;
  readonly country: string;
  readonly people: number;
  readonly cyrillic: string | null;
  readonly latin: string | null;
}

interface Statements {
  readonly called: Sqlite.Statement<[key: string], Row>;
  readonly between: Sqlite.Statement<[from: string, to: string], Pick<Row, 'key'>>;
}

let opened: Statements | undefined;

/** Opened at the first look-up: most chats have no need of it. */
function open(): Statements {
  if (opened) return opened;
  const database = new Sqlite(file, { readonly: true, fileMustExist: true });
  database.pragma(`cache_size = -${cacheKiB}`);
  opened = {
    called: database.prepare(
      plannedOnce(
        'SELECT key, id, country, people, cyrillic, latin FROM name JOIN town ON town.id = name.town WHERE key = ? ORDER BY people DESC, id',
      ),
    ),
    between: database.prepare('SELECT DISTINCT key FROM name WHERE key > ? AND key < ?'),
  };
  return opened;
}

function townOf({ id, country, people, cyrillic, latin }: Row): Town {
  return { id, country, people, cyrillic: cyrillic ?? undefined, latin: latin ?? undefined };
}

/** The key with one error in the letters before `end`: each of the ways. */
function* variants(key: string, end: number): Generator<string> {
  for (let at = 0; at < end; at += 1) {
    const before = key.slice(0, at);
    yield before + key.slice(at + 1);
    if (at + 1 < key.length) yield before + key[at + 1] + key[at] + key.slice(at + 2);
    for (const letter of letters) {
      yield before + letter + key.slice(at + 1);
      yield before + letter + key.slice(at);
    }
  }
}

export const towns: Towns = {
  called: lately((key) => (key === '' || key.length > longestKey ? [] : open().called.all(key).map(townOf))),

  nearly(key) {
    if (key.length < shortestForgiven || key.length > longestKey) return [];
    const { called, between } = open();
    // With one error, either the first half of a name is right or the second.
    const half = key.slice(0, Math.ceil(key.length / 2));
    const found = new Map<string, readonly Row[]>();
    for (const { key: name } of between.all(half, `${half}\u{10FFFF}`)) {
      if (name !== key && misspells(key, name) === 'whole') found.set(name, called.all(name));
    }
    for (const name of variants(key, half.length)) {
      if (name === key || found.has(name)) continue;
      const named = called.all(name);
      if (named.length > 0) found.set(name, named);
    }
    // Of several names of a town one in Cyrillic, and the longest: «Ташкет» is Ташкент, though a language has Ташкен.
    const longestFirst = [...found.values()]
      .flat()
      .sort(
        (one, other) =>
          Number(one.cyrillic === null) - Number(other.cyrillic === null) ||
          other.key.length - one.key.length,
      );
    const rows = new Map<number, Row>();
    for (const row of longestFirst) if (!rows.has(row.id)) rows.set(row.id, row);
    return [...rows.values()]
      .sort((one, other) => other.people - one.people || one.id - other.id)
      .map(townOf);
  },
};
