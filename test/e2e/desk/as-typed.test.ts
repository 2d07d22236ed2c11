import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Chat } from '../../support/chat.ts';
import { applyFor, iinOf, newcomer } from '../../support/forms/applying.ts';
import { openDesk, pdf, person, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** References, commands and files as operators really type and send them. */

let scene: Scene;

beforeEach(async () => {
  scene = await openScene({ config: { ownerIds: [people.operator] } });
});
afterEach(() => scene.close());

const certificates = (chat: Chat) => chat.person.messages.filter(({ document }) => document);

test('a reference is read the same in every command, and the rest is the text as it was typed', async () => {
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'ru');
  const body = reference.slice(3).replace('-', '');

  await operator.say(`/take №${reference.replace('CR', 'СР').replaceAll('-', '–')}:`);
  expect(operator.last()).toBe(say('desk-outcome-take', { reference }));
  await operator.say(`/release пожалуйста, ${body}`);
  expect(operator.last()).toBe(say('desk-outcome-release', { reference }));
  await operator.say(`/take CR${body}`);

  await operator.say(`/note ${reference.replaceAll('-', '–')} звонила: «как в CR-0000-0000?»\n  перезвонит`);
  expect(operator.last()).toBe(say('desk-outcome-note', { reference }));
  await operator.say(`/request ${reference}`);
  expect(operator.last()).toContain('звонила: «как в CR-0000-0000?»\n  перезвонит');

  await operator.say(`/message СР-${body}: Добрый день - это мы`);
  expect(applicant.last()).toContain('Добрый день - это мы');
  await operator.say(`/ask ${reference.toLowerCase()} — какой номер?`);
  await scene.advance({ minutes: 1 });
  expect(applicant.last()).toContain('какой номер?');
  expect(applicant.last()).not.toContain('— какой');
});

test('half a reference opens the card of the open request that it names, and decides nothing', async () => {
  const { operator } = scene;
  await openDesk(scene, 'ru');
  const say = wordsOf(scene, 'ru');
  const reference = await sendRequest(scene, 'ru');
  const other = await applyFor(scene, newcomer(scene, 6001));
  const ends = (one: string) => one.slice(-4);
  const title = (one: string) => expect.stringContaining(one);
  for (const words of [
    `${ends(reference)} кто взял? второй день ничья`,
    `${ends(reference).toLowerCase()} дайын болды, адамға айта беріңіздер`,
    `по ${reference.slice(3, 7)} отказ, иин не бьётся с фамилией`,
  ]) {
    await operator.say(words);
    expect(operator.last(), words).toEqual(title(reference));
    // What is ordered is there as a button, and the card.
    expect(operator.messageWith(say('action-take')), words).toBeDefined();
  }
  // Two of them are there to be chosen; what names none is not answered by pages for applicants.
  await operator.say(`${ends(reference)} и ${ends(other)} вперёд, остальные подождут`);
  expect(operator.buttons.join(' ')).toContain(reference);
  expect(operator.buttons.join(' ')).toContain(other);
  await operator.say('0000 отказ, пусть сверит фамилию и подаст заново');
  expect(operator.last()).toBe(say('desk-orders-unknown', { names: '0000' }));
});

test('whoever asks in a sentence who has the request of somebody sees it', async () => {
  const { operator } = scene;
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'ru');
  for (const words of [
    `кто взял заявку ${person.surname}, она у меня была`,
    `у кого заявка ${person.surname}?`,
    `${person.surname} өтініші кімде, жоғалтып алдым`,
  ]) {
    await operator.say(words);
    expect(operator.buttons.join(' '), words).toContain(reference);
  }
});

test('a reference of letters only is read in a sentence too, where such a request exists', async () => {
  await scene.close();
  // Each byte draws one letter of DSCK-CXE; the check character of these seven is a letter as well.
  const drawn = [13, 25, 12, 19, 12, 29, 14];
  scene = await openScene({
    config: { ownerIds: [people.operator] },
    randomBytes: (count) => Uint8Array.from({ length: count }, (_, index) => drawn[index % 7] ?? 0),
  });
  const { operator, applicant } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'ru');
  const body = reference.slice(3).replace('-', '');
  expect(body).toBe('DSCKCXEQ');

  await operator.say(`/take пожалуйста, ${body}`);
  expect(operator.last()).toBe(say('desk-outcome-take', { reference }));
  await operator.say(`/release можно ${body.toLowerCase()} вернуть`);
  expect(operator.last()).toBe(say('desk-outcome-release', { reference }));
  await operator.say(`/find заявление ${body}`);
  expect(operator.last()).toBe('Найдено: 1 заявление. Сначала новые.');
  await applicant.say(`заявка ${body}`);
  expect(applicant.last()).toContain(reference);
});

test('two different references where one is meant are refused in words, and nothing is done', async () => {
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'ru');
  const both = `${reference}, CR-0000-0000`;
  await operator.say(`/take ${reference} и CR-0000-0000`);
  expect(operator.last()).toBe(say('desk-outcome-two-references', { reference: both }));
  await operator.say(`/audit ${reference} CR-0000-0000`);
  expect(operator.last()).toBe(say('desk-outcome-two-references', { reference: both }));
  await operator.act((one) =>
    one.sendDocument({
      name: 'c.pdf',
      mime: 'application/pdf',
      bytes: pdf,
      caption: `${reference} CR-0000-0000`,
    }),
  );
  expect(operator.last()).toBe(say('desk-outcome-two-references', { reference: both }));
  await operator.say(`/request ${reference}`);
  expect(operator.last()).toContain(say('status-submitted'));
  expect(certificates(scene.applicant)).toHaveLength(0);
});

