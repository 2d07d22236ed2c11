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
/** It is told how to make the certificate, or that it is not to be withdrawn. */
export const wantsItOtherwise = heardWithin(words.notWithdrawn);

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

const isKeptWhenAsked = heardAlone(words.keptWhenAsked, {
  before: words.aroundKept,
  behind: words.aroundKept,
});

/** What is said to the question whether a request is to be withdrawn. A yes is asked about again: its button withdraws. */
export function answerToWithdrawal(text: string): 'keep' | 'withdraw' | undefined {
  const said = sayingsOf(text).filter(({ slip }) => !slip);
  if (said.some(({ kind }) => kind === 'no')) return 'keep';
  if (said.some(({ kind }) => kind === 'yes')) return 'withdraw';
  const clauses = clausesOf(text);
  const keeps = (clause: string) => isKept(clause) || isKeptWhenAsked(clause);
  return clauses.some(keeps) && clauses.every((one) => keeps(one) || isAroundKept(one)) ? 'keep' : undefined;
}

/** Only asked about: the person presses the button that withdraws. */
export function withdrawsInSentence(text: string): boolean {
  const clauses = clausesOf(text);
  if (clauses.some((clause) => isWithdrawn(clause))) return true;
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
