import { type ChildProcess, spawn } from 'node:child_process';
import { request } from 'node:http';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, expect, test, vi } from 'vitest';
import type { Person } from '../../src/playground/telegram/calls/bot-api.ts';
import { projectFolder, run } from '../support/bot-process.ts';
import { iinOf } from '../support/certificates.ts';
import { useBotLife } from '../support/stages/bot-life.ts';
import { openReceiver } from '../support/stages/hook-receiver.ts';
import { askForCertificate } from '../support/stages/process-talk.ts';
import { type Answered, certificateFor, createClient, newKey } from '../support/stages/register-stage.ts';
import { freePort } from '../support/stages/webhook-stage.ts';

/** A register and the bot as real processes: backups put back, kill -9 around events and in the midst of a file. */

// Real processes, one after the other: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const key = newKey();
const port = await freePort();
const life = useBotLife({
  PLAYGROUND: 'child', // what is posted may go to this machine, and the register has its key
  REGISTER_API: 'on',
  REGISTER_BOOT_KEY: key,
  HTTP_PORT: String(port),
});
const register = () => createClient(life, key);
let program: ChildProcess | undefined;
afterEach(() => void program?.kill('SIGKILL'));

const certificates = (who: Person) => who.messages.filter(({ document }) => document !== undefined).length;
const inDatabase = <Row>(sql: string): Row | undefined => {
  const database = new Sqlite(life.settings.DATABASE_PATH ?? '', { readonly: true });
  try {
    return database.prepare<[], Row>(sql).pluck().get();
  } finally {
    database.close();
  }
};

async function command(name: string, ...args: readonly string[]): Promise<void> {
  const { BOT_TOKEN: _, PLAYGROUND: __, ...rest } = life.settings;
  const { ended, output } = run('node', [join(projectFolder, `dist/${name}.js`), ...args], rest);
  expect(await ended, output()).toBe(0);
}

