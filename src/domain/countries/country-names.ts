import { type Locale, locales } from '../locale.ts';

/**
 * What countries are called besides their name in the lists of Unicode and the aliases in countries.csv: in Kazakh,
 * Russian and English, in full, in short and as they were called before. Each name leads to its country alone; what
 * several countries are called stands in `sharedNames`.
 */
const names: Readonly<Record<string, string>> = {
  AE: 'Араб Әмірлігі|Объединённые Арабские Эмираты|Объединённые Эмираты|Біріккен Араб Әмірліктері|United Arab Emirates|Эмираттар|Эмираты|Арабские Эмираты|ОАЭ|БАӘ|Араб Әмірліктері|Әмірліктер|UAE|Emirates|Arab Emirates',
  AF: 'Ауғанстан|Исламский Эмират Афганистан',
  AG: 'Antigua and Barbuda|Antigua|Антигуа',
  AR: 'Аргентинская Республика',
  AT: 'Австрия|Австрийская Республика',
  AU: 'Австралия|Австралийский Союз',
  AZ: 'Азербайджанская Республика|Азербайжан',
  BA: 'Bosnia and Herzegovina|Bosnia|Босния',
  BE: 'Королевство Бельгия',
  BF: 'Верхняя Вольта|Буркина',
  BN: 'Brunei Darussalam|Бруней-Даруссалам',
  BR: 'Федеративная Республика Бразилия|Brasil',
  BS: 'Багамские Острова|Багамы|Багам аралдары',
  BY: 'Белоруссия|Белорусь|Беларуссия|Belorussia|Byelorussia',
  CD: 'Democratic Republic of the Congo|DR Congo|DRC|Демократическая Республика Конго|ДР Конго|ДРК|Заир|Zaire|Конго Демократиялық Республикасы',
  CF: 'ЦАР|Центральноафриканская Республика',
  CG: 'Republic of the Congo|Congo Republic|Республика Конго|Конго Республикасы',
  CH: 'Швейцарская Конфедерация|Swiss Confederation',
  CI: "Ivory Coast|Cote d'Ivoire|Котдивуар|Берег Слоновой Кости|Піл Сүйегі Жағалауы",
  CK: 'Острова Кука',
  CN: 'КНР|Китайская Народная Республика|КНР Китайская Народная Республика|ҚХР|Қытай Халық Республикасы|PRC|Peoples Republic of China',
  CV: 'Острова Зелёного Мыса|Cabo Verde',
  CY: 'Республика Кипр',
  CZ: 'Чехия|Чешская Республика|Чех Республикасы|Czech Republic|Czech',
  DE: 'ФРГ|Западная Германия|West Germany|Батыс Германия|Федеративная Республика Германия|Германия Федеративтік Республикасы|ГФР|Deutschland|Алмания|FRG',
  DO: 'Доминикана',
  EE: 'Эстонская Республика',
  EG: 'АРЕ|Арабская Республика Египет|Мысыр',
  ES: 'Королевство Испания|España',
  FI: 'Suomi',
  FM: 'Micronesia|Микронезия|Federated States of Micronesia|Micronesia Federated States of',
  FR: 'Французская Республика',
  GB: 'UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Соединённое Королевство|Англия|Британия|Шотландия|Уэльс|Северная Ирландия|Біріккен Корольдік|Құрама Корольдік',
  GE: 'Гүржістан',
  GM: 'The Gambia|Republic of The Gambia',
  GR: 'Греческая Республика|Эллада|Hellas',
  HK: 'Гонконг|Hong Kong|Сянган',
  HR: 'Hrvatska',
  HU: 'Мажарстан|Magyarország',
  IE: 'Ирландская Республика|Республика Ирландия|Republic of Ireland',
  IL: 'Государство Израиль|State of Israel',
  IN: 'Республика Индия|Bharat',
  IR: 'Islamic Republic of Iran|Исламская Республика Иран|ИРИ|Иран Ислам Республикасы|Персия|Persia',
  IT: 'Итальянская Республика|Italia',
  JP: 'Nippon',
  KG: 'Киргизия|Киргизстан|Кыргызская Республика|Қырғыз Республикасы|Kyrgyz Republic|Kirgizia|Kirghizia',
  KH: 'Кампучия',
  KN: 'Saint Kitts and Nevis|St Kitts',
  KP: 'Солтүстік Кәріс|КНДР|Северная Корея|Корейская Народно-Демократическая Республика|КНДР Корейская Народно-Демократическая Республика|КХДР|Солтүстік Корея|DPRK',
  KR: 'Оңтүстік Кәріс|Республика Корея|Корея Республикасы|Republic of Korea|Korea Republic of|ROK',
  KZ: 'РК|ҚР|RK|Қазақ елі|Kazakstan|Qazaqstan|Қазақстан Республикасы|Республика Казахстан|Republic of Kazakhstan|Казахская ССР|КазССР|Каз ССР|КССР|Казахская Советская Социалистическая Республика|Қазақ КСР|ҚазКСР|Қазақ ССР|Қазақ Кеңестік Социалистік Республикасы|Kazakh SSR|Kazakhskaya SSR',
  LA: 'Lao Peoples Democratic Republic|Лаосская Народно-Демократическая Республика',
  LC: 'Saint Lucia',
  LK: 'Цейлон|Ceylon',
  LT: 'Литовская Республика',
  LV: 'Латвийская Республика',
  MD: 'Молдавия|Республика Молдова|Republic of Moldova|Moldova Republic of|Moldavia',
  ME: 'Монтенегро|Crna Gora',
  MH: 'Маршалловы Острова',
  MK: 'Македония|Macedonia|The Republic of North Macedonia|Солтүстік Македония Республикасы',
  MM: 'Мьянма|Бирма|Myanmar|Burma',
  MN: 'МНР|Монгольская Народная Республика',
  MO: 'Макао|Macau|Аомынь',
  MV: 'Мальдивские Острова|Мальдив аралдары',
  MX: 'Мексиканские Соединённые Штаты',
  NL: 'Голландия|Holland|The Netherlands|Kingdom of the Netherlands|Netherlands Kingdom of the|Нидерланд',
  NO: 'Королевство Норвегия|Norge',
  NZ: 'NZ',
  PG: 'Папуа',
  PH: 'Филиппин|Филиппинская Республика|Филиппин аралдары',
  PK: 'Исламская Республика Пакистан|Пәкістан',
  PL: 'Республика Польша|Polska',
  PS: 'Палестина|Palestine|State of Palestine|Государство Палестина|Палестинская автономия',
  RO: 'Roumania',
  RU: 'Орысия|РФ|Российская Федерация|Ресей Федерациясы|Russian Federation|Rossiya|RF',
  SA: 'КСА|Королевство Саудовская Аравия|Саудия|KSA',
  SB: 'Соломоновы Острова',
  SC: 'Сейшельские Острова|Сейшелы|Сейшель аралдары',
  SK: 'Словацкая Республика|Slovak Republic',
  ST: 'Sao Tome and Principe|Сан-Томе|Sao Tome',
  SV: 'Эль-Сальвадор',
  SY: 'Syrian Arab Republic|Сирийская Арабская Республика|САР',
  SZ: 'Свазиленд|Swaziland',
  TH: 'Тайланд|Королевство Таиланд',
  TJ: 'Республика Таджикистан|Tadjikistan|Tadzhikistan|Tojikiston',
  TL: 'Восточный Тимор|East Timor|Шығыс Тимор',
  TM: 'Туркмения|Түркіменстан|Turkmenia',
  TR: 'Турецкая Республика|Түркия|Türkiye|Turkey|Republic of Turkey|Republic of Türkiye',
  TT: 'Trinidad and Tobago|Trinidad|Тринидад',
  TW: 'Taiwan Province of China|Китайская Республика|Republic of China',
  TZ: 'United Republic of Tanzania|Занзибар',
  US: 'США|АҚШ|USA|US|United States of America|The States|America|Америка|Штаты|Соединённые Штаты Америки|Американские Штаты|Құрама Штаттар',
  UZ: 'Республика Узбекистан|РУз|Ozbekiston',
  VA: 'Holy See|Holy See Vatican City State|Vatican|Святой Престол',
  VC: 'Saint Vincent and the Grenadines|Saint Vincent|Сент-Винсент',
  VE: 'Боливарианская Республика Венесуэла',
  VN: 'Viet Nam|СРВ|Социалистическая Республика Вьетнам',
  WS: 'Западное Самоа|Western Samoa',
  YE: 'Йеменская Республика',
  ZA: 'ЮАР|Южно-Африканская Республика|Южная Африка|Оңтүстік Африка Республикасы|RSA',
  ZW: 'Родезия|Rhodesia',
};

