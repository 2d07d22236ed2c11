import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Chat, createChat } from '../chat.ts';
import { openScene, type Scene } from '../scene.ts';
import type { wordsOf } from './stories.ts';

/** A database that version 1 wrote in Russian chats, and the people in it. */

const fixture = join(import.meta.dirname, '..', '..', 'fixtures', 'form-version-1.sqlite');
type Say = ReturnType<typeof wordsOf>;

/** Today's bot on a copy of that database. */
export const openOnVersionOne = (at: string): Promise<Scene> =>
  openScene({
    at,
    config: { masterKey: Buffer.alloc(32, 7) },
    botApi: { firstMessageId: 500, firstUpdateId: 2000 },
    prepare: (folder) => copyFileSync(fixture, join(folder, 'bot.sqlite')),
  });

/** A person whom the database knows already; the simulator has none of the messages of before. */
export const versionOneChat = (scene: Scene, id: number): Chat =>
  createChat(
    scene.botApi.room.addPerson({
      id,
      first_name: 'Бұрынғы',
      language_code: 'ru',
      phone: `+7701000${id}`,
    }),
    scene.settle,
  );

/** The consent text has changed: it is asked for again, and what was said meanwhile was no answer. */
export async function agreeAnew(chat: Chat, say: Say): Promise<void> {
  expect(chat.last()).toContain(say('consent-title'));
  await chat.press(say('button-agree'));
}

/** The certificate was chosen then, so only for whom it is is asked now. */
export function askedForWhom(chat: Chat, say: Say): void {
  // Which certificate was answered then, so that only this is asked.
  expect(chat.last()).toContain(say('whom-question'));
  const choices = ['for-whom-self', 'for-whom-child', 'for-whom-other', 'button-cancel'] as const;
  expect(chat.buttons.filter((label) => label !== say('button-back'))).toEqual(
    choices.map((key) => say(key)),
  );
}
