import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOne, watchConnection } from '../attack/tools.ts';
import { fillIn, person, referenceIn, sendRequest, wordsOf } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';
import {
  type Answered,
  type Client,
  certificateFor,
  createClient,
  newKey,
} from '../support/stages/register-stage.ts';

/** What a register reads: requests, one of them, the feed while it waits; and that each turn of a request is in the feed. */

watchConnection();
const key = newKey();
const registers = { takes: 'electronic-self', takeMinutes: 10 } as const;
const http = { host: '127.0.0.1', port: 0, webhook: undefined, registers };
let scene: Scene;
let register: Client;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene({ config: { http }, registerKey: key });
  register = createClient(scene, key);
  say = wordsOf(scene, 'kk');
  await register.get('/me'); // now it is heard of
  await scene.operator.say('/start');
});
afterEach(() => scene.close());

const kinds = ({ body }: Answered) =>
  [body.events ?? []].flat().map((event) => String(Object(event).type).split('.').slice(3).join('.'));
const feed = async () => kinds(await register.get('/events'));
const references = ({ body }: Answered) =>
  [body.requests ?? []].flat().map((request) => String(Object(request).reference));

async function withdraw(): Promise<void> {
  await scene.applicant.say('/withdraw');
  await scene.applicant.press(say('button-withdraw-now'));
  await scene.settle();
}

async function taken(): Promise<string> {
  const reference = await sendRequest(scene);
  await register.post(`/requests/${reference}/take`);
  return reference;
}

test('requests are listed in pages, by status, and those that one holds; one that has not changed is not sent again', async () => {
  const first = await sendRequest(scene);
  await withdraw();
  await scene.applicant.say('/apply');
  await fillIn(scene);
  await scene.applicant.press(say('button-send'));
  const second = referenceIn(scene.applicant.last());
  const page = await register.get('/requests?limit=1');
  expect([references(page), page.body.next]).toEqual([[first], first]);
  const next = await register.get(`/requests?limit=5&after=${first}`);
  expect([references(next), next.body.next]).toEqual([[second], null]);
  expect(references(await register.get('/requests?status=withdrawn'))).toEqual([first]);
  expect(references(await register.get('/requests?held=mine'))).toEqual([]);
  await register.post(`/requests/${second}/take`);
  expect(references(await register.get('/requests?held=mine'))).toEqual([second]);

  const seen = await register.get(`/requests/${second}`);
  expect(seen.headers.get('etag')).toBe('"2"');
  const again = await register.get(`/requests/${second}`, { 'if-none-match': '"1", "2"' });
  expect([again.status, again.body]).toEqual([304, {}]);
  expect((await register.get(`/requests/${second}`, { 'if-none-match': '"1"' })).status).toBe(200);
});

describe('a register that waits for events', () => {
  test('is answered as soon as there is one; a third call of the same register does not wait', async () => {
    const { next } = (await register.get('/events')).body;
    const waiting = [1, 2].map(() => register.get(`/events?after=${next}&wait=25`));
    // Both have to be waiting: they are answered in the order in which they came.
    let third = await register.get(`/events?after=${next}&wait=0.01`);
    for (let tries = 0; third.status === 200 && tries < 200; tries += 1) {
      third = await register.get(`/events?after=${next}&wait=0.01`);
    }
    expect(third.body).toMatchObject({ status: 429, code: 'too-many-calls' });
    expect(third.headers.get('retry-after')).toBe('1');
    await sendRequest(scene);
    for (const answer of await Promise.all(waiting)) expect(kinds(answer)).toEqual(['submitted']);
  });

  test('is answered at once when the bot stops, and when somebody else is told something it goes on waiting', async () => {
    const { next } = (await register.get('/events')).body;
    let isAnswered = false;
    const waiting = register.get(`/events?after=${next}&wait=25`).then((answer) => {
      isAnswered = true;
      return answer;
    });
    await scene.other.say('/start'); // is written, and no event
    await scene.settle();
    expect(isAnswered).toBe(false);
    await scene.stopBot();
    const { status, body } = await waiting;
    expect([status, body.events, body.next]).toEqual([200, [], next]);
  });
});

describe('the feed tells', () => {
  test('that a request was withdrawn, and that its person is gone: nothing of them is given any more', async () => {
    const reference = await taken();
    await withdraw();
    await scene.applicant.say('/deletemydata');
    await scene.applicant.press(say('button-erase-now'));
    await scene.settle();
    expect(await feed()).toEqual(['submitted', 'taken', 'withdrawn', 'erased']);
    const { body } = await register.get(`/requests/${reference}`);
    expect(body).toMatchObject({ reference, status: 'withdrawn', erased: true });
    expect(body.applicant).toBeUndefined();
    expect(JSON.stringify(body)).not.toContain(person.iin);
  });

  test('that a certificate could not be delivered, since its person has blocked the bot; and that it arrived when they are back', async () => {
    const reference = await taken();
    scene.applicant.person.block();
    const file = certificateFor(person.iin, reference);
    await register.deliver(reference, file, { version: 2, accept: 'unsigned' });
    await scene.settle();
    expect(await feed()).toEqual(['submitted', 'taken', 'delivered', 'undelivered']);
    expect(readOne(scene, 'SELECT count(*) > 0 FROM certificate_part')).toBe(1);
    scene.applicant.person.unblock();
    await scene.applicant.say('/start');
    await scene.settle();
    expect((await feed()).slice(3)).toEqual(['undelivered', 'received']);
    expect(readOne(scene, 'SELECT count(*) FROM certificate_part')).toBe(0);
  });

  test('that an operator has taken a decision back', async () => {
    const reference = await sendRequest(scene);
    await scene.operator.say(`/take ${reference}`);
    scene.operator.person.say(`/refuse ${reference} not_found`);
    scene.operator.person.say('/undo');
    await scene.settle();
    expect(await feed()).toEqual(['submitted', 'taken', 'refused', 'restored']);
    expect((await register.get(`/requests/${reference}`)).body.status).toBe('in_review');
  });
});

describe('what a register has taken and leaves lying', () => {
  test('is the desk’s after its hours, and a late certificate is refused', async () => {
    const reference = await taken();
    await scene.advance({ days: 2 });
    expect(await feed()).toEqual(['submitted', 'taken', 'released']);
    expect(scene.operator.texts.join('\n')).toContain(reference);
    await scene.operator.say(`/take ${reference}`);
    const late = await register.deliver(reference, certificateFor(person.iin, reference), { version: 3 });
    expect([late.status, late.body.code]).toEqual([412, 'version']);
    const again = await register.post(`/requests/${reference}/take`);
    expect([again.status, again.body.code]).toEqual([409, 'taken']);
  });

  test('is the desk’s at once when the interface is switched off', async () => {
    const reference = await taken();
    await scene.stopBot();
    Object.assign(scene.config, { http: { ...http, registers: undefined } });
    await scene.startBot();
    await scene.settle();
    expect(scene.operator.texts.join('\n')).toContain(reference);
    await scene.operator.say(`/take ${reference}`);
    expect(readOne(scene, 'SELECT assignee FROM request')).toBe(9001);
    expect(readOne(scene, 'SELECT register_id IS NULL FROM request')).toBe(1);
  });
});
