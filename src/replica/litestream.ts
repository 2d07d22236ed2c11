import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';

/** Litestream 0.3.13, which keeps the replica: where its program lies, what it is told, where it stands. */

/** What npm has brought for this machine, else the one that is installed in the system. */
export function litestreamProgram(): string {
  const { platform, arch } = process;
  try {
    return createRequire(import.meta.url).resolve(`@flydotio/litestream-${platform}-${arch}/litestream`);
  } catch {
    return 'litestream';
  }
}

/** How soon Litestream looks for what is new, and how soon it passes that on. */
const lookEvery = '100ms';
/** A restore plays what came since the newest snapshot. What was erased is gone from the replica after the longer one. */
const snapshotEvery = '6h';
const keptFor = '24h';

/** The settings of `litestream replicate`, in the form of version 0.3; 0.5 takes another one and would do nothing. */
export function litestreamSettings(databasePath: string, url: string, metricsAddress: string): string {
  return `addr: ${JSON.stringify(metricsAddress)}
dbs:
  - path: ${JSON.stringify(resolve(databasePath))}
    monitor-interval: ${lookEvery}
    replicas:
      - url: ${JSON.stringify(url)}
        sync-interval: ${lookEvery}
        snapshot-interval: ${snapshotEvery}
        retention: ${keptFor}
`;
}

/** A place in the changes of a database: within a generation of the copy, which log of writes, how many bytes of it. */
export interface Position {
  readonly index: number;
  readonly offset: number;
}

/** The one position comes before the other in what Litestream copies. */
export function isBehind(one: Position, other: Position): boolean {
  return one.index === other.index ? one.offset < other.offset : one.index < other.index;
}

/** How far Litestream has read the database, from what it keeps beside it; undefined: it has not begun. */
export function positionRead(databasePath: string): Position | undefined {
  const notes = join(dirname(databasePath), `.${basename(databasePath)}-litestream`);
  try {
    const generation = readFileSync(join(notes, 'generation'), 'utf8').trim();
    const folder = join(notes, 'generations', generation, 'wal');
    const newest = readdirSync(folder)
      .filter((name) => /^[0-9a-f]{8}\.wal$/.test(name))
      .sort()
      .at(-1);
    if (newest === undefined) return undefined;
    return { index: Number.parseInt(newest, 16), offset: statSync(join(folder, newest)).size };
  } catch {
    return undefined;
  }
}

/** What Litestream says of itself. */
export interface LitestreamReport {
  /** How often it has looked for what is new, and found its way. */
  readonly looks: number;
  /** How far the replica is; of several the one that is furthest behind. Undefined: nothing is replicated. */
  readonly replica: Position | undefined;
}

/**
 * What Litestream's page of metrics (Prometheus text) says of this database; other databases on it are passed over.
 */
export function readMetrics(text: string, databasePath: string): LitestreamReport {
  const path = resolve(databasePath);
  const of = (metric: string): ReadonlyMap<string, number> =>
    new Map(
      text.split('\n').flatMap((line) => {
        const [, name, labels = '', value] = /^(\w+)\{(.*)\} (\S+)$/.exec(line) ?? [];
        const isOurs = name === metric && labels.includes(`db=${JSON.stringify(path)}`);
        return isOurs ? [[/name="([^"]*)"/.exec(labels)?.[1] ?? '', Number(value)] as const] : [];
      }),
    );
  const offsets = of('litestream_replica_wal_offset');
  const places = [...of('litestream_replica_wal_index')]
    .map(([name, index]) => ({ index, offset: offsets.get(name) ?? 0 }))
    .sort((one, other) => (isBehind(one, other) ? -1 : 1));
  const failed = of('litestream_sync_error_count').get('') ?? 0;
  return { looks: (of('litestream_sync_count').get('') ?? 0) - failed, replica: places[0] };
}

/** Whether the settings could be meant for a folder of this machine: its own disk is no second one. */
export function folderOf(url: string): string | undefined {
  const path = /^file:\/\/(\/.+)$/.exec(url)?.[1];
  return path !== undefined && existsSync(path) ? path : undefined;
}
