import { describe, expect, test } from 'vitest';
import { openSenderStage, type SenderStage } from '../support/stages/sender-stage.ts';
import { cleanUpAfterEach } from '../support/temp-database.ts';

/** What the way to Telegram may do to a message: the real outbox and sender, every answer spoilt in its turn. */

cleanUpAfterEach();

type Spoilt = (execute: () => Promise<Response>) => Promise<Response>;
const refusal = (error_code: number, description: string, parameters?: object) =>
  Response.json(
    { ok: false, error_code, description, ...(parameters && { parameters }) },
    { status: error_code },
  );
const html = (status: number) =>
  new Response('<html><body>Bad Gateway</body></html>', { status, headers: { 'content-type': 'text/html' } });

/** Telegram has not carried the call out. */
const notDone: readonly (readonly [string, Spoilt])[] = [
  ['a 429 for the chat', async () => refusal(429, 'Too Many Requests: retry after 4', { retry_after: 4 })],
  ['a 429 without a number', async () => refusal(429, 'Too Many Requests')],
  ['a 500', async () => refusal(500, 'Internal Server Error')],
  ['a 502 in the HTML of a proxy', async () => html(502)],
  ['the login page of a network, as a 200', async () => html(200)],
  ['a connection refused', async () => Promise.reject(new TypeError('fetch failed'))],
  ['an empty body', async () => new Response('')],
  ['an error of another make', async () => Response.json({ error: 'upstream' }, { status: 503 })],
  ['a 404 of the Bot API server', async () => refusal(404, 'Not Found')],
];
/** It has, and nobody hears of it. */
const done: readonly (readonly [string, Spoilt])[] = [
  [
    'a connection reset before the answer',
    async (execute) => {
      await execute();
      throw new TypeError('terminated');
    },
  ],
  [
    'JSON that ends in the middle',
    async (execute) => {
      const whole = await (await execute()).text();
      return new Response(whole.slice(0, whole.length / 2));
    },
  ],
  [
    'an answer without its result',
    async (execute) => {
      await execute();
      return Response.json({ ok: true });
    },
  ],
];
const words = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Six messages to each of three people; each second message to the first of them meets this once. */
async function goThrough(stage: SenderStage, spoilt: Spoilt): Promise<void> {
  const met = new Set<string>();
  stage.spoil(({ chatId, text }, execute) => {
    if (chatId !== 1 || words.indexOf(text) % 2 === 1 || met.has(text)) return undefined;
    met.add(text);
    return spoilt(execute);
  });
  await stage.tell(...words.flatMap((text) => stage.people.map((chat) => ({ chat, words: text }))));
  await stage.rest();
  await stage.rest();
  for (const other of [2, 3]) expect(stage.shown(other), 'nobody else waits').toEqual(words);
  await stage.advance(120_000);
  expect(met.size).toBe(3);
  expect(stage.rows().filter(({ state }) => state !== 'sent')).toEqual([]);
  expect(stage.events()).toEqual([]);
}

describe('each message arrives once, in the order of its chat, and nobody else waits, after', () => {
  test.each(notDone)('%s', async (_name, spoilt) => {
    const stage = await openSenderStage();
    await goThrough(stage, spoilt);
    expect(stage.shown(1)).toEqual(words);
  });

  test('an answer that never comes', async () => {
    const stage = await openSenderStage({ timeoutSeconds: 0.05 });
    const gaveUp: string[] = [];
    stage.spoil(({ chatId, text }) => {
      if (chatId !== 1 || gaveUp.length > 0) return undefined;
      gaveUp.push(text);
      return new Promise<Response>(() => {});
    });
    await stage.tell(...['a', 'b'].flatMap((text) => [1, 2].map((chat) => ({ chat, words: text }))));
    await stage.until(() => stage.rows()[0]?.attempts === 1);
    expect(stage.shown(2)).toEqual(['a', 'b']);
    expect(stage.shown(1)).toEqual([]);
    await stage.advance(60_000);
    expect(stage.shown(1)).toEqual(['a', 'b']);
  });
});

describe('a message whose answer was lost comes once more at the most, and stays in its place, after', () => {
  test.each(done)('%s', async (_name, spoilt) => {
    const stage = await openSenderStage();
    await goThrough(stage, spoilt);
    expect(stage.shown(1)).toEqual(['a', 'a', 'b', 'c', 'c', 'd', 'e', 'e', 'f']);
  });

  test('an edit: Telegram says that nothing changed, and that counts as done, under the number of its message', async () => {
    const stage = await openSenderStage();
    await stage.tell({ chat: 1, words: 'card' });
    await stage.rest();
    const card = stage.rows()[0]?.messageId ?? 0;
    let lost = 0;
    stage.spoil(({ method }, execute) => {
      if (method !== 'editMessageText' || lost++ > 0) return undefined;
      return execute().then(() => Promise.reject(new TypeError('terminated')));
    });
    await stage.tell({ chat: 1, words: `edit ${card}: changed` }, { chat: 1, words: 'next' });
    await stage.advance(60_000);
    expect(lost).toBe(2);
    expect(stage.shown(1)).toEqual(['changed', 'next']);
    expect(stage.rows()[1]).toMatchObject({ state: 'sent', messageId: card });
  });
});

