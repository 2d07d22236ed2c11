import { lookOf } from '../places/place-spelling.ts';
import { isEverydayWord } from '../talk/everyday-words.ts';
import { sayingsOf } from '../talk/sayings.ts';
import { parsePersonName } from './person-name.ts';

/** Names of before, in the words in which people tell them: «Иванова (Петрова)», «до замужества была Петрова». */

export type NameKind = 'surname' | 'first-name' | 'patronymic';

export interface FormerName {
  readonly name: string;
  /** Undefined: the words do not say which part of the name it was. */
  readonly kind: NameKind | undefined;
}

const looks = (text: string) => new Set(text.trim().split(/\s+/).map(lookOf));
const fillers = looks(`
  да до была был были раньше ранее прежде прежняя прежнее бывшая меняла менял сменила сменил поменяла поменял менялось менялись изменила изменил в во году год года по после
  и я моя мое мой у меня звали называлась называлась взяла взял мужа мужу на это а с со от тоже также еще была только вернула вернул обратно сначала потом затем дважды снова опять пока сейчас стала стал при рождении рождения басқа баска другая другой другую другое иная different бір рет бир тек ғана все теперь когда only after было была фамилией
  иа сон бурын бурынгы дейин болган болды едим ия менин озгерттим озгерткенмин ауыстырдым жылы жылга кезде кезинде кезиндеги кейин
  yes before was i my formerly previously changed in it the used to be called since from old former earlier and
`);
const surnameWords = looks(`
  фамилия фамилию фамилией фамилии фамилиям фамилиямды добрачная добрачную добрачной девичестве девичья девичью девичьей замужества замужеством замуж замужем вышла брака браком свадьбы развода мужу мужа
  теги тегим тегимди турмыска куйеуге шыкканга шыкканша разведена разведен развод развелась разводе разводилась кыз кезимде кезимдеги некеге surname lastname maiden marriage married nee née divorce husband family last
`);
const firstNameWords = looks('имя имени аты атым есимим first given name');
const patronymicWords = looks('отчество отчеством әкесінің әкемнің patronymic middle');

/** Of any person and tense. */
/** How often it changed: «два раза». */
const counts = looks(
  'два две три двух еки екі үш two раз раза рет ретт time times twice once дважды однажды',
);

const verbs = /^(?:бол[гда]|озгер|ауыст|шыкк|еди|меня|смен|помен|измен|был|звал|назыв)/u;
const mostLetters = 120;
const mostWords = 14;

/** «Раньше Ахметова Айгуль»: both parts of the name were others. */
function wholeBefore(text: string): readonly FormerName[] {
  if (!saysBefore.test(text)) return [];
  const rest = wordsOf(text).filter((word) => !isOfTalk(word));
  const [surname, firstName, more] = rest;
  const isWhole = surname !== undefined && firstName !== undefined && more === undefined;
  if (!isWhole || !rest.every((word) => /^\p{Lu}\p{L}/u.test(word) && !isEverydayWord(word))) return [];
  return [
    { name: surname, kind: 'surname' },
    { name: firstName, kind: 'first-name' },
  ];
}

