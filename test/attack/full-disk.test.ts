import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/translate.ts';
import {
  type BotApiServer,
  botEntry,
  type Run,
  run,
  serveBotApi,
  settingsFor,
  temporaryFolder,
} from '../support/bot-process.ts';
import { person } from '../support/samples/stories.ts';

const t = loadTexts()('kk');
let folder: ReturnType<typeof temporaryFolder>;
let server: BotApiServer;
let bot: Run | undefined;

beforeEach(async () => {
  folder = temporaryFolder();
  server = await serveBotApi();
});
afterEach(async () => {
  bot?.child.kill('SIGKILL');
  await bot?.ended;
  await server.close();
  folder.remove();
});

test('a disk that is really full: the end is clean, and what was typed is taken after the next start', async () => {
  const databasePath = join(folder.path, 'bot.sqlite');
  const environment = settingsFor(server, folder.path);
  const applicant = server.botApi.room.addPerson({ id: 1001, first_name: 'Айгерім', language_code: 'kk' });
  const texts = () => applicant.messages.filter((one) => one.from_bot).map((one) => one.text ?? '');
  const shows = (words: string) => server.until(applicant, (said) => said.at(-1)?.includes(words) === true);
  const press = (label: string | RegExp) => {
    const message = applicant.messages.findLast((one) =>
      one.reply_markup?.inline_keyboard.flat().some(({ text }) => text.match(label)),
    );
    const button = message?.reply_markup?.inline_keyboard.flat().find(({ text }) => text.match(label));
    applicant.press(message?.message_id ?? 0, { text: button?.text ?? '' });
  };

  // What makes a database out of nothing writes a megabyte by itself: the disk is to be full later.
  bot = run('node', [botEntry], environment);
  await bot.printed('"event":"started"');
  bot.child.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  // No file of this process may grow beyond 1 MiB: then every write fails as on a full disk.
  bot = run('bash', ['-c', 'ulimit -f 1024; exec node "$0"', botEntry], environment);
  await bot.printed('"event":"started"');
  applicant.say('/start');
  await shows(t.plain('language-choose'));
  press('Қазақша');
  await shows(t.plain('menu').split('\n').at(-1) ?? '');
  press(t.plain('button-apply'));
  await shows(t.plain('consent-title'));
  press(t.plain('button-agree'));
  await shows(t.plain('question-for-whom'));
  press(t.plain('for-whom-self-electronic').replace(/[()]/g, '.'));
  await shows(t.plain('question-iin'));
  // Wrong answers fill the disk, one after another, until one can not be taken or its answer not be noted.
  const full = bot.printed('"code":"SQLITE_').then(() => true);
  for (let broken = false; !broken; ) {
    const count = texts().length;
    applicant.say('900101301234');
    broken = await Promise.race([
      full,
      server.until(applicant, (said) => said.length > count).then(() => false),
    ]);
  }
  applicant.say(person.iin);
  bot.child.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(bot.output()).toContain('"event":"stopped"');

  bot = run('node', [botEntry], environment);
  await shows(t.plain('question-surname'));
  bot.child.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  const database = new Sqlite(databasePath, { readonly: true });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
});
