import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOne } from '../attack/tools.ts';
import { openDesk, sendRequest, wordsOf } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { type Client, createClient, newKey } from '../support/stages/register-stage.ts';

/** A key may be in wrong hands: what it could do to many people at once is stopped, or told. */

const key = newKey();
const name = 'Reference register';
let scene: Scene;
let register: Client;

async function open(terms: { readonly mostRefusals?: number } = {}) {
  const registers = { takes: 'electronic-self', takeMinutes: 10, ...terms } as const;
  scene = await openScene({
    config: { http: { host: '127.0.0.1', port: 0, webhook: undefined, registers } },
    registerKey: key,
    // What is decided can still be taken back while the story goes on.
    patienceMs: 1000,
  });
  register = createClient(scene, key);
  await register.get('/me'); // now it is heard of
  await openDesk(scene);
}
afterEach(() => scene.close());

const take = (reference: string) => register.post(`/requests/${reference}/take`);
const refuse = async (reference: string) => {
  const { body } = await register.get(`/requests/${reference}`);
  return await register.post(`/requests/${reference}/refuse`, {
    json: { code: 'not_found' },
    version: Number(body.version),
  });
};
const undo = (reference: string) => register.post(`/requests/${reference}/undo`);
const kinds = async () => {
  const { events } = (await register.get('/events?limit=500')).body;
  return [events].flat().map((event) => /"type":"[\w.-]+\.(\w+)"/.exec(JSON.stringify(event))?.[1]);
};
/** A text as the chat shows it. */
const shown = (...[key, variables]: Parameters<ReturnType<typeof wordsOf>>) =>
  wordsOf(scene, 'ru')(key, variables).replaceAll(/<[^>]+>/g, '');
const told = (text: string) => scene.operator.texts.filter((one) => one === text).length;

describe('a register that refuses more people within ten minutes than it may', () => {
  let first: string;
  let second: string;

  beforeEach(async () => {
    await open({ mostRefusals: 3 });
    first = await sendRequest(scene);
    second = await sendRequest({ ...scene, applicant: scene.other }, 'ru');
    for (const reference of [first, second]) expect((await take(reference)).status).toBe(200);
  });

  /** Three refusals: one is taken back by the register itself, two people have not heard of theirs yet. */
  async function refuseThree(): Promise<void> {
    expect((await refuse(first)).status).toBe(200);
    expect((await undo(first)).status).toBe(200);
    for (const reference of [first, second]) expect((await refuse(reference)).status).toBe(200);
  }

  test('decides nothing more; who has not heard of a refusal never does, and the desk has what it held', async () => {
    const heard = [scene.applicant.texts.length, scene.other.texts.length];
    await refuseThree();
    await undo(second);
    const stopped = await refuse(second);
    expect(stopped.body).toMatchObject({ status: 403, code: 'paused' });
    for (const call of [take, refuse, undo])
      expect((await call(first)).body).toMatchObject({ status: 403, code: 'paused' });

    await scene.advance({ minutes: 1 });
    expect(told(shown('register-paused', { name, most: 3, count: 1, number: '1' }))).toBe(1);
    expect([scene.applicant.texts.length, scene.other.texts.length]).toEqual(heard);
    // Reading goes on, so that it finds out what has become of its decisions.
    expect(await kinds()).toEqual(
      expect.arrayContaining(['submitted', 'taken', 'refused', 'restored', 'released']),
    );
    expect((await register.get('/me')).body).toMatchObject({ paused: true, holds: 0 });
    for (const reference of [first, second]) {
      await scene.operator.say(`/take ${reference}`);
      expect((await register.get(`/requests/${reference}`)).body).toMatchObject({
        status: 'in_review',
        holder: { type: 'operator' },
      });
    }
    expect(
      readOne(
        scene,
        `SELECT count(*) FROM audit WHERE action = 'register-paused' AND subject = 'register:1'`,
      ),
    ).toBe(1);
  });

  test('goes on when an owner says so, and then may refuse as many again', async () => {
    await refuseThree();
    await undo(second);
    expect((await refuse(second)).status).toBe(403);
    await scene.operator.say('/registers');
    expect(scene.operator.last()).toContain(shown('registers-row-paused', { number: '1' }));
    await scene.operator.say('/registers resume 1');
    expect(scene.operator.last()).not.toContain(shown('registers-row-paused', { number: '1' }));
    expect((await take(first)).status).toBe(200);
    expect((await refuse(first)).status).toBe(200);
    expect((await register.get('/me')).body).toMatchObject({ paused: false });
  });

  test('is not stopped where it takes longer', async () => {
    await refuseThree();
    await undo(second);
    await scene.advance({ minutes: 11 });
    expect((await refuse(second)).status).toBe(200);
  });

  test('stays as it is over a restart, and new requests go to the desk at once', async () => {
    await refuseThree();
    await undo(second);
    await refuse(second);
    await scene.stopBot();
    await scene.startBot();
    register = createClient(scene, key);
    expect((await take(second)).body).toMatchObject({ status: 403, code: 'paused' });
    await scene.applicant.say('/withdraw');
    await scene.settle();
    const seen = scene.operator.texts.length;
    await scene.operator.say('/queue');
    expect(scene.operator.texts.slice(seen).join('\n')).toContain(first);
  });
});

test('owners hear once a day of a register that takes three times as many as in its usual hour', async () => {
  await open();
  const reference = await sendRequest(scene);
  const takeAndRelease = async (count: number) => {
    for (let done = 0; done < count; done += 1) {
      expect((await take(reference)).status).toBe(200);
      expect((await register.post(`/requests/${reference}/release`)).status).toBe(200);
    }
  };
  const all = () => scene.operator.texts.join('\n');
  await takeAndRelease(60);
  await scene.settle();
  expect(all()).not.toContain('/registers stop 1');
  await takeAndRelease(5);
  await scene.settle();
  expect(told(shown('register-busy', { name, count: 61, usual: 0, number: '1' }))).toBe(1);
  expect(scene.operator.texts.filter((one) => one.includes('/registers stop 1'))).toHaveLength(1);
}, 60_000);
