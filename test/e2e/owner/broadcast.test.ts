import { expect, test } from 'vitest';
import { createChat } from '../../support/chat.ts';
import { openDesk, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

const texts = { kk: 'Ертең жұмыс істемейміз.', ru: 'Завтра мы не работаем.', en: 'We are closed tomorrow.' };

async function meet(scene: Scene, count: number) {
  const chats = Array.from({ length: count }, (_, i) =>
    createChat(
      scene.botApi.room.addPerson({
        id: 5001 + i,
        first_name: `Тест ${i}`,
        language_code: 'kk',
        phone: `+7701100${String(i).padStart(4, '0')}`,
      }),
      scene.settle,
    ),
  );
  for (const chat of chats) {
    await chat.say('/start');
    await chat.press(scene.text('en', 'language-name'));
  }
  return chats;
}

async function write(scene: Scene): Promise<void> {
  const { operator } = scene;
  await operator.say('/broadcast');
  for (const text of Object.values(texts)) await operator.say(text);
}

test('a message to everyone is written once in each language, and each reads their own', async () => {
  const scene = await openScene();
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  await scene.applicant.say('/start');
  await scene.applicant.press(scene.text('kk', 'language-name'));
  const [first] = await meet(scene, 2);
  await write(scene);
  for (const text of Object.values(texts)) expect(scene.operator.last()).toContain(text);
  await scene.operator.press(say('button-broadcast', { count: '4' }));
  await scene.advance({ minutes: 2 });
  expect(scene.applicant.last()).toBe(texts.kk);
  expect(first?.last()).toBe(texts.en);
  expect(scene.operator.texts).toContain(texts.ru);
  expect(scene.operator.texts.join('\n')).toContain(
    say('broadcast-state-done', { sent: '4', of: '4', lost: '0' }).replaceAll(/<\/?b>/g, ''),
  );
});

test('words in reply to another message are no text for everyone', async () => {
  const scene = await openScene();
  await openDesk(scene, 'ru');
  const { operator } = scene;
  await operator.say('/queue');
  const queue = operator.lastMessage().message_id;
  await operator.say('/broadcast');
  await operator.say('Кто возьмёт первое?', queue);
  for (const text of Object.values(texts)) await operator.say(text);
  for (const text of Object.values(texts)) expect(operator.last()).toContain(text);
  expect(operator.last()).not.toContain('Кто возьмёт первое?');
});

test('a restart in the middle repeats nobody and forgets nobody', async () => {
  const scene = await openScene();
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const chats = await meet(scene, 30);
  await write(scene);
  const label = say('button-broadcast', { count: '31' });
  const card = scene.operator.messageWith(label);
  scene.operator.person.press(card?.message_id ?? 0, { text: label });
  const hasIt = () => chats.filter((chat) => chat.texts.includes(texts.en)).length;
  while (hasIt() < 3) await new Promise((resolve) => setImmediate(resolve));
  await scene.stopBot();
  await scene.startBot();
  await scene.advance({ minutes: 3 });
  for (const chat of chats) expect(chat.texts.filter((text) => text === texts.en)).toHaveLength(1);
});

test('what has not gone out is stopped, and nobody else gets it', async () => {
  const scene = await openScene();
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const [person] = await meet(scene, 1);
  await write(scene);
  await scene.operator.press(say('button-cancel'));
  await scene.advance({ minutes: 3 });
  expect(person?.texts).not.toContain(texts.en);
  await scene.operator.say('/broadcast');
  await scene.operator.press(say('button-cancel'));
  await scene.operator.say('Это уже не рассылка');
  expect(scene.operator.last()).not.toContain(say('broadcast-prompt-ru'));
});

test('while its writer can not be reached there is no second message about how far it is', async () => {
  const scene = await openScene({ patienceMs: 4000 });
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  await meet(scene, 2);
  await write(scene);
  const stop = scene.botApi.onCall(({ method, params }) =>
    method === 'sendMessage' && Number(params.chat_id) === people.operator
      ? { kind: 'answer', error_code: 500, description: 'Internal Server Error' }
      : undefined,
  );
  await scene.operator.press(say('button-broadcast', { count: '3' }));
  await scene.advance({ minutes: 1 });
  stop();
  const before = scene.operator.person.messages.length;
  await scene.advance({ minutes: 5 });
  const told = scene.operator.person.messages.slice(before).map(({ text }) => text);
  const done = say('broadcast-state-done', { sent: '3', of: '3', lost: '0' }).replaceAll(/<\/?b>/g, '');
  expect(told).toEqual([done, texts.ru]);
});
