import { setImmediate as nextTurn } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Chat } from '../../support/chat.ts';
import { crowd } from '../../support/samples/crowd.ts';
import { openDesk, person, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** Exports that take longer than a moment: told while they are made, stopped on wish, and nobody waits for them. */

let scene: Scene;
const copies = 13_000;
const days = { from: '24 октября 2026 года', to: '22 ноября 2026 года' };
const command = '/export 24.10.2026 22.11.2026';

beforeEach(async () => {
  scene = await openScene({ at: '2026-11-22T06:00:00Z' });
  await openDesk(scene, 'ru');
  await sendRequest(scene, 'kk', 'paper');
  const application = {
    ...person,
    surname: 'ІҢКӘРОВА',
    'first-name': 'ӘЛИЯ',
    phone: '+77010000001',
    region: 'KZ-10',
  };
  await crowd(scene, copies, () => application);
});
afterEach(() => scene.close());

const filesOf = ({ person: { messages } }: Chat) =>
  messages.flatMap(({ document }) =>
    document === undefined
      ? []
      : [
          {
            name: document.file_name ?? '',
            bytes: scene.botApi.room.file(document.file_id)?.bytes ?? Buffer.alloc(0),
          },
        ],
  );
const runs = () => {
  const database = new Sqlite(scene.config.databasePath, { readonly: true });
  const rows = database.prepare<[], { state: string; outcome: string }>(
    `SELECT r.state, j.outcome FROM export_run r JOIN job j ON j.kind = 'export' AND j.subject = r.id`,
  );
  const found = rows.all();
  database.close();
  return found;
};
/** All that is said to the operator from now on, also what is changed afterwards. */
function watchWords(): string[] {
  const said: string[] = [];
  scene.botApi.onCall(({ method, params }) => {
    if (method === 'sendMessage' || method === 'editMessageText') said.push(String(params.text));
    return undefined;
  });
  return said;
}

test('all of them come, both files of one moment, and the message says how far it is', async () => {
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  const said = watchWords();
  await operator.say('/export');
  expect(said).toEqual([
    ...['0', '38', '50', '88'].map((percent) => say('export-state-making', { ...days, percent })),
    say('export-state-made', days),
  ]);
  const [sheet, csv] = filesOf(operator);
  expect([sheet?.name, csv?.name]).toEqual([
    'requests-2026-10-24-2026-11-22.xlsx',
    'requests-2026-10-24-2026-11-22.csv',
  ]);
  const lines = csv?.bytes.toString('utf8').trimEnd().split('\r\n') ?? [];
  expect(lines).toHaveLength(copies + 2);
  const { sheets } = await readXlsx(sheet?.bytes ?? Buffer.alloc(0));
  expect(sheets[0]?.rows.length).toBe(copies + 2);
  expect(sheets[0]?.autoFilter).toEqual({ range: `A1:S${copies + 2}` });
  const references = lines.slice(1).map((line) => line.slice(1, 13));
  expect(sheets[0]?.rows.slice(1).map(([reference]) => reference)).toEqual(references);
  expect(runs()).toEqual([{ state: 'made', outcome: 'sent' }]);
});

test('"Stop" ends it at once: what has come stays, nothing more comes, and the message says how to begin again', async () => {
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  const said = watchWords();
  const pressed = pressAt('38', say('button-stop-export'));
  await operator.say('/export');
  await pressed;
  await scene.settle();
  expect(filesOf(operator)).toEqual([]);
  expect(said.at(-1)).toBe(say('export-state-stopped', { ...days, command }));
  expect(
    operator.person.messages.some(
      (message) => message.reply_markup?.inline_keyboard?.[0]?.[0]?.text === say('button-stop-export'),
    ),
  ).toBe(false);
  expect(runs()).toEqual([{ state: 'stopped', outcome: 'stopped, or not an operator any more' }]);
});

test('whoever is no operator any more gets none of it', async () => {
  const { operator } = scene;
  const database = new Sqlite(scene.config.databasePath);
  const stop = scene.botApi.onCall(({ params }) => {
    if (String(params.text).includes('38')) database.exec('UPDATE operator SET revoked_at = 1');
    return undefined;
  });
  await operator.say('/export');
  stop();
  database.close();
  expect(filesOf(operator)).toEqual([]);
  expect(runs()).toEqual([{ state: 'making', outcome: 'stopped, or not an operator any more' }]);
});

test('a bot that ends meanwhile begins it anew when it is back, and what has gone out does not come twice', async () => {
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  let stopped: Promise<void> | undefined;
  const stop = scene.botApi.onCall(({ params }) => {
    if (String(params.text).includes('88')) stopped ??= scene.stopBot();
    return undefined;
  });
  // Nobody waits for this bot to come to rest: it is stopped before.
  operator.person.say('/export');
  while (stopped === undefined) await nextTurn();
  await stopped;
  stop();
  await scene.startBot();
  await scene.settle();
  expect(filesOf(operator).map(({ name }) => name)).toEqual([
    'requests-2026-10-24-2026-11-22.xlsx',
    'requests-2026-10-24-2026-11-22.csv',
  ]);
  expect(operator.person.messages.map(({ text }) => text)).toContain(say('export-state-made', days));
});

/** Presses the button of the message that says how far it is when it has come so far. */
async function pressAt(percent: string, label: string): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = scene.botApi.onCall(({ params }) => {
      if (!String(params.text).includes(`${percent} %`)) return undefined;
      stop();
      setImmediate(resolve);
      return undefined;
    });
  });
  const { person: sender } = scene.operator;
  const message = sender.messages.findLast(({ reply_markup }) => reply_markup?.inline_keyboard);
  if (message === undefined) throw new Error('no message to press on');
  sender.press(message.message_id, { text: label });
}
