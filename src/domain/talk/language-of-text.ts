import { type Locale, locales } from '../locale.ts';
import { lookOf, soundOf } from '../places/place-spelling.ts';
import { leaving, linesOf, oneOfSpelled, saying } from '../words/phrases.ts';
import * as words from '../words/sentences/language-words.ts';
import { clausesOf, heardWithin } from './sentences/heard.ts';

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
      looks(`қазақ қазақша қазақшалап қазақшаға қазақшада казах казахша казак казакша казахский казахском казахскому казахски
      казахского kazakh qazaq qazaqsha kazaksha kazakhsha`),
    short: looks('kz kk қаз каз'),
  },
  ru: {
    words: looks(
      'русский русском русски русского орыс орысша орысшалап орысшаға орысшада орусча russian russkiy russkii',
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

function looks(text: string): readonly string[] {
  return text.trim().split(/\s+/).map(lookOf);
}

const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);
/** Words by look, and those in Cyrillic by sound: they are typed in Latin letters as well. */
function setOf(list: readonly string[]): (word: string) => boolean {
  const byLook = new Set(list.flatMap((one) => lookOf(one).split(' ')));
  const bySound = new Set(list.filter(isCyrillic).map(soundOf));
  return (word) => byLook.has(word) || (!isCyrillic(word) && bySound.has(soundOf(word)));
}
const isAround = setOf(linesOf(words.aroundWish));
const isCalled: Readonly<Record<Locale, (word: string) => boolean>> = {
  kk: setOf(called.kk.words),
  ru: setOf(called.ru.words),
  en: setOf(called.en.words),
};

/** «Казахский плохо понимаю» names a language that is not wished. */
const withoutBadly = leaving(() => {
  const names = locales.flatMap((locale) => called[locale].words).join('|');
  const LANG = `(?:(?:на|по|в|in|to) )?(?:${names})(?: (?:язык\\p{L}*|тіл\\p{L}*|тил\\p{L}*|language))?`;
  const spell = (letters: string) => (letters === 'LANG' ? LANG : lookOf(letters));
  return `(?<!\\p{L})${oneOfSpelled(spell, words.badlyUnderstood)}(?!\\p{L})`;
}, 'all');

const longestWish = 160;
const polite = new Set(looks('please pls пожалуйста пж өтінемін'));

function namesLanguage(look: string): boolean {
  const said = look.split(' ');
  return locales.some((locale) =>
    said.some((word) => isCalled[locale](word) || called[locale].short.includes(word)),
  );
}

/** The languages that are named, and whether all else that is said stands around a wish. */
function wishIn(text: string): { readonly named: readonly Locale[]; readonly isOnlyThis: boolean } {
  const said = text.split(' ').filter(Boolean);
  const bare = said.filter((word) => !polite.has(word));
  const named = locales.filter((locale) => {
    const isShort = bare.length === 1 && called[locale].short.includes(bare[0] ?? '');
    return isShort || said.some((word) => isCalled[locale](word));
  });
  const isName = (word: string) =>
    named.some((one) => isCalled[one](word) || (bare.length === 1 && called[one].short.includes(word)));
  const isOnlyThis = said.every((word) => isAround(word) || isName(word));
  return { named, isOnlyThis: said.length === 1 || isOnlyThis };
}

/** «Я русский» tells who somebody is. */
const ownNation = /^(?:я|мы|мен|биз|i|we) \p{L}+$/u;

/** The language that a text names as the one to go on in, and nothing else: «қазақша», «пишите на русском, казахский плохо знаю». */
export function localeNamed(text: string): Locale | undefined {
  if (text.length > longestWish) return undefined;
  const look = lookOf(text);
  if (ownNation.test(look) || !namesLanguage(look)) return undefined;
  const { named, isOnlyThis } = wishIn(withoutBadly(look));
  return isOnlyThis && named.length === 1 ? named[0] : undefined;
}

/** «Я не понимаю по-казахски»: another language is wished, and not said which. */
export function understandsBadly(text: string): boolean {
  if (text.length > longestWish) return false;
  const look = lookOf(text);
  // Most texts name no language, and need not be looked through.
  if (!namesLanguage(look)) return false;
  const rest = withoutBadly(look);
  const { named, isOnlyThis } = wishIn(rest);
  return rest !== look && named.length === 0 && (isOnlyThis || rest.trim() === '');
}

const isWrongLanguage = heardWithin(words.wrongLanguage);

/** «Неге орысша жазып тұрсыз?»: it is answered in a language that is not wished. */
export function complainsOfLanguage(text: string): boolean {
  return text.length <= longestWish && isWrongLanguage(text);
}

const saysTalking = saying('start', words.talking);

/** The same in one clause of several, where talking is named: a paper may be wanted in a language as well. */
export function localeBeside(text: string): Locale | undefined {
  const clauses = clausesOf(text);
  if (clauses.length < 2) return undefined;
  const found = clauses.filter(saysTalking).flatMap((clause) => localeNamed(clause) ?? []);
  const [wished, another] = [...new Set(found)];
  return another === undefined ? wished : undefined;
}

const spoken = new Set(
  looks(
    'қазақша қазақшаға казахша казакша qazaqsha kazaksha kazakhsha орысша орысшаға ағылшынша ағылшыншаға',
  ),
);

/** «На русском писать?» asks how the answer is to be written, unless somebody else is to write. */
const asksHowToWrite =
  /^(?!.*(?:^| )(?:можете|можем|могли|you|we)(?: |$)).*(?:^| )(?:писать|отвечать|жазсам|жазам|жазамын|жазайын|i (?:write|answer|use))(?: |$)/u;

/**
 * The language that somebody wants to go on in while a form is open. `mayBeAnswer`: any words may be its answer, so that
 * «English» and «Казах», which people are called, are none; «қазақша» and «на русском» are, also there.
 */
export function localeWished(text: string, mayBeAnswer: boolean): Locale | undefined {
  const named = localeNamed(text);
  if (mayBeAnswer && asksHowToWrite.test(lookOf(text))) return undefined;
  const isClear = !mayBeAnswer || /\s|-/u.test(text.trim()) || spoken.has(lookOf(text).trim());
  return isClear ? named : undefined;
}
