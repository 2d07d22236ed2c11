import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyFor, newcomer } from '../../support/forms/applying.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDeskScene, person, sendRequest, type wordsOf } from '../../support/samples/stories.ts';
import { people, type Scene } from '../../support/scene.ts';

/** Operators write as they speak, without a command: the card, the list or what they look for is there. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let reference: string;

beforeEach(async () => {
  ({ scene, say } = await openDeskScene({ config: { ownerIds: [people.operator, people.other] } }));
  reference = await sendRequest(scene, 'ru', 'paper');
});
afterEach(() => scene.close());

test('a reference anywhere in the words opens its card, and nothing is decided by words', async () => {
  const { operator } = scene;
  for (const words of [
    `заявление ${reference}`,
    reference,
    `${reference} готово`,
    `что там с ${reference}?`,
  ]) {
    await operator.say(words);
    expect([words, operator.last().includes(reference)]).toEqual([words, true]);
    expect(operator.buttons).toContain(say('action-take'));
  }
  await operator.press(say('action-take'));
  expect(operator.last()).toContain(say('status-in_review'));
  await operator.say('CR-0000-0001');
  expect(operator.last()).toBe(say('desk-outcome-no-such-request'));
});

test('the lists go by their names', async () => {
  const { operator } = scene;
  await operator.say('очередь');
  expect(operator.buttons).toContain(`• ${say('filter-new')}`);
  await operator.say('мои');
  expect(operator.buttons).toContain(`• ${say('filter-mine')}`);
  await operator.say('кто просрочен');
  expect(operator.buttons).toContain(`• ${say('filter-overdue')}`);
});

test('days in words, a break, and what to do about a wrong file', async () => {
  const { operator } = scene;
  await operator.say('выгрузка за ноябрь');
  expect(operator.last()).toContain('с 1 ноября 2026 года по 30 ноября 2026 года');
  await operator.say('статистика за октябрь');
  expect(operator.last()).toBe(say('desk-outcome-too-many-days'));
  await operator.say('статистика за неделю');
  expect(operator.texts.slice(-2).join('\n')).toContain('7 дней');
  await operator.say('ушла на обед');
  expect(operator.last()).toBe(say('plain-desk-away'));
  await operator.say('отправила не тот файл, что делать?');
  expect(operator.last()).toBe(say('plain-desk-wrong-file'));
  await operator.say('что горит?');
  expect(operator.buttons).toContain(`• ${say('filter-today')}`);
  await operator.say('кто ждёт');
  expect(operator.buttons).toContain(`• ${say('filter-waiting')}`);
});

test('refusing and correcting beside a reference open their buttons, and decide nothing', async () => {
  const { operator } = scene;
  await operator.say(`беру ${reference}`);
  await operator.say(`откажи ${reference}`);
  expect(operator.buttons).toContain('Есть другое заявление');
  await operator.say(`вернуть ${reference} на исправление`);
  expect(operator.last()).toBe(shownText(say('lines-question', { reference })));
  await operator.say('/cancel');
  await operator.act((one) => one.sendPhoto(Buffer.from('x'), `${reference}`));
  expect(operator.last(1)).toBe(say('plain-no-pictures'));
  expect(operator.last()).toContain(say('status-in_review'));
});

test('“take it” takes it, and a note is kept: nothing of both goes to the person', async () => {
  const { operator } = scene;
  await operator.say(`взять ${reference}`);
  expect(operator.last()).toBe(say('desk-outcome-take', { reference }));
  for (const words of [
    `${reference} заметка: звонил, не берёт трубку`,
    `заметка ${reference} перезвонить`,
    `/note «${reference}» в кавычках`,
  ]) {
    await operator.say(words);
    expect([words, operator.last()]).toEqual([words, say('desk-outcome-note', { reference })]);
  }
  await operator.say(reference);
  expect(operator.last()).toContain('звонил, не берёт трубку');
  expect(scene.applicant.texts.join('\n')).not.toContain('трубку');
  await operator.say(`вернуть в очередь ${reference}`);
  expect(operator.last()).toBe(say('desk-outcome-release', { reference }));
});

test('what goes to the person is shown first, and sent by a tap', async () => {
  const { operator, applicant } = scene;
  await operator.say(`беру ${reference}`);
  await operator.say(`${reference} спроси какая фамилия была раньше?`);
  expect(operator.last()).toContain('какая фамилия была раньше?');
  expect(applicant.texts.join('\n')).not.toContain('какая фамилия');
  // The second try stands for the first.
  await operator.say('Какая фамилия была до брака?');
  const preview = operator.last();
  expect(applicant.texts.join('\n')).not.toContain('Какая фамилия');
  await operator.press(say('button-send-words'));
  await scene.advance({ minutes: 1 });
  expect(applicant.last()).toContain('Какая фамилия была до брака?');
  // What is shown is the question as it will be read, and nothing else.
  expect(preview.endsWith(applicant.last())).toBe(true);
  expect(applicant.texts.join('\n')).not.toContain('раньше');
});

test('of two orders to ask only the newer one can be sent', async () => {
  const { operator } = scene;
  await operator.say(`беру ${reference}`);
  await operator.say(`${reference} спроси какая фамилия была раньше?`);
  await operator.say(`${reference} спроси где вы родились?`);
  const toSend = operator.person.messages.filter(({ reply_markup }) =>
    reply_markup?.inline_keyboard.flat().some(({ text }) => text === say('button-send-words')),
  );
  expect(toSend.map(({ text }) => text?.includes('где вы родились?'))).toEqual([true]);
});

test('more is asked before there is an answer: it is shown, goes after the question, and one answer is for both', async () => {
  const { operator, applicant } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/ask ${reference} Какая фамилия была до брака?`);
  await scene.advance({ minutes: 1 });
  await operator.say(`/ask ${reference} И где вы родились?`);
  expect(operator.last(1)).toBe(say('desk-outcome-asked-already', { reference }));
  await operator.press(say('button-send-words'));
  await scene.advance({ minutes: 1 });
  expect(applicant.last()).toContain('И где вы родились?');
  await applicant.say('Ким, в Караганде');
  expect(operator.last()).toContain('Ким, в Караганде');
  await operator.say(reference);
  expect(operator.last()).toContain(say('status-in_review'));
});

test('a command that is said while words for a person are waited for is shown, and not sent', async () => {
  const { operator, applicant } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(reference);
  await operator.press(say('action-ask'));
  await operator.say('очередь');
  await scene.advance({ minutes: 1 });
  expect(applicant.texts.join('\n')).not.toContain('очередь');
  expect(operator.buttons).toContain(say('button-send-words'));
});

test('a name or a number by itself is looked for', async () => {
  const { operator } = scene;
  for (const words of [person.iin, 'Қараңғысызова', 'Карангысызова Алемгул']) {
    await operator.say(words);
    expect([words, operator.last()]).toEqual([words, say('desk-found', { count: 1 })]);
  }
  // As it is typed in a hurry: in lower case, asked after, with a slip.
  for (const words of [
    'қараңғысызова',
    'карангысызова алемгул',
    'где карангысызова',
    'покажи заявку Карангысызовой',
    'что с карангысызовой?',
    'карангысзова',
    'қарангысызова қайда',
    'where is karangysyzova',
    'find request of karangysyzova',
    'найди заявку Карангысызовой',
    'Карангысызова деген кісі бар ма',
    'Карангысызованы тап',
    'карангысызова где',
    'Қараңғысызова А.',
    'заявка Карангысызовой',
    'есть ли заявка от карангысызовой',
    'проверь Карангысызову',
    `иин ${person.iin}`,
    `последние цифры ${person.iin.slice(-4)}`,
    '8 701 000 00 01',
  ]) {
    await operator.say(words);
    expect([words, operator.last()]).toEqual([words, say('desk-found', { count: 1 })]);
  }
  await operator.say('привет');
  expect(operator.last()).not.toContain(say('desk-found', { count: 1 }));
  await operator.say('Айсулу');
  expect(operator.last()).toBe(say('desk-found-none'));
  await operator.say('найди Карангысызову');
  expect(operator.last()).toBe(say('desk-found', { count: 1 }));
});

test('whoever is no operator learns nothing, and an operator’s own request is theirs', async () => {
  const { other: operator } = scene;
  const stranger = newcomer(scene, 4001);
  await stranger.say('/start');
  await stranger.press(say('language-name'));
  await stranger.say(`что с ${reference}`);
  expect(stranger.last().startsWith(say('verdict-reference-unknown'))).toBe(true);
  await stranger.say('очередь');
  expect(stranger.last()).toBe(say('plain-not-understood'));

  const own = await applyFor(scene, operator);
  await operator.say(own);
  expect(operator.last().split('\n')[0]).toBe(shownText(say('request-title', { reference: own })));
});
