import { lookOf } from '../places/place-spelling.ts';

/** Words beside the names of countries. All by look. */

/** Of what people write around a country's name: «справка в Германию», "for Germany", «Германия үшін». By look. */
export const wordsAroundCountry: ReadonlySet<string> = new Set(
  [
    'в во на для из с со от до про по к еду поеду уезжаю лечу страна страну стране мне нужна нужно нужен надо справка справку пойдет это',
    'үшін туралы елі ел еліне елге маған керек анықтама анықтаманы қажет барамын баруға',
    'in for to from the a i need certificate country going v vo na dlya iz',
  ].flatMap((words) => words.split(' ').map(lookOf)),
);

/** Codes that are words as well: "no" is not Norway. */
export const wordsThatAreCodes: ReadonlySet<string> = new Set([
  'IS',
  'IT',
  'IN',
  'ME',
  'SO',
  'TO',
  'AT',
  'BE',
  'MY',
  'DO',
  'AM',
  'BY',
  'LA',
  'NE',
  'NA',
]);

/** Words that are the beginning of a country's name, and mean none. By look, without blanks. */
export const refusals: ReadonlySet<string> = new Set(
  [
    'нет',
    'жок',
    'not',
    'none',
    'нету',
    'все',
    'any',
    'all',
    'республика',
    'республикасы',
    'острова',
    'королевство',
  ].map(lookOf),
);

/** No country in particular, or none that is known yet. */
export const anywhere: ReadonlySet<string> = new Set(
  'все|везде|всюду|любая|любую|любой|любая страна|все страны|всех|всех стран|всех странах|разные|разные страны|нескольких стран|несколько|куда угодно|где угодно|весь мир|за границу|за границей|заграница|за рубеж|за рубежом|зарубеж|зарубежом|другая|другая страна|мир|барлық|барлығы|барлық елдер|бәрі|кез келген|кез келген ел|кез келген жер|шетел|шетелге|шетелде|әр түрлі|бірнеше ел|әзірге білмеймін|әлі білмеймін|әзірге белгісіз|белгісіз|неизвестно|пока неизвестно|ещё не решил|ещё не решила|not decided yet|unknown|any|anywhere|all|all countries|any country|everywhere|every|abroad|different countries|the whole world|world|whole world|several countries|some country'
    .split('|')
    .map(lookOf),
);
