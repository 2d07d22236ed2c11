import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Person } from '../../src/playground/telegram/calls/bot-api.ts';
import { iinOf } from '../support/certificates.ts';
import { useBotLife } from '../support/stages/bot-life.ts';
import { askForCertificate } from '../support/stages/process-talk.ts';
import { certificateFor, createClient, newKey } from '../support/stages/register-stage.ts';
import { freePort } from '../support/stages/webhook-stage.ts';

/** The largest certificates that a register may send, two at once, on a machine of 512 MB. */

vi.setConfig({ testTimeout: 120_000 });

const megabyte = 1024 * 1024;
/** Of a machine of 512 MB. Measured: 273 to 330 MB, some 64 of them buffers that V8 lets lie before it looks for them. */
const mostResident = 400 * megabyte;
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
const place = {
  get logLines() {
    return life.bot
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'));
  },
};

const mostResidentOf = (pid: number) =>
  Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;

test('two files of 20 MB at once are taken in, looked at and sent', async () => {
  const register = createClient(place, key);
  await register.get('/me');
  const people: { readonly who: Person; readonly reference: string; readonly iin: string }[] = [];
  for (const [id, iin] of [
    [1001, iinOf(11)],
    [1002, iinOf(12)],
  ] as const) {
    people.push({ ...(await askForCertificate(life.server, { id, iin })), iin });
  }
  const files = [];
  for (const { reference, iin } of people) {
    const { body } = await register.post(`/requests/${reference}/take`);
    const small = certificateFor(iin, reference);
    const padding = Buffer.alloc(20 * megabyte - small.length - 20, 'x');
    padding[0] = 0x25;
    padding[padding.length - 1] = 0x0a;
    files.push({
      reference,
      version: Number(body.version),
      bytes: Buffer.concat([Buffer.from('%PDF-1.4\n'), padding, small.subarray(9)]),
    });
  }
  const pid = life.bot.child.pid ?? 0;
  const answers = await Promise.all(
    files.map(({ reference, version, bytes }) =>
      register.deliver(reference, bytes, { version, accept: 'unsigned' }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  const sentTo = () =>
    people.map(({ who }) => who.messages.filter(({ document }) => document !== undefined).length);
  await vi.waitFor(() => expect(sentTo()).toEqual([1, 1]), { timeout: 60_000, interval: 100 });
  expect(mostResidentOf(pid)).toBeLessThan(mostResident);
});
