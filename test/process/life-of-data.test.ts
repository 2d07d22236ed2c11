import Sqlite from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import { person } from '../support/samples/stories.ts';
import { useBotLife } from '../support/stages/bot-life.ts';
import { createProcessTalk } from '../support/stages/process-talk.ts';

/**
 * The life of a person's data in real processes: the consent, a block, a leak of which they are told, the end of the
 * block, the consent withdrawn with all that it had allowed, a new consent and a plain erasure, and the file in which an
 * inspector finds it all; the bot is killed at each step.
 */

// Real processes, one after the other: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const texts = loadTexts();
const [kk, ru] = (['kk', 'ru'] as const satisfies readonly Locale[]).map(texts);
const owner = 9001;
const secrets = [person.iin, person.surname, person.firstName, person.birthPlace, person.phone.slice(1)];
const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();

const life = useBotLife({ OWNER_IDS: String(owner), LOG_LEVEL: 'debug' });

const { meet, greet, say, waitFor, shows, newestShows, press, pressFor, fillIn } = createProcessTalk(life);

test('consent, block, leak, withdrawal, erasure, inspection: what was acknowledged holds through every kill', async () => {
  if (kk === undefined || ru === undefined) throw new Error('no texts');
  const applicant = meet(1001, 'Айгерім', 'kk');
  const desk = meet(owner, 'Ерлан', 'ru');
  await greet(desk, 'ru');
  await greet(applicant, 'kk');
  await say(applicant, '/apply', kk.plain('consent-title'));
  await life.killAndStart();
  const reference = await fillIn(applicant);
  await say(desk, `/take ${reference}`, reference);
  await life.killAndStart();

  // Blocked: the desk sees and decides nothing, before the kill and after it.
  await say(applicant, '/blockmydata', kk.plain('block-question'));
  press(applicant, kk.plain('button-block-now'));
  await shows(desk, plain(ru('desk-data-blocked', { reference })));
  await life.killAndStart();
  await say(desk, `/request ${reference}`, plain(ru('desk-data-blocked', { reference })));
  const card = desk.messages.at(-1)?.text ?? '';
  for (const secret of secrets) expect(card).not.toContain(secret);
  await say(desk, `/check ${reference}`, ru.plain('desk-outcome-data-blocked', { reference }));

  // A leak: the bot dies as the notice is sent. The person is told although their data are blocked.
  await say(desk, '/breach', plain(ru('breach-data-open')));
  press(desk, `⬜ ${ru.plain('breach-choose-all')}`);
  await newestShows(desk, plain(ru('breach-whom-all', { number: '1' })));
  press(desk, `⬜ ${ru.plain('breached-identity')}`);
  await newestShows(desk, plain(ru('breach-data', { kinds: ru.plain('breached-identity') })));
  await life.killAndStart();
  await pressFor(desk, ru.plain('button-breach-look'), plain(kk('breach-notice-careful')));
  press(desk, ru.plain('button-breach-send', { number: '1' }));
  await life.killAndStart();
  await shows(applicant, plain(kk('breach-notice-careful')));
  await newestShows(desk, plain(ru('breach-state-done', { sent: '1', of: '1', lost: '0' })));
  const told = applicant.messages.filter(({ text }) => text?.includes(plain(kk('breach-notice-careful'))));
  // At most the one message that was in flight is repeated.
  expect(told.length).toBeLessThanOrEqual(2);

  // The block is ended, and the bot dies as the button is pressed: the desk sees and decides again, and is told once.
  await say(applicant, '/blockmydata', plain(kk('block-ends')));
  press(applicant, kk.plain('button-unblock-now'));
  await life.killAndStart();
  await shows(applicant, plain(kk('block-ended')));
  await shows(desk, plain(ru('desk-data-unblocked', { reference })));
  await say(desk, `/request ${reference}`, person.surname.toLocaleUpperCase('kk'));
  await say(desk, `/check ${reference}`, ru.plain('desk-outcome-check', { reference }));
  await shows(applicant, plain(kk('told-check', { reference })));

  // The consent is withdrawn, and the bot dies as the button is pressed.
  await say(applicant, '/consent', kk.plain('consent-title'));
  await pressFor(
    applicant,
    kk.plain('button-consent-withdraw'),
    plain(kk('consent-withdraw-question')).slice(0, 30),
  );
  press(applicant, kk.plain('button-consent-withdraw-now'));
  await life.killAndStart();
  await shows(applicant, plain(kk('consent-withdrawn')));
  await say(desk, `/find ${person.iin}`, ru.plain('desk-found-none'));

  // Consent is given anew. Erasure waits for the open request; once that is withdrawn, the bot dies as they erase.
  await say(applicant, '/apply', kk.plain('consent-title'));
  const second = await fillIn(applicant);
  await life.killAndStart();
  await say(applicant, '/deletemydata', plain(kk('erase-open', { count: 1, references: second })));
  await say(applicant, '/withdraw', plain(kk('withdraw-question', { reference: second })));
  press(applicant, kk.plain('button-withdraw-now'));
  await life.killAndStart();
  await shows(applicant, plain(kk('told-withdraw', { reference: second })));
  await say(applicant, '/deletemydata', plain(kk('erase-question')));
  press(applicant, kk.plain('button-erase-now'));
  await life.killAndStart();
  await shows(applicant, plain(kk('plain-erased')));
  await say(desk, `/find ${person.iin}`, ru.plain('desk-found-none'));

  // What an inspector is given.
  await life.killAndStart();
  desk.say('/inspect');
  const files = () =>
    desk.messages.flatMap(({ document }) =>
      document?.file_name?.startsWith('inspection-') ? document.file_id : [],
    );
  await waitFor(desk, 'a file', () => files().length > 0);
  const file = files().at(-1) ?? '';
  const html = life.server.botApi.room.file(file)?.bytes.toString('utf8') ?? '';
  const cells = [...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) => cell);
  for (const [done, times] of [
    ['did-find', 2],
    ['did-block-data', 1],
    ['did-unblock-data', 1],
    ['did-breach-told', 1],
    ['did-withdraw-consent', 1],
    ['did-erase', 1],
    ['did-inspect', 1],
  ] as const) {
    expect(
      cells.filter((cell) => cell === ru.plain(done)),
      done,
    ).toHaveLength(times);
  }
  expect(cells.filter((cell) => cell === ru.plain('inspect-consent-given'))).toHaveLength(2);
  expect(cells.filter((cell) => cell === ru.plain('inspect-consent-withdrawn'))).toHaveLength(1);
  expect(html).not.toContain('1001');
  for (const secret of secrets) expect(html).not.toContain(secret);

  life.bot.child.kill('SIGTERM');
  expect(await life.bot.ended).toBe(0);
  const database = new Sqlite(life.settings.DATABASE_PATH ?? '', { readonly: true });
  const erased = database.prepare(
    'SELECT status, erased_at IS NOT NULL AS erased, blocked_at AS blocked, chat_id AS chat FROM request',
  );
  // Nobody's any more, and the block ended with the data.
  const gone = { status: 'withdrawn', erased: 1, blocked: null, chat: 0 };
  expect(erased.all()).toEqual([gone, gone]);
  database.close();
  life.expectKept(secrets);
});
