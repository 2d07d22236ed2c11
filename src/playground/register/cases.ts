/** What becomes of a person, decided by the last digit of their IIN alone, so that a story goes the same way each time. */
export type Case = 'clean' | 'check' | 'question' | 'not-found';

/**
 * How the reference register decides about somebody: by the last digit of the IIN, so that each case can be tried.
 */
export function caseOf(iin: string): Case {
  switch (iin.at(-1)) {
    case '7':
      return 'check';
    case '8':
      return 'question';
    case '9':
      return 'not-found';
    default:
      return 'clean';
  }
}

/** The IIN of somebody else, with a right control digit: what stands in a certificate that was mixed up. */
export function otherIin(iin: string): string {
  return iin === '900101301233' ? '050229500007' : '900101301233';
}
