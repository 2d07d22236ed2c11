import type { Catalog } from '../places/catalog.ts';
import { lookOf, townKey } from '../places/place-spelling.ts';
import { leaving, saying, wordOf } from '../words/phrases.ts';
import { officeAndDoings, pilgrimage } from '../words/place-words.ts';
import { withoutKazakhCase } from './country-cases.ts';
import { countriesWithin } from './country-in-words.ts';
import { countriesOfPeople } from './country-of-people.ts';
import { allCountries, isAnywhere, longestName, readCountry, readingsOf } from './typed-country.ts';

/** «В Берлин» is an answer to where to: only of towns that everybody knows. */
const fewestPeople = 100_000;
const shortestTown = 4;
const mostTowns = 3;
/** A longer text is a story. */
const mostLettersDenied = 200;

/** «Польское посольство», "the Italian consulate". */
const office =
  /посольств|консульств|embassy|consulate|(?<!\p{L})(?:виз[ауые]\p{L}{0,2}|visa|work permit|pr)(?!\p{L})/iu;
const adjectives: readonly (readonly [stem: RegExp, code: string])[] = (
  [
    ['польск polish', 'PL'],
    ['немецк герман german', 'DE'],
    ['итальянск italian', 'IT'],
    ['американск american', 'US'],
    ['британск английск british', 'GB'],
    ['турецк turkish', 'TR'],
    ['китайск chinese', 'CN'],
    ['российск русск russian', 'RU'],
    ['французск french', 'FR'],
    ['испанск spanish', 'ES'],
    ['канадск canadian', 'CA'],
    ['чешск czech', 'CZ'],
    ['японск japanese', 'JP'],
    ['венгерск hungarian', 'HU'],
    ['латвийск latvian', 'LV'],
    ['литовск lithuanian', 'LT'],
    ['эстонск estonian', 'EE'],
    ['нидерландск голландск dutch', 'NL'],
    ['австрийск austrian', 'AT'],
    ['швейцарск swiss', 'CH'],
    ['греческ greek', 'GR'],
    ['израильск israeli', 'IL'],
    ['индийск indian', 'IN'],
    ['украинск ukrainian', 'UA'],
    ['узбекск uzbek', 'UZ'],
    ['австралийск australian', 'AU'],
    ['корейск korean', 'KR'],
    ['эмиратск emirati', 'AE'],
    ['шведск swedish', 'SE'],
    ['норвежск norwegian', 'NO'],
    ['финск finnish', 'FI'],
    ['датск danish', 'DK'],
    ['бельгийск belgian', 'BE'],
    ['португальск portuguese', 'PT'],
    ['словацк slovak', 'SK'],
    ['грузинск georgian', 'GE'],
    ['монгольск mongolian', 'MN'],
    ['вьетнамск vietnamese', 'VN'],
    ['тайск thai', 'TH'],
    ['египетск egyptian', 'EG'],
  ] as const
).map(([stems, code]) => [new RegExp(`(?<!\\p{L})(?:${stems.replaceAll(' ', '|')})`, 'iu'), code]);

const isPilgrimage = saying('word', pilgrimage);

/** «Для посольства Кореи», «Кореяға апарамын»: whose office it is, and what people do there. */
const withoutOffice = leaving(() => wordOf(officeAndDoings), 'all');

/** «Корею (Южную)»: which part of it stands behind. */
const partFirst = (text: string) =>
  text.replace(
    /^(?:в\s+)?(?<name>\p{L}+)[\s,(]+(?<part>южн|северн|оңтүстік|солтүстік|south|north)(?<end>\p{L}*)\)?$/iu,
    '$<part>$<end> $<name>',
  );

const korea = /(?<!\p{L})(?:коре[яиюе]|кәріс|карис|korea)/iu;
const koreas: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:южн|юг|оңтүст|онтуст|south)/iu, 'KR'],
  [/(?<!\p{L})(?:северн|север|солтүст|солтуст|north)/iu, 'KP'],
];
/** «Кореяға барамын ғой, оңтүстігіне»: the side of it stands in other words; both where both are named. */
const koreasOf = (text: string) =>
  korea.test(text) ? koreas.filter(([side]) => side.test(text)).map(([, code]) => code) : [];

/** What is not meant, in front of what is or behind it: «Корея, не КНДР», “Guinea, not the Equatorial one”. */
function withoutDenied(said: string): string {
  if (said.length > mostLettersDenied) return said;
  return said
    .replace(/^\s*(?:не|not)\s.+?(?:[\s,]+(?:а|но|but)\s+|,\s*)|^.+?\sемес[\s,]+/iu, '')
    .replace(
      /[\s,.;(–-]+(?:(?:а|но|but)\s+)?(?:не|not)\s+(?:в\s+|in\s+|the\s+)*\p{L}+(?:\s+(?:one|конечно|разумеется))*[\s.!)]*$/iu,
      '',
    );
}

/** Codes of the countries that somebody may mean, best first; where no country is named, those of a town. */
export function countriesLikely(catalog: Catalog, said: string): readonly string[] {
  // «Не в Германию, а в Австрию», «Германия емес, Австрия».
  const bare = withoutDenied(said);
  // «Германияға барам.. жоқ өзім емес, анам»: what is denied is somebody, and no country.
  const isLost =
    bare !== said &&
    readCountry(allCountries(catalog), bare) === undefined &&
    countriesWithin(catalog.countries, bare).length === 0;
  const text = isLost && countriesWithin(catalog.countries, said).length > 0 ? said : bare;
  const ofOffice = office.test(text) ? adjectives.filter(([stem]) => stem.test(text)) : [];
  if (ofOffice.length > 0) return ofOffice.map(([, code]) => code);
  if (isPilgrimage(text)) return ['SA'];
  const ofPeople = countriesOfPeople(text, true);
  if (ofPeople.length > 0)
    return ofPeople.filter((code) => catalog.countries.some((one) => one.code === code));
  const reading =
    readCountry(allCountries(catalog), text) ??
    readCountry(allCountries(catalog), withoutOffice(text).trim()) ??
    readCountry(allCountries(catalog), partFirst(text));
  if (reading) return reading.type === 'certain' ? [reading.code] : reading.codes;
  if (isAnywhere(text)) return [];
  const ofKorea = text.length > mostLettersDenied ? [] : koreasOf(text);
  if (ofKorea.length > 0) return ofKorea;
  if (text.length > longestName)
    return text.length > mostLettersDenied
      ? []
      : countriesWithin(catalog.countries, text).slice(0, mostTowns);
  const several = text.split(/[,;/+&]|\s(?:и|или|либо|және|немесе|мен|пен|and|or)\s/iu);
  if (several.length > 1) {
    const codes = several.flatMap((part) => {
      const one = part.trim() === '' ? undefined : readCountry(allCountries(catalog), part);
      return one?.type === 'certain' ? [one.code] : [];
    });
    if (codes.length > 1) return [...new Set(codes)];
  }
  const known = new Set(allCountries(catalog).map(({ code }) => code));
  const keys = new Set(
    readingsOf(text).flatMap((one) => [townKey(one), ...withoutKazakhCase(lookOf(one)).map(townKey)]),
  );
  const towns = [...keys]
    .filter((key) => key.length >= shortestTown)
    .flatMap((key) => catalog.towns.called(key));
  const within = countriesWithin(catalog.countries, text);
  if (within.length > 0) return within.slice(0, mostTowns);
  const large = towns
    .filter(({ country, people }) => people >= fewestPeople && known.has(country))
    .sort((one, other) => other.people - one.people);
  return [...new Set(large.map(({ country }) => country))].slice(0, mostTowns);
}
