import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { LookAtPdf } from '../../src/pdf/look-apart.ts';
import { certificateFor, iinOf, pdfOf } from '../support/certificates.ts';

/** Files are opened in a process apart: one that unfolds to gigabytes ends it, and neither the bot nor the next look. */

const { createLookApart } = (await import(new URL('../../dist/pdf/look-apart.js', import.meta.url).href)) as {
  createLookApart: () => LookAtPdf;
};

/** Some 600 kB that unfold to 600 MB. */
function bomb(): Buffer {
  const stream = deflateSync(Buffer.alloc(600_000_000, ' '));
  const [head = '', tail = ''] = pdfOf(['x']).toString('latin1').split('3 0 obj\n');
  const rest = tail.slice(tail.indexOf('endobj'));
  const part = `3 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`;
  return Buffer.concat([
    Buffer.from(`${head}${part}`, 'latin1'),
    stream,
    Buffer.from(`\nendstream\n${rest}`, 'latin1'),
  ]);
}

test('what a file unfolds to harms nobody, and the next one is read', { timeout: 60_000 }, async () => {
  const look = createLookApart();
  const iin = iinOf(1);
  const before = process.memoryUsage.rss();
  const hostile = bomb();
  const looks = await Promise.all([look(certificateFor(iin)), look(hostile), look(certificateFor(iin))]);
  expect(looks.map(({ content }) => content.type)).toEqual(['opened', 'too-heavy', 'opened']);
  const [first] = looks;
  expect(first.content.type === 'opened' && first.content.text).toContain(iin);
  expect(process.memoryUsage.rss() - before).toBeLessThan(100e6);
});
