import type { Locale } from '../locale.ts';

/** Shorter texts say too little. Letters. */
const leastLetters = 12;

/**
 * The language that a text seems to be in, by its letters alone; undefined where they do not tell. Kazakh in Cyrillic has
 * letters that Russian lacks, in nearly every sentence; text in Latin is taken for English.
 */
export function seemingLanguage(text: string): Locale | undefined {
  const letters = text.replace(/https?:\/\/\S+/gu, '').match(/\p{L}/gu) ?? [];
  if (letters.length < leastLetters) return undefined;
  const share = (kind: RegExp) => letters.filter((letter) => kind.test(letter)).length / letters.length;
  if (share(/\p{Script=Latin}/u) > 0.7) return 'en';
  if (share(/\p{Script=Cyrillic}/u) < 0.7) return undefined;
  if (share(/[әғқңөұүһі]/iu) > 0.02) return 'kk';
  return letters.length >= 2 * leastLetters ? 'ru' : undefined;
}

const names: readonly (readonly [Locale, RegExp])[] = [
  [
    'kk',
    /^(?:(?:на|по)[\s-]*)?(?:қазақ|казах|казак|kazakh|qazaq)(?:ша|ский|скому|ском|ша жаз\p{L}*|ша тіл|sha|\s+тілі|\s+language)?[\s.!]*$|^(?:kz|kk|қаз|каз)[\s.!]*$/iu,
  ],
  [
    'ru',
    /^(?:(?:на|по)[\s-]*)?(?:русск(?:ий|и|ом)|рус|орысша|орыс тілі|russian|russkiy|russkii)(?:\s+язык\p{L}*|\s+пожалуйста)?[\s.!]*$|^ru[\s.!]*$/iu,
  ],
  [
    'en',
    /^(?:in\s+|на\s+|по[\s-]*)?(?:english|английск(?:ий|ом|и)|ағылшынша|анг|eng|en)(?:\s+please)?[\s.!]*$/iu,
  ],
];

/** The language that a text names, and nothing else: «қазақша», «русский», “english please”. */
export function localeNamed(text: string): Locale | undefined {
  if (text.length > 40) return undefined;
  return names.find(([, words]) => words.test(text.trim()))?.[0];
}
