import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, expect, test } from 'vitest';
import type { Locale } from '../../../src/domain/locale.ts';
import { branchTable } from '../../../src/domain/places/branch-list.ts';
import { loadCatalog } from '../../../src/lists/catalog.ts';
import type { Chat } from '../../support/chat.ts';
import { invite } from '../../support/samples/staff.ts';
import { fillIn, openDesk, openForm, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';
import { sheetOf } from '../../support/sheet.ts';

const real = join(import.meta.dirname, '..', '..', '..', 'data');
let folder: string | undefined;
let scene: Scene;

/** A data folder of its own, so that files in it can change. */
async function open(config: Parameters<typeof openScene>[0] = {}): Promise<Scene> {
  folder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync(real, folder, { recursive: true });
  scene = await openScene({ dataFolder: folder, ...config });
  return scene;
}
afterEach(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** The texts as the person reads them. */
function readsIn(locale: Locale) {
  const say = wordsOf(scene, locale);
  return (...args: Parameters<typeof say>) => say(...args).replaceAll(/<\/?\w+>/g, '');
}

/** `/branches`: the file that comes. */
async function listFor(chat: Chat): Promise<string> {
  await chat.say('/branches');
  const { document } = chat.lastMessage();
  const file = scene.botApi.room.file(document?.file_id ?? '');
  if (file === undefined) throw new Error(`no file under: ${chat.last()}`);
  expect(document?.file_name).toBe('branches.csv');
  return file.bytes.toString('utf8');
}

function send(chat: Chat, csv: string | Buffer, more: { caption?: string; replyTo?: number; name?: string }) {
  const { name = 'branches.csv', ...place } = more;
  return chat.act((one) => one.sendDocument({ name, mime: 'text/csv', bytes: Buffer.from(csv), ...place }));
}

const named = { caption: '/branches' };
/** The list without the line of a branch. */
const without = (csv: string, code: string) => csv.replace(new RegExp(`"${code}".*\\r\\n`), '');

function inDatabase<Row>(sql: string): readonly Row[] {
  const database = new Sqlite(scene.config.databasePath, { readonly: true });
  const rows = database.prepare<[], Row>(sql).all();
  database.close();
  return rows;
}

test('a list that is wrong changes nothing; mended, it is looked at, put in force, and there after a restart', async () => {
  const { operator, applicant } = await open();
  const reads = readsIn('ru');
  await openDesk(scene, 'ru');
  const csv = await listFor(operator);
  expect(operator.last()).toContain(reads('branches-list', { count: 20 }));
  const explained = operator.lastMessage().message_id;

  await send(operator, csv.replace('"ordinary"', '"большой"').replace('"KZ-11"', '"KZ-12"'), {
    replyTo: explained,
  });
  expect(operator.last().split('\n').filter(Boolean)).toEqual([
    reads('branches-faults'),
    reads('branches-in-cell', {
      line: '2',
      column: 'kind',
      what: reads('branches-fault-branch-kind', { detail: 'большой' }),
    }),
    reads('branches-in-cell', {
      line: '3',
      column: 'region_code',
      what: reads('branches-fault-no-region', { detail: 'KZ-12' }),
    }),
    reads('branches-mend'),
  ]);
  const faulty = operator.lastMessage().message_id;
  await send(operator, csv.replaceAll('"yes"', '"+"'), { replyTo: faulty });
  expect(
    operator
      .last()
      .split('\n')
      .filter((line) => line.includes('centre')),
  ).toHaveLength(10);
  expect(operator.last()).toContain(reads('branches-more', { count: 10 }));
  await send(operator, Buffer.from(csv, 'utf16le'), named);
  expect(operator.last()).toContain(reads('branches-fault-not-utf8'));
  await send(operator, `${csv}"`, named);
  expect(operator.last()).toContain(
    reads('branches-in-line', {
      line: String(csv.split('\r\n').length),
      what: reads('branches-fault-not-csv'),
    }),
  );
  await send(operator, csv, { ...named, name: 'branches.ods' });
  expect(operator.last()).toBe(reads('branches-outcome-not-a-csv'));
  await send(operator, csv + ' '.repeat(2 * 1024 * 1024), named);
  expect(operator.last()).toBe(reads('branches-outcome-too-big'));
  await send(operator, csv, named);
  expect(operator.last()).toBe(reads('branches-outcome-same'));

  const better = without(csv, 'C11')
    .replace('ЦОН г. Актобе', 'ЦОН <Актобе> & Ко')
    .concat(
      '"N75";"KZ-75";"duty";"yes";"Жаңа ХҚКО";"Новый ЦОН";"New centre";"Алматы";"Алматы";"Almaty";"";"no"\r\n',
    );
  await send(operator, better, { replyTo: faulty });
  expect(operator.last().split('\n').filter(Boolean)).toEqual([
    reads('branches-proposal'),
    reads('branches-added', { count: 1 }),
    'N75 Новый ЦОН',
    reads('branches-changed', { count: 1 }),
    `C15 ЦОН <Актобе> & Ко: ${reads('branches-part-name')}`,
    reads('branches-gone', { count: 1 }),
    'C11 ЦОН г. Кокшетау',
  ]);
  // Until the tap everything is as it was.
  await openForm(scene, 'kk');
  await applicant.press(scene.text('kk', 'for-whom-self-paper'));
  expect(await listFor(operator)).toBe(csv);

  await operator.press(reads('button-branches-apply'));
  expect(operator.texts.join('\n')).toContain(reads('branches-applied'));
  expect(operator.messageWith(reads('button-branches-apply'))).toBeUndefined();
  expect(await listFor(operator)).toBe(better);
  await scene.stopBot();
  await scene.startBot();
  expect(await listFor(operator)).toBe(better);
  expect(inDatabase(`SELECT actor, action FROM audit WHERE action = 'branches'`)).toEqual([
    { actor: `operator:${people.operator}`, action: 'branches' },
  ]);

  await applicant.say('900101301233');
  await applicant.say('Әлібек Әлемгүл');
  await applicant.press(scene.text('kk', 'none-patronymic'));
  await applicant.press(scene.text('kk', 'name-kind-none'));
  await applicant.press(/1990/);
  await applicant.say('Семей');
  await applicant.act((one) => one.pressReplyKeyboard(scene.text('kk', 'button-share-contact')));
  await applicant.press(scene.text('kk', 'purpose-employment'));
  expect(applicant.buttons.join()).not.toContain('Ақмола');
  await applicant.press(/Алматы қаласы/);
  expect(applicant.buttons).toContain('Жаңа ХҚКО');
});

test('what an open request uses stays on its cards, is offered to nobody, and goes when the request ends', async () => {
  const { operator, applicant, other } = await open();
  const reads = readsIn('ru');
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'kk', 'paper');
  const csv = await listFor(operator);
  await send(operator, without(csv, 'C10'), named);
  expect(operator.last()).toContain(reads('branches-gone', { count: 1 }));
  expect(operator.last()).toContain(reads('branches-kept', { count: 1 }));
  await operator.press(reads('button-branches-apply'));
  expect(operator.texts.join('\n')).toContain(reads('branches-kept', { count: 1 }));

  for (const start of [false, true]) {
    if (start) {
      await scene.stopBot();
      await scene.startBot();
    }
    await applicant.say('/status');
    expect(applicant.last()).toContain('Семей қаласының ХҚКО');
    await operator.say(`/request ${reference}`);
    expect(operator.last()).toContain('ЦОН г. Семей');
    expect(await listFor(operator)).toBe(without(csv, 'C10'));
    expect(operator.last()).toContain(reads('branches-retired', { count: 1 }));
  }
  await openForm({ ...scene, applicant: other }, 'kk');
  await expect(fillIn({ ...scene, applicant: other }, 'kk', 'paper')).rejects.toThrow('no button');
  await other.say('Семей');
  expect(other.last()).toContain(scene.text('kk', 'problem-choice-not-found'));

  await operator.say(`/take ${reference}`);
  await operator.say(`/ready ${reference}`);
  await scene.advance({ minutes: 1 });
  expect(applicant.last()).toContain('Семей қаласының ХҚКО');
  await operator.say(`/collected ${reference}`);
  await scene.stopBot();
  await scene.startBot();
  await listFor(operator);
  expect(operator.last()).not.toContain(reads('branches-retired', { count: 1 }));
});

test('a branch that a deploy takes out of the data folder stays on the card of whoever chose it, and is offered no more', async () => {
  const { operator, applicant, other } = await open();
  const reads = readsIn('ru');
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'kk', 'paper');
  const deploy = async (change: (csv: string) => string) => {
    await scene.stopBot();
    const path = join(folder ?? '', 'branches.csv');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    await scene.startBot();
  };
  await deploy((csv) => csv.replace(/^C10,.*\n/m, ''));
  // Another deploy later it is still known, also when that one changed something else.
  for (const change of [(csv: string) => csv, (csv: string) => csv.replace(/^C11,.*\n/m, '')]) {
    await deploy(change);
    await applicant.say('/status');
    expect(applicant.last()).toContain('Семей қаласының ХҚКО');
    await operator.say(`/request ${reference}`);
    expect(operator.last()).toContain('ЦОН г. Семей');
  }
  await openForm({ ...scene, applicant: other }, 'kk');
  await expect(fillIn({ ...scene, applicant: other }, 'kk', 'paper')).rejects.toThrow('no button');
  expect(await listFor(operator)).not.toContain('"C10"');

  await operator.say(`/take ${reference}`);
  await operator.say(`/ready ${reference}`);
  await scene.advance({ minutes: 1 });
  expect(applicant.last()).toContain('Семей қаласының ХҚКО');
  await operator.say(`/collected ${reference}`);
  await deploy((csv) => csv);
  await listFor(operator);
  expect(operator.last()).not.toContain(reads('branches-retired', { count: 1 }));
});

