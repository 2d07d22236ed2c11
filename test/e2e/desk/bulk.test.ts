import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { certificateFor, iinOf, pdf } from '../../support/certificates.ts';
import type { Chat } from '../../support/chat.ts';
import { applyFor, newcomer } from '../../support/forms/applying.ts';
import { shownText } from '../../support/locale-text.ts';
import { crowd } from '../../support/samples/crowd.ts';
import { openDeskScene, type wordsOf } from '../../support/samples/stories.ts';
import type { Scene } from '../../support/scene.ts';
import { zipOf } from '../../support/zip.ts';

/** Many at once at the desk: files, an archive, a list of decisions; one card, one tap, a result for each. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  ({ scene, say } = await openDeskScene({ patienceMs: 4000 }));
});
afterEach(() => scene.close());

interface One {
  readonly chat: Chat;
  readonly reference: string;
  readonly iin: string;
}

async function applicants(count: number, kind: 'electronic' | 'paper' = 'electronic'): Promise<One[]> {
  const all: One[] = [];
  for (let number = 0; number < count; number += 1) {
    const id = 6001 + number;
    const chat = newcomer(scene, id);
    all.push({ chat, reference: await applyFor(scene, chat, { kind }), iin: iinOf(id) });
  }
  return all;
}

const received = ({ chat }: One) => chat.person.messages.filter(({ document }) => document).length;
const title = (key: Parameters<typeof say>[0], count: number) => shownText(say(key, { count }));

function send(name: string, bytes: Buffer = pdf, mime = 'application/pdf'): Promise<void> {
  return scene.operator.act((one) => one.sendDocument({ name, mime, bytes }));
}

/** Several at once, as an app sends an album: one after another without waiting for an answer. */
function sendTogether(files: readonly (readonly [name: string, bytes: Buffer])[]): Promise<void> {
  return scene.operator.act((one) => {
    for (const [name, bytes] of files) one.sendDocument({ name, mime: 'application/pdf', bytes });
  });
}

test('files that are sent together are matched, shown in one card and delivered by one tap', async () => {
  const { operator } = scene;
  const [one, two, three] = (await applicants(3)) as [One, One, One];
  await sendTogether([
    [`${one.reference}.pdf`, certificateFor(one.iin)],
    [`справка ${two.iin}.pdf`, certificateFor(two.iin)],
    ['scan0001.pdf', certificateFor(three.iin)],
    ['отчёт.pdf', certificateFor(iinOf(7777))],
    [`${one.reference} (1).pdf`, certificateFor(one.iin)],
    ['битый.pdf', Buffer.from('%PDF-1.4 broken')],
  ]);
  expect(operator.last()).toBe(
    [
      title('desk-batch', 6),
      '',
      title('batch-sure', 2),
      `• ${one.reference} ← ${one.reference}.pdf`,
      `• ${two.reference} ← справка ${two.iin}.pdf`,
      '',
      title('batch-doubtful', 1),
      `• ${three.reference} ← scan0001.pdf: ${say('batch-why-by-text')}`,
      '',
      title('batch-out', 3),
      `• отчёт.pdf: ${say('batch-why-no-request')}`,
      `• ${one.reference} ← ${one.reference} (1).pdf: ${say('batch-why-same-file')}`,
      `• битый.pdf: ${say('batch-why-no-name')}`,
    ].join('\n'),
  );
  expect([one, two, three].map(received)).toEqual([0, 0, 0]);
  await scene.stopBot();
  await scene.startBot();
  await operator.press(say('button-batch-all', { count: 3 }));
  expect(operator.last()).toBe(
    [
      title('batch-done', 3),
      `• ${one.reference} ← ${one.reference}.pdf`,
      `• ${two.reference} ← справка ${two.iin}.pdf`,
      `• ${three.reference} ← scan0001.pdf`,
      '',
      say('batch-held'),
    ].join('\n'),
  );
  await scene.advance({ minutes: 2 });
  expect([one, two, three].map(received)).toEqual([1, 1, 1]);
});

