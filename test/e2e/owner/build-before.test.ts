import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { type Chat, createChat } from '../../support/chat.ts';
import { wordsOf } from '../../support/samples/stories.ts';
import { openScene } from '../../support/scene.ts';

/**
 * A database that the build of 28 November 2026 filled (migration 18, some thirteen before today's): forms in the middle and
 * at the check, a question of the desk, a form returned for correction, open prompts of a person and of the desk, jobs, rows
 * of the outbox. Its key was made for it; nobody in it is a real person.
 */
const packed = join(import.meta.dirname, '../../support/samples/build-of-28-november.sqlite.gz');

async function openOld() {
  const scene = await openScene({
    at: '2026-11-23T05:20:00Z',
    config: { masterKey: Buffer.alloc(32, 9) },
    botApi: { firstMessageId: 5000, firstUpdateId: 50_000 },
    prepare: (folder) => writeFileSync(join(folder, 'bot.sqlite'), gunzipSync(readFileSync(packed))),
  });
  const chat = (id: number): Chat =>
    createChat(
      scene.botApi.room.addPerson({ id, first_name: 'Адам', language_code: 'kk', phone: `+7701000${id}` }),
      scene.settle,
    );
  return { scene, chat, say: wordsOf(scene, 'kk') };
}

/** Its consent has a newer text by now, which is asked for before anything goes on. */
async function agree(person: Chat): Promise<void> {
  expect(person.buttons).toHaveLength(2);
  await person.press(person.buttons[0] ?? '');
}

test('forms go on where they stood, by their old buttons', async () => {
  const { chat, say } = await openOld();
  const [half, whole] = [chat(3001), chat(3002)];
  await half.act((one) => one.pressStale(10, 'f:6111d2a5652f:3:b:'));
  await agree(half);
  expect(half.last()).toContain('Тегіңіз, атыңыз, әкеңіздің аты');
  expect(half.buttons).toContain(say('button-back'));
  await whole.act((one) => one.pressStale(24, 'f:62a17aa7f831:a:z:'));
  await agree(whole);
  expect(whole.last()).toContain('Тегі: СЫНАҚОВА');
  await whole.press('Өтінішті жіберу');
  expect(whole.last()).not.toContain('Тегі: СЫНАҚОВА');
});

test('requests go on: an old card’s button takes one, a question is answered, a paper is collected, nothing planned is left lying', async () => {
  const { scene, chat } = await openOld();
  const [asked, ready] = [chat(3005), chat(3004)];
  const { operator } = scene;
  await operator.act((one) => one.pressStale(42, 'd:1:take'));
  expect(operator.toast).toContain('CR-FQGD-5GME: қарауға алынды');
  await asked.say('N 012345678');
  expect(operator.last()).toContain('CR-1M56-0DSG');
  expect(operator.last()).toContain('N 012345678');
  await ready.act((one) => one.pressStale(64, 'r:2:collected'));
  expect(readOne(scene, `SELECT status FROM request WHERE id = 2`)).toBe('collected');
  await scene.advance({ days: 9 });
  const now = scene.clock.now();
  expect(readOne(scene, `SELECT count(*) FROM job WHERE state = 'failed'`)).toBe(0);
  expect(readOne(scene, `SELECT count(*) FROM job WHERE state = 'pending' AND due_at < ${now}`)).toBe(0);
});
