import { expect, test } from 'vitest';
import type { LookAtPdf } from '../../src/pdf/look-apart.ts';
import { certificateFor, iinOf } from '../support/certificates.ts';

/** Files are opened in a process apart: one that takes too much memory ends, and neither the bot nor the next look. */

const { createLookApart } = (await import(new URL('../../dist/pdf/look-apart.js', import.meta.url).href)) as {
  createLookApart: (options?: { readonly mostMemory?: number; readonly mostWorkMs?: number }) => LookAtPdf;
};

test('what would take more memory than is given is said to be too heavy, each time anew', async () => {
  const narrow = createLookApart({ mostMemory: 1024 * 1024 });
  const looks = await Promise.all([narrow(certificateFor(iinOf(1))), narrow(certificateFor(iinOf(2)))]);
  expect(looks.map(({ content }) => content.type)).toEqual(['too-heavy', 'too-heavy']);
});

test('what would take more processor time than is given is said to be too heavy as well', async () => {
  const short = createLookApart({ mostWorkMs: 1 });
  expect((await short(certificateFor(iinOf(1)))).content.type).toBe('too-heavy');
});

test('looks one after another read each its own file', { timeout: 60_000 }, async () => {
  const look = createLookApart();
  const looks = await Promise.all([look(certificateFor(iinOf(1))), look(certificateFor(iinOf(2)))]);
  const texts = looks.map(({ content }) => (content.type === 'opened' ? content.text : content.type));
  expect(texts[0]).toContain(iinOf(1));
  expect(texts[1]).toContain(iinOf(2));
});
