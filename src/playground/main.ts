import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { botEnvironment } from './host/bot-environment.ts';
import { createBotProcess } from './host/bot-process.ts';
import { createVirtualClock } from './host/clock.ts';
import { createSnapshotWriter, ensureMasterKey, localFiles, putStateAside } from './host/local-files.ts';
import { createPageState } from './host/page-state.ts';
import { OPERATOR_ID, PLAYED_PEOPLE } from './host/played-people.ts';
import { createRegisterProcess } from './host/register/register-process.ts';
import { createRegisterWatch, type RegisterMode } from './host/register/register-watch.ts';
import { httpAddress, loopbackAddress } from './host/request-guard.ts';
import {
  isPlaygrounds,
  isStillRunning,
  readSaved,
  type SavedPlayground,
  savedState,
} from './host/saved-playground.ts';
import { type PlaygroundServer, type PlaygroundServerOptions, startPlaygroundServer } from './host/server.ts';
import { type BotApi, createBotApi } from './telegram/calls/bot-api.ts';
import { isObject } from './telegram/calls/json-value.ts';

/**
 * The playground: the simulator behind a page on this machine, and the real bot as its child. What Telegram would
 * remember is kept beside the bot's database, so that chats, queue and clock are there at the next start.
 */
export interface PlaygroundOptions {
  /** A loopback address or `localhost`; any other is refused. */
  readonly host: string;
  /** Where it is taken, the next free one, unless `HTTP_PORT` asks for this one. */
  readonly port: number;
  readonly databasePath: string;
  /** The parent's environment, of which the bot gets almost nothing. */
  readonly env: NodeJS.ProcessEnv;
  /** The compiled entry of the bot. */
  readonly botEntry: string;
}

const WRONG_SETTING = 2;
const PORTS_TRIED = 20;
const AFTER_REMINDER_MS = 1000;

/**
 * Resolves once the page can be opened; the process then lives until SIGINT, SIGTERM or SIGHUP and exits with 0.
 * Where it can't start, it says why, sets exit code 2 and resolves.
 */
