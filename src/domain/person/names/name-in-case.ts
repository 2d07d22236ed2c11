import { lately } from '../../lately.ts';
import { isEverydayWord } from '../../talk/everyday-words.ts';
import { isTalkAroundNames } from '../likely-names.ts';
import { isFirstName, isLikeName, isSurnameAmidTalk } from './known-names.ts';
import { endsLikeSurname, isPatronymic } from './name-endings.ts';

/**
 * Names in a case: «на Серикову Айгерим», «Юсуфу», «Жұмабекке», “O'Sullivan's”. How a name is called by itself is told from its ending and
 * from the names that are known, and never for certain: it is offered before what was typed.
 */

type Sex = 'f' | 'm';
interface Form {
  readonly name: string;
  /** Whose ending it is; undefined: both may have it. */
  readonly sex?: Sex;
  /** What was typed may be the name as it is: «Айгерима» of a woman. */
  readonly isDoubtful?: true;
}

/** A longer text is a story. */
const mostLetters = 120;
const mostWords = 3;
const fewestLettersOfStem = 4;
/** Surnames that end as if they stood in a case. */
const asTheyAre =
  /^(?:яровой|боровой|дубовой|береговой|полевой|лановой|моховой|садовой|луговой|громовой|верховой)$/iu;

const form = (name: string, sex?: Sex): Form => (sex ? { name, sex } : { name });
const ends = (word: string, pattern: RegExp) => pattern.exec(word)?.groups?.stem;

/** Endings that only a father's name or a surname has. */
function byEnding(word: string): readonly Form[] {
  const daughter = ends(word, /^(?<stem>.{2,}(?:ов|ев|ич)н)(?:у|ы|е|ой|ою)$/iu);
  if (daughter !== undefined) return [form(`${daughter}а`, 'f')];
  const son = ends(word, /^(?<stem>.{2,}(?:ов|ев|ь)ич)(?:а|у|ем|е)$/iu);
  if (son !== undefined) return [form(son, 'm')];
  if (asTheyAre.test(word)) return [];
  const hers = ends(word, /^(?<stem>.{3,}(?:ов|ев|ёв|ин))ой$/iu);
  if (hers !== undefined) return [form(`${hers}а`, 'f')];
  const his = ends(word, /^(?<stem>.{3,}(?:ов|ев|ёв|ин))ым$/iu);
  if (his !== undefined) return [form(his, 'm')];
  const either = ends(word, /^(?<stem>.{3,}(?:ов|ев|ёв))у$/iu) ?? ends(word, /^(?<stem>.{4,}ин)у$/iu);
  if (either !== undefined) return [form(`${either}а`, 'f'), form(either, 'm')];
  const polish = ends(word, /^(?<stem>.{2,}[сц]к)ую$/iu);
  if (polish !== undefined) return [form(`${polish}ая`, 'f')];
  const polishHis = ends(word, /^(?<stem>.{2,}[сц]к)(?:ого|ому|им)$/iu);
  return polishHis === undefined ? [] : [form(`${polishHis}ий`, 'm')];
}

/** Ending in the case → endings by which the name is known, of a woman and of a man. */
const russian: readonly (readonly [inCase: RegExp, hers: readonly string[], his: readonly string[]])[] = [
  [/у$/iu, ['а'], ['']],
  [/ю$/iu, ['я'], ['й', 'ь']],
  [/ы$/iu, ['а'], []],
  [/ой$/iu, ['а'], []],
  [/ей$/iu, ['я', 'а'], []],
  [/ом$/iu, [], ['']],
  [/и$/iu, ['я', 'а'], []],
  [/е$/iu, ['а', 'я'], []],
];
/** The same of a man's, whose ending a woman's name may have by itself. */
const genitive: readonly (readonly [inCase: RegExp, his: readonly string[]])[] = [
  [/а$/iu, ['']],
  [/я$/iu, ['й', 'ь']],
];
const kazakh = /(?:[ғгқк][ае]|н[ае]|[ндт](?:ың|ің|ын)|[ндт][ыі]|[ндт][ае]н|[мбп]ен|[мбп](?:ын|ін))$/iu;

