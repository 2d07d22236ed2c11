import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { groupIin } from '../../../src/domain/person/iin.ts';
import { readOne } from '../../attack/tools.ts';
import { openDesk, person, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** The file for an inspector: what stands in it, what doesn't, and that it is recorded itself. */

let scene: Scene;
let atDesk: ReturnType<typeof wordsOf>;
beforeEach(async () => {
  scene = await openScene();
  atDesk = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
});
afterEach(() => scene.close());

function file(): string {
  const sent = scene.operator.person.messages.findLast(({ document }) => document !== undefined);
  expect(sent?.document?.file_name).toMatch(/^inspection-\d{4}-\d\d-\d\d\.html$/);
  return scene.botApi.room.file(sent?.document?.file_id ?? '')?.bytes.toString('utf8') ?? '';
}

/** Rows of the table under this heading, each as the words of its cells. */
function rowsUnder(html: string, heading: string): readonly (readonly string[])[] {
  const [, part = ''] = html.split(`<h2>${heading}</h2>`);
  const [own = ''] = part.split('<h2>');
  return [...own.matchAll(/<tr><td>(.*?)<\/td><\/tr>/g)].map(([, cells = '']) => cells.split('</td><td>'));
}

test('holds access, look-ups, events and consents, and nothing of an applicant but a code', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/find ${person.iin}`);
  await operator.say(`/find ${person.surname}`);
  await applicant.say('/mydata');
  await operator.say('/inspect');
  const html = file();
  if (process.env.KEEP_FILE) writeFileSync(process.env.KEEP_FILE, html);

  for (const secret of [
    person.iin,
    groupIin(person.iin),
    person.surname,
    person.surname.toUpperCase(),
    person.birthPlace,
    '7010000001',
    String(people.applicant),
  ]) {
    expect(html).not.toContain(secret);
  }
  const code = /<td>(P-[0-9a-f]{5}-[0-9a-f]{5})</.exec(html)?.[1];
  const consents = rowsUnder(html, atDesk('inspect-consents'));
  expect(consents[0]).toEqual(['2026', '1', '0']);
  expect(consents[1]?.slice(1, 3)).toEqual([code, atDesk('inspect-consent-given')]);

  expect(rowsUnder(html, atDesk('inspect-access'))).toEqual([
    ['Оператор', String(people.operator), atDesk('role-owner'), '23.11.2026, 10:00', '—'],
  ]);
  const about = rowsUnder(html, atDesk('inspect-look-ups')).map(([, who, what, whom]) => [who, what, whom]);
  expect(about).toEqual([
    ['Оператор', atDesk('did-find'), `${atDesk('inspect-by-surname')}: ${reference}`],
    ['Оператор', atDesk('did-find'), `${atDesk('inspect-by-iin')}: ${reference}`],
  ]);
  const events = rowsUnder(html, atDesk('inspect-events')).map(([, who, what, on]) => [who, what, on]);
  expect(events[0]).toEqual(['Оператор', atDesk('did-inspect'), '']);
  expect(events).toContainEqual([code, atDesk('did-own-data'), '']);
  expect(html).toContain(
    scene.text('ru', 'audit-whole', { count: readOne<number>(scene, 'SELECT lines FROM audit_head') ?? 0 }),
  );
  expect(html).not.toMatch(/<script|https?:|src=/);

  // The controller can tell who is meant, and that was recorded too.
  await operator.say(`/inspect ${reference}`);
  expect(operator.last()).toBe(
    scene.text('ru', 'inspect-person', { reference, name: code ?? '' }).replaceAll(/<\/?code>/g, ''),
  );
  expect(
    readOne<string>(scene, `SELECT group_concat(subject, ' · ') FROM audit WHERE action = 'inspect'`),
  ).toBe(`all · ${reference}`);
});

test('tells some days alone, whoever is gone, and only the newest lines of a long log', async () => {
  const { operator, other } = scene;
  await operator.say('/invite');
  const link = /start=(join_\S+)/.exec(operator.last())?.[1] ?? '';
  await other.say(`/start ${link}`);
  await operator.say(`/revoke ${people.other}`);
  await scene.advance({ days: 1 });
  for (let count = 0; count < 3; count += 1) await operator.say(`/find 90010130123${count}`);
  await operator.say('/inspect 24.11.2026 24.11.2026');
  const day = file();
  expect(rowsUnder(day, atDesk('inspect-events')).map(([, , what]) => what)).toEqual([atDesk('did-inspect')]);
  expect(rowsUnder(day, atDesk('inspect-look-ups'))).toHaveLength(3);
  // Access is told whole, whatever the days.
  expect(rowsUnder(day, atDesk('inspect-access')).map(([, id, role, , until]) => [id, role, until])).toEqual([
    [String(people.operator), atDesk('role-owner'), '—'],
    [String(people.other), atDesk('role-operator'), '23.11.2026, 10:00'],
  ]);
  await operator.say('/inspect 23.11.2026 23.11.2026');
  const before = rowsUnder(file(), atDesk('inspect-events'));
  expect(before.map(([, who, what, on]) => [who, what, on]).slice(0, 2)).toEqual([
    ['Оператор', atDesk('did-revoke'), 'Тест'],
    ['Тест', atDesk('did-join'), atDesk('role-operator')],
  ]);
});

test('is for owners alone, and says how it is asked for', async () => {
  await scene.other.say('/start');
  await scene.other.press(scene.text('ru', 'language-name'));
  await scene.other.say('/inspect');
  expect(scene.other.person.messages.some(({ document }) => document !== undefined)).toBe(false);
  await scene.operator.say('/inspect недавно');
  expect(scene.operator.last()).toMatch(
    /^Напишите первый и последний день, например: \/inspect 01\.11\.2026/,
  );
  await scene.operator.say('/inspect 24.11.2026 23.11.2026');
  expect(scene.operator.last()).toBe(scene.text('ru', 'usage-dates-backwards', { command: 'inspect' }));
  expect(readOne<number>(scene, `SELECT count(*) FROM audit WHERE action = 'inspect'`)).toBe(0);
});
