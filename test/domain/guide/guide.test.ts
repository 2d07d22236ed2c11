import { describe, expect, test } from 'vitest';
import {
  childrenOf,
  type GuidePageId,
  guidePageIds,
  guidePages,
  nextOf,
  pageOfLink,
  pathTo,
} from '../../../src/domain/guide/guide.ts';

/** Every page that a person gets to from here by the buttons for the pages below and for the next one. */
function reachable(from: GuidePageId): ReadonlySet<GuidePageId> {
  const seen = new Set<GuidePageId>();
  const waiting: GuidePageId[] = [from];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    if (seen.has(page)) continue;
    seen.add(page);
    waiting.push(...childrenOf(page));
  }
  return seen;
}

describe('the pages of the guide', () => {
  test('are all reached from the contents', () => {
    expect([...reachable('start')].sort()).toEqual([...guidePageIds].sort());
  });

  test('are at most two taps deep, and the contents has no page above it', () => {
    expect(pathTo('start')).toEqual([]);
    expect(pathTo('apostille')).toEqual(['start', 'abroad']);
    for (const page of guidePageIds) expect(pathTo(page).length).toBeLessThanOrEqual(2);
  });

  test('are few under one heading, so that a phone shows them at once', () => {
    for (const page of guidePageIds) expect(childrenOf(page).length).toBeLessThanOrEqual(9);
  });

  test('follow each other under a heading, and the last one is the last', () => {
    expect(nextOf('eds')).toBe('password');
    expect(nextOf('consulate')).toBeUndefined();
    expect(nextOf('start')).toBeUndefined();
    for (const page of guidePageIds) {
      const next = nextOf(page);
      if (next) expect(guidePages[next].parent).toBe(guidePages[page].parent);
    }
  });

  test('are those that people ask for', () => {
    const ways = ['here', 'eds', 'password', 'mobile', 'centre', 'consulate'];
    expect(childrenOf('ways')).toEqual(ways);
    expect(childrenOf('after')).toEqual(['receipt', 'authenticity', 'refused', 'again', 'refund']);
    expect(childrenOf('abroad')).toEqual(['apostille', 'legalization', 'translation', 'delivery']);
  });
});

describe('a link', () => {
  test.each(guidePageIds)('to %s leads there, and fits into a link', (page) => {
    expect(pageOfLink(`guide_${page}`)).toBe(page);
    expect(`guide_${page}`).toMatch(/^[\w-]{1,64}$/);
  });

  test.each([
    ['guide', 'start'],
    ['guide_', 'start'],
    ['guide_nowhere', 'start'],
    ['guide_Apostille', 'start'],
    ['guide_constructor', 'start'],
    ['guide_apostille_', 'start'],
    ['', undefined],
    ['guided', undefined],
    ['join_0123456789abcdefghijklmn', undefined],
    ['xguide_apostille', undefined],
  ])('"%s" leads to %s', (payload, page) => {
    expect(pageOfLink(payload)).toBe(page);
  });
});
