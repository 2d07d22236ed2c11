import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rekey } from '../../src/storage/backup/rekey.ts';
import { createVault } from '../../src/storage/database/vault.ts';
import { openDesk, person, sendRequest } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';

/** The master key is changed while the bot works: nobody at the desk, and no applicant, notices. */

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

async function restartWith(masterKey: Uint8Array, oldKeys: readonly Uint8Array[]): Promise<void> {
  await scene.stopBot();
  Object.assign(scene.config, { masterKey, oldKeys });
  await scene.startBot();
  await scene.settle();
}

/** The operator finds them by IIN, surname and the phone of the first, and reads each. */
async function expectFound(phone: string, ...references: readonly string[]): Promise<void> {
  const { operator } = scene;
  for (const wanted of [person.iin, person.surname]) {
    await operator.say(`/find ${wanted}`);
    for (const reference of references) expect(operator.buttons.join(' '), wanted).toContain(reference);
  }
  await operator.say(`/find ${phone}`);
  expect(operator.buttons.join(' ')).toContain(references[0]);
  for (const reference of references) {
    await operator.say(`/request ${reference}`);
    expect(operator.last()).toContain('ҚАРАҢҒЫСЫЗОВА');
  }
}

test('with both keys, half way, done, and with the new key alone: all is found and goes on', async () => {
  const { applicant, operator, other } = scene;
  const phone = '+77010000001'; // the contact that the applicant of a scene shares
  await openDesk(scene);
  const first = await sendRequest(scene);
  await operator.say(`/note ${first} Көшірмесін тексеру керек.`);
  await expectFound(phone, first);

  const oldKey = scene.config.masterKey;
  const newKey = randomBytes(32);
  const both = createVault(newKey, [oldKey]);
  await restartWith(newKey, [oldKey]);
  await expectFound(phone, first);
  const second = await sendRequest({ ...scene, applicant: other });
  await expectFound(phone, first, second);

  const killed = rekey(scene.config.databasePath, both, {
    atOnce: 1,
    pause: () => Promise.reject(new Error('killed')),
  });
  await expect(killed).rejects.toThrow('killed');
  await expectFound(phone, first, second);

  const report = await rekey(scene.config.databasePath, both, { atOnce: 3, pause: async () => {} });
  expect(report?.unreadable).toEqual([]);
  await expectFound(phone, first, second);
  await restartWith(newKey, []);
  await expectFound(phone, first, second);
  await operator.say(`/take ${first}`);
  await operator.say(`/refuse ${first} not_found Толық емес.`);
  await scene.advance({ minutes: 1 });
  expect(applicant.texts.join('\n')).toContain('Толық емес.');
});
