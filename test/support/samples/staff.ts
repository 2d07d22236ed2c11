import { type Chat, createChat } from '../chat.ts';
import type { Scene } from '../scene.ts';

/** The owner's invitation is taken by somebody. */
export async function invite(at: Scene, chat: Chat): Promise<void> {
  await at.operator.say('/invite');
  await chat.say(`/start ${/start=(join_[\w-]+)/.exec(at.operator.last())?.[1]}`);
}

/** Somebody says hello in Russian, and joins the desk. */
export async function joinDesk(at: Scene, chat: Chat): Promise<void> {
  await chat.say('/start');
  await chat.press(at.text('ru', 'language-name'));
  await invite(at, chat);
}

/** One more operator, invited by the owner; the desk speaks Russian to them. */
export async function hire(at: Scene, id: number): Promise<Chat> {
  const person = { id, first_name: `О${id}`, language_code: 'ru', phone: `+7701${id}000` };
  const chat = createChat(at.botApi.room.addPerson(person), at.settle);
  await joinDesk(at, chat);
  return chat;
}
