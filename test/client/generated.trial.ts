import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { loadTexts } from '../../src/i18n/translate.ts';
import type { Person } from '../../src/playground/telegram/calls/bot-api.ts';
import { projectFolder } from '../support/bot-process.ts';
import { iinOf } from '../support/certificates.ts';
import { useBotLife } from '../support/stages/bot-life.ts';
import { askForCertificate } from '../support/stages/process-talk.ts';
import { certificateFor, newKey } from '../support/stages/register-stage.ts';
import { freePort } from '../support/stages/webhook-stage.ts';

/** Of the bot this client knows the document and nothing else: made by a generator, compiled, and the story played. */

vi.setConfig({ testTimeout: 180_000 });

const here = join(projectFolder, 'test/client');
const key = newKey();
const port = await freePort();
const api = `http://127.0.0.1:${port}`;
const life = useBotLife({
  PLAYGROUND: 'child', // the register has its key
  REGISTER_API: 'on',
  REGISTER_BOOT_KEY: key,
  HTTP_PORT: String(port),
});
const t = loadTexts()('kk');
const line = z.looseObject({ did: z.string() });

/** Makes the client of the document that the bot gives. Throws where a program on it does not compile. */
async function makeClient(): Promise<void> {
  const build = join(here, 'build');
  rmSync(build, { recursive: true, force: true });
  mkdirSync(build);
  writeFileSync(join(build, 'openapi.json'), await (await fetch(`${api}/api/openapi.json`)).text());
  const tool = (name: string, ...args: string[]) =>
    execFileSync(process.execPath, [join(here, 'node_modules', name), ...args], {
      cwd: here,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  tool('@hey-api/openapi-ts/bin/run.js', '--silent');
  tool('typescript/bin/tsc', '-p', '.');
}

/** Starts the program; gives what it has done so far, and how it ended. */
function startProgram() {
  const child = spawn(process.execPath, [join(here, 'program.ts')], {
    env: { API: api, KEY: key, FOLDER: life.folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  return {
    ended,
    did: () =>
      said
        .split('\n')
        .slice(0, -1)
        .map((one) => line.parse(JSON.parse(one))),
  };
}

const files = (who: Person) => who.messages.filter(({ document }) => document !== undefined);

test('a client made by a generator compiles, follows the feed, takes, asks, delivers and refuses', async () => {
  await makeClient();
  await fetch(`${api}/api/v1/me`, { headers: { authorization: `Bearer ${key}` } }); // now it is heard of
  const asked = await askForCertificate(life.server, { id: 1001, iin: iinOf(11) });
  const refused = await askForCertificate(life.server, { id: 1002, iin: iinOf(12) });
  const file = certificateFor(iinOf(11), asked.reference);
  writeFileSync(join(life.folder, `${asked.reference}.pdf`), file);

  const program = startProgram();
  const soon = { timeout: 60_000, interval: 50 };
  const hears = (who: Person, words: string) =>
    life.server.until(who, (texts) => texts.some((text) => text.includes(words)));
  await hears(asked.who, 'Бұрынғы тегіңіз қандай?');
  asked.who.say('Ахметова');
  await vi.waitFor(() => expect(files(asked.who)).toHaveLength(1), soon);
  await hears(refused.who, t.plain('refusal-not_found'));
  expect(await program.ended).toBe(0);

  expect(program.did()).toEqual([
    { did: 'me', name: 'Reference register', scopes: ['read', 'work', 'certificate', 'papers'] },
    { did: 'take', reference: asked.reference, iin: iinOf(11) },
    {
      did: 'take-again',
      status: 409,
      code: 'already-yours',
      allowed: expect.arrayContaining(['ask', 'certificate']),
    },
    { did: 'ask', reference: asked.reference, status: 'needs_info' },
    { did: 'take', reference: refused.reference, iin: iinOf(12) },
    { did: 'take-again', status: 409, code: 'already-yours', allowed: expect.arrayContaining(['refuse']) },
    { did: 'refuse', reference: refused.reference, status: 'refused' },
    { did: 'answered', answer: 'Ахметова' },
    { did: 'stale', status: 412, code: 'version', isNow: true },
    { did: 'doubted', status: 422, code: 'doubtful', findings: ['unsigned'] },
    { did: 'deliver', status: 'delivered', warnings: ['unsigned', 'name-not-found'], replayed: null },
    { did: 'deliver-again', status: 'delivered', warnings: ['unsigned', 'name-not-found'], replayed: 'true' },
  ]);
});
