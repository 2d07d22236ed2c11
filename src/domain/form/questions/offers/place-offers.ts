import { countriesWithin } from '../../../countries/country-in-words.ts';
import { allCountries } from '../../../countries/typed-country.ts';
import { longestPlace } from '../../../places/birthplace.ts';
import { isTold, placeBesideTold, withoutDenied } from '../../../places/no-place.ts';
import {
  afterPuttingRight,
  isTalkTown,
  isUnlikePlace,
  placeAmidTalk,
} from '../../../places/talk/unlike-place.ts';
import { townsInWords } from '../../../places/town-in-words.ts';
import { isEverydayWord } from '../../../talk/everyday-words.ts';
import { inKazakhLetters } from '../../../talk/sentences/other-layout.ts';
import type { FormContext } from '../../form.ts';
import type { Offer } from '../../hearing/offer.ts';
import { offersOf } from '../answer-readers.ts';
import { clauseMeant, placesOfClause, townsOfBirth } from '../birth-clauses.ts';
import { hasCase, inCase, outOfCase } from '../place-cases.ts';

/** What of a sentence about a place of birth is the place: behind a refusal, behind small words, out of a Kazakh case; the country of today. */

/** A longer text tells a story. */
const mostLetters = 160;
const refusal =
  /^\s*(?:none\s+of\s+(?:these|those|them)|neither(?:\s+of\s+(?:these|them))?|ни\s+тот\s+ни\s+другой|ни\s+одн?[а-я]*\s+из\s+них|ни\s+одно|(?:бұл|бул)\s+т[іи]з[іи]мде\s+жо[қк]|ешқайсысы(?:\s+емес)?)[\s,.;:!-]+(?<rest>\p{L}.*)$/isu;

/** «None of these, Cebu is another island …»: what follows the refusal; undefined: nothing is refused. */
const afterRefusal = (text: string): string | undefined =>
  text.length > mostLetters ? undefined : refusal.exec(text)?.groups?.rest;

/** The places of such a rest: towns that are known, or the words in capitals. */
function placesAfterRefusal(rest: string, catalog: FormContext['catalog']): readonly string[] {
  const towns = townsInWords(catalog.towns, rest).map(({ name }) => name);
  const run = /\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3}/u.exec(rest)?.[0];
  return towns.length > 0 ? towns : run === undefined || isEverydayWord(run) ? [] : [run];
}

const kindsOfPlace =
  /^(?:село|сел[ае]|аул[а-я]*|ауыл\p{L}*|станци[яи]|ст|с|п|пос[её]лок|пос|город|гор|г|разъезд|совхоз|колхоз|деревня|дер|қала\p{L}*|хутор|урочище|кишлак|gorod|selo|aul|auyl|village|town|city|а|район|обл\p{L}*)\.?$/iu;

/** «сол маңдағы Леңгір», «Созақтағы»: the place without what stands before it, and out of its case. */
function barePlace(said: string): string {
  const words = said.trim().split(/\s+/u);
  const from = words.findIndex((word) => !/^\p{Ll}/u.test(word) || kindsOfPlace.test(word));
  const bare = from > 0 ? words.slice(from) : words;
  const [only, more] = bare;
  // Of several words the last may say in which region the place is.
  return more === undefined &&
    only !== undefined &&
    /^\p{Lu}\p{L}{3,}[дт][ае]ғы$|^\p{Lu}\p{L}{3,}[дт]егі$/u.test(only)
    ? only.slice(0, -4)
    : bare.join(' ');
}

const former =
  /(?<!\p{L})(?:ссср|союз\p{L}*|совет\p{L}*|ксро|ussr|soviet|yugoslavia|югослав\p{L}*|чехослов\p{L}*|czechoslovakia|гдр)(?!\p{L})/iu;
const today =
  /(?<!\p{L})(?:қазір|қазіргі|казир|теперь|сейчас|ныне|нынешн\p{L}*|now|today|nowadays)(?!\p{L})/iu;

/** «Қазіргі Өзбекстан, бірақ ол кезде совет еді»: the country of today; undefined: none is said to be that, or several are. */
export function countryOfToday(text: string, { catalog }: FormContext): string | undefined {
  if (text.length > mostLetters || !former.test(text) || !today.test(text)) return undefined;
  const clauses = text.split(/[,;.!?]+|\s(?:но|а|but|бірақ|бирак|ал)\s/iu);
  const found = clauses.flatMap((clause) =>
    today.test(clause) ? countriesWithin(allCountries(catalog), clause) : [],
  );
  const [only, second] = [...new Set(found)];
  return second === undefined ? only : undefined;
}

const insteadOfCountry =
  /(?<!\p{L})(?:стран|мемлекет|ел(?:ім|ін|і|ді)?(?!\p{L})|country).*?[\s,]+(?:(?:а\s+)?(?:надо|нужно|должен|должна|правильно)(?:\s+(?:был[аои]?|быть))?|дұрысы|орнына|should\s+be|i\s+meant?)\s+(?<rest>\p{L}.*)$/isu;

