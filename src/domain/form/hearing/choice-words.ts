/**
 * The words by which people name a button instead of pressing it. The names are in no case and no language: a word is
 * known by its beginning, in Kazakh, Russian and English, also in Latin letters.
 */

import { endsLikeSurname } from '../../person/names/name-endings.ts';
import { lookOf, soundOf } from '../../places/place-spelling.ts';
import { isEverydayWord } from '../../talk/everyday-words.ts';
import { isOfAge } from '../../talk/kin-words.ts';
import { aroundButtons, buttonWords, handedBack } from '../../words/form/button-words.ts';
import {
  clauseAffirmed,
  clausesUnchanged,
  insteadOf,
  looselyInstead,
  type NamedChoice,
  namedElse,
  saysUnchanged,
  withoutUnchanged,
} from './ahead/clauses-of-choice.ts';
import { type KindNotWanted, kindNotWanted } from './ahead/kind-not-wanted.ts';
import { type Beginning, beginnings, begins } from './ahead/word-beginnings.ts';

/** Words that say nothing about which of the choices is meant, where no choice has them. */
const fillers: ReadonlySet<string> = new Set(
  aroundButtons.split(/\s+/).flatMap((word) => [lookOf(word), soundOf(word)]),
);

/** With one of them a text may say what is not wanted. */
const negations: ReadonlySet<string> = new Set(
  'не нет кроме ни емес жоқ жоқпын not no except'.split(' ').map(lookOf),
);

const isNegation = (word: string) => [negations, refusals, returned].some((words) => words.has(lookOf(word)));

/** Somebody else wants none of it: «электронную не берут» in one word. */
const refusals: ReadonlySet<string> = new Set(
  'қабылдамайды қабылдамай қабылдамапты жарамайды жарамай refused rejected reject rejects refuse'
    .split(' ')
    .map(lookOf),
);

/** Of one kind said, so that the other one is wanted: «пдф завернули». */
const returned: ReadonlySet<string> = new Set(handedBack.split(/\s+/).map(lookOf));

/** «Посольство электронную не берёт» in one verb: «қабылдамайды», “refused”. */
export const saysRefused = (text: string): boolean =>
  lookOf(text.slice(0, mostLetters))
    .split(' ')
    .some((word) => refusals.has(word) || returned.has(word));

interface Choice {
  readonly value: string;
  readonly facets: readonly (readonly Beginning[])[];
  readonly more: readonly Beginning[];
}

const choicesOf: ReadonlyMap<string, readonly Choice[]> = new Map(
  Object.entries(buttonWords).map(([question, table]) => [
    question,
    Object.entries(table).map(([value, text]): Choice => {
      const [needed = '', more = ''] = text.split('~');
      return { value, facets: needed.split('&').map(beginnings), more: beginnings(more) };
    }),
  ]),
);

/** «Родственников», «сынов»: of many, and no surname. */
const ofMany = /(?:ник|ент|внук|сын)ов$/u;
/** «Балаева» begins as «бала» does, and says whose certificate it is, not for whom of theirs. */
const isSurname = (word: string): boolean => endsLikeSurname(word) && !ofMany.test(word);

/** What somebody can't do, so that another does it for them. */
const skills = /^(?:суд|уме|мож|знае|вид|ход|пониме|понима|разбира|слыш|знаю|друж|люб|успе|хоч|лиш)/u;

/** All but this one. */
const exceptedOf = /(?:anything\s+but|(?:только|лишь)\s+не|кроме)\s+(?:the\s+)?(?<excepted>[^,.;]+)/iu;
const mostLetters = 200;
/** Of more than these nobody is helped by a shorter list. */
const mostLeft = 2;

/** The choice on the card that a text names: certain where every word of it belongs to that one, offered where it could be two; undefined: none. */
export function choiceNamed(
  question: string,
  text: string,
  values: readonly string[],
): NamedChoice | undefined {
  const of = (part: string) => choiceIn(question, part, values);
  const named = (/^(?:kind|for-whom)$/.test(question) && namedElse(text, of)) || of(text);
  if (named === undefined || question !== 'for-whom') return named;
  const all = 'taken' in named ? [named.taken] : named.offered;
  // «Сыну 19 лет»: adults apply for themselves, or by a power of attorney.
  return all.includes('child') && isOfAge(text) ? { offered: ['other'] } : named;
}

