import { createHash, randomBytes } from 'node:crypto';
import type { PhotoSize } from 'grammy/types';
import { isRefusal, type Refusal, refuse } from '../calls/refusal.ts';
import { type Params, textParam } from '../calls/request-params.ts';
import { greyPicture } from './grey-picture.ts';

/** Files of all chats, and what a bot may send and fetch of them (rules 32 to 34). */
export interface StoredFile {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly kind: StoredFileKind;
  readonly name: string;
  readonly mime: string;
  readonly bytes: Buffer;
  /** Where `/file/bot<token>/` finds it. */
  readonly path: string;
  readonly size: PictureSize | undefined;
  /** The `file_id`s under which a photo is there in smaller sizes, smallest first. */
  readonly smaller?: readonly string[];
  /** Of a smaller size, the `file_id` of the photo itself. */
  readonly original?: string;
}

interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export type StoredFileKind = 'document' | 'photo' | 'sticker' | 'voice';

const MAX_DOWNLOAD = 20 * 1024 * 1024;
const MAX_PHOTO = 10 * 1024 * 1024;
/** The longest sides, in pixels, of the sizes that Telegram makes of a larger photo. */
const SMALLER_SIDES = [90, 320, 800, 1280];
/** What is said of a picture whose head can't be read. */
const UNREAD_SIZE: PictureSize = { width: 800, height: 600 };
/** As TDLib names them in its refusals. */
const KIND_NAMES: Readonly<Record<StoredFileKind, string>> = {
  document: 'Document',
  photo: 'Photo',
  sticker: 'Sticker',
  voice: 'VoiceNote',
};
const FOLDERS: Readonly<Record<StoredFileKind, string>> = {
  document: 'documents',
  photo: 'photos',
  sticker: 'stickers',
  voice: 'voice',
};

export type FileShelf = Map<string, StoredFile>;

/** Keeps a file, with the two ids that Telegram gives it. */
export function storeFile(
  shelf: FileShelf,
  kind: StoredFileKind,
  file: { readonly name: string; readonly mime: string; readonly bytes: Uint8Array },
): StoredFile {
  const bytes = Buffer.from(file.bytes);
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(file.name)?.[0] ?? '';
  const stored: StoredFile = {
    file_id: `BQ${randomBytes(36).toString('base64url')}`,
    file_unique_id: uniqueId(kind, bytes),
    kind,
    name: file.name,
    mime: file.mime,
    bytes,
    path: `${FOLDERS[kind]}/file_${shelf.size}${extension}`,
    size: imageSize(bytes),
  };
  shelf.set(stored.file_id, stored);
  return stored;
}

function uniqueId(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return `AQ${hash.digest('base64url').slice(0, 16)}`;
}

/**
 * A photo with the smaller sizes that Telegram makes of it, each a file of its own. They are grey: a bot that takes
 * the first size for the picture gets something else than what was sent, as it would with Telegram.
 */
export function storePhoto(shelf: FileShelf, bytes: Uint8Array): StoredFile {
  const photo = storeFile(shelf, 'photo', { name: 'photo.jpg', mime: 'image/jpeg', bytes });
  const full = photo.size ?? UNREAD_SIZE;
  const longest = Math.max(full.width, full.height);
  const smaller = SMALLER_SIDES.filter((side) => side < longest).map((side) => {
    const size = {
      width: Math.max(1, Math.round((full.width * side) / longest)),
      height: Math.max(1, Math.round((full.height * side) / longest)),
    };
    const grey = { name: 'photo.jpg', mime: 'image/png', bytes: greyPicture(size.width, size.height) };
    const stored = storeFile(shelf, 'photo', grey);
    const file_unique_id = uniqueId(photo.file_unique_id, String(side));
    shelf.set(stored.file_id, { ...stored, file_unique_id, original: photo.file_id });
    return stored.file_id;
  });
  const sized: StoredFile = { ...photo, smaller };
  shelf.set(photo.file_id, sized);
  return sized;
}