/** «Сначала Иванова, потом Петрова»: two names of before, both of the kind that the words say, else surnames; in their order. */
export function formerNames(text: string): readonly FormerName[] {
  if (text.length > mostLetters) return [];
  const whole = wholeBefore(text);
  if (whole.length > 0) return whole;
  if (!/[,;]|\s(?:и|потом|затем|кейін|сосын|және|and|then)\s/iu.test(text)) return [];
  const parts = text
    .replace(nameOfNow, '')
    .split(/[,;]|\s(?:и|а|потом|затем|кейін|сосын|және|and|then)\s/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map(formerName);
  const names = read.flatMap((one) => (one ? [one] : []));
  const isClear = names.length === 2 && names.length === parts.filter((part) => /\p{Lu}/u.test(part)).length;
  const kind = names.find((one) => one.kind !== undefined)?.kind ?? 'surname';
  return isClear ? names.map(({ name }) => ({ name, kind })) : [];
}

/** «Была Ким, стала Петрова»: the name of today stands behind. */
const nameOfNow =
  /(?<=\p{Lu}\p{Ll}.*)[\s,]+(?:(?:а|ал|and)\s+)?(?:(?:теперь|сейчас|қазір|now)\s+)?(?:стала|стал|теперь|сейчас|қазір|became|now)\s+\p{Lu}\p{L}+[\s.!]*$/u;

function wordsOf(text: string): readonly string[] {
  return text
    .replace(nameOfNow, '')
    .replace(/\d+/gu, ' ')
    .split(/[\s,.;:()«»"!–]+/u)
    .filter((word) => /\p{L}/u.test(word));
}

/** A word that goes with a name of before, and is none. */
function isOfTalk(word: string): boolean {
  const look = lookOf(word);
  if (verbs.test(look) || counts.has(look)) return true;
  return [fillers, surnameWords, firstNameWords, patronymicWords].some((set) => set.has(look));
}

/** A name of before among words that say so; a bare name says not which part it was. */
export function formerName(text: string): FormerName | undefined {
  // «Ия дұрыс» says yes, and no name.
  if (text.length > mostLetters || sayingsOf(text).some(({ slip }) => !slip)) return undefined;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > mostWords) return undefined;
  const is = (set: ReadonlySet<string>) => words.some((word) => set.has(lookOf(word)));
  const rest = words.filter((word) => !isOfTalk(word));
  const [name, another] = rest;
  if (name === undefined || another !== undefined || isEverydayWord(name)) return undefined;
  const read = parsePersonName(name);
  if (!read.ok || [...name].length < 2) return undefined;
  // A word in small letters is any word, «мүмкін», "got": a name only where it is said of before.
  if (!/^\p{Lu}/u.test(name) && (words.length === 1 || !saysBefore.test(text))) return undefined;
  const isSaidOf = words.some((word) => /^(?:был|стал|звал|назыв|фамилией)/iu.test(word));
  const kinds: NameKind[] = [
    ...(is(patronymicWords) ? (['patronymic'] as const) : []),
    ...(is(surnameWords) ? (['surname'] as const) : []),
    ...(is(firstNameWords) && !is(patronymicWords) && !is(surnameWords) ? (['first-name'] as const) : []),
  ];
  return { name: isSaidOf ? outOfCase(read.value.value) : read.value.value, kind: kinds[0] };
}

const saysBefore =
  /(?<!\p{L})(?:был[аи]?|раньше|ранее|прежн\p{L}*|прошл\p{L}*|бывш\p{L}*|девич\p{L}*|до|звал\p{L}*|стар\p{L}*|при\s+рождении|бұрын\p{L}*|бурын\p{L}*|қыз|болған\p{L}*|едім|was|before|maiden|née|nee|formerly?|previous\p{L}*|used\s+to|old)(?!\p{L})/iu;

/** «Была Ахметовой» says Ахметова; to be offered, as all of this is. */
function outOfCase(name: string): string {
  return name.replace(/(?<=(?:ов|ев|ёв|ин|ын))ой$/iu, 'а').replace(/(?<=(?:ов|ев|ёв|ин|ын))ым$/iu, '');
}

const inBrackets = /^(?<before>[^()]+?)\s*\((?<former>[^()]+)\)\s*(?<behind>[^()]*)$/su;
const afterComma =
  /^(?<before>[^,;]+)[,;]?\s+(?:в девичестве|девичья(?: фамилия)?|до замужества|до брака|бывшая|прежняя(?: фамилия)?|раньше(?: была)?|ранее|бұрынғы тегі(?:м)?|қыз кезіндегі тегі(?:м)?|бұрын|n[eé]e|formerly|maiden name|born)\s*[:–-]?\s+(?<former>\S+)\s*$/isu;

/** A surname with the one of before behind it, and perhaps the rest of the name; undefined: nothing of it. */
export function withFormerSurname(
  text: string,
): { readonly name: string; readonly former: string } | undefined {
  if (text.length > mostLetters) return undefined;
  const groups = (inBrackets.exec(text.trim()) ?? afterComma.exec(text.trim()))?.groups;
  const { before = '', behind = '', former = '' } = groups ?? {};
  const read = groups && formerName(former);
  if (!read || (read.kind !== undefined && read.kind !== 'surname')) return undefined;
  // «Ахметова, а раньше …»: the word that joins the two is no name.
  const now = before.replace(/[\s,]+(?:а|но|и|ал|бірақ|but|and)\s*$/iu, '');
  return { name: `${now} ${behind}`.trim(), former: read.name };
}
