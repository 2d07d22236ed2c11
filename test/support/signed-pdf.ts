import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** PDF files that are signed inside, with keys made for the moment: as ISO 32000 and CMS have it, in a page of DER. */

export interface SignedHow {
  readonly keys?: 'rsa' | 'ec';
  /** The name of the hash, where it is to be one that nobody here knows. */
  readonly hashName?: string;
  /** Signs what is said to be signed by another key. */
  readonly byAnother?: boolean;
  /** The kind of what is signed; a stamp of time has another one. */
  readonly contentType?: string;
  /** Without the certificate of the key. */
  readonly isBare?: boolean;
  /** What is signed is in the signature itself. */
  readonly holdsContent?: boolean;
}

const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const size = body.length;
  const length =
    size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, Math.floor(size / 256), size % 256];
  return Buffer.concat([Buffer.of(tag, ...length), body]);
};
const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const set = (...parts: readonly Uint8Array[]) => der(0x31, ...parts);
const octets = (body: Uint8Array) => der(0x04, body);
const whole = (value: number) => der(0x02, Buffer.of(value));
const name = (dotted: string) => {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const base128 = (value: number): number[] => {
    const digits = [value % 128];
    for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) {
      digits.unshift((left % 128) + 128);
    }
    return digits;
  };
  return der(0x06, Buffer.from([first * 40 + second, ...rest].flatMap(base128)));
};

const sha256 = '2.16.840.1.101.3.4.2.1';
const kinds = { rsa: '1.2.840.113549.1.1.11', ec: '1.2.840.10045.4.3.2' } as const;
const pairs = {
  rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ec: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  another: generateKeyPairSync('rsa', { modulusLength: 2048 }),
};
const serial = whole(77);
const issuer = sequence(set(sequence(name('2.5.4.3'), der(0x0c, Buffer.from('Made up for a test, nobody')))));

function certificateOf(kind: 'rsa' | 'ec', publicKey: KeyObject, privateKey: KeyObject): Buffer {
  const validity = sequence(der(0x17, Buffer.from('200101000000Z')), der(0x17, Buffer.from('490101000000Z')));
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = sequence(name(kinds[kind]));
  const said = sequence(der(0xa0, whole(2)), serial, algorithm, issuer, validity, issuer, key);
  const signature = sign('sha256', said, privateKey);
  return sequence(said, algorithm, der(0x03, Buffer.of(0), signature));
}

const room = 8000;

/** The file with a signature that covers all of it. */
export function signPdf(file: Buffer, how: SignedHow = {}): Buffer {
  const { keys = 'rsa', hashName = sha256, byAnother = false, contentType = '1.2.840.113549.1.7.1' } = how;
  const [before, after] = ['\n99 0 obj\n<< /Type /Sig /Contents ', ' >>\nendobj\n%%EOF\n'];
  const ranges = (from: number, next: number, rest: number) =>
    `/ByteRange [0 ${[from, next, rest].map((one) => String(one).padStart(9)).join(' ')}]`;
  const head = (from: number, next: number, rest: number) =>
    Buffer.concat([
      file,
      Buffer.from(`${before.replace('/Contents', `${ranges(from, next, rest)} /Contents`)}`),
    ]);
  const from = head(0, 0, 0).length;
  const next = from + room + 2;
  const pieces = [head(from, next, after.length), Buffer.from(after)];
  const digest = createHash('sha256').update(Buffer.concat(pieces)).digest();

  const attributes = [
    sequence(name('1.2.840.113549.1.9.3'), set(name(contentType))),
    sequence(name('1.2.840.113549.1.9.4'), set(octets(digest))),
  ];
  const signature = sign('sha256', set(...attributes), pairs[byAnother ? 'another' : keys].privateKey);
  const { publicKey, privateKey } = pairs[keys];
  const signer = sequence(
    whole(1),
    sequence(issuer, serial),
    sequence(name(hashName)),
    der(0xa0, ...attributes),
    sequence(name(kinds[keys])),
    octets(signature),
  );
  const content = how.holdsContent ? [der(0xa0, octets(Buffer.from('words')))] : [];
  const signed = sequence(
    whole(1),
    set(sequence(name(hashName))),
    sequence(name(contentType), ...content),
    ...(how.isBare ? [] : [der(0xa0, certificateOf(keys, publicKey, privateKey))]),
    set(signer),
  );
  const cms = sequence(name('1.2.840.113549.1.7.2'), der(0xa0, signed));
  const hex = Buffer.from(`<${cms.toString('hex').padEnd(room, '0')}>`);
  return Buffer.concat([pieces[0] ?? file, hex, pieces[1] ?? file]);
}
