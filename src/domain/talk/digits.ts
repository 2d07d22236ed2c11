const decimalDigit = /^\p{Nd}$/u;

/**
 * Replaces every decimal digit of any script (full-width, Arabic-Indic, Devanagari …) by its ASCII one;
 * leaves the rest alone.
 *
 * Unicode keeps decimal digits in unbroken runs of ten, 0 first, and promises that for ever, so the value
 * of a digit is its distance from where the run starts (modulo ten, as some runs touch each other).
 */
export function asciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const codePoint = digit.codePointAt(0) ?? 0;
    let start = codePoint;
    while (decimalDigit.test(String.fromCodePoint(start - 1))) start -= 1;
    return String((codePoint - start) % 10);
  });
}
