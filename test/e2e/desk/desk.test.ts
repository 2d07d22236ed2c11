import { createHash } from 'node:crypto';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deskCommands } from '../../../src/domain/commands.ts';
import { newcomer } from '../../support/forms/applying.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDesk, pdf, person, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

let scene: Scene;
const secondOperator = people.other;

beforeEach(async () => {
  scene = await openScene({ config: { ownerIds: [people.operator, secondOperator] } });
});
afterEach(() => scene.close());

test('a PDF in reply to the card delivers an electronic certificate', async () => {
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'en');
  await openDesk(scene, 'en');
  const reference = await sendRequest(scene, 'en');
  await operator.press(say('button-open'));
  await operator.press(say('action-take'));
  const card = operator.messageWith(say('action-refuse'))?.message_id ?? 0;

  await operator.act((one) =>
    one.sendDocument({ name: 'scan.png', mime: 'image/png', bytes: Buffer.from('png'), replyTo: card }),
  );
  expect(operator.last()).toBe(say('desk-outcome-not-a-pdf'));
  await operator.act((one) =>
    one.sendDocument({
      name: 'not.pdf',
      mime: 'application/pdf',
      bytes: Buffer.from('MZ no pdf at all'),
      replyTo: card,
    }),
  );
  expect(operator.last()).toBe(say('desk-outcome-not-a-pdf'));
  await operator.act((one) => one.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf }));
  expect(operator.last()).toBe(say('desk-which'));

  await operator.act((one) =>
    one.sendDocument({ name: 'Қараңғысызова.pdf', mime: 'application/pdf', bytes: pdf, replyTo: card }),
  );
  expect(operator.last()).toBe(say('desk-outcome-delivered', { reference }));
  const delivered = applicant.person.messages.filter((message) => message.document);
  expect(delivered).toHaveLength(1);
  expect(delivered[0]?.caption).toContain(reference);
  expect(scene.botApi.room.file(delivered[0]?.document?.file_id ?? '')?.bytes.equals(pdf)).toBe(true);
  await applicant.say('/status');
  expect(applicant.last()).toContain(say('status-delivered'));

  const database = new Sqlite(scene.config.databasePath, { readonly: true });
  const kept = database.prepare<[], { sha256: Buffer }>('SELECT sha256 FROM certificate').all();
  database.close();
  expect(kept.map(({ sha256 }) => sha256.toString('hex'))).toEqual([
    createHash('sha256').update(pdf).digest('hex'),
  ]);

  await operator.act((one) =>
    one.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf, caption: reference }),
  );
  expect(operator.last()).toBe(shownText(say('desk-replace', { reference })));
  expect(applicant.person.messages.filter((message) => message.document)).toHaveLength(1);
});

test('by command: take, ready, collected; each tells the person, and a wrong reference says so', async () => {
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say('/queue');
  expect(operator.buttons.join()).toContain(reference);
  await operator.say('/take');
  expect(operator.last()).toBe(say('usage-reference', { command: 'take', reference }));
  const labels = () =>
    operator
      .lastMessage()
      .reply_markup?.inline_keyboard.flat()
      .map(({ text }) => text);
  expect(labels()?.join()).toContain(reference);
  await operator.say('/take CR-0000-0000');
  expect(operator.last()).toBe(say('desk-outcome-no-such-request'));
  await operator.say(`/ready ${reference}`);
  expect(operator.last()).toBe(say('desk-outcome-take-first', { reference }));

  await operator.say(`/take ${reference.toLowerCase().replaceAll('-', ' ')}`);
  expect(operator.last()).toBe(say('desk-outcome-take', { reference }));
  await operator.say('/mine');
  expect(operator.buttons.join()).toContain(reference);
  // No request is what a search or a person is missing.
  for (const [command, usage] of [
    ['find', 'usage-find'],
    ['revoke', 'usage-id'],
  ] as const) {
    await operator.say(`/${command}`);
    expect(operator.last()).toBe(shownText(say(usage, { command, reference })));
    expect(labels()).toBeUndefined();
  }
  await operator.say(`/ready ${reference}`);
  expect(applicant.last()).toContain(
    scene
      .text('kk', 'told-ready', { reference })
      .split('\n')[0]
      ?.replace(/<[^>]+>/g, ''),
  );
  await operator.say(`/collected ${reference}`);
  expect(operator.last()).toBe(say('desk-outcome-collected', { reference }));
  await operator.say(`/collected ${reference}`);
  expect(operator.last()).toBe(say('desk-outcome-not-now', { reference }));
  expect(applicant.texts.filter((text) => text.includes('анықтама берілді'))).toHaveLength(1);
});

