import { afterEach, beforeEach, expect, test } from 'vitest';
import { groupIin } from '../../../src/domain/person/iin.ts';
import { readOne } from '../../attack/tools.ts';
import { applyFor, newcomer } from '../../support/forms/applying.ts';
import { openDesk, openForm, person, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** A person has their data blocked: what stops, what goes on, what the desk sees, and how it ends. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let atDesk: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene({ config: { retentionDays: 10 } });
  say = wordsOf(scene, 'kk');
  atDesk = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
});
afterEach(() => scene.close());

const rows = (sql: string) => readOne<number>(scene, `SELECT count(*) FROM ${sql}`);
/** As it stands on cards. */
const spacedIin = groupIin(person.iin);
const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();

async function block(): Promise<void> {
  await scene.applicant.say('/blockmydata');
  await scene.applicant.press(say('button-block-now'));
}

test('is asked about, then the desk neither sees, finds nor decides; a crash in between changes nothing', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/note ${reference} ${person.surname} қоңырау шалды`);
  await applicant.say('/blockmydata');
  expect(applicant.last()).toBe(
    [
      say('block-question'),
      say('block-stops'),
      say('block-goes-on'),
      say('block-contact', { controller: 'Сынақ мекемесі', contact: 'test@example.invalid' }),
    ]
      .map(plain)
      .join('\n\n'),
  );
  expect(rows('request WHERE blocked_at IS NOT NULL')).toBe(0);
  await scene.stopBot();
  await scene.startBot();
  await applicant.press(say('button-block-now'));
  expect(applicant.last().split('\n')[0]).toBe(plain(say('block-on', { date: '2026 жылғы 23 қараша' })));
  expect(rows(`audit WHERE action = 'block-data' AND actor = 'applicant:${people.applicant}'`)).toBe(1);

  // The desk hears of it; its cards lose the person.
  expect(operator.last()).toBe(plain(atDesk('desk-data-blocked', { reference })));
  await operator.say(`/request ${reference}`);
  for (const secret of [
    person.iin,
    spacedIin,
    person.surname.toUpperCase(),
    person.surname,
    person.birthPlace,
    '+7 701',
  ]) {
    expect(operator.last()).not.toContain(secret);
  }
  expect(operator.last()).toContain(plain(atDesk('desk-data-blocked', { reference })));
  await operator.say(`/ready ${reference}`);
  expect(operator.last()).toBe(atDesk('desk-outcome-data-blocked', { reference }));
  expect(rows(`request WHERE status = 'in_review'`)).toBe(1);
  for (const sought of [person.iin, person.surname, '+77010001001']) {
    await operator.say(`/find ${sought}`);
    expect(operator.last()).toBe(atDesk('desk-found-none'));
  }
  await operator.say('/overdue');
  expect(operator.last()).not.toContain(reference);
});

test('nothing more is collected; everything else goes on', async () => {
  const reference = await sendRequest(scene, 'kk', 'electronic');
  const { applicant, operator } = scene;
  await applicant.say('/apply');
  await applicant.press(say('for-whom-child'));
  const before = readOne<number>(scene, 'SELECT updated_at FROM draft');
  await block();
  const declined = plain(say('block-declined'));
  for (const words of ['/apply', person.iin, 'Сәлем!']) {
    await applicant.say(words);
    expect(applicant.last().split('\n')[0]).toBe(declined);
  }
  expect(readOne<number>(scene, 'SELECT updated_at FROM draft')).toBe(before);

  await applicant.say('/status');
  expect(applicant.last()).toContain(say('request-data-blocked'));
  expect(applicant.last()).not.toContain('Мерзімі');
  await applicant.say('/contact');
  await applicant.say('Деректерімді кім көрді?');
  expect(operator.texts.join('\n')).toContain('Деректерімді кім көрді?');
  await applicant.say('/mydata');
  const file = applicant.person.messages.findLast(({ document }) => document?.file_name === 'my-data.txt');
  const own = scene.botApi.room.file(file?.document?.file_id ?? '')?.bytes.toString('utf8') ?? '';
  expect(own).toContain(spacedIin);
  expect(own).toContain(say('own-data-blocked', { time: '23.11.2026, 10:00' }));

  // Idle for longer than a form waits, and nothing is destroyed.
  await scene.advance({ days: 9 });
  expect(rows('draft')).toBe(1);
  await applicant.say('/withdraw');
  await applicant.press(say('button-withdraw-now'));
  expect(rows(`request WHERE status = 'withdrawn' AND reference = '${reference}'`)).toBe(1);
  await scene.advance({ days: 12 });
  expect(rows('request WHERE erased_at IS NOT NULL')).toBe(0);

  await applicant.say('/blockmydata');
  await applicant.press(say('button-unblock-now'));
  await scene.advance({ days: 1 });
  expect(rows('request WHERE erased_at IS NOT NULL')).toBe(1);
});

test('a consent that is asked for while the data are blocked can be declined', async () => {
  const { other } = scene;
  await other.say('/start');
  await other.press(say('language-name'));
  await other.press(say('button-apply'));
  const card = other.lastMessage().message_id;
  await other.say('/blockmydata');
  await other.press(say('button-block-now'));
  await other.act((one) => one.press(card, { text: say('button-decline') }));
  expect(other.person.messages.find(({ message_id: id }) => id === card)?.text).toBe(
    plain(say('plain-consent-declined')),
  );
});

test('an operator whose own data are blocked works on at the desk', async () => {
  const { operator } = scene;
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say('/blockmydata');
  await operator.press(atDesk('button-block-now'));
  await operator.say(reference);
  expect(operator.last()).toContain(person.surname.toUpperCase());
  expect(operator.last()).toContain(reference);
  expect(operator.texts.join()).not.toContain(atDesk('block-declined'));
});

test('once it ends, the promise begins again with what was left of it, and the desk is told', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  const promised = () => readOne<string>(scene, 'SELECT promised_on FROM request');
  expect(promised()).toBe('2026-11-30');
  await block();
  await scene.advance({ days: 14 });
  expect(rows(`request WHERE status = 'in_review' AND assignee IS NOT NULL`)).toBe(1);
  await applicant.say('/blockmydata');
  await applicant.press(say('button-unblock-now'));
  expect(promised()).toBe('2026-12-14');
  expect(rows(`audit WHERE action = 'unblock-data'`)).toBe(1);
  expect(applicant.texts).toContain(plain(say('block-ended')));
  expect(operator.last()).toBe(plain(atDesk('desk-data-unblocked', { reference })));
  await operator.say(`/request ${reference}`);
  expect(operator.last()).toContain(spacedIin);
  await operator.say(`/ready ${reference}`);
  await scene.advance({ minutes: 1 });
  expect(applicant.texts.join('\n')).toContain(
    plain(say('told-ready', { reference, contact: '' })).split('\n')[0],
  );
});

test('once it ends, a question that waited is reminded of as ever', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/ask ${reference} Уточните место рождения`);
  await scene.advance({ minutes: 1 });
  await block();
  await scene.advance({ days: 8 });
  const reminders = () =>
    applicant.texts.filter((text) => text.startsWith(plain(say('reminder-answer', { reference }))));
  expect(reminders()).toEqual([]);
  await applicant.say('/blockmydata');
  await applicant.press(say('button-unblock-now'));
  expect(reminders()).toEqual([]);
  await scene.advance({ days: 8 });
  expect(reminders()).toHaveLength(2);
});

