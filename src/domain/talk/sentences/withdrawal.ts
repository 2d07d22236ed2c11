import * as words from '../../words/sentences/withdrawal-words.ts';
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

/** Only asked about: the person presses the button that withdraws. */
export function withdrawsInSentence(text: string): boolean {
  const clauses = clausesOf(text);
  if (clauses.some((clause) => isWithdrawn(clause))) return true;
  return (
    clauses.some((clause) => isLetGo(clause)) &&
    clauses.every((clause) => isLetGo(clause) || isNotWantedEither(clause) || isAround(clause))
  );
}
