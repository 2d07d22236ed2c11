import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import type { Chat } from '../../support/chat.ts';
import { applyFor, newcomer } from '../../support/forms/applying.ts';
import { shownText } from '../../support/locale-text.ts';
import { hire } from '../../support/samples/staff.ts';
import { fillIn, openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/**
 * What was asked stays asked while something else is looked up, and words go to one place once. Each rule was taken out by
 * hand once.
 */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let desk: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene({ config: { retentionDays: 10 } });
  say = wordsOf(scene, 'kk');
  desk = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
});
afterEach(() => scene.close());

const heard = (chat: Chat, words: string) => chat.texts.filter((text) => text.includes(words)).length;
const stale = (chat: Chat, data: string) =>
  chat.act((one) => one.pressStale(chat.lastMessage().message_id, data));

test('a word for the operators is still waited for after a country, a reference and an old question were looked at', async () => {
  const { applicant, operator } = scene;
  await applicant.say('/start');
  await applicant.press(say('language-name'));
  for (const [nth, aside] of ['/country Германия', '/verify CR-0000-0000'].entries()) {
    await scene.advance({ hours: 1 }); // what is said soon after a word for the operators is taken for more of it
    await applicant.say('/contact');
    await applicant.say(aside);
    await applicant.say(`Менің сөзім ${nth}`);
    expect(heard(operator, `Менің сөзім ${nth}`), aside).toBe(1);
  }
  for (const [nth, data] of ['C:DE', 'b:1'].entries()) {
    await scene.advance({ hours: 1 });
    await applicant.say('/contact');
    await stale(applicant, data);
    await applicant.say(`Тағы бір сөз ${nth}`);
    expect(heard(operator, `Тағы бір сөз ${nth}`), data).toBe(1);
  }
});

test('a word about nothing special goes to whoever works on one of the requests, not to all', async () => {
  const { applicant, operator } = scene;
  const one = await hire(scene, 7001);
  const reference = await sendRequest(scene, 'kk', 'paper');
  await one.say(`/take ${reference}`);
  await applicant.say('/apply');
  await fillIn(scene, 'kk', 'electronic');
  await applicant.press(say('button-send'));
  await scene.advance({ minutes: 1 });
  await applicant.say('/contact');
  await applicant.say('Қашан дайын болады деп еді');
  expect([heard(one, 'Қашан дайын болады'), heard(operator, 'Қашан дайын болады')]).toEqual([1, 0]);
});

test('whoever has nothing left here but an erased request writes about none, and is answered as such', async () => {
  const { applicant, operator } = scene;
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/take ${reference}`);
  await operator.say(`/refuse ${reference} not_found`);
  await scene.advance({ days: 12 });
  await applicant.say('/contact');
  await applicant.say('Құжатымды тағы тексересіздер ме');
  expect(heard(operator, 'Құжатымды тағы тексересіздер ме')).toBe(1);
  expect(readOne(scene, 'SELECT count(*) FROM talk WHERE request_id IS NULL')).toBe(1);

  // The button that answers somebody without a request answers nobody who has one.
  const neighbour = newcomer(scene, 6001);
  await applyFor(scene, neighbour);
  await neighbour.say('/contact');
  await neighbour.say('О моём заявлении');
  const talk = readOne<number>(scene, 'SELECT max(id) FROM talk') ?? 0;
  await stale(operator, `w:${talk.toString(36)}`);
  expect(operator.toast).toBe(desk('desk-outcome-contact-gone'));
});

test('what was said to the desk before thirty other messages is not added to', async () => {
  const { applicant, operator } = scene;
  await sendRequest(scene, 'kk', 'paper');
  await applicant.say('/contact');
  await applicant.say('Менің мекенжайым өзгерді');
  await applicant.say('Енді Абай көшесінде тұрамын');
  expect(applicant.last()).toContain(say('passed-on-added'));
  for (let times = 0; times < 16; times += 1) await applicant.say('/help');
  await applicant.say('Телефоным да өзгеріп қалды');
  expect(applicant.last()).toContain(shownText(say('which-offer')));
  expect(heard(operator, 'Телефоным да өзгеріп қалды')).toBe(0);
});

test('words whose place was asked go to one place, and an edit that changes nothing tells the desk nothing', async () => {
  const { applicant, operator } = scene;
  await sendRequest(scene, 'kk', 'paper');
  await applicant.say('Менің жұмыс орным өзгерді, соны айтайын деп едім');
  const question = applicant.lastMessage();
  const choice = question.reply_markup?.inline_keyboard.flat().at(0);
  await applicant.act((one) => one.press(question.message_id, { text: choice?.text ?? '' }));
  expect(heard(operator, 'жұмыс орным өзгерді')).toBe(1);
  await stale(applicant, 'W:message');
  expect(applicant.toast).toBe(say('toast-old-button'));
  expect(heard(operator, 'жұмыс орным өзгерді')).toBe(1);

  await applicant.say('/contact');
  const written = applicant.person.messages.length;
  await applicant.say('Соңғы сөз');
  const own = applicant.person.messages[written];
  await applicant.act((one) => one.edit(own?.message_id ?? 0, 'Соңғы сөз'));
  expect(heard(operator, 'Соңғы сөз')).toBe(1);
  await applicant.act((one) => one.edit(own?.message_id ?? 0, 'Соңғы сөзім'));
  expect(heard(operator, 'Соңғы сөзім')).toBe(1);
});

test('a command about one request leaves open what was asked about another', async () => {
  const { operator } = scene;
  const one = await sendRequest(scene, 'kk', 'paper');
  const neighbour = newcomer(scene, 6001);
  const other = await applyFor(scene, neighbour);
  await operator.say(`/take ${one}`);
  await operator.say(`/take ${other}`);
  await operator.say(`/request ${one}`);
  await stale(operator, 'd:1:message');
  await operator.say(`/note ${other} звонил дважды`);
  await operator.say('Мы получили Ваши документы');
  expect(operator.last()).toContain('Мы получили Ваши документы');
  await operator.press(desk('button-send-words'));
  await scene.advance({ minutes: 1 });
  expect(heard(scene.applicant, 'Мы получили Ваши документы')).toBe(1);
  expect(heard(neighbour, 'звонил дважды')).toBe(0);
});
