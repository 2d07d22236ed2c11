import { regimeOn, takesApostille } from '../../countries/country.ts';
import { countriesWithin } from '../../countries/country-in-words.ts';
import { countriesLikely } from '../../countries/country-likely.ts';
import { allCountries, isAnywhere, readCountry } from '../../countries/typed-country.ts';
import {
  branchesAtStreet,
  findPlaces,
  guessedPlace,
  type NamedPlace,
  placesInWords,
} from '../../places/branch.ts';
import { offered } from '../../places/branch-list.ts';
import { nearest } from '../../places/nearest-branches.ts';
import { regionsOfTowns } from '../../places/region-towns.ts';
import { fail, ok } from '../../result.ts';
import { oneOf as inAny, saying, whenAsked, wordOf } from '../../words/phrases.ts';
import { capitalCity, homeNamed, nowhereAbroad, southOfCountry } from '../../words/place-words.ts';
import type { Answers, FormContext, Question } from '../form.ts';
import { choice, oneOfValues } from './answer-readers.ts';
import { isPaper } from './certificate-questions.ts';
import { clauseOfCollecting, isUndecided, partsToLookIn, withoutLiving } from './offers/place-clauses.ts';

const regionCodes = (_answers: Answers, { catalog }: FormContext) =>
  catalog.regions
    .filter(({ code }) => catalog.branches.some((branch) => !branch.retired && branch.regionCode === code))
    // Most people live in the three cities: theirs is the first page.
    .toSorted((one, other) => Number(other.kind === 'city') - Number(one.kind === 'city'))
    .map((region) => region.code);

/** Regions in which a branch is offered: nobody is led to one where there is none. */
const regionsOffered = (context: FormContext) => {
  const codes = regionCodes({}, context);
  return context.catalog.regions.filter(({ code }) => codes.includes(code));
};

const branchesOf = (region: string | null | undefined, { catalog }: FormContext) =>
  offered(catalog.branches).filter((branch) => branch.regionCode === region);

/** Something that was said before is put right, and not asked about: «я же Австрию писала, а не Германию». */
const deniesSomething = /(?<!\p{L})(?:не|нет|же|емес|жоқ|not|no|wrong|actually)(?!\p{L})/iu;
/** So many branches are shown: a person looks through no more. */
const mostNear = 5;
/** A longer text is a story. */
const mostLetters = 300;

const branchCodes = (answers: Answers, context: FormContext) =>
  branchesOf(answers.region, context).map((branch) => branch.code);

/** Offered as buttons before anything is typed; any other country is typed. A choice of ours, not a rule. */
export const commonCountries = ['TR', 'DE', 'KR', 'PL', 'US', 'AE', 'GB', 'CZ', 'RU', 'CN'];

const countryOf = ({ country }: Answers, { catalog }: FormContext) =>
  catalog.countries.find(({ code }) => code === country);

/** What the country of use asks for on the day; undefined where none is chosen yet. */
export function regimeOf(answers: Answers, context: FormContext) {
  const country = countryOf(answers, context);
  return country && regimeOn(country, context.today);
}

const isAtHome = whenAsked(() => `${wordOf(homeNamed)}|^${inAny(nowhereAbroad)}(?!\\p{L})`);

const known = (context: FormContext) => context.catalog.countries.map(({ code }) => code);

/** «Атырауданмын», «Астанадамын»: "I am" behind the case of a place. */
const iAmThere = /(?<=\p{L}(?:[дт][ае]н?))м[ыі]н(?!\p{L})/giu;

/** «Алматы, не область, а сам город»: the city itself is meant. */
const deniedPlace =
  /[\s,]+(?:а\s+)?(?:не|not)\s+(?:the\s+)?(?:область|район|region|oblast)(?:[\s,]+(?:а|but)\s+(?:сам\p{L}*\s+|the\s+)?(?:город|city)(?:\s+itself)?)?[\s.!]*$/iu;
/** What is not meant, in front of what is. */
const deniedFirst = /^\s*(?:не|not)\s+(?:в\s+|для\s+|in\s+|for\s+)?\S+[\s,]+(?:(?:а|но|but)\s+)?/iu;
/** «Город Байконур»: the word says no more than that it is one. */
const townInFront = /^\s*(?:город|гор\.|г\.|city of)\s*(?=\p{L}{3})/iu;
/** «Только не в Астане»: says where not, and no more. */
const isOnlyDenied =
  /^(?:(?:вез\p{L}+|любой|всё|где\s+угодно)[\s,]+)?кроме\s+\S+[\s.!]*$|^(?:в\s+)?\S+\s+(?:не\s+(?:поеду|поедем|хочу|надо|могу)|барма\p{L}+|бара\s+алма\p{L}+)[\s.!]*$|^(?:(?:только|лишь|главное)\s+)?не\s+(?:в|из|на)\s+\p{L}+(?:[\s,]+(?:я|там|оттуда)\s.*)?[\s.!]*$/iu;
