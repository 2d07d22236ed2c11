/**
 * A key of a register: `crk_`, the id of the key (8 of 0-9 a-z), its secret (43 of base64url: 256 bits), a checksum
 * (6 hex digits). Programs that look through public code for secrets can tell it by its shape; a mistyped one is told
 * from a wrong one without a look into the database.
 */
export interface ApiKey {
  readonly id: string;
  readonly secret: string;
}

const shape = /^crk_([0-9a-z]{8})_([\w-]{43})_([0-9a-f]{6})$/;
const letters = '0123456789abcdefghijklmnopqrstuvwxyz';

/** `random`: 40 bytes. */
export function makeApiKey(random: Uint8Array): ApiKey {
  const id = [...random.subarray(0, 8)].map((byte) => letters[byte % letters.length]).join('');
  return { id, secret: Buffer.from(random.subarray(8, 40)).toString('base64url') };
}

/** The key as it is shown once, with a checksum, so that a scanner of leaked secrets can tell it. */
export function writeApiKey({ id, secret }: ApiKey): string {
  return `crk_${id}_${secret}_${checksum(`${id}${secret}`)}`;
}

/** Undefined: it is no key, or one that was mistyped. */
export function readApiKey(text: string): ApiKey | undefined {
  const [, id, secret, sum] = shape.exec(text) ?? [];
  if (id === undefined || secret === undefined || sum !== checksum(`${id}${secret}`)) return undefined;
  return { id, secret };
}

/** CRC-24 as in OpenPGP: it tells a slip of the hand, and keeps nothing secret. */
function checksum(text: string): string {
  let crc = 0xb704ce;
  for (let at = 0; at < text.length; at += 1) {
    crc ^= text.charCodeAt(at) << 16;
    for (let bit = 0; bit < 8; bit += 1) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  return (crc & 0xffffff).toString(16).padStart(6, '0');
}
