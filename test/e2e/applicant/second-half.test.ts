import { afterEach, beforeEach, expect, test } from 'vitest';
import { consentVersion } from '../../../src/domain/form/consent.ts';
import { readOne } from '../../attack/tools.ts';
import { applyFor, newcomer } from '../../support/forms/applying.ts';
import { openDesk, openForm, person, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/**
 * The second half of rules about a person and their data: "and closes what was asked", "but not while", "only what is
 * agreed to". Each was taken out by hand once, and no test noticed.
 */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene({ config: { retentionDays: 10 } });
  say = wordsOf(scene, 'kk');
  await openDesk(scene, 'ru');
});
afterEach(() => scene.close());

const rows = (sql: string) => readOne<number>(scene, `SELECT count(*) FROM ${sql}`);
const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();

async function withdrawConsent(): Promise<void> {
  const { applicant } = scene;
  await applicant.say('/consent');
  await applicant.press(say('button-consent-withdraw'));
  await applicant.press(say('button-consent-withdraw-now'));
}

test('a consent that is withdrawn while a paper waits closes what was asked, and the paper is still told and collected', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/ready ${reference}`);
  await scene.advance({ minutes: 1 });
  await applicant.say('/contact');
  await withdrawConsent();
  await applicant.say('Бұл сөз ешкімге арналмаған');
  expect(operator.texts.join('\n')).not.toContain('Бұл сөз ешкімге арналмаған');

  await applicant.say('/status');
  expect(applicant.last()).toContain(reference);
  expect(applicant.last()).toContain(say('status-ready'));
  const before = applicant.texts.length;
  await scene.advance({ days: 12 });
  expect(applicant.texts.slice(before).join('\n')).toContain(reference);
  await operator.say(`/collected ${reference}`);
  await scene.advance({ hours: 2 });
  expect(rows('request WHERE erased_at IS NOT NULL')).toBe(1);
});

test('data are not erased while a request is worked on, and with the last one a form that was begun is gone as well', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  const { applicant, operator } = scene;
  await applicant.say('/deletemydata');
  // The button is of before: now a request is open.
  const stale = applicant.lastMessage().message_id;
  await applicant.act((one) => one.pressStale(stale, 'm:erase-now'));
  expect(rows(`request WHERE erased_at IS NULL AND chat_id = ${people.applicant}`)).toBe(1);
  await operator.say(`/take ${reference}`);
  await operator.say(`/refuse ${reference} not_found`);
  await scene.advance({ minutes: 1 });
  await applicant.say('/apply');
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  await applicant.say('/deletemydata');
  await applicant.press(say('button-erase-now'));
  expect(applicant.last()).toBe(plain(say('plain-erased')));
  expect(rows('draft')).toBe(0);
  await scene.advance({ days: 3 });
  expect(applicant.last()).toBe(plain(say('plain-erased')));
});

test('words that were to go to the desk answer the form once it is begun', async () => {
  const { applicant, operator } = scene;
  await applicant.say('/start');
  await applicant.press(say('language-name'));
  await applicant.say('/contact');
  await applicant.say('/apply');
  await applicant.press(say('button-agree'));
  await applicant.say(person.iin);
  await applicant.say('Өзіме керек');
  expect(operator.texts.join('\n')).not.toContain(person.iin);
  expect(operator.texts.join('\n')).not.toContain('Өзіме керек');
});

test('only the text that is in force is agreed to, and a no of before takes nothing back', async () => {
  const { applicant } = scene;
  await applicant.say('/start');
  await applicant.press(say('language-name'));
  await applicant.say('/apply');
  const card = applicant.lastMessage().message_id;
  await applicant.act((one) => one.pressStale(card, `k:${consentVersion - 1}:y`));
  expect(rows('consent')).toBe(0);
  expect(applicant.last()).toContain(plain(say('consent-ask')));
  await applicant.press(say('button-agree'));
  expect(rows('consent')).toBe(1);
  await applicant.act((one) => one.pressStale(applicant.lastMessage().message_id, `k:${consentVersion}:n`));
  expect(applicant.texts).not.toContain(plain(say('plain-consent-declined')));
  expect(rows('consent')).toBe(1);
});

test('a form in which nothing was answered is none to go on with: the beginning is the menu', async () => {
  const { applicant } = scene;
  await openForm(scene);
  await applicant.say('/start');
  expect(applicant.buttons).toEqual(expect.arrayContaining([say('button-requests'), say('button-language')]));
});

test('of what people write the desk keeps nothing for longer than a request, and not what is somebody else’s', async () => {
  const { applicant, operator } = scene;
  await applicant.say('/start');
  await applicant.press(say('language-name'));
  await applicant.say('/contact');
  await applicant.say('Менің өтінішім жоқ');
  const neighbour = newcomer(scene, 6001);
  const reference = await applyFor(scene, neighbour);
  await operator.say(`/note ${reference} проверить по базе`);
  await neighbour.say('/contact');
  await neighbour.say('Справка нужна к среде');
  await neighbour.say('/mydata');
  const own = neighbour.person.messages.findLast(({ document }) => document?.file_name === 'my-data.txt');
  const told = scene.botApi.room.file(own?.document?.file_id ?? '')?.bytes.toString('utf8') ?? '';
  expect(told).toContain(reference);
  expect(told).not.toContain('проверить по базе');
  expect(told.split('Справка нужна к среде')).toHaveLength(2);
  expect(told).not.toContain('Менің өтінішім жоқ');
  expect(rows('talk WHERE request_id IS NULL')).toBe(1);
  await scene.advance({ days: 9 });
  expect(rows('talk WHERE request_id IS NULL')).toBe(1);
  await scene.advance({ days: 2 });
  expect(rows('talk WHERE request_id IS NULL')).toBe(0);
});
