import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOne, watchConnection } from '../attack/tools.ts';
import { person, sendRequest, wordsOf } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { type Client, certificateFor, createClient, newKey } from '../support/stages/register-stage.ts';

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
afterEach(() => scene.close());

async function taken(): Promise<string> {
  const reference = await sendRequest(scene);
  const answer = await register.post(`/requests/${reference}/take`);
  expect(answer.status).toBe(200);
  return reference;
}

describe('a register', () => {
  test('takes a request, sees its person, delivers; the person has the file and nobody at the desk did anything', async () => {
    await scene.operator.say('/start');
    const before = scene.operator.texts.length;
    const reference = await sendRequest(scene);
    expect(scene.operator.texts.length).toBe(before);
    const listed = await register.get('/requests?status=submitted');
    expect(listed.body.requests).toMatchObject([
      { reference, status: 'submitted', version: 1, holder: null },
    ]);
    expect(JSON.stringify(listed.body)).not.toContain(person.iin);

    const answer = await register.post(`/requests/${reference}/take`);
    expect(answer.body).toMatchObject({
      status: 'in_review',
      version: 2,
      holder: { type: 'register', mine: true },
      applicant: { iin: person.iin, surname: person.surname },
    });
    expect(answer.headers.get('etag')).toBe('"2"');

    const file = certificateFor(person.iin, reference);
    const doubted = await register.deliver(reference, file, { version: 2 });
    expect(doubted.body).toMatchObject({ code: 'doubtful', findings: ['unsigned'] });
    const delivered = await register.deliver(reference, file, { version: 2, accept: 'unsigned' });
    expect(delivered.body).toMatchObject({
      status: 'delivered',
      version: 3,
      warnings: ['unsigned', 'name-not-found'],
    });
    await scene.settle();
    expect(scene.applicant.last()).toContain(reference);
    const sent = scene.botApi.calls.filter(({ method }) => method === 'sendDocument');
    expect(sent).toHaveLength(1);
    expect(readOne(scene, 'SELECT count(*) FROM certificate_part')).toBe(0);
    expect(readOne(scene, "SELECT file_id <> '' FROM certificate")).toBe(1);
    const { body } = await register.get('/events');
    expect(JSON.stringify(body)).not.toContain(person.iin);
    expect(types(body)).toEqual(['submitted', 'taken', 'delivered', 'received']);
  });

  test('takes its delivery back before the person has heard of it', async () => {
    const reference = await taken();
    const delivered = await register.deliver(reference, certificateFor(person.iin, reference), {
      version: 2,
      accept: 'unsigned',
    });
    expect(delivered.status).toBe(201);
    const undone = await register.post(`/requests/${reference}/undo`);
    expect(undone.body).toMatchObject({ status: 'in_review', version: 4, holder: { mine: true } });
    await scene.settle();
    expect(scene.botApi.calls.filter(({ method }) => method === 'sendDocument')).toEqual([]);
    expect(readOne(scene, 'SELECT count(*) FROM certificate_part')).toBe(0);
  });

  test('asks, and the answer comes back by the feed and with the request', async () => {
    const reference = await taken();
    const say = wordsOf(scene, 'kk');
    const asked = await register.post(`/requests/${reference}/ask`, {
      json: { text: 'Бұрынғы тегіңіз қандай?' },
      version: 2,
    });
    expect(asked.body).toMatchObject({ status: 'needs_info', version: 3 });
    await scene.settle();
    expect(scene.applicant.last()).toContain('Бұрынғы тегіңіз қандай?');
    await scene.applicant.say('Ахметова');
    const { body } = await register.get(`/requests/${reference}`);
    expect(body).toMatchObject({
      status: 'in_review',
      conversation: [{ text: 'Бұрынғы тегіңіз қандай?', answer: 'Ахметова' }],
    });
    expect(types((await register.get('/events')).body)).toEqual(['submitted', 'taken', 'asked', 'answered']);
    expect(scene.operator.texts.join()).not.toContain('Ахметова');
    expect(say('button-apply')).not.toBe('');
  });

  test('refuses by the grounds of the law', async () => {
    const reference = await taken();
    const refused = await register.post(`/requests/${reference}/refuse`, {
      json: { code: 'not_found' },
      version: 2,
    });
    expect(refused.body).toMatchObject({ status: 'refused' });
    await scene.settle();
    expect(scene.applicant.last()).toContain(reference);
  });

  test('calls twice and is answered twice, for one decision', async () => {
    const reference = await sendRequest(scene);
    const path = `/requests/${reference}/take`;
    const answers = await Promise.all([1, 2, 3].map(() => register.post(path, { key: 'same' })));
    expect(answers.map(({ status, body }) => [status, body.version])).toEqual([
      [200, 2],
      [200, 2],
      [200, 2],
    ]);
    expect(answers.map(({ headers }) => headers.get('idempotent-replayed') ?? 'no').sort()).toEqual([
      'no',
      'true',
      'true',
    ]);
    const other = await register.post(`/requests/${reference}/release`, { key: 'same' });
    expect(other.body).toMatchObject({ status: 422, code: 'key-reused' });
    expect(readOne(scene, "SELECT count(*) FROM request_event WHERE action = 'take'")).toBe(1);
    await scene.stopBot();
    await scene.startBot();
    expect(
      (await createClient(scene, key).post(path, { key: 'same' })).headers.get('idempotent-replayed'),
    ).toBe('true');
  });

  test('is late: a person at the desk holds the request, and nobody gets two certificates', async () => {
    await scene.operator.say('/start');
    const reference = await sendRequest(scene);
    await scene.operator.say(`/take ${reference}`);
    const answer = await register.post(`/requests/${reference}/take`);
    expect(answer.body).toMatchObject({ status: 409, code: 'taken', version: 2, allowed: [] });
    const file = certificateFor(person.iin, reference);
    const late = await register.deliver(reference, file, { version: 2 });
    expect(late.body).toMatchObject({ status: 409, code: 'not-holder' });
    const seen = await register.get(`/requests/${reference}`);
    expect(seen.body.holder).toEqual({ type: 'operator', mine: false });
    expect(seen.body.applicant).toBeUndefined();
  });

  test('has to have seen what it decides on', async () => {
    const reference = await taken();
    const path = `/requests/${reference}/refuse`;
    const json = { code: 'not_found' };
    expect((await register.post(path, { json })).body).toMatchObject({
      status: 428,
      code: 'if-match-missing',
    });
    const old = await register.post(path, { json, version: 1 });
    expect(old.body).toMatchObject({ status: 412, code: 'version', version: 2 });
    expect(old.headers.get('etag')).toBe('"2"');
  });

  test('sends what is no certificate of this person', async () => {
    const reference = await taken();
    const cases: [Buffer, string, Record<string, unknown>][] = [
      [Buffer.from('hello'), 'unsigned', { code: 'not-a-pdf' }],
      [
        certificateFor('050229500007', reference),
        'unsigned,other-iin',
        { code: 'doubtful', findings: ['other-iin'] },
      ],
      [certificateFor(person.iin, 'CR-0000-0000'), 'unsigned', { code: 'doubtful' }],
    ];
    for (const [bytes, accept, problem] of cases) {
      expect((await register.deliver(reference, bytes, { version: 2, accept })).body).toMatchObject(problem);
    }
    const differs = await register.deliver(reference, certificateFor(person.iin, reference), {
      version: 2,
      digest: Buffer.alloc(32).toString('base64'),
    });
    expect(differs.body).toMatchObject({ status: 422, code: 'digest-differs' });
    expect(readOne(scene, 'SELECT count(*) FROM certificate_part')).toBe(0);
    expect(readOne(scene, 'SELECT status FROM request')).toBe('in_review');
  });
});

