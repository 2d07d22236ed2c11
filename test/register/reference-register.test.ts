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
/** What it says that it did: `take 200`. */
let done: string[];

async function open(): Promise<void> {
  scene = await openScene({
    config: { http: { host: '127.0.0.1', port: 0, webhook: undefined, registers } },
    registerKey: key,
  });
  done = [];
  await scene.operator.say('/start');
}

async function startRegister(trouble = 'none'): Promise<void> {
  register = spawn(process.execPath, [entry], {
    env: { REGISTER_URL: addressOf(scene), REGISTER_KEY: key, REGISTER_TROUBLE: trouble },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  register.on('message', (said: { did: string; status: number; code: string }) => {
    done.push(`${said.did} ${said.status} ${said.code}`.trimEnd());
  });
  await until(() => expect(readOne(scene, 'SELECT heard_at IS NOT NULL FROM register')).toBe(1));
}

const until = (holds: () => void) => vi.waitFor(holds, 20_000);
const isStatus = (status: string) =>
  until(() => expect(readOne(scene, 'SELECT status FROM request')).toBe(status));
const files = () => scene.botApi.calls.filter(({ method }) => method === 'sendDocument').length;

/** The program stands still on the way: time here goes by its own clock, and a call that waits would make that last. */
async function pastDeadline(): Promise<void> {
  register?.kill('SIGSTOP');
  await scene.advance({ minutes: 11 });
}

afterEach(async () => {
  register?.kill('SIGKILL');
  await scene.close();
});

test('an electronic certificate comes without anybody at the desk, though the register is killed on the way', async () => {
  await open();
  const before = scene.operator.texts.length;
  await startRegister();
  const reference = await sendRequest(scene);
  await until(() => expect(readOne(scene, 'SELECT register_id FROM request')).toBe(1));
  register?.kill('SIGKILL');
  await startRegister();
  await isStatus('delivered');
  await scene.settle();
  expect(files()).toBe(1);
  expect(scene.applicant.last()).toContain(reference);
  expect(scene.operator.texts.length).toBe(before);
}, 60_000);

test('one that calls everything twice delivers one certificate', async () => {
  await open();
  await startRegister('twice');
  await sendRequest(scene);
  await isStatus('delivered');
  await scene.settle();
  await until(() => expect(done).toEqual(['take 200', 'take 200', 'deliver 201', 'deliver 201']));
  expect(files()).toBe(1);
  expect(readOne(scene, "SELECT count(*) FROM request_event WHERE action IN ('take', 'deliver')")).toBe(2);
}, 60_000);

test('a certificate of another person does not go out: the request comes to the desk', async () => {
  await open();
  await startRegister('wrong');
  const reference = await sendRequest(scene);
  await until(() => expect(done).toEqual(['take 200', 'deliver 422 doubtful', 'release 200']));
  await scene.settle();
  expect(files()).toBe(0);
  expect(readOne(scene, 'SELECT count(*) FROM certificate_part')).toBe(0);
  expect(scene.operator.last()).toContain(reference);
}, 60_000);

test('one that comes when the desk is at it is told so: one certificate', async () => {
  await open();
  await startRegister('late');
  const reference = await sendRequest(scene);
  await pastDeadline();
  expect(scene.operator.texts.join('\n')).toContain(reference);
  await scene.operator.say(`/take ${reference}`);
  register?.kill('SIGCONT');
  await until(() => expect(done).toEqual(['take 409 taken']));
  expect(readOne(scene, 'SELECT assignee IS NOT NULL AND register_id IS NULL FROM request')).toBe(1);
}, 60_000);

test('one that only looks on leaves the request to the desk at its deadline, and wakes up when it is put right', async () => {
  await open();
  await startRegister('silent');
  const reference = await sendRequest(scene);
  expect(scene.operator.texts.join('\n')).not.toContain(reference);
  await pastDeadline();
  expect(scene.operator.texts.join('\n')).toContain(reference);
  expect(done).toEqual([]);
  register?.kill('SIGCONT');
  register?.send({ trouble: 'none' });
  await isStatus('delivered');
  await scene.settle();
  expect(files()).toBe(1);
}, 60_000);
