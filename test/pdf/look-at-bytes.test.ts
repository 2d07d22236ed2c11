import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ByteLook, createByteLook } from '../../src/pdf/look-at-bytes.ts';

/** A file is looked at as it goes by, and wherever it is cut into parts, the same is seen of it. */

function look(parts: readonly Uint8Array[]): ByteLook {
  const looking = createByteLook();
  for (const part of parts) looking.add(part);
  return looking.end();
}

/** Every part has so many bytes. */
function cut(file: Buffer, bytes: number): Buffer[] {
  return Array.from({ length: Math.ceil(file.length / bytes) }, (_, part) =>
    file.subarray(part * bytes, (part + 1) * bytes),
  );
}

const signed = (before: number, after: number) => {
  const head = `%PDF-1.7\n${'x'.repeat(before)}/ByteRange [0 120 `;
  const tail = `${'y'.repeat(after)}\n%%EOF\n`;
  const size = head.length + '0000000200 0000000300]'.length + tail.length;
  const from = String(size - 50).padStart(10, '0');
  return Buffer.from(`${head}${from} 0000000050]${tail}`);
};

test.each([
  ['nothing', '%PDF-1.7\nwords', { isPdf: true, hasEnd: false, isActive: false, signature: 'none' }],
  [
    'a program',
    '%PDF-1.7\n/JavaScript\n%%EOF',
    { isPdf: true, hasEnd: true, isActive: true, signature: 'none' },
  ],
  ['half a name', '%PDF-1.7\n/JavaScrip', { isPdf: true, hasEnd: false, isActive: false, signature: 'none' }],
  [
    'another file',
    '%PDF-1.7 /EmbeddedFile',
    { isPdf: true, hasEnd: false, isActive: true, signature: 'none' },
  ],
  ['a mark further on', 'x%PDF-1.7', { isPdf: false, hasEnd: false, isActive: false, signature: 'none' }],
  ['a file of nothing', '', { isPdf: false, hasEnd: false, isActive: false, signature: 'none' }],
  [
    'something behind a signature',
    '%PDF-1.7 /ByteRange [0 10 20 30] and more than it covers\n%%EOF',
    { isPdf: true, hasEnd: true, isActive: false, signature: 'partial' },
  ],
] as const)('%s is seen, cut anywhere', (_, text, seen) => {
  const file = Buffer.from(text);
  for (let bytes = 1; bytes <= Math.max(1, file.length); bytes += 1) {
    expect(look(cut(file, bytes))).toEqual({
      size: file.length,
      sha256: createHash('sha256').update(file).digest(),
      ...seen,
    });
  }
});

test('a signature and a program across the edges of parts, in files of any length', () => {
  fc.assert(
    fc.property(
      fc.nat(3000),
      fc.nat(3000),
      fc.integer({ min: 1, max: 4000 }),
      fc.boolean(),
      (before, after, bytes, hasProgram) => {
        const plain = signed(before, after);
        const file = hasProgram
          ? Buffer.concat([plain.subarray(0, 9), Buffer.from('/Launch'), plain.subarray(16)])
          : plain;
        const whole = look([file]);
        expect(look(cut(file, bytes))).toEqual(whole);
        if (!hasProgram) expect(whole).toMatchObject({ signature: 'whole', isActive: false, hasEnd: true });
        else if (before >= 7) expect(whole.isActive).toBe(true);
      },
    ),
  );
});
