import type { Blow } from './blows.ts';
import { type Run, reference } from './run-story.ts';
import { expectedAnswers, expectedHistory, formStep, newAnswer, overtaken, type Who } from './story.ts';

/** What a run is to be blamed for, in words; all empty: nothing. */
export interface Verdict {
  readonly wrong: readonly string[];
  readonly lost: readonly string[];
  /** Messages that came twice. Those that could not be in flight stand among what is wrong as well. */
  readonly repeated: readonly string[];
}

const parties = ['applicant', 'operator'] as const satisfies readonly Who[];

/**
 * Compares a run that was struck with the undisturbed one. `isDeployed`: another form came between, so that the
 * messages of the form are others; what is asked for is that its answers are right and each is given once.
 */
export function judge(run: Run, usual: Run, blow: Blow | undefined, isDeployed = false): Verdict {
  const wrong = [...wrongsOfProcesses(run, blow), ...wrongsOfLedger(run, isDeployed)];
  const lost = run.askedAgain
    .filter((name) => !isDeployed || !overtaken.includes(name))
    .map((name) => `answered, and asked again: ${name}`);
  if (run.stuckBefore !== undefined) lost.push(`the story ends before: ${run.stuckBefore}`);
  for (const message of run.ledger.unsent) lost.push(`not sent: ${JSON.stringify(message)}`);
  const repeated: string[] = [];
  for (const who of parties) {
    const part = (texts: readonly string[]) => (isDeployed ? withoutForm(who, texts) : texts);
    const expected = part(usual.sent[who]);
    const read = part(run.read[who]);
    // What usually takes the place of a message may come as a message of its own: that is no repetition.
    const twice = common(surplus(part(run.sent[who]), expected), surplus(read, part(usual.read[who])));
    for (const text of surplus(expected, read)) lost.push(`never sent to the ${who}: ${text}`);
    for (const text of surplus(part(usual.shown[who]), part(run.shown[who]))) {
      lost.push(`not in the chat of the ${who} in the end: ${text}`);
    }
    if (!isInOrder(read, expected))
      wrong.push(`another order in the chat of the ${who}: ${read.join(' | ')}`);
    repeated.push(...twice.map((text) => `${who}: ${text}`));
    const allowed = blow === undefined || blow.mode === 'sigterm' ? 0 : 1;
    if (twice.length > allowed)
      wrong.push(`${twice.length} messages twice for the ${who}: ${twice.join(' | ')}`);
    const inFlight = part(run.lastAtBlow[who]);
    for (const text of twice) {
      if (!inFlight.includes(text)) wrong.push(`twice for the ${who}, but not in flight: ${text}`);
    }
  }
  return { wrong, lost, repeated };
}

function wrongsOfProcesses({ hasStruck, ends, violations, output }: Run, blow: Blow | undefined): string[] {
  const wrong: string[] = [];
  const expected = blow === undefined || !hasStruck ? [0] : [blow.mode === 'sigterm' ? 0 : 'SIGKILL', 0];
  if (String(ends) !== String(expected)) wrong.push(`the processes have ended with ${ends.join(', ')}`);
  for (const words of violations) {
    // The press is handled anew, since nobody can know whether Telegram has heard the first answer.
    if (blow && blow.mode !== 'sigterm' && words.includes('was answered twice')) continue;
    wrong.push(`against the rules of the Bot API: ${words}`);
  }
  for (const line of output.split('\n')) {
    if (line !== '' && !/"level":"(debug|info)"/.test(line)) wrong.push(`in the log: ${line}`);
  }
  return wrong;
}

function wrongsOfLedger({ ledger }: Run, isDeployed: boolean): string[] {
  const { integrity, auditBrokenAt, requests, drafts } = ledger;
  const wrong: string[] = [];
  if (integrity !== 'ok') wrong.push(`integrity check: ${integrity}`);
  if (auditBrokenAt !== undefined) wrong.push(`the audit is broken at line ${auditBrokenAt}`);
  if (drafts !== 0) wrong.push(`drafts that are left: ${drafts}`);
  const [request] = requests;
  if (requests.length !== 1 || request === undefined) return [...wrong, `${requests.length} requests`];
  if (request.status !== 'collected') wrong.push(`the request is ${request.status}`);
  if (String(request.history) !== String(expectedHistory))
    wrong.push(`its history is ${request.history.join(', ')}`);
  const answers = { ...request.answers };
  // The new question is asked of whom the new form meets before the request is sent.
  if (isDeployed && answers.occasion === newAnswer.occasion) delete answers.occasion;
  for (const id of new Set([...Object.keys(answers), ...Object.keys(expectedAnswers)])) {
    if (answers[id] !== expectedAnswers[id])
      wrong.push(`the answer "${id}" is ${JSON.stringify(answers[id])}`);
  }
  return wrong;
}

/**
 * What comes after the form, where the request has a reference, without the line that the new question adds; and without
 * the questions of a correction, where another form asks for what it lacks besides the line that was returned.
 */
function withoutForm(who: Who, texts: readonly string[]): readonly string[] {
  const end = who === 'applicant' ? texts.findIndex((text) => text.includes(reference)) : 0;
  const isQuestion = (text: string) => text.split('\n').at(-1)?.includes(formStep) === true;
  return (end < 0 ? [] : texts.slice(end).filter((text) => !isQuestion(text))).map((text) =>
    text
      .split('\n')
      .filter((line) => !line.includes(newAnswer.occasion))
      .join('\n'),
  );
}

/** What `one` has more of than `other`, each as often. */
export function surplus(one: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return one.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

export function common(one: readonly string[], other: readonly string[]): readonly string[] {
  const without = surplus(one, other);
  return surplus(one, without);
}

/** True when `expected` can be read in this order, whatever else stands between. */
export function isInOrder(read: readonly string[], expected: readonly string[]): boolean {
  let at = 0;
  for (const text of read) if (text === expected[at]) at += 1;
  return at === expected.length || surplus(expected, read).length > 0;
}
