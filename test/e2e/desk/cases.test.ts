import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { locales } from '../../../src/domain/locale.ts';
import { shownText } from '../../support/locale-text.ts';
import { joinDesk } from '../../support/samples/staff.ts';
import { openDeskScene, pdf, sendRequest, type wordsOf } from '../../support/samples/stories.ts';
import { people, type Scene } from '../../support/scene.ts';

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  ({ scene, say } = await openDeskScene());
});
afterEach(() => scene.close());

const audited = (action: string, column: 'subject' | 'actor' = 'subject') => {
  const database = new Sqlite(scene.config.databasePath, { readonly: true });
  const values = database.prepare(`SELECT ${column} FROM audit WHERE action = ?`).pluck().all(action);
  database.close();
  return values;
};

test('the desk reads how a request stands, not what its applicant is to do', async () => {
  const { operator, applicant } = scene;
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await operator.say(`/take ${reference}`);
  await operator.say(`/ask ${reference} Құжат нөмірі қандай?`);
  await scene.advance({ minutes: 1 });
  const theirs = say('status-needs_info');
  const neutral = say('stats-state-needs_info');

  await operator.say(`/request ${reference}`);
  expect(operator.last()).toContain(shownText(say('request-status', { status: neutral })));
  await operator.say('/mine');
  expect(operator.last()).toContain(neutral);
  await operator.say(`/find ${reference}`);
  expect(operator.buttons.join()).toContain(say('request-list-line', { reference, status: neutral }));
  expect(operator.texts.join()).not.toContain(theirs);
  await applicant.say('/status');
  expect(applicant.last()).toContain(scene.text('kk', 'status-needs_info'));
});

test('nothing is late while the applicant is waited for; it is once the answer has come and its time is over', async () => {
  const { operator, applicant } = scene;
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await operator.say(`/take ${reference}`);
  await operator.say(`/ask ${reference} Құжат нөмірі қандай?`);
  await scene.advance({ days: 9 });
  const late = shownText(say('queue-late'));
  await operator.say('/mine');
  expect(operator.last()).toContain(reference);
  expect(operator.last()).not.toContain(late);
  await operator.say(`/request ${reference}`);
  expect(operator.last()).toContain(say('desk-promise-stands'));
  expect(operator.last()).not.toContain(shownText(say('desk-overdue', { date: '' })).trim());

  await applicant.say('N 012345678');
  await scene.advance({ days: 4 });
  // Nobody has touched it for a day of work: it is in the queue again.
  await operator.say('/queue');
  expect(operator.last()).toContain(late);
  await operator.say('/overdue');
  expect(operator.last()).toContain(reference);
});

test('the applicant reads what is promised once in a message and once on the card', async () => {
  const { operator, applicant } = scene;
  const reference = await sendRequest(scene, 'kk', 'paper');
  const once = (text: string) => expect(text.match(/жұмыс күні/g), text).toHaveLength(1);
  await operator.say(`/take ${reference}`);
  await scene.advance({ minutes: 1 });
  once(applicant.texts.find((text) => text.includes('өтінішіңіз қаралып жатыр')) ?? '');
  await operator.say(`/ask ${reference} Құжат нөмірі қандай?`);
  await scene.advance({ minutes: 1 });
  await applicant.say('N 012345678');
  once(applicant.texts.findLast((text) => text.startsWith('Рақмет')) ?? '');
  await applicant.say('/status');
  once(applicant.last());
});

test('whoever is not the holder of a delivered certificate reads who is', async () => {
  const { operator, other } = scene;
  await joinDesk(scene, scene.other);
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await operator.say(`/take ${reference}`);
  const file = { name: 'c.pdf', mime: 'application/pdf', bytes: pdf, caption: reference };
  await operator.act((one) => one.sendDocument(file));
  await other.act((one) => one.sendDocument(file));
  expect(other.last()).toBe(say('desk-outcome-not-assignee', { reference, name: 'Оператор' }));
});

test('both questions about another file are answered in their turn, in their message, and count once', async () => {
  const { operator, applicant } = scene;
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await operator.say(`/take ${reference}`);
  const send = (name: string) =>
    operator.act((one) =>
      one.sendDocument({ name, mime: 'application/pdf', bytes: pdf, caption: reference }),
    );
  const files = () =>
    applicant.person.messages.flatMap(({ from_bot, document }) =>
      from_bot && document ? document.file_name : [],
    );
  const press = (message: number, op: string) => operator.act((one) => one.pressStale(message, `d:1:${op}`));
  const tooLate = say('desk-outcome-too-late', { reference });
  await send('first.pdf');
  await send('second.pdf');
  const question = operator.lastMessage().message_id;
  await press(question, 'replace-yes'); // nobody has asked that yet
  expect(operator.toast).toBe(tooLate);

  await send('third.pdf');
  const newer = operator.lastMessage().message_id;
  for (const op of ['replace-again', 'replace-yes', 'replace-no']) await press(question, op); // of another file
  await scene.advance({ minutes: 1 });
  expect(files()).toEqual(['first.pdf']);
  expect(operator.messageWith(say('button-replace'))?.message_id).toBe(newer);

  await operator.press(say('button-replace'));
  await press(newer, 'replace-again'); // a second tap is no answer to the second question
  await scene.advance({ minutes: 1 });
  expect(files()).toEqual(['first.pdf']);
  await operator.act((one) => {
    one.press(newer, { text: say('button-replace-sure') });
    one.press(newer, { text: say('button-replace-sure') });
  });
  await press(newer, 'replace-yes');
  await press(newer, 'replace-no');
  await scene.advance({ minutes: 1 });
  expect(files()).toEqual(['first.pdf', 'third.pdf']);
  expect(audited('replace')).toEqual([reference]);
});

