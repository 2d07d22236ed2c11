import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOne } from '../attack/tools.ts';
import { certificateFor as odd } from '../support/certificates.ts';
import { openDesk, person, sendRequest, wordsOf } from '../support/samples/stories.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import { type Client, certificateFor, createClient, newKey } from '../support/stages/register-stage.ts';

/** Another certificate from a register, at each moment at which it can come: nobody gets a wrong one in silence. */

const key = newKey();
const registers = { takes: 'electronic-self', takeMinutes: 10 } as const;
const http = { host: '127.0.0.1', port: 0, webhook: undefined, registers };
let scene: Scene;
let register: Client;
let reference: string;

beforeEach(async () => {
  scene = await openScene({
    patienceMs: 4000,
    config: { http, ownerIds: [people.operator] },
    registerKey: key,
  });
  register = createClient(scene, key);
  await register.get('/me'); // now it is heard of
  await openDesk(scene, 'ru');
  reference = await sendRequest(scene);
  await register.post(`/requests/${reference}/take`);
});
afterEach(() => scene.close());

const wrong = () => certificateFor(person.iin, `${reference} wrong`);
const right = () => certificateFor(person.iin, reference);
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function deliver(bytes: Uint8Array) {
  const { headers } = await register.get(`/requests/${reference}`);
  const version = Number(headers.get('etag')?.replaceAll('"', ''));
  return await register.deliver(reference, bytes, { version, accept: 'unsigned' });
}

/** Fingerprints of the certificates that the applicant has, in order. */
const received = () =>
  scene.applicant.person.messages.flatMap(({ document }) =>
    document ? [digestOf(scene.botApi.room.file(document.file_id)?.bytes ?? Buffer.alloc(0))] : [],
  );

async function replacedByTheDesk(bytes: Uint8Array): Promise<void> {
  const say = wordsOf(scene, 'ru');
  const file = { name: 'desk.pdf', mime: 'application/pdf', bytes: Buffer.from(bytes), caption: reference };
  await scene.operator.act((one) => one.sendDocument(file));
  await scene.operator.press(say('button-replace'));
  await scene.operator.press(say('button-replace-sure'));
  expect(scene.operator.last()).toBe(say('desk-outcome-replaced', { reference }));
}

test('while the first is held, another takes its place: the person gets the right one, once', async () => {
  expect((await deliver(wrong())).status).toBe(201);
  expect((await deliver(right())).status).toBe(201);
  await scene.advance({ minutes: 2 });
  expect(received()).toEqual([digestOf(right())]);
  expect(readOne(scene, 'SELECT count(*) FROM certificate_part')).toBe(0);
});

test('after the first has gone, another is sent as a corrected one at once', async () => {
  await deliver(wrong());
  await scene.advance({ minutes: 2 });
  expect((await deliver(right())).status).toBe(201);
  await scene.advance({ minutes: 2 });
  expect(received()).toEqual([wrong(), right()].map(digestOf));
});

test('while the desk holds another file for it, the register is refused, and the file of the desk goes', async () => {
  await deliver(wrong());
  await scene.advance({ minutes: 2 });
  const ours = odd(person.iin);
  await replacedByTheDesk(ours);
  const refused = await deliver(right());
  expect(refused.body).toMatchObject({ status: 409, code: 'not-now' });
  await scene.advance({ minutes: 2 });
  expect(received()).toEqual([wrong(), ours].map(digestOf));
  // The certificate is the desk's now: a register has no say in it.
  expect((await deliver(right())).body).toMatchObject({ status: 409, code: 'not-now' });
  expect(readOne(scene, 'SELECT count(*) FROM certificate_part')).toBe(0);
});

test('once the desk has taken its file back, the register may correct its own', async () => {
  await deliver(wrong());
  await scene.advance({ minutes: 2 });
  await replacedByTheDesk(odd(person.iin));
  await scene.operator.press(wordsOf(scene, 'ru')('button-undo'));
  expect((await deliver(right())).status).toBe(201);
  await scene.advance({ minutes: 2 });
  expect(received()).toEqual([wrong(), right()].map(digestOf));
});
