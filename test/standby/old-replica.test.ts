import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openScene, type Scene } from '../support/scene.ts';
import { freePort } from '../support/stages/webhook-stage.ts';

/** What the owners hear of a replica that is not complete any more; Litestream itself runs in takeover.test.ts. */

/** So much of the log of writes Litestream has read. */
const walBytes = 4152;

/** Says of itself what Litestream 0.3.13 says, as far as it is read. */
async function serveLitestream(port: number, databasePath: () => string) {
  let looks = 0;
  let isReached = true;
  const server = createServer((_, answer) => {
    looks += 1;
    const db = `db=${JSON.stringify(databasePath())}`;
    const replica = isReached ? walBytes : 0;
    answer.end(
      `litestream_sync_count{${db}} ${looks}\nlitestream_replica_wal_index{${db},name="file"} 0\nlitestream_replica_wal_offset{${db},name="file"} ${replica}\n`,
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  onTestFinished(async () => {
    server.closeAllConnections();
    if (server.listening) await close();
  });
  return {
    /** Its storage can't be reached any more, or can again. */
    reaches(is: boolean) {
      isReached = is;
    },
    async stop() {
      server.closeAllConnections();
      await close();
    },
  };
}

const metricsPort = await freePort();
const httpPort = await freePort();

/** A bot whose database Litestream has read as far as `serveLitestream` says. */
async function openReplicatedScene(): Promise<Scene> {
  const scene = await openScene({
    patienceMs: 1500, // less than between two looks at the replica, which go on for ever
    config: {
      replica: {
        url: 's3://bucket/bot',
        metricsUrl: `http://127.0.0.1:${metricsPort}/metrics`,
        confirms: false,
      },
      http: { host: '127.0.0.1', port: httpPort, webhook: undefined },
    },
    prepare(folder) {
      const notes = join(folder, '.bot.sqlite-litestream');
      const wal = join(notes, 'generations', '0123456789abcdef', 'wal');
      mkdirSync(wal, { recursive: true });
      writeFileSync(join(notes, 'generation'), '0123456789abcdef\n');
      writeFileSync(join(wal, '00000000.wal'), Buffer.alloc(walBytes));
    },
  });
  await scene.operator.say('/start');
  return scene;
}

async function replicaHealth(): Promise<{ readonly ok: boolean; readonly ageSeconds: number | null }> {
  const answer = await fetch(`http://127.0.0.1:${httpPort}/healthz`);
  const { ok, replica } = (await answer.json()) as {
    ok: boolean;
    replica: { ok: boolean; ageSeconds: number | null };
  };
  // An old replica alone makes the whole of it unwell.
  if (!replica.ok) expect([answer.status, ok]).toEqual([503, false]);
  return replica;
}

/** Litestream is asked in real time, while the scene's time stands still: it goes on second by second. */
async function goOn(scene: Scene, isSo: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await isSo())) {
    scene.clock.moveTo(scene.clock.now() + 2000);
    await scene.settle();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

test('the owner hears once a day that the replica is old, wherever the cause lies, and health says it and takes it back', async () => {
  let path = '';
  const litestream = await serveLitestream(metricsPort, () => path);
  const scene = await openReplicatedScene();
  path = scene.config.databasePath;
  const { operator: owner, text } = { ...scene, text: scene.text('ru', 'owner-alert-replica-old') };
  const alerts = () => owner.texts.filter((said) => said.includes(text)).length;

  await goOn(scene, async () => (await replicaHealth()).ageSeconds !== null);
  expect((await replicaHealth()).ageSeconds).toBeLessThan(10);
  await scene.settle();
  expect(alerts()).toBe(0);

  // Litestream runs, but its storage takes nothing any more.
  litestream.reaches(false);
  const brokenAt = scene.clock.now();
  await goOn(scene, () => alerts() > 0);
  const minutes = (scene.clock.now() - brokenAt) / 60_000;
  expect(minutes).toBeGreaterThan(4.8);
  expect(minutes).toBeLessThan(5.5);
  expect(await replicaHealth()).toMatchObject({ ok: false });
  expect(owner.texts.at(-1)).toBe(text);
  await goOn(scene, () => scene.clock.now() - brokenAt > 15 * 60_000);
  expect(alerts()).toBe(1);

  litestream.reaches(true);
  await goOn(scene, async () => (await replicaHealth()).ok);
  expect(alerts()).toBe(1);

  // Nothing answers at all, on another day.
  await litestream.stop();
  await scene.advance({ days: 1 });
  await goOn(scene, () => alerts() > 1);
  expect(alerts()).toBe(2);
});

test('a Litestream that was never started is told of as well', async () => {
  const scene = await openReplicatedScene();
  const text = scene.text('ru', 'owner-alert-replica-old');
  const beganAt = scene.clock.now();
  await goOn(scene, () => scene.operator.texts.includes(text));
  expect((scene.clock.now() - beganAt) / 60_000).toBeLessThan(5.5);
  expect(await replicaHealth()).toEqual({ ok: false, ageSeconds: null });
});

test('a machine that has slept says nothing of a replica that is complete', async () => {
  let path = '';
  await serveLitestream(metricsPort, () => path);
  const scene = await openReplicatedScene();
  path = scene.config.databasePath;
  const text = scene.text('ru', 'owner-alert-replica-old');
  await goOn(scene, async () => (await replicaHealth()).ageSeconds !== null);
  for (let night = 0; night < 3; night += 1) {
    scene.clock.moveTo(scene.clock.now() + 8 * 3_600_000);
    await scene.settle();
    const wokeAt = scene.clock.now();
    await goOn(scene, () => scene.clock.now() - wokeAt > 60_000);
    expect((await replicaHealth()).ok).toBe(true);
  }
  expect(scene.operator.texts).not.toContain(text);
});
