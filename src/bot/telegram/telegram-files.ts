import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type FilesAt, telegramsOwnRoot } from '../../domain/telegram-server.ts';

/** Fetches a file of the Bot API; the same function that grammY is given, so that tests answer it too. */
export type FetchFile = (
  url: string,
  /** Gives up, also in the middle of the file. */
  signal: AbortSignal,
) => Promise<{
  readonly ok: boolean;
  readonly status: number;
  arrayBuffer(): Promise<ArrayBuffer>;
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
export type FetchedFile = Uint8Array | 'gone' | 'later' | 'unserved';

/**
 * Fetches what `getFile` names. Telegram's own server gives a file out at `/file/`; one of one's own answers 404 there,
 * and with `--local` it names files by their place on its disk (HttpConnection.cpp of telegram-bot-api). Its files lie
 * under the token in its working folder, which the setting names as this machine sees it, or as a web server shows it.
 */
export function createTelegramFiles({ apiRoot, token, files, isTest }: FilesOptions, fetchFile: FetchFile) {
  const isTelegrams = apiRoot === telegramsOwnRoot;
  const missing = isTelegrams ? 'gone' : 'unserved';

  return async (filePath: string, signal: AbortSignal): Promise<FetchedFile> => {
    const place = belowToken(filePath, token);
    if (files === undefined) {
      // The address carries the token: it must not get into an error or a log.
      const folder = `${apiRoot}/file/bot${token}${isTest ? '/test' : ''}`;
      return await fetchFrom(`${folder}/${encoded(place)}`, signal, missing);
    }
    if ('folder' in files) return await readFrom(files.folder, filePath, place);
    const own = await fetchFrom(`${files.address}/${token}/${encoded(place)}`, signal, 'unserved');
    return own === 'unserved' ? await fetchFrom(`${files.address}/${encoded(place)}`, signal, own) : own;
  };

  async function fetchFrom(url: string, signal: AbortSignal, absent: FetchedFile): Promise<FetchedFile> {
    const response = await fetchFile(url, signal);
    if (response.status === 404) return absent;
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : 'later';
  }

  /** Only what lies in the folder, whatever the server names and wherever links lead. */
  async function readFrom(folder: string, filePath: string, place: string): Promise<FetchedFile> {
    const root = await realpath(folder).catch(() => undefined);
    if (root === undefined) return 'unserved';
    for (const path of [filePath, join(root, token, place), join(root, place)]) {
      const real = await realpath(path).catch(() => undefined);
      if (real === undefined || !real.startsWith(root + sep)) continue;
      const found = await stat(real);
      if (!found.isFile()) continue;
      if (found.size > maxFileBytes) return 'gone';
      return new Uint8Array(await readFile(real));
    }
    return 'unserved';
  }
}

/** `documents/file_0.pdf`, also of `/var/lib/telegram-bot-api/123:ABC/documents/file_0.pdf`. */
function belowToken(filePath: string, token: string): string {
  const at = filePath.indexOf(`/${token}/`);
  return (at === -1 ? filePath : filePath.slice(at + token.length + 2)).replace(/^\/+/, '');
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
