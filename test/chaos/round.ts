import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../../src/playground/telegram/calls/bot-api.ts';
import { startBotChild } from '../crash/bot-child.ts';
import type { Installation } from '../crash/installation.ts';
import { type Ledger, readLedger } from '../crash/ledger.ts';
import { fromBot, textOf } from '../crash/player.ts';
import { environmentOf, referencePattern, type Stage, withoutChance } from '../crash/run-story.ts';
import { openSimulator } from '../crash/simulator.ts';
import { startsAt } from '../crash/story.ts';
import { temporaryFolder } from '../support/bot-process.ts';
import { readChats } from '../support/chat-reading.ts';
import { freePort, secret } from '../support/stages/webhook-stage.ts';
import { type Actor, createActor, messagesOf } from './actor.ts';
import { type Applicant, deskSteps, operatorId, pauses } from './people.ts';

/** How updates reach the bot. */
export type Way = 'polling' | 'webhook';

/** A program that runs beside the bot for the whole of a round. */
export interface Beside {
  /** What the bot has to know of it. */
  readonly environment: Readonly<Record<string, string>>;
  /** The bot has ended: ends it as well, and says what is wrong with what it has done. */
  end(): Promise<readonly string[]>;
  /** Also where it has ended. */
  stop(): Promise<void>;
}

export interface RoundPlan {
  readonly applicants: readonly Applicant[];
  readonly way: Way;
  readonly installation: Installation;
  readonly beside?: ((databasePath: string, masterKey: Buffer) => Promise<Beside>) | undefined;
  /** 0 to 1, the same ones for the same seed; undefined: nobody is killed. */
  readonly random: (() => number) | undefined;
}

/** What has come of a round. Chats by the person's id. */
export interface Round {
  readonly kills: number;
  /** Names of what was to be done again. */
  readonly askedAgain: readonly string[];
  /** What never could be done. */
  readonly stuckBefore: readonly string[];
  readonly ends: readonly (number | string)[];
  /** New messages, and with them what messages were changed into, without what differs from run to run. */
  readonly sent: ReadonlyMap<number, readonly string[]>;
  readonly read: ReadonlyMap<number, readonly string[]>;
  /** What each chat had shown last, at each end of a process. */
  readonly lastAtKills: ReadonlyMap<number, readonly string[]>;
  readonly ledger: Ledger;
  readonly besideFaults: readonly string[];
  readonly violations: readonly string[];
  readonly output: string;
}

const lookEveryMs = 15;
const inSight = 6;
const patienceMs = 4000;
const longestRoundMs = 600_000;
/** A machine with much else to do starts the bot more slowly than it is killed. From then on it is left alive: what is lost shows all the same. */
const mostKilledMs = 300_000;
/**
 * Telegram itself forgets a press that nobody has fetched for minutes, and with it the answer. A bot that is struck so often on a busy
 * machine that it gets nothing done for so long is left alive until it does.
 */
const longestWithoutProgressMs = 45_000;
/** One process in five is struck while it starts; the others some time after they take updates, soon or late. */
const whileStarting = 0.2;
const startMs = 700;
const meanLifeMs = 700;