/** «Алматинская, не город»: the region around it is meant. */
const deniedCity = /[\s,]*(?:а\s+)?(?:(?:не|not)\s+(?:the\s+)?(?:город|city)|қала(?:сы)?\s+емес)(?!\p{L})/iu;
const namesStreet = /(?<!\p{L})(?:көше|коше|даңғыл|улиц|ул\.|проспект|street|avenue)/iu;
const isCapital = saying('word', capitalCity);
const capital = 'KZ-71';
/** The south of the country was one region with Shymkent, and people call it so. */
const isSouth = saying('text', southOfCountry);
const south = ['KZ-61', 'KZ-79'];

/** Where a paper certificate is collected, and where it goes. */
export const collectionQuestions: readonly Question[] = [
  {
    id: 'region',
    kind: 'choice',
    section: 'collection',
    when: isPaper,
    free: true,
    choices: regionCodes,
    read: oneOfValues(regionCodes),
    // A branch says its region; a region with a single branch says its branch.
    spread: (typed, _answers, context) => {
      const branch = offered(context.catalog.branches).find(({ code }) => code === typed);
      if (branch) return { region: branch.regionCode, branch: branch.code };
      const [only, second] = branchesOf(typed, context);
      return only && !second ? { region: typed, branch: only.code } : undefined;
    },
    // A town is as good as a region; where both fit, regions come first and their branches are asked for next.
    search: (typed, _answers, context) => {
      const branches = offered(context.catalog.branches);
      const places = regionsOffered(context);
      const found = findPlaces<NamedPlace>([...places, ...branches], typed);
      const regions = found.filter((place) => places.some(({ code }) => code === place.code));
      const isOfThem = (place: NamedPlace) =>
        branches.some(
          (branch) => branch.code === place.code && regions.some(({ code }) => code === branch.regionCode),
        );
      return found.filter((place) => !isOfThem(place)).map(({ code }) => code);
    },
    // «В Алмате, где-нибудь возле Саяхата»: the places that the words of a sentence name are offered.
    offer: (said, _answers, context) => {
      if (said.length > mostLetters) return [];
      if (isOnlyDenied.test(said.trim())) return [];
      const branches = offered(context.catalog.branches);
      const places = regionsOffered(context);
      // «Город Алматы» is the name of a region itself.
      const isName = findPlaces<NamedPlace>([...places, ...branches], said).length > 0;
      const told = clauseOfCollecting(said);
      const typed = (isName ? said : told.replace(townInFront, ''))
        .replace(iAmThere, '')
        .replace(deniedPlace, '')
        .replace(deniedCity, '');
      if (isCapital(typed)) return [{ answers: { region: capital } }];
      if (isSouth(typed)) return south.map((region) => ({ answers: { region } }));
      const guess = guessedPlace<NamedPlace>([...places, ...branches], typed)?.code;
      if (guess !== undefined) {
        const inside = branches.find(({ code }) => code === guess)?.regionCode;
        return [{ answers: { region: inside ?? guess } }];
      }
      const found = findPlaces<NamedPlace>([...places, ...branches], typed);
      if (found.length > 0) {
        const inside = found.map(({ code }) => branches.find((one) => one.code === code)?.regionCode ?? code);
        return typed === said ? [] : [...new Set(inside)].map((region) => ({ answers: { region } }));
      }
      const regions = placesInWords(places, typed);
      const inBranches = regions.length > 0 ? [] : placesInWords(branches, typed);
      const inTowns = regionsOfTowns(typed).filter((code) => places.some((one) => one.code === code));
      const codes = [
        ...regions,
        ...inBranches.flatMap((code) => branches.find((one) => one.code === code)?.regionCode ?? []),
        ...(regions.length + inBranches.length > 0 ? [] : inTowns),
      ];
      // «ЦОН на Кенесары»: the street says which one.
      const atStreet = codes.length > 0 ? [] : branchesAtStreet(branches, typed).slice(0, mostNear);
      if (atStreet.length > 0) {
        const inside = (code: string) => branches.find((one) => one.code === code)?.regionCode ?? '';
        return atStreet.map((branch) => ({ answers: { region: inside(branch), branch } }));
      }
      // Who names a city means the city, and perhaps the region around it.
      const cities = new Set(places.filter(({ kind }) => kind === 'city').map(({ code }) => code));
      const outside = deniedCity.test(said) ? codes.filter((code) => !cities.has(code)) : [];
      return [...new Set(outside.length > 0 ? outside : codes)]
        .sort((one, other) => Number(cities.has(other)) - Number(cities.has(one)))
        .slice(0, mostNear)
        .map((region) => ({ answers: { region } }));
    },
    nearest: (at, _answers, { catalog }) =>
      nearest(offered(catalog.branches), at, mostNear).map(({ code }) => code),
  },
  {
    id: 'branch',
    kind: 'choice',
    section: 'collection',
    when: isPaper,
    free: true,
    choices: branchCodes,
    read: oneOfValues(branchCodes),
    search: (typed, answers, context) =>
      findPlaces(branchesOf(answers.region, context), typed).map(({ code }) => code),
    offer: (typed, answers, context) => {
      const branches = branchesOf(answers.region, context);
      const guess = guessedPlace(branches, typed)?.code;
      const named = guess === undefined ? placesInWords(branches, typed) : [guess];
      const near = (named.length > 0 ? named : branchesAtStreet(branches, typed)).slice(0, mostNear);
      if (near.length > 0) return near.map((branch) => ({ answers: { branch } }));
      // «Абай көшесіндегі» is a street, and no region.
      if (namesStreet.test(typed)) return [];
      // «Жоқ, Астанадан алам екен»: it is to be another region.
      const regions = placesInWords(regionsOffered(context), typed).filter((code) => code !== answers.region);
      return regions.slice(0, mostNear).map((region) => ({ answers: { region } }));
    },
    nearest: (at, answers, context) =>
      nearest(branchesOf(answers.region, context), at, mostNear).map(({ code }) => code),
  },
  {
    id: 'country',
    kind: 'choice',
    section: 'collection',
    when: isPaper,
    optional: true,
    unknown: true,
    free: true,
    choices: (_answers, context) => commonCountries.filter((code) => known(context).includes(code)),
    read: (typed, _answers, context) => {
      if (known(context).includes(typed)) return ok(typed);
      const reading = readCountry(allCountries(context.catalog), typed);
      if (reading?.type === 'certain' && reading.code === 'KZ') return fail('country-home');
      if (isAtHome(typed)) return fail('country-home');
      return fail('choice-not-found');
    },
    spread: (typed, _answers, { catalog }) => {
      const reading = readCountry(allCountries(catalog), typed);
      return reading?.type === 'certain' && reading.code !== 'KZ' ? { country: reading.code } : undefined;
    },
    offer: (said, _answers, { catalog }) => {
      // «Не Турция, а ОАЭ»
      const typed = said.length > mostLetters ? said : withoutLiving(said).replace(deniedFirst, '');
      if (isAnywhere(typed)) return [{ answers: { country: null }, why: 'country-anywhere' }];
      const reading = readCountry(allCountries(catalog), typed);
      if (reading?.type === 'certain')
        return typed === said || reading.code === 'KZ' ? [] : [{ answers: { country: reading.code } }];
      const whole = countriesLikely(catalog, typed);
      // «Арғы бетке, Үрімжіге»: a town in a clause of its own.
      const parts = partsToLookIn(typed);
      const likely =
        whole.length > 0 || parts.length < 2 ? whole : parts.flatMap((one) => countriesLikely(catalog, one));
      const codes = [...new Set(likely)].filter((code) => code !== 'KZ').slice(0, mostNear);
      const offers = codes.map((country) => ({ answers: { country }, why: 'country-likely' }) as const);
      // «Германия, нет, ещё не решили»
      return offers.length > 0 && isUndecided(said) && !deniedFirst.test(said)
        ? [{ answers: { country: null }, why: 'country-anywhere' }, ...offers]
        : offers;
    },
    // No apostille helps there: said before the person has a paper that is of no use.
    warn: (value, _answers, context) =>
      regimeOf({ country: value }, context) === 'legalization' ? ['country-legalization'] : [],
  },
  choice('apostille', ['yes', 'no'], {
    section: 'collection',
    // «Я же Австрию писала, а не Германию»: the country is another, and was asked for before.
    offer: (typed, { country }, { catalog }) =>
      (deniesSomething.test(typed) ? countriesWithin(catalog.countries, typed) : [])
        .filter((code) => code !== country)
        .slice(0, mostNear)
        .map((code) => ({ answers: { country: code } })),
    when: (answers, context) => {
      const country = context.catalog.countries.find(({ code }) => code === answers.country);
      return isPaper(answers) && country !== undefined && takesApostille(country, context.today);
    },
  }),
];
