import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';
import {
  fillIn,
  openDesk,
  openForm,
  person,
  referenceIn,
  sendRequest,
  wordsOf,
} from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'kk');
});

test('stopped in the middle of the form, the bot goes on at the same question', async () => {
  const { applicant } = scene;
  await openForm(scene);
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  await scene.stopBot();
  applicant.person.say(person.surname);
  await scene.startBot();
  await scene.settle();
  expect(applicant.last()).toContain(say('question-first-name'));
  expect(applicant.last()).toContain('ҚАРАҢҒЫСЫЗОВА');
});

test('the same update twice changes nothing and says nothing', async () => {
  const { applicant } = scene;
  await openForm(scene);
  await applicant.press(say('for-whom-self-electronic'));
  const typed = applicant.person.say(person.iin);
  await scene.settle();
  const before = applicant.texts.length;
  for (let time = 0; time < 2; time += 1) {
    scene.botApi.room.redeliver(typed);
    await scene.settle();
  }
  expect(applicant.texts.length).toBe(before);
  expect(applicant.last()).toContain(say('question-surname'));

  await applicant.say(person.surname);
  await applicant.say(person.firstName);
  await applicant.press(say('none-patronymic'));
  await applicant.press(say('name-kind-none'));
  await applicant.press(/1990/);
  await applicant.say(person.birthPlace);
  await applicant.act((one) => one.shareContact());
  await applicant.press(say('purpose-court'));
  const summary = applicant.lastMessage().message_id;
  const sent = applicant.person.press(summary, { text: say('button-send') });
  await scene.settle();
  scene.botApi.room.redeliver(sent);
  await scene.settle();
  await applicant.say('/status');
  expect(applicant.last()).toContain(say('status-submitted'));
  expect(countOf(scene, 'SELECT count(*) FROM request')).toBe(1);
  // The press was answered once; the second answer to the same press is the simulator's to refuse.
  await scene.close({ violations: [/was answered twice/] });
});

test('neither the database nor the log holds a name, an IIN or a phone', async () => {
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'paper');
  await scene.applicant.say('/apply'); // a draft with the same data stands open as well
  await scene.applicant.press(say('for-whom-self-electronic'));
  await scene.applicant.say(person.iin);
  await scene.applicant.say(person.surname);
  await scene.applicant.say(person.firstName);
  await scene.applicant.press(say('none-patronymic'));
  await scene.applicant.press(say('name-kind-surname'));
  await scene.applicant.say('Бұрынғыбекова');
  await scene.applicant.press(say('name-kind-none'));
  await scene.applicant.press(/1990/);
  await scene.applicant.say('Зыряновск');
  await scene.applicant.say(person.phone);
  expect(scene.applicant.last()).toContain(say('question-purpose'));
  await scene.operator.press(/Открыть/);
  await scene.operator.press('Взять');
  await scene.operator.say(`/refuse ${reference} not_found ${person.surname} ${person.iin} жоқ`);
  expect(scene.applicant.last()).toContain(person.surname);

  const secrets = [
    person.iin,
    '900101 301 233',
    person.surname,
    person.firstName,
    person.phone,
    person.phone.slice(1),
    '701 234 56 78',
    // The contact that was shared for the request.
    ...['+77010000001', '77010000001', '701 000 00 01'],
    // Not Семей, where the request's person was born: the list of service centres names it.
    ...['1990-01-01', 'Зыряновск', 'Бұрынғыбекова'],
  ];
  const files = readdirSync(scene.folder).map((name) => join(scene.folder, name));
  expect(files.length).toBeGreaterThanOrEqual(3); // the file, its log and the lock
  for (const file of files) {
    const bytes = readFileSync(file);
    for (const secret of secrets) {
      expect(bytes.includes(Buffer.from(secret, 'utf8')), `${file} holds ${secret}`).toBe(false);
      expect(bytes.includes(Buffer.from(secret, 'utf16le')), `${file} holds ${secret}`).toBe(false);
    }
  }
  const log = scene.logLines.join('\n');
  for (const secret of secrets) expect(log).not.toContain(secret);
  expect(log).toContain('started');
  expect(log).not.toContain(scene.config.token);
});

