import { describe, expect, test } from 'vitest';
import { chats, openOutboxStage } from '../support/stages/outbox-stage.ts';
import { createScriptedPort, outcomes } from '../support/stages/scripted-port.ts';
import { cleanUpAfterEach } from '../support/temp-database.ts';

cleanUpAfterEach();
const { one, other } = chats;

describe('a message that could not be sent now', () => {
  test('is tried again, before what follows it in its chat; other chats go on', async () => {
    const { tell, rest, advance, port, rows, events } = await openOutboxStage();
    port.answer(one, outcomes.retry, outcomes.retry);
    await tell({ chat: one, words: 'a' }, { chat: one, words: 'b' }, { chat: other, words: 'x' });
    await rest();
    expect(port.calls).toEqual(['1: a', '2: x']);
    await tell({ chat: other, words: 'y' }, { chat: one, words: 'c' });
    await rest();
    expect(port.calls).toEqual(['1: a', '2: x', '2: y']);
    await advance(1000);
    expect(port.calls.slice(3)).toEqual(['1: a']);
    await advance(2999);
    expect(port.calls.slice(4)).toEqual([]);
    await advance(1);
    expect(port.calls.slice(4)).toEqual(['1: a', '1: b', '1: c']);
    expect(rows().map(({ words, attempts }) => `${words} ${attempts}`)).toEqual([
      'a 3',
      'b 1',
      'x 1',
      'y 1',
      'c 1',
    ]);
    expect(events()).toEqual([]);
  });

  test('waits as long as Telegram says, also over another wish to look', async () => {
    const { tell, advance, port, worker } = await openOutboxStage();
    port.answer(one, outcomes.flood(17));
    await tell({ chat: one, words: 'a' });
    await advance(16_000);
    worker.wake();
    await advance(999);
    expect(port.calls).toEqual(['1: a']);
    await advance(1);
    expect(port.calls).toEqual(['1: a', '1: a']);
  });

  test('is given up after a day, and the chat goes on', async () => {
    const { tell, advance, port, rows, events } = await openOutboxStage();
    port.answer(one, ...Array.from({ length: 2000 }, () => outcomes.retry));
    await tell({ chat: one, words: 'a' }, { chat: one, words: 'b' });
    await advance(60_000);
    await tell({ chat: other, words: 'Telegram is there for others' });
    await advance(24 * 3_600_000 - 60_000);
    expect(rows().map(({ state }) => state)).toEqual(['pending', 'pending', 'sent']);
    const triedInADay = port.calls.length;
    expect(triedInADay).toBeLessThan(24 * 60 + 10); // once a minute
    await advance(3 * 3_600_000);
    expect(rows()[0]).toMatchObject({ state: 'failed', error: '502 Bad Gateway' });
    expect(events()[0]).toBe('message-given-up');
    expect(port.calls.filter((call) => call === '1: b').length).toBeGreaterThan(0);
  });
});

describe('a message that Telegram refuses', () => {
  test('is set aside with the reason, and the next one goes out', async () => {
    const { tell, rest, port, rows, events, logLines } = await openOutboxStage();
    port.answer(one, outcomes.refused);
    await tell({ chat: one, words: 'words of a person' }, { chat: one, words: 'b' });
    await rest();
    expect(port.calls).toEqual(['1: words of a person', '1: b']);
    expect(rows().map(({ state, error }) => [state, error])).toEqual([
      ['failed', '400 Bad Request: message is too long'],
      ['sent', null],
    ]);
    expect(events()).toEqual(['message-refused']);
    expect(logLines.join()).not.toContain('words of a person');
  });

  test('as an edit goes out anew where that was wished, and is dropped where not', async () => {
    const { tell, rest, port, rows } = await openOutboxStage();
    port.answer(one, outcomes.editRefused);
    port.answer(other, outcomes.editRefused);
    await tell({ chat: one, words: 'edit 5: card' }, { chat: other, words: 'gone 5: card' });
    await rest();
    expect(port.calls).toEqual(['1: card → 5', '2: card → 5', '1: card']);
    expect(rows().map(({ state, messageId }) => [state, messageId])).toEqual([
      ['sent', 101],
      ['dropped', null],
    ]);
  });

  test('as an edit, when the new one has to wait, becomes one message in the end', async () => {
    const { tell, advance, port, rows } = await openOutboxStage();
    port.answer(one, outcomes.editRefused, outcomes.flood(3), outcomes.editRefused);
    await tell({ chat: one, words: 'edit 5: card' }, { chat: one, words: 'next' });
    await advance(3000);
    expect(port.calls).toEqual(['1: card → 5', '1: card', '1: card → 5', '1: card', '1: next']);
    expect(rows().map(({ state }) => state)).toEqual(['sent', 'sent']);
  });
});

