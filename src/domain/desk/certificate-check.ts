import { parseIin } from '../person/iin.ts';
import { readReference } from '../request/reference.ts';

/**
 * A certificate is looked at before it goes to a person, whoever sends it: an operator in the chat, a file of an archive,
 * or a register over HTTP. What was found in it (`PdfLook`) is weighed here; one table for all of them.
 */

/** What a look into a file has found. `src/pdf/` makes it, apart from the bot. */
export interface PdfLook {
  /** Bytes. */
  readonly size: number;
  readonly sha256: Uint8Array;
  /** By its first bytes. */
  readonly isPdf: boolean;
  /** `%%EOF` stands near the end. */
  readonly hasEnd: boolean;
  /** It brings a program, or another file. */
  readonly isActive: boolean;
  /** What the bytes say: none · whole: it covers the file · partial: something was added after it. */
  readonly signature: 'none' | 'whole' | 'partial';
  /** too-heavy: opening it took more time or memory than any certificate does. */
  readonly content:
    | {
        readonly type: 'opened';
        readonly pages: number;
        readonly text: string;
        readonly signed: SignatureCheck;
      }
    | { readonly type: 'locked' | 'unreadable' | 'too-heavy' };
}

/**
 * holds: the file is the one that was signed; by whom is not looked at · wrong: it is another one, or the signature is no
 * signature of its key · not-verified: by a kind of key or in a way that is not known here, GOST among them.
 */
export type SignatureCheck = 'none' | 'holds' | 'wrong' | 'not-verified';

/**
 * `refused`: it can't be right, whoever says so. `doubts`: it may be right, so an operator is asked, and a register has
 * to say that it knows. `notes`: worth a word, and no question.
 */
export type CertificateVerdict =
  | { readonly type: 'refused'; readonly code: CertificateRefusal }
  | {
      readonly type: 'looked-at';
      readonly doubts: readonly CertificateDoubt[];
      readonly notes: readonly CertificateNote[];
    };

/** locked: it opens by a password alone · wrong-signature: what is signed is another file · active, too-heavy: refused where nobody can be asked. */
export const certificateRefusals = [
  'not-a-pdf',
  'damaged-pdf',
  'locked-pdf',
  'wrong-signature',
  'active-pdf',
  'heavy-pdf',
] as const;
export type CertificateRefusal = (typeof certificateRefusals)[number];

/**
 * small: there is hardly anything in it · other-iin: an IIN stands in its name or in its text, and not the applicant's ·
 * no-iin: there is text, and no IIN in it · other-reference: it names another request · other-paper: it is named like
 * another document · no-text: a scan, nothing in it can be read · many-pages · active: it brings a program or a file ·
 * heavy: it could not be read to its end · altered: something was added after it was signed · unsigned.
 */
export const certificateDoubts = [
  'small',
  'other-iin',
  'no-iin',
  'other-reference',
  'other-paper',
  'no-text',
  'many-pages',
  'active',
  'heavy',
  'altered',
  'unsigned',
] as const;
export type CertificateDoubt = (typeof certificateDoubts)[number];

/**
 * name-not-found: spellings, cases and transliteration differ, so this is no doubt · signed: not verified here ·
 * signature-holds: it is the file that was signed.
 */
export const certificateNotes = ['name-not-found', 'signed', 'signature-holds'] as const;
export type CertificateNote = (typeof certificateNotes)[number];

/** For whom a file is meant. */
export interface ExpectedCertificate {
  readonly reference: string;
  /** Undefined: the person's data are erased, or not to be looked for. */
  readonly iin: string | undefined;
  readonly surname?: string | undefined;
}

/** Whoever hands the file in. A program can't be asked, so it is refused what a person would be asked to look at. */
export type Sender = 'operator' | 'register';

/** Shorter than any PDF with a page in it. Bytes. */
const leastBytes = 100;
/** A page of text with the fonts it needs takes more. Bytes. */
const usualBytes = 500;
/** A certificate has one page, or a few with translations. */
const mostPages = 20;
/** Less than a line: a stamp over a picture. Letters. */
const leastLetters = 60;

const otherPapers =
  /паспорт|passport|удостоверени|жеке куәлік|identity|id[-_ ]?card|доверенност|сенімхат|квитанци|түбіртек|receipt/iu;

