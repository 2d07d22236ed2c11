import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, ms, range, times, whole } from '../figures.ts';
import { type BotApiStub, openBotApiStub } from '../load/bot-api-stub.ts';
import { botSettings } from '../load/bot-settings.ts';
import { type Contestant, type entries, startContestant } from '../load/contestant.ts';
import { application } from '../load/dialogue.ts';
import { invitePeople, type People } from '../load/people.ts';
import { recordTranscript } from '../load/transcript.ts';
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
      comparison('answered question, 50 people at once, against a Telegraf 4 wizard', many, 'telegraf', 1.35),
    );
    const one = await race(bench, transcript, ['bot', 'grammy'], 1);
    report(
      comparison('the same, one person after another, against grammY conversations', one, 'grammy', 2.5),
    );
  },
};

type Speeds = Readonly<Record<Name, number[]>>;

async function race(
  { scale, folder, say }: Bench,
  transcript: string,
  names: readonly Name[],
  seats: number,
): Promise<Speeds> {
  const speeds: Speeds = { bot: [], telegraf: [], grammy: [] };
  const lanes: { name: Name; stub: BotApiStub; contestant: Contestant; people: People }[] = [];
  for (const name of names) {
    const stub = await openBotApiStub();
    const settings = { ...botSettings(join(folder, `${name}-${seats}.sqlite`)), TRANSCRIPT: transcript };
    const contestant = await startContestant(name, stub, settings);
    lanes.push({ name, stub, contestant, people: invitePeople(stub, application) });
  }
  const updates = seats === 1 ? Math.ceil(scale.updates / 4) : scale.updates;
  for (let round = 0; round <= scale.rounds; round += 1) {
    for (const { name, people, contestant } of lanes) {
      const before = await contestant.use();
      const { perSecond, waits } = await people.talk(seats, updates);
      const cpuMs = (await contestant.use()).cpuMs - before.cpuMs;
      if (round > 0) speeds[name].push(perSecond);
      say(
        `${seats} at once, round ${round}, ${name}: ${whole(perSecond)} updates/s, ${ms(cpuMs / waits.length)} of processor time each`,
      );
    }
  }
  for (const { contestant, stub } of lanes) {
    await contestant.stop();
    await stub.close();
  }
  return speeds;
}

/** The median of the ratios of neighbours: what disturbs the machine disturbs both. */
function comparison(what: string, speeds: Speeds, rival: 'telegraf' | 'grammy', goal: number) {
  const ratio = median(speeds.bot.map((speed, round) => speed / (speeds[rival][round] ?? Number.NaN)));
  const told = (name: Name) => `${whole(median(speeds[name]))}/s (${range(speeds[name])})`;
  return {
    what,
    measured: `${times(ratio)}: ${told('bot')}, ${rival} ${told(rival)}`,
    goal: `≥ ${goal} ×`,
    met: ratio >= goal,
  };
}
