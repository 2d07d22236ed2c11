/**
 * Looking for a person as operators type: in Latin against Cyrillic, without Kazakh letters, the whole name as on the
 * card or a part of it, the end of a phone, the beginning or end of an IIN. A hit too many is cheap here, a miss is not.
 */

import { nominativesOf } from '../countries/country-cases.ts';
import type { Answers } from '../form/form.ts';
import { misspells } from '../places/place-search.ts';
import { lookOf } from '../places/place-spelling.ts';
import { asciiDigits } from '../talk/digits.ts';

/** Letters of either alphabet as the sounds that both can write; longer groups first. */
const sounds: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/shch|щ|sch|sh|ş|ш/g, 'S'],
  [/tch|ch|ч|ç/g, 'C'],
  [/dzh|дж|zh|ж|j/g, 'J'],
  [/kh|gh|[хһxhғğгg]/g, 'h'],
  [/ts|tz|ц/g, 's'],
  [/yu|iu|ju|[юүұуuwü]/g, 'u'],
  [/ya|ia|ja|[яәаaäə]/g, 'a'],
  [/yo|[ёеэeоөoö]/g, 'e'],
  [/ng|[ңнnñ]/g, 'n'],
  [/[қкkqc]/g, 'k'],
  [/[ыіийyiıİ]/g, ''],
  [/[ьъ'’ʼ]/g, ''],
  [/[бb]/g, 'b'],
  [/[вv]/g, 'v'],
  [/[дd]/g, 'd'],
  [/[зz]/g, 'z'],
  [/[лl]/g, 'l'],
  [/[мm]/g, 'm'],
  [/[пp]/g, 'p'],
  [/[рr]/g, 'r'],
  [/[сs]/g, 's'],
  [/[тt]/g, 't'],
  [/[фf]/g, 'f'],
];

/** How a word sounds, roughly: the same for «Әйгерім», «Айгерим» and `Aigerim`. */
function soundOf(word: string): string {
  let sound = word.toLowerCase();
  for (const [letters, one] of sounds) sound = sound.replace(letters, one);
  return sound.replace(/(.)\1+/gu, '$1');
}

/** What is looked for; undefined where there is too little to go by. */
export interface Sought {
  /** Runs of at least four digits. */
  readonly digits: readonly string[];
  /** Words of a name, each as it sounds, and as it would outside its case: «Серикову» is Серикова. */
  readonly names: readonly (readonly string[])[];
}

/** Words that operators put before what they look for. */
const labels = /^(?:иин|жсн|iin|тел|телефон|phone|tel|номер|нөмір|нөмірі|number)$/iu;

/** What is sought stands at the beginning; the rest of a longer text is not looked at. */
const mostLetters = 200;

/**
 * What a search by parts goes by: runs of four digits and more, and names by their sound. Undefined: the text holds
 * neither.
 */
export function readSought(typed: string): Sought | undefined {
  // Cut first: one sign may be normalised to eighteen.
  const text = asciiDigits(typed.slice(0, mostLetters).normalize('NFKC')).slice(0, mostLetters);
  const joined = text.replace(/(?<=\d)[\s\p{Pd}().+]+(?=\d)/gu, '');
  const digits = (joined.match(/\d+/gu) ?? []).filter((run) => run.length >= 4);
  const words = (text.match(/[\p{L}'’ʼ]+/gu) ?? []).filter((word) => word.length > 1 && !labels.test(word));
  return digits.length + words.length === 0 ? undefined : { digits, names: words.map(soundsOf) };
}

function soundsOf(word: string): readonly string[] {
  return [...new Set([word, ...nominativesOf(lookOf(word))].map(soundOf))];
}

/** From so many sounds on, one that is wrong, missing or too many is forgiven. */
const fewestForgiven = 5;
const ofName = /(?:^|-)(?:surname|first-name|patronymic)$/;

/** Every word and every number that is looked for stands in the application, of the person or whoever acts for them. */
export function isSought({ digits, names }: Sought, application: Answers): boolean {
  const entries = Object.entries(application);
  const own = entries
    .filter(([id]) => ofName.test(id))
    .flatMap(([, value]) => (value ?? '').split(/[\s-]+/u))
    .filter(Boolean)
    .map(soundOf);
  const iins = entries.filter(([id]) => /(?:^|-)iin$/.test(id)).flatMap(([, value]) => value ?? []);
  const phone = (application.phone ?? '').replace(/\D/g, '');
  const hasDigits = (run: string) =>
    iins.some((iin) => iin.startsWith(run) || iin.endsWith(run)) ||
    phone.endsWith(run.replace(/^8(?=\d{10}$)/, '7'));
  const hasName = (sounds: readonly string[]) =>
    own.some((one) =>
      sounds.some(
        (sound) =>
          one === sound ||
          (sound.length > 2 && one.startsWith(sound)) ||
          (sound.length >= fewestForgiven &&
            one.length >= fewestForgiven &&
            misspells(sound, one) === 'whole'),
      ),
    );
  return digits.every(hasDigits) && names.every(hasName);
}