test('a paper that is ready can be collected; withdrawing the consent ends the block with the data', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/ready ${reference}`);
  await scene.advance({ minutes: 1 });
  await block();
  await operator.say(`/collected ${reference}`);
  expect(rows(`request WHERE status = 'collected' AND blocked_at IS NOT NULL`)).toBe(1);
  await applicant.say('/consent');
  await applicant.press(say('button-consent-withdraw'));
  await applicant.press(say('button-consent-withdraw-now'));
  expect(rows('request WHERE erased_at IS NOT NULL AND blocked_at IS NULL')).toBe(1);
  expect(rows('applicant WHERE data_blocked_at IS NOT NULL')).toBe(0);
});

test('a form waits for as long as the block lasts, and as long again as one that was left alone after it', async () => {
  const { applicant } = scene;
  await openForm(scene);
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  await block();
  await scene.advance({ days: 12 });
  const reminder = plain(say('draft-reminder')).split('.')[0] ?? '';
  expect(applicant.texts.join('\n')).not.toContain(reminder);
  await applicant.say('/blockmydata');
  await applicant.press(say('button-unblock-now'));
  await scene.advance({ days: 2 });
  expect(rows('draft')).toBe(1);
  expect(applicant.texts.filter((text) => text.includes(reminder))).toHaveLength(1);
  await scene.advance({ days: 8 });
  expect(rows('draft')).toBe(0);
});

test('a form that waits beside a correction is not destroyed while the data are blocked', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  await applicant.say('/apply');
  await applicant.press(say('for-whom-self-electronic'));
  await operator.say(`/correct ${reference}`);
  await operator.press(`☐ ${atDesk('line-surname')}`);
  await operator.press(atDesk('button-lines-on'));
  await operator.press(atDesk('button-lines-without-words'));
  await applicant.press(say('button-correct-lines'));
  expect(rows('draft_aside')).toBe(1);
  await block();
  await scene.advance({ days: 20 });
  expect([rows('draft'), rows('draft_aside')]).toEqual([1, 1]);
  await applicant.say('/blockmydata');
  await applicant.press(say('button-unblock-now'));
  await scene.advance({ days: 2 });
  expect([rows('draft'), rows('draft_aside')]).toEqual([1, 1]);
});

test('a paper whose consent was withdrawn keeps its data while these are blocked, and loses them after it', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/ready ${reference}`);
  await scene.advance({ minutes: 1 });
  await applicant.say('/consent');
  await applicant.press(say('button-consent-withdraw'));
  await applicant.press(say('button-consent-withdraw-now'));
  await block();
  await operator.say(`/collected ${reference}`);
  await scene.advance({ days: 2 });
  expect(rows('request WHERE erased_at IS NOT NULL')).toBe(0);
  await applicant.say('/blockmydata');
  await applicant.press(say('button-unblock-now'));
  await scene.advance({ days: 1 });
  expect(rows('request WHERE erased_at IS NOT NULL')).toBe(1);
});

