import { expect, test } from 'vitest';
import { createLongPolls } from '../../src/api/waiting/long-polls.ts';

test('what is written between the look at the feed and the wait ends the wait at once', async () => {
  const polls = createLongPolls(() => () => {});
  const { signal } = new AbortController();
  const before = polls.mark();
  polls.stored();
  expect(await polls.wait(1, 25_000, signal, before)).toBe('woken');
  const waiting = polls.wait(1, 25_000, signal, polls.mark());
  polls.stored();
  expect(await waiting).toBe('woken');
});
