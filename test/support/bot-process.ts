import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BotApi, createBotApi, type Person } from '../../src/playground/telegram/calls/bot-api.ts';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** What `npm run build` made of the bot; `npm test` builds first. */
export const botEntry = join(projectFolder, 'dist/main.js');

/** All that a bot needs to run against this server, its database in this folder. */
export function settingsFor(server: Pick<BotApiServer, 'token' | 'address'>, folder: string) {
  return {
    BOT_TOKEN: server.token,
    TELEGRAM_API_ROOT: server.address,
    MASTER_KEY: randomBytes(32).toString('base64'),
    CONTROLLER_NAME: 'Test controller',
    CONTROLLER_CONTACT: 'test@example.invalid',
    // Without an owner the bot says at its start that nobody can work the desk.
    OWNER_IDS: '9001',
    DATABASE_PATH: join(folder, 'bot.sqlite'),
    // Many bots at a time: none of them may take the port of another.
    HTTP_PORT: 'off',
  };
}

/** A Bot API server on this machine, for a bot that runs as a process of its own. */
export interface BotApiServer {
  readonly botApi: BotApi;
  readonly address: string;
  readonly token: string;
  /** Resolves when the person's chat fits; it is looked at again at every change. */
  until(person: Person, fits: (texts: readonly string[]) => boolean): Promise<void>;
  close(): Promise<void>;
}

export async function serveBotApi(): Promise<BotApiServer> {
  const token = '1:process';
  const botApi = createBotApi({ now: Date.now, token });
  const server: Server = createServer((request, response) => {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
    );
    const asked = { method: request.method ?? 'GET', url: request.url ?? '/', headers, body: request };
    botApi.handle(asked, gone.signal).then(
      ({ status, headers: answered, body }) => response.writeHead(status, answered).end(body),
      () => response.destroy(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    botApi,
    token,
    address: `http://127.0.0.1:${port}`,
    until: (person, fits) =>
      new Promise((resolve) => {
        const look = () => {
          const texts = person.messages.filter((one) => one.from_bot).map((one) => one.text ?? '');
          if (!fits(texts)) return;
          forget();
          resolve();
        };
        const forget = botApi.room.onChange(look);
        look();
      }),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export interface Run {
  readonly child: ChildProcess;
  /** All that it has printed so far. */
  readonly output: () => string;
  /** Resolves when a line with these words was printed. */
  printed(words: string): Promise<void>;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/**
 * Runs a command of the project with just this environment on top of what every process needs. `node` is the Node of
 * development, or the one that `npm run test:runtimes` names.
 */
export function run(
  command: string,
  args: readonly string[],
  environment: Record<string, string>,
  folder = projectFolder,
): Run {
  const { PATH = '', HOME = '' } = process.env;
  const runtime = process.env.BOT_RUNTIME;
  const program = command === 'node' && runtime !== undefined ? runtime : command;
  const child = spawn(program, args, { cwd: folder, env: { PATH, HOME, ...environment } });
  let output = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const look of waiting) look();
    });
  }
  const ended = new Promise<number | string>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
  return {
    child,
    output: () => output,
    printed: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!output.includes(words)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        void ended.then((how) => {
          if (!output.includes(words)) reject(new Error(`ended with ${how} before "${words}":\n${output}`));
        });
        look();
      }),
    ended,
  };
}

/** A folder that is gone after the test. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'process-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
