import Sqlite from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linesOfAMoment } from '../../../src/services/desk/export.ts';
import { readOne } from '../../attack/tools.ts';
import { type Chat, createChat } from '../../support/chat.ts';
import { crowd } from '../../support/samples/crowd.ts';
import { joinDesk } from '../../support/samples/staff.ts';
import { openDesk, person, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

let scene: Scene;
/** Half past eleven in the evening of 22 November in Kazakhstan. */
const lateEvening = '2026-11-22T18:30:00Z';

beforeEach(async () => {
  scene = await openScene({ at: lateEvening });
});
afterEach(() => scene.close());

/** The newest message with a file, and the bytes of that. */
function fileIn(chat: Chat) {
  const message = chat.lastMessage();
  const file = scene.botApi.room.file(message.document?.file_id ?? '');
  if (file === undefined) throw new Error(`no file under: ${chat.last()}`);
  return { message, name: message.document?.file_name ?? '', text: file.bytes.toString('utf8') };
}

function linesIn(chat: Chat, delimiter = ';'): readonly Readonly<Record<string, string>>[] {
  return parse(fileIn(chat).text, { bom: true, columns: true, delimiter });
}

function audited(): readonly { actor: string; subject: string }[] {
  const database = new Sqlite(scene.config.databasePath, { readonly: true });
  const lines = database
    .prepare<[], { actor: string; subject: string }>(
      `SELECT actor, subject FROM audit WHERE action = 'export' ORDER BY id`,
    )
    .all();
  database.close();
  return lines;
}

test('the last thirty days as a file that a spreadsheet opens, to the operator alone, and recorded', async () => {
  const { operator, other } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/take ${reference}`);
  const heard = other.texts.length + scene.applicant.texts.length;
  await operator.say('/export');

  const { message, name, text } = fileIn(operator);
  expect(name).toBe('requests-2026-10-24-2026-11-22.csv');
  expect(message.has_protected_content).toBeUndefined();
  expect(message.caption).toContain(say('export-private'));
  expect(text.startsWith('\uFEFF"')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(3);
  expect(linesIn(operator)).toEqual([
    {
      [say('export-reference')]: reference,
      [say('line-kind')]: say('kind-paper'),
      [say('export-status')]: say('status-in_review'),
      [say('export-submitted')]: '22.11.2026 23:30',
      [say('export-promised')]: '27.11.2026',
      [say('export-ready')]: '',
      [say('export-ended')]: '',
      [say('export-assignee')]: 'Оператор',
      [say('line-region')]: 'область Абай',
      [say('line-branch')]: 'ЦОН г. Семей',
      [say('line-country')]: say('answer-unknown'),
      [say('line-apostille')]: '',
      [say('export-fee')]: '',
      [say('export-confirmed')]: say('export-by-contact'),
      [say('line-surname')]: person.surname.toLocaleUpperCase('ru'),
      [say('line-first-name')]: person.firstName.toLocaleUpperCase('ru'),
      [say('line-patronymic')]: '',
      [say('line-iin')]: `'${person.iin}`,
      [say('line-phone')]: "'+77010000001",
    },
  ]);
  expect(other.texts.length + scene.applicant.texts.length).toBe(heard);
  expect(audited()).toEqual([{ actor: `operator:${people.operator}`, subject: '2026-10-24 2026-11-22' }]);

  const database = new Sqlite(scene.config.databasePath, { readonly: true });
  const notices = database.prepare<[], { notice: string }>('SELECT notice FROM outbox').all();
  database.close();
  expect(notices.map(({ notice }) => notice)).toContain(
    '{"template":"export","from":"2026-10-24","to":"2026-11-22"}',
  );
});

test('by dates, as the days go in Kazakhstan', async () => {
  const { operator } = scene;
  await openDesk(scene, 'en');
  const say = wordsOf(scene, 'en');
  const first = await sendRequest(scene, 'kk', 'paper');
  await scene.advance({ hours: 1 });
  const second = await sendRequest({ ...scene, applicant: scene.other }, 'kk', 'electronic');

  const references = () => linesIn(operator, ',').map((line) => line[say('export-reference')]);
  await operator.say('/export 22.11.2026 22.11.2026');
  expect(references()).toEqual([first]);
  await operator.say('/export 2026-11-23 2026-11-23');
  expect(references()).toEqual([second]);
  expect(linesIn(operator, ',')[0]?.[say('export-submitted')]).toBe('2026-11-23 00:30');
  await operator.say('/export 22.11.2026 23.11.2026');
  expect(references()).toEqual([first, second]);
  expect(operator.last()).toContain(
    say('export-caption', { from: '22 November 2026', to: '23 November 2026', count: 2 }).replaceAll(
      /<\/?b>/g,
      '',
    ),
  );
  await operator.say('/export 01.01.2027 31.01.2027');
  expect(operator.last()).toBe(say('export-none', { from: '1 January 2027', to: '31 January 2027' }));
  expect(audited()).toHaveLength(4);
});

