import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/domain/messages/delivery.ts';
import type { Lane } from '../../src/domain/messages/lanes.ts';
import { dropMessage, hastenMessage } from '../../src/storage/queues/outbox.ts';
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

/** Messages for later, some of which go out sooner or not at all, beside messages for now. */
const plan = fc.oneof(
  fc.record({ now: fc.array(chat, { minLength: 1, maxLength: 6 }) }),
  fc.record({ later: chat, inMs: fc.integer({ min: 1, max: 20_000 }) }),
  fc.record({ hasten: fc.nat() }),
  fc.record({ undo: fc.nat() }),
  fc.record({ wait: fc.integer({ min: 0, max: 8000 }) }),
  fc.record({ trouble: chat, next: fc.constant([outcomes.flood(2)]) }),
);

test('whatever is planned, hastened and undone, each goes out once, none too soon, and nobody’s is forgotten', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(plan, { maxLength: 25, size: 'max' }), async (steps) => {
      const sent: string[] = [];
      const sentAt = new Map<string, number>();
      const clocked: { now: () => number } = { now: () => 0 };
      const noting = notingPort(sent);
      const port: ScriptedPort = {
        ...noting,
        async send(chatId, outgoing) {
          const told = await noting.send(chatId, outgoing);
          if (told.type === 'sent' && 'view' in outgoing) sentAt.set(outgoing.view.html, clocked.now());
          return told;
        },
      };
      const stage = (await openOutboxStage()).restart(port);
      clocked.now = stage.clock.now;
      const dueAt = new Map<string, number>();
      const planned: string[] = [];
      const undone = new Set<string>();
      const isOut = (words: string) => stage.rows().find((row) => row.words === words)?.state !== 'pending';
      let count = 0;
      const nextWords = () => `n${count++}`;
      for (const one of steps) {
        if ('now' in one) await stage.tell(...one.now.map((to) => ({ chat: to, words: nextWords() })));
        else if ('later' in one) {
          const words = nextWords();
          planned.push(words);
          dueAt.set(words, stage.clock.now() + one.inMs);
          await stage.tell({ chat: one.later, words, key: words, inMs: one.inMs });
        } else if ('hasten' in one || 'undo' in one) {
          const at = 'hasten' in one ? one.hasten : one.undo;
          const words = planned[at % planned.length];
          if (words === undefined || isOut(words) || (dueAt.get(words) ?? 0) <= stage.clock.now()) continue;
          const now = stage.clock.now();
          if ('hasten' in one) {
            dueAt.set(words, now);
            await stage.store.transact((tx) => hastenMessage(tx, words, now));
          } else {
            undone.add(words);
            await stage.store.transact((tx) => dropMessage(tx, words, 'undone', now));
          }
        } else if ('wait' in one) await stage.advance(one.wait);
        else stage.port.answer(one.trouble, ...one.next);
      }
      // Shorter than the minute after which everything is looked at anew.
      await stage.advance(55_000);

      const rows = stage.rows();
      const left = rows.filter(({ state, attempts }) => state === 'pending' && attempts === 0);
      expect(left.map(({ words }) => words)).toEqual([]);
      expect([...sent].sort()).toEqual([...new Set(sent)].sort());
      expect(sent.filter((call) => undone.has(call.replace(/^.*: /, '')))).toEqual([]);
      const tooSoon = planned.filter((words) => (sentAt.get(words) ?? Infinity) < (dueAt.get(words) ?? 0));
      expect(tooSoon).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
