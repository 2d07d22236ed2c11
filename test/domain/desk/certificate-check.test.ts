import { describe, expect, test } from 'vitest';
import {
  isAnothers,
  judgeCertificate,
  type PdfLook,
  type Sender,
} from '../../../src/domain/desk/certificate-check.ts';
import { newReference } from '../../../src/domain/request/reference.ts';
import { createLookApart } from '../../../src/pdf/look-apart.ts';
import { certificateFor, iinOf, pdfOf } from '../../support/certificates.ts';

/** What is refused, what is asked about and what passes: the table of the check, on files as programs make them. */

const look = createLookApart();
const other = newReference((count) => new Uint8Array(count).fill(7));
const [theirs, anothers] = [iinOf(1), iinOf(2)];
const meant = { reference: 'CR-0000-0000', iin: theirs, surname: 'Sample' };

async function judged(bytes: Buffer, name = 'c.pdf', sender?: Sender): Promise<string> {
  const verdict = judgeCertificate(await look(bytes), name, meant, sender);
  return verdict.type === 'refused' ? `refused: ${verdict.code}` : verdict.doubts.join(' ') || 'passes';
}

const good = certificateFor(theirs);
const text = 'A certificate that has more than sixty letters in it, so that it can be read. IIN';
const signed = (covered: (length: number) => number) => {
  const at = good.length + 200;
  const range = `\n%/ByteRange [0 10 20 ${String(covered(at) - 20).padStart(8)}]`;
  return Buffer.concat([good, Buffer.from(`${range.padEnd(193, ' ')}\n%%EOF\n`)]);
};
/** Words that are no certificate's, as many times as they unfold to. */
const noise = Buffer.from('%PDF-1.4 and fifty-three bytes of nothing at all %%EOF');

describe('an operator sends', () => {
  test.each<[what: string, bytes: Buffer, verdict: string]>([
    ['a certificate of the applicant', good, 'passes'],
    ['one of a child that names its mother too', certificateFor(anothers, theirs), 'passes'],
    ['another word in front of it', Buffer.from('not a PDF'), 'refused: not-a-pdf'],
    ['one that was cut off', good.subarray(0, good.length - 80), 'refused: damaged-pdf'],
    ['nothing but the first and the last words', noise, 'refused: damaged-pdf'],
    ['one without a page', pdfOf([], { pages: 0 }), 'refused: damaged-pdf'],
    ["somebody else's", certificateFor(anothers), 'other-iin'],
    ['one without an IIN', pdfOf([text]), 'no-iin'],
    ['a scan', pdfOf(['stamp']), 'no-text'],
    ['one with the reference of another', pdfOf([text, theirs, other]), 'other-reference'],
    ['twenty-one pages', pdfOf([text, theirs], { pages: 21 }), 'many-pages'],
    ['one with a program', pdfOf([text, theirs], { catalog: '/OpenAction << /S /JavaScript >>' }), 'active'],
    ['one that was signed', signed((length) => length), 'passes'],
    ['one that was changed after that', signed((length) => length - 100), 'altered'],
  ])('%s', async (_, bytes, verdict) => {
    expect(await judged(bytes)).toBe(verdict);
  });

  test('digits that a program has set apart', async () => {
    expect(await judged(pdfOf([text, [...theirs].join(' ')]))).toBe('passes');
  });

  test('a name that says something else than the text', async () => {
    expect(await judged(good, `${anothers}.pdf`)).toBe('other-iin');
    expect(await judged(good, 'passport.pdf')).toBe('other-paper');
    expect(await judged(good, `${other}.pdf`)).toBe('other-reference');
  });

  test('one that was signed, or has another name in it, is a note and no question', async () => {
    const verdict = judgeCertificate(await look(signed((length) => length)), 'c.pdf', meant);
    expect(verdict).toEqual({ type: 'looked-at', doubts: [], notes: ['name-not-found', 'signed'] });
  });
});

describe('a register sends, which nobody can ask', () => {
  test.each<[what: string, bytes: Buffer, verdict: string]>([
    ['a signed certificate', signed((length) => length), 'passes'],
    ['one without a signature', good, 'unsigned'],
    [
      'one with a program',
      pdfOf([text, theirs], { catalog: '/OpenAction << /S /JavaScript >>' }),
      'refused: active-pdf',
    ],
  ])('%s', async (_, bytes, verdict) => {
    expect(await judged(bytes, 'c.pdf', 'register')).toBe(verdict);
  });

  test('one that could not be read to its end', async () => {
    const heavy: PdfLook = { ...(await look(good)), content: { type: 'too-heavy' } };
    expect(judgeCertificate(heavy, 'c.pdf', meant, 'register')).toEqual({
      type: 'refused',
      code: 'heavy-pdf',
    });
    expect(judgeCertificate(heavy, 'c.pdf', meant)).toMatchObject({ doubts: ['heavy'] });
  });

  test("another person's can't be waved through", async () => {
    expect(isAnothers(await look(certificateFor(anothers)), meant)).toBe(true);
    expect(isAnothers(await look(certificateFor(anothers, theirs)), meant)).toBe(false);
  });
});
