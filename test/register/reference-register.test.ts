import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { readOne, watchConnection } from '../attack/tools.ts';
import { sendRequest } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { newKey } from '../support/stages/register-stage.ts';
import { addressOf } from '../support/stages/webhook-stage.ts';

/** The program of the playground as it was built, against the bot: nothing but the interface is between them. */
watchConnection();
const key = newKey();
const registers = { takes: 'electronic-self', takeMinutes: 10 } as const;
const entry = fileURLToPath(new URL('../../dist/playground/register/main.js', import.meta.url));
let scene: Scene;
let register: ChildProcess | undefined;

function startRegister(): void {
  register = spawn(process.execPath, [entry], {
    env: { REGISTER_URL: addressOf(scene), REGISTER_KEY: key },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

afterEach(async () => {
  register?.kill('SIGKILL');
  await scene.close();
});

test('an electronic certificate comes without anybody at the desk, though the register is killed on the way', async () => {
  scene = await openScene({
    config: { http: { host: '127.0.0.1', port: 0, webhook: undefined, registers } },
    registerKey: key,
  });
  await scene.operator.say('/start');
  const before = scene.operator.texts.length;
  startRegister();
  await vi.waitFor(() => expect(readOne(scene, 'SELECT heard_at IS NOT NULL FROM register')).toBe(1), 10_000);
  const reference = await sendRequest(scene);
  await vi.waitFor(() => expect(readOne(scene, 'SELECT register_id FROM request')).toBe(1), 10_000);
  register?.kill('SIGKILL');
  startRegister();
  await vi.waitFor(() => expect(readOne(scene, 'SELECT status FROM request')).toBe('delivered'), 20_000);
  await scene.settle();
  const sent = scene.botApi.calls.filter(({ method }) => method === 'sendDocument');
  expect(sent).toHaveLength(1);
  expect(scene.applicant.last()).toContain(reference);
  expect(scene.operator.texts.length).toBe(before);
}, 60_000);
