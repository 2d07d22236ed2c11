import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** What is planned for the request, by kind and moment. */
function planned(scene: Scene): readonly string[] {
  const database = new Sqlite(`${scene.folder}/bot.sqlite`, { readonly: true });
  const rows = database
    .prepare<[], { line: string }>(
      `SELECT kind || ' ' || due_at AS line FROM job WHERE state = 'pending' AND subject = '1' ORDER BY line`,
    )
    .all();
  database.close();
  return rows.map(({ line }) => line);
}

/** How the request comes into each status out of which something is decided, and the decisions that can be undone there. */
const ways = [
  { status: 'submitted', way: [], decisions: ['/refuse REF not_found Жоқ'] },
  {
    status: 'in_review',
    way: ['/take REF'],
    decisions: ['/refuse REF not_found', '/check REF', '/ask REF Қалай?', '/ready REF'],
  },
  {
    status: 'needs_info',
    way: ['/take REF', '/ask REF Қай жылы?'],
    decisions: ['/refuse REF requirements_not_met Жауап жоқ'],
  },
  {
    status: 'additional_check',
    way: ['/take REF', '/check REF'],
    decisions: ['/refuse REF not_found', '/ready REF'],
  },
] as const;

test.each(ways.flatMap(({ decisions, ...way }) => decisions.map((decision) => ({ ...way, decision }))))(
  'from $status: $decision, undone, leaves planned what was planned before',
  async ({ way, decision }) => {
    const scene = await openScene({ patienceMs: 4000 });
    const { operator } = scene;
    const say = wordsOf(scene, 'kk');
    await openDesk(scene, 'kk');
    const reference = await sendRequest(scene, 'kk', 'paper');
    for (const command of way) {
      await operator.say(command.replace('REF', reference));
      await scene.advance({ minutes: 1 });
    }
    const before = planned(scene);
    await operator.say(decision.replace('REF', reference));
    expect(operator.buttons).toContain(say('button-undo'));
    if (before.length > 0) expect(planned(scene)).not.toEqual(before);
    await operator.say(`/undo ${reference}`);
    expect(operator.last()).toBe(say('desk-outcome-undo', { reference }));
    expect(planned(scene)).toEqual(before);
    await scene.close();
  },
);

test('whoever had left the bot when the reminder of a question was due has it when they are back', async () => {
  const scene = await openScene({ patienceMs: 4000 });
  const { applicant, operator } = scene;
  await openDesk(scene, 'kk');
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/take ${reference}`);
  await operator.say(`/ask ${reference} Қай қалада тудыңыз?`);
  await scene.advance({ minutes: 1 });
  await applicant.act((one) => one.block());
  await scene.advance({ days: 3 });
  const reminders = () => applicant.texts.filter((text) => text.includes('Қай қалада тудыңыз?')).length;
  expect(reminders()).toBe(1);
  await applicant.act((one) => one.unblock());
  await applicant.say('/start');
  await scene.advance({ minutes: 1 });
  expect(reminders()).toBe(2);
  await scene.close();
});

test('a refusal that was undone leaves the reminders of a question and the report after two weeks', async () => {
  const scene = await openScene({ patienceMs: 4000 });
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'kk');
  await openDesk(scene, 'kk');
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/take ${reference}`);
  await operator.say(`/ask ${reference} Қай қалада тудыңыз?`);
  await scene.advance({ minutes: 1 });
  await operator.say(`/refuse ${reference} not_found Табылмады`);
  await operator.say(`/undo ${reference}`);
  await scene.advance({ days: 3 });
  const reminders = () => applicant.texts.filter((text) => text.includes('Қай қалада тудыңыз?')).length;
  expect(reminders()).toBe(2);
  await scene.advance({ days: 12 });
  expect(reminders()).toBe(3);
  expect(operator.texts).toContain(say('desk-unanswered', { reference }).replaceAll(/<\/?\w+>/g, ''));
});
