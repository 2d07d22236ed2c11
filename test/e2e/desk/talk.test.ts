import { expect, test } from 'vitest';
import { openDesk, person, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene } from '../../support/scene.ts';

test('a canned reply is filled in, shown, and read in the language of the applicant', async () => {
  const scene = await openScene();
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/request ${reference}`);
  await operator.press(say('button-desk-message'));
  await operator.press('Нужен оригинал');
  expect(operator.last()).toContain('Семей қаласының ХҚКО');
  await operator.press(say('button-send-words'));
  await scene.advance({ minutes: 1 });
  expect(applicant.last()).toContain(`${reference} нөмірлі өтініш`);
  expect(applicant.last()).not.toContain('{');
});

test('a canned reply names the promised day in words, in the language of the applicant', async () => {
  const scene = await openScene();
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/request ${reference}`);
  await operator.press(say('button-desk-message'));
  await operator.press('Срок');
  expect(operator.last()).toContain(
    `${reference} нөмірлі өтініштің мерзімі: 2026 жылғы 30 қараша. Нәтижесін сол күннен кешіктірмей осында хабарлаймыз.`,
  );
});

test('a note stays at the desk; /contact reaches who holds the request, and a reply comes back', async () => {
  const scene = await openScene();
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await operator.say(`/take ${reference}`);
  const before = applicant.texts.length;
  await operator.say(`/note ${reference} позвонить в понедельник`);
  await scene.advance({ minutes: 1 });
  expect(applicant.texts.length).toBe(before);
  await operator.say(`/request ${reference}`);
  expect(operator.last()).toContain('позвонить в понедельник');

  await applicant.say('/contact');
  await applicant.say('Қашан дайын болады?');
  expect(applicant.last()).toBe(scene.text('kk', 'plain-contact-sent'));
  expect(operator.last()).toContain('Қашан дайын болады?');
  await operator.press(say('button-reply'));
  await operator.say('Завтра утром.');
  await operator.press(say('button-send-words'));
  await scene.advance({ minutes: 1 });
  expect(applicant.last()).toContain('Завтра утром.');
});

test('a request is found by reference, IIN, phone and surname, and nothing found says so', async () => {
  const scene = await openScene();
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'kk', 'electronic');
  for (const sought of [
    reference.toLowerCase().replaceAll('-', ' '),
    person.iin,
    '8 701 000 00 01',
    person.surname.toUpperCase(),
    person.surname.toLowerCase(),
  ]) {
    await operator.say(`/find ${sought}`);
    expect(operator.buttons.join('\n'), sought).toContain(reference);
  }
  await operator.say('/find Ешкімов');
  expect(operator.last()).toBe(say('desk-found-none'));
  await operator.say('/find');
  expect(operator.last()).toBe(say('usage-find', { command: 'find' }));
  await scene.applicant.say(`/find ${reference}`);
  expect(scene.applicant.last()).toBe(scene.text('kk', 'plain-unknown'));
});

test('an owner invites a colleague by a link that works once, and takes the role away again', async () => {
  const scene = await openScene();
  const { operator, other, applicant } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  await other.say('/start');
  await other.press(say('language-name'));
  await operator.say('/invite');
  const token = /start=(join_[\w-]+)/.exec(operator.last())?.[1] ?? '';
  expect(token).not.toBe('');
  await other.say(`/start ${token}`);
  expect(other.last()).toContain('/help');
  await applicant.say('/start');
  await applicant.press(scene.text('kk', 'language-name'));
  await applicant.say(`/start ${token}`);
  await applicant.say('/queue');
  expect(applicant.last()).toBe(scene.text('kk', 'plain-unknown'));

  await other.say('/queue');
  expect(other.last()).toContain(say('queue-empty'));
  await other.say('/invite');
  expect(other.last()).toBe(say('plain-unknown'));
  // A button asks first; "no" leads back to the list.
  await operator.say('/operators');
  await operator.press(/Тест|1002/);
  expect(operator.last()).toContain('1002');
  await operator.press(say('button-revoke-not'));
  await other.say('/queue');
  expect(other.last()).toContain(say('queue-empty'));
  await operator.press(/Тест|1002/);
  await operator.press(say('button-revoke-now'));
  expect(operator.last()).toContain(say('operators-title'));
  await other.say('/queue');
  expect(other.last()).toBe(say('plain-unknown'));
  await operator.say('/revoke 9001');
  expect(operator.last()).toBe(say('desk-outcome-is-owner'));
  // An owner who tries a link of their own stays one: owners alone invite.
  await operator.say('/invite');
  const link = /start=(join_[\w-]+)/.exec(operator.last())?.[1];
  await operator.say(`/start ${link}`);
  await operator.say('/invite');
  expect(operator.last()).toMatch(/start=join_[\w-]+/);
});

test('the morning digest comes on working days at nine, and only when there is something to tell', async () => {
  const scene = await openScene();
  await openDesk(scene, 'ru');
  const before = scene.operator.texts.length;
  await scene.advance({ days: 1 });
  expect(scene.operator.texts.length).toBe(before);
  await sendRequest(scene, 'kk', 'electronic');
  await scene.advance({ days: 1 });
  expect(scene.operator.last()).toBe(
    'Доброе утро! Сегодня в работе:\n\nСрок сегодня: 1\nНовых, ещё никем не взятых: 1',
  );
});

test('a morning that was slept through is over: no digest of it, the next one comes', async () => {
  const scene = await openScene();
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  await sendRequest(scene, 'kk', 'electronic');
  const digests = () => scene.operator.texts.filter((text) => text.includes(say('digest-title'))).length;
  await scene.stopBot();
  scene.clock.moveTo(Date.parse('2026-11-26T10:00:00Z'));
  await scene.startBot();
  await scene.settle();
  expect(digests()).toBe(0);
  await scene.advance({ days: 1 });
  expect(digests()).toBe(1);
});

test('several papers are handed over in one message, each with a result', async () => {
  const scene = await openScene();
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const paper = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/take ${paper}`);
  await operator.say(`/ready ${paper}`);
  await scene.advance({ minutes: 1 });
  await operator.say(`/collected ${paper}, CR-0000-0000`);
  expect(operator.last()).toContain(say('desk-outcome-collected', { reference: paper }));
  await operator.say('/audit CR-0000-0000');
  await operator.say(`/audit ${paper}`);
  expect(operator.last()).toContain(say('event-collected'));
});
