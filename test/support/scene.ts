import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, TestRunner } from 'vitest';
import { type App, createApp, type World } from '../../src/app.ts';
import { renderStatsChart } from '../../src/charts/stats-chart.ts';
import type { Config } from '../../src/config/config.ts';
import { noCodes } from '../../src/domain/form/code-settings.ts';
import type { Locale } from '../../src/domain/locale.ts';
import type { Pace } from '../../src/domain/messages/writing-pace.ts';
import { defaultTerms } from '../../src/domain/owner/terms.ts';
import { noProxy } from '../../src/domain/proxy.ts';
import { type AnyKey, loadTexts } from '../../src/i18n/translate.ts';
import { createLog } from '../../src/log.ts';
import {
  type BotApi,
  type BotApiOptions,
  createBotApi,
} from '../../src/playground/telegram/calls/bot-api.ts';
import { createJudge } from '../judge/judge.ts';
import { type Chat, createChat } from './chat.ts';
import { makeQuickFolder, putNewDatabase } from './quick-folder.ts';
import { drawnFrom } from './stages/drawn-bytes.ts';
import { createVirtualClock, type VirtualClock } from './stages/virtual-clock.ts';

/** The real bot on a real database in a temporary folder, talking to the simulator, in virtual time. */
export interface Scene {
  readonly botApi: BotApi;
  readonly clock: VirtualClock;
  readonly config: Config;
  readonly folder: string;
  readonly logLines: readonly string[];
  /** What the console channel of codes was given, oldest first; where a test takes them itself, none. */
  readonly sms: readonly Sms[];
  readonly applicant: Chat;
  readonly other: Chat;
  readonly operator: Chat;
  /** Resolves when nothing is going on any more; short waits of the bot are skipped. */
  settle(): Promise<void>;
  /** Moves time forward, with everything done that is due on the way: to the moment for hours, by the hour for days. */
  advance(amount: { days?: number; hours?: number; minutes?: number }): Promise<void>;
  stopBot(): Promise<void>;
  /** Starts the bot anew on the same database. */
  startBot(): Promise<void>;
  /** A text of the bot, for asserting on words without repeating them; plain. */
  text(locale: Locale, key: AnyKey, variables?: Record<string, string | number>): string;
  /**
   * Stops and checks what every story must keep to; at the end of a test it is done without being asked for. `expected`: events
   * that may stand in the log as warnings, and calls that may break a rule of Telegram's.
   */
  close(expected?: {
    readonly events?: readonly string[];
    readonly violations?: readonly RegExp[];
  }): Promise<void>;
}

export type Sms = Parameters<NonNullable<World['showSms']>>[0];

export interface SceneOptions {
  /** Shorter, for looking at what happens while a decision can still be taken back. Ms. */
  readonly patienceMs?: number;
  readonly at?: string;
  readonly config?: Partial<Config>;
  readonly dataFolder?: string;
  /** For a story that must go the same way each time. */
  readonly randomBytes?: (count: number) => Uint8Array;
  /** How fast people may write. Time stands still here, so that they are never too fast where a test does not say so. */
  readonly pace?: Pace;
  /** Takes the SMS of the console channel in the scene's place; it may throw. */
  readonly showSms?: (sms: Sms) => void;
  /** Otherwise the picture is drawn right here: a process for it is for the compiled program. */
  readonly drawStats?: NonNullable<World['drawStats']>;
  /** Of the simulator, where the database has seen numbers already. */
  readonly botApi?: Pick<BotApiOptions, 'files' | 'firstMessageId' | 'firstUpdateId' | 'webhookRetryMs'>;
  /** The bot has a register with this key. */
  readonly registerKey?: string;
  /** Puts files into the scene's folder before the bot starts: its database is `bot.sqlite` there. */
  readonly prepare?: (folder: string) => void;
  /** The test starts the bot, once the people whom its database knows are there. */
  readonly startsLater?: true;
}

export const people = { applicant: 1001, other: 1002, operator: 9001 } as const;
const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));
/** Waits up to this long (a pause between notices, a retry, the time to take a decision back) are part of "going on". */
const usualPatienceMs = 16_000;
/** Time moves in steps of this length, so that what is due on the way happens about when it is due. */
const stepMs = 3_600_000;
const unhurried: Pace = { capacity: Number.POSITIVE_INFINITY, perSecond: 1, reopensAt: 1 };
/** A way of at most this length is gone from timer to timer. */
const shortWayMs = 3 * stepMs;