test('a question that is no longer asked after a deploy does not take the answer of another', async () => {
  const { applicant } = scene;
  await openForm(scene);
  await applicant.press(say('for-whom-self-electronic'));
  await scene.stopBot();
  const database = new Sqlite(scene.config.databasePath);
  database.prepare(`UPDATE draft SET at = 'mothers-name'`).run();
  database.close();
  await scene.startBot();
  await applicant.say('Гүлнар');
  expect(applicant.last()).toContain(say('problem-question-gone'));
  expect(applicant.last()).toContain(say('question-iin'));
  await applicant.say(person.iin);
  expect(applicant.last()).toContain(say('question-surname'));
});

test('a draft left alone is erased after its days, and the person begins anew', async () => {
  const { applicant } = scene;
  await openForm(scene);
  await applicant.press(say('for-whom-self-electronic'));
  await scene.advance({ days: 8 });
  expect(countOf(scene, 'SELECT count(*) FROM draft')).toBe(0);
  await applicant.say('/apply');
  expect(applicant.last()).toContain(say('question-for-whom'));
});

test('who blocked the bot is found out, and hears what was missed on coming back', async () => {
  const { applicant, operator } = scene;
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'paper');
  applicant.person.block();
  await scene.settle();
  await operator.press(/Открыть/);
  await operator.press('Взять');
  await operator.press('Готово');
  await operator.say(`/request ${reference}`);
  expect(operator.last()).toContain('заблокировал');
  const before = applicant.texts.length;
  applicant.person.unblock();
  await scene.settle();
  expect(applicant.texts.slice(before).join('\n')).toContain(
    say('told-ready', { reference }).replace(/<[^>]+>/g, ''),
  );
});

test('an update that can not be handled is tried three times, set aside, and everybody is told', async () => {
  const { applicant, operator } = scene;
  await openDesk(scene);
  await openForm(scene);
  await applicant.press(say('for-whom-self-electronic'));
  const database = new Sqlite(scene.config.databasePath);
  database.prepare('UPDATE draft SET answers = ?').run(Buffer.from('not sealed by this bot'));
  database.close();
  await applicant.say(person.iin);
  expect(applicant.last()).toBe(say('plain-went-wrong'));
  expect(operator.last()).toContain('отложено');
  await applicant.say('/help');
  expect(applicant.texts.join('\n')).toContain('/apply');
  const failures = scene.logLines.filter((line) => line.includes('update-failed'));
  expect(failures.length).toBeGreaterThanOrEqual(3);
  expect(failures.join('')).not.toContain(person.iin);
  await scene.close({ events: ['update-failed', 'message-not-rendered'] });
});

test('two bots can not share a database; a copy can be made beside the bot', async () => {
  await expect(openScene({ config: { databasePath: scene.config.databasePath } })).rejects.toThrow(
    /in use by another running bot/,
  );
  const copy = join(scene.folder, 'copy.sqlite');
  const reader = new Sqlite(scene.config.databasePath, { readonly: true });
  await reader.backup(copy);
  reader.close();
  const copied = new Sqlite(copy, { readonly: true });
  expect(copied.pragma('integrity_check', { simple: true })).toBe('ok');
  copied.close();
});

test('what is summed up is what is kept: the request holds the answers of the summary', async () => {
  await openForm(scene);
  await fillIn(scene, 'kk', 'paper');
  const summary = scene.applicant.last();
  await scene.applicant.press(say('button-send'));
  const reference = referenceIn(scene.applicant.last());
  await openDesk(scene, 'kk');
  await scene.operator.say(`/request ${reference}`);
  const terms = say('country-unknown-then');
  const lines = summary
    .split('\n')
    .filter((line) => /^[^:]+: /.test(line) && line !== terms && !line.includes('/consent'));
  expect(lines.length).toBeGreaterThanOrEqual(10);
  // "For me" is what the applicant says: an operator reads whom that means.
  const own = `${say('line-for-whom')}: ${say('for-whom-self')}`;
  expect(lines).toContain(own);
  for (const line of lines.filter((one) => one !== own)) expect(scene.operator.last()).toContain(line);
  expect(scene.operator.last()).toContain(`${say('line-for-whom')}: ${say('desk-for-whom-self')}`);
});

function countOf(open: Scene, sql: string): number {
  const database = new Sqlite(open.config.databasePath, { readonly: true });
  try {
    return database.prepare<[], number>(sql).pluck().get() ?? 0;
  } finally {
    database.close();
  }
}
