import { type Chat, createChat } from '../chat.ts';
import type { Scene } from '../scene.ts';

/** One more operator, invited by the owner; the desk speaks Russian to them. */
export async function hire(at: Scene, id: number): Promise<Chat> {
  const chat = createChat(
    at.botApi.room.addPerson({ id, first_name: `О${id}`, language_code: 'ru' }),
    at.settle,
  );
  await at.operator.say('/invite');
  await chat.say(`/start ${/start=(join_[\w-]+)/.exec(at.operator.last())?.[1]}`);
  await chat.say('/start');
  await chat.press('Русский');
  return chat;
}
