import type { DraftAnswers } from './form.ts';

/** What a person and who acts for them are both asked. */
const ofBoth = ['surname', 'first-name', 'patronymic', 'iin'] as const;

/** Answers about the person whose certificate it is, and nobody else. */
const ofThePerson =
  /^(?:surname|first-name|patronymic|iin|previous-(?:kind|name)-\d|birth-(?:date|country|place))$/;
/** The answer to this question says something about the person of the certificate. */
export const isOfThePerson = (id: string): boolean => ofThePerson.test(id);
const ofTheRepresentative = /^representative-/;

/**
 * "For myself" becomes "for another", or the other way round: what the applicant said of themselves goes with them, and
 * what they said of somebody else is asked anew. Between a child and another person nothing moves.
 */
export function changeSides(before: string, after: string, given: DraftAnswers): DraftAnswers {
  const wasSelf = before === 'self';
  const isSelf = after === 'self';
  if (wasSelf === isSelf) return given;
  const kept = Object.entries(given).filter(([id]) => !ofThePerson.test(id) && !ofTheRepresentative.test(id));
  const moved = ofBoth.flatMap((id) => {
    const answer = given[wasSelf ? id : `representative-${id}`];
    return answer ? [[wasSelf ? `representative-${id}` : id, answer] as const] : [];
  });
  return Object.fromEntries([...kept, ...moved]);
}
