import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { type Chat, createChat } from '../chat.ts';
import { shownText } from '../locale-text.ts';
import { openScene, type Scene } from '../scene.ts';
import { wordsOf } from './stories.ts';

/**
 * A database that the build of 28 November 2026 (migration 18) filled by its own stories in Kazakh chats, at ten in the
 * morning of Monday 23 November: forms in the middle and at the check, a question of the desk, a form returned for
 * correction, open prompts, planned jobs, a decision that is held, messages that wait. Its key was made for it; nobody in it
 * is a real person.
 */
const packed = join(import.meta.dirname, 'build-of-28-november.sqlite.gz');

/** The messages of then, by their ids. */
export const cards = { half: 10, whole: 24, desk: 42, ready: 64, asked: 86, note: 156, held: 158 } as const;
export const references = {
  submitted: 'CR-FQGD-5GME',
  ready: 'CR-RSD8-DHWB',
  asked: 'CR-1M56-0DSG',
  returned: 'CR-CCBC-V5YB',
  held: 'CR-08H1-XEKR',
  waits: 'CR-YVYT-AWK7',
} as const;

/** Who is where in it, by chat id. */
export const someone = {
  half: 3001,
  whole: 3002,
  submitted: 3003,
  ready: 3004,
  asked: 3005,
  held: 3006,
  returned: 3007,
  writes: 3008,
  waits: 3009,
} as const;

export interface BuildBefore {
  readonly scene: Scene;
  /** Everybody has pressed a button that does nothing, so that the bot may write to them. */
  chatOf(id: number): Chat;
  say(...text: Parameters<ReturnType<typeof wordsOf>>): string;
}

/**
 * Today's bot on that database. `change`: what else that build had written; `meanwhile`: what people did while the bot was
 * away.
 */
export async function openBuildBefore(
  options: {
    readonly at?: string;
    readonly change?: (db: Database.Database) => void;
    readonly meanwhile?: (scene: Scene) => void;
  } = {},
): Promise<BuildBefore> {
  const scene = await openScene({
    at: options.at ?? '2026-11-23T05:20:00Z',
    config: { masterKey: Buffer.alloc(32, 9) },
    botApi: { firstMessageId: 1000, firstUpdateId: 5000 },
    startsLater: true,
    prepare(folder) {
      const path = join(folder, 'bot.sqlite');
      writeFileSync(path, gunzipSync(readFileSync(packed)));
      const db = new Database(path);
      options.change?.(db);
      db.close();
    },
  });
  const chats = new Map<number, Chat>();
  for (const id of Object.values(someone)) {
    const profile = { id, first_name: 'Бұрынғы', language_code: 'kk', phone: `+7701000${id}` };
    const chat = createChat(scene.botApi.room.addPerson(profile), scene.settle);
    chat.person.pressStale(1, '-');
    chats.set(id, chat);
  }
  scene.operator.person.pressStale(1, '-');
  options.meanwhile?.(scene);
  await scene.startBot();
  await scene.settle();
  return {
    scene,
    chatOf(id) {
      const chat = chats.get(id);
      if (chat === undefined) throw new Error(`nobody is ${id}`);
      return chat;
    },
    say: (...text) => shownText(wordsOf(scene, 'kk')(...text)),
  };
}