/** «Я в стране Россию ткнул, а надо Казахстан, Петропавловск»: the country of before put right, and the place beside it; undefined: nothing of it. */
function countryPutRight(
  text: string,
  catalog: FormContext['catalog'],
): Readonly<Record<string, string>> | undefined {
  const rest = text.length > mostLetters ? undefined : insteadOfCountry.exec(text)?.groups?.rest;
  const [country, another] = rest === undefined ? [] : countriesWithin(allCountries(catalog), rest);
  if (rest === undefined || country === undefined || another !== undefined) return undefined;
  const clauses = rest.split(/[,;.]\s*/u).slice(1);
  const [town] = clauses
    .flatMap((clause) => {
      const towns = townsInWords(catalog.towns, clause);
      // «Петропавловск же наш который»
      const [first = ''] = /^\p{Lu}[\p{L}-]+/u.exec(clause.trim()) ?? [];
      return towns.length > 0 || first === '' ? towns : townsInWords(catalog.towns, first);
    })
    .filter((one) => one.country === country);
  return { 'birth-country': country, ...(town && { 'birth-place': town.name }) };
}

/** “Alma-Ata with a hyphen”, «Кызыл-Орда через дефис»: how it is written, behind the place. */
const howWritten =
  /^(?<place>\p{Lu}[\p{L}'’-]+(?:[\s-]\p{Lu}[\p{L}'’-]+)?)[\s,]+(?:with(?:out)?\s+(?:a\s+|the\s+)?(?:hyphen|dash|space)|(?:пишется\s+|писать\s+)?(?:через\s+(?:дефис|тире|ч[её]рточку)|с\s+дефисом|слитно|раздельно)|(?:дефис|сызықша)(?:пен|мен|\s+арқылы))(?!\p{L})/u;
/** «Ақкөл, Жамбылдағысы, Көкшетау жақтағы қаласы емес»: the last clause says which it is not. */
const deniedBehind =
  /(?<=\p{L})[,;]\s*(?:[^,;]*\p{L}\s+емес|(?:а\s+)?не\s+(?:тот|та|то|те)\s[^,;]*|not\s+the\s[^,;]*)[\s.!]*$/iu;

/** The place that a text says; `isPlace`: whether the words may be kept as one. Empty: it is the place itself, or none. */
export function offersOfPlace(
  typed: string,
  catalog: FormContext['catalog'],
  isPlace: (text: string) => boolean,
): readonly Offer[] {
  const elsewhere = countryPutRight(typed, catalog);
  if (elsewhere !== undefined) return [{ answers: elsewhere }];
  const spelled = typed.length > mostLetters ? undefined : howWritten.exec(typed.trim())?.groups?.place;
  if (spelled !== undefined && isPlace(spelled) && !isTold(spelled))
    return offersOf('birth-place', [spelled]);
  const denied = typed.length > mostLetters ? typed : typed.replace(deniedBehind, '');
  if (denied !== typed && isPlace(denied)) {
    const read = offersOfPlace(denied, catalog, isPlace);
    return read.length > 0 ? read : offersOf('birth-place', [denied.trim()]);
  }
  const rest = afterRefusal(typed);
  const places = rest === undefined || /^(?:не|not)\s/iu.test(rest) ? [] : placesAfterRefusal(rest, catalog);
  if (places.length > 0) return offersOf('birth-place', places);
  return placesTold(typed, catalog, isPlace).map((one) => {
    const place = one.answers['birth-place'];
    if (typeof place !== 'string') return one;
    const bare = barePlace(place);
    return {
      ...one,
      answers: { ...one.answers, 'birth-place': hasCase.test(bare) ? outOfCase(bare) : bare },
    };
  });
}

/** «Мы жили в Семее», «в Семее»: the town that the words name. */
function placesTold(
  typed: string,
  catalog: FormContext['catalog'],
  isPlace: (text: string) => boolean,
): readonly Offer[] {
  // «Қызылорда емес Қызылжар»
  const meant = withoutDenied(typed.trim());
  if (meant !== typed.trim() && isPlace(meant) && !/^не\s+(?:знаю|помню|уверен\p{L}*)/iu.test(typed.trim()))
    return [{ answers: { 'birth-place': meant } }];
  const inKazakh = inKazakhLetters(typed);
  if (inKazakh !== undefined) return [{ answers: { 'birth-place': inKazakh } }];
  const meantClause = clauseMeant(typed);
  const inMeant = meantClause === undefined ? [] : placesOfClause(meantClause, catalog);
  if (inMeant.length > 0) return offersOf('birth-place', inMeant);
  const ofBirth = townsOfBirth(typed, catalog);
  if (ofBirth) return offersOf('birth-place', ofBirth);
  if (isTalkTown(typed)) return [{ answers: { 'birth-place': typed.trim() } }];
  const right = afterPuttingRight(typed);
  if (right !== undefined && isPlace(right) && !isUnlikePlace(right, catalog.towns))
    return [{ answers: { 'birth-place': right } }];
  const isUnlike = typed.length <= longestPlace && isUnlikePlace(typed, catalog.towns);
  const isSentence = isTold(typed) || inCase.test(typed.trim());
  const towns = isSentence ? townsInWords(catalog.towns, typed).map(({ name }) => name) : [];
  const beside = placeBesideTold(typed) ?? (isUnlike ? placeAmidTalk(typed, catalog.towns) : undefined);
  const names = towns.length > 0 || beside === undefined ? towns : [beside];
  return offersOf('birth-place', names);
}
