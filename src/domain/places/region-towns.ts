import { nominativesOf } from '../countries/country-cases.ts';
import { lookOf, soundOf } from './place-spelling.ts';

/**
 * Towns of Kazakhstan that are no centre of a region, by the region in which they lie (of today, with those of 2022). People who live
 * there look for theirs where the list of service centres has the regional centre alone.
 */
const towns: Readonly<Record<string, string>> = {
  'KZ-10': 'Аягөз Аягоз Курчатов Шар Чарск Көкпекті Кокпекты Үржар Урджар Бородулиха Қарауыл Караул',
  'KZ-11':
    'Степногорск Щучинск Бурабай Боровое Атбасар Макинск Ерейментау Есіл Есиль Державинск Қосшы Косшы Ақкөл Акколь Степняк Шортанды Астраханка Зеренді Зеренда',
  'KZ-15':
    'Хромтау Қандыағаш Кандыагаш Алға Алга Ембі Эмба Шалқар Шалкар Темір Темир Шұбарқұдық Шубаркудук Мартук Хобда',
  'KZ-19':
    'Қонаев Конаев Қапшағай Капчагай Капшагай Талғар Талгар Қаскелең Каскелен Есік Есик Иссык Ұзынағаш Узынагаш Узунагач Кеген Шелек Чилик Шонжы Чунджа Боралдай',
  'KZ-23': 'Құлсары Кульсары Индербор Индерборский Доссор Мақат Макат Махамбет',
  'KZ-27': 'Ақсай Аксай Чапаев Чапаево Жәнібек Джаныбек Казталовка Переметное Переметный',
  'KZ-31': 'Шу Чу Қаратау Каратау Жаңатас Жанатас Мерке Құлан Кулан Қордай Кордай Аса',
  'KZ-33': 'Текелі Текели Жаркент Панфилов Үшарал Ушарал Үштөбе Уштобе Сарқан Сарканд Сарқанд',
  'KZ-35':
    'Теміртау Темиртау Балқаш Балхаш Саран Сарань Шахтинск Приозерск Приозёрск Қарқаралы Каркаралинск Осакаровка',
  'KZ-39':
    'Рудный Рудни Лисаков Лисаковск Арқалық Аркалык Жітіқара Житикара Тобыл Затобольск Әулиекөл Аулиеколь Қашар Качар',
  'KZ-43':
    'Байқоңыр Байконур Байконыр Ленинск Арал Аральск Қазалы Казалинск Шиелі Шиели Жаңақорған Жанакорган',
  'KZ-47': 'Жаңаөзен Жанаозен Новыйузень Бейнеу Құрық Курык Шетпе Маңғыстау',
  'KZ-55': 'Екібастұз Экибастуз Ақсу Аксу Ертіс Иртышск Баянауыл Баянаул',
  'KZ-59': 'Булаев Булаево Сергеев Сергеевка Мамлют Мамлютка Тайынша Красноармейск Новоишимское Явленка',
  'KZ-61':
    'Кентау Арыс Арысь Сарыағаш Сарыагаш Жетісай Жетысай Леңгір Ленгер Шардара Чардара Ақсукент Аксукент Сайрам Созақ Созак',
  'KZ-62': 'Сәтбаев Сатпаев Қаражал Каражал Жаңаарқа Жанаарка Атасу Ұлытау',
  'KZ-63': 'Риддер Лениногорск Алтай Зырян Зыряновск Зайсан Серебрянск Шемонаиха Глубокое',
};

const bySound: ReadonlyMap<string, string> = new Map(
  Object.entries(towns).flatMap(([region, names]) =>
    names.split(' ').map((name) => [soundOf(name), region] as const),
  ),
);
const mostWords = 12;
const mostLetters = 120;

/** Codes of the regions in which the towns lie that a text names, each as it stands or in a case; in its order. */
export function regionsOfTowns(text: string): readonly string[] {
  if (text.length > mostLetters) return [];
  const words = lookOf(text).split(' ').slice(0, mostWords);
  const found = words.flatMap((word) => {
    const region = nominativesOf(word)
      .map((name) => bySound.get(soundOf(name)))
      .find((code) => code !== undefined);
    return region ?? [];
  });
  return [...new Set(found)];
}