test('an archive is taken back as one, and delivered after another look', async () => {
  const { operator } = scene;
  const [one, two, three] = (await applicants(3)) as [One, One, One];
  const other = certificateFor(iinOf(7777));
  const archive = zipOf([
    { name: `готово/${one.reference}.pdf`, bytes: certificateFor(one.iin) },
    { name: `${two.iin}.pdf`, bytes: other },
    { name: `${three.iin}.pdf`, bytes: certificateFor(three.iin), flags: 0x801 },
    { name: 'readme.txt', bytes: Buffer.from('hello') },
    { name: '__MACOSX/._x.pdf', bytes: Buffer.from('x') },
    { name: 'бомба.pdf', bytes: Buffer.alloc(30_000_000) },
    { name: 'лжёт.pdf', bytes: Buffer.alloc(30_000_000), says: 1000 },
  ]);
  await send('справки.zip', archive, 'application/zip');
  expect(operator.last()).toBe(
    [
      title('desk-batch', 6),
      '',
      title('batch-sure', 1),
      `• ${one.reference} ← ${one.reference}.pdf`,
      '',
      title('batch-doubtful', 1),
      `• ${two.reference} ← ${two.iin}.pdf: ${say('certificate-doubt-other-iin')}`,
      '',
      title('batch-out', 4),
      `• ${three.iin}.pdf: ${say('batch-why-locked-entry')}`,
      `• readme.txt: ${say('desk-outcome-not-a-pdf')}`,
      `• бомба.pdf: ${say('batch-why-too-big')}`,
      `• лжёт.pdf: ${say('batch-why-damaged')}`,
    ].join('\n'),
  );
  await operator.press(say('button-batch-sure', { count: 1 }));
  await operator.press(say('button-batch-undo'));
  await scene.advance({ minutes: 2 });
  expect([one, two, three].map(received)).toEqual([0, 0, 0]);

  await send('справки.zip', archive, 'application/zip');
  await operator.press(say('button-batch-sure', { count: 1 }));
  await scene.stopBot();
  await scene.startBot();
  await scene.advance({ minutes: 2 });
  expect([one, two, three].map(received)).toEqual([1, 0, 0]);
  await one.chat.say('/status');
  expect(one.chat.last()).toContain(say('status-delivered'));

  await send('справки.zip', Buffer.from('PK nothing'), 'application/zip');
  expect(operator.last()).toBe(say('desk-outcome-damaged-archive'));
  // A million lines took the reader half a minute, in which nobody was answered.
  const began = performance.now();
  await send('решения.csv', Buffer.from(`a;b\n${'a\n'.repeat(1_000_000)}`), 'text/csv');
  expect(operator.last()).toBe(say('desk-outcome-list-too-long'));
  expect(performance.now() - began).toBeLessThan(3000);
  await send('справки.zip', zipOf([]), 'application/zip');
  expect(operator.last()).toBe(say('desk-outcome-nothing-in-it'));
});

test('of two files for one request neither goes, and nothing is kept of what the operator declined', async () => {
  const { operator } = scene;
  const [one, two] = (await applicants(2)) as [One, One];
  const archive = zipOf([
    { name: `${one.reference}.pdf`, bytes: certificateFor(one.iin) },
    { name: `${one.reference} жаңа.pdf`, bytes: certificateFor(one.iin, iinOf(7777)) },
    { name: `${two.reference}.pdf`, bytes: certificateFor(two.iin) },
  ]);
  await send('справки.zip', archive, 'application/zip');
  expect(operator.last().split('\n').slice(-3)).toEqual([
    title('batch-out', 2),
    `• ${one.reference} ← ${one.reference}.pdf: ${say('batch-why-twice')}`,
    `• ${one.reference} ← ${one.reference} жаңа.pdf: ${say('batch-why-twice')}`,
  ]);
  await operator.press(say('button-batch-no'));
  expect(operator.last()).toBe(say('plain-batch-not'));
  await scene.advance({ minutes: 2 });
  expect([one, two].map(received)).toEqual([0, 0]);
  const database = new Sqlite(scene.config.databasePath, { readonly: true });
  const kept = ['desk_batch_item', 'certificate_part'].map((table) =>
    database.prepare(`SELECT count(*) FROM ${table}`).pluck().get(),
  );
  database.close();
  expect(kept).toEqual([0, 0]);
});

