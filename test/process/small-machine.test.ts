import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { expect, onTestFinished } from 'vitest';
import { loadTexts } from '../../src/i18n/translate.ts';
import { type BotApiServer, botEntry } from '../support/bot-process.ts';
import { test } from '../support/machine.ts';
import { limitMemory } from '../support/memory-limit.ts';

/**
 * A machine of 512 MB, and people who send it all that Telegram lets them. Where the kernel lets this test make a cgroup, the
 * bot runs in one of 512 MB; a container of CI often may not, and V8 reserves more than `prlimit` would leave it. What was
 * resident at the most is read from the kernel in any case (VmHWM), and must stay far below.
 */
const megabyte = 1024 * 1024;
const mostResident = 200 * megabyte;
const memory = 512 * megabyte;
const fileBytes = 20 * megabyte;
const accounts = 10;
const filesEach = 10;
/** As `npm start` runs it. */
const flags = ['--min-semi-space-size=8', '--max-semi-space-size=8', '--heap-growing-percent=60'];

const t = loadTexts()('kk');

test('ten accounts send ten PDFs of 20 MB each: all are compared in 200 MB, and somebody else is answered meanwhile', async ({
  machine: { server, settings, run },
  annotate,
}) => {
  const large = await serveLargeFiles(server);
  const address = large.address();
  const environment = {
    ...settings,
    TELEGRAM_API_ROOT: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
  };
  const bot = run('node', [...flags, botEntry], environment);
  const limit = limitMemory(bot.child.pid ?? 0, memory);
  onTestFinished(async () => {
    bot.child.kill('SIGKILL');
    await bot.ended;
    limit?.remove();
    large.closeAllConnections();
    large.close();
  });
  await bot.printed('"event":"started"');
  const people = Array.from({ length: accounts + 1 }, (_, number) =>
    server.botApi.room.addPerson({ id: 2000 + number, first_name: 'Ержан', language_code: 'kk' }),
  );
  const [other, ...senders] = people;
  if (other === undefined) throw new Error('nobody is there');
  for (const person of people) person.say('/start');
  await Promise.all(people.map((person) => server.until(person, (said) => said.length > 0)));
  for (const person of people) person.press(person.messages.at(-1)?.message_id ?? 0, { text: 'Қазақша' });
  await Promise.all(
    people.map((person) => server.until(person, (said) => said.at(-1)?.includes(menu()) === true)),
  );

  const compared = Promise.all(
    senders.map((person) => server.until(person, (said) => said.filter(isVerdict).length >= filesEach)),
  ).then(() => 'compared' as const);
  for (let count = 0; count < filesEach; count += 1) {
    for (const person of senders) {
      person.sendDocument({ name: 'a.pdf', mime: 'application/pdf', bytes: Buffer.from('%PDF-1.7') });
    }
  }
  const took: number[] = [];
  for (let isOver = false; !isOver; ) {
    const began = performance.now();
    const count = botMessages(other);
    other.say('/help');
    await server.until(other, () => botMessages(other) > count);
    took.push(performance.now() - began);
    isOver = await Promise.race([
      compared.then(() => true),
      new Promise<false>((go) => setTimeout(go, 1200, false)),
    ]);
  }
  const resident = mostResidentOf(bot.child.pid ?? 0);
  expect(resident).toBeLessThanOrEqual(mostResident);
  // Other tests run on the same processors: the usual answer tells how the bot is, the slowest one how the machine is too.
  const inOrder = took.sort((one, other) => one - other);
  expect(inOrder[Math.floor(inOrder.length / 2)]).toBeLessThanOrEqual(1000);
  expect(inOrder.at(-1)).toBeLessThanOrEqual(5000);
  bot.child.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(limit?.kills() ?? 0).toBe(0);
  annotate(
    `${limit ? 'in a cgroup of 512 MB' : 'without a limit of the kernel'}: ${Math.round(resident / megabyte)} MB resident, ` +
      `the usual answer ${Math.round(inOrder[Math.floor(inOrder.length / 2)] ?? 0)} ms, the slowest ${Math.round(inOrder.at(-1) ?? 0)} ms`,
  );
}, 180_000);

function menu(): string {
  return t.plain('menu').split('\n').at(-1) ?? '';
}

function isVerdict(text: string): boolean {
  return text.includes(t.plain('verify-elsewhere'));
}

function botMessages(person: { readonly messages: readonly { readonly from_bot?: boolean }[] }): number {
  return person.messages.filter((one) => one.from_bot).length;
}

function mostResidentOf(pid: number): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) * 1024;
}

/** The simulator's server, where each file is one of 20 MB: a hundred of them would not fit into this test either. */
async function serveLargeFiles({ address }: BotApiServer): Promise<Server> {
  const part = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(megabyte - 9)]);
  const between = createServer((request, response) => {
    if (request.url?.startsWith('/file/')) {
      response.writeHead(200, { 'content-length': String(fileBytes) });
      let left = fileBytes / megabyte;
      const give = () => {
        while (left > 0) {
          left -= 1;
          if (!response.write(part)) return void response.once('drain', give);
        }
        response.end();
      };
      return give();
    }
    const body: Buffer[] = [];
    request.on('data', (chunk: Buffer) => body.push(chunk));
    request.on('end', () => {
      const gone = new AbortController();
      response.on('close', () => gone.abort());
      fetch(`${address}${request.url}`, {
        method: request.method ?? 'POST',
        headers: { 'content-type': request.headers['content-type'] ?? 'application/json' },
        ...(request.method === 'POST' && { body: Buffer.concat(body) }),
        signal: gone.signal,
      }).then(
        async (answer) => response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer())),
        () => response.destroy(),
      );
    });
  });
  between.listen(0, '127.0.0.1');
  await once(between, 'listening');
  return between;
}
