import { expect, test } from 'vitest';
import { person, sendRequest } from '../support/samples/stories.ts';
import { openScene } from '../support/scene.ts';
import { openReceiver } from '../support/stages/hook-receiver.ts';
import { createClient, newKey } from '../support/stages/register-stage.ts';
import { addressOf, listening, metric } from '../support/stages/webhook-stage.ts';

const registers = { takes: 'electronic-self', takeMinutes: 10 } as const;
const http = { ...listening, registers };
const one = '/api/v1/requests/{reference}';

async function openRegister() {
  const key = newKey();
  const scene = await openScene({ config: { http }, registerKey: key });
  const register = createClient(scene, key);
  const scrape = async () => (await fetch(`${addressOf(scene)}/metrics`)).text();
  return { scene, key, register, scrape };
}

test('calls of registers are counted by template and answer; nothing that was sent is in them', async () => {
  const { scene, key, register, scrape } = await openRegister();
  await register.get('/me');
  const reference = await sendRequest(scene);
  await register.post(`/requests/${reference}/take`);
  await register.post(`/requests/${reference}/take`);
  await register.get(`/requests/${reference}`);
  await register.get('/requests/CR-AAAA-AAAA');
  await createClient(scene, newKey()).get('/me');
  await fetch(`${addressOf(scene)}/api/v1/${reference}/${person.iin}`, {
    headers: { authorization: `Bearer ${key}` },
  });
  await fetch(`${addressOf(scene)}/api/openapi.json`);
  const text = await scrape();
  const counted = (route: string, status: number) =>
    metric(text, 'bot_register_calls_total', { route, status: String(status) });
  expect(counted('/api/v1/me', 200)).toBe(1);
  expect(counted('/api/v1/me', 401)).toBe(1);
  expect(counted(`${one}/take`, 200)).toBe(1);
  expect(counted(`${one}/take`, 409)).toBe(1);
  expect(counted(one, 200)).toBe(1);
  expect(counted(one, 404)).toBe(1);
  expect(counted('other', 404)).toBe(1);
  expect(counted('/api/openapi.json', 200)).toBe(1);
  // What an alarm waits for is there before the first of its kind.
  expect(counted(`${one}/certificate`, 500)).toBe(0);
  for (const secret of [reference, person.iin, key, 'Reference register']) expect(text).not.toContain(secret);
});

test('what waits for a register, when one was heard, and for how long events have waited to be posted', async () => {
  const { scene, register, scrape } = await openRegister();
  const before = await scrape();
  expect(metric(before, 'bot_register_waiting')).toBe(0);
  expect(metric(before, 'bot_register_heard_timestamp_seconds', { register: '1' })).toBe(0);
  expect(metric(before, 'bot_hook_lag_seconds', { register: '1' })).toBeUndefined();

  await register.get('/me');
  const heardAt = Math.floor(scene.clock.now() / 1000);
  const receiver = await openReceiver();
  await scene.operator.say('/start');
  await scene.operator.say(`/registers hook 1 ${receiver.url}`);
  await scene.settle();
  expect(metric(await scrape(), 'bot_hook_lag_seconds', { register: '1' })).toBe(0);

  receiver.answer(500);
  await sendRequest(scene);
  await scene.advance({ minutes: 5 });
  const waits = await scrape();
  expect(metric(waits, 'bot_register_waiting')).toBe(1);
  expect(metric(waits, 'bot_register_heard_timestamp_seconds', { register: '1' })).toBeCloseTo(heardAt, -1);
  expect(metric(waits, 'bot_hook_lag_seconds', { register: '1' })).toBeGreaterThanOrEqual(300);

  // Handed over to the desk at its deadline, and posted in the end.
  receiver.answer(204);
  await scene.advance({ hours: 1 });
  const over = await scrape();
  expect(metric(over, 'bot_register_waiting')).toBe(0);
  expect(metric(over, 'bot_hook_lag_seconds', { register: '1' })).toBe(0);
});

test('where the interface is off, nothing is told of registers', async () => {
  const scene = await openScene({ config: { http: listening } });
  const text = await (await fetch(`${addressOf(scene)}/metrics`)).text();
  expect(text).not.toMatch(/^bot_(?:register|hook)/m);
});