function choiceIn(question: string, text: string, values: readonly string[]): NamedChoice | undefined {
  if (question.startsWith('previous-kind') && saysUnchanged(text))
    return values.includes('none') ? { offered: ['none'] } : undefined;
  const changed = question.startsWith('previous-kind') ? withoutUnchanged(text) : text;
  if (changed !== text) {
    // «She was Olga, then became Aigul when she married, surname stayed»: the surname is none of what has changed.
    const kept = choiceNamed(question, clausesUnchanged(text), values);
    const still = kept && ('taken' in kept ? [kept.taken] : kept.offered);
    const others = still?.length === 1 ? values.filter((one) => !still.includes(one)) : values;
    return choiceNamed(question, changed, others);
  }
  const withoutKind = question === 'for-whom' ? choiceWithoutKind(text, values) : undefined;
  if (withoutKind !== undefined) return withoutKind;
  const table = choicesOf.get(
    question.replace(/^previous-kind-1$/, 'name-kind').replace(/^previous-kind-\d$/, 'name-kind-more'),
  );
  if (table === undefined || text.length > mostLetters) return undefined;
  const choices = table.filter(({ value }) => values.includes(value));
  const look = lookOf(text);
  if (look.length > mostLetters) return undefined;
  const isLatin = !/\p{Script=Cyrillic}/u.test(text);
  // Figures stand in brackets behind a name: «Опекун (до 14 лет)».
  const said = look.split(' ').filter((word) => word !== '' && !/^\d+$/.test(word));
  const meant = said.map((word) => {
    const sound = isLatin ? soundOf(word) : undefined;
    // «Завернули» is no slip of «забер…».
    const isOther = returned.has(word) || (question === 'for-whom' && isSurname(word));
    const hits = isOther ? [] : choices.filter((choice) => belongs(choice, word, sound));
    const isFiller = fillers.has(word) || (sound !== undefined && fillers.has(sound));
    return { word, sound, hits, counts: hits.length > 0 || !isFiller };
  });
  const counted = meant.filter(({ counts }) => counts);
  const known = counted.filter(({ hits }) => hits.length > 0);
  if (known.length === 0) return undefined;
  const fitting = choices.filter((choice) => known.every(({ hits }) => hits.includes(choice)));
  // In Kazakh «не» is "or".
  const isKazakh = /[әғқңөұүһі]/iu.test(text);
  // “Anything but the PDF”, «любую, только не электронную».
  const excepted = exceptedOf.exec(text.trim())?.groups?.excepted;
  const not = excepted === undefined ? undefined : choiceNamed(question, excepted, values);
  if (not !== undefined && question === 'kind') {
    const named = 'taken' in not ? [not.taken] : not.offered;
    return { offered: values.filter((value) => !named.includes(value)) };
  }
  // «Не мне, а брату», «өзіме емес, балама», “it's for me, not my child”: what is not denied is meant, as far as it can be known.
  const { rest, behind, before, first, stated } = insteadOf.exec(text.trim())?.groups ?? {};
  const isOr = isKazakh && first !== undefined && !/\sа\s+не\s|\snot\s/iu.test(text);
  const meantInstead = rest ?? stated ?? behind ?? before ?? (isOr ? undefined : first);
  const loose = meantInstead === undefined ? looselyInstead(text.trim()) : undefined;
  const named = loose === undefined ? undefined : choiceNamed(question, loose, values);
  if (named !== undefined) return 'taken' in named ? { offered: [named.taken] } : named;
  if (meantInstead !== undefined) {
    const named = choiceNamed(question, meantInstead, values);
    return named && 'taken' in named ? { offered: [named.taken] } : named;
  }
  // «Маме, она не умеет» denies nothing of what is asked.
  const isOfSkill = (at: number) => skills.test(said[at + 1] ?? '');
  const isDenied = said.some(
    (word, at) =>
      // Within a text in Latin letters “no” is as likely a Russian «но».
      (question === 'kind' || question === 'for-whom' ? refusals.has(word) : false) ||
      (question === 'kind' && returned.has(word)) ||
      (negations.has(word) && !(isKazakh && word === 'не') && !(at > 0 && word === 'no') && !isOfSkill(at)),
  );
  // «Не мне» leaves the others, where there are few.
  const left = values.filter(
    (value) => !choices.some((one) => one.value === value && known.some(({ hits }) => hits.includes(one))),
  );
  // «Қағаз керек емес, телефонға түссе болды»: what is denied stands first.
  const deniedAt = /^(?<denied>\S+)\s+(?:керек|[қк]ажет)\s+емес/iu.exec(text.trim())?.groups?.denied;
  const denied =
    deniedAt === undefined ? undefined : choices.filter((one) => belongs(one, lookOf(deniedAt), undefined));
  const firstDenied = denied?.length === 1 ? values.filter((value) => denied[0]?.value !== value) : [];
  const saysOnlyThat = counted.length === known.length + 1 || counted.length === known.length;
  // «Қағаз керек емес», “not electronic, the embassy rejected that”: of two kinds the other one is left.
  const isOfTwo = question === 'kind' && (left.length === 1 || firstDenied.length > 0);
  const isLeft =
    isOfTwo || (question === 'for-whom' && saysOnlyThat && left.length > 0 && left.length <= mostLeft);
  // «Мөр басылғанын, эцп деген менде жоқ», «виза сұрап жатыр, оқу емес»: what another clause says is not denied.
  const affirmed = isDenied
    ? clauseAffirmed(text, isNegation, (clause) => choiceNamed(question, clause, values))
    : undefined;
  if (affirmed !== undefined)
    return { offered: affirmed.includes('child') && isOfAge(text) ? ['other'] : affirmed };
  if (isDenied) return isLeft ? { offered: firstDenied.length > 0 ? firstDenied : left } : undefined;
  const complete = fitting.filter(({ facets }) =>
    facets.every((facet) =>
      known.some(({ word, sound }) => facet.some((one) => begins(one, word, sound, !isEverydayWord(word)))),
    ),
  );
  const [only, second] = complete;
  const isCertain = only !== undefined && second === undefined && known.length === counted.length;
  const offered = complete.length > 0 ? complete : fitting;
  const hit = choices.filter((choice) => known.some(({ hits }) => hits.includes(choice)));
  // «Брату электронную»: the kind alone does not say that it is for oneself.
  const names = (value: string) => hit.some((choice) => choice.value === value);
  const isOfAnother =
    (names('child') || names('other')) &&
    !known.some(({ word, sound }) => hit.some((choice) => isSelfWord(choice, word, sound)));
  const anyHit = isOfAnother ? hit.filter(({ value }) => !value.startsWith('self-')) : hit;
  const likely = (offered.length > 0 ? offered : anyHit).map(({ value }) => value);
  return isCertain ? { taken: only.value } : { offered: likely };
}