test('dates that are none are answered with an example, and nothing is recorded', async () => {
  const { operator } = scene;
  const say = wordsOf(scene, 'kk');
  await openDesk(scene, 'kk');
  for (const typed of ['келесі жыл', '01.11.2026', '31.11.2026 01.12.2026', '0001-01-01 9999-12-31']) {
    await operator.say(`/export ${typed}`);
    expect(operator.last(), typed).toBe(say('usage-dates', { command: 'export' }));
  }
  await operator.say('/export 23.11.2026 22.11.2026');
  expect(operator.last()).toBe(say('usage-dates-backwards', { command: 'export' }));
  expect(operator.person.messages.some((message) => message.document)).toBe(false);
  expect(audited()).toEqual([]);
});

test('what an operator is called is no formula, and tears no line', async () => {
  const trickyName = '=1+1";"\nВ';
  const { operator } = scene;
  await openDesk(scene, 'ru');
  const trickster = createChat(
    scene.botApi.room.addPerson({
      id: 7001,
      first_name: trickyName,
      language_code: 'ru',
      phone: '+77010007001',
    }),
    scene.settle,
  );
  await joinDesk(scene, trickster);
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await trickster.say(`/take ${reference}`);
  await trickster.say('/export');
  expect(linesIn(trickster)[0]?.[scene.text('ru', 'export-assignee')]).toBe(`'${trickyName}`);
  expect(audited()).toEqual([{ actor: 'operator:7001', subject: '2026-10-24 2026-11-22' }]);

  await operator.say('/revoke 7001');
  await trickster.say('/export');
  expect(trickster.last()).toBe(scene.text('ru', 'plain-unknown'));
});

test('two thousand requests come at once as two files; of one more it is said how far it is', async () => {
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  await sendRequest(scene, 'kk', 'paper');
  const states = () => readOne<number>(scene, 'SELECT count(*) FROM export_run');
  await crowd(scene, linesOfAMoment - 1, () => person);
  await operator.say('/export');
  expect(linesIn(operator)).toHaveLength(2000);
  expect(states()).toBe(0);
  await crowd(scene, 1, () => person);
  await operator.say('/export');
  expect(linesIn(operator)).toHaveLength(2001);
  expect(states()).toBe(1);
  expect(operator.texts.at(-3)).toBe(
    say('export-state-made', { from: '24 октября 2026 года', to: '22 ноября 2026 года' }),
  );
});

test('in a group nobody gets it, an owner as little as a stranger, and nothing is recorded', async () => {
  const { operator } = scene;
  await openDesk(scene, 'ru');
  await sendRequest(scene, 'kk', 'paper');
  const group = scene.botApi.room.addGroup({
    id: -4001,
    title: 'Desk',
    memberIds: [people.operator, people.other],
  });
  const before = scene.botApi.calls.length;
  for (const id of [people.operator, people.other]) {
    group.say(id, '/export');
    group.say(id, '/branches');
    group.say(id, '/stats');
  }
  await scene.settle();
  expect(scene.botApi.calls.slice(before).filter(({ method }) => method.startsWith('send'))).toEqual([]);
  expect(operator.person.messages.some((message) => message.document)).toBe(false);
  expect(audited()).toEqual([]);
});

test('to whoever has no role there is no such command', async () => {
  const { applicant } = scene;
  await sendRequest(scene, 'kk', 'electronic');
  for (const command of ['/export', '/export 01.11.2026 30.11.2026']) {
    await applicant.say(command);
    expect(applicant.last()).toBe(scene.text('kk', 'plain-unknown'));
  }
  expect(applicant.person.messages.some((message) => message.document)).toBe(false);
  expect(audited()).toEqual([]);
});

test('a file that could not be sent goes out when Telegram is back', async () => {
  const { operator } = scene;
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'kk', 'paper');
  let left = 2;
  const stop = scene.botApi.onCall(({ method }) => {
    if (method !== 'sendDocument' || left === 0) return undefined;
    left -= 1;
    return { kind: 'answer', error_code: 502, description: 'Bad Gateway' };
  });
  await operator.say('/export');
  await scene.advance({ minutes: 1 });
  stop();
  expect(left).toBe(0);
  expect(linesIn(operator).map((line) => line[scene.text('ru', 'export-reference')])).toEqual([reference]);
});

test('beside the CSV comes a sheet: real times and sums, IINs whole, the head in sight, to keep like the other', async () => {
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say('/export');
  const message = operator.person.messages.find(({ document }) => document?.file_name?.endsWith('.xlsx'));
  expect(message?.document?.file_name).toBe('requests-2026-10-24-2026-11-22.xlsx');
  expect(message?.has_protected_content).toBeUndefined();
  const bytes = scene.botApi.room.file(message?.document?.file_id ?? '')?.bytes ?? Buffer.alloc(0);
  const { sheets } = await readXlsx(bytes);
  const [head = [], row = []] = sheets[0]?.rows ?? [];
  const cell = (name: string) => row[head.indexOf(name)];
  expect(sheets[0]?.freezePane).toMatchObject({ rows: 1 });
  expect(sheets[0]?.autoFilter).toEqual({ range: `A1:${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[head.length - 1]}2` });
  expect(cell(say('export-reference'))).toBe(reference);
  expect(cell(say('line-iin'))).toBe(person.iin);
  expect(cell(say('line-phone'))).toBe('+77010000001');
  // Half past eleven in the evening, as the clock in Almaty showed it.
  expect(cell(say('export-submitted'))).toEqual(new Date('2026-11-22T23:30:00Z'));
  expect(cell(say('export-promised'))).toBeInstanceOf(Date);
});