/** `name`: of the file, as it was sent. */
export function judgeCertificate(
  look: PdfLook,
  name: string,
  meant: ExpectedCertificate,
  sender: Sender = 'operator',
): CertificateVerdict {
  const code = refusalOf(look, sender);
  if (code !== undefined) return { type: 'refused', code };
  const { content } = look;
  const text = content.type === 'opened' ? content.text : '';
  const isRead = content.type === 'opened' && text.replace(/\s/gu, '').length >= leastLetters;
  const isTheirs = meant.iin === undefined || hasIin(text, meant.iin);
  const inText = isRead ? iinsInName(text) : [];
  const inName = iinsInName(name);
  const doubts: Readonly<Record<CertificateDoubt, boolean>> = {
    small: look.size < usualBytes,
    'other-iin':
      (meant.iin !== undefined && inName.length > 0 && !inName.includes(meant.iin)) ||
      (!isTheirs && inText.length > 0),
    'no-iin': isRead && !isTheirs && inText.length === 0,
    'other-reference': isOthers(name, meant.reference) || isOthers(isRead ? text : '', meant.reference),
    'other-paper': otherPapers.test(name),
    'no-text': content.type === 'opened' && !isRead,
    'many-pages': content.type === 'opened' && content.pages > mostPages,
    active: look.isActive,
    heavy: content.type === 'too-heavy',
    altered: look.signature === 'partial',
    // It is not known whether all real files are signed inside, so operators are not asked about it.
    unsigned: look.signature === 'none' && sender === 'register',
  };
  const holds = content.type === 'opened' && content.signed === 'holds';
  const notes: Readonly<Record<CertificateNote, boolean>> = {
    'name-not-found': isRead && meant.surname !== undefined && !hasWord(text, meant.surname),
    signed: look.signature !== 'none' && !holds,
    'signature-holds': holds,
  };
  return {
    type: 'looked-at',
    doubts: certificateDoubts.filter((doubt) => doubts[doubt]),
    notes: certificateNotes.filter((note) => notes[note]),
  };
}

/** Doubts that no caller can wave away: the certificate is another person's. */
export function isAnothers(look: PdfLook, meant: ExpectedCertificate): boolean {
  if (look.content.type !== 'opened' || meant.iin === undefined) return false;
  return !hasIin(look.content.text, meant.iin) && iinsInName(look.content.text).length > 0;
}

function refusalOf({ isPdf, hasEnd, size, isActive, content }: PdfLook, sender: Sender) {
  if (!isPdf) return 'not-a-pdf';
  if (content.type === 'locked') return 'locked-pdf';
  const isEmpty = content.type === 'opened' && content.pages === 0;
  if (!hasEnd || size < leastBytes || content.type === 'unreadable' || isEmpty) return 'damaged-pdf';
  if (content.type === 'opened' && content.signed === 'wrong') return 'wrong-signature';
  if (sender === 'operator') return undefined;
  if (isActive) return 'active-pdf';
  return content.type === 'too-heavy' ? 'heavy-pdf' : undefined;
}

/** Letters and digits may stand apart, since a PDF places them one by one. */
function hasIin(text: string, iin: string): boolean {
  return text.includes(iin) || text.replace(/[\s._-]/gu, '').includes(iin);
}

function hasWord(text: string, word: string): boolean {
  const plain = (one: string) => one.replace(/[\s-]/gu, '').toLocaleLowerCase('kk');
  return plain(text).includes(plain(word));
}

/** Names a request, or several, and not this one. */
function isOthers(text: string, reference: string): boolean {
  const read = readReference(text);
  const named = read.type === 'one' ? [read.reference] : read.type === 'several' ? read.references : [];
  return named.length > 0 && !named.includes(reference);
}

/** IINs in the name of a file, or in other words: twelve digits of which the last one fits. */
export function iinsInName(text: string): readonly string[] {
  return [...text.matchAll(/(?<!\d)\d{6}[\s._-]?\d{3}[\s._-]?\d{3}(?!\d)/gu)].flatMap(([typed]) => {
    const iin = parseIin(typed.replace(/\D/gu, ''));
    return iin.ok ? [iin.value] : [];
  });
}
