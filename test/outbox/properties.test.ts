import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/domain/messages/delivery.ts';
import type { Lane } from '../../src/domain/messages/lanes.ts';
import {
  chats,
  saying as inWords,
  type OutboxStage,
  openOutboxStage,
} from '../support/stages/outbox-stage.ts';
import { createScriptedPort, outcomes, type ScriptedPort } from '../support/stages/scripted-port.ts';
import { cleanUpAfterEach } from '../support/temp-database.ts';

cleanUpAfterEach();

const chat = fc.constantFrom(...Object.values(chats));
const lane = fc.constantFrom('interactive' as const, 'notice' as const);
const outcome = fc.constantFrom<Outcome>(
  outcomes.retry,
  outcomes.flood(2),
  outcomes.flood(40),
  outcomes.refused,
  { type: 'sent', messageId: undefined },
);
/** What happens to the bot, one after the other. */
type Step =
  | { readonly tell: readonly { readonly chat: number; readonly lane: Lane }[] }
  | { readonly show: number }
  | { readonly trouble: number; readonly next: readonly Outcome[] }
  | { readonly wait: number }
  | { readonly restart: true }
  | { readonly fullDisk: true };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ tell: fc.array(fc.record({ chat, lane }), { minLength: 1, maxLength: 30 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ trouble: chat, next: fc.array(outcome, { minLength: 1, maxLength: 3 }) }),
  },
  { weight: 3, arbitrary: fc.record({ wait: fc.integer({ min: 0, max: 30_000 }) }) },
  { weight: 1, arbitrary: fc.constant({ restart: true } as const) },
  { weight: 1, arbitrary: fc.constant({ fullDisk: true } as const) },
);

/** What went out, as `chat: words`; a port notes what it sent and not only what it was asked to. */
function notingPort(sent: string[]): ScriptedPort {
  const port = createScriptedPort();
  return {
    ...port,
    async send(chatId, outgoing) {
      const told = await port.send(chatId, outgoing);
      if (told.type === 'sent' && 'view' in outgoing) sent.push(`${chatId}: ${outgoing.view.html}`);
      return told;
    },
  };
}

test('whatever happens, each message goes out once and in the order of its chat', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14, size: 'max' }), async (steps) => {
      const sent: string[] = [];
      const first = await openOutboxStage();
      let stage: OutboxStage = first.restart(notingPort(sent));
      const said: string[] = [];
      const saying = (to: number) => {
        said.push(`${to}: n${said.length}`);
        return `n${said.length - 1}`;
      };
      for (const one of steps) {
        if ('tell' in one) {
          await stage.tell(...one.tell.map((message) => ({ ...message, words: saying(message.chat) })));
        } else if ('show' in one) {
          await stage.worker.show(one.show, inWords(saying(one.show)));
        } else if ('trouble' in one) stage.port.answer(one.trouble, ...one.next);
        else if ('wait' in one) await stage.advance(one.wait);
        else if ('restart' in one) {
          const stopping = stage.worker.stop();
          await stage.advance(5000);
          await stopping;
          stage = stage.restart(notingPort(sent));
          stage.worker.wake();
        } else {
          await stage.rest();
          stage.store.database.exec(
            `CREATE TEMP TRIGGER disk_full BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ROLLBACK, 'disk full'); END`,
          );
          await stage.advance(7000);
          stage.store.database.exec('DROP TRIGGER disk_full');
          await stage.advance(3000);
        }
      }
      await stage.advance(20 * 60_000);

      const rows = stage.rows();
      expect(rows.filter(({ state }) => state !== 'sent' && state !== 'failed')).toEqual([]);
      const kept = new Set(rows.filter(({ state }) => state === 'sent').map(({ words }) => words));
      expect([...kept].filter((words) => !sent.some((call) => call.endsWith(` ${words}`)))).toEqual([]);
      for (const chatId of Object.values(chats)) {
        const inChat = (calls: readonly string[]) => calls.filter((call) => call.startsWith(`${chatId}: `));
        expect(inChat(sent)).toEqual(inChat(said).filter((call) => sent.includes(call)));
      }
    }),
    { numRuns: 40 },
  );
});