test('a branch that no list ever named is told by its region, with the way to ask', async () => {
  const { applicant } = await open();
  await openDesk(scene, 'ru');
  await sendRequest(scene, 'ru', 'paper');
  await scene.stopBot();
  const database = new Sqlite(scene.config.databasePath);
  database.exec('DELETE FROM branch_list'); // as a version left it that kept no list
  database.close();
  const path = join(folder ?? '', 'branches.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^C10,.*\n/m, ''));
  await scene.startBot();
  await applicant.say('/status');
  expect(applicant.last()).toContain(readsIn('ru')('branch-unlisted', { place: 'область Абай' }));
});

test('a list that comes while a refusal can still be taken back leaves the request its branch', async () => {
  const { operator } = await open({ patienceMs: 5000 });
  const reads = readsIn('ru');
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'kk', 'paper');
  const csv = await listFor(operator);
  await operator.say(`/take ${reference}`);
  await send(operator, without(csv, 'C10'), named);
  await operator.say(`/refuse ${reference} not_found Дерек табылмады`);
  const refused = () => inDatabase<{ status: string }>('SELECT status FROM request')[0]?.status;
  expect(refused()).toBe('refused');
  await operator.press(reads('button-branches-apply'));
  await operator.say(`/undo ${reference}`);
  expect(refused()).toBe('in_review');
  await operator.say(`/request ${reference}`);
  expect(operator.last()).toContain('ЦОН г. Семей');
});