describe('the desk', () => {
  test('hears of a request that no register has taken in time, and the owner once that it is silent', async () => {
    await scene.operator.say('/start');
    const reference = await sendRequest(scene);
    expect(scene.operator.texts.join('\n')).not.toContain(reference);
    // Whoever looks it up reads that it waits for a register, and until when.
    const waits = scene.text('ru', 'desk-at-register', { time: '23 ноября 2026, 10:10' }).split(':')[0] ?? '';
    const seenAt = scene.operator.texts.length;
    await scene.operator.say(`/request ${reference}`);
    expect(scene.operator.texts.slice(seenAt).join('\n')).toContain(waits);
    await scene.advance({ minutes: 11 });
    const told = scene.operator.texts.slice(seenAt + 1).join('\n');
    await scene.operator.say(`/request ${reference}`);
    expect(scene.operator.last()).not.toContain(waits);
    expect(told).toContain(reference);
    expect(
      told.split(scene.text('ru', 'owner-alert-register-silent', { detail: 'Reference register' })),
    ).toHaveLength(2);
    expect(types((await register.get('/events')).body)).toEqual(['submitted', 'moved']);
    await scene.settle();
    expect(scene.operator.last()).toBe(
      scene.text('ru', 'owner-alert-register-back', { detail: 'Reference register' }),
    );
    const answer = await register.post(`/requests/${reference}/take`);
    expect(answer.status).toBe(200);
  });
});

function types(body: Record<string, unknown>): string[] {
  return (body.events as { type: string }[]).map(({ type }) => type.split('.').at(-1) ?? '');
}
