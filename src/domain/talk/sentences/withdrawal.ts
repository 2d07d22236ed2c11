import { aroundReference } from '../../request/reference.ts';
import * as words from '../../words/sentences/withdrawal-words.ts';
import { sayingsOf } from '../sayings.ts';
import { clausesOf, heardAlone, heardWithin } from './heard.ts';

/**
 * A request is withdrawn in a sentence of several clauses: «стоп, не делайте, я отзываю». A clause that names the request is
 * enough; one that does not («я передумала») counts where nothing else is told, since «передумала, сделайте бумажную»
 * changes a request and ends none.
 */
const around = { before: words.aroundWithdrawal, behind: words.aroundWithdrawal };
const isWithdrawn = heardAlone(words.withdrawn, around);
const isLetGo = heardAlone(words.letGo, around);
const isNotWantedEither = heardAlone(words.notWantedEither, around);
const isAround = heardAlone(words.aroundWithdrawal, around);
const isOtherwise = heardWithin(words.notWithdrawn);
const hangsOnSomething = heardWithin(words.condition);
const speaksOfWithdrawal = heardWithin(words.withdrawing);

/** «Если не успеете, отмените»: nothing is withdrawn by that. */
export function withdrawsOnCondition(text: string): boolean {
  return hangsOnSomething(text) && speaksOfWithdrawal(text);
}

/** It is told how to make the certificate, on what it hangs, or that it is not to be withdrawn. */
export function wantsItOtherwise(text: string): boolean {
  return isOtherwise(text) || withdrawsOnCondition(text);
}

const isKept = heardAlone(words.kept, { before: words.aroundKept, behind: words.aroundKept });
const isAroundKept = heardAlone(words.aroundKept, { before: words.aroundKept });

/** «Нет, не отменяйте, ошиблась»: nothing is withdrawn. */
export function keepsRequest(text: string): boolean {
  const clauses = clausesOf(text);
  return (
    clauses.some((clause) => isKept(clause)) &&
    clauses.every((clause) => isKept(clause) || isAroundKept(clause))
  );
}

/** «Ничего не отменяйте, я просто спросить»: a clause of several says it. */
export function asksToKeep(text: string): boolean {
  return clausesOf(text).some((clause) => isKept(clause));
}

/** What stands beside that, and no word of it only softens it: perhaps for people. */
export function tellsBesideKeeping(text: string): boolean {
  const isMatter = (one: string) =>
    one.split(/\s+/).length >= wordsOfMatter && !isKept(one) && !isKeptWhenAsked(one) && !isAroundKept(one);
  return asksToKeep(text) && clausesOf(text).some(isMatter);
}

const wordsOfMatter = 3;
const isKeptWhenAsked = heardAlone(words.keptWhenAsked, {
  before: words.aroundKept,
  behind: words.aroundKept,
});

/** What is said to the question whether a request is to be withdrawn. A yes is asked about again: its button withdraws. */
export function answerToWithdrawal(text: string): 'keep' | 'withdraw' | undefined {
  const said = sayingsOf(text).filter(({ slip }) => !slip);
  if (said.some(({ kind }) => kind === 'no')) return 'keep';
  if (said.some(({ kind }) => kind === 'yes')) return 'withdraw';
  if (asksToKeep(text)) return 'keep';
  const clauses = clausesOf(text);
  const keeps = (clause: string) => isKept(clause) || isKeptWhenAsked(clause);
  return clauses.some(keeps) && clauses.every((one) => keeps(one) || isAroundKept(one)) ? 'keep' : undefined;
}

/** «Отменяйте CR-…»: the reference says what. */
function letsGoNamed(clause: string): boolean {
  const around = aroundReference(clause);
  const said = around && `${around.before} ${around.after}`.trim();
  // “Cancel CR-…”
  return said !== undefined && (isLetGo(said) || isLetGo(`${said} it`));
}

/** Only asked about: the person presses the button that withdraws. */
export function withdrawsInSentence(text: string): boolean {
  const clauses = clausesOf(text);
  if (clauses.some((clause) => isWithdrawn(clause) || letsGoNamed(clause))) return true;
  return (
    clauses.some((clause) => isLetGo(clause)) &&
    clauses.every((clause) => isLetGo(clause) || isNotWantedEither(clause) || isAround(clause))
  );
}

const beside = { before: words.aroundNotAfterAll, behind: words.aroundNotAfterAll };
const isNotAfterAll = heardAlone(words.notAfterAll, beside);
const isBesideIt = heardAlone(words.aroundNotAfterAll, { before: words.aroundNotAfterAll });

/** «Не надо уже, сам разобрался», “ok, forget it”: nothing is wanted, and nothing has to be withdrawn for it. */
export function needsNothing(text: string): boolean {
  if (/[?？]/u.test(text)) return false;
  const clauses = clausesOf(text);
  return (
    clauses.some((one) => isNotAfterAll(one)) && clauses.every((one) => isNotAfterAll(one) || isBesideIt(one))
  );
}