test('a draft that names a branch no longer offered is asked again', async () => {
  const { operator, applicant } = await open();
  await openDesk(scene, 'ru');
  const say = wordsOf(scene, 'kk');
  await openForm(scene, 'kk');
  await fillIn(scene, 'kk', 'paper');
  expect(applicant.buttons).toContain(say('button-send'));

  await send(operator, without(await listFor(operator), 'C10'), named);
  expect(operator.last()).not.toContain(readsIn('ru')('branches-kept', { count: 1 }));
  await operator.press(scene.text('ru', 'button-branches-apply'));
  await applicant.press(say('button-send'));
  expect(applicant.last()).toContain(say('question-region'));
  expect(applicant.buttons.join()).not.toContain('Абай');
  await applicant.press(/Астана/);
  await applicant.press(say('button-send'));
  expect(applicant.last()).toContain('Астана қаласының ХҚКО');
});

test('an operator who is no owner gets what any unknown command gets', async () => {
  const { operator, other, applicant } = await open();
  await openDesk(scene, 'ru');
  await other.say('/start');
  await other.press(scene.text('ru', 'language-name'));
  const csv = await listFor(operator);
  await send(operator, without(csv, 'C11'), named);
  await invite(scene, other);

  await other.say('/branches');
  expect(other.last()).toBe(scene.text('ru', 'plain-unknown'));
  await send(other, csv, { caption: '/bananas' });
  const unknown = other.last();
  await send(other, csv, named);
  expect(other.last()).toBe(unknown);
  const card = other.lastMessage().message_id;
  await applicant.say('/start');
  await applicant.press(scene.text('kk', 'language-name'));
  await applicant.say('/branches');
  expect(applicant.last()).toBe(scene.text('kk', 'plain-unknown'));
  for (const data of ['L:1:apply', 'L:1:drop']) {
    await other.act((one) => one.pressStale(card, data));
    expect(other.last()).toBe(scene.text('ru', 'plain-old-button'));
    await applicant.act((one) => one.pressStale(applicant.lastMessage().message_id, data));
    expect(applicant.last()).toBe(scene.text('kk', 'plain-old-button'));
  }
  expect(inDatabase('SELECT state FROM branch_list WHERE id > 0')).toEqual([{ state: 'proposed' }]);
  expect(await listFor(operator)).toBe(csv);
});

