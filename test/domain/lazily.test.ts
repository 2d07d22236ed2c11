import { expect, test } from 'vitest';
import { lazily } from '../../src/domain/lazily.ts';

test('what is made lazily is made when it is first asked for, and once', () => {
  let made = 0;
  const thing = lazily(() => {
    made += 1;
    return { made };
  });
  expect(made).toBe(0);
  expect(thing()).toBe(thing());
  expect(made).toBe(1);
});
