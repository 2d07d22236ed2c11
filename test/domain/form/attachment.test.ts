import { describe, expect, test } from 'vitest';
import {
  isAttachment,
  judgeFile,
  mostAttachmentBytes,
  type SentFile,
} from '../../../src/domain/form/attachment.ts';
import { fileKindOf, mayBe } from '../../../src/domain/form/file-kind.ts';
import { seen } from '../../support/seen-file.ts';

const beginnings = {
  pdf: [...Buffer.from('%PDF-1.7')],
  jpeg: [0xff, 0xd8, 0xff, 0xe0],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00],
  zip: [0x50, 0x4b, 0x03, 0x04],
  html: [...Buffer.from('<html>')],
  gif: [...Buffer.from('GIF89a')],
} as const;
const bytes = (kind: keyof typeof beginnings) => Uint8Array.from(beginnings[kind]);

const document = (name: string, size = 1000): SentFile => ({ fileId: 'x', form: 'document', size, name });
const photo = (size = 1000): SentFile => ({ fileId: 'x', form: 'photo', size, name: '' });

describe('before it is fetched', () => {
  test.each(['', 'scan', 'pdf', 'scan.pdf ', 'scan.pdf', 'SCAN.PDF', 'сенімхат.jpg', 'a.b.JPEG', 'x.png'])(
    '%s may be one',
    (name) => {
      expect(judgeFile(document(name))).toEqual({ ok: true, value: document(name) });
    },
  );

  test.each(['scan.docx', 'scan.pdf.exe', '.heic', 'scan.svg'])('%j is of no kind that is taken', (name) => {
    expect(judgeFile(document(name))).toEqual({ ok: false, code: 'file-type' });
  });

  test.each([
    ['', 'application/pdf', true],
    ['', 'application/octet-stream', true],
    ['анықтама', 'application/octet-stream', true],
    ['анықтама.pdf', 'application/octet-stream', true],
    ['анықтама.PDF', '', true],
    ['анықтама.bin', 'application/pdf', true],
    ['', '', true],
    ['анықтама.docx', 'application/octet-stream', false],
    ['анықтама.docx', '', false],
    ['', 'image/png', false],
    ['', 'text/plain', false],
    ['анықтама.png', 'image/png', false],
  ])('may a file called %j of the type %j be a PDF: %s', (name, mime, may) => {
    expect(mayBe(['pdf'], { name, mime })).toBe(may);
  });

  test('a photo has no name and needs none', () => {
    expect(judgeFile(photo()).ok).toBe(true);
  });

  test('ten megabytes are the most', () => {
    expect(judgeFile(document('a.pdf', mostAttachmentBytes)).ok).toBe(true);
    expect(judgeFile(document('a.pdf', mostAttachmentBytes + 1))).toEqual({
      ok: false,
      code: 'file-too-big',
    });
    expect(judgeFile(photo(mostAttachmentBytes + 1))).toEqual({ ok: false, code: 'file-too-big' });
  });
});

describe('by its first bytes', () => {
  test.each(['pdf', 'jpeg', 'png'] as const)('%s', (kind) => {
    expect(fileKindOf(bytes(kind))).toBe(kind);
  });

  test.each(['zip', 'html', 'gif'] as const)('%s is none', (kind) => {
    expect(fileKindOf(bytes(kind))).toBeUndefined();
    for (const name of ['a.pdf', 'a.jpg', 'a.png'])
      expect(isAttachment(document(name), seen(bytes(kind)))).toBe(false);
    expect(isAttachment(photo(), seen(bytes(kind)))).toBe(false);
  });

  test('and nothing, or less than a beginning, is none', () => {
    expect(fileKindOf(new Uint8Array())).toBeUndefined();
    for (const kind of ['pdf', 'jpeg', 'png'] as const) {
      expect(fileKindOf(bytes(kind).subarray(0, 2))).toBeUndefined();
    }
  });

  test.each([
    ['a.pdf', 'pdf', true],
    ['a.PDF', 'pdf', true],
    ['a.jpg', 'jpeg', true],
    ['a.jpeg', 'jpeg', true],
    ['a.png', 'png', true],
    ['a.pdf', 'jpeg', true],
    ['a.jpg', 'png', true],
    ['a.png', 'pdf', true],
    ['', 'pdf', true],
    ['a.pdf', 'zip', false],
    ['a.png', 'html', false],
  ] as const)('called %j and beginning like %s: %s', (name, kind, fits) => {
    expect(isAttachment(document(name), seen(bytes(kind)))).toBe(fits);
  });

  test('a photo is a picture', () => {
    expect([isAttachment(photo(), seen(bytes('jpeg'))), isAttachment(photo(), seen(bytes('png')))]).toEqual([
      true,
      true,
    ]);
    expect(isAttachment(photo(), seen(bytes('pdf')))).toBe(false);
  });

  test('what turns out to be bigger than it was said to be is not kept', () => {
    const big = new Uint8Array(mostAttachmentBytes + 1);
    big.set(beginnings.pdf);
    expect(isAttachment(document('a.pdf'), seen(big))).toBe(false);
    expect(isAttachment(document('a.pdf'), seen(big.subarray(0, mostAttachmentBytes)))).toBe(true);
  });
});
