import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeCertificate } from '../../src/domain/desk/certificate-check.ts';
import { checkSignatures } from '../../src/pdf/check-signatures.ts';
import { createLookApart } from '../../src/pdf/look-apart.ts';
import { certificateFor, iinOf } from '../support/certificates.ts';
import { type SignedHow, signPdf } from '../support/signed-pdf.ts';

/** A signature inside a certificate is looked at: the very file, or another one, or a way of signing that is not known here. */

const plain = certificateFor(iinOf(1));
const meant = { reference: 'CR-0000-0000', iin: iinOf(1) };

test.each<[what: string, how: SignedHow, check: string]>([
  ['by RSA', {}, 'holds'],
  ['by an elliptic curve', { keys: 'ec' }, 'holds'],
  ['by another key than that of the certificate', { byAnother: true }, 'wrong'],
  ['with a hash of GOST, as Kazakhstan signs', { hashName: '1.2.398.3.10.1.3.3' }, 'not-verified'],
  ['with a stamp of time', { contentType: '1.2.840.113549.1.9.16.1.4' }, 'not-verified'],
  ['with what is signed in the signature', { holdsContent: true }, 'not-verified'],
  ['without the certificate of the key', { isBare: true }, 'not-verified'],
])('signed %s: %s', (_, how, check) => {
  expect(checkSignatures(signPdf(plain, how))).toBe(check);
});

test('no signature is none, and two of which one is wrong are wrong', () => {
  expect(checkSignatures(plain)).toBe('none');
  expect(checkSignatures(signPdf(signPdf(plain)))).toBe('holds');
  expect(checkSignatures(signPdf(signPdf(plain, { byAnother: true })))).toBe('wrong');
  expect(checkSignatures(signPdf(signPdf(plain, { hashName: '1.2.3.4' })))).toBe('not-verified');
});

test('whatever byte is changed: it never throws, and what was signed never holds', () => {
  const file = signPdf(plain);
  const open = file.lastIndexOf('/Contents <') + '/Contents '.length;
  const close = file.lastIndexOf('>', file.length - 12);
  fc.assert(
    fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const other = Buffer.from(file);
      other[at] = (other[at] ?? 0) ^ change;
      const check = checkSignatures(other);
      const isCovered = at < open || at > close;
      if (isCovered) expect(check).not.toBe('holds');
    }),
    { numRuns: 500 },
  );
});

test('a file that is not the one that was signed is refused, whoever sends it; one that is has a note', async () => {
  const look = createLookApart();
  const signed = signPdf(plain);
  const changed = Buffer.from(signed);
  changed[changed.indexOf('There is no such information')] = 0x57;
  for (const sender of ['operator', 'register'] as const) {
    expect(judgeCertificate(await look(changed), 'c.pdf', meant, sender)).toEqual({
      type: 'refused',
      code: 'wrong-signature',
    });
    expect(judgeCertificate(await look(signed), 'c.pdf', meant, sender)).toEqual({
      type: 'looked-at',
      doubts: [],
      notes: ['signature-holds'],
    });
    const gost = signPdf(plain, { hashName: '1.2.398.3.10.1.3.3' });
    expect(judgeCertificate(await look(gost), 'c.pdf', meant, sender)).toMatchObject({
      doubts: [],
      notes: ['signed'],
    });
  }
});