test('a paper that waits is told of as ever while the data are blocked, and after it not twice', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  const neighbour = newcomer(scene, 6001);
  const other = await applyFor(scene, neighbour, { kind: 'paper' });
  const { applicant, operator } = scene;
  for (const one of [reference, other]) {
    await operator.say(`/take ${one}`);
    await operator.say(`/ready ${one}`);
  }
  await scene.advance({ minutes: 1 });
  const promised = readOne<string>(scene, 'SELECT promised_on FROM request WHERE id = 1');
  const before = [applicant.texts.length, neighbour.texts.length] as const;
  await block();
  await scene.advance({ days: 4 });
  await applicant.say('/blockmydata');
  await applicant.press(say('button-unblock-now'));
  expect(readOne<string>(scene, 'SELECT promised_on FROM request WHERE id = 1')).toBe(promised);
  await scene.advance({ days: 26 });
  const reminder = plain(say('reminder-collect', { reference })).split('.')[0] ?? '';
  const theirs = plain(atDesk('reminder-collect', { reference: other })).split('.')[0] ?? '';
  const own = applicant.texts.slice(before[0]).filter((text) => text.startsWith(reminder));
  expect(own.length).toBeGreaterThan(1);
  expect(own).toHaveLength(neighbour.texts.slice(before[1]).filter((text) => text.startsWith(theirs)).length);
});

test('the export says why there is no name, and keeps what tells of nobody', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  const { operator } = scene;
  await block();
  await operator.say('/export');
  const sent = operator.person.messages.findLast(({ document }) => document?.file_name?.endsWith('.csv'));
  const csv = scene.botApi.room.file(sent?.document?.file_id ?? '')?.bytes.toString('utf8') ?? '';
  const cells =
    csv
      .split('\r\n')[1]
      ?.split(';')
      .map((cell) => cell.replaceAll('"', '')) ?? [];
  expect(cells[0]).toBe(reference);
  // What tells of nobody stays: the numbers of the desk are counted from it.
  expect(cells[9]).not.toBe('');
  expect(cells.slice(14)).toEqual([atDesk('export-blocked'), '', '', '', '']);
  expect(csv).not.toContain(person.iin);
});
