import { createHash, verify, X509Certificate } from 'node:crypto';
import type { SignatureCheck } from '../domain/desk/certificate-check.ts';
import { childrenOf, type DerValue, oidOf, readDer } from './der.ts';

/**
 * Whether the signatures in a PDF are of this very file (ISO 32000, 12.8; CMS, RFC 5652). What is not known here is not
 * verified, and never called wrong: GOST keys of Kazakhstan, signatures that hold what they sign, stamps of time. Whose
 * certificate it is, and whether it is trusted or revoked, is not looked at.
 */
export function checkSignatures(file: Uint8Array): SignatureCheck {
  const whole = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const checks: SignatureCheck[] = [];
  for (let at = whole.indexOf('/ByteRange'); at !== -1; at = whole.indexOf('/ByteRange', at + 1)) {
    if (checks.length >= mostSignatures) break;
    checks.push(checkOne(whole, at));
  }
  if (checks.length === 0) return 'none';
  const worst = (['wrong', 'not-verified'] as const).find((check) => checks.includes(check));
  return worst ?? 'holds';
}

/** A certificate has one, or two with a stamp of time; each costs a look at the whole file. */
const mostSignatures = 10;
/** A chain of certificates with their answers of revocation takes tens of kilobytes. Hex digits. */
const mostHex = 1_000_000;
const hashes: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** Of which hash; undefined: it is said elsewhere. */
const signatureKinds: Readonly<Record<string, string | undefined>> = {
  '1.2.840.113549.1.1.1': undefined,
  '1.2.840.113549.1.1.5': 'sha1',
  '1.2.840.113549.1.1.11': 'sha256',
  '1.2.840.113549.1.1.12': 'sha384',
  '1.2.840.113549.1.1.13': 'sha512',
  '1.2.840.10045.4.3.2': 'sha256',
  '1.2.840.10045.4.3.3': 'sha384',
  '1.2.840.10045.4.3.4': 'sha512',
};
const signedDataType = '1.2.840.113549.1.7.2';
const plainDataType = '1.2.840.113549.1.7.1';
const messageDigestType = '1.2.840.113549.1.9.4';
const [setTag, firstOwnTag] = [0x31, 0xa0];

function checkOne(whole: Buffer, at: number): SignatureCheck {
  const said = whole.subarray(at, at + 120).toString('latin1');
  const range = /^\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/.exec(said)?.slice(1).map(Number);
  if (range === undefined) return 'not-verified';
  const [from = 0, length = 0, next = 0, rest = 0] = range;
  if (next < from + length || next - (from + length) > mostHex || next + rest > whole.length)
    return 'not-verified';
  // Between the two pieces stands the signature: <hex>.
  const hex = /^<([0-9a-fA-F\s]+)>$/.exec(whole.subarray(from + length, next).toString('latin1'))?.[1];
  if (hex === undefined) return 'not-verified';
  try {
    const pieces = [whole.subarray(from, from + length), whole.subarray(next, next + rest)];
    return checkCms(Buffer.from(hex.replace(/\s/g, ''), 'hex'), pieces);
  } catch {
    // It is made in a way that is not read here.
    return 'not-verified';
  }
}

function checkCms(cms: Buffer, pieces: readonly Buffer[]): SignatureCheck {
  const [type, content] = childrenOf(readDer(cms).value);
  if (type === undefined || content === undefined || oidOf(type) !== signedDataType) return 'not-verified';
  const [signed] = childrenOf(content);
  if (signed === undefined) return 'not-verified';
  const parts = childrenOf(signed);
  const [kind, held] = childrenOf(parts[2] ?? signed);
  if (kind === undefined || oidOf(kind) !== plainDataType || held !== undefined) return 'not-verified';
  const certificates = parts.find(({ tag }) => tag === firstOwnTag);
  const signers = parts.at(-1);
  if (signers?.tag !== setTag) return 'not-verified';
  const checks = childrenOf(signers).map((signer) =>
    checkSigner(childrenOf(signer), certificates ? childrenOf(certificates) : [], pieces),
  );
  if (checks.includes('wrong')) return 'wrong';
  return checks.length > 0 && checks.every((check) => check === 'holds') ? 'holds' : 'not-verified';
}

/** `signer`: version, whose certificate, hash, [attributes that are signed], kind of signature, signature. */
function checkSigner(
  signer: readonly DerValue[],
  certificates: readonly DerValue[],
  pieces: readonly Buffer[],
): SignatureCheck {
  const [, whose, hashKind, attributes, kind, signature] = signer;
  if (!whose || !hashKind || attributes?.tag !== firstOwnTag || !kind || !signature) return 'not-verified';
  const hash = hashes[oidOf(childrenOf(hashKind)[0])];
  if (hash === undefined) return 'not-verified';
  const digest = childrenOf(attributes)
    .map(childrenOf)
    .find(([name]) => oidOf(name) === messageDigestType)?.[1];
  const [value] = digest ? childrenOf(digest) : [];
  if (value === undefined) return 'not-verified';
  const hashing = createHash(hash);
  for (const piece of pieces) hashing.update(piece);
  if (!hashing.digest().equals(value.body)) return 'wrong';

  const signatureKind = oidOf(childrenOf(kind)[0]);
  if (!(signatureKind in signatureKinds) || (signatureKinds[signatureKind] ?? hash) !== hash)
    return 'not-verified';
  const serial = childrenOf(whose)[1]?.body.toString('hex').replace(/^0+/, '');
  const certificate = certificates
    .map(({ whole }) => new X509Certificate(whole))
    .find(({ serialNumber }) => serialNumber.toLowerCase().replace(/^0+/, '') === serial);
  if (certificate === undefined) return 'not-verified';
  // What is signed is the set of attributes as a set; in the file it has a tag of its own.
  const text = Buffer.concat([Buffer.of(setTag), attributes.whole.subarray(1)]);
  return verify(hash, text, certificate.publicKey, signature.body) ? 'holds' : 'wrong';
}
