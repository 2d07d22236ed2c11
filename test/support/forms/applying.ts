import { iinOf } from '../certificates.ts';
import { type Chat, createChat } from '../chat.ts';
import { referenceIn, wordsOf } from '../samples/stories.ts';
import type { Scene } from '../scene.ts';

export { iinOf };

/** Many people who ask for certificates, for what the desk sees of them. */

export interface Wish {
  readonly iin?: string;
  readonly name?: string;
  readonly kind?: 'electronic' | 'paper';
}

/** A person with a phone of their own. */
export function newcomer(scene: Scene, id: number, language = 'ru'): Chat {
  const phone = `+7701300${String(id).padStart(4, '0').slice(-4)}`;
  const person = { id, first_name: `Т${id}`, language_code: language, phone };
  return createChat(scene.botApi.room.addPerson(person), scene.settle);
}

/** From `/start` to the reference, in Russian. */
export async function applyFor(scene: Scene, chat: Chat, wish: Wish = {}): Promise<string> {
  const say = wordsOf(scene, 'ru');
  const { kind = 'electronic' } = wish;
  await chat.say('/start');
  await chat.press(say('language-name'));
  await chat.press(say('button-apply'));
  await chat.press(say('button-agree'));
  await chat.press(say(`for-whom-self-${kind}`));
  await chat.say(wish.iin ?? iinOf(chat.person.id));
  await chat.say(wish.name ?? 'Сынақова Айгерім Болатқызы');
  await chat.press(say('name-kind-none'));
  await chat.press(/1990/);
  await chat.say('Семей');
  await chat.act((one) => one.pressReplyKeyboard(say('button-share-contact')));
  await chat.press(say('purpose-employment'));
  if (kind === 'paper') {
    await chat.press(/Абай/);
    await chat.press(say('none-country'));
  }
  await chat.press(say('button-send'));
  return referenceIn(chat.last());
}
