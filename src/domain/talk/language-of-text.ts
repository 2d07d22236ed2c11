import { type Locale, locales } from '../locale.ts';
import { lookOf } from '../places/place-spelling.ts';

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

/** What each language is called in the three, whole words by their look; `short` says it only alone. */
const called: Readonly<
  Record<Locale, { readonly words: readonly string[]; readonly short: readonly string[] }>
> = {
  kk: {
    words:
      looks(`қазақ қазақша қазақшаға қазақшада казах казахша казак казакша казахский казахском казахскому казахски
      казахского kazakh qazaq qazaqsha kazaksha kazakhsha`),
    short: looks('kz kk қаз каз'),
  },
  ru: {
    words: looks(
      'русский русском русски русского орыс орысша орысшаға орысшада орусча russian russkiy russkii',
    ),
    short: looks('ru рус'),
  },
  en: {
    words: looks(
      'english английский английском английски английского английскому ағылшын ағылшынша ағылшыншаға ағылшыншада',
    ),
    short: looks('en eng анг'),
  },
};

/** What people put around it when they want it spoken. */
const around = new Set(
  looks(`на по в а и можно ли бы пожалуйста пж давайте давай лучше хочу хотел хотела мне нам говорите говори пишите пиши отвечайте
    общаться переключите переключи переключить переключись смените сменить поменяйте поменять перейти перейдите перейдем включите включить язык языке языка
    тіл тілі тілін тілінде тілді тіліне тілге ауыстыр ауыстырыңыз ауыстырыңызшы ауыстыру ауыстырсаңыз ауыстырайық өзгерт өзгертіңіз өзгертіңізші жаз жазыңыз жазыңызшы жазсаңыз жазшы
    сөйлеңіз сөйле сөйлейік сөйлесейік болса бола болады болсын ма ме ба бе керек өтінемін маған жауап беріңіз беріңізші көшіңіз көшейік бар
    language please switch change speak write answer can could you we i want in to the do`),
);

function looks(text: string): readonly string[] {
  return text.trim().split(/\s+/).map(lookOf);
}

/** The language that a text names, and nothing else: «қазақша», «а можно на русском?», “english please”. */
export function localeNamed(text: string): Locale | undefined {
  if (text.length > 60) return undefined;
  const said = lookOf(text).split(' ').filter(Boolean);
  const found = locales.filter((locale) => {
    const { words, short } = called[locale];
    return said.some((word) => words.includes(word)) || (said.length === 1 && short.includes(said[0] ?? ''));
  });
  const [named, another] = found;
  if (named === undefined || another !== undefined) return undefined;
  const isOnlyThis = said.every((word) => called[named].words.includes(word) || around.has(word));
  return said.length === 1 || isOnlyThis ? named : undefined;
}

const spoken = new Set(
  looks(
    'қазақша қазақшаға казахша казакша qazaqsha kazaksha kazakhsha орысша орысшаға ағылшынша ағылшыншаға',
  ),
);

/**
 * The language that somebody wants to go on in while a form is open. `mayBeAnswer`: any words may be its answer, so that
 * «English» and «Казах», which people are called, are none; «қазақша» and «на русском» are, also there.
 */
export function localeWished(text: string, mayBeAnswer: boolean): Locale | undefined {
  const named = localeNamed(text);
  const isClear = !mayBeAnswer || /\s|-/u.test(text.trim()) || spoken.has(lookOf(text).trim());
  return isClear ? named : undefined;
}