/** The file that a bot sends: an upload (as the parameter itself or by `attach://`), or the `file_id` of a known one. */
export function fileToSend(
  shelf: FileShelf,
  params: Params,
  kind: 'document' | 'photo',
): StoredFile | Refusal {
  const given = textParam(params, kind);
  const part = given.startsWith('attach://') ? given.slice('attach://'.length) : kind;
  const upload = given === '' || given.startsWith('attach://') ? params.uploads.get(part) : undefined;
  if (upload === undefined) {
    if (given === '' || given.startsWith('attach://'))
      return refuse(400, `there is no ${kind} in the request`);
    if (/^https?:/i.test(given))
      return refuse(400, 'failed to get HTTP URL content (the playground has no network)');
    const known = shelf.get(given);
    if (known === undefined) return refuse(400, `wrong file identifier/HTTP URL specified`);
    if (known.kind !== kind) {
      return refuse(400, `can't use file of type ${KIND_NAMES[known.kind]} as ${KIND_NAMES[kind]}`);
    }
    return shelf.get(known.original ?? given) ?? known;
  }
  if (upload.bytes.length === 0) return refuse(400, 'file must be non-empty');
  const refused = kind === 'photo' ? checkPhoto(upload.bytes) : undefined;
  if (isRefusal(refused)) return refused;
  if (kind === 'photo') return storePhoto(shelf, upload.bytes);
  const mime = mimeOf(upload.name, upload.mime);
  return storeFile(shelf, kind, { name: upload.name, mime, bytes: upload.bytes });
}

function checkPhoto(bytes: Buffer): Refusal | undefined {
  if (bytes.length > MAX_PHOTO) return refuse(400, 'file is too big');
  const size = imageSize(bytes);
  if (size === undefined) return refuse(400, 'IMAGE_PROCESS_FAILED');
  const { width, height } = size;
  const isBad = width + height > 10_000 || Math.max(width, height) > 20 * Math.min(width, height);
  return isBad ? refuse(400, 'PHOTO_INVALID_DIMENSIONS') : undefined;
}

/**
 * The answer of getFile; files over 20 MB can't be fetched by a bot (rule 33). `folder`: a server that runs with `--local`
 * names files by their place on its disk, of any size.
 */
export function fileInfo(shelf: FileShelf, fileId: string, folder?: string): object | Refusal {
  if (fileId === '') return refuse(400, 'file_id not specified');
  const file = shelf.get(fileId);
  if (file === undefined) return refuse(400, 'wrong file_id or the file is temporarily unavailable');
  if (folder === undefined && file.bytes.length > MAX_DOWNLOAD) return refuse(400, 'file is too big');
  const { file_id, file_unique_id } = file;
  const file_path = folder === undefined ? file.path : `${folder}/${file.path}`;
  return { file_id, file_unique_id, file_size: file.bytes.length, file_path };
}

/** The file behind a path of `/file/`; undefined: there is none, or it is larger than Telegram gives out. */
export function fileAt(shelf: FileShelf, path: string): StoredFile | undefined {
  return [...shelf.values()].find((file) => file.path === path && file.bytes.length <= MAX_DOWNLOAD);
}

/** A photo as messages carry it: the largest size, which is the photo itself, last. */
export function photoSizes(shelf: FileShelf, photo: StoredFile): PhotoSize[] {
  const smaller = (photo.smaller ?? []).flatMap((fileId) => shelf.get(fileId) ?? []);
  return [...smaller, photo].map(({ file_id, file_unique_id, size, bytes }) => {
    const { width, height } = size ?? UNREAD_SIZE;
    return { file_id, file_unique_id, width, height, file_size: bytes.length };
  });
}

/** Width and height from the head of a PNG or a JPEG. */
function imageSize(bytes: Buffer): PictureSize | undefined {
  if (bytes.length >= 24 && bytes.toString('latin1', 1, 4) === 'PNG') {
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt16BE(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (marker < 0xff00) return undefined;
  }
  return undefined;
}

const MIMES = new Map([
  ['csv', 'text/csv'],
  ['ics', 'text/calendar'],
  ['jpg', 'image/jpeg'],
  ['json', 'application/json'],
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['txt', 'text/plain'],
  ['zip', 'application/zip'],
]);

/** grammY sends every file as an octet stream; Telegram goes by the name. */
function mimeOf(name: string, sent: string): string {
  return MIMES.get(name.split('.').at(-1)?.toLowerCase() ?? '') ?? sent;
}
