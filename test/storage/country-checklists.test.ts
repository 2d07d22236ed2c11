import { expect, test } from 'vitest';
import { welcomeApplicant } from '../../src/storage/applicant/applicants.ts';
import {
  findChecklist,
  forgetChecklists,
  saveChecklist,
} from '../../src/storage/applicant/country-checklists.ts';
import { cleanUpAfterEach, openTempDatabase } from '../support/temp-database.ts';

cleanUpAfterEach();

async function opened() {
  const store = openTempDatabase();
  await store.transact((tx) => welcomeApplicant(tx, 7, 'kk', 0));
  return store;
}

test('the steps of a country are kept as they were ticked', async () => {
  const { transact } = await opened();
  await transact((tx) => saveChecklist(tx, 7, 'AE', [1, 3, 6], 10, 2));
  expect(await transact((tx) => findChecklist(tx, 7, 'AE'))).toEqual([1, 3, 6]);
  await transact((tx) => saveChecklist(tx, 7, 'AE', [], 11, 2));
  expect(await transact((tx) => findChecklist(tx, 7, 'AE'))).toEqual([]);
  expect(await transact((tx) => findChecklist(tx, 7, 'EG'))).toEqual([]);
});

test('of more countries than are kept, the one just ticked always stays', async () => {
  const { transact } = await opened();
  await transact((tx) => {
    for (const country of ['AE', 'EG', 'KE']) saveChecklist(tx, 7, country, [2], 10, 2);
    const kept = ['AE', 'EG', 'KE'].filter((country) => findChecklist(tx, 7, country).length > 0);
    expect(kept).toHaveLength(2);
    expect(kept).toContain('KE');
  });
});

test('what is old is forgotten, and with the person all of it', async () => {
  const { transact, database } = await opened();
  await transact((tx) => {
    saveChecklist(tx, 7, 'AE', [1], 10, 5);
    saveChecklist(tx, 7, 'EG', [1], 20, 5);
    expect(forgetChecklists(tx, 20)).toBe(1);
    expect(findChecklist(tx, 7, 'EG')).toEqual([1]);
  });
  database.exec('DELETE FROM applicant WHERE chat_id = 7');
  expect(database.prepare('SELECT count(*) FROM country_checklist').pluck().get()).toBe(0);
});