/** Names that people give to several countries: asked about, the likelier first. */
const sharedNames: Readonly<Record<string, readonly string[]>> = {
  'Корея|Korea|Кәріс елі': ['KR', 'KP'],
  'Конго|Congo|The Congo': ['CG', 'CD'],
  'Гвинея|Guinea': ['GN', 'GW', 'GQ'],
  РБ: ['BY'],
  РТ: ['TJ'],
  Тимор: ['TL'],
};

/** What Unicode calls otherwise than people in Kazakhstan do; shown in this way. */
const ownNames: Readonly<Record<string, Partial<Readonly<Record<Locale, string>>>>> = {
  AG: { en: 'Antigua and Barbuda' },
  BA: { en: 'Bosnia and Herzegovina' },
  BS: { ru: 'Багамские Острова' },
  CG: { kk: 'Конго Республикасы', ru: 'Республика Конго', en: 'Republic of the Congo' },
  CD: {
    kk: 'Конго Демократиялық Республикасы',
    ru: 'Демократическая Республика Конго',
    en: 'Democratic Republic of the Congo',
  },
  CK: { ru: 'Острова Кука' },
  FM: { kk: 'Микронезия Федеративтік Штаттары', en: 'Federated States of Micronesia' },
  HK: { kk: 'Гонконг', ru: 'Гонконг', en: 'Hong Kong' },
  KG: { ru: 'Кыргызстан' },
  KM: { ru: 'Коморские Острова' },
  KN: { en: 'St. Kitts and Nevis' },
  KP: { kk: 'Корея Халық Демократиялық Республикасы' },
  KR: { kk: 'Корея Республикасы' },
  MH: { ru: 'Маршалловы Острова' },
  MM: { kk: 'Мьянма', ru: 'Мьянма', en: 'Myanmar' },
  MO: { kk: 'Макао', ru: 'Макао', en: 'Macao' },
  PG: { kk: 'Папуа – Жаңа Гвинея', ru: 'Папуа – Новая Гвинея' },
  PS: { kk: 'Палестина', ru: 'Палестина', en: 'Palestine' },
  SB: { ru: 'Соломоновы Острова' },
  SC: { ru: 'Сейшельские Острова' },
  ST: { en: 'São Tomé and Príncipe' },
  TT: { en: 'Trinidad and Tobago' },
  US: { ru: 'США' },
  VC: { en: 'St. Vincent and the Grenadines' },
  ZA: { kk: 'Оңтүстік Африка Республикасы' },
};

const parted = (text: string) => text.split('|');

/** Each name that several countries have, and their codes. */
export const shared: readonly (readonly [name: string, codes: readonly string[]])[] = Object.entries(
  sharedNames,
).flatMap(([one, codes]) => parted(one).map((name) => [name, codes] as const));

const unicodeNames = (style: 'long' | 'short') =>
  locales.map((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none', style }));
const longNames = unicodeNames('long');
const shortNames = unicodeNames('short');

function ofUnicode(from: readonly Intl.DisplayNames[], code: string): readonly string[] {
  return from.flatMap((one) => one.of(code)?.normalize('NFC') ?? []);
}

/** The name of a country, by its ISO code, in every language, unless some language has none. */
export function namesOfCountry(code: string): Readonly<Record<Locale, string>> | undefined {
  const [kk, ru, en] = ofUnicode(longNames, code);
  return kk && ru && en ? { kk, ru, en, ...ownNames[code] } : undefined;
}

/** What it is called besides, in any language. */
export function calledBesides(code: string): readonly string[] {
  const known = names[code];
  const all = [
    ...ofUnicode(longNames, code),
    ...ofUnicode(shortNames, code),
    ...(known ? parted(known) : []),
  ];
  return [...new Set(all)];
}
