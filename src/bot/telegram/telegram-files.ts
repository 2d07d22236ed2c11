import { open, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type FilesAt, telegramsOwnRoot } from '../../domain/telegram-server.ts';
import { createFreeParts } from './free-file-memory.ts';

/** Fetches a file of the Bot API; the same function that grammY is given, so that tests answer it too. */
export type FetchFile = (
  url: string,
  /** Gives up, also in the middle of the file. */
  signal: AbortSignal,
) => Promise<{
  readonly ok: boolean;
  readonly status: number;
  readonly body: ReadableStream<Uint8Array> | null;
}>;

/** Telegram's own limit for a bot. A server of one's own could give two gigabytes. */
export const maxFileBytes = 20 * 1024 * 1024;

export interface FilesOptions {
  readonly apiRoot: string;
  readonly token: string;
  readonly files?: FilesAt | undefined;
  readonly isTest?: boolean;
}

/** `unserved`: the server gives no files out, so that the next one will not come either. */
export type FetchedFile = 'whole' | 'gone' | 'later' | 'unserved';

/** Hears the parts of a file, one after another. What it heard of one that is not `whole` in the end is void. */
export type HearPart = (part: Uint8Array) => void;

/**
 * Fetches what `getFile` names, part by part: nothing here holds the whole of a file. Telegram's own server gives a file out at `/file/`; one of one's own answers 404 there,
 * and with `--local` it names files by their place on its disk (HttpConnection.cpp of telegram-bot-api). Its files lie
 * under the token in its working folder, which the setting names as this machine sees it, or as a web server shows it.
 */
export function createTelegramFiles({ apiRoot, token, files, isTest }: FilesOptions, fetchFile: FetchFile) {
  const isTelegrams = apiRoot === telegramsOwnRoot;
  const missing = isTelegrams ? 'gone' : 'unserved';

  return async (filePath: string, signal: AbortSignal, hear: HearPart): Promise<FetchedFile> => {
    const place = belowToken(filePath, token);
    if (files === undefined) {
      // The address carries the token: it must not get into an error or a log.
      const folder = `${apiRoot}/file/bot${token}${isTest ? '/test' : ''}`;
      return await fetchFrom(`${folder}/${encoded(place)}`, signal, hear, missing);
    }
    if ('folder' in files) return await readFrom(files.folder, filePath, place, hear);
    const own = await fetchFrom(`${files.address}/${token}/${encoded(place)}`, signal, hear, 'unserved');
    return own === 'unserved'
      ? await fetchFrom(`${files.address}/${encoded(place)}`, signal, hear, own)
      : own;
  };

  async function fetchFrom(
    url: string,
    signal: AbortSignal,
    hear: HearPart,
    absent: FetchedFile,
  ): Promise<FetchedFile> {
    const { ok, status, body } = await fetchFile(url, signal);
    if (ok) return await passOn(body ?? [], hear);
    await body?.cancel().catch(() => {});
    return status === 404 ? absent : 'later';
  }

  /** Only what lies in the folder, whatever the server names and wherever links lead. */
  async function readFrom(
    folder: string,
    filePath: string,
    place: string,
    hear: HearPart,
  ): Promise<FetchedFile> {
    const root = await realpath(folder).catch(() => undefined);
    if (root === undefined) return 'unserved';
    for (const path of [filePath, join(root, token, place), join(root, place)]) {
      const real = await realpath(path).catch(() => undefined);
      if (real === undefined || !real.startsWith(root + sep)) continue;
      const found = await stat(real);
      if (!found.isFile()) continue;
      if (found.size > maxFileBytes) return 'gone';
      const file = await open(real);
      return await passOn(file.createReadStream(), hear);
    }
    return 'unserved';
  }
}

const freeParts = createFreeParts();

/** A server of one's own may give more than it has announced: that is no file for a bot. */
async function passOn(
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  hear: HearPart,
): Promise<FetchedFile> {
  let bytes = 0;
  for await (const part of parts) {
    bytes += part.length;
    if (bytes > maxFileBytes) return 'gone';
    hear(part);
    freeParts(part.length);
  }
  return 'whole';
}

/** `documents/file_0.pdf`, also of `/var/lib/telegram-bot-api/123:ABC/documents/file_0.pdf`. */
function belowToken(filePath: string, token: string): string {
  const at = filePath.indexOf(`/${token}/`);
  return (at === -1 ? filePath : filePath.slice(at + token.length + 2)).replace(/^\/+/, '');
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
