import { readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageAddresses } from '../../src/playground/host/static-files.ts';
import { ask, startStage, type TestStage } from './playground-stage.ts';

/** Files over HTTP: those of the page, and those of the chats. */

let stage: TestStage;

beforeEach(async () => {
  stage = await startStage();
});

afterEach(() => stage.close());

test('files of the page are all served, and nothing else of the folder', async () => {
  const folder = new URL('../../src/playground/page/', import.meta.url);
  const served = pageAddresses.map((address) => (address === '/' ? 'index.html' : address.slice(1)));
  const present = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.includes('.') && name !== 'jsconfig.json',
  );
  expect([...served].sort()).toEqual(present.sort());
  for (const address of pageAddresses) {
    const { status, headers } = await ask(stage, address);
    expect([address, status]).toEqual([address, 200]);
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  }
});

test.each(['kk', 'ru', 'en'])(
  'the page in one language (%s) is small, unpacked and as it is sent',
  async (locale) => {
    let unpackedBytes = 0;
    let sentBytes = 0;
    for (const address of pageAddresses) {
      const words = /^\/words\/(kk|ru|en)\.js$/.exec(address);
      if (words !== null && words[1] !== locale) continue;
      const packed = await ask(stage, address, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
      const { body } = await ask(stage, address);
      expect(gunzipSync(packed.body)).toEqual(body);
      unpackedBytes += body.length;
      sentBytes += packed.body.length;
    }
    expect(unpackedBytes).toBeLessThan(150_000);
    expect(sentBytes).toBeLessThan(60_000);
  },
);

test.each([
  '/../server.ts',
  '/..%2fserver.ts',
  '/page/app.js',
  '/jsconfig.json',
  '//etc/passwd',
  '/app.js/',
  '/%00',
  '/download/..%2f..%2fx',
  '/download/%zz',
])('files outside the list are not found: %s', async (address) => {
  expect((await ask(stage, address)).status).toBe(404);
});

test('files of a chat are saved and never opened', async () => {
  const person = stage.botApi.room.addPerson({ id: 5, first_name: 'Тест' });
  const html = Buffer.from('<script>alert(1)</script>');
  person.sendDocument({ name: 'анықтама «1».html', mime: 'text/html', bytes: html });
  const fileId = person.messages[0]?.document?.file_id ?? '';
  const reply = await ask(stage, `/download/${encodeURIComponent(fileId)}`);
  expect(reply.status).toBe(200);
  expect(reply.body).toEqual(html);
  expect(reply.headers['content-type']).toBe('application/octet-stream');
  expect(reply.headers['content-disposition']).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent('анықтама «1».html')}`,
  );
  expect(reply.headers['x-content-type-options']).toBe('nosniff');
});