/** The reference register, which goes on by itself whatever becomes of the bot. Gives what it says. */
function startRegister(): { readonly said: () => string } {
  let said = '';
  program = spawn(process.execPath, [join(projectFolder, 'dist/playground/register/main.js')], {
    env: { REGISTER_URL: `http://127.0.0.1:${port}`, REGISTER_KEY: key },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  program.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return { said: () => said };
}

const soon = { timeout: 30_000, interval: 50 };

test('a backup of before is put back: old places in the feed are refused, and the register finds its way by itself', async () => {
  const { said } = startRegister();
  /** What was decided can be taken back for some seconds: the bot is killed, and that time is over when it starts. */
  let offsetMs = 0;
  const startLater = async () => {
    offsetMs += 16_000;
    await life.start({ CLOCK_OFFSET_MS: String(offsetMs) });
  };
  const hasOne = async (one: { readonly reference: string; readonly who: Person }, count = 1) => {
    await vi.waitFor(async () => expect(await statusOf(one)).toBe('delivered'), soon);
    await life.kill();
    await startLater();
    await vi.waitFor(() => expect(certificates(one.who)).toBe(count), soon);
  };
  const statusOf = async ({ reference }: { readonly reference: string }) =>
    (await insist(() => register().get(`/requests/${reference}`))).body.status;
  await vi.waitFor(() => expect(said()).toContain('following the events'), soon);
  const early = await askForCertificate(life.server, { id: 1001, iin: iinOf(11) });
  await hasOne(early);
  // In the backup this one is open; it is delivered afterwards.
  program?.kill('SIGSTOP');
  const late = await askForCertificate(life.server, { id: 1002, iin: iinOf(12) });
  const backup = join(life.folder, 'yesterday.sqlite');
  await command('backup', backup);
  const before = (await register().get('/events')).body.next;
  program?.kill('SIGCONT');
  await hasOne(late);
  const after = (await register().get('/events')).body.next;

  await life.kill();
  await command('restore', backup);
  await startLater();
  for (const cursor of [before, after]) {
    const refused = await register().get(`/events?after=${cursor}`);
    expect(refused.body).toMatchObject({ status: 410, code: 'cursor-of-before' });
  }
  await vi.waitFor(() => expect(said()).toContain('the cursor is of before: listing anew'), soon);
  expect(JSON.stringify((await register().get('/events')).body.events)).toContain('service.restored');
  // What was delivered before the backup stays so; the other one is open again, and the register delivers it again.
  expect(await statusOf(early)).toBe('delivered');
  await hasOne(late, 2);
  expect(certificates(early.who)).toBe(1);
  expect(life.server.botApi.violations).toEqual([]);
});

/** Strikes the bot down and starts it anew, also one that is just being started. */
function createStriker() {
  let kills = 0;
  let starting: Promise<void> = Promise.resolve();
  return {
    strike(): void {
      kills += 1;
      const { child, ended } = life.bot;
      child.kill('SIGKILL');
      starting = starting.then(async () => {
        await ended;
        await life.start().catch(() => undefined); // struck again before it had started: the next one starts it
      });
    },
    get kills() {
      return kills;
    },
    standing: () => starting,
  };
}

/** A register repeats a call, with the same key, until it has an answer. */
async function insist(call: () => Promise<Answered>): Promise<Answered> {
  for (;;) {
    try {
      const answer = await call();
      if (answer.status < 500) return answer;
    } catch {
      // Nobody listens: the bot is being started.
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('kill -9 before and after an event was answered: all come, in order, none but the one in flight twice', async () => {
  const receiver = await openReceiver();
  const owner = life.server.botApi.room.addPerson({ id: 9001, first_name: 'Ерлан', language_code: 'ru' });
  await insist(() => register().get('/me'));
  owner.say('/start');
  await life.server.until(owner, (texts) => texts.length > 0);
  owner.say(`/registers hook 1 ${receiver.url}`);
  await vi.waitFor(() => expect(receiver.kinds()).toEqual(['service.ping']), soon);
  const { reference } = await askForCertificate(life.server, { id: 1001, iin: iinOf(11) });
  await vi.waitFor(() => expect(receiver.kinds()).toContain('request.submitted'), soon);

  let posts = 0;
  const striker = createStriker();
  receiver.answer((response) => {
    posts += 1;
    // By turns: struck before it hears the answer, just after the answer left, and left alone.
    if (posts % 3 === 1) return striker.strike();
    response.writeHead(204).end(() => posts % 3 === 2 && striker.strike());
  });
  const before = receiver.posted.length;
  for (let round = 0; round < 6; round += 1) {
    const action = round % 2 === 0 ? 'take' : 'release';
    const done = await insist(() =>
      register().post(`/requests/${reference}/${action}`, { key: `${action}-${round}` }),
    );
    expect(done.status).toBe(200);
    await vi.waitFor(() => expect(new Set(seenIds().slice(before)).size).toBe(round + 1), soon);
    await striker.standing();
  }
  receiver.answer(204);
  function seenIds(): string[] {
    return receiver.posted.map(({ headers }) => headers['webhook-id'] ?? '');
  }
  await insist(() => register().get('/me'));
  // Each is known by its number: those that came again stand right behind themselves, with the same bytes.
  const inOrder = receiver.posted.filter(({ body }, at) => body !== receiver.posted[at - 1]?.body);
  const feed = (await register().get('/events')).body.events;
  expect(inOrder.map(({ body }) => JSON.parse(body))).toEqual(feed);
  expect(receiver.posted.length - inOrder.length).toBeLessThanOrEqual(striker.kills);
  expect(striker.kills).toBeGreaterThanOrEqual(4);
});

test('kill -9 in the midst of a file, before and after the decision and while it is sent: one certificate, nothing left', async () => {
  await insist(() => register().get('/me'));
  const { who, reference } = await askForCertificate(life.server, { id: 1001, iin: iinOf(11) });
  const taken = await insist(() => register().post(`/requests/${reference}/take`, { key: 'take' }));
  const version = Number(taken.body.version);
  const file = largeCertificate(iinOf(11), reference);
  /** Sends so much of the file and kills the bot; all of it: once the bot has had it, before its answer came. */
  const sendAndKill = async (bytes: number) => {
    const call = request(`http://127.0.0.1:${port}/api/v1/requests/${reference}/certificate`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': 'application/pdf',
        'content-length': file.length,
        'idempotency-key': 'deliver',
        'if-match': `"${version}"`,
        prefer: 'accept-warnings=unsigned',
      },
    });
    call.on('error', () => undefined);
    call.on('response', (response) => response.resume());
    await new Promise<void>((resolve) => call.write(file.subarray(0, bytes), () => resolve()));
    if (bytes < file.length) {
      const parts = Math.floor(bytes / (256 * 1024));
      await vi.waitFor(
        () =>
          expect(inDatabase('SELECT count(*) FROM certificate_part WHERE rowid > 0')).toBeGreaterThanOrEqual(
            parts,
          ),
        soon,
      );
    }
    await life.killAndStart();
    await insist(() => register().get('/me'));
  };
  for (const share of [0, 0.3, 0.6, 0.95, 1]) await sendAndKill(Math.floor(file.length * share));

  const striker = createStriker();
  let sends = 0;
  life.server.botApi.onCall(({ method }) => {
    if (method !== 'sendDocument') return undefined;
    sends += 1;
    // The first is struck before Telegram has it, the second when it has and the bot does not know.
    if (sends > 2) return undefined;
    striker.strike();
    return sends === 1 ? { kind: 'reset' } : { kind: 'lose-answer' };
  });
  const deliver = () => register().deliver(reference, file, { key: 'deliver', version, accept: 'unsigned' });
  const delivered = await insist(deliver);
  expect(delivered.body, JSON.stringify(delivered.body)).toMatchObject({ status: 'delivered', reference });
  await vi.waitFor(() => expect(sends).toBeGreaterThanOrEqual(3), soon);
  await vi.waitFor(
    () => expect(inDatabase("SELECT count(*) FROM certificate WHERE file_id <> ''")).toBe(1),
    soon,
  );
  expect((await insist(deliver)).headers.get('idempotent-replayed')).toBe('true');
  expect(certificates(who)).toBe(2); // the one in flight when it was struck came twice
  expect(inDatabase("SELECT count(*) FROM feed WHERE kind = 'delivered'")).toBe(1);

  // What the files that were broken off have left is gone an hour later.
  await striker.standing();
  await life.kill();
  await life.start({ CLOCK_OFFSET_MS: String(25 * 3_600_000) });
  await vi.waitFor(() => expect(inDatabase('SELECT count(*) FROM certificate_part')).toBe(0), soon);
});

/** Some 1.2 MB, four parts and a bit: scans behind the words make real ones as large. */
function largeCertificate(iin: string, reference: string): Buffer {
  const padding = `% ${'scan '.repeat(240_000)}\n`;
  return Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    Buffer.from(padding),
    certificateFor(iin, reference).subarray(9),
  ]);
}
