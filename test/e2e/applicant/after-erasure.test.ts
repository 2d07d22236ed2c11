import Sqlite from 'better-sqlite3';
import { afterEach, expect, test } from 'vitest';
import { deskCommands } from '../../../src/domain/commands.ts';
import { sealedColumns } from '../../../src/storage/database/sealed-columns.ts';
import { createVault } from '../../../src/storage/database/vault.ts';
import { consoleCodes, lastCode } from '../../support/codes/codes.ts';
import { testDataFolder } from '../../support/data-folder.ts';
import { sendPath } from '../../support/forms/application-paths.ts';
import { fillIn, openDesk, openForm, pdf, person, sendRequest } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/**
 * After erasure nothing of a person may come back, whatever anybody still does with what lies in their chat: every
 * button that was ever shown is pressed, every command given, every message answered with words and with files.
 */

let scene: Scene;
afterEach(() => scene.close());

/** In all that an operator writes or sends about the request. */
const marker = 'Ақмаржан';
const personal = new RegExp(`${marker}|${person.iin}|${person.surname}|${person.birthPlace}|7010000001`, 'i');

/** Buttons that stood anywhere, by chat. */
function watchButtons(): Map<number, Set<string>> {
  const seen = new Map<number, Set<string>>();
  scene.botApi.onAnswer(({ params }) => {
    const found = JSON.stringify(params.reply_markup ?? '').matchAll(/"callback_data\\?":\\?"([^"\\]+)/g);
    const chat = Number(params.chat_id);
    seen.set(chat, new Set([...(seen.get(chat) ?? []), ...[...found].map(([, data = '']) => data)]));
  });
  return seen;
}

/** What is kept in the columns of personal data, opened. */
function opened(): readonly string[] {
  const database = new Sqlite(scene.config.databasePath, { readonly: true });
  const vault = createVault(scene.config.masterKey, []);
  const found = sealedColumns.flatMap(({ table, column, row }) =>
    database
      .prepare<[], { place: number | string; sealed: Buffer }>(
        `SELECT ${row} AS place, ${column} AS sealed FROM ${table} WHERE ${column} IS NOT NULL`,
      )
      .all()
      .map(({ place, sealed }) => `${table}.${column}: ${vault.open({ table, row: place, column }, sealed)}`),
  );
  database.close();
  return found.filter((text) => personal.test(text));
}

/** Columns in which the chat of the applicant stands, as a number or inside a text. */
function naming(): readonly string[] {
  const database = new Sqlite(scene.config.databasePath, { readonly: true });
  const columns = database
    .prepare<[], { name: string; column: string }>(
      `SELECT tables.name, columns.name AS column FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
       WHERE tables.type = 'table'`,
    )
    .all();
  const found = columns.filter(({ name, column }) => {
    if (column === 'update_id') return false; // counts from near there
    const { n } = database
      .prepare<[], { n: number }>(
        `SELECT count(*) AS n FROM "${name}" WHERE typeof("${column}") <> 'blob'
         AND (',' || replace(replace("${column}", ':', ','), '.', ',') || ',') LIKE '%,${people.applicant},%'`,
      )
      .get() ?? { n: 0 };
    return n > 0;
  });
  database.close();
  return found.map(({ name, column }) => `${name}.${column}`).sort();
}

/**
 * Where somebody whose data are erased may still be named: how they are spoken to, that they had consented, what was
 * done (a chain from which no line can be taken), and the message that says that all is gone.
 */
const known = [
  'applicant.chat_id',
  'audit.actor',
  'consent.chat_id',
  'consent_record.chat_id',
  'outbox.chat_id',
];

async function everythingByTheDesk(reference: string, buttons: ReadonlySet<string>): Promise<void> {
  const { operator } = scene;
  const lastCard = operator.lastMessage().message_id;
  const shown = operator.person.messages.filter((one) => one.from_bot).map(({ message_id: id }) => id);
  const file = { name: `${marker}.pdf`, mime: 'application/pdf', bytes: pdf };
  for (const name of [`${reference}.pdf`, `${reference}-${marker}.pdf`, `${marker}.pdf`]) {
    await operator.act((one) => void one.sendDocument({ ...file, name, caption: reference }));
    await sayYes();
  }
  for (const replyTo of shown) {
    await operator.act((one) => void one.say(marker, { replyTo }));
    await operator.act((one) => void one.sendDocument({ ...file, replyTo }));
    await sayYes();
  }
  for (const command of deskCommands) {
    await operator.say(`/${command} ${reference}`);
    await operator.say(`/${command} ${reference} ${marker} not_found`);
    await operator.say(marker);
  }
  await operator.say(`/refuse ${reference} not_found ${marker}`);
  for (const data of buttons) {
    await operator.act((one) => void one.pressStale(lastCard, data));
    await operator.say(marker);
  }
  await operator.say('/cancel');

  /** What a file is asked about is answered with yes, as often as it takes. */
  async function sayYes(): Promise<void> {
    for (const key of ['button-replace', 'button-replace-sure', 'button-doubt-yes'] as const) {
      const label = scene.text('ru', key);
      const asked = operator.lastMessage();
      const isAsked = asked.reply_markup?.inline_keyboard.flat().some(({ text }) => text === label);
      if (isAsked) await operator.press(label);
    }
    await scene.advance({ minutes: 1 });
  }
}

