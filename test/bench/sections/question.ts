import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, ms, range, times, whole } from '../figures.ts';
import { type BotApiStub, openBotApiStub } from '../load/bot-api-stub.ts';
import { botSettings } from '../load/bot-settings.ts';
import { type Contestant, type entries, startContestant } from '../load/contestant.ts';
import { application } from '../load/dialogue.ts';
import { invitePeople, type People } from '../load/people.ts';
import { recordTranscript } from '../load/transcript.ts';
import { webhookSettings } from '../load/webhook-settings.ts';
import type { Row } from '../row.ts';
import type { Bench, Section } from '../section.ts';

type Name = keyof typeof entries;

/** An answered question against the same dialogue made with others' means, in turns. */
export const question: Section = {
  name: 'question',
  async run(bench) {
    const { folder, report } = bench;
    const transcript = join(folder, 'transcript.json');
    writeFileSync(transcript, JSON.stringify(await recordTranscript(join(folder, 'recording.sqlite'))));
    const many = await race(bench, transcript, ['bot', 'telegraf'], 50);
    report(
      comparison(
        'answered question, 50 people at once, against a Telegraf 4 wizard',
        many.speeds,
        'telegraf',
        1.35,
      ),
    );
    report(effort('the same, processor time of each', many.cpu, 'telegraf', 0.8));
    const one = await race(bench, transcript, ['bot', 'grammy'], 1);
    report(
      comparison(
        'the same, one person after another, against grammY conversations',
        one.speeds,
        'grammy',
        2.5,
      ),
    );
  },
};

/** The same by webhook, against sessions of grammY behind its own `webhookCallback`. */
export const webhook: Section = {
  name: 'webhook',
  async run(bench) {
    const { folder, report } = bench;
    const transcript = join(folder, 'transcript.json');
    writeFileSync(transcript, JSON.stringify(await recordTranscript(join(folder, 'recording.sqlite'))));
    const many = await race(bench, transcript, ['bot', 'grammy-webhook'], 50, webhookSettings);
    const what =
      'answered question by webhook, 50 people at once, against grammY sessions behind webhookCallback';
    report(comparison(what, many.speeds, 'grammy-webhook', 1.3));
    report(effort('the same, processor time of each', many.cpu, 'grammy-webhook'));
  },
};

/** Of each round. */
type Figures = Readonly<Record<Name, number[]>>;

interface Race {
  /** Updates a second. */
  readonly speeds: Figures;
  /** Processor time of an update, in ms. */
  readonly cpu: Figures;
}

async function race(
  { scale, folder, say }: Bench,
  transcript: string,
  names: readonly Name[],
  seats: number,
  further: () => Promise<Record<string, string>> = async () => ({}),
): Promise<Race> {
  const speeds: Figures = { bot: [], telegraf: [], grammy: [], 'grammy-webhook': [] };
  const cpu: Figures = { bot: [], telegraf: [], grammy: [], 'grammy-webhook': [] };
  const lanes: { name: Name; stub: BotApiStub; contestant: Contestant; people: People }[] = [];
  for (const name of names) {
    const stub = await openBotApiStub();
    const settings = {
      ...botSettings(join(folder, `${name}-${seats}.sqlite`)),
      TRANSCRIPT: transcript,
      ...(await further()),
    };
    const contestant = await startContestant(name, stub, settings);
    lanes.push({ name, stub, contestant, people: invitePeople(stub, application) });
  }
  const updates = seats === 1 ? Math.ceil(scale.updates / 4) : scale.updates;
  for (let round = 0; round <= scale.rounds; round += 1) {
    for (const { name, people, contestant } of lanes) {
      const before = await contestant.use();
      const { perSecond, waits } = await people.talk(seats, updates);
      const cpuMs = (await contestant.use()).cpuMs - before.cpuMs;
      if (round > 0) {
        speeds[name].push(perSecond);
        cpu[name].push(cpuMs / waits.length);
      }
      say(
        `${seats} at once, round ${round}, ${name}: ${whole(perSecond)} updates/s, ${ms(cpuMs / waits.length)} of processor time each`,
      );
    }
  }
  for (const { contestant, stub } of lanes) {
    await contestant.stop();
    await stub.close();
  }
  return { speeds, cpu };
}

function comparison(what: string, speeds: Figures, rival: Rival, goal: number) {
  const ratio = ratioTo(rival, speeds);
  const told = (name: Name) => `${whole(median(speeds[name]))}/s (${range(speeds[name])})`;
  return {
    what,
    measured: `${times(ratio)}: ${told('bot')}, ${rival} ${told(rival)}`,
    goal: `≥ ${goal} ×`,
    met: ratio >= goal,
  };
}

/** `goal`: undefined where none was set. */
function effort(what: string, cpu: Figures, rival: Rival, goal?: number): Row {
  const ratio = ratioTo(rival, cpu);
  const told = (name: Name) => ms(median(cpu[name]));
  return {
    what,
    measured: `${times(ratio)}: ${told('bot')}, ${rival} ${told(rival)}`,
    ...(goal === undefined ? { goal: '–' } : { goal: `≤ ${goal} ×`, met: ratio <= goal }),
  };
}

type Rival = Exclude<Name, 'bot'>;

/** The median of the ratios of neighbours: what disturbs the machine disturbs both. */
function ratioTo(rival: Rival, figures: Figures): number {
  return median(figures.bot.map((figure, round) => figure / (figures[rival][round] ?? Number.NaN)));
}