describe('429', () => {
  const limited = (seconds: unknown) => async () =>
    Response.json(
      { ok: false, error_code: 429, description: 'Too Many Requests', parameters: { retry_after: seconds } },
      { status: 429 },
    );

  test('for everything, for half a minute: the sender falls silent, then all arrives once and in order', async () => {
    const stage = await openSenderStage({ people: 200 });
    const { clock } = stage;
    const until = clock.now() + 30_000;
    const tries: number[] = [];
    stage.spoil(() => {
      const left = until - clock.now();
      if (left <= 0) return undefined;
      tries.push(clock.now());
      return limited(Math.ceil(left / 1000))();
    });
    await stage.tell(...['a', 'b'].flatMap((text) => stage.people.map((chat) => ({ chat, words: text }))));
    await stage.advance(29_000);
    expect(tries.length, 'only what was in flight when it began').toBeLessThanOrEqual(30);
    await stage.advance(60_000);
    for (const chat of stage.people) expect(stage.shown(chat)).toEqual(['a', 'b']);
  });

  test('for two people for an hour does not make a third one wait', async () => {
    const stage = await openSenderStage();
    stage.spoil(({ chatId }) => (chatId === 3 ? undefined : limited(3600)()));
    await stage.tell(...stage.people.map((chat) => ({ chat, words: 'a' })));
    await stage.rest();
    await stage.tell({ chat: 3, words: 'b' });
    await stage.rest();
    expect(stage.shown(3)).toEqual(['a', 'b']);
  });

  test.each([['soon'], [-5], [null], [0], [1e12]])(
    'with a wish that makes no sense (%s) is neither hammered at nor waited for for ever',
    async (wish) => {
      const stage = await openSenderStage();
      let tries = 0;
      stage.spoil(({ chatId }) => {
        if (chatId !== 1 || tries >= 20) return undefined;
        tries += 1;
        return limited(wish)();
      });
      await stage.tell({ chat: 1, words: 'a' });
      await stage.advance(10_000);
      expect(tries).toBeLessThanOrEqual(11);
      expect(stage.events()).toEqual([]);
      await stage.advance(25 * 3_600_000);
      if (wish !== 1e12) expect(stage.shown(1)).toEqual(['a']);
      else expect(tries).toBe(2);
    },
  );
});

describe('one bad row', () => {
  test('or a screenful of them does not keep what stands behind it, nor another chat', async () => {
    const stage = await openSenderStage();
    await stage.tell(...Array.from({ length: 45 }, (_, n) => ({ chat: 1, words: `torn ${n}`, inMs: 1000 })));
    stage.store.database.exec(`UPDATE outbox SET notice = '{"template":'`);
    await stage.tell({ chat: 1, words: 'behind', inMs: 1000 }, { chat: 2, words: 'beside', inMs: 1000 });
    await stage.advance(1000);
    expect([stage.shown(1), stage.shown(2)]).toEqual([['behind'], ['beside']]);
  });

  test('whose note can not be taken is settled all the same, and not sent again', async () => {
    const stage = await openSenderStage({
      render: (_tx, { notice }) => ({
        outgoing: {
          type: 'message',
          view: { html: notice.template === 'owner-alert' ? notice.detail : '' },
        },
        sent: () => {
          throw new TypeError('a bug, with 900101301233 in it');
        },
      }),
    });
    await stage.tell({ chat: 1, words: 'a' }, { chat: 1, words: 'b' }, { chat: 2, words: 'x' });
    await stage.advance(5000);
    expect([stage.shown(1), stage.shown(2)]).toEqual([['a', 'b'], ['x']]);
    expect(stage.rows().map(({ state }) => state)).toEqual(['sent', 'sent', 'sent']);
    expect(new Set(stage.events())).toEqual(new Set(['delivery-not-noted']));
    expect(stage.logLines.join()).not.toContain('9001013');
  });

  test('that Telegram can not read (an entity that is none) is set aside; what follows goes out', async () => {
    const stage = await openSenderStage();
    await stage.tell({ chat: 1, words: '<b>torn' }, { chat: 1, words: 'b' }, { chat: 2, words: 'x' });
    await stage.rest();
    expect([stage.shown(1), stage.shown(2)]).toEqual([['b'], ['x']]);
    expect(stage.rows()[0]).toMatchObject({ state: 'failed', attempts: 1 });
    expect(stage.rows()[0]?.error).toContain("can't parse entities");
    expect(stage.events()).toEqual(['message-refused']);
  });
});
