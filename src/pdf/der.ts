/** A value in DER (ITU-T X.690): the tag, what is in it, and all of it. */
export interface DerValue {
  readonly tag: number;
  readonly body: Buffer;
  readonly whole: Buffer;
}

const oidTag = 0x06;
const partsTag = 0x20;

/** The value that begins here; `size`: its bytes. Throws where there is none, or where it does not say its length. */
export function readDer(bytes: Buffer): { readonly value: DerValue; readonly size: number } {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw new Error('no value of DER');
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || lengthBytes > 4) throw new Error('a value of DER says its length');
  const begin = 2 + lengthBytes;
  if (begin > bytes.length) throw new Error('a value of DER is cut off');
  const length = lengthBytes === 0 ? first : bytes.readUIntBE(2, lengthBytes);
  const size = begin + length;
  if (size > bytes.length) throw new Error('a value of DER is cut off');
  return { value: { tag, body: bytes.subarray(begin, size), whole: bytes.subarray(0, size) }, size };
}

/** The values in a value; of one that holds none, none. */
export function childrenOf({ tag, body }: DerValue): readonly DerValue[] {
  if ((tag & partsTag) === 0) return [];
  const children: DerValue[] = [];
  for (let at = 0; at < body.length; ) {
    const { value, size } = readDer(body.subarray(at));
    children.push(value);
    at += size;
  }
  return children;
}

/** The name of a thing, as in 1.2.840; empty: it is no name. */
export function oidOf(value: DerValue | undefined): string {
  if (value?.tag !== oidTag || value.body.length === 0) return '';
  const numbers: number[] = [];
  let number = 0;
  for (const byte of value.body) {
    number = number * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      numbers.push(number);
      number = 0;
    }
  }
  const [first = 0, ...rest] = numbers;
  const root = Math.min(Math.floor(first / 40), 2);
  return [root, first - root * 40, ...rest].join('.');
}
