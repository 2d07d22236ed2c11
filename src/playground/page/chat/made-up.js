/** Numbers for people who do not exist. */

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
const noDigit = 10;

/**
 * An IIN with a right control digit: a form is sent only once for the same person, so each telling needs another.
 *
 * @param {string} start Date of birth and the digit of century and sex, `9001014`.
 * @param {(iin: string) => boolean} [isFit]
 * @param {() => number} [random]
 * @returns {string} Twelve digits.
 */
export function madeUpIin(start, isFit = () => true, random = Math.random) {
  for (;;) {
    const digits = start + String(Math.floor(random() * 10_000)).padStart(4, '0');
    const first = remainder(digits, firstWeights);
    const last = first === noDigit ? remainder(digits, secondWeights) : first;
    if (last !== noDigit && isFit(digits + last)) return digits + last;
  }
}

/** @param {string} digits @param {readonly number[]} weights */
function remainder(digits, weights) {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
}
