import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allowances, mostOpenRequests } from '../../../src/domain/limits-per-person.ts';
import { createVault } from '../../../src/storage/database/vault.ts';
import { readOne } from '../../attack/tools.ts';
import { testDataFolder } from '../../support/data-folder.ts';
import { play, stepsOf } from '../../support/forms/application-paths.ts';
import { shownText } from '../../support/locale-text.ts';
import {
  fillIn,
  openDesk,
  openForm,
  referenceIn,
  sendRequest,
  wordsOf,
} from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** How much one person may ask of the bot, and what they read where that is used up. */

let scene: Scene;
const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'ru')(...text));
const requests = () => readOne<number>(scene, 'SELECT count(*) FROM request WHERE ended_at IS NULL');

beforeEach(async () => {
  scene = await openScene({ dataFolder: testDataFolder() });
});
afterEach(() => scene.close());

/** As if the person had sent requests for others before, under these names: copies of theirs, each with an IIN of its own. */
async function copyRequests(names: readonly string[]): Promise<void> {
  await changeBeside((database) => {
    const vault = createVault(scene.config.masterKey);
    const row = 'SELECT reference, application FROM request ORDER BY id LIMIT 1';
    const first = database.prepare<[], { reference: string; application: Buffer }>(row).get();
    if (first === undefined) throw new Error('there is nothing to copy');
    const own = ['id', 'reference', 'draft_id', 'iin_index', 'application'].map((name) => `'${name}'`);
    const columns = database
      .prepare<[], string>(`SELECT name FROM pragma_table_info('request') WHERE name NOT IN (${own.join()})`)
      .pluck()
      .all()
      .join();
    const sealedAs = (reference: string) => ({ table: 'request', row: reference, column: 'application' });
    const application = vault.open(sealedAs(first.reference), first.application);
    for (const name of names) {
      database
        .prepare(
          `INSERT INTO request (reference, draft_id, iin_index, application, ${columns})
           SELECT ?, ?, randomblob(32), ?, ${columns} FROM request ORDER BY id LIMIT 1`,
        )
        .run(name, name, vault.seal(sealedAs(name), application));
    }
  });
}

/** The database has one owner: what is changed beside the bot is changed while it is away. */
async function changeBeside(work: (database: Sqlite.Database) => void): Promise<void> {
  await scene.stopBot();
  const database = new Sqlite(scene.config.databasePath);
  work(database);
  database.close();
  await scene.startBot();
}

const copies = (count: number) => Array.from({ length: count }, (_, at) => `CR-COPY-${at}`);

test('ten requests are open: no further form is begun, until one has ended', async () => {
  const { applicant, operator } = scene;
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'ru', 'paper');
  await copyRequests(copies(mostOpenRequests - 1));
  for (const text of ['/apply', 'button']) {
    if (text === 'button') await applicant.press(say('button-apply'));
    else await applicant.say(text);
    expect(applicant.last()).toBe(say('plain-too-many-requests'));
  }
  expect(readOne(scene, 'SELECT count(*) FROM draft')).toBe(0);
  await operator.say(`/take ${reference}`);
  await operator.say(`/refuse ${reference} not_found x`);
  await scene.advance({ minutes: 1 });
  await applicant.say('/apply');
  expect(applicant.last()).toContain(say('question-for-whom'));
});

test('the tenth came while the form was filled in: it is not sent, and nothing of it is lost', async () => {
  const { applicant } = scene;
  await sendRequest(scene, 'ru', 'paper');
  await copyRequests(copies(mostOpenRequests - 2));
  await applicant.say('/apply');
  await fillIn(scene, 'ru', 'electronic');
  await copyRequests(['CR-LATER']);
  await applicant.press(say('button-send'));
  expect(applicant.last()).toContain(say('problem-too-many-requests'));
  expect(requests()).toBe(mostOpenRequests);
  await changeBeside((database) => {
    database.exec(`UPDATE request SET ended_at = 1, status = 'withdrawn' WHERE reference = 'CR-LATER'`);
  });
  await applicant.press(say('button-send'));
  expect(referenceIn(applicant.last())).toMatch(/^CR-/);
});

test('messages to the operators: some in an hour, then later', async () => {
  const { applicant, operator } = scene;
  await openDesk(scene, 'ru');
  await openForm(scene, 'ru');
  await applicant.say('/cancel');
  await applicant.press(say('button-cancel-for-good'));
  const { most } = allowances.contact;
  for (let at = 0; at < most; at += 1) {
    await applicant.say('/contact');
    await applicant.say(`Сообщение ${at}`);
    expect(applicant.last()).toBe(say('plain-contact-sent'));
  }
  await applicant.say('/contact');
  expect(applicant.last()).toBe(say('plain-too-many-messages'));
  await applicant.say('И ещё одно');
  expect(operator.texts.filter((text) => text.includes('И ещё одно'))).toEqual([]);
  expect(readOne(scene, `SELECT count(*) FROM talk WHERE kind = 'contact'`)).toBe(most);
  await scene.advance({ hours: 1, minutes: 1 });
  await applicant.say('/contact');
  expect(applicant.last()).toBe(say('contact-prompt'));
});

test('files: a few a day are fetched, what comes after is not, and the form goes on', async () => {
  const path = { forWhom: 'other', destination: 'electronic' } as const;
  const { applicant } = scene;
  await openForm(scene, 'ru');
  const steps = stepsOf(scene, 'ru', path);
  await play(applicant, steps.slice(0, -1));
  const send = () =>
    applicant.act((one) =>
      one.sendDocument({ name: 'x.pdf', mime: 'application/pdf', bytes: Buffer.from('no pdf') }),
    );
  const { most } = allowances.file;
  for (let at = 0; at < most; at += 1) {
    await send();
    expect(applicant.last()).toContain(say('problem-file-broken'));
  }
  const fetched = () => scene.botApi.calls.filter(({ method }) => method === 'getFile').length;
  await send();
  expect(applicant.last()).toContain(say('problem-too-many-files'));
  expect(fetched()).toBe(most);
  await applicant.press(say('none-power-scan'));
  expect(applicant.last()).toContain(say('summary-title'));
  await scene.advance({ days: 3 });
  expect(readOne(scene, 'SELECT count(*) FROM allowance_used')).toBe(0);
});
