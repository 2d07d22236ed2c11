import { lookOf } from '../places/place-spelling.ts';

/**
 * States and Soviet republics that are no more, by the names that stand in birth certificates, and the countries that
 * may lie there today, the likelier for somebody in Kazakhstan first. The Kazakh republic is a name of Kazakhstan itself.
 */
const names: Readonly<Record<string, readonly string[]>> = {
  'СССР|С С С Р|Союз|в союзе|в советском союзе|Советский Союз|Союз ССР|Союз Советских Социалистических Республик|КСРО|Кеңес Одағы|Совет Одағы|Кеңестік Социалистік Республикалар Одағы|USSR|U S S R|SSSR|Soviet Union':
    ['KZ', 'RU', 'UZ', 'KG', 'UA', 'BY', 'TJ', 'TM', 'AZ', 'GE'],
  'РСФСР|Российская СФСР|Российская ССР|РКФСР|Ресей КФСР|Ресей КФСК|РКФСР|RSFSR|Russian SFSR|Российская Советская Федеративная Социалистическая Республика':
    ['RU'],
  'УзССР|Уз ССР|Узбекская ССР|Узбекская Советская Социалистическая Республика|Өзбек КСР|Өзбек ССР|ӨзКСР|Uzbek SSR|UzSSR':
    ['UZ'],
  'КиргССР|Кирг ССР|Киргизская ССР|Кыргызская ССР|Киргизская АССР|Киргизская Советская Социалистическая Республика|Қырғыз КСР|Қырғыз ССР|ҚырКСР|Kirghiz SSR|Kyrgyz SSR':
    ['KG'],
  'ТаджССР|Тадж ССР|Таджикская ССР|Таджикская АССР|Таджикская Советская Социалистическая Республика|Тәжік КСР|Тәжік ССР|Tajik SSR':
    ['TJ'],
  'ТССР|ТуркмССР|ТуркССР|Туркменская ССР|Туркменская Советская Социалистическая Республика|Түрікмен КСР|Түркімен КСР|Turkmen SSR':
    ['TM'],
  'УССР|УкрССР|Укр ССР|Украинская ССР|Украинская Советская Социалистическая Республика|Украина КСР|Украин КСР|Украин ССР|Ukrainian SSR':
    ['UA'],
  'БССР|БелССР|Белорусская ССР|Белорусская Советская Социалистическая Республика|Беларусь КСР|Белорус КСР|Byelorussian SSR|Belarusian SSR':
    ['BY'],
  'АзССР|Аз ССР|АзербССР|Азербайджанская ССР|Азербайджанская Советская Социалистическая Республика|Әзірбайжан КСР|Әзербайжан КСР|Azerbaijan SSR':
    ['AZ'],
  'АрмССР|Арм ССР|Армянская ССР|Армянская Советская Социалистическая Республика|Армян КСР|Армения КСР|Armenian SSR':
    ['AM'],
  'ГССР|ГрузССР|Груз ССР|Грузинская ССР|Грузинская Советская Социалистическая Республика|Грузин КСР|Грузия КСР|Georgian SSR':
    ['GE'],
  'МССР|МолдССР|Молд ССР|Молдавская ССР|Молдавская Советская Социалистическая Республика|Молдаван КСР|Молдова КСР|Moldavian SSR':
    ['MD'],
  'ЛатвССР|Латв ССР|Латвийская ССР|Латыш КСР|Латвия КСР|Latvian SSR': ['LV'],
  'ЛитССР|Лит ССР|Литовская ССР|Литва КСР|Lithuanian SSR': ['LT'],
  'ЭССР|ЭстССР|Эст ССР|Эстонская ССР|Эстон КСР|Эстония КСР|Estonian SSR': ['EE'],
  'ГДР|Германская Демократическая Республика|Восточная Германия|ГДР Германия|Германия Демократиялық Республикасы|GDR|DDR|East Germany|German Democratic Republic':
    ['DE'],
  'ЧССР|Чехословакия|Чехословацкая Социалистическая Республика|ЧСФР|ЧСР|Чехословакия Республикасы|Czechoslovakia|Chehoslovakiya|CSSR':
    ['CZ', 'SK'],
  'Югославия|СФРЮ|ФНРЮ|Социалистическая Федеративная Республика Югославия|Yugoslavia|Yugoslaviya|SFRY': [
    ...['RS', 'HR', 'BA', 'SI', 'MK', 'ME', 'XK'],
  ],
  'Сербия и Черногория|Serbia and Montenegro|Сербия мен Черногория': ['RS', 'ME'],
  'МНР|Монгольская Народная Республика|Монғол Халық Республикасы|Моңғол Халық Республикасы': ['MN'],
  'Российская империя|Russian Empire|Ресей империясы': ['KZ', 'RU', 'UZ', 'UA', 'BY'],
};

const known: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(names).flatMap(([called, countries]) =>
    called.split('|').map((name) => [lookOf(name).replaceAll(' ', ''), countries] as const),
  ),
);

/** The countries that lie today where the state of this name was; undefined: it is none that is gone. */
export function countriesOfFormer(name: string): readonly string[] | undefined {
  // «Сол кездегі Совет одағы»
  const bare = name.replace(
    /^\s*(?:сол кездегі|ол кездегі|бұрынғы|тогда(?:шний)?|бывш(?:ий|ая)|(?:the\s+)?former)\s+/iu,
    '',
  );
  const look = lookOf(bare).replace(
    /(?<=ск|слав|слов)(?:ои|ии)(?=\s(?:а?сср|сфср|совет|народн|империи)|$)/u,
    'ая',
  );
  return known.get(look.replaceAll(' ', '')) ?? known.get(lookOf(bare).replaceAll(' ', ''));
}