function ofKnownName(word: string): readonly Form[] {
  // «Марии» sounds like «Мари».
  const ofMaria = ends(word, /^(?<stem>.{2,}и)и$/iu);
  if (ofMaria !== undefined && isFirstName(`${ofMaria}я`)) return [form(`${ofMaria}я`, 'f')];
  if (isFirstName(word) || isPatronymic(word) || endsLikeSurname(word) || isSurnameAmidTalk(word)) return [];
  for (const [inCase, hers, his] of russian) {
    if (!inCase.test(word)) continue;
    const stem = word.replace(inCase, '');
    // By sound «Алиа» is Алия, and «Софя» София.
    const known = (ending: string) =>
      (stem + ending).length >= fewestLettersOfName &&
      isFirstName(stem + ending) &&
      !(ending === 'а' && stem.endsWith('и')) &&
      !(/и$/iu.test(word) && isFirstName(`${stem}ия`));
    const ofWoman = hers.find(known);
    const ofMan = his.find((ending) => known(ending) && mayBeMan(stem, ending));
    const found = [
      ...(ofWoman === undefined ? [] : [form(stem + ofWoman, 'f')]),
      ...(ofMan === undefined ? [] : [form(stem + ofMan, 'm')]),
    ];
    if (found.length > 0) return found;
  }
  for (const [inCase, his] of genitive) {
    const stem = inCase.test(word) ? word.replace(inCase, '') : '';
    const ending = his.find((one) => stem.length >= fewestLettersOfStem && isFirstName(stem + one));
    if (ending !== undefined && (ending !== '' || isConsonant(stem)))
      return [{ name: stem + ending, sex: 'm', isDoubtful: true }];
  }
  return [];
}
const fewestLettersOfName = 3;
/** «Анн» and «Марий» only sound like names. */
const mayBeMan = (stem: string, ending: string) =>
  !/(\p{L})\1$|^мари$/iu.test(stem) && (ending !== '' || isConsonant(stem));
const isConsonant = (stem: string) => /[бвгғдзйклмнңпрстфхқ]$/iu.test(stem);

function inKazakhCase(word: string): readonly Form[] {
  if (isFirstName(word) || isPatronymic(word) || endsLikeSurname(word)) return [];
  const stem = word.replace(kazakh, '');
  if (stem === word || stem.length < fewestLettersOfStem || !/\p{Script=Cyrillic}/u.test(word)) return [];
  const isKnown = isFirstName(stem) || endsLikeSurname(stem) || /(?:ұлы|қызы|улы|кызы)$/iu.test(stem);
  return isKnown ? [form(stem)] : [];
}

