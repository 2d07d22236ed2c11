import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/bot-process.ts';
import { readChats } from '../support/chat-reading.ts';
import { type Blow, watchRequests } from './blows.ts';
import { type BotChild, startBotChild } from './bot-child.ts';
import type { Installation } from './installation.ts';
import { type Ledger, readLedger } from './ledger.ts';
import { type Ending, fromBot, type Played, play, textOf } from './player.ts';
import { openSimulator, type Simulator, token } from './simulator.ts';
import { passedOn, people, type Step, startsAt, type Wait, type Who } from './story.ts';

/** What a run begins with: the bot has been started once, and the desk is open. */
export interface Stage {
  readonly databasePath: string;
  /** Of the simulator. */
  readonly snapshot: string;
  readonly masterKey: Buffer;
}

export interface RunPlan {
  readonly steps: readonly (Step | Wait)[];
  readonly ending: Ending | undefined;
  readonly installation: Installation;
  readonly blow?: Blow;
  /** Started in place of the other after the blow. */
  readonly deployed?: Installation;
}

/** What has come of one run of the story. */
export interface Run extends Played {
  readonly hasStruck: boolean;
  /** How the processes have ended: the one that was struck, and the last one. */
  readonly ends: readonly (number | string)[];
  /** The requests by name, oldest first. */
  readonly requests: readonly string[];
  /** Those of them that were never answered. */
  readonly unanswered: ReadonlySet<string>;
  /** The new messages of each chat, in order, without what differs from run to run. */
  readonly sent: Readonly<Record<Who, readonly string[]>>;
  /** The same, and between them what messages were changed into. */
  readonly read: Readonly<Record<Who, readonly string[]>>;
  /** What the chat looks like in the end. */
  readonly shown: Readonly<Record<Who, readonly string[]>>;
  /** What each chat had shown last when the process was gone, and after each call of its own that came later. */
  readonly lastAtBlow: Readonly<Record<Who, readonly string[]>>;
  readonly ledger: Ledger;
  readonly violations: readonly string[];
  readonly output: string;
}

const whose = Object.keys(people).filter((name): name is Who => name in people);

/** Plays the story from the beginning. `keep` is handed the folder and the simulator before they are gone. */
export async function runStory(
  plan: RunPlan,
  stage: Pick<Stage, 'masterKey'> & Partial<Stage>,
  keep: (databasePath: string, simulator: Simulator) => void = () => undefined,
): Promise<Run> {
  const folder = temporaryFolder();
  const simulator = await openSimulator(startsAt);
  const { botApi } = simulator;
  let bot: BotChild | undefined;
  try {
    const databasePath = join(folder.path, 'bot.sqlite');
    if (stage.databasePath) copyFileSync(stage.databasePath, databasePath);
    if (stage.snapshot) botApi.restore(JSON.parse(stage.snapshot));
    else meetPeople(simulator);
    const readings = readChats(botApi.room, Object.values(people));
    const of = (who: Who, part: 'sent' | 'read') =>
      readings.get(people[who])?.[part].map(withoutChance) ?? [];
    const lastAtBlow: Record<Who, string[]> = { applicant: [], operator: [] };
    const noteLast = () => {
      for (const who of whose) {
        const last = readings.get(people[who])?.last;
        if (last !== undefined) lastAtBlow[who].push(withoutChance(last));
      }
    };
    // On a busy machine a call of the process that was struck is executed when it is gone already.
    simulator.onLate(noteLast);
    const child = startBotChild({
      installation: plan.installation,
      environment: () => environmentOf(simulator, databasePath, stage.masterKey),
      offsetMs: () => simulator.offsetMs,
      onGone: noteLast,
    });
    bot = child;
    const watch = watchRequests(botApi, plan.blow, (signal) => {
      if (plan.deployed) child.deploy(plan.deployed);
      child.strike(signal);
    });
    const played = await play(botApi, plan.steps, plan.ending, {
      forward(ms) {
        simulator.forward(ms);
        child.moveClock(simulator.offsetMs);
      },
      isAtRest: () => watch.isUp && simulator.isAtRest(),
      get hasGivenUp() {
        return child.hasGivenUp;
      },
    });
    watch.forget();
    await child.stop('SIGTERM');
    keep(databasePath, simulator);
    const shown = (who: Who) => {
      const person = botApi.room.person(people[who]);
      return person ? fromBot(person).map((message) => withoutChance(textOf(message))) : [];
    };
    return {
      ...played,
      hasStruck: watch.hasStruck,
      ends: child.ends,
      requests: watch.names,
      unanswered: watch.unanswered,
      sent: { applicant: of('applicant', 'sent'), operator: of('operator', 'sent') },
      read: { applicant: of('applicant', 'read'), operator: of('operator', 'read') },
      shown: { applicant: shown('applicant'), operator: shown('operator') },
      lastAtBlow,
      ledger: await readLedger(databasePath, stage.masterKey),
      violations: botApi.violations,
      output: child.output(),
    };
  } finally {
    await bot?.stop('SIGKILL'); // where the story itself broke off
    await simulator.close();
    folder.remove();
  }
}

function meetPeople({ botApi }: Simulator): void {
  const { applicant, operator } = people;
  const phone = '+77012345678';
  botApi.room.addPerson({ id: applicant, first_name: 'Әйгерім', language_code: 'kk', phone });
  botApi.room.addPerson({ id: operator, first_name: 'Оператор', language_code: 'ru', phone: '+77010000009' });
}

/** Of a process that is about to begin. */
export function environmentOf(simulator: Simulator, databasePath: string, masterKey: Buffer) {
  return {
    BOT_TOKEN: token,
    TELEGRAM_API_ROOT: simulator.bears(),
    MASTER_KEY: masterKey.toString('base64'),
    OWNER_IDS: String(people.operator),
    CONTROLLER_NAME: 'Сынақ мекемесі',
    CONTROLLER_CONTACT: 'test@example.invalid',
    DATABASE_PATH: databasePath,
    HTTP_PORT: 'off',
  };
}

/** Stands for the reference of the request. */
export const reference = 'CR-····-····';
export const referencePattern = /CR-[0-9A-Z]{4}-[0-9A-Z]{4}/g;

/** References are drawn by lot, and minutes pass: words are added to those of before, or stand for themselves. */
export function withoutChance(text: string): string {
  return text
    .replace(referencePattern, reference)
    .replace(/\b\d{1,2}:\d{2}\b/g, '··:··')
    .replace(passedOn.added, passedOn.alone);
}
