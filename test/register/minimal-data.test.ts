import { expect, test } from 'vitest';
import { applicationForm } from '../../src/domain/form/application-form.ts';
import { scopes } from '../../src/domain/register/scope.ts';
import { createVault } from '../../src/storage/database/vault.ts';
import { watchConnection } from '../attack/tools.ts';
import { sendRequest } from '../support/samples/stories.ts';
import { openScene } from '../support/scene.ts';
import { createClient, newKey } from '../support/stages/register-stage.ts';

/**
 * Every answer of the form is a marker: whoever asks gets those that the table of the interface allows, and no other. A
 * later question of the form is kept back by itself.
 */
const database = watchConnection();
const key = newKey();
const registers = { takes: 'electronic-self', takeMinutes: 10 } as const;
const http = { host: '127.0.0.1', port: 0, webhook: undefined, registers };
/** Seen by the register that holds the request, by a key with `work`. */
const ofHolder =
  /^(iin|surname|first-name|patronymic|previous-(kind|name)-\d+|birth-(date|country|place)|purpose|country)$/;
const ofRepresentative = /^representative-/;
const ofKinship = /^kinship(-document(-number|-date)?)?$/;
const ofPower = /^power-(number|date|notary)$/;

test.each([
  ['self', []],
  ['child', [ofRepresentative, ofKinship]],
  ['other', [ofRepresentative, ofPower]],
])('no answer of the form is seen where it may not be: %s', async (whom, besides) => {
  const scene = await openScene({ config: { http }, registerKey: key });
  const register = createClient(scene, key);
  await register.get('/me');
  await scene.operator.say('/start');
  const reference = await sendRequest(scene);
  const ids = applicationForm.questions
    .map(({ id }) => id)
    .filter((id) => id !== 'apostille' && id !== 'for-whom');
  expect(ids.length).toBeGreaterThan(30);
  const markers = [...ids, 'a-later-question'].map((id) => [id, `marker:${id}:`]);
  const marked = { ...Object.fromEntries(markers), 'for-whom': whom };
  const place = { table: 'request', row: reference, column: 'application' };
  const sealed = createVault(scene.config.masterKey, []).seal(place, JSON.stringify(marked));
  database().prepare('UPDATE request SET application = ? WHERE reference = ?').run(sealed, reference);

  /** Which markers come with any answer that can be had without changing anything. */
  const seen = async () => {
    const answers = await Promise.all(
      ['/events', '/requests', `/requests/${reference}`, '/me'].map((path) => register.get(path)),
    );
    answers.push(await register.post(`/requests/${reference}/collected`));
    const text = JSON.stringify(answers.map(({ body, headers }) => [body, [...headers]]));
    return [...new Set([...text.matchAll(/marker:([^:]+):/g)].map(([, id]) => id ?? ''))].toSorted();
  };
  const only = async (wanted: readonly string[]) => {
    for (const scope of scopes) {
      const now = [(await register.get('/me')).body.scopes].flat();
      if (now.includes(scope) !== wanted.includes(scope))
        await scene.operator.say(`/registers allow 1 ${scope}`);
    }
  };
  const allowed = ids.filter((id) => [ofHolder, ...besides].some((one) => one.test(id))).toSorted();
  expect(allowed.length).toBeGreaterThan(10);
  expect(await seen()).toEqual([]);
  const taken = await register.post(`/requests/${reference}/take`);
  expect(JSON.stringify(taken.body)).toContain('marker:iin:');
  expect(await seen()).toEqual(allowed);
  for (const scope of ['read', 'certificate', 'papers']) {
    await only([scope]);
    expect([scope, await seen()]).toEqual([scope, []]);
  }
  await only(scopes);
  await register.post(`/requests/${reference}/release`);
  expect(await seen()).toEqual([]);
});
