import { beforeEach, expect, test } from 'vitest';
import { readOne, watchConnection } from '../attack/tools.ts';
import { person, sendRequest, wordsOf } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { type Client, certificateFor, createClient, newKey } from '../support/stages/register-stage.ts';

/** The second half of a register's rules: not with other words, not after the end, not once it is stopped. */

watchConnection();
const key = newKey();
const registers = { takes: 'electronic-self', takeMinutes: 10 } as const;
const http = { host: '127.0.0.1', port: 0, webhook: undefined, registers };
let scene: Scene;
let register: Client;

beforeEach(async () => {
  scene = await openScene({ config: { http }, registerKey: key });
  register = createClient(scene, key);
  await register.get('/me'); // now it is heard of
});

async function taken(): Promise<string> {
  const reference = await sendRequest(scene);
  expect((await register.post(`/requests/${reference}/take`)).status).toBe(200);
  return reference;
}

test('the same key with other words is refused, and the person is asked once', async () => {
  const reference = await taken();
  const path = `/requests/${reference}/ask`;
  const asked = await register.post(path, {
    json: { text: 'Бұрынғы тегіңіз қандай?' },
    key: 'one',
    version: 2,
  });
  expect(asked.status).toBe(200);
  const other = await register.post(path, { json: { text: 'Туған жеріңіз қайда?' }, key: 'one', version: 2 });
  expect(other.body).toMatchObject({ status: 422, code: 'key-reused' });
  await scene.settle();
  expect(scene.applicant.texts.filter((text) => text.includes('Бұрынғы тегіңіз қандай?'))).toHaveLength(1);
  expect(scene.applicant.texts.join()).not.toContain('Туған жеріңіз қайда?');
});

test('the same call with the same key is answered as the first time, and the person is asked once', async () => {
  const reference = await taken();
  const ask = () =>
    register.post(`/requests/${reference}/ask`, {
      json: { text: 'Бұрынғы тегіңіз қандай?' },
      key: 'one',
      version: 2,
    });
  const first = await ask();
  const again = await ask();
  expect(first.body).toMatchObject({ reference, status: 'needs_info', version: 3 });
  expect([again.status, again.body, again.headers.get('etag')]).toEqual([200, first.body, '"3"']);
  expect(again.headers.get('idempotent-replayed')).toBe('true');
  await scene.settle();
  expect(scene.applicant.texts.filter((text) => text.includes('Бұрынғы тегіңіз қандай?'))).toHaveLength(1);
});

test('once a request has ended its person is not to be had any more', async () => {
  const reference = await taken();
  expect(JSON.stringify((await register.get(`/requests/${reference}`)).body)).toContain(person.iin);
  await register.post(`/requests/${reference}/refuse`, { json: { code: 'not_found' }, version: 2 });
  await scene.advance({ minutes: 1 });
  const ended = await register.get(`/requests/${reference}`);
  expect(ended.body).toMatchObject({ status: 'refused', holder: { type: 'register', mine: true } });
  for (const own of [person.iin, person.surname, person.birthPlace]) {
    expect(JSON.stringify(ended.body)).not.toContain(own);
  }
});

test('whoever checks the file that was replaced reads so, also where a register replaced it', async () => {
  const reference = await taken();
  const say = wordsOf(scene, 'kk');
  const wrong = certificateFor(person.iin, `${reference} wrong`);
  for (const bytes of [wrong, certificateFor(person.iin, reference)]) {
    const { headers } = await register.get(`/requests/${reference}`);
    const version = Number(headers.get('etag')?.replaceAll('"', ''));
    expect((await register.deliver(reference, bytes, { version, accept: 'unsigned' })).status).toBe(201);
    await scene.advance({ minutes: 2 });
  }
  await scene.applicant.act((one) =>
    one.sendDocument({ name: 'old.pdf', mime: 'application/pdf', bytes: Buffer.from(wrong) }),
  );
  expect(scene.applicant.last()).toContain(say('verdict-corrected', { reference, date: '' }).slice(3, 20));
  expect(readOne(scene, 'SELECT count(*) FROM certificate')).toBe(1);
});

test('a register that is stopped leaves nothing behind: what it held is the desk’s, and its key opens nothing', async () => {
  await scene.operator.say('/start');
  const reference = await taken();
  await scene.operator.say('/registers stop 1');
  await scene.settle();
  expect((await register.get(`/requests/${reference}`)).status).toBe(401);
  expect(scene.operator.texts.join('\n')).toContain(reference);
  await scene.operator.say(`/take ${reference}`);
  expect(readOne(scene, 'SELECT assignee IS NOT NULL AND register_id IS NULL FROM request')).toBe(1);
});

test.each(['work', 'certificate'])(
  'a register that may no longer %s can finish nothing: what it held is the desk’s',
  async (scope) => {
    await scene.operator.say('/start');
    const reference = await taken();
    await scene.operator.say(`/registers allow 1 ${scope}`);
    await scene.settle();
    expect((await register.get(`/requests/${reference}`)).body).toMatchObject({
      reference,
      status: 'submitted',
      holder: null,
    });
    await scene.operator.say(`/take ${reference}`);
    expect(readOne(scene, 'SELECT assignee IS NOT NULL AND register_id IS NULL FROM request')).toBe(1);
  },
);

test('what it may besides changes nothing of what it holds', async () => {
  await scene.operator.say('/start');
  const reference = await taken();
  await scene.operator.say('/registers allow 1 papers');
  expect((await register.get(`/requests/${reference}`)).body).toMatchObject({
    status: 'in_review',
    holder: { type: 'register', mine: true },
  });
});