test('a paper that is ready is not overdue, however long it waits to be collected', async () => {
  const { operator } = scene;
  await openDesk(scene, 'en');
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/take ${reference}`);
  await operator.say(`/ready ${reference}`);
  await scene.advance({ days: 20 });
  await operator.say(`/request ${reference}`);
  expect(operator.last()).not.toContain('Overdue');
  await operator.say('/mine');
  expect(operator.buttons.join()).not.toContain('!');
  expect(operator.buttons.join()).toContain(reference);
});

test('a refusal: the ground by button, the words in one message, read by the person as written', async () => {
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'kk');
  await openDesk(scene, 'kk');
  const reference = await sendRequest(scene, 'ru');
  await operator.press(say('button-open'));
  await operator.press(say('action-take'));
  await operator.press(say('action-refuse'));
  await operator.press(say('button-back'));
  await operator.press(say('action-refuse'));
  await operator.press(say('ground-not_found'));
  await operator.say('/queue');
  await operator.say('ЖСН <тіркелімде> жоқ & т.б.');
  expect(operator.last()).toContain(scene.text('ru', 'refusal-not_found'));
  expect(operator.last()).toContain('ЖСН <тіркелімде> жоқ & т.б.');
  expect(applicant.last()).not.toContain('ЖСН');
  await operator.press(say('button-send-words'));
  expect(operator.texts).toContain(say('desk-outcome-refuse', { reference }));
  expect(operator.messageWith(say('button-without-words'))).toBeUndefined();
  expect(applicant.last()).toContain('ЖСН <тіркелімде> жоқ & т.б.');
  expect(applicant.last()).toContain(scene.text('ru', 'refusal-not_found'));
  await operator.say('тағы бір сөз');
  expect(operator.last()).toBe(say('plain-not-understood-desk'));
});

test('two operators at once: one has it, the other reads who was faster, both cards follow', async () => {
  const { operator, other } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  await other.say('/start');
  await other.press('Русский');
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.press(say('button-open'));
  await other.press(say('button-open'));
  const mine = operator.messageWith(say('action-take'))?.message_id ?? 0;
  const theirs = other.messageWith(say('action-take'))?.message_id ?? 0;
  operator.person.press(mine, { text: say('action-take') });
  other.person.press(theirs, { text: say('action-take') });
  await scene.settle();
  expect(operator.toast).toBe(say('desk-outcome-take', { reference }));
  expect(other.toast).toBe(say('desk-outcome-taken', { reference, name: 'Оператор' }));
  expect(other.last()).toContain(say('status-in_review'));
  expect(other.last()).toContain('Оператор');

  await operator.press(say('action-release'));
  expect(other.last()).toContain(say('status-submitted'));
  await other.press(say('action-take'));
  expect(other.toast).toBe(say('desk-outcome-take', { reference }));
});

test('to whoever has no role the desk does not exist', async () => {
  const { applicant } = scene;
  const reference = await sendRequest(scene, 'kk', 'paper');
  for (const command of deskCommands) {
    await applicant.say(`/${command} ${reference} not_found сөз`);
    expect(applicant.last(), command).toBe(scene.text('kk', 'plain-unknown'));
  }
  const card = applicant.lastMessage().message_id;
  for (const data of ['d:1:open', 'd:1:take', 'd:1:refuse:not_found', 'q:all:0', 'p:without']) {
    await applicant.act((one) => one.pressStale(card, data));
    expect(applicant.last(), data).toBe(scene.text('kk', 'plain-old-button'));
  }
  await applicant.act((one) =>
    one.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf, caption: reference }),
  );
  expect(applicant.person.messages.filter((message) => message.from_bot && message.document)).toEqual([]);
  await applicant.say('/status');
  expect(applicant.last()).toContain(scene.text('kk', 'status-submitted'));
  expect(applicant.last()).not.toContain(person.iin);
});

test("somebody else's request is no request: neither its card nor its buttons", async () => {
  const { applicant, operator } = scene;
  const other = newcomer(scene, 4001);
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/take ${reference}`);
  await operator.say(`/ready ${reference}`);
  await other.say('/start');
  await other.press('Русский');
  await other.say(reference);
  expect(other.last()).toContain(scene.text('ru', 'verdict-reference-unknown'));
  const message = other.lastMessage().message_id;
  for (const data of ['r:1:collected', 'r:1:snooze', 'r:1:card']) {
    await other.act((one) => one.pressStale(message, data));
  }
  expect(other.texts.join('\n')).not.toContain('••••');
  await applicant.say(reference);
  expect(applicant.last()).toContain(scene.text('kk', 'status-ready'));
});
