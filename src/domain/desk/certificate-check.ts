import { kindOf } from '../form/file-kind.ts';
import { parseIin } from '../person/iin.ts';
import { readReference } from '../request/reference.ts';

/**
 * A certificate is looked at before it goes to a person: by its bytes, and by what its name says. Nothing opens it.
 * `refused`: it can't be right, whoever says so. `doubts`: it may be right, so the operator is asked.
 */
export type CertificateVerdict =
  | { readonly type: 'refused'; readonly code: 'not-a-pdf' | 'damaged-pdf' }
  | { readonly type: 'looked-at'; readonly doubts: readonly CertificateDoubt[] };

/**
 * small: there is hardly anything in it · other-iin: its name has an IIN, and not the applicant's ·
 * other-reference: its name has the reference of another request · other-paper: it is named like another document.
 */
export const certificateDoubts = ['small', 'other-iin', 'other-reference', 'other-paper'] as const;
export type CertificateDoubt = (typeof certificateDoubts)[number];

/** Shorter than any PDF with a page in it. Bytes. */
const leastBytes = 100;
/** A page of text with the fonts it needs takes more. Bytes. */
const usualBytes = 500;
/** `%%EOF` stands near the end; programs put a little behind it. Bytes. */
const tailBytes = 2048;

const otherPapers =
  /паспорт|passport|удостоверени|жеке куәлік|identity|id[-_ ]?card|доверенност|сенімхат|квитанци|түбіртек|receipt/iu;

/** `bytes`: the whole file; `name`: as it was sent. */
export function judgeCertificate(
  bytes: Uint8Array,
  name: string,
  request: { readonly reference: string; readonly iin: string | undefined },
): CertificateVerdict {
  if (kindOf(bytes) !== 'pdf') return { type: 'refused', code: 'not-a-pdf' };
  const tail = Buffer.from(bytes.subarray(-tailBytes)).toString('latin1');
  if (bytes.length < leastBytes || !tail.includes('%%EOF')) return { type: 'refused', code: 'damaged-pdf' };
  const iins = iinsIn(name);
  const read = readReference(name);
  const named = read.type === 'one' ? [read.reference] : read.type === 'several' ? read.references : [];
  const doubts: Readonly<Record<CertificateDoubt, boolean>> = {
    small: bytes.length < usualBytes,
    'other-iin': iins.length > 0 && request.iin !== undefined && !iins.includes(request.iin),
    'other-reference': named.length > 0 && !named.includes(request.reference),
    'other-paper': otherPapers.test(name),
  };
  return { type: 'looked-at', doubts: certificateDoubts.filter((doubt) => doubts[doubt]) };
}

/** IINs in the name of a file, or in other words: twelve digits of which the last one fits. */
export function iinsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<!\d)\d{6}[\s._-]?\d{3}[\s._-]?\d{3}(?!\d)/gu)].flatMap(([typed]) => {
    const iin = parseIin(typed.replace(/\D/gu, ''));
    return iin.ok ? [iin.value] : [];
  });
}
