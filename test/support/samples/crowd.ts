import { randomBytes } from 'node:crypto';
import Sqlite from 'better-sqlite3';
import type { Answers } from '../../../src/domain/form/form.ts';
import { newReference } from '../../../src/domain/request/reference.ts';
import { createTransactions } from '../../../src/storage/database/transact.ts';
import { createVault } from '../../../src/storage/database/vault.ts';
import { sealedApplication } from '../../../src/storage/request/requests.ts';
import type { Scene } from '../scene.ts';

/** So many copies of the first request, with answers of their own, newer than what is there; gives their references. */
export async function crowd(
  scene: Scene,
  count: number,
  answersOf: (number: number) => Answers,
  { ended = false } = {},
): Promise<readonly string[]> {
  await scene.stopBot();
  const database = new Sqlite(scene.config.databasePath);
  const { transact } = createTransactions(database, createVault(scene.config.masterKey));
  const names = database.pragma('table_info(request)') as { name: string }[];
  const columns = names.map(({ name }) => name).filter((name) => name !== 'id');
  const values = columns.map((name) => {
    if (name === 'draft_id') return '@reference';
    if (name === 'ended_at' && ended) return 'submitted_at';
    if (name === 'reference' || name === 'application') return `@${name}`;
    return /_index$/.test(name) ? 'randomblob(16)' : name;
  });
  const copy = database.prepare(
    `INSERT INTO request (${columns.join(', ')}) SELECT ${values.join(', ')} FROM request WHERE id = 1`,
  );
  const references = await transact((tx) =>
    Array.from({ length: count }, (_, number) => {
      const reference = newReference((length) => randomBytes(length));
      copy.run({ reference, application: sealedApplication(tx, reference, answersOf(number)) });
      return reference;
    }),
  );
  database.close();
  await scene.startBot();
  return references;
}