test('/contact after the end of a request reaches the desk with that request, and is answered', async () => {
  const { operator, applicant } = scene;
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await applicant.say('/withdraw');
  await applicant.press(scene.text('kk', 'button-withdraw-now'));
  await applicant.say('/contact');
  await applicant.say('Қайта берсем бола ма?');
  expect(operator.last()).toContain(shownText(say('desk-contact', { reference })));
  await operator.press(say('button-reply'));
  await operator.say('Да, хоть сейчас.');
  await operator.press(say('button-send-words'));
  await scene.advance({ minutes: 1 });
  expect(applicant.last()).toContain('Да, хоть сейчас.');
});

test('somebody without any request is answered as well, and nobody else can be', async () => {
  const { operator, applicant, other } = scene;
  await applicant.say('/start');
  await applicant.press(scene.text('kk', 'language-name'));
  await applicant.say('/contact');
  await applicant.say('Анықтама қанша тұрады?');
  expect(operator.last()).toContain(say('desk-contact-none'));
  const message = operator.lastMessage().message_id;
  await operator.press(say('button-reply'));
  expect(operator.last()).toContain(shownText(say('desk-contact-reply')));
  await operator.say('ж'.repeat(1501));
  expect(operator.last()).toBe(say('desk-outcome-reply-too-long'));
  await operator.press(say('button-reply'));
  await operator.press(say('button-cancel'));
  await operator.say('это никуда не уйдёт');
  await operator.press(say('button-reply'));
  await operator.say('Она бесплатна.');
  expect(operator.last()).toBe(say('desk-outcome-contact-answered'));
  await scene.advance({ minutes: 1 });
  expect(applicant.last()).toContain('Она бесплатна.');
  expect(applicant.texts.join()).not.toContain('это никуда не уйдёт');
  expect(audited('message')).toEqual(['talk:1']);
  expect(audited('message', 'actor')).toEqual([`operator:${people.operator}`]);

  // The operator's own answer and messages that are not there are none to reply to; nor is any to a stranger.
  for (const talk of ['2', '3', 'zz']) {
    await operator.act((one) => one.pressStale(message, `w:${talk}`));
    expect(operator.toast).toBe(say('desk-outcome-contact-gone'));
  }
  await other.say('/start');
  await other.press(say('language-name'));
  await other.act((one) => one.pressStale(other.lastMessage().message_id, 'w:1'));
  expect(other.texts.join()).not.toContain(shownText(say('desk-contact-reply')));
  const heard = applicant.texts.length;
  await other.say('не от оператора');
  await scene.advance({ minutes: 1 });
  expect(applicant.texts.length).toBe(heard);
});

test('once the data were erased, an answer has nobody to go to', async () => {
  const { operator, applicant } = scene;
  await applicant.say('/start');
  await applicant.press(scene.text('kk', 'language-name'));
  await applicant.say('/contact');
  await applicant.say('Анықтама қанша тұрады?');
  await operator.press(say('button-reply'));
  await applicant.say('/deletemydata');
  await applicant.press(scene.text('kk', 'button-erase-now'));
  const heard = applicant.texts.length;
  await operator.say('Она бесплатна.');
  expect(operator.last()).toBe(say('desk-outcome-contact-gone'));
  await scene.advance({ minutes: 1 });
  expect(applicant.texts.length).toBe(heard);
});

test('where everybody at the desk has blocked the bot, a word for them waits until somebody is back', async () => {
  const { operator, applicant } = scene;
  await sendRequest(scene, 'kk', 'paper');
  await operator.act((one) => one.block());
  await applicant.say('/contact');
  await applicant.say('Анықтамаға апам барады.');
  expect(operator.texts.join()).not.toContain('Анықтамаға апам барады.');
  await operator.act((one) => one.unblock());
  await operator.say('/failed');
  expect(operator.texts.join()).toContain('Анықтамаға апам барады.');
});

test('what did not arrive, who did what, and the languages are said in words', async () => {
  const { operator, applicant } = scene;
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await applicant.act((one) => one.block());
  await operator.say(`/take ${reference}`);
  await operator.say(`/note ${reference} позвонить`);
  await scene.advance({ minutes: 1 });
  await operator.say('/failed');
  expect(operator.last()).toContain(`${say('lost-news')}: ${say('loss-blocked')}`);
  expect(operator.last()).not.toMatch(/status-change|Forbidden|40\d/);
  await operator.say(`/request ${reference}`);
  await operator.say(`/audit ${reference}`);
  for (const words of [
    say('actor-applicant'),
    'Оператор',
    say('event-take'),
    say('did-note'),
    say('did-open'),
  ]) {
    expect(operator.last()).toContain(words);
  }
  expect(operator.last()).not.toMatch(/operator:|applicant:|\bnote\b|submit-by/);

  await operator.say('/broadcast');
  for (const text of ['Жұмыс күні емес.', 'Нерабочий день.', 'A day off.']) await operator.say(text);
  for (const locale of locales) {
    expect(operator.last()).toContain(say(`broadcast-language-${locale}`));
    expect(operator.last()).not.toMatch(new RegExp(`^${locale}$`, 'm'));
  }
});
