import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Chat } from '../../support/chat.ts';
import { applyFor, newcomer } from '../../support/forms/applying.ts';
import { openDesk, pdf, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** Operators reply to messages of the desk by Telegram's "Reply", where the bot offers a button. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene({ config: { ownerIds: [people.operator, people.other] } });
  say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  await scene.other.say('/start');
  await scene.other.press(say('language-name'));
});
afterEach(() => scene.close());

const newest = (chat: Chat) => chat.lastMessage().message_id;

async function sendsPreview(operator: Chat, applicant: Chat, words: string): Promise<void> {
  expect(applicant.texts.join('\n')).not.toContain(words);
  expect(operator.last()).toContain(words);
  await operator.press(say('button-send-words'));
  expect(applicant.last()).toContain(words);
}

test('a reply to an announcement, a card, an answer or a message is shown, and then sent to that person', async () => {
  const { operator, other } = scene;
  const first = newcomer(scene, 6001);
  const second = newcomer(scene, 6002);
  const reference = await applyFor(scene, first);
  const announced = newest(operator);
  await applyFor(scene, second);
  await operator.say('Завтра после обеда', announced);
  await sendsPreview(operator, first, 'Завтра после обеда');

  await operator.say(`/take ${reference}`);
  await operator.say(`/request ${reference}`);
  const card = newest(operator);
  await first.say('/contact');
  await first.say('А когда?');
  const written = newest(operator);
  const writtenToColleague = other.texts.some((text) => text.includes('А когда?'))
    ? newest(other)
    : undefined;
  await operator.say('В понедельник', written);
  await sendsPreview(operator, first, 'В понедельник');
  if (writtenToColleague !== undefined) {
    await other.say('Мы напишем', writtenToColleague);
    await sendsPreview(other, first, 'Мы напишем');
  }
  await operator.say('Ещё одно', card);
  await sendsPreview(operator, first, 'Ещё одно');

  await operator.say(`/ask ${reference} Какая фамилия?`);
  await first.say('Петрова');
  const answer = newest(operator);
  await operator.say('Спасибо, записали', answer);
  await sendsPreview(operator, first, 'Спасибо, записали');
  expect(second.texts.join('\n')).not.toMatch(/понедельник|обеда|записали/);
});

test('commands and files in reply to a message of the desk need no reference', async () => {
  const { operator } = scene;
  const chat = newcomer(scene, 6001);
  const reference = await applyFor(scene, chat);
  const announced = newest(operator);
  await operator.say('/take', announced);
  expect(operator.last()).toBe(say('desk-outcome-take', { reference }));
  await operator.say('/note звонила', announced);
  expect(operator.last()).toBe(say('desk-outcome-note', { reference }));
  await operator.act((one) =>
    one.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf, replyTo: announced }),
  );
  expect(operator.last()).toBe(say('desk-outcome-delivered', { reference }));
  expect(chat.person.messages.filter(({ document }) => document)).toHaveLength(1);
});

test('a reply to what somebody without a request has written reaches them, and one that is too long nobody', async () => {
  const { applicant, operator } = scene;
  await applicant.say('/start');
  await applicant.press(say('language-name'));
  await applicant.say('/contact');
  await applicant.say('Как получить справку?');
  const written = newest(operator);
  await operator.say('ы'.repeat(1501), written);
  expect(operator.last()).toBe(say('desk-outcome-reply-too-long'));
  await operator.say('Напишите /apply', written);
  expect(applicant.last()).toContain('Напишите /apply');
});

test('a question that was typed for one request and overtaken by a press on another one is shown before it goes out', async () => {
  const { botApi, clock, operator } = scene;
  const first = newcomer(scene, 6001);
  const second = newcomer(scene, 6002);
  const references = [await applyFor(scene, first), await applyFor(scene, second)];
  const [reference = '', another = ''] = references;
  for (const one of references) await operator.say(`/take ${one}`);
  await operator.say(`/request ${another}`);
  await operator.say(`/request ${reference}`);
  await operator.press(say('action-ask'));
  const card = operator.person.messages.find(({ text }) => text?.includes(`Заявление ${another}`));

  await scene.stopBot();
  operator.person.say('Какая была фамилия?');
  clock.moveTo(clock.now() + 2000);
  operator.person.press(card?.message_id ?? 0, { text: say('action-ask') });
  botApi.restore(pressesFirst(botApi.snapshot()));
  await scene.startBot();
  await scene.settle();

  expect(second.texts.join('\n')).not.toContain('Какая была фамилия?');
  expect(operator.last()).toContain(`${another}. Вот что прочтёт заявитель:`);
  expect(operator.last()).toContain('Какая была фамилия?');
});

/** By webhook Telegram keeps a queue for each kind of update: the press is delivered, and numbered here, before the words. */
function pressesFirst(snapshot: unknown): unknown {
  const { queue, ...world } = snapshot as { queue: { pending: { update: { update_id: number } }[] } };
  const [words, press, ...rest] = queue.pending;
  if (words === undefined || press === undefined) throw new Error('two updates should wait');
  const ids = [words.update.update_id, press.update.update_id] as const;
  return {
    ...world,
    queue: {
      ...queue,
      archive: [],
      pending: [
        { ...press, update: { ...press.update, update_id: ids[0] } },
        { ...words, update: { ...words.update, update_id: ids[1] } },
        ...rest,
      ],
    },
  };
}