export async function playRound(
  { applicants, way, installation, random, beside }: RoundPlan,
  stage: Stage,
): Promise<Round> {
  const folder = temporaryFolder();
  const isPosted = way === 'webhook';
  const simulator = await openSimulator(startsAt, { isPosted });
  const { botApi } = simulator;
  const { room } = botApi;
  const databasePath = join(folder.path, 'bot.sqlite');
  copyFileSync(stage.databasePath, databasePath);
  const companion = await beside?.(databasePath, stage.masterKey);
  botApi.restore(JSON.parse(stage.snapshot));
  const people = applicants.map(({ id, firstName, phone }) =>
    room.addPerson({ id, first_name: firstName, language_code: 'kk', phone }),
  );
  const operator = room.person(operatorId);
  if (operator === undefined) throw new Error('there is no operator');
  const everybody = [...people, operator];

  /** References are drawn by lot; in the operator's chat they tell whose request it is. */
  const references: (string | undefined)[] = [];
  const referenceOf = (at: number): string | undefined => {
    references[at] ??= newestReference(people[at]);
    return references[at];
  };
  const inPlainWords = (chats: ReadonlyMap<number, readonly string[]>) => {
    const known = people.map((_, at) => referenceOf(at));
    const plain = (text: string) =>
      withoutChance(text.replace(referencePattern, (found) => `request ${known.indexOf(found) + 1}`));
    return new Map([...chats].map(([id, texts]) => [id, texts.map(plain)]));
  };

  const readings = readChats(
    room,
    everybody.map(({ id }) => id),
  );
  const partOf = (part: 'sent' | 'read') =>
    new Map([...readings].map(([id, reading]) => [id, reading[part]]));
  const lastAtKills = new Map<number, string[]>(everybody.map(({ id }) => [id, []]));
  let wake = () => {};
  room.onChange(() => wake());

  const noteLast = () => {
    for (const { id } of everybody) {
      const last = readings.get(id)?.last;
      if (last !== undefined) lastAtKills.get(id)?.push(last);
    }
  };
  // What the bot had asked for when it died may be executed after that, also between the first calls of the next one, which sends
  // what waits while it asks who it is.
  let isBegun = true;
  botApi.onCall(({ method }) => {
    if (!isBegun || method === 'getMe') noteLast();
    if (method === 'getMe') isBegun = true;
    return undefined;
  });

  // On a busy machine such a call is executed only after the next process has made its first.
  simulator.onLate(noteLast);

  const began = performance.now();
  /** When the bot was last seen to have settled something, or had nothing to do. */
  let settledAt = began;
  let waiting = 0;
  const lookForProgress = () => {
    const { pendingUpdates } = room;
    if (pendingUpdates === 0 || pendingUpdates < waiting) settledAt = performance.now();
    waiting = pendingUpdates;
  };
  let kills = 0;
  let isOver = false;
  /** It may seem to be at rest until it is noticed to be gone. */
  let isStruck = false;
  let cancelKill = () => {};
  const port = isPosted ? String(await freePort()) : 'off';
  const child = startBotChild({
    installation,
    environment: () => ({
      ...environmentOf(simulator, databasePath, stage.masterKey),
      ...companion?.environment,
      HTTP_PORT: port,
      ...(isPosted && { WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`, WEBHOOK_SECRET: secret }),
    }),
    offsetMs: () => simulator.offsetMs,
    mostStarts: 10_000,
    onGone() {
      isBegun = false;
      noteLast();
    },
    onBorn() {
      isStruck = false;
      if (random === undefined || isOver || performance.now() - began > mostKilledMs) return;
      const strike = () => {
        if (isOver) return;
        if (performance.now() - settledAt > longestWithoutProgressMs) {
          timer = setTimeout(strike, lookEveryMs);
          return;
        }
        kills += 1;
        isStruck = true;
        child.strike('SIGKILL');
      };
      cancelKill();
      const struckWhileStarting = random() < whileStarting;
      const lot = random();
      let timer = setTimeout(() => wait(), 0); // once `child` is there
      const wait = () => {
        if (struckWhileStarting) timer = setTimeout(strike, lot * startMs);
        else if (child.hasStarted) timer = setTimeout(strike, -Math.log(1 - lot) * meanLifeMs);
        else timer = setTimeout(wait, lookEveryMs);
      };
      cancelKill = () => clearTimeout(timer);
    },
  });

  const own = applicants.map(({ steps }, at) => {
    const person = people[at] ?? operator;
    return createActor(person, steps, () => fromBot(person), inSight);
  });
  const desk = applicants.map((_, at) =>
    createActor(
      operator,
      deskSteps,
      messagesOf(operator, () => referenceOf(at)),
      Number.POSITIVE_INFINITY,
    ),
  );
  const all = [...own, ...desk];
  const askedAgain: string[] = [];
  const isAtRest = () => !isStruck && child.hasStarted && simulator.isAtRest();
  /** Since when there was nothing to do, and time did not pass either. */
  let quietSince = performance.now();
  const forward = (ms: number) => {
    quietSince = performance.now();
    simulator.forward(ms);
    child.moveClock(simulator.offsetMs);
  };

  /** A press may overtake them: by webhook Telegram keeps a queue for each. The operator waits to see what became of them. */
  let wordsAreOnTheirWay = false;

  /** Whoever can do something does one thing; the operator who is in the middle of one request goes on with it. */
  function act(): boolean {
    const begun = desk.find(({ goesOn }) => goesOn);
    let acted = false;
    if (isAtRest()) wordsAreOnTheirWay = false;
    for (const actor of own) acted = actor.act() || acted;
    if (wordsAreOnTheirWay) return acted;
    for (const actor of begun ? [begun] : desk) {
      if (!actor.act()) continue;
      acted = true;
      wordsAreOnTheirWay = actor.hasTyped;
      if (wordsAreOnTheirWay) break;
      if (actor.goesOn) break;
    }
    return acted;
  }

  /** All that are left wait for the same long time to pass. */
  function together(): number | undefined {
    const left = all.filter(({ isDone }) => !isDone);
    const waits = left.map(({ waitsMs }) => waitsMs);
    return waits.every((ms) => ms !== undefined) ? waits[0] : undefined;
  }

  const change = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, lookEveryMs);
      wake = () => {
        clearTimeout(timer);
        setImmediate(resolve); // the request that has changed the chat is through first
      };
    });

  let skipped = 0;
  try {
    while (performance.now() - began < longestRoundMs && !child.hasGivenUp) {
      lookForProgress();
      if (act()) {
        skipped = 0;
        quietSince = performance.now();
        continue;
      }
      if (!isAtRest()) quietSince = performance.now();
      else {
        const pauseMs = pauses[skipped];
        const waitMs = together();
        if (all.every(({ isDone }) => isDone) && skipped === pauses.length) break;
        if (pauseMs !== undefined) {
          skipped += 1;
          forward(pauseMs);
        } else if (waitMs !== undefined) {
          for (const actor of all) actor.waited();
          skipped = 0;
          forward(waitMs);
        } else if (performance.now() - quietSince > patienceMs) {
          const name = goBack(all);
          if (name === undefined) break;
          askedAgain.push(name);
          skipped = 0;
        }
      }
      await change();
    }
    isOver = true;
    cancelKill();
    await child.stop('SIGTERM');
    return {
      kills,
      askedAgain,
      stuckBefore: all.filter(({ isDone }) => !isDone).map(({ next }) => next),
      ends: child.ends,
      sent: inPlainWords(partOf('sent')),
      read: inPlainWords(partOf('read')),
      lastAtKills: inPlainWords(lastAtKills),
      ledger: await readLedger(databasePath, stage.masterKey),
      besideFaults: (await companion?.end()) ?? [],
      violations: botApi.violations,
      output: child.output(),
    };
  } finally {
    isOver = true;
    await child.stop('SIGKILL');
    await companion?.stop();
    await simulator.close();
    folder.remove();
  }
}

/** The bot, with nothing left to do, asks for something that was answered: that answer was lost. */
function goBack(actors: readonly Actor[]): string | undefined {
  for (const actor of actors.filter(({ isDone }) => !isDone)) {
    const name = actor.again();
    if (name !== undefined) return name;
  }
  return undefined;
}

function newestReference(person: Person | undefined): string | undefined {
  if (person === undefined) return undefined;
  for (const message of fromBot(person).toReversed()) {
    const [found] = textOf(message).match(referencePattern) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}
