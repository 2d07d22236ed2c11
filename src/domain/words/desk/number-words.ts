/** Tens and ones of a number as it is said, each with its value: the beginnings of words, in the right spelling. */
export const tens: Readonly<Record<number, string>> = {
  20: 'двадцат|жиырма|twenty',
  30: 'тридцат|отыз|thirty',
  40: 'сорок|қырық|forty|fourty',
  50: 'пятьдесят|пятидесят|елу|fifty',
  60: 'шестьдесят|шестидесят|алпыс|sixty',
  70: 'семьдесят|семидесят|жетпіс|seventy',
  80: 'восемьдесят|восьмидесят|сексен|eighty',
  90: 'девяност|тоқсан|ninety',
};
export const ones: Readonly<Record<number, string>> = {
  1: 'один|одну|одна|перв|бір|one|first',
  2: 'два|две|двух|втор|екі|two|second',
  3: 'три|трёх|трет|үш|three|third',
  4: 'четыр|четверт|төрт|four',
  5: 'пят|бес|five|fifth',
  6: 'шест|алты|six',
  7: 'сем|седьм|жеті|seven',
  8: 'восем|восьм|сегіз|eight',
  9: 'девят|тоғыз|nine|ninth',
};
/** What may stand behind either: cases, and the ending of an ordinal. */
export const numberEndings =
  '(?:ой|інші|ыншы|унші|үнші|нші|ншы|інші|сі|ую|ая|ый|ого|ому|ых|ым|ью|ь|ь?ю|ья|ьего|ьей|ий|и|а|я|у|е|о|нүші|ншы|нші|інші|ыншы|нче|ні|ны|ды|ді|ты|ті|дағы|дегі|ға|ге|қа|ке|ның|нің|дың|дің|тың|тің|н|сын|сін|th|st|nd|rd)';
