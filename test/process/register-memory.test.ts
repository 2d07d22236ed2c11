import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Person } from '../../src/playground/telegram/calls/bot-api.ts';
import { iinOf } from '../support/certificates.ts';
import { useBotLife } from '../support/stages/bot-life.ts';
import { askForCertificate } from '../support/stages/process-talk.ts';
import { certificateFor, createClient, newKey } from '../support/stages/register-stage.ts';
import { freePort } from '../support/stages/webhook-stage.ts';

/** The largest certificates that a register may send, two at once: memory stays flat. */

vi.setConfig({ testTimeout: 120_000 });

const megabyte = 1024 * 1024;
/** Beyond what the bot takes at rest. Measured: 12 MB; before files went by in parts, 86, and 128 after a second pair. */
const mostBeyond = 20 * megabyte;
const lookedEveryMs = 20;
const key = newKey();
const life = useBotLife(
  {
    PLAYGROUND: 'child', // the register has its key
    REGISTER_API: 'on',
    REGISTER_BOOT_KEY: key,
    HTTP_PORT: String(await freePort()),
  },
  // As `npm start` runs it.
  ['--min-semi-space-size=8', '--max-semi-space-size=8', '--heap-growing-percent=60'],
);

const residentOf = (pid: number) =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;

/** A file of this size that is somebody's certificate; most of it is words of a comment. */
function fileOf(size: number, iin: string, reference: string): Buffer {
  const small = certificateFor(iin, reference);
  const padding = Buffer.alloc(size - small.length - 20, 'x');
  padding[0] = 0x25;
  padding[padding.length - 1] = 0x0a;
  return Buffer.concat([Buffer.from('%PDF-1.4\n'), padding, small.subarray(9)]);
}

test('two files of 20 MB at once are taken in, looked at and sent, in 20 MB of memory', async () => {
  const register = createClient(life, key);
  await register.get('/me');
  const people: Person[] = [];
  const taken = async (id: number, size: number) => {
    const iin = iinOf(id);
    const { who, reference } = await askForCertificate(life.server, { id, iin });
    people.push(who);
    const { body } = await register.post(`/requests/${reference}/take`);
    return { reference, version: Number(body.version), bytes: fileOf(size, iin, reference) };
  };
  const deliver = ({ reference, version, bytes }: Awaited<ReturnType<typeof taken>>) =>
    register.deliver(reference, bytes, { version, accept: 'unsigned' });
  const files = [await taken(1001, 20 * megabyte), await taken(1002, 20 * megabyte)];
  // What is loaded with the first file of all is there from then on.
  expect((await deliver(await taken(1003, 30_000))).status).toBe(201);

  const pid = life.bot.child.pid ?? 0;
  const atRest = residentOf(pid);
  let most = atRest;
  const watch = setInterval(() => {
    most = Math.max(most, residentOf(pid));
  }, lookedEveryMs);
  onTestFinished(() => clearInterval(watch));
  const answers = await Promise.all(files.map(deliver));
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  const sent = () =>
    people.flatMap(({ messages }) => messages.filter(({ document }) => document !== undefined)).length;
  await vi.waitFor(() => expect(sent()).toBe(3), { timeout: 60_000, interval: 100 });
  expect(Math.round((most - atRest) / megabyte)).toBeLessThanOrEqual(mostBeyond / megabyte);
});
