import { lookOf } from '../../../places/place-spelling.ts';
import { sayingsOf } from '../../../talk/sayings.ts';
import { heardAmongNames } from '../../../talk/sentences/heard.ts';
import { understood } from '../../../words/form/go-on-words.ts';
import { apostille, apostilleUnwanted, apostilleWanted } from '../../../words/line-words.ts';
import { plainNo, plainYes } from '../../../words/mending-words.ts';
import { hadNoPatronymic, nothing, onlyThis } from '../../../words/name-words.ts';
import { linesOf, oneOf, partsNamed, saying } from '../../../words/phrases.ts';
import { choiceNamed } from '../choice-words.ts';

/** What sentences say of a choice in other words than its own: each is to be offered, none is taken. */

/** «Отчества раньше не было»: a patronymic is there now that was not there before. */
export const hadNone = saying('part', hadNoPatronymic);

/** «Нет, только фамилию», «ничего кроме фамилии»: what has changed, to be offered. */
function onlyChanged(id: string, text: string, values: readonly string[]): readonly string[] {
  const { what } = nothingBut(text) ?? {};
  const named = what === undefined ? undefined : choiceNamed(id, what, values);
  return named === undefined ? [] : 'taken' in named ? [named.taken] : named.offered;
}

const nothingBut = partsNamed(
  () =>
    `^\\s*${oneOf(nothing)}[\\s,]+(?:не\\s+\\p{L}+\\s+)?(?:а\\s+)?${oneOf(onlyThis)}\\s+(?<what>[^,]+)(?:,.*)?$`,
);

const isWanted = saying('part', apostilleWanted);
const isUnwanted = saying('part', apostilleUnwanted);
const namesApostille = saying('part', apostille);

const hasUnderstood = heardAmongNames(understood);

/** Under the card of a country that takes no apostille «понятно, дальше» is its button; «нужен ли апостиль» is no yes to it. */
export function replyToAdvice(
  text: string,
  question: string,
): { readonly type: 'confirm' } | { readonly type: 'said'; readonly code: 'help' } | undefined {
  if (question !== 'country') return undefined;
  // «Жоқ әрине» holds a word of agreement, and is a no.
  const isNo = sayingsOf(text).some(({ kind }) => kind === 'no');
  if (hasUnderstood(text) && !isNo) return { type: 'confirm' };
  return namesApostille(text) ? { type: 'said', code: 'help' } : undefined;
}

/** «Без него не примут» is a yes, “my agency will do that themselves” a no: neither is taken. */
export function apostilleWished(text: string): 'yes' | 'no' | undefined {
  if (isWanted(text)) return 'yes';
  if (isUnwanted(text)) return 'no';
  return text.length > mostLetters || /[?？]/u.test(text) ? undefined : begunWith(text);
}

/** A longer text is a story. */
const mostLetters = 120;
const mostWordsInFront = 3;

/** «Спасибо, не надо, я в прошлый раз зря платила», “for China yes”: how it begins, or the only yes or no in it. */
function begunWith(text: string): 'yes' | 'no' | undefined {
  const words = text.split(/[\s,.;:!()…–-]+/u).filter((word) => word !== '');
  for (let count = Math.min(mostWordsInFront, words.length - 1); count > 0; count -= 1) {
    const said = sayingsOf(words.slice(0, count).join(' ')).filter(({ slip }) => !slip);
    if (said.some(({ kind }) => kind === 'yes')) return 'yes';
    if (said.some(({ kind }) => kind === 'no' || kind === 'none')) return 'no';
  }
  const looks = words.map(lookOf);
  const [isYes, isNo] = [plainYes, plainNo].map((table) => linesOf(table).map(lookOf));
  const said = [isYes, isNo].map((some = []) => looks.some((look) => some.includes(look)));
  return said[0] === said[1] ? undefined : said[0] ? 'yes' : 'no';
}

const namesPart =
  /(?<!\p{L})(?:фамил|девич|им(?:я|ени)(?!\p{L})|отчеств|тег[іи]|ат[ыі]|әкес|әкем|surname|last name|family name|first name|name(?!\p{L})|patronym)/iu;
const partsOf = /[,;.]|\s(?=(?:а|но|ал|бірақ|and|but)\s)/iu;
const saysYes =
  /(?<!\p{L})(?:да|иә|ия|бар|yes|(?:по|с)?менял\p{L}*|сменил\p{L}*|changed|өзгер\p{L}*|ауыс\p{L}*)(?!\p{L})/iu;
const beforePart =
  /\s(?=(?:фамил|имя|имени|отчеств|тег[іи]|ат[ыі]м?(?!\p{L})|әкем?|surname|first|patronym))/iu;
