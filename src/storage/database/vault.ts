import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/**
 * Sealing of personal data: AES-256-GCM with a fresh nonce per value, bound by its additional data to the
 * place it belongs to, so that a sealed value copied into another row does not open there.
 * A sealed value is `version (1) · key id (4) · nonce (12) · tag (16) · cipher text`.
 * Sub-keys come from one master key by HKDF; the key id lets an old key stay readable during a rekey: everything is
 * sealed with the present key, and opened and found with the old one as well.
 */
export interface Vault {
  seal(place: SealedPlace, value: string | Uint8Array): Buffer;
  /** Throws when the value was tampered with, moved, or sealed with a key that is not at hand. */
  open(place: SealedPlace, sealed: Uint8Array): string;
  /** Opens a sealed value that is bytes and no text. */
  openBytes(place: SealedPlace, sealed: Uint8Array): Buffer;
  /** There is an old key to read with. */
  readonly hasOld: boolean;
  /** True when this value was sealed with the present key, so far as its header says. */
  isPresent(sealed: Uint8Array): boolean;
  /** Seals with the newest of the old keys. Only for the mark that this key is still needed; throws without one. */
  sealAsBefore(place: SealedPlace, text: string): Buffer;
  /** Keyed hash (16 bytes) for finding a row by a value that stands in it only sealed. */
  blindIndex(field: IndexField, value: string): Buffer;
  /** The blind index under each key that may be read with, the present one first: a search compares with all of them. */
  blindIndexes(field: IndexField, value: string): readonly Buffer[];
}

export type IndexField = 'iin' | 'phone' | 'surname' | 'code' | 'sought' | 'person';

/** Where a sealed value stands: it opens nowhere else. `row` is the row's permanent key. */
export interface SealedPlace {
  readonly table: string;
  readonly row: string | number;
  readonly column: string;
}

const version = 1;
const header = 1 + 4 + 12 + 16;

interface Keys {
  readonly id: Buffer;
  /** An object of Node's own: from bytes Node makes one at every call, which takes ten times as long as the sealing. */
  readonly seal: KeyObject;
  readonly index: KeyObject;
}

/** `master` is 32 bytes; `old` are earlier master keys that may still be read with. */
export function createVault(master: Uint8Array, old: readonly Uint8Array[] = []): Vault {
  const present = derive(master);
  const all = [present, ...old.map(derive)];
  const byId = new Map(all.toReversed().map((keys) => [keys.id.toString('hex'), keys]));

  return {
    hasOld: old.length > 0,
    seal: (place, value) => sealWith(present, place, value),
    sealAsBefore(place, text) {
      const before = all[1];
      if (before === undefined) throw new Error('there is no key before this one');
      return sealWith(before, place, text);
    },
    isPresent: (sealed) => Buffer.from(sealed.subarray(1, 5)).equals(present.id),
    open: (place, sealed) => openBytes(place, sealed).toString('utf8'),
    openBytes,
    blindIndex: (field, value) => indexWith(present, field, value),
    blindIndexes: (field, value) => all.map((keys) => indexWith(keys, field, value)),
  };

  function openBytes(place: SealedPlace, sealed: Uint8Array): Buffer {
    const blob = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    const keys = byId.get(blob.subarray(1, 5).toString('hex'));
    if (blob.length < header || blob[0] !== version || keys === undefined) {
      throw new Error(`sealed ${place.table}.${place.column} was written with a key that is not at hand`);
    }
    const decipher = createDecipheriv('aes-256-gcm', keys.seal, blob.subarray(5, 17))
      .setAAD(additionalData(place))
      .setAuthTag(blob.subarray(17, header));
    const opened = decipher.update(blob.subarray(header));
    // It only looks whether the seal is whole: a stream cipher holds nothing back.
    decipher.final();
    return opened;
  }
}

/** Random bytes are fetched a few thousand at a time: to ask for them costs more than to use them. None is used twice. */
let noncePool = Buffer.alloc(0);
const nonceBytes = 12;
const noncesAtOnce = 256;

function freshNonce(): Buffer {
  if (noncePool.length < nonceBytes) noncePool = randomBytes(nonceBytes * noncesAtOnce);
  const nonce = noncePool.subarray(0, nonceBytes);
  noncePool = noncePool.subarray(nonceBytes);
  return nonce;
}

function sealWith(keys: Keys, place: SealedPlace, value: string | Uint8Array): Buffer {
  const nonce = freshNonce();
  const cipher = createCipheriv('aes-256-gcm', keys.seal, nonce).setAAD(additionalData(place));
  const bytes = typeof value === 'string' ? Buffer.from(value, 'utf8') : value;
  const body = cipher.update(bytes);
  cipher.final(); // nothing is held back; the tag is made
  return Buffer.concat([Buffer.of(version), keys.id, nonce, cipher.getAuthTag(), body]);
}

function indexWith(keys: Keys, field: IndexField, value: string): Buffer {
  return createHmac('sha256', keys.index).update(`${field}:${value}`, 'utf8').digest().subarray(0, 16);
}

function derive(master: Uint8Array): Keys {
  const subKey = (purpose: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', master, new Uint8Array(0), `certificate-bot ${purpose}`, bytes));
  const secretKey = (purpose: string) => createSecretKey(subKey(purpose, 32));
  return { id: subKey('key id', 4), seal: secretKey('seal'), index: secretKey('blind index') };
}

function additionalData(place: SealedPlace): Buffer {
  return Buffer.from(`${place.table}:${place.row}:${place.column}`, 'utf8');
}