describe('a message that can not be made', () => {
  test('does not stop the chat, and what the error says is not told to the log', async () => {
    const { tell, rest, port, rows, events, logLines } = await openOutboxStage();
    await tell({ chat: one, words: 'throw' }, { chat: one, words: 'b' }, { chat: other, words: 'x' });
    await rest();
    expect(port.calls.toSorted()).toEqual(['1: b', '2: x']);
    expect(rows()[0]).toMatchObject({ state: 'failed', error: 'could not be rendered: TypeError' });
    expect(events()).toEqual(['message-not-rendered']);
    expect(logLines.join()).not.toMatch(/secret|9001013/);
  });

  test('because it is out of date is dropped, and says why in its row', async () => {
    const { tell, rest, port, rows, events } = await openOutboxStage();
    await tell({ chat: one, words: 'drop' }, { chat: one, words: 'b' });
    await rest();
    expect(port.calls).toEqual(['1: b']);
    expect(rows()[0]).toMatchObject({ state: 'dropped', error: 'out of date' });
    expect(events()).toEqual([]);
  });

  test('because another version wrote it is set aside', async () => {
    const { store, tell, rest, rows, restart } = await openOutboxStage();
    await tell({ chat: one, words: 'a' });
    await rest();
    store.database.exec(`UPDATE outbox SET state = 'pending', notice = '{"template":"of-the-future"}'`);
    const { port } = restart();
    await tell({ chat: one, words: 'b' });
    await rest();
    expect(port.calls).toEqual(['1: b']);
    expect(rows()[0]?.state).toBe('failed');
  });
});

describe('after a restart', () => {
  test('in the middle of a message the rest goes out, that message once more at the most', async () => {
    const before = await openOutboxStage();
    await before.tell(...['a', 'b'].map((words) => ({ chat: one, words })));
    await before.rest();
    before.port.hold(one); // what is sent now never comes to an end
    await before.tell(...['c', 'd', 'e'].map((words) => ({ chat: one, words })), { chat: other, words: 'x' });
    await before.rest();
    expect(before.port.calls).toEqual(['1: a', '1: b', '1: c', '2: x']);

    const later = before.restart(createScriptedPort());
    later.worker.wake();
    await later.rest();
    expect(later.port.calls).toEqual(['1: c', '1: d', '1: e']);
    expect(later.rows().every(({ state }) => state === 'sent')).toBe(true);
  });

  test('a wait that Telegram asked for is kept, and so is the order', async () => {
    const before = await openOutboxStage();
    before.port.answer(one, outcomes.flood(20));
    await before.tell({ chat: one, words: 'a' }, { chat: one, words: 'b' }, { chat: other, words: 'x' });
    await before.rest();
    const stopping = before.worker.stop();
    await before.advance(5000);
    await stopping;

    const later = before.restart();
    later.worker.wake();
    await later.advance(14_000);
    expect(later.port.calls).toEqual([]);
    await later.advance(1000);
    expect(later.port.calls).toEqual(['1: a', '1: b']);
  });

  test('nothing that was settled comes again', async () => {
    const before = await openOutboxStage();
    before.port.answer(one, outcomes.refused, outcomes.blocked);
    await before.tell(...['a', 'b', 'drop', 'd'].map((words) => ({ chat: one, words })));
    await before.rest();
    const later = before.restart();
    later.worker.wake();
    await later.advance(100_000);
    expect(later.port.calls).toEqual([]);
  });
});

describe('stopping', () => {
  test('sends what is due first and starts nothing afterwards', async () => {
    const { tell, rest, advance, port, worker, clock } = await openOutboxStage();
    const release = port.hold(one);
    await tell({ chat: one, words: 'a' }, { chat: one, words: 'b' });
    await rest();
    let stopped = false;
    const stopping = worker.stop().then(() => {
      stopped = true;
    });
    await rest();
    expect(stopped).toBe(false);
    release();
    await stopping;
    expect(port.calls).toEqual(['1: a', '1: b']);
    await tell({ chat: one, words: 'late' });
    await advance(100_000);
    expect(port.calls).toEqual(['1: a', '1: b']);
    expect(clock.next).toBeUndefined();
  });

  test('does not wait for ever for a message that hangs', async () => {
    const { tell, rest, advance, port, worker, rows } = await openOutboxStage();
    port.hold(one);
    await tell({ chat: one, words: 'a' });
    await rest();
    const stopping = worker.stop();
    await advance(10_000);
    await stopping;
    expect(rows()[0]?.state).toBe('pending');
  });
});
