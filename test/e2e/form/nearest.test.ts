import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nearest } from '../../../src/domain/places/nearest-branches.ts';
import { openDesk, openForm, person, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people } from '../../support/scene.ts';

/** A place on the map that is sent where a service centre is asked for. */

/** The data folder, with these coordinates in the list of branches. */
function folderWith(coordinates: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync('data', folder, { recursive: true });
  const file = join(folder, 'branches.csv');
  const rows = readFileSync(file, 'utf8').trimEnd().split('\n');
  const changed = rows.map((row) => {
    const point = coordinates[row.slice(0, 3)];
    return point ? `${row},${point}` : row;
  });
  writeFileSync(file, changed.join('\n'));
  return folder;
}

/** The form of a paper as far as the question for the region. */
async function openRegion(dataFolder?: string) {
  const scene = await openScene({ ...(dataFolder && { dataFolder }) });
  const say = wordsOf(scene, 'kk');
  const { applicant } = scene;
  await openForm(scene, 'kk');
  await applicant.press(say('for-whom-self-paper'));
  for (const answer of [person.iin, `${person.surname} ${person.firstName}`]) await applicant.say(answer);
  await applicant.press(say('none-patronymic'));
  await applicant.press(say('name-kind-none'));
  await applicant.press(/1990/);
  await applicant.say(person.birthPlace);
  await applicant.act((one) => one.pressReplyKeyboard(say('button-share-contact')));
  await applicant.press(say('purpose-employment'));
  return { scene, say, applicant };
}

test('the nearest service centres are offered, the closest first, and the place is kept nowhere', async () => {
  // The place that is sent is in Almaty; a spreadsheet may write a comma.
  const folder = folderWith({ C71: '51.13,71.43', C75: '"43,24",76.91', C19: '43.88,77.07' });
  const { scene, say, applicant } = await openRegion(folder);
  expect(applicant.texts.at(-2)).toContain(say('form-send-place'));
  expect(applicant.last()).toBe(say('place-keyboard-on'));
  await applicant.act((one) => one.pressReplyKeyboard(say('button-share-place')));
  expect(applicant.last()).toContain(say('problem-nearest'));
  const offered = applicant.buttons.filter((label) => label.includes('ХҚКО'));
  expect(offered).toEqual(['Алматы қаласының ХҚКО', 'Қонаев қаласының ХҚКО', 'Астана қаласының ХҚКО']);
  await applicant.press('Алматы қаласының ХҚКО');
  expect(applicant.last()).toContain(say('question-country')); // the region came with it
  expect(applicant.texts.at(-2)).toBe(say('contact-keyboard-off'));
  expect(() => applicant.person.pressReplyKeyboard(say('button-share-place'))).toThrow('no key');
  expect(readFileSync(join(scene.folder, 'bot.sqlite')).includes('latitude')).toBe(false);
  await scene.close();
  rmSync(folder, { recursive: true });
});

test('the message that a paper is ready brings the point on the map, where the list knows it', async () => {
  const folder = folderWith({ C10: '50.41,80.25' });
  const scene = await openScene({ dataFolder: folder });
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'paper');
  for (const command of ['take', 'ready']) await scene.operator.say(`/${command} ${reference}`);
  await scene.advance({ minutes: 1 });
  const last = scene.applicant.person.messages.at(-1);
  expect(last?.venue).toMatchObject({
    title: 'Семей қаласының ХҚКО',
    location: { latitude: 50.41, longitude: 80.25 },
  });
  // Once, and not again with the message that changes when it is confirmed.
  await scene.applicant.press(scene.text('kk', 'button-read'));
  expect(scene.applicant.person.messages.filter(({ venue }) => venue)).toHaveLength(1);
  await scene.close();
  rmSync(folder, { recursive: true });
});

test('a service centre that the list has lost at a deploy is named all the same where it is said that the paper is ready', async () => {
  const folder = folderWith({ C10: '50.41,80.25' });
  const scene = await openScene({ dataFolder: folder });
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'paper');
  await scene.stopBot();
  const file = join(folder, 'branches.csv');
  const rows = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, rows.filter((row) => !row.startsWith('C10')).join('\n'));
  await scene.startBot();
  for (const command of ['take', 'ready']) await scene.operator.say(`/${command} ${reference}`);
  await scene.advance({ minutes: 1 });
  const words = scene.text('kk', 'told-ready', { reference }).replaceAll(/<[^>]+>/g, '');
  const told = scene.applicant.texts.find((text) => text.startsWith(words));
  expect(told).toContain('Семей қаласының ХҚКО');
  await scene.close();
  rmSync(folder, { recursive: true });
});

test('a town that is typed in place of the place is shown back with the next question', async () => {
  const folder = folderWith({ C10: '50.41,80.25' });
  const { scene, applicant } = await openRegion(folder);
  await applicant.say('Семей');
  expect(applicant.last().split('\n').slice(0, 4)).toEqual([
    '✓ Облыс, қала: Абай облысы',
    '✓ ХҚКО: Семей қаласының ХҚКО',
    '',
    'Анықтаманы қай елде ұсынасыз?',
  ]);
  await scene.close();
  rmSync(folder, { recursive: true });
});

test('of several news that waited for Telegram the one that a paper is ready alone brings the point on the map', async () => {
  const folder = folderWith({ C10: '50.41,80.25' });
  const scene = await openScene({ dataFolder: folder });
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'paper');
  await scene.operator.say(`/take ${reference}`);
  const letGo = scene.botApi.onCall(({ method, params }) =>
    /^(send|edit)/.test(method) && Number(params.chat_id) === people.applicant
      ? { kind: 'answer', error_code: 502, description: 'Bad Gateway' }
      : undefined,
  );
  for (const command of ['check', 'ready']) await scene.operator.say(`/${command} ${reference}`);
  await scene.advance({ minutes: 1 });
  letGo();
  await scene.advance({ hours: 1 });
  const { texts, person: reader } = scene.applicant;
  for (const news of ['told-check', 'told-ready'] as const) {
    const words = scene.text('kk', news, { reference }).replaceAll(/<[^>]+>/g, '');
    expect(texts.filter((text) => text.startsWith(words))).toHaveLength(1);
  }
  expect(reader.messages.filter(({ venue }) => venue)).toHaveLength(1);
  await scene.close();
  rmSync(folder, { recursive: true });
});

test('where the list knows no places, it is said so, and nothing is promised', async () => {
  const { say, applicant } = await openRegion();
  expect(applicant.last()).not.toContain(say('form-send-place'));
  await applicant.act((one) => one.sendLocation());
  expect(applicant.last()).toContain(say('problem-nearest-unknown'));
});

test('distances are those on the ground: a degree of longitude is shorter in the north', () => {
  const at = (latitude: number, longitude: number) => ({ at: { latitude, longitude } });
  const north = at(52, 70);
  const east = at(51, 71.3);
  expect(nearest([north, east, {}], { latitude: 51, longitude: 70 }, 5)).toEqual([east, north]);
});