test('a list of decisions is read as people write it, and carried out by one tap', async () => {
  const { operator } = scene;
  const [one, two, three] = (await applicants(3, 'paper')) as [One, One, One];
  const list = [
    'Номер;Решение;Код;Текст',
    `${one.reference};готово;;`,
    `${two.iin};Отказ;not_found;Такого ИИН нет`,
    `${three.reference};отказ;;`,
    'CR-0000-0000;готово;;',
    `${three.reference};непонятно;;`,
  ].join('\r\n');
  await send('решения.csv', Buffer.from(`﻿${list}`), 'text/csv');
  expect(operator.last()).toBe(
    [
      title('desk-batch', 5),
      '',
      title('batch-sure', 2),
      `• ${one.reference} · ${say('action-ready')} ← ${one.reference} · готово`,
      `• ${two.reference} · ${say('action-refuse')} ← ${two.iin} · Отказ · not_found · Тако…`,
      '',
      title('batch-out', 3),
      `• ${three.reference} · отказ: ${say('batch-why-no-ground')}`,
      `• CR-0000-0000 · готово: ${say('batch-why-no-request')}`,
      `• ${three.reference} · непонятно: ${say('batch-why-no-decision')}`,
    ].join('\n'),
  );
  await operator.press(say('button-batch-sure', { count: 2 }));
  await scene.advance({ minutes: 2 });
  await one.chat.say('/status');
  expect(one.chat.last()).toContain(say('status-ready'));
  expect(two.chat.texts.join('\n')).toContain('Такого ИИН нет');
});

test('of a list too long for a message the first lines are shown, and how many more there are', async () => {
  const { operator } = scene;
  const lines = Array.from({ length: 41 }, (_, at) => `CR-0000-00${at + 10};готово;;`);
  await send('решения.csv', Buffer.from(['Номер;Решение;Код;Текст', ...lines].join('\r\n')), 'text/csv');
  const shown = operator.last().split('\n');
  expect(shown.slice(0, 3)).toEqual([title('desk-batch', 41), '', title('batch-out', 41)]);
  expect(shown.filter((line) => line.startsWith('•'))).toHaveLength(40);
  expect(shown.at(-1)).toBe('… и ещё 1');
});

test('two hundred certificates in an archive go out by three taps, and nothing of them stays here', async () => {
  const { operator } = scene;
  const [one] = (await applicants(1)) as [One];
  const references = await crowd(scene, 199, (number) => ({ iin: iinOf(number), surname: 'СЫНАҚОВА' }));
  const iins = [one.iin, ...references.map((_, number) => iinOf(number))];
  const files = [one.reference, ...references].map((reference, at) => ({
    name: `${reference}.pdf`,
    bytes: certificateFor(iins[at] ?? ''),
  }));
  await send('справки.zip', zipOf(files), 'application/zip'); // 1
  await operator.press(say('button-batch-sure', { count: 200 })); // 2
  expect(operator.last()).toContain(title('batch-done', 200));
  await scene.advance({ minutes: 10 });
  expect(received(one)).toBe(200);
  const database = new Sqlite(scene.config.databasePath, { readonly: true });
  const left = database.prepare('SELECT count(*) AS parts FROM certificate_part').get();
  const addresses = database.prepare("SELECT count(*) AS empty FROM certificate WHERE file_id = ''").get();
  database.close();
  expect([left, addresses]).toEqual([{ parts: 0 }, { empty: 0 }]);
}, 120_000);