export async function openScene(options: SceneOptions = {}): Promise<Scene> {
  const { patienceMs = usualPatienceMs } = options;
  const folder = makeQuickFolder('scene-');
  options.prepare?.(folder);
  const databasePath = join(folder, 'bot.sqlite');
  if (!existsSync(databasePath)) putNewDatabase(databasePath);
  const clock = createVirtualClock(options.at ?? '2026-11-23T05:00:00Z'); // Monday, 10:00 in Almaty
  const token = '1:scene';
  const botApi = createBotApi({ now: clock.now, token, ...options.botApi });
  const logLines: string[] = [];
  const judge = createJudge();
  const judged: string[] = [];
  botApi.onCall(({ method, params }) => {
    judged.push(...judge(method, params));
    return undefined;
  });
  const drawBytes = options.randomBytes ?? drawnFrom(TestRunner.getCurrentTest()?.fullTestName ?? '');
  let starts = 0;
  const idleEdits: string[] = [];
  botApi.onAnswer(({ method, params, answer }) => {
    const isRefused = JSON.stringify(answer).includes('message is not modified');
    // What stood on a message is forgotten with the process.
    if (isRefused && starts === 1) idleEdits.push(`${method}: ${params.text}`);
  });
  const sms: Sms[] = [];
  const config: Config = {
    token,
    apiRoot: 'http://bot-api.test',
    databasePath,
    masterKey: randomBytes(32),
    oldKeys: [],
    backupFolder: undefined,
    ownerIds: [people.operator],
    line: { proxies: noProxy, files: undefined, isTest: false },
    operatorsChatId: undefined,
    operatorsTopicId: undefined,
    controller: { name: 'Сынақ мекемесі', contact: 'test@example.invalid', isState: false },
    terms: defaultTerms,
    retentionDays: 180,
    codes: noCodes,
    paymentToken: undefined,
    http: undefined,
    replica: undefined,
    logLevel: 'debug',
    ...options.config,
  };
  const texts = loadTexts();
  let app: App | undefined;

  async function settle(): Promise<void> {
    for (;;) {
      await quiet();
      const { next } = clock;
      if (next === undefined || next > clock.now() + patienceMs) return;
      clock.moveTo(next);
    }
  }

  async function quiet(): Promise<void> {
    for (let round = 0; ; round += 1) {
      if (round > 20_000) throw new Error('the bot does not come to rest');
      const before = botApi.calls.length;
      if (app && botApi.room.pendingUpdates === 0) {
        await app.idle();
        if (botApi.room.pendingUpdates === 0 && botApi.calls.length === before) return;
      }
      const { next } = clock;
      if (round % 200 === 199 && next !== undefined && next <= clock.now() + patienceMs) clock.moveTo(next);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async function startBot(): Promise<void> {
    const log = createLog(config.logLevel, (line) => logLines.push(line), clock.now);
    const fetch = botApi.fetch as unknown as NonNullable<Parameters<typeof createApp>[1]['fetch']>;
    app = createApp(config, {
      clock,
      log,
      fetch,
      isPlayground: true,
      dataFolder: options.dataFolder ?? dataFolder,
      random: () => 0,
      randomBytes: drawBytes,
      ...(options.registerKey !== undefined && { registerKey: options.registerKey }),
      pace: options.pace ?? unhurried,
      showSms: options.showSms ?? ((one) => void sms.push(one)),
      drawStats: options.drawStats ?? renderStatsChart,
    });
    starts += 1;
    await app.start();
  }

  async function stopBot(): Promise<void> {
    await app?.stop();
    app = undefined;
  }

  let isOver = false;
  async function putAway(): Promise<void> {
    isOver = true;
    await stopBot();
    rmSync(folder, { recursive: true, force: true });
  }
  // No test leaves a bot or a folder behind, and none that passes goes without a look at what every story must keep to.
  if (TestRunner.getCurrentTest() !== undefined) {
    onTestFinished(async ({ task }) => {
      if (!isOver) await (task.result?.state === 'fail' ? putAway() : scene.close());
    });
  }

  const chat = (id: number, first_name: string, language_code: string, phone: string): Chat =>
    createChat(botApi.room.addPerson({ id, first_name, language_code, phone }), settle);
  const scene: Scene = {
    botApi,
    clock,
    config,
    folder,
    logLines,
    sms,
    applicant: chat(people.applicant, 'Айгерім', 'kk', '+77010000001'),
    other: chat(people.other, 'Тест', 'ru', '+77010000002'),
    operator: chat(people.operator, 'Оператор', 'ru', '+77010000009'),
    settle,
    async advance({ days = 0, hours = 0, minutes = 0 }) {
      const until = clock.now() + ((days * 24 + hours) * 60 + minutes) * 60_000;
      const isShort = until - clock.now() <= shortWayMs;
      while (clock.now() < until) {
        const next = isShort ? (clock.next ?? until) : clock.now() + stepMs;
        clock.moveTo(Math.min(until, next));
        app?.wake();
        await settle();
      }
    },
    startBot,
    stopBot,
    text(locale, key, variables = {}) {
      const plain: (key: AnyKey, variables: Record<string, string | number>) => string = texts(locale)
        .plain as never;
      return plain(key, variables);
    },
    async close(expected = {}) {
      if (app) await settle();
      await putAway();
      const complaints = logLines
        .map((line) => JSON.parse(line) as { level: string; event: string })
        .filter(({ level, event }) => /warn|error/.test(level) && !expected.events?.includes(event));
      expect(complaints).toEqual([]);
      const broken = botApi.violations.filter(
        (words) => !expected.violations?.some((pattern) => pattern.test(words)),
      );
      expect(broken).toEqual([]);
      expect(judged, 'by the types of the Bot API').toEqual([]);
      expect(idleEdits, 'edits that change nothing').toEqual([]);
      expect(botApi.unansweredCallbacks()).toEqual([]);
      expect(botApi.unansweredPreCheckouts()).toEqual([]);
    },
  };
  if (options.startsLater !== true) await startBot();
  return scene;
}
