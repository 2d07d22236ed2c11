/** Georgia is a country, and one of the United States. */

const georgia = /(?<!\p{L})(?:georgia|джорджия|грузия)(?!\p{L})/iu;
const american =
  /(?<!\p{L})(?:us|usa|u\.s\.?|america\p{L}*|states?|atlanta|сша|штат\p{L}*|америк\p{L}*|атланта)(?!\p{L})/iu;
/** A longer text is a story. */
const mostLetters = 100;

/** “Georgia, Atlanta”, “georgia the us one”: the state is likelier, and the country may be meant. */
export const isEitherGeorgia = (typed: string): boolean =>
  typed.length <= mostLetters && georgia.test(typed) && american.test(typed);

/** Which of the two it is has to be asked. */
export const eitherGeorgia = {
  type: 'asked',
  why: 'birth-several',
  offers: [
    { country: 'US', place: undefined },
    { country: 'GE', place: undefined },
  ],
} as const;
