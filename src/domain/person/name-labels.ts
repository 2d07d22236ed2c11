/** The words that people put around a name: what leads in to it, and what says which part of it follows. */

/** A longer text is a story and no name. */
const mostLetters = 300;

/** With these the first name stands first, as in speech; with «ФИО», and behind a bare «я», the order of documents is usual. */
const introducing = [
  'меня зовут',
  '(?:у меня )?(?:двойное|сложное|составное) имя',
  'мо[её] имя',
  'менің атым',
  'my name is',
  'i am',
  "i'm",
];
const leading = [
  ...introducing,
  'мои фио',
  '(?:у меня )?(?:моя |двойная |сложная |составная )?фамилия',
  'фио',
  String.raw`ф\.\s?и\.\s?о\.?`,
  'фамилия,? имя,? (?:и )?отчество',
  '(?:менің )?аты[- ]жөн(?:ім|і)',
  'менің тегім',
  // The surname of today, told because there was another one.
  '(?:теперь|сейчас|ныне|қазір|қазіргі тегім|now)(?: я| i am)?',
  '(?:my )?full name(?: is)?',
  'я|мен',
  '(?:толық|полное) (?:аты|есімі|атым|есімім|имя)',
  '(?:по[- ]|на )?(?:русски|казахски|русском|казахском)|орысша|қазақша|in (?:english|russian|kazakh)',
  '(?:а )?(?:это|бұл)(?: я| мен)?(?! мо[яйёе]| менің)',
  "(?:it|that|this)(?:['’]s| is)",
  'по (?:паспорту|документам|документу|удостоверению)',
  '(?:у меня )?(?:как )?(?:в|во) (?:мо[её]м )?(?:паспорте|документе|документах|удостоверении)(?: (?:написано|указано|записано|стоит|так))?',
  '(?:құжат|паспорт|куәлік) бойынша',
  '(?:паспортымда|құжатымда|куәлігімде|паспортта|құжатта|куәлікте)(?: былай)?(?: жазылған| жазулы| тұр)?',
  '(?:as )?in (?:my |the )?(?:passport|id|document)',
  'my (?:passport|id|document) says',
  "(?:(?:it is|it’s|it's) )?(?:written|spelled|spelt)(?: as)?",
  'mr|mrs|ms|miss|г-жа|г-н|господин|госпожа',
];
const joined = (words: readonly string[]) => words.join('|');

const leadIn = new RegExp(String.raw`^\s*(?:${joined(leading)})(?=[\s:,.–-])[\s:,.–-]*`, 'iu');

/** In speech the first name stands first. */
export const introduced = new RegExp(String.raw`^\s*(?:${joined(introducing)})(?=[\s:,–-])`, 'iu');

/** The text without what leads in to a name. */
export function withoutLead(typed: string): string {
  return typed.replace(leadIn, '');
}

/** The text of one name without a lead-in such as «моя фамилия»; the text itself where it has none. */
export function withoutLeadIn(typed: string): string {
  if (typed.length > mostLetters) return typed;
  const { rest, parts } = splitAtLabels(typed);
  const [only, second] = parts;
  if (only && second === undefined && rest === '') return only.text || typed;
  return withoutLead(typed).trim() || typed;
}

const introduction =
  /^\s*(?:меня зовут|моё имя|мое имя|менің атым|my name is|i am|i'm|я)[\s:,–-]+(?<name>[\p{L}'-]+)[\s.!]*$/iu;

const calledSo = /^\s*(?:мені|мен[іи]ң? атымды)\s+(?<name>[\p{L}'-]+)\s+де(?:йді|п атайды)[\s.!]*$/iu;

/** The single name that somebody introduces themselves by: hardly their surname. */
export function introducedName(typed: string): string | undefined {
  return typed.length > mostLetters
    ? undefined
    : (introduction.exec(typed) ?? calledSo.exec(typed))?.groups?.name;
}

export type NamePart = 'surname' | 'firstName' | 'patronymic';
export interface LabelledPart {
  readonly part: NamePart;
  readonly text: string;
  /** The label speaks of the father: what follows may be his own name, and no patronymic yet. */
  readonly isOfFather: boolean;
}

const label =
  /(?<![\p{L}])(?:(?<patronymic>отчеств[оа]|patronymic|middle name|otchestvo)|(?<father>әкесінің аты|әкемнің аты|әкеңіздің аты|әкем(?=\s+\p{L})(?!\s+аты)|акемнин аты|акесинин аты)|(?<surname>фамилия|фамилиям|фамилиясы|тегі|тегім|тегим|теги|surname|last name|family name|familiya|familiyam)|(?<firstName>имя|аты|атым|есімі|есімім|есимим|first name|given name|name|imya|atym))(?![\p{L}])\s*(?:у меня(?=\s)\s*)?(?:[:=–-]|['’]s(?=\s)|is(?=\s)|это(?=\s)|такая(?=\s)|такое(?=\s))?\s*/giu;

/** What stands in front of the first label, and what stands behind each. */
export function splitAtLabels(typed: string) {
  const found = [...typed.matchAll(label)];
  const parts = found.map((match, at): LabelledPart => {
    const from = match.index + match[0].length;
    const text = typed
      .slice(from, found[at + 1]?.index ?? typed.length)
      .replace(/^[\s,;.]+|(?:[\s,;.]+(?:and|и|ал|my|моё|мое|менің))*[\s,;.]*$/giu, '');
    const { surname, firstName, father } = match.groups ?? {};
    const part = surname ? 'surname' : firstName ? 'firstName' : 'patronymic';
    return { part, text, isOfFather: father !== undefined };
  });
  const rest = typed
    .slice(0, found[0]?.index ?? 0)
    .replace(/(?:у меня|моя|моё|мое|менің|двойная|my)/giu, '')
    .trim();
  return { rest, parts };
}
