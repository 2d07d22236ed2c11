import { afterEach, beforeEach, expect, test } from 'vitest';
import { openScene, type Scene } from '../support/scene.ts';
import { createClient } from '../support/stages/register-stage.ts';

const registers = { takes: 'electronic-self', takeMinutes: 10 } as const;
let scene: Scene;

beforeEach(async () => {
  scene = await openScene({
    config: { http: { host: '127.0.0.1', port: 0, webhook: undefined, registers } },
  });
  await scene.operator.say('/start');
});
afterEach(() => scene.close());

const keyIn = (text: string | undefined) => /crk_\w{8}_[\w-]{43}_[0-9a-f]{6}/.exec(text ?? '')?.[0];

test('an owner makes a key, changes what it allows, changes it and stops the register', async () => {
  await scene.operator.say('/registers new ЕСИМ');
  const first = keyIn(scene.operator.last());
  const client = createClient(scene, first);
  const me = await client.get('/me');
  expect(me.body).toMatchObject({
    register: { id: 1, name: 'ЕСИМ' },
    scopes: ['read', 'work', 'certificate'],
  });

  await scene.operator.say('/registers allow 1 certificate');
  expect(scene.operator.last()).toContain('read, work');
  expect((await client.get('/me')).body.scopes).toEqual(['read', 'work']);
  const refused = await client.deliver('CR-0000-0000', Buffer.from('%PDF-'), { version: 1 });
  expect(refused.body).toMatchObject({ status: 403, code: 'scope' });

  await scene.operator.say('/registers key 1');
  const second = keyIn(scene.operator.last());
  expect(second).not.toBe(first);
  // Whoever still calls by the old key is told that it ends, and reads when.
  const last = [(await client.get('/events')).body.events].flat().at(-1);
  expect(last).toMatchObject({ type: 'kz.criminal-record.key.expiring' });
  const tomorrow = new Date(scene.clock.now() + 86_400_000).toISOString();
  expect((await client.get('/me')).body.key_ends_at).toBe(tomorrow);
  expect((await createClient(scene, second).get('/me')).body.key_ends_at).toBeNull();
  await scene.advance({ days: 1, hours: 1 });
  expect((await createClient(scene, first).get('/me')).status).toBe(401);

  await scene.operator.say('/registers stop 1');
  for (const key of [first, second, undefined, `${second}x`]) {
    const answer = await createClient(scene, key).get('/me');
    expect(answer.body).toMatchObject({ status: 401, code: 'unauthorized' });
  }
});

test('to anybody else the command is unknown', async () => {
  await scene.applicant.say('/start');
  await scene.applicant.say('/registers new X');
  expect(keyIn(scene.applicant.texts.join())).toBeUndefined();
});