test('two owners at once: the second looks once more at what is in force by then', async () => {
  const { operator, other } = await open({ config: { ownerIds: [people.operator, people.other] } });
  const reads = readsIn('ru');
  await openDesk(scene, 'ru');
  await other.say('/start');
  await other.press(scene.text('ru', 'language-name'));
  const csv = await listFor(operator);
  await send(operator, without(csv, 'C11'), named);
  await send(other, without(csv, 'C15'), named);
  const label = reads('button-branches-apply');
  const mine = operator.messageWith(label)?.message_id ?? 0;
  const theirs = other.messageWith(label)?.message_id ?? 0;
  operator.person.press(mine, { text: label });
  other.person.press(theirs, { text: label });
  await scene.settle();
  expect(operator.last()).toContain(reads('branches-applied'));
  expect(other.last()).toContain(reads('branches-anew'));
  expect(other.last()).toContain('C11');
  expect(await listFor(other)).toBe(without(csv, 'C11'));

  await other.press(label);
  expect(await listFor(operator)).toBe(without(csv, 'C15'));
  await operator.act((one) => one.pressStale(mine, 'L:1:apply'));
  expect(operator.toast).toBe(reads('toast-not-now'));
  expect(await listFor(operator)).toBe(without(csv, 'C15'));
  expect(inDatabase(`SELECT subject FROM audit WHERE action = 'branches' ORDER BY id`)).toEqual([
    { subject: '1' },
    { subject: '2' },
  ]);
  await scene.stopBot();
  await scene.startBot();
  expect(await listFor(operator)).toBe(without(csv, 'C15'));
});

test('a list can be dropped, and the next one takes the place of a proposal', async () => {
  const { operator } = await open();
  const reads = readsIn('en');
  await openDesk(scene, 'en');
  const csv = await listFor(operator);
  expect(csv.startsWith('\uFEFF"code","region_code"')).toBe(true);
  await send(operator, without(csv, 'C11'), named);
  const first = operator.lastMessage().message_id;
  await send(operator, csv.split('\r\n').toSorted().toReversed().join('\r\n'), { caption: ' /branches ' });
  expect(operator.last()).toContain(reads('branches-order'));
  await operator.act((one) => one.pressStale(first, 'L:1:apply'));
  expect(operator.toast).toBe(reads('toast-not-now'));
  await operator.press(reads('button-branches-drop'));
  expect(operator.texts).toContain(reads('plain-prompt-cancelled'));
  expect(await listFor(operator)).toBe(csv);
  expect(inDatabase('SELECT state, csv FROM branch_list WHERE id > 0')).toEqual([
    { state: 'dropped', csv: null },
    { state: 'dropped', csv: null },
  ]);
});

test('of a list that changes very much the first eight lines are shown, and how many more there are', async () => {
  const { operator } = await open();
  await openDesk(scene, 'en');
  const csv = await listFor(operator);
  await send(operator, csv.replaceAll('Public service centre,', 'Service centre,'), named);
  expect(operator.last()).toBe(
    [
      'This is what the list would change. Nothing has changed yet.',
      '',
      'Changed: 20',
      'C10 Service centre, Semey: name',
      'C11 Service centre, Kokshetau: name',
      'C15 Service centre, Aktobe: name',
      'C19 Service centre, Konaev: name',
      'C23 Service centre, Atyrau: name',
      'C27 Service centre, Oral: name',
      'C31 Service centre, Taraz: name',
      'C33 Service centre, Taldykorgan: name',
      'and 12 more',
    ].join('\n'),
  );
});

