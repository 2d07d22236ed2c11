import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../support/bot-process.ts';
import { type Blow, type Mode, modes } from './blows.ts';
import { runStory } from './run-story.ts';
import { prepareMatrix } from './stage.ts';
import { ending, story } from './story.ts';
import type { RunNote } from './summary.ts';
import { judge } from './verdict.ts';

/**
 * The crash matrix: a whole story, struck once at each Bot API request in each way, must end as the undisturbed one
 * does. `npm run test:crash -- --sample 5` takes every fifth run, `-- unheard sendMessage to applicant 4` one alone.
 */
const folder = temporaryFolder();
afterAll(() => folder.remove());
const { installation, changed, stage } = await prepareMatrix(folder.path);
const undisturbed = () => runStory({ steps: story, ending, installation }, stage);
const usual = await undisturbed();
/** What comes in one run and not in the next can't be struck. */
const inEachRun = new Set((await undisturbed()).requests);

interface Strike {
  readonly title: string;
  readonly blow: Blow;
  /** Another form is deployed between the kill and the next start. */
  readonly isDeployed: boolean;
}

/** One strike a request; the poll that is held when the story ends is never answered. */
function blowsOf(mode: Mode): readonly Blow[] {
  const needsAnswer = mode === 'unheard' || mode === 'after';
  return usual.requests
    .filter((at) => inEachRun.has(at) && (!needsAnswer || !usual.unanswered.has(at)))
    .map((at, i) => ({ mode, at, pauseMs: 1 + ((i * 5) % 13) }));
}

function matrix(): readonly Strike[] {
  const plain = modes.flatMap(blowsOf).map((blow) => ({ blow, isDeployed: false }));
  // While the form is being filled in; afterwards another form asks for what it lacks with a correction. A third of it, in turn.
  const sent = usual.requests.indexOf('sendMessage to operator 1');
  const deployed = modes
    .filter((mode) => mode !== 'sigterm')
    .flatMap((mode, turn) =>
      blowsOf(mode)
        .slice(0, sent + 3)
        .filter((_, i) => i % 3 === turn),
    )
    .map((blow) => ({ blow, isDeployed: true }));
  return [...plain, ...deployed].map(({ blow, isDeployed }) => ({
    title: `${isDeployed ? 'deployed ' : ''}${blow.mode} ${blow.at}`,
    blow,
    isDeployed,
  }));
}

/** Chosen by the arguments: a sample, one run by its title, or all. */
function choose(strikes: readonly Strike[], args: string): readonly Strike[] {
  const sample = /^--sample[ =](\d+)$/.exec(args)?.[1];
  if (args === '') return strikes;
  if (sample === undefined) return strikes.filter(({ title }) => title === args);
  return strikes.filter((_, i) => i % Math.max(1, Number(sample)) === 0);
}

const chosen = choose(matrix(), process.env.CRASH_ARGS?.trim() ?? '');

test('undisturbed, the story is told as it should be, nothing lost and nothing twice', () => {
  expect(judge(usual, usual, undefined)).toEqual({ wrong: [], lost: [], repeated: [] });
  expect(usual.requests.length).toBeGreaterThan(90);
  expect(chosen.length).toBeGreaterThan(0);
});

const isStruck: boolean[] = [];
afterAll(() => {
  // Else the matrix would prove less than it says.
  expect(isStruck.filter((one) => !one).length, 'requests that never came').toBeLessThanOrEqual(
    Math.ceil(chosen.length / 50),
  );
});

for (const { title, blow, isDeployed } of chosen) {
  test.concurrent(title, async ({ task }) => {
    const plan = { steps: story, ending, installation, blow, ...(isDeployed && { deployed: changed }) };
    const run = await runStory(plan, stage);
    const { wrong, lost, repeated } = judge(run, usual, blow, isDeployed);
    isStruck.push(run.hasStruck);
    const note: RunNote = {
      isStruck: run.hasStruck,
      isWrong: wrong.length > 0,
      isLost: lost.length > 0,
      repeated: repeated.length,
    };
    task.meta.crash = note;
    const again = `once more: npm run test:crash -- ${title}`;
    expect([...wrong, ...lost], `${again}\n${run.output}`).toEqual([]);
  });
}
