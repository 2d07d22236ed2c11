import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PdfLook } from '../domain/desk/certificate-check.ts';
import { lookAtBytes } from './look-at-bytes.ts';
import { readPdf } from './read-pdf.ts';

/** Looks into a file that somebody calls a certificate. Never rejects: what can't be read is said in the look. */
export type LookAtPdf = (bytes: Uint8Array) => Promise<PdfLook>;

/** In the program as it was built: the sources are TypeScript. */
const entry = fileURLToPath(new URL('./looking-process.js', import.meta.url));
/** Files of an archive come one after another: starting anew for each would take longer than looking. */
const idleMs = 3000;
/** A good file takes some 80 MB in all. */
const usualMemory = 350 * 1024 * 1024;
/** A good file takes half a second of processor time on a slow machine. */
const usualWorkMs = 5000;
/** The process ends by itself before that; this is for one that can't even do so. */
const mostMs = 75_000;

const partBytes = 256 * 1024;

/**
 * Files are opened in a process of their own, one at a time: whatever is in them, the bot goes on. Where the program
 * is not compiled, as in tests, they are opened right here. `mostMemory`: a process that holds more ends, in bytes;
 * `mostWorkMs`: of processor time for one file.
 */
export function createLookApart({ mostMemory = usualMemory, mostWorkMs = usualWorkMs } = {}): LookAtPdf {
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function open(): ChildProcess {
    // Neither the key nor the token is any business of a file.
    const opened = fork(entry, [String(mostMemory), String(mostWorkMs)], {
      env: {},
      execArgv: ['--max-old-space-size=256'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    opened.once('close', () => {
      if (child === opened) child = undefined;
    });
    return opened;
  }

  function read(bytes: Uint8Array): Promise<PdfLook['content']> {
    clearTimeout(idle);
    child ??= open();
    const reader = child;
    return new Promise((resolve) => {
      const settle = (content: PdfLook['content']) => {
        clearTimeout(timer);
        reader.off('message', settle).off('error', ended).off('close', ended);
        idle = setTimeout(close, idleMs).unref();
        resolve(content);
      };
      const ended = () => settle({ type: 'too-heavy' });
      const timer = setTimeout(() => reader.kill('SIGKILL'), mostMs);
      reader.once('message', settle).once('error', ended).once('close', ended);
      void hand(reader, bytes);
    });
  }

  /** Part by part: in one message, a copy of the whole file would be in the bot's memory. One that has ended takes none. */
  async function hand(reader: ChildProcess, bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; at += partBytes) {
      await new Promise((resolve) => reader.send(bytes.subarray(at, at + partBytes), resolve));
    }
    reader.send('whole', () => {});
  }

  function close(): void {
    child?.disconnect();
    child = undefined;
  }

  return async (bytes) => {
    const seen = lookAtBytes(bytes);
    if (!seen.isPdf) return { ...seen, content: { type: 'unreadable' } };
    const isBuilt = existsSync(entry);
    const content = last.then(() => (isBuilt ? read(bytes) : readPdf(bytes)));
    last = content;
    return { ...seen, content: await content };
  };
}
