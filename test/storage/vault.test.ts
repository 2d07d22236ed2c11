import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createVault } from '../../src/storage/database/vault.ts';

const key = randomBytes(32);
const vault = createVault(key);
const place = { table: 'draft', row: 'abc', column: 'answers' };
const words = 'Әлемгүл Қараңғысызова 900101301233';

test('what was sealed opens where it belongs', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(vault.open(place, vault.seal(place, text))).toBe(text);
    }),
  );
  expect(vault.open(place, vault.seal(place, ''))).toBe('');
});

test('a sealed value shows nothing of the text and never looks the same twice', () => {
  const [one, other] = [vault.seal(place, words), vault.seal(place, words)];
  expect(one.equals(other)).toBe(false);
  expect(one.subarray(5, 17).equals(other.subarray(5, 17))).toBe(false); // the nonce
  for (const part of ['Әлемгүл', '900101301233']) expect(one.includes(part)).toBe(false);
});

describe('a sealed value opens nowhere else', () => {
  const sealed = vault.seal(place, words);

  test.each([
    ['another row', { ...place, row: 'abd' }],
    ['another column', { ...place, column: 'name' }],
    ['another table', { ...place, table: 'request' }],
    ['a row that only looks the same', { table: 'draft', row: 'abc:answers', column: 'answers' }],
  ])('%s', (_, elsewhere) => {
    expect(() => vault.open(elsewhere, sealed)).toThrow();
  });

  test('the number of a row is the same place as its text', () => {
    const numbered = vault.seal({ ...place, row: 7 }, words);
    expect(vault.open({ ...place, row: '7' }, numbered)).toBe(words);
  });
});

test('a flipped bit anywhere is noticed', () => {
  const sealed = vault.seal(place, 'абв');
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const flipped = Buffer.from(sealed);
    flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    expect(() => vault.open(place, flipped), `bit ${bit}`).toThrow();
  }
});

test('a value that was cut short or lengthened is noticed', () => {
  const sealed = vault.seal(place, words);
  for (let length = 0; length < sealed.length; length += 1) {
    expect(() => vault.open(place, sealed.subarray(0, length)), `${length} bytes`).toThrow();
  }
  expect(() => vault.open(place, Buffer.concat([sealed, Buffer.of(0)]))).toThrow();
});

test('a value opens from any view of its bytes, as SQLite hands them out', () => {
  const sealed = vault.seal(place, words);
  const inside = new Uint8Array(sealed.length + 20);
  inside.set(sealed, 7);
  expect(vault.open(place, inside.subarray(7, 7 + sealed.length))).toBe(words);
});

describe('with another master key', () => {
  const next = randomBytes(32);

  test('nothing opens', () => {
    expect(() => createVault(next).open(place, vault.seal(place, words))).toThrow('key that is not at hand');
  });

  test('what the old one sealed opens while that one is at hand, and is sealed anew with the new one', () => {
    const both = createVault(next, [key]);
    expect(both.open(place, vault.seal(place, words))).toBe(words);
    const anew = both.seal(place, words);
    expect(createVault(next).open(place, anew)).toBe(words);
    expect(() => vault.open(place, anew)).toThrow('key that is not at hand');
  });

  test('errors say where, never what', () => {
    const sealed = vault.seal(place, words);
    const message = (() => {
      try {
        return createVault(next).open(place, sealed);
      } catch (error) {
        return String(error);
      }
    })();
    expect(message).toContain('draft.answers');
    expect(message).not.toMatch(/Әлемгүл|9001/);
  });
});

describe('the blind index', () => {
  test('finds the same value again, also after a restart', () => {
    const index = vault.blindIndex('iin', '900101301233');
    expect(createVault(key).blindIndex('iin', '900101301233').equals(index)).toBe(true);
    expect(index).toHaveLength(16);
  });

  test('differs by value, field and key', () => {
    const all = [
      vault.blindIndex('iin', '900101301233'),
      vault.blindIndex('iin', '900101301241'),
      vault.blindIndex('phone', '900101301233'),
      createVault(randomBytes(32)).blindIndex('iin', '900101301233'),
    ].map((index) => index.toString('hex'));
    expect(new Set(all).size).toBe(all.length);
  });

  test('is that of the present key, also while an old one can be read', () => {
    const next = randomBytes(32);
    const index = createVault(next, [key]).blindIndex('phone', '+77012345678');
    expect(index.equals(createVault(next).blindIndex('phone', '+77012345678'))).toBe(true);
  });
});
