import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Sealing of personal data: AES-256-GCM with a fresh nonce per value, bound by its additional data to the
 * place it belongs to, so that a sealed value copied into another row does not open there.
 * A sealed value is `version (1) · key id (4) · nonce (12) · tag (16) · cipher text`.
 * Sub-keys come from one master key by HKDF; the key id lets an old key stay readable during a rekey.
 */
export interface Vault {
  seal(place: Place, text: string): Buffer;
  /** Throws when the value was tampered with, moved, or sealed with a key that is not at hand. */
  open(place: Place, sealed: Uint8Array): string;
  /** Keyed hash (16 bytes) for finding a row by a value that stands in it only sealed. */
  blindIndex(field: 'iin' | 'phone' | 'surname' | 'code', value: string): Buffer;
}

/** Where a sealed value stands: it opens nowhere else. `row` is the row's permanent key. */
export interface Place {
  readonly table: string;
  readonly row: string | number;
  readonly column: string;
}

const version = 1;
const header = 1 + 4 + 12 + 16;

interface Keys {
  readonly id: Buffer;
  readonly seal: Buffer;
  readonly index: Buffer;
}

/** `master` is 32 bytes; `old` are earlier master keys that may still be read with. */
export function createVault(master: Uint8Array, old: readonly Uint8Array[] = []): Vault {
  const present = derive(master);
  const byId = new Map([...old.map(derive), present].map((keys) => [keys.id.toString('hex'), keys]));

  return {
    seal(place, text) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', present.seal, nonce).setAAD(additionalData(place));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.of(version), present.id, nonce, cipher.getAuthTag(), body]);
    },
    open(place, sealed) {
      const blob = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
      const keys = byId.get(blob.subarray(1, 5).toString('hex'));
      if (blob.length < header || blob[0] !== version || keys === undefined) {
        throw new Error(`sealed ${place.table}.${place.column} was written with a key that is not at hand`);
      }
      const decipher = createDecipheriv('aes-256-gcm', keys.seal, blob.subarray(5, 17))
        .setAAD(additionalData(place))
        .setAuthTag(blob.subarray(17, header));
      return Buffer.concat([decipher.update(blob.subarray(header)), decipher.final()]).toString('utf8');
    },
    blindIndex: (field, value) =>
      createHmac('sha256', present.index).update(`${field}:${value}`, 'utf8').digest().subarray(0, 16),
  };
}

function derive(master: Uint8Array): Keys {
  const subKey = (purpose: string, bytes: number) =>
    Buffer.from(hkdfSync('sha256', master, new Uint8Array(0), `certificate-bot ${purpose}`, bytes));
  return { id: subKey('key id', 4), seal: subKey('seal', 32), index: subKey('blind index', 32) };
}

function additionalData(place: Place): Buffer {
  return Buffer.from(`${place.table}:${place.row}:${place.column}`, 'utf8');
}
