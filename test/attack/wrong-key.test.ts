import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sendRequest } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';

let scene: Scene;

beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

test('with a key that does not open what is there the bot does not start, and says so', async () => {
  await sendRequest(scene);
  await scene.stopBot();
  const right = scene.config.masterKey;
  Object.assign(scene.config, { masterKey: randomBytes(32) });
  const refusal = await scene.startBot().then(
    () => 'started',
    (error: unknown) => (error instanceof Error ? error.name : 'no error'),
  );
  if (refusal === 'started') await scene.stopBot();
  Object.assign(scene.config, { masterKey: right });
  await scene.startBot();
  expect(refusal).toBe('DatabaseRefused');
});