test('a person asks about a reference in a sentence', async () => {
  const { applicant, other } = scene;
  const say = wordsOf(scene, 'en');
  const reference = await sendRequest(scene, 'en');
  await applicant.say(`what about ${reference.toLowerCase()}?`);
  expect(applicant.last()).toContain(`Request ${reference}`);
  await applicant.say(`${reference} or CR-0000-0000, which is it?`);
  expect(applicant.last()).toBe(say('plain-two-references'));
  await applicant.say('/verify');
  await applicant.say(`/verify № ${reference}:`);
  expect(applicant.last()).toContain(reference);
  await other.say('/start');
  await other.press(say('language-name'));
  await other.say(`what about ${reference}?`);
  expect(other.last().split('\n')[0]).toBe(say('verdict-reference-unknown'));
});

test('without a name, without a type, or with words beside the reference, a certificate is taken', async () => {
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const files = [
    { name: '', mime: 'application/pdf', caption: (reference: string) => `${reference} готово` },
    { name: 'c.pdf', mime: 'application/octet-stream', caption: (reference: string) => `№${reference}` },
    { name: '', mime: 'application/octet-stream', caption: (reference: string) => `Справка ${reference}:` },
  ];
  for (const [i, { name, mime, caption }] of files.entries()) {
    const person = newcomer(scene, 6001 + i);
    const reference = await applyFor(scene, person);
    await operator.say(`/take ${reference}`);
    await operator.act((one) => one.sendDocument({ name, mime, bytes: pdf, caption: caption(reference) }));
    expect(operator.last(), mime).toBe(say('desk-outcome-delivered', { reference }));
    expect(certificates(person)).toHaveLength(1);
  }
});

test('/undo alone takes back the decision that this operator made last, and says where there is none', async () => {
  const say = wordsOf(scene, 'ru');
  await scene.close();
  scene = await openScene({ patienceMs: 3000, config: { ownerIds: [people.operator, people.other] } });
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'ru');
  await scene.operator.say('/undo');
  expect(scene.operator.last()).toBe(say('desk-outcome-nothing-to-undo'));
  await scene.operator.say(`/refuse ${reference} NOT_FOUND: нет в реестре`);
  await scene.other.say('/start');
  await scene.other.press(say('language-name'));
  await scene.other.say('/undo');
  expect(scene.other.last()).toBe(say('desk-outcome-nothing-to-undo'));
  await scene.operator.say('/undo');
  expect(scene.operator.last()).toBe(say('desk-outcome-undo', { reference }));
  await scene.advance({ minutes: 2 });
  expect(scene.applicant.texts.join('\n')).not.toContain('нет в реестре');
});

test('/refuse with a reference alone offers the grounds as buttons', async () => {
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  await operator.say('/refuse');
  expect(operator.last()).toBe(say('usage-refuse', { reference: 'CR-…' }));
  const reference = await sendRequest(scene, 'ru');
  await operator.say('/refuse');
  expect(operator.last()).toBe(say('usage-refuse', { reference }));
  await operator.say(`/refuse ${reference} Такого человека нет`);
  expect(operator.last()).toContain('Такого человека нет');
  await operator.press(say('ground-not_found'));
  expect(operator.last()).toContain('Такого человека нет');
  await operator.press(say('button-send-words'));
  expect(operator.last()).toBe(say('desk-outcome-refuse', { reference }));
  await scene.advance({ minutes: 1 });
  expect(applicant.texts.join('\n')).toContain('Такого человека нет');
  await operator.say(`/refuse ${reference}`);
  expect(operator.last()).toBe(say('desk-outcome-not-now', { reference }));
});

test('a person is found as operators type', async () => {
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const reference = await applyFor(scene, newcomer(scene, 6001), { name: 'Қараңғысызова Әлия Болатқызы' });
  const other = await applyFor(scene, newcomer(scene, 6002), { name: 'Петрова Анна Ивановна' });
  for (const typed of [
    'ҚАРАҢҒЫСЫЗОВА ӘЛИЯ БОЛАТҚЫЗЫ',
    'Алия Карангысызова',
    'Karangysyzova Aliya',
    '6001',
    `ИИН ${iinOf(6001)}`,
    `иин ${iinOf(6001).slice(0, 11)}`,
  ]) {
    await operator.say(`/find ${typed}`);
    expect(operator.buttons.join('\n'), typed).toContain(reference);
    expect(operator.buttons.join('\n'), typed).not.toContain(other);
  }
  await operator.say(`/find что с ${other}?`);
  expect(operator.buttons.join('\n')).toContain(other);
  await operator.say('/find Алия Петрова');
  expect(operator.last()).toBe(say('desk-found-none'));
});

test('a cell of an export is looked for as it was copied, with the apostrophe before it', async () => {
  const { operator } = scene;
  await openDesk(scene, 'ru');
  await sendRequest(scene, 'ru');
  for (const copied of [`'${person.iin}`, "'+77010000001"]) {
    await operator.say(`/find ${copied}`);
    expect(operator.last()).toContain(wordsOf(scene, 'ru')('desk-found', { count: 1 }));
  }
});