const isDenied =
  /(?<!\p{L})(?:не|нет|ни|жоқ|жоқпын|емес|not|never|didn['’]?t|no|same)(?!\p{L})|(?:өзгер|ауыс|айырбаста)\p{L}*?[мбп][еа](?:ген|ған|дім|дым)/iu;

/** Parts that follow each other without a sign, where each says yes or no of its own; empty: they don't. */
function partsInRow(text: string): readonly string[] {
  const parts = text.split(beforePart).filter((clause) => namesPart.test(clause));
  return parts.every((one) => isDenied.test(one) || saysYes.test(one)) ? parts : [];
}

/** «Отчество убирала, а фамилию не трогала»: of parts of a name in clauses of their own, those that have changed; empty: nobody parts them so. */
function changedInClauses(id: string, text: string, values: readonly string[]): readonly string[] {
  if (text.length > mostLetters || !isDenied.test(text)) return [];
  // «Фамилию нет имя да»: nothing parts them.
  const apart = text.split(partsOf).filter((clause) => namesPart.test(clause));
  const clauses = apart.length > 1 ? apart : partsInRow(text);
  const stated = clauses.filter((clause) => !isDenied.test(clause));
  if (stated.length === 0 || stated.length === clauses.length) return [];
  const found = stated.map((clause) => choiceNamed(id, clause, values));
  return [
    ...new Set(
      found.flatMap((named) =>
        named === undefined
          ? []
          : 'taken' in named
            ? [named.taken]
            : named.offered.length === 1
              ? named.offered
              : [],
      ),
    ),
  ].filter((one) => one !== 'none');
}

/** Which parts of the name have changed, where a sentence says so in other words than the buttons'; empty: it says none. */
export function changedOf(id: string, text: string, values: readonly string[]): readonly string[] {
  const only = onlyChanged(id, text, values);
  return only.length > 0 ? only : changedInClauses(id, text, values);
}

const saysOnlyNo = /^\s*(?:нет|неа|жоқ|жок|no|nope)(?:[\s.,!]+(?<rest>.*?))?[\s.,!]*$/isu;
const insists = /(?<!\p{L})(?:нет|жоқ|no|говор\p{L}+|сказал\p{L}*|дедім|айттым|айтқам|told|said)(?!\p{L})/iu;
const namesOther =
  /\p{L}\s.*?(?<![.!]\s*)(?<!\p{L})\p{Lu}\p{Ll}|(?<!\p{L})(?:был[аи]?|менял\p{L}*|сменил\p{L}*|едім|болған|was|used|changed)(?!\p{L})/u;

/** “NO. I told the lady no”, «жоқ дедім ғой»: nothing but a no, and that it was said before. */
export function insistsOnNo(text: string): boolean {
  if (text.length > mostLetters) return false;
  // «Имя не, фамилию не, отчество тоже не»
  const clauses = text.split(partsOf).filter((clause) => namesPart.test(clause));
  const isNoneOfAll = clauses.length > 1 && clauses.every((clause) => shortDenial.test(clause.trim()));
  if (isNoneOfAll && !/\s\p{Lu}\p{Ll}/u.test(text)) return true;
  const { rest } = saysOnlyNo.exec(text)?.groups ?? {};
  // «Нет, только прописку»
  if (rest !== undefined && /^(?:только|лишь|тек|just|only)\s+\p{Ll}+$/u.test(rest) && !namesPart.test(rest))
    return true;
  return rest !== undefined && insists.test(rest) && !namesOther.test(rest) && !namesPart.test(rest);
}

/** «Имя тоже не» */
const shortDenial =
  /^(?:и\s+)?\p{L}+(?:\s+(?:тоже|также|де|да))?\s+(?:не|нет|жоқ|no|not|өзгермеген|не\s+менял\p{L}*)[.!]*$/iu;
const begunWithYes =
  /^(?<said>да|ага|иә|ия|yes|yeah|yep|(?:по)?менял[аи]?|сменил[аи]?|ауыстыр\p{L}+|өзгерт\p{L}+)(?=[\s,.])(?<rest>.*)$/isu;

/** «Да, но это было в детстве», «меняла и вернула»: something was another, and no part is named. */
export function saysThereWas(text: string): boolean {
  const { said = '', rest } = text.length > mostLetters ? {} : (begunWithYes.exec(text.trim())?.groups ?? {});
  const isTold = rest !== undefined && (said.length > longestYes || rest.trim().split(/\s+/u).length > 2);
  return isTold && !namesPart.test(text) && !/\p{Lu}\p{Ll}/u.test(rest) && !denies.test(rest);
}
const longestYes = 4;
const denies = /(?<!\p{L})(?:нет|жо[қк]\p{L}*|не|no|not|never|емес\p{L}*)(?!\p{L})/iu;