/** A delivered certificate, with words in both directions. */
async function delivered(): Promise<string> {
  await openDesk(scene);
  const reference = await sendRequest(scene);
  const { operator, applicant } = scene;
  await applicant.say('/contact');
  await applicant.say(`${marker} сұрағы`);
  await operator.say(`/take ${reference}`);
  await operator.say(`/ask ${reference} Уточните, ${marker}`);
  await scene.advance({ minutes: 1 });
  await applicant.say(`${marker} жауабы`);
  const name = `${reference}-${marker}.pdf`;
  await operator.act(
    (one) => void one.sendDocument({ name, mime: 'application/pdf', bytes: pdf, caption: reference }),
  );
  await scene.advance({ minutes: 1 });
  // A second file is asked about, and the question stays open.
  await operator.act(
    (one) => void one.sendDocument({ name, mime: 'application/pdf', bytes: pdf, caption: reference }),
  );
  expect(opened().length).toBeGreaterThan(0);
  return reference;
}

test('erased by themselves: nothing comes back, and nobody is told that a file is on its way', async () => {
  scene = await openScene();
  const buttons = watchButtons();
  const reference = await delivered();
  await scene.applicant.say('/deletemydata');
  await scene.applicant.press(scene.text('kk', 'button-erase-now'));
  expect(opened()).toEqual([]);
  expect(naming()).toEqual(known);
  const heard = scene.applicant.person.messages.length;
  await everythingByTheDesk(reference, buttons.get(people.operator) ?? new Set());
  await scene.advance({ minutes: 5 });
  expect(opened()).toEqual([]);
  expect(naming()).toEqual(known);
  expect(scene.applicant.person.messages.length).toBe(heard);
  const promised = scene.text('ru', 'desk-outcome-replaced', { reference }).slice(0, 20);
  expect(scene.operator.texts.filter((text) => text.startsWith(promised))).toEqual([]);
});

test('erased by age: nothing comes back, and the person gets no second file', async () => {
  scene = await openScene({ config: { retentionDays: 1 } });
  const buttons = watchButtons();
  const reference = await delivered();
  await scene.advance({ days: 3 });
  const words = opened().filter((text) => !text.startsWith('talk.words')); // a message about no request is younger
  expect(words).toEqual([]);
  const files = () => scene.applicant.person.messages.filter(({ document }) => document).length;
  const before = files();
  await everythingByTheDesk(reference, buttons.get(people.operator) ?? new Set());
  await scene.advance({ minutes: 5 });
  expect(opened().filter((text) => !text.startsWith('talk.words'))).toEqual([]);
  expect(files()).toBe(before);
});

test('the number of a receipt is gone with the rest', async () => {
  scene = await openScene({ config: { paymentToken: '1:TEST' }, dataFolder: testDataFolder() });
  await openDesk(scene);
  await sendPath(scene, 'kk', { forWhom: 'self', destination: 'apostille' });
  const { applicant } = scene;
  await applicant.press(scene.text('kk', 'button-receipt'));
  await applicant.say(`123456 ${marker}`);
  expect(opened().filter((text) => text.startsWith('payment.receipt'))).toHaveLength(1);
  await applicant.press(scene.text('kk', 'button-withdraw'));
  await applicant.press(scene.text('kk', 'button-withdraw-now'));
  await applicant.say('/deletemydata');
  await applicant.press(scene.text('kk', 'button-erase-now'));
  await scene.advance({ minutes: 1 });
  expect(opened().filter((text) => text.includes(marker))).toEqual([]);
});

test('a file that waits to be looked at, and codes that were sent, are gone as well, and nothing comes of them', async () => {
  scene = await openScene({ config: { codes: consoleCodes } });
  await openDesk(scene);
  await openForm(scene);
  await fillIn(scene);
  const { applicant } = scene;
  await applicant.press(scene.text('kk', 'button-send'));
  await applicant.say(lastCode(scene));
  await applicant.press(scene.text('kk', 'button-withdraw'));
  await applicant.press(scene.text('kk', 'button-withdraw-now'));
  const letGo = scene.botApi.onCall(({ method }) =>
    method === 'getFile' ? { kind: 'answer', error_code: 502, description: 'Bad Gateway' } : undefined,
  );
  const file = { name: `${marker}.pdf`, mime: 'application/pdf', bytes: pdf };
  await applicant.act((one) => void one.sendDocument(file));
  expect(naming()).toEqual(expect.arrayContaining(['code_sent.chat_id', 'file_check.chat_id']));
  await applicant.say('/deletemydata');
  await applicant.press(scene.text('kk', 'button-erase-now'));
  expect(naming()).toEqual(known);
  const heard = applicant.person.messages.length;
  letGo();
  await scene.advance({ hours: 1 });
  expect(applicant.person.messages.length).toBe(heard);
  expect(naming()).toEqual(known);
});
