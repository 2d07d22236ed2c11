import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeFault,
  codeRules,
  confirmationCode,
  parseCode,
  resendInSeconds,
} from '../../../src/domain/form/one-time-code.ts';

const now = Date.parse('2026-11-23T05:00:00Z');

describe('a code', () => {
  test('is six digits, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (bytes) => {
        expect(confirmationCode(Buffer.from(bytes))).toMatch(/^\d{6}$/);
      }),
    );
  });

  test('keeps its zeros in front, and is told apart by its bytes', () => {
    expect(confirmationCode(Buffer.alloc(8))).toBe('000000');
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64BE(42_137n);
    expect(confirmationCode(bytes)).toBe('042137');
  });
});

describe('what is typed for a code', () => {
  test.each([
    ['042137'],
    [' 042 137 '],
    ['042-137'],
    ['042\u00a0137'],
    ['0 4 2 1 3 7'],
    ['٠٤٢١٣٧'],
    ['０４２１３７'],
    ['042137.'],
    ['код 042137'],
    ['Код: 042 137'],
  ])('%j is one', (typed) => {
    expect(parseCode(typed)).toEqual({ ok: true, value: '042137' });
  });

  test.each([
    '',
    '04213',
    '0421370',
    'O42137',
    'код О42137',
    '042137 042137',
    'код 042137 немесе 042138',
    '+42137',
    '４２',
  ])('%j is none', (typed) => {
    expect(parseCode(typed)).toEqual({ ok: false, code: 'code-format' });
  });

  test('a code is read as itself', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (bytes) => {
        const code = confirmationCode(Buffer.from(bytes));
        expect(parseCode(code)).toEqual({ ok: true, value: code });
      }),
    );
  });
});

describe('a code that was sent', () => {
  const sent = (tries: number, ageMs: number) => ({ tries, expiresAt: now - ageMs + codeRules.livesMs });

  test('counts for five minutes and five tries', () => {
    expect(codeFault(sent(0, 0), now)).toBeUndefined();
    expect(codeFault(sent(4, 5 * 60_000 - 1), now)).toBeUndefined();
    expect(codeFault(sent(4, 5 * 60_000), now)).toBe('code-expired');
    expect(codeFault(sent(5, 0), now)).toBe('code-tries');
    expect(codeFault(sent(6, 60 * 60_000), now)).toBe('code-tries');
  });

  test('does not run out while it is on its way', () => {
    expect(codeFault({ tries: 0, expiresAt: undefined }, now)).toBeUndefined();
  });

  test('may be followed by another after a minute', () => {
    expect(resendInSeconds(now, now)).toBe(60);
    expect(resendInSeconds(now, now + 1)).toBe(60);
    expect(resendInSeconds(now, now + 59_001)).toBe(1);
    expect(resendInSeconds(now, now + 60_000)).toBe(0);
    expect(resendInSeconds(now, now + 3_600_000)).toBe(0);
  });
});
