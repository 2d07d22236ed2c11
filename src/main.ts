import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { answerArguments } from './arguments.ts';
import { type Config, ConfigFaults, type PlaygroundConfig, readConfig } from './config/config.ts';
import { chooseStart } from './config/start-mode.ts';
import { OwnerFault } from './domain/owner/owner-fault.ts';
import { icuFault } from './i18n/format.ts';
import { lastWords } from './last-words.ts';
import { oldNodeFault } from './supported-node.ts';

/**
 * The entry. With `BOT_TOKEN` it runs the bot, and nothing of the playground is loaded; without one it opens the
 * playground, which starts this same file as its child. Exit codes: 0 after SIGTERM or SIGINT, 1 a crash, 2 a
 * fault that the owner must mend, said in one line each.
 */
const exit = { ok: 0, crash: 1, fault: 2 } as const;
const longestStopMs = 10_000;
/**
 * Where V8 keeps what it made of the program's text, so that the next start need not do it again. Where nobody may
 * write there, as in a container, it is done at every start.
 */
const compiledFolder = fileURLToPath(new URL('./compiled', import.meta.url));
const dataFolder = fileURLToPath(new URL('../data', import.meta.url));

// The database holds what people entrusted to us: nobody else on this machine reads it.
process.umask(0o077);

try {
  const tooOld = oldNodeFault();
  if (tooOld) throw new ConfigFaults(tooOld);
  const icu = icuFault();
  if (icu) throw new ConfigFaults(icu);
  // The playground's child is given all its settings: a developer's own must not mix in.
  if (process.env.PLAYGROUND === 'child') await runBot(readConfig(process.env));
  else await start();
} catch (error) {
  giveUp(error);
}

async function start(): Promise<void> {
  const answer = answerArguments(process.argv.slice(2));
  if (answer !== undefined) {
    (answer.exitCode === 0 ? process.stdout : process.stderr).write(`${answer.text}\n`);
    process.exitCode = answer.exitCode;
    return;
  }
  const chosen = chooseStart(process.cwd(), process.env);
  Object.assign(process.env, chosen.values);
  if (chosen.mode === 'bot') return await runBot(chosen.config, chosen.warnings);
  warn(chosen.warnings);
  process.stdout.write(`${chosen.why}\n`);
  await openPlayground(chosen.config);
}

async function openPlayground(config: PlaygroundConfig): Promise<void> {
  const { runPlayground } = await import('./playground/main.ts');
  await runPlayground({
    host: config.host,
    port: config.port,
    databasePath: config.databasePath,
    env: process.env,
    botEntry: fileURLToPath(import.meta.url),
  });
}

async function runBot(config: Config, warnings: readonly string[] = []): Promise<void> {
  enableCompileCache(compiledFolder);
  const { createApp } = await import('./app.ts');
  const { createLog, withoutRepetition } = await import('./log.ts');
  const clock = systemClock();
  const log = withoutRepetition(
    createLog(config.logLevel, (line) => process.stdout.write(`${line}\n`), clock.now),
    clock.now,
  );
  const isPlayground = process.env.PLAYGROUND === 'child';
  const registerKey = isPlayground ? process.env.REGISTER_BOOT_KEY : undefined;
  const onTakenOver = (why: Error) => {
    log.error('taken-over');
    giveUp(why);
  };
  const app = createApp(config, {
    clock,
    log,
    dataFolder,
    showSms,
    isPlayground,
    registerKey,
    onTakenOver,
  });
  // Not before the database is open: a start that is refused says why, and nothing beside it.
  warn(warnings);

  let stopping = false;
  const stop = (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info('stopping', { signal });
    setTimeout(() => {
      log.error('stopped-the-hard-way');
      process.exit(exit.crash);
    }, longestStopMs - 500).unref();
    app.stop().then(() => process.exit(exit.ok), giveUp);
  };
  // For good: Ctrl+C reaches npm and the bot, and npm hands its own on. A second signal is no order to die.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  if (process.env.PLAYGROUND === 'child') followPlayground(clock, app, stop);
  process.on('uncaughtException', (error) => {
    log.error('crash', { error });
    process.exit(exit.crash);
  });
  await app.start();
  flushCompileCache(); // Not only at the end, which a crash never reaches.
}

function warn(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${line}\n`);
}

interface SystemClock {
  now(): number;
  after(ms: number, work: () => void): () => void;
  offsetMs: number;
}

function systemClock(): SystemClock {
  const offset = Number(process.env.CLOCK_OFFSET_MS ?? 0);
  const clock: SystemClock = {
    offsetMs: process.env.PLAYGROUND === 'child' && Number.isFinite(offset) ? offset : 0,
    now: () => Date.now() + clock.offsetMs,
    after(ms, work) {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
  };
  return clock;
}

/** The playground can move the clock forward, and takes its child along when it ends. */
function followPlayground(
  clock: SystemClock,
  { wake, inspect }: { wake(): void; inspect(): Promise<unknown> },
  stop: (signal: string) => void,
): void {
  process.on('message', (message: { clockOffsetMs?: unknown; inspect?: unknown }) => {
    if (typeof message?.inspect === 'number') {
      const { inspect: number } = message;
      // The page asks again; a page that is just closing is no fault.
      inspect().then(
        (inspected) => process.send?.({ number, inspected }, () => {}),
        () => {},
      );
    }
    if (typeof message?.clockOffsetMs !== 'number') return;
    clock.offsetMs = message.clockOffsetMs;
    wake();
  });
  process.once('disconnect', () => stop('disconnect'));
}

/** The playground shows an SMS on its page. Where there is no playground, nobody would see it. */
function showSms(sms: { readonly to: string; readonly text: string }): void {
  if (!process.connected) throw new Error('no playground');
  // Without the callback a page that is just closing would take the bot down.
  process.send?.({ sms }, () => {});
}

/** Faults that the owner can mend are said in plain lines; a crash names the error, never what it was about. */
function giveUp(error: unknown): void {
  process.stderr.write(`${lastWords(error)}\n`);
  process.exit(error instanceof OwnerFault ? exit.fault : exit.crash);
}
