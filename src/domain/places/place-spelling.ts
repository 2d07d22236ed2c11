/**
 * Names of places brought to spellings in which the many ways of typing one name are equal. A name has two:
 * by look, where only letters that people type for one another agree, and by sound, one Latin alphabet for
 * Kazakh and Russian in Cyrillic and for their usual transliterations.
 */
import { lately } from '../lately.ts';

/** Words of letters and digits; `joined` is the same without blanks. */
export interface Spelling {
  readonly words: readonly string[];
  readonly text: string;
  readonly joined: string;
}

/** The same texts in both ways; `words` are those of all the texts, each once. */
export interface Spellings {
  readonly look: SpelledTexts;
  readonly sound: SpelledTexts;
}

export interface SpelledTexts {
  readonly spellings: readonly Spelling[];
  readonly words: readonly string[];
}

/** Kazakh letters by the Russian ones typed instead; those of Kazakh in Latin that are not a letter with a mark. */
const plainLetters: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' },
  ...{ ə: 'a', ı: 'i', ŋ: 'n' },
};

/** «Кім» is "who", and «Ким» a surname of many: that word stays as it is. */
const kazakhLetter = /[әғқңөұүһі](?<!(?<!\p{L})кі(?=м(?!\p{L})))/giu;

/** The text without Kazakh letters, sign for sign, all else as it stands. */
export const withoutKazakh = lately((text: string): string =>
  text.replace(kazakhLetter, (letter) => {
    const small = letter.toLowerCase();
    const plain = plainLetters[small] ?? small;
    return letter === small ? plain : plain.toUpperCase();
  }),
);

/** Of a longer text the rest is not looked at; normalising can make eighteen letters of one. */
const mostLetters = 1000;

/**
 * A name by its look: lower case; letters without marks, so that ё equals е, й equals и, and ü equals u;
 * Kazakh letters by the plain ones that people type instead; one blank for whatever stands between words.
 */
export const lookOf = lately((text: string): string =>
  text
    .slice(0, mostLetters)
    .replaceAll('№', ' ')
    .normalize('NFKD')
    .slice(0, mostLetters)
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[әғқңөұүһіəıŋ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** What a mark changes in the sound; other marks are left out. */
const markedLetters: Readonly<Record<string, string>> = {
  ...{ ş: 'sh', ș: 'sh', š: 'sh', ç: 'ch', č: 'ch', ž: 'zh', ё: 'йо' },
};

/** Latin letters by the sounds below, groups of letters first. A `c` is ц before e, i and y, and к elsewhere. */
const latinSounds: Readonly<Record<string, string>> = {
  ...{ sch: 'S', sh: 'S', ch: 'C', cz: 'C', zh: 'Z', kh: 'h', gh: 'g', ck: 'k', ph: 'f', th: 't' },
  ...{ c: 'k', j: 'Z', q: 'k', w: 'v', x: 'ks', y: 'i' },
};

/** Cyrillic letters by sound. Capitals are the sounds that Latin writes with two letters: ш, ч and ж. */
const cyrillicSounds: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'Z', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm' },
  ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'C', ш: 'S' },
  ...{ щ: 'S', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
};

/**
 * A name by its sound: Shymkent, Şymkent and Шымкент are one, and so are Germaniya, Germania and Германия.
 * Double letters stay double: Чиили, a town, is not Чили.
 */
export const soundOf = lately((text: string): string => {
  const marked = text
    .slice(0, mostLetters)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[şșšçčžё]/g, (letter) => markedLetters[letter] ?? letter);
  return lookOf(marked)
    .replace(/sch|[sczkgpt]h|c[kz]|c(?![eiy])|[jqwxy]/g, (letters) => latinSounds[letters] ?? letters)
    .replace(/[а-я]/g, (letter) => cyrillicSounds[letter] ?? letter)
    .replace(/dZ/g, 'Z')
    .replace(/ts/g, 'c')
    .replace(/t[SC]/g, 'C')
    .replace(/SC/g, 'S')
    .replace(/ii(?=[aeou ]|$)/g, 'i')
    .replace(/ie/g, 'e');
});

function spell(texts: readonly string[]): SpelledTexts {
  const spellings = [...new Set(texts)]
    .filter((text) => text !== '')
    .map((text) => ({ text, words: text.split(' '), joined: text.replaceAll(' ', '') }));
  return { spellings, words: [...new Set(spellings.flatMap(({ words }) => words))] };
}

/**
 * The spellings of some texts. An apostrophe parts words (Кот-д’Ивуар) or stands for a soft sign (Ural’sk), and
 * ё is typed as е: a text with one of them is spelled in both ways.
 */
export function spellingsOf(texts: readonly string[]): Spellings {
  const ways = new Set(
    texts.flatMap((text) => [text, text.replace(/['’‘ʼʻʹ`´]/g, ''), text.replace(/ё/gi, 'е')]),
  );
  return { look: spell([...ways].map(lookOf)), sound: spell([...ways].map(soundOf)) };
}

/** The key by which a town is looked up: its sound without blanks. The list of towns is made with it too. */
export function townKey(name: string): string {
  return soundOf(name).replaceAll(' ', '');
}
