import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PdfLook } from '../domain/desk/certificate-check.ts';
import { fileKindOf } from '../domain/form/file-kind.ts';
import { createByteLook } from './look-at-bytes.ts';
import { readPdf } from './read-pdf.ts';

/** A file as it is, or how to get it part by part. */
export type FileToLookAt = Uint8Array | (() => AsyncIterable<Uint8Array>);

/**
 * Looks into a file that somebody calls a certificate. What can't be read is said in the look; rejects only where its parts
 * can't be had.
 */
export type LookAtPdf = (file: FileToLookAt) => Promise<PdfLook>;

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
    // A file may be hostile: the process that opens it gets neither the key nor the token.
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

  /** `seen`: hears the parts as they go by. */
  function read(file: FileToLookAt, seen: (part: Uint8Array) => void): Promise<PdfLook['content']> {
    clearTimeout(idle);
    child ??= open();
    const reader = child;
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        reader.off('message', settle).off('error', ended).off('close', ended);
        idle = setTimeout(close, idleMs).unref();
      };
      let content: PdfLook['content'] | undefined;
      let isHanded = false;
      const settle = (read: PdfLook['content']) => {
        content ??= read;
        if (!isHanded) return;
        end();
        resolve(content);
      };
      const ended = () => settle({ type: 'too-heavy' });
      const timer = setTimeout(() => reader.kill('SIGKILL'), mostMs);
      reader.once('message', settle).once('error', ended).once('close', ended);
      hand(reader, file, seen).then(
        () => {
          isHanded = true;
          if (content !== undefined) settle(content);
        },
        (error: unknown) => {
          end();
          // The process waits for the rest of a file that will not come, so it is ended.
          close();
          reject(error);
        },
      );
    });
  }

  /** Part by part: in one message, a copy of the whole file would be in the bot's memory. One that has ended takes none. */
  async function hand(
    reader: ChildProcess,
    file: FileToLookAt,
    seen: (part: Uint8Array) => void,
  ): Promise<void> {
    let leave = () => {};
    const gone = new Promise<void>((resolve) => {
      leave = resolve;
    });
    reader.once('close', leave);
    for await (const part of partsOf(file)) {
      seen(part);
      await Promise.race([gone, new Promise((resolve) => reader.send(part, resolve))]);
    }
    reader.off('close', leave);
    reader.send('whole', () => {});
  }

  function close(): void {
    child?.disconnect();
    child = undefined;
  }

  const isBuilt = existsSync(entry);
  const lookAt = async (file: FileToLookAt): Promise<PdfLook> => {
    const look = createByteLook();
    if (!(await beginsAsPdf(file))) {
      for await (const part of partsOf(file)) look.add(part);
      return { ...look.end(), content: { type: 'unreadable' } };
    }
    const content = isBuilt ? await read(file, look.add) : await readPdf(await gathered(file, look.add));
    return { ...look.end(), content };
  };
  return (file) => {
    const done = last.then(() => lookAt(file));
    last = done.catch(() => undefined);
    return done;
  };
}

async function* partsOf(file: FileToLookAt): AsyncGenerator<Uint8Array> {
  if (typeof file === 'function') return yield* file();
  for (let at = 0; at < file.length; at += partBytes) yield file.subarray(at, at + partBytes);
}

/** What is none is not handed on. */
async function beginsAsPdf(file: FileToLookAt): Promise<boolean> {
  for await (const part of partsOf(file)) return fileKindOf(part) === 'pdf';
  return false;
}

async function gathered(file: FileToLookAt, seen: (part: Uint8Array) => void): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of partsOf(file)) {
    seen(part);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
