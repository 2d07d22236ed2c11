import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOne } from '../attack/tools.ts';
import { openDesk } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { openReceiver } from '../support/stages/hook-receiver.ts';
import { createClient, newKey } from '../support/stages/register-stage.ts';

/** A key and a secret of events stand in one message of the owner's chat, and not for longer than it takes to copy them. */

const registers = { takes: 'electronic-self', takeMinutes: 10 } as const;
const http = { host: '127.0.0.1', port: 0, webhook: undefined, registers };
let scene: Scene;
let key: string | undefined;

const secrets = () =>
  scene.operator.texts.flatMap(
    (text) => /(crk_\w{8}_[\w-]{43}_[0-9a-f]{6}|whsec_[\w+/]{43}=)/.exec(text)?.[0] ?? [],
  );

beforeEach(async () => {
  scene = await openScene({ config: { http }, registerKey: newKey() });
  await openDesk(scene);
  const receiver = await openReceiver();
  await scene.operator.say('/registers new ЕСИМ');
  await scene.operator.say(`/registers hook 1 ${receiver.url}`);
  await scene.settle();
  expect(secrets()).toHaveLength(2);
  key = secrets()[0];
});
afterEach(() => scene.close());

test('it goes when the owner has it, and works on; that it would have gone later is no matter', async () => {
  await scene.operator.press(scene.text('ru', 'button-put-away'));
  expect(secrets()).toEqual([key]);
  await scene.operator.press(scene.text('ru', 'button-put-away'));
  expect(secrets()).toEqual([]);
  await scene.advance({ minutes: 11 });
  expect((await createClient(scene, key).get('/me')).status).toBe(200);
  expect(
    readOne(scene, `SELECT count(*) FROM outbox WHERE notice LIKE '%crk_%' OR notice LIKE '%whsec_%'`),
  ).toBe(0);
});

test('it goes by itself after ten minutes, also over a restart', async () => {
  await scene.advance({ minutes: 9 });
  expect(secrets()).toHaveLength(2);
  await scene.stopBot();
  await scene.startBot();
  await scene.advance({ minutes: 2 });
  expect(secrets()).toEqual([]);
});
