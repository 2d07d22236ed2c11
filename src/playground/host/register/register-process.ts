import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { RegisterMode } from './register-watch.ts';

/** The reference register beside the bot: another program, which reaches the bot by its HTTP interface alone. */
export interface RegisterProcess {
  /** Where the bot has to listen, and the key that it has to know. */
  readonly port: number;
  readonly key: string;
  start(): void;
  /** `off` ends its program until another mode is set. */
  setMode(mode: RegisterMode): void;
  stop(): void;
}

const entry = fileURLToPath(new URL('../../register/main.js', import.meta.url));
const pauseMs = 1000;

/** `onLine`: a line of its log; `onDid`: what it has done, for the page. */
export async function createRegisterProcess(
  onLine: (line: string) => void,
  onDid: (did: unknown) => void,
): Promise<RegisterProcess> {
  const port = await freePort();
  const key = newKey();
  let child: ChildProcess | undefined;
  let mode: RegisterMode = 'none';
  let isEnding = false;
  const start = () => {
    if (isEnding || mode === 'off' || child !== undefined) return;
    const started = spawn(process.execPath, [entry], {
      env: { REGISTER_URL: `http://127.0.0.1:${port}`, REGISTER_KEY: key, REGISTER_TROUBLE: mode },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    });
    child = started;
    if (started.stdout) createInterface({ input: started.stdout }).on('line', onLine);
    started.on('message', onDid);
    started.once('exit', () => {
      child = undefined;
      setTimeout(start, pauseMs).unref();
    });
  };
  return {
    port,
    key,
    start,
    setMode(next) {
      mode = next;
      if (mode === 'off') child?.kill();
      else if (child?.connected === true) child.send({ trouble: mode }, () => undefined);
      start();
    },
    stop() {
      isEnding = true;
      child?.kill();
    },
  };
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** In the shape of the bot's keys (README, "A register"): id, secret, checksum. */
function newKey(): string {
  const letters = '0123456789abcdefghijklmnopqrstuvwxyz';
  const id = [...randomBytes(8)].map((byte) => letters[byte % letters.length]).join('');
  const secret = randomBytes(32).toString('base64url');
  let crc = 0xb704ce;
  for (const letter of `${id}${secret}`) {
    crc ^= letter.charCodeAt(0) << 16;
    for (let bit = 0; bit < 8; bit += 1) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  return `crk_${id}_${secret}_${(crc & 0xffffff).toString(16).padStart(6, '0')}`;
}