function formsOf(word: string): readonly Form[] {
  const possessive = ends(word, /^(?<stem>[\p{Script=Latin}'’-]{3,})['’]s$/iu);
  if (possessive !== undefined) return [form(possessive)];
  const found = byEnding(word);
  if (found.length > 0) return found;
  const known = ofKnownName(word);
  return known.length > 0 ? known : inKazakhCase(word);
}

/**
 * The words of one name as it is called by itself, the likelier reading first; empty: nothing shows a case. `isLed`: a preposition or the
 * like stands in front, so that an ending that may be the name's own is one of the case.
 */
export function outOfCases(words: readonly string[], isLed: boolean): readonly (readonly string[])[] {
  if (words.length > mostWords) return [];
  const forms = words.map(formsOf);
  const isSure = forms.some((found) => found.some(({ isDoubtful }) => !isDoubtful));
  if (!isLed && !isSure) return [];
  if (forms.every((found) => found.length === 0)) return [];
  const told = new Set(
    forms.flatMap((found) => (found.length === 1 ? found.flatMap(({ sex }) => (sex ? [sex] : [])) : [])),
  );
  const fathers = words.map((word) =>
    isPatronymic(word) ? (/[нa]а$|ы$/iu.test(word) ? 'f' : 'm') : undefined,
  );
  const sexes: readonly Sex[] = told.size === 1 ? [...told] : fathers.flatMap((sex) => (sex ? [sex] : []));
  const [sex] = sexes;
  const isOfMan = words.some((word, at) => (forms[at] ?? []).length > 0 && /[ая]$/iu.test(word));
  const likely: readonly Sex[] = sex ? [sex] : ['f', 'm'];
  const readings = likely.map((one) =>
    words.map((word, at) => {
      const found = forms[at] ?? [];
      const fit = found.find((each) => each.sex === undefined || each.sex === one) ?? found[0];
      if (fit) return fit.name;
      // «Серикова Айгерима», «Юсуфу Йылмазу»: the others stand in the same case.
      const isGenitive =
        /(?:ов|ев|ин)а$/iu.test(word) || (/[^аеёиоуыэюя]а$/iu.test(word) && !isFirstName(word));
      if (one === 'm' && isOfMan && isGenitive) return word.slice(0, -1);
      const isSameCase =
        sex === 'm' && words.length > 1 && /[^аеёиоуыэюя]у$/iu.test(word) && !isFirstName(word);
      return isSameCase ? word.slice(0, -1) : word;
    }),
  );
  const different = readings.filter(
    (reading, at) => readings.findIndex((one) => one.join(' ') === reading.join(' ')) === at,
  );
  return different.filter((reading) => reading.join(' ') !== words.join(' '));
}

const titles = '(?:[Mm]rs?|[Mm]iss|[Mm]s)\\.?';
const kin =
  '(?:моего|мою|мужа|жену|жены|сына|дочь|дочку|дочери|маму|мамы|папу|папы|отца|брата|сестру|сестры)';
const aWord = "\\p{Lu}[\\p{L}'’-]+";
const leading = new RegExp(
  `(?:^|[\\s,.])(?:[Нн]а имя|[Нн]а|[Дд]ля|[Оо]т|[Уу]|[Зз]овут|[Зз]вать|имени|[Uu]nder|[Ff]or)\\s+(?:(?:${kin}|${titles})\\s+)*(?<name>${aWord}(?:\\s${aWord}){0,2})`,
  'u',
);
const denied =
  /(?<!\p{L})(?:не|not)\s+\p{Lu}|\p{Lu}\p{Ll}+\s+(?:не\s+(?:надо|нужн|пиш|указ)|емес(?!\p{L})|керек\s+емес)/u;
const run = `${aWord}(?:\\s${aWord}){0,2}`;
const runs = new RegExp(run, 'gu');
const isRun = new RegExp(`^${run}$`, 'u');

export interface NameInCase {
  /** As it was typed. */
  readonly words: readonly string[];
  readonly readings: readonly (readonly string[])[];
  /** It is all that was typed, or a preposition leads in to it: what was typed may be the name as well. */
  readonly isPlain: boolean;
}

/** The name of a text that stands in a case; undefined: there is none. Several readers ask it of one text. */
export function nameInCase(typed: string): NameInCase | undefined {
  return remembered(typed) ?? undefined;
}

const remembered = lately((typed) => nameOutOfTalk(typed) ?? null);

function nameOutOfTalk(typed: string): NameInCase | undefined {
  const text = typed.trim().replace(/[\s.!]+$/u, '');
  if (text.length > mostLetters || /\d/.test(text)) return undefined;
  // «Ахметову не пишите, Ким»
  if (denied.test(text)) return undefined;
  const led = leading.exec(text)?.groups?.name;
  const whole = /^[\p{L}'’-]+(?:[\s,]+[\p{L}'’-]+){0,2}$/u.test(text) ? text : undefined;
  const plain = readingsOf(led ?? whole, led !== undefined);
  if (plain) return { ...plain, isPlain: true };
  // It is one name from end to end, which was read.
  if (led === undefined && whole !== undefined && isRun.test(whole)) return undefined;
  // «Жұмабекке аламыз, Серік Жұмабекке»: the longest of them, and the last of these.
  const amid = [...text.matchAll(runs)]
    // “Alan's mother here”
    .flatMap(([found]) => (/['’]s$/u.test(found) ? [] : (readingsOf(found, false) ?? [])))
    .toSorted((one, other) => one.words.length - other.words.length)
    .at(-1);
  return amid && { ...amid, isPlain: false };
}

function readingsOf(name: string | undefined, isLed: boolean): Omit<NameInCase, 'isPlain'> | undefined {
  const words = name?.split(/[\s,]+/u) ?? [];
  if (
    words.length === 0 ||
    words.some((word) => !isChildOf.test(word) && (isEverydayWord(word) || isTalkAroundNames(word)))
  )
    return undefined;
  // “Name's John”
  if (words.some((word) => /^\p{Ll}.*['’]s$/u.test(word))) return undefined;
  const isSmall = words.every((word) => /^\p{Ll}/u.test(word));
  // «Бала бақшаға»: in small letters all of it must be known as names.
  const readings = outOfCases(words.map(capital), isLed).filter(
    (reading) => !isSmall || reading.every((word) => isLikeName(word, 'surname')),
  );
  return readings.length > 0 ? { words, readings } : undefined;
}

/** «Тілеубердіқызымын»: I am. */
const isChildOf = /\p{L}{3}(?:қызы|кызы|ұлы|улы)\p{L}{2,3}$/iu;
const capital = (word: string) => word.slice(0, 1).toLocaleUpperCase('kk') + word.slice(1);
