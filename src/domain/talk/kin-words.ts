import { figuresFor } from '../dates/number-words.ts';
import { whenAsked } from '../words/phrases.ts';

/** One's own people, in the cases in which they stand where something is theirs or for them. */
const kin = whenAsked(
  () =>
    String.raw`(?<!\p{L})(?:${[
      'мам[аыеу]|матер[иь]|отц[ау]|пап[аыеу]|сын[ау]?|доч(?:ь|ери|к[аиеу])|муж[ау]?|жен[аыеу]|брат[ау]?|сестр[аыеу]|реб[её]н(?:ок|к[ау])',
      'бабушк[аиеу]|дедушк[аиеу]',
      // «Анам», «анама», «анамның», «апам үшін».
      '(?:ана|шеше|апа|әпке|аға|іні|әке|ата|әже|бала|ұл|қыз|күйеу|әйел|жұбай|қарындас|сіңлі)(?:м|ым|ім)(?:а|е|ға|ге|ның|нің|ды|ді|нікі)?',
      String.raw`my\s+(?:mother|mom|father|dad|son|daughter|husband|wife|brother|sister|child)(?:['’]s)?`,
    ].join('|')})(?!\p{L})`,
);

/** The text speaks of a mother, a son and so on. */
export function namesKin(text: string): boolean {
  return kin(text);
}

/** Eighteen years of age and more, as people write it behind whom they speak of: «сыну 19 лет», «қызым 20 жаста». */
const adult = /(?<!\d)(?:1[89]|[2-9]\d)\s*(?:л(?:ет)?|г(?:ода?)?|жас\p{L}*|years?|y\.?o)(?!\p{L})/iu;

/** «Ей в августе 18 исполнилось», “turned 18”, «18ге толған»: of age by what has come already. */
const cameOfAge =
  /(?<!\d)(?:1[89]|[2-9]\d)\s*(?:уже\s+)?(?:исполнил\p{L}*|стукнуло|толды|толған\p{L}*|де(?!\p{L})|да(?!\p{L}))|(?:turned|is\s+already|is\s+now)\s+(?:1[89]|[2-9]\d)(?!\d)|исполнилось\s+(?:1[89]|[2-9]\d)(?!\d)|(?:ей|ему|оған|she\s+is|he\s+is|she['’]?s|he['’]?s)\s+(?:уже\s+)?(?:1[89]|[2-9]\d)(?!\d|\s*мес)|(?:turned|is)\s+(?:eighteen|nineteen|twenty)|восемнадцат\p{L}*\s+исполнил|он\s+сегізге\s+тол|совершеннолет|кәмелет|adult\s+(?:son|daughter|child)/iu;

const minor =
  /(?<!\d)(?:[1-9]|1[0-7])(?!\d)\s*(?:л(?:ет)?|г(?:ода?)?|жас\p{L}*|years?|y\.?o|де|да|,\s*но|,\s*бірақ|,\s*but)(?!\p{L})/iu;

/** The text tells the age of a child. */
export const tellsMinor = (text: string): boolean => minor.test(text);

/** The text tells an adult's age: whoever it is about is no child, whatever they are called. */
export function isOfAge(text: string): boolean {
  // «Ему 17, но в августе уже 18 исполнится»
  if (minor.test(text)) return false;
  return [text, figuresFor(text)].some((one) => adult.test(one) || cameOfAge.test(one));
}
