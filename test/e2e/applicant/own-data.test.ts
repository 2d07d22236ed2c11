import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { type Chat, textOf } from '../../support/chat.ts';
import { fillIn, openDesk, person, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** A person's own data: to be had, to be erased by wish, to be erased in time. */

let scene: Scene;
let reference: string;
let say: ReturnType<typeof wordsOf>;
let desk: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene({ config: { ownerIds: [people.operator], retentionDays: 3 } });
  say = wordsOf(scene, 'kk');
  desk = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  reference = await sendRequest(scene, 'kk', 'paper');
});
afterEach(() => scene.close());

function filesOf(chat: Chat): readonly { name: string; text: string; caption: string }[] {
  return chat.person.messages
    .filter(({ from_bot: ours, document }) => ours && document)
    .map((message) => ({
      name: message.document?.file_name ?? '',
      text: scene.botApi.room.file(message.document?.file_id ?? '')?.bytes.toString('utf8') ?? '',
      caption: textOf(message),
    }));
}

const rows = (sql: string) => readOne<number>(scene, `SELECT count(*) FROM ${sql}`);

/** Without tags and the spaces that Telegram leaves out. */
const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();

test('/mydata: everything about oneself in two files, nothing about others, nothing that is not meant for one', async () => {
  const { applicant, operator, other } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/message ${reference} Сіздің құжатыңызды күтеміз`);
  await operator.say(`/note ${reference} Заметка для коллег`);
  await applicant.say('/mydata');
  const [text, json] = filesOf(applicant);
  expect([text?.name, json?.name]).toEqual(['my-data.txt', 'my-data.json']);
  expect(text?.caption).toBe(say('own-data-text'));
  for (const word of [reference, '900101 301 233', 'Семей', 'Сіздің құжатыңызды күтеміз']) {
    expect(text?.text).toContain(word);
  }
  expect(text?.text).not.toMatch(/<[a-z/]|&(?:amp|lt);|Заметка/);
  const own = JSON.parse(json?.text ?? '');
  expect(own.requests).toHaveLength(1);
  expect(own.requests[0]).toMatchObject({ reference, status: 'in_review', answers: { iin: person.iin } });
  expect(own.requests[0].history.map(({ action }: { action: string }) => action)).toEqual(['submit', 'take']);
  expect(own.requests[0].messages).toMatchObject([{ from: 'operator', words: 'Сіздің құжатыңызды күтеміз' }]);
  expect(json?.text).not.toContain('Заметка');
  expect(rows(`audit WHERE action = 'own-data' AND actor = 'applicant:${people.applicant}'`)).toBe(1);

  await other.say('/start');
  await other.press('Русский');
  await other.say('/mydata');
  const theirs = filesOf(other);
  expect(theirs[0]?.text).toContain(desk('own-data-nothing'));
  expect(theirs.map((file) => file.text).join()).not.toContain(reference);
});

test('/mydata in the middle of a form has its answers too', async () => {
  const { applicant } = scene;
  await applicant.say('/apply');
  await fillIn(scene, 'kk', 'electronic');
  await applicant.say('/mydata');
  const json = JSON.parse(filesOf(applicant)[1]?.text ?? '');
  expect(json.unsent_form.answers).toMatchObject({ kind: 'electronic', iin: person.iin });
});

test('/deletemydata: refused while a request is open, with the reason and what to do', async () => {
  const { applicant } = scene;
  await applicant.say('/deletemydata');
  expect(applicant.last()).toBe(say('erase-open', { references: reference, count: 1 }));
  // The button of an older question is of no use either.
  await applicant.act((one) => one.pressStale(applicant.lastMessage().message_id, 'm:erase-now'));
  expect(applicant.last()).toBe(say('erase-open', { references: reference, count: 1 }));
  await applicant.say('/status');
  expect(applicant.last()).toContain(reference);
  expect(rows('request WHERE erased_at IS NOT NULL')).toBe(0);
});

test('/deletemydata: asked about, then nothing of the person is left but what was said to stay', async () => {
  const { applicant, operator } = scene;
  await operator.say(`/request ${reference}`);
  expect(operator.last()).toContain('900101 301 233');
  await applicant.say('/contact');
  await applicant.say('Менің сұрағым бар');
  await applicant.press(say('button-withdraw'));
  await applicant.press(say('button-withdraw-now'));
  await applicant.say('/apply');
  await fillIn(scene, 'kk', 'electronic');

  await applicant.say('/deletemydata');
  const asked = ['erase-question', 'erase-what', 'erase-stays'] as const;
  expect(plain(applicant.last())).toBe(asked.map((key) => plain(say(key))).join('\n\n'));
  await applicant.press(say('button-erase-not'));
  expect(applicant.last()).toBe(say('plain-erasure-not'));
  expect(rows('draft')).toBe(1);
  await applicant.say('/deletemydata');
  expect(plain(applicant.last())).toContain(plain(say('erase-stays')));
  // Which of the person's messages were its answers.
  const id = readOne<number>(scene, 'SELECT id FROM request');
  const ownMessages = () => rows(`message_subject WHERE kind = 'sent-answer' AND about LIKE '${id}:%'`);
  expect(ownMessages()).toBeGreaterThan(0);
  await applicant.press(say('button-erase-now'));
  expect(applicant.last()).toContain(say('plain-erased'));
  expect(ownMessages()).toBe(0);

  for (const table of ['draft', 'talk', 'attachment', 'code_sent', 'confirmation', 'prompt']) {
    expect(rows(table), table).toBe(0);
  }
  expect(rows(`request WHERE chat_id = ${people.applicant}`)).toBe(0);
  expect(rows(`request_event WHERE actor_id = ${people.applicant}`)).toBe(0);
  expect(rows('request WHERE length(iin_index) + length(phone_index) > 0 OR surname_index IS NOT NULL')).toBe(
    0,
  );
  expect(rows(`consent WHERE chat_id = ${people.applicant}`)).toBeGreaterThan(0);
  await applicant.say('/status');
  expect(applicant.last()).toBe(say('plain-no-requests'));
  await applicant.say('/mydata');
  expect(filesOf(applicant)[0]?.text).toContain(say('own-data-nothing'));

  // The card that lay open at the desk has lost the person as well, and nothing finds them any more.
  expect(operator.texts.filter((text) => text.includes(reference)).join()).not.toContain('900101');
  for (const wanted of [person.iin, person.surname, '+77010000001']) {
    await operator.say(`/find ${wanted}`);
    expect(operator.last(), wanted).not.toContain(reference);
  }
  await operator.say(`/request ${reference}`);
  expect(operator.last()).toContain(reference);
  expect(operator.last()).toContain(plain(desk('request-erased', { date: '23 ноября 2026 года' })));
  expect(operator.last()).not.toMatch(/Қараң|ҚАРАҢ|900101/);
  await operator.say(`/message ${reference} Здравствуйте`);
  expect(operator.last()).toBe(plain(desk('desk-outcome-not-now', { reference })));
  await operator.say(`/audit ${reference}`);
  expect(operator.last()).toContain(reference);

  // They are welcome again.
  await applicant.say('/apply');
  await fillIn(scene, 'kk', 'paper');
  await applicant.press(say('button-send'));
  expect(applicant.last()).toContain(say('status-submitted'));
});

test('an ended request loses its person after the days set, not before; an open one never', async () => {
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/ask ${reference} Уточните место рождения`);
  await scene.advance({ minutes: 1 });
  await applicant.say('Семей қаласы');
  await operator.say(`/refuse ${reference} not_found Нет в реестре.`);
  await applicant.say('/apply');
  await fillIn(scene, 'kk', 'electronic');
  await applicant.press(say('button-send'));
  await scene.advance({ days: 2, hours: 20 });
  await operator.say(`/request ${reference}`);
  expect(operator.last()).toContain('900101 301 233');
  // Which message of theirs was the answer.
  expect(rows(`message_subject WHERE kind = 'answer'`)).toBe(1);
  await scene.advance({ hours: 6 });
  expect(rows('request WHERE erased_at IS NOT NULL')).toBe(1);
  expect(rows(`message_subject WHERE kind = 'answer'`)).toBe(0);
  expect(operator.last()).not.toContain('900101 301 233');
  await applicant.say(`${reference}`);
  expect(applicant.last()).toContain(say('status-refused'));
  expect(applicant.last()).not.toContain('Нет в реестре');
  // A reply to its card is for nobody: it is not that request's any more.
  const card = applicant.lastMessage().message_id;
  await applicant.act((one) => one.say('Түсіндіріп жібересіз бе енді', { replyTo: card }));
  expect(applicant.last()).toContain(plain(say('which-offer')));
  expect(rows(`audit WHERE action = 'erase' AND subject = '${reference}'`)).toBe(1);
  expect(readOne(scene, `SELECT count(*) FROM request_event WHERE words IS NOT NULL`)).toBe(0);
  // A restart indexes what has no index by surname yet: not this one.
  await scene.stopBot();
  await scene.startBot();
  expect(rows('request WHERE erased_at IS NOT NULL AND surname_index IS NOT NULL')).toBe(0);
  await scene.advance({ days: 10 });
  expect(rows('request WHERE erased_at IS NOT NULL')).toBe(1);
});

test('/deletemydata of somebody who never asked for anything names no requests that would be erased', async () => {
  const { other } = scene;
  await other.say('/start');
  await other.press('Русский');
  await other.say('/deletemydata');
  const asked = ['erase-question', 'erase-stays'] as const;
  expect(plain(other.last())).toBe(asked.map((key) => plain(desk(key))).join('\n\n'));
});

test('of the messages that were sent nothing is kept after thirty days', async () => {
  await scene.advance({ minutes: 1 });
  const sent = () => rows(`outbox WHERE state = 'sent' AND settled_at < ${Date.parse('2026-11-24')}`);
  expect(sent()).toBeGreaterThan(0);
  await scene.stopBot();
  scene.clock.moveTo(Date.parse('2026-12-24T00:00:00Z'));
  await scene.startBot();
  await scene.advance({ hours: 2 });
  expect(sent()).toBe(0);
});