test('a file that Telegram does not give is asked for again; one for a request is not taken for a list', async () => {
  const { operator } = await open();
  const reads = readsIn('ru');
  await openDesk(scene, 'ru');
  const csv = await listFor(operator);
  let answer: { error_code: number; description: string } | undefined = {
    error_code: 502,
    description: 'Bad Gateway',
  };
  const stop = scene.botApi.onCall(({ method }) =>
    method === 'getFile' && answer ? { kind: 'answer', ...answer } : undefined,
  );
  await send(operator, without(csv, 'C11'), named);
  expect(operator.texts).toContain(reads('branches-outcome-receiving'));
  answer = undefined;
  await scene.advance({ minutes: 5 });
  expect(operator.last()).toContain(reads('branches-proposal'));
  answer = { error_code: 400, description: 'Bad Request: file is too big' };
  await send(operator, without(csv, 'C11'), named);
  expect(operator.last()).toBe(reads('branches-outcome-file-lost'));
  stop();

  await send(operator, csv, {});
  expect(operator.last()).toBe(reads('desk-outcome-nothing-in-it'));
  await operator.say('/queue');
  await send(operator, csv, { replyTo: operator.lastMessage().message_id });
  expect(operator.last()).toBe(reads('desk-outcome-nothing-in-it'));
  // In reply to the list of branches, but with words of its own: they say what it is for.
  await listFor(operator);
  const replyTo = operator.lastMessage().message_id;
  await send(operator, csv, { replyTo, caption: 'решения за сегодня' });
  expect(operator.last()).toBe(reads('desk-outcome-nothing-in-it'));
  await send(operator, without(csv, 'C11'), { replyTo });
  expect(operator.last()).toContain(reads('branches-proposal'));
});

test('a list whose region is gone after an update is told of, and the one before it is used', async () => {
  const { operator } = await open();
  const reads = readsIn('ru');
  await openDesk(scene, 'ru');
  const csv = await listFor(operator);
  await send(operator, csv.replace('ЦОН г. Актобе', 'Актобе'), named);
  await operator.press(reads('button-branches-apply'));
  await scene.stopBot();
  for (const name of ['regions.csv', 'branches.csv']) {
    const file = join(folder ?? '', name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^(?:C11,)?KZ-11,.*\n/m, ''));
  }
  await scene.startBot();
  await scene.settle();
  expect(operator.last()).toBe(reads('owner-alert-branches-unreadable', { detail: '3' }));
  expect(await listFor(operator)).toBe(without(csv, 'C11'));
});

test('an .xlsx as LibreOffice saves it is taken; a fault in it is told by the number of its row', async () => {
  const { operator } = await open();
  const reads = readsIn('ru');
  await openDesk(scene, 'ru');
  const saved = readFileSync(
    join(import.meta.dirname, '../../fixtures/spreadsheets/branches-libreoffice-7.4.xlsx'),
  );
  await send(operator, saved, { ...named, name: 'branches.xlsx' });
  expect(operator.last()).toBe(reads('branches-outcome-same'));

  const [header = [], first = [], ...rows] = branchTable(loadCatalog(real).branches);
  const renamed = [
    first[0] ?? '',
    ...first.slice(1, 4),
    ...first.slice(4).map((cell) => cell.replace('Semey', 'Semei')),
  ];
  const sheet = (table: readonly (readonly string[])[]) =>
    sheetOf(
      table,
      header.map(() => 'text'),
      'Centres',
    );
  const changed = Buffer.from(await sheet([['Our centres'], [], header, renamed, ...rows]));
  await send(operator, changed, { ...named, name: 'Centres.XLSX' });
  expect(operator.last()).toContain(reads('branches-changed', { count: 1 }));

  const wrong = Buffer.from(
    await sheet([['Our centres'], [], header, ['no code', ...first.slice(1)], ...rows]),
  );
  await send(operator, wrong, { ...named, name: 'branches.xlsx' });
  expect(operator.last().split('\n').filter(Boolean)).toEqual([
    reads('branches-faults'),
    reads('branches-in-cell', {
      line: '4',
      column: 'code',
      what: reads('branches-fault-code', { detail: 'no code' }),
    }),
    reads('branches-mend'),
  ]);

  const torn = Buffer.from(saved.subarray(0, 3000));
  await send(operator, torn, { ...named, name: 'branches.xlsx' });
  expect(operator.last()).toContain(reads('branches-fault-not-utf8'));
});

test('a list of a million lines is refused at once, and so is one of very many columns', async () => {
  const { operator } = await open();
  const reads = readsIn('ru');
  await openDesk(scene, 'ru');
  const [header = ''] = (await listFor(operator)).replaceAll('"', '').replaceAll(';', ',').split('\r\n', 1);
  const began = performance.now();
  // Half a minute and more, in which nobody was answered, is what the reader took for each of them.
  await send(operator, `${header}\n${'a\n'.repeat(900_000)}`, named);
  expect(operator.last()).toContain(
    reads('branches-in-file', { what: reads('branches-fault-too-many-lines') }),
  );
  await send(operator, `${header}${',x'.repeat(400_000)}\n${'a\n'.repeat(4000)}`, named);
  expect(operator.last()).toContain(reads('branches-fault-no-header'));
  expect(performance.now() - began).toBeLessThan(6000);
});
