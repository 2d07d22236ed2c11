import { cardTitle, expectedHistory } from '../crash/story.ts';
import { common, isInOrder, surplus } from '../crash/verdict.ts';
import { type Applicant, operatorId } from './people.ts';
import type { Round } from './round.ts';

/** What a round is to be blamed for, in words; and how many messages came twice, as each kill may make one do in each chat. */
export interface ChaosVerdict {
  readonly wrong: readonly string[];
  readonly lost: readonly string[];
  readonly twice: number;
}

/** Compares a round with one in which nobody was killed. */
export function judgeRound(round: Round, usual: Round, applicants: readonly Applicant[]): ChaosVerdict {
  const wrong = [...wrongsOfProcesses(round), ...wrongsOfLedger(round, applicants)];
  const lost = [
    ...round.askedAgain.map((name) => `answered, and asked again: ${name}`),
    ...round.stuckBefore.map((name) => `nothing came before: ${name}`),
    ...round.ledger.unsent.map((message) => `not sent: ${JSON.stringify(message)}`),
  ];
  let twice = 0;
  for (const [chat, expected] of usual.sent) {
    const who = chat === operatorId ? 'the operator' : `applicant ${chat}`;
    const read = round.read.get(chat) ?? [];
    // What usually takes the place of a message may come as a message of its own: that is no repetition.
    const sent = round.sent.get(chat) ?? [];
    const missing = withoutCards(surplus(expected, read), surplus(sent, expected));
    const repeated = withoutCards(
      common(surplus(sent, expected), surplus(read, usual.read.get(chat) ?? [])),
      surplus(expected, sent),
    );
    twice += repeated.length;
    for (const text of missing) lost.push(`never sent to ${who}: ${text}`);
    // The operator's requests come in an order of chance.
    if (chat !== operatorId && !isInOrder(read, expected))
      wrong.push(`another order for ${who}: ${read.join(' | ')}`);
    if (repeated.length > round.kills) wrong.push(`${repeated.length} messages twice for ${who}`);
    const inFlight = round.lastAtKills.get(chat) ?? [];
    // A card that was on its way shows, when it is sent again, how its request stands by then.
    for (const text of withoutCards(surplus(repeated, inFlight), surplus(inFlight, repeated))) {
      wrong.push(`twice for ${who}, and not the last one before a kill: ${text}`);
    }
  }
  return { wrong, lost, twice };
}

/**
 * The texts without cards in whose place another card of the same request came. A card shows how its request stands when it is
 * sent: one that is sent late, after a kill, or anew below an old one, may say already what it was to be changed into, and
 * what it would have said may have come as a change of an older one.
 */
function withoutCards(texts: readonly string[], others: readonly string[]): readonly string[] {
  const inPlace = others.map(titleOfCard);
  return texts.filter((text) => {
    const title = titleOfCard(text);
    const at = title === undefined ? -1 : inPlace.indexOf(title);
    if (at >= 0) inPlace.splice(at, 1);
    return at < 0;
  });
}

function titleOfCard(text: string): string | undefined {
  const [title = ''] = text.split('\n');
  return title.startsWith(cardTitle) ? title : undefined;
}

function wrongsOfProcesses({ ends, violations, output }: Round): string[] {
  const wrong: string[] = [];
  if (ends.at(-1) !== 0) wrong.push(`the last process has ended with ${ends.at(-1)}`);
  for (const end of ends.slice(0, -1)) if (end !== 'SIGKILL') wrong.push(`a process has ended with ${end}`);
  for (const words of violations) {
    // The press is handled anew, since nobody can know whether Telegram has heard the first answer.
    if (!words.includes('was answered twice')) wrong.push(`against the rules of the Bot API: ${words}`);
  }
  for (const line of output.split('\n')) {
    // A line that the kill has cut off is no JSON.
    if (/"level":"(warn|error)"/.test(line)) wrong.push(`in the log: ${line}`);
  }
  return wrong;
}

function wrongsOfLedger({ ledger }: Round, applicants: readonly Applicant[]): string[] {
  const { integrity, auditBrokenAt, requests, drafts } = ledger;
  const wrong: string[] = [];
  if (integrity !== 'ok') wrong.push(`integrity check: ${integrity}`);
  if (auditBrokenAt !== undefined) wrong.push(`the audit is broken at line ${auditBrokenAt}`);
  if (drafts !== 0) wrong.push(`drafts that are left: ${drafts}`);
  if (requests.length !== applicants.length) wrong.push(`${requests.length} requests`);
  for (const { id, answers } of applicants) {
    const request = requests.find((one) => one.answers.iin === answers.iin);
    if (request === undefined) {
      wrong.push(`no request of applicant ${id}`);
      continue;
    }
    if (request.status !== 'collected') wrong.push(`the request of ${id} is ${request.status}`);
    if (String(request.history) !== String(expectedHistory)) {
      wrong.push(`the history of ${id} is ${request.history.join(', ')}`);
    }
    for (const key of new Set([...Object.keys(request.answers), ...Object.keys(answers)])) {
      if (request.answers[key] !== answers[key]) {
        wrong.push(`the answer "${key}" of ${id} is ${JSON.stringify(request.answers[key])}`);
      }
    }
  }
  return wrong;
}
