import { randomBytes } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Installation, install, installChanged } from './installation.ts';
import { type RunPlan, runStory, type Stage } from './run-story.ts';
import { preparation } from './story.ts';

/** What all runs have in common: the two versions of the bot, and the moment at which the story begins. */
export interface Matrix {
  readonly installation: Installation;
  /** With another form. */
  readonly changed: Installation;
  readonly stage: Stage;
}

/** The bot has been started once before, and the desk is open: next comes the applicant's first word. */
export async function prepareMatrix(folder: string): Promise<Matrix> {
  const installation = install(join(folder, 'now'));
  const changed = await installChanged(join(folder, 'next'));
  return { installation, changed, stage: await openDesk(installation, folder) };
}

/** The stage, and nothing else. */
export async function openDesk(installation: Installation, folder: string): Promise<Stage> {
  const masterKey = randomBytes(32);
  const databasePath = join(folder, 'stage.sqlite');
  let snapshot = '';
  const plan: RunPlan = { steps: preparation, ending: undefined, installation };
  const run = await runStory(plan, { masterKey }, (path, { botApi }) => {
    copyFileSync(path, databasePath);
    snapshot = JSON.stringify(botApi.snapshot());
  });
  if (run.stuckBefore !== undefined) {
    throw new Error(`the desk could not be opened, nothing came before "${run.stuckBefore}":\n${run.output}`);
  }
  return { masterKey, databasePath, snapshot };
}
