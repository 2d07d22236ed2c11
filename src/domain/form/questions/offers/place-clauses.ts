import { tellsCitizenship } from '../../../places/no-place.ts';
import { tellsOnlyLiving } from '../../../talk/sentences/clauses-told.ts';

/** Which clause tells where a paper is collected, or where it goes, beside others of where somebody lives. */

/** A longer text is a story. */
const mostLetters = 300;

/** «Қазір Алматыдамын, Талдықорғаннан алам»: where it is to be collected. */
const collectsThere =
  /(?<!\p{L})(?:заб(?:еру|ерёт|ерет|ерём|ерем|ерут|рать|ирать|ираю)|получ(?:у|ать|ить|им)|алам(?:ын|ыз)?|аламыз|алып\s+кете\p{L}+|ала\s+саламын|ала(?:ды|йын)|pick\s+(?:it\s+)?up|collect|get\s+it)(?!\p{L})/iu;
/** «Была в Астане, живу в Таразе» */
const livesThere = /(?<!\p{L})(?:живу|живём|живем|прописан\p{L}*|тұрам\p{L}*|i\s+live|we\s+live)(?!\p{L})/iu;
/** «Она заберёт» says not where. */
const isSomewhere = /(?<!\p{L})(?:в|во|из|in|at|from)\s+\p{L}{3}|\p{L}{3}[дт][ае]н?(?:м[ыі]н)?(?!\p{L})/iu;
/** The clause that says where it is to be collected, or else where somebody lives; the text itself where none alone does. */
export function clauseOfCollecting(typed: string): string {
  if (typed.length > mostLetters) return typed;
  const said = typed.replace(deniedBehind, ' ').replace(deniedInFront, '');
  const clauses = said.split(/[,;.]\s*|\s(?=(?:но|а|but|бірақ)\s)/iu);
  for (const isThere of [collectsThere, livesThere]) {
    const [only, second] = clauses.filter((clause) => isThere.test(clause) && isSomewhere.test(clause));
    if (only !== undefined && second === undefined) return only;
  }
  return said;
}

/** «Живу в Германии, гражданин Казахстана, а бумага нужна для Австрии»: without where somebody lives, where more is told. */
export function withoutLiving(said: string): string {
  if (said.length > mostLetters) return said;
  const clauses = said.split(/[,;.]\s*|\s(?=(?:но|а|but|бірақ)\s)/iu).filter((one) => /\p{L}{2}/u.test(one));
  const others = clauses.filter((one) => !tellsOnlyLiving(one) && !tellsCitizenship(one));
  return others.length > 0 && others.length < clauses.length ? others.join(', ') : said;
}

const undecided =
  /(?<!\p{L})(?:не\s+(?:решил\p{L}*|определил\p{L}*|выбрал\p{L}*|знаем\s+точно)|передумал\p{L}*|шешпедік|шешкен\s+жоқ\p{L}*|шешілмеген|not\s+(?:decided|sure\s+yet)|haven['’]?t\s+decided|changed\s+(?:my|our)\s+mind)(?!\p{L})/iu;
/** No country is chosen yet, or not that one any more. */
export const isUndecided = (said: string): boolean => said.length <= mostLetters && undecided.test(said);
/** «В Шымкенте не, в Туркестане» */
const deniedBehind = /(?<!\p{L})(?:в|во)\s+\p{L}+\s+не\s*(?=[,.]|$)/iu;

/** A country or a town is named in the first words; each part is looked through in full. */
const mostParts = 3;
const mostLettersOfParts = 100;
/** «Арғы бетке, Үрімжіге, нағашыларға»: the parts in one of which the place may stand. */
export const partsToLookIn = (typed: string): readonly string[] =>
  typed.length > mostLettersOfParts
    ? []
    : typed.split(/[,;]\s*/u, mostParts).filter((one) => /\p{L}{3}/u.test(one));
/** «Не в Шымкенте, в Туркестане», «Алматы емес, Астана» */
const deniedInFront =
  /^\s*(?:(?:не|not)\s+(?:(?:в|во|in|at)\s+)?\p{L}[\p{L}-]+|\p{L}[\p{L}-]+\s+емес)\s*[\s,]\s*(?:(?:а|но|but)\s+)?(?=(?:(?:в|во|in|at)\s+)?\p{Lu}\p{Ll}{2})/u;