export async function runPlayground(options: PlaygroundOptions): Promise<void> {
  const host = loopbackAddress(options.host);
  if (host === undefined) {
    return giveUp(
      `HTTP_HOST=${options.host}: the playground is open to anyone who can reach it, so only 127.0.0.1 or ::1`,
    );
  }
  const files = localFiles(options.databasePath);
  const saved = readSaved(files.snapshot);
  if (saved !== undefined && (await isStillRunning(saved))) {
    return giveUp(`DATABASE_PATH: a playground with this database is running already, at ${saved.address}`);
  }
  if (!isPlaygrounds(options.databasePath, saved, existsSync(files.masterKey))) {
    return giveUp(
      `DATABASE_PATH: ${options.databasePath} was not made by a playground, which leaves it alone; name another file`,
    );
  }
  ensureMasterKey(files.masterKey);

  const clock = createVirtualClock(saved?.clockOffsetMs ?? 0, (offset) => {
    bot.setClockOffset(offset);
    page.setClockOffset(offset);
    writer.schedule();
  });
  const run = randomBytes(12).toString('hex');
  // A new token for each run: a bot left over from a playground that was killed gets 401 and not the other's updates.
  const token = `1:playground-${run}`;
  const room = { token, now: clock.now };
  const botApi = restoredRoom(room, saved, files.snapshot) ?? newRoom(room, existsSync(options.databasePath));
  for (const { profile } of PLAYED_PEOPLE) botApi.room.addPerson(profile);
  const page = createPageState({ botApi, token, people: PLAYED_PEOPLE });
  page.setClockOffset(clock.offset());

  const print = (line: string) => {
    process.stdout.write(`${line}\n`);
    page.addLogLine(plainText(line));
  };
  const bot = createBotProcess({
    entry: options.botEntry,
    onStatus: page.setBot,
    onLine: print,
    onSms: page.addSms,
  });
  const registerWatch = createRegisterWatch(room.now);
  const register =
    options.env.REGISTER_API?.trim() === 'off'
      ? undefined
      : await createRegisterProcess(print, registerWatch.note);
  let address = '';
  let ended = false;
  const writer = createSnapshotWriter(files.snapshot, () => {
    const telegram = botApi.snapshot();
    return savedState({
      ...{ clockOffsetMs: clock.offset(), telegram: isObject(telegram) ? telegram : {}, address, run, ended },
      database: basename(options.databasePath),
    });
  });
  const stage = {
    moveClock: clock.move,
    async moveToReminder() {
      const inspected = await bot.inspect();
      const at = isObject(inspected) ? inspected.nextReminderAt : undefined;
      if (typeof at !== 'number') return false;
      clock.move(Math.max(at - room.now(), 0) + AFTER_REMINDER_MS);
      return true;
    },
    killBot: () => bot.kill(),
    setRegister(mode: RegisterMode) {
      registerWatch.set(mode);
      register?.setMode(mode);
    },
  };
  const server = await openServer(
    {
      host,
      port: options.port,
      run,
      botApi,
      page,
      stage,
      now: room.now,
      inspect: bot.inspect,
      ...(register !== undefined && { register: registerWatch }),
      onBotCall: bot.noteCall,
    },
    options.env.HTTP_PORT?.trim() ? 1 : PORTS_TRIED,
  );
  if (server === undefined) return giveUp(`HTTP_PORT=${options.port}: this port is taken`);
  address = httpAddress(host, server.port);
  await writer.flush();
  botApi.room.onChange(() => writer.schedule());
  bot.start(() =>
    botEnvironment({
      parent: options.env,
      token,
      apiRoot: address,
      databasePath: options.databasePath,
      masterKeyPath: files.masterKey,
      ownerId: OPERATOR_ID,
      clockOffsetMs: clock.offset(),
      register,
    }),
  );
  register?.start();
  process.stdout.write(`Playground: ${address}  (stop with Ctrl+C)\n`);

  stopOnSignal(async (signal) => {
    register?.stop();
    await bot.stop(signal === 'SIGINT' ? signal : 'SIGTERM');
    ended = true;
    await writer.flush();
    page.close();
    await server.close();
  });
}

interface RoomOptions {
  readonly token: string;
  readonly now: () => number;
}

/** The room as it was saved; `undefined` where there is nothing that can be used. */
function restoredRoom(
  options: RoomOptions,
  saved: SavedPlayground | undefined,
  path: string,
): BotApi | undefined {
  if (saved === undefined) return undefined;
  const botApi = createBotApi(options);
  try {
    botApi.restore(saved.telegram);
    return botApi;
  } catch {
    putStateAside(path);
    return undefined;
  }
}

/** A database without a snapshot knows numbers that a new room does not: the clock's are higher than any of them. */
function newRoom(options: RoomOptions, hasDatabase: boolean): BotApi {
  const first = Math.floor(Date.now() / 1000);
  return createBotApi(hasDatabase ? { ...options, firstUpdateId: first, firstMessageId: first } : options);
}

/** `undefined` when all ports tried are taken. */
async function openServer(
  options: PlaygroundServerOptions,
  portsTried: number,
): Promise<PlaygroundServer | undefined> {
  for (let port = options.port; port < options.port + portsTried; port += 1) {
    try {
      return await startPlaygroundServer({ ...options, port });
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken) throw error;
    }
  }
  return undefined;
}

function stopOnSignal(stop: (signal: NodeJS.Signals) => Promise<void>): void {
  let isStopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (isStopping) return;
    isStopping = true;
    stop(signal).then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`playground: ${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
}

function giveUp(reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = WRONG_SETTING;
}

/** Without the colours of a terminal. */
function plainText(line: string): string {
  return line.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
}