/** The word says that it is for oneself, whatever the kind. */
function isSelfWord({ value, facets }: Choice, word: string, sound: string | undefined): boolean {
  const [whom] = value.startsWith('self') ? facets : [];
  return whom?.some((one) => begins(one, word, sound, false)) === true;
}

/** The kind that a text puts aside, whomever it is for, and what else it says. */
export function kindPutAside(text: string): KindNotWanted | undefined {
  // One letter of a message may become four.
  if (text.length > mostLetters || lookOf(text).length > mostLetters) return undefined;
  const isLatin = !/\p{Script=Cyrillic}/u.test(text);
  const own = choicesOf.get('for-whom') ?? [];
  return kindNotWanted(text, (word) => {
    const sound = isLatin ? soundOf(word) : undefined;
    return kinds.find((kind) =>
      own
        .find(({ value }) => value === `self-${kind}`)
        ?.facets[1]?.some((one) => begins(one, word, sound, !isEverydayWord(word))),
    );
  });
}

/** «Для меня, на бумаге не надо»: for oneself, and of the kind that is left. */
function choiceWithoutKind(text: string, values: readonly string[]): NamedChoice | undefined {
  const aside = kindPutAside(text);
  const named = aside && choiceNamed('for-whom', aside.rest, values);
  if (aside === undefined || named === undefined) return undefined;
  const among = 'taken' in named ? [named.taken] : named.offered;
  return { offered: among.filter((value) => value !== `self-${aside.kind}`) };
}
const kinds = ['electronic', 'paper'] as const;

/** The words of a text that belong to a choice of the question, and all others, each in the order typed. */
export function wordsOfChoice(question: string, text: string, values: readonly string[]) {
  const choices = (choicesOf.get(question) ?? []).filter(({ value }) => values.includes(value));
  const isLatin = !/\p{Script=Cyrillic}/u.test(text);
  const own: string[] = [];
  const others: string[] = [];
  for (const word of text.slice(0, mostLetters).split(/[\s,;:.!]+/u)) {
    const look = lookOf(word);
    const isOwn = choices.some((choice) => belongs(choice, look, isLatin ? soundOf(look) : undefined));
    (isOwn ? own : others).push(word);
  }
  return { own: own.join(' ').trim(), others: others.join(' ').trim() };
}

function belongs({ facets, more }: Choice, word: string, sound: string | undefined): boolean {
  // «Жұмаға» is Friday, and no slip of «бумага».
  const isForgiven = !isEverydayWord(word);
  return [...facets.flat(), ...more].some((beginning) => begins(beginning, word, sound, isForgiven));
}
