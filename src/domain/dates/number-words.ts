import { lookOf } from '../places/place-spelling.ts';

/**
 * Days and years of dates in words: «первое января тысяча девятьсот девяностого года», «мың тоғыз жүз тоқсаныншы
 * жылдың бірінші қаңтары», "the first of January nineteen ninety". The words become figures; all else stays as it is.
 */

interface NumberWord {
  readonly value: number;
  /** tens take a unit behind them, hundreds tens, a thousand all of it. */
  readonly sort: 'unit' | 'teen' | 'ten' | 'hundred' | 'thousand' | 'times-hundred' | 'times-thousand';
  /** An ordinal ends a number: «девяносто первого» is one, «первого девяностого» are two. */
  readonly isLast: boolean;
}

/** Beginnings by which a word is known, cardinal and ordinal, by look. */
const stems: readonly (readonly [value: number, cardinal: string, ordinal: string])[] = [
  [1, 'один одна одно бир bir one', 'перв бирин first'],
  [2, 'два две еки eki two', 'втор екин second'],
  [3, 'три уш ush three', 'трет ушин third'],
  [4, 'четыре торт tort four', 'четверт тортин fourth'],
  [5, 'пять бес bes five', 'пят бесин fifth'],
  [6, 'шесть алты alty alti six', 'шест алтын sixth'],
  [7, 'семь жети jeti zheti seven', 'седьм жетин seventh'],
  [8, 'восемь сегиз segiz eight', 'восьм сегизин eighth'],
  [9, 'девять тогыз togyz toguz togiz nine', 'девят тогызын ninth'],
  [10, 'десять он ten', 'десят онын tenth'],
  [11, 'одиннадцать eleven', 'одиннадцат eleventh'],
  [12, 'двенадцать twelve', 'двенадцат twelfth'],
  [13, 'тринадцать thirteen', 'тринадцат thirteenth'],
  [14, 'четырнадцать fourteen', 'четырнадцат fourteenth'],
  [15, 'пятнадцать fifteen', 'пятнадцат fifteenth'],
  [16, 'шестнадцать sixteen', 'шестнадцат sixteenth'],
  [17, 'семнадцать seventeen', 'семнадцат seventeenth'],
  [18, 'восемнадцать eighteen', 'восемнадцат eighteenth'],
  [19, 'девятнадцать nineteen', 'девятнадцат nineteenth'],
  [20, 'двадцать жиырма twenty', 'двадцат жиырман twentieth'],
  [30, 'тридцать отыз thirty', 'тридцат отызын thirtieth'],
  [40, 'сорок кырык forty', 'сороков кыркын кырыгын fortieth'],
  [50, 'пятьдесят елу fifty', 'пятидесят елуин елуинш fiftieth'],
  [60, 'шестьдесят алпыс sixty', 'шестидесят алпысын sixtieth'],
  [70, 'семьдесят жетпис seventy', 'семидесят жетписин seventieth'],
  [80, 'восемьдесят сексен eighty', 'восьмидесят сексенин eightieth'],
  [90, 'девяносто токсан ninety', 'девяност токсанын ninetieth'],
];
const hundreds: Readonly<Record<string, number>> = {
  ...{ сто: 100, двести: 200, триста: 300, четыреста: 400, пятьсот: 500, шестьсот: 600 },
  ...{ семьсот: 700, восемьсот: 800, девятьсот: 900 },
};
const timesHundred = new Set(['жуз', 'hundred']);
const thousands: Readonly<Record<string, number>> = {
  ...{
    тысяча: 1000,
    тыща: 1000,
    мын: 1000,
    мыныншы: 1000,
    двухтысячного: 2000,
    двухтысячный: 2000,
    двухтысячныи: 2000,
  },
};
const timesThousand = new Set(['тысячи', 'тысяч', 'тыщ', 'thousand']);

/** Endings of Russian ordinals, Kazakh ones and none. */
const russianEndings = /^(?:ыи|ои|ое|ого|ому|ым|ом|ая|ую|ии|ье|ьего|ьему|ьим|ьем|ьи|его|ему|им|ем|ья|е|го)$/u;
const kazakhEndings = /^(?:ши|шы|нши|ншы|ыншы|инши)(?:си|сы|сында|синде|ден|дан|нен|нан)?$/u;

const exact = new Map<string, NumberWord>();
const ordinals: (readonly [stem: string, value: number])[] = [];
const sortOf = (value: number) => (value < 10 ? 'unit' : value < 20 ? 'teen' : 'ten');
for (const [value, cardinal, ordinal] of stems) {
  for (const word of cardinal.split(' ')) {
    // «Он» is ten in Kazakh, and takes a unit behind it; in Russian it is "he".
    exact.set(word, { value, sort: word === 'он' ? 'ten' : sortOf(value), isLast: false });
  }
  for (const word of ordinal.split(' ')) {
    if (/^[a-z]/.test(word)) exact.set(word, { value, sort: sortOf(value), isLast: true });
    else ordinals.push([word, value]);
  }
}
for (const [word, value] of Object.entries(hundreds))
  exact.set(word, { value, sort: 'hundred', isLast: false });
for (const [word, value] of Object.entries(thousands))
  exact.set(word, { value, sort: 'thousand', isLast: /ного|ныи$/.test(word) });

/** «Қаңтардың екісі», «бесінде»: a day of a month in Kazakh. «Они» is "they" in Russian. */
const kazakhDay = /^(?<day>\p{L}{2,}?)(?:си|сы|и|ы)(?:н?де|н?да|ндеги|ндагы|нен|нан|не|на)?$/u;
const kazakhDays = new Set('бир еки уш торт бес алты жети сегиз тогыз жиырма отыз'.split(' '));
/** «Сексен бестің маусымы»: of a year. */
const kazakhYear = /^(?<year>\p{L}{2,}?)(?:нын|нин|дын|дин|тын|тин)$/u;
const kazakhYears = new Set([...kazakhDays, ...'он кырык елу алпыс жетпис сексен токсан'.split(' ')]);

function numberWord(word: string): NumberWord | undefined {
  const look = lookOf(word);
  const known = exact.get(look);
  if (known) return known;
  const { day: short = '' } = kazakhDay.exec(look)?.groups ?? {};
  const day = kazakhDays.has(short) ? short : `${short}с`; // «бесі»
  const ofMonth = kazakhDays.has(day) ? exact.get(day) : undefined;
  if (ofMonth) return { ...ofMonth, isLast: true };
  const { year = '' } = kazakhYear.exec(look)?.groups ?? {};
  const ofYear = kazakhYears.has(year) ? exact.get(year) : undefined;
  if (ofYear) return { ...ofYear, isLast: true };
  if (timesHundred.has(look)) return { value: 100, sort: 'times-hundred', isLast: false };
  if (timesThousand.has(look)) return { value: 1000, sort: 'times-thousand', isLast: false };
  for (const [stem, value] of ordinals) {
    if (!look.startsWith(stem)) continue;
    const ending = look.slice(stem.length);
    const isKazakh = /н$/u.test(stem) && kazakhEndings.test(`н${ending}`);
    if (isKazakh || russianEndings.test(ending)) return { value, sort: sortOf(value), isLast: true };
  }
  return undefined;
}

/** “On birinshi”: Kazakh ordinals in Latin letters, where «on» is no English word. */
const latinOrdinal =
  /(?<!\p{L})(?:(on|jiyrma|zhiyrma|otyz)\s+)?((?:bir|ek|ush|tort|bes|alty|jet|zhet|segiz|togyz|on|jiyrma|zhiyrma|otyz)(?:i|y)?n[sş]h?[iy])(?!\p{L})/giu;
const latinTens: Readonly<Record<string, number>> = { on: 10, jiyrma: 20, zhiyrma: 20, otyz: 30 };
const latinUnits = new Map<string, number>();
for (const [value, stems] of Object.entries({
  ...{ 1: 'bir', 2: 'ek', 3: 'ush', 4: 'tort', 5: 'bes', 6: 'alty', 7: 'jet zhet', 8: 'segiz', 9: 'togyz' },
  ...{ 10: 'on', 20: 'jiyrma zhiyrma', 30: 'otyz' },
})) {
  for (const stem of stems.split(' '))
    for (const vowel of ['', 'i', 'y'])
      for (const end of ['nshi', 'nshy', 'nsi', 'nşi', 'nşy'])
        latinUnits.set(stem + vowel + end, Number(value));
}

/** A longer text is no date. */
const mostLetters = 300;

/** The text with its numbers in figures; the text itself where none stands in words. */
export function figuresFor(text: string): string {
  if (text.length > mostLetters || !/\p{L}{3}/u.test(text)) return text;
  const plain = text.replace(latinOrdinal, (found, tens: string | undefined, unit: string) => {
    const value = (latinTens[tens?.toLowerCase() ?? ''] ?? 0) + (latinUnits.get(unit.toLowerCase()) ?? 0);
    return value > 0 ? String(value) : found;
  });
  const parts = plain.replace(/(?<=(?:hundred|thousand)\s+)and\s+/giu, '').split(/([\p{L}\p{M}'’]+)/u);
  const out: string[] = [];
  let run: NumberWord[] = [];
  let gap = '';
  const flush = () => {
    if (run.length > 0) out.push(String(numberOf(run)));
    out.push(gap);
    run = [];
    gap = '';
  };
  let isFound = false;
  for (const part of parts) {
    const word = /\p{L}/u.test(part) ? numberWord(part) : undefined;
    if (word) {
      isFound = true;
      const last = run.at(-1);
      if (last && !mayFollow(last, word, run)) flush();
      else gap = '';
      run.push(word);
    } else if (run.length > 0 && /^[\s-]*$/.test(part)) gap += part;
    else {
      flush();
      out.push(part);
    }
  }
  flush();
  return isFound ? out.join('') : plain;
}

/** «Восемь семьсот один, сто двадцать три»: figures that are dictated, in a row. Undefined: none stand in words. */
export function dictated(text: string): string | undefined {
  if (text.length > mostLetters) return undefined;
  const zeros = text
    .replace(/(?<!\p{L})(?:ноль|нуль|ноля|н[өо]л|nol|zero|oh)(?!\p{L})/giu, ' 0 ')
    .replace(/(?<!\p{L})плюс(?!\p{L})/giu, '+');
  const said = figuresFor(zeros)
    // “Triple seven, double two”
    .replace(
      /(?<!\p{L})(?<times>double|triple)\s+(?<figure>\d)(?=\d*)/giu,
      (_, times: string, figure: string) => figure.repeat(/d/iu.test(times) ? 2 : 3),
    )
    .replace(
      /(?<=\d)[\s,.]+(?:then|and|потом|затем|дальше|далее|сосын|содан кейін|тағы|ещё|еще)[\s,.]+(?=\d)/giu,
      ' ',
    );
  return said === text ? undefined : said.replace(/(?<=\d)[\s,.-]+(?=\d)/gu, '');
}

/** "nineteen ninety" is a year of two parts; «двадцать первого» one day; «первого девяностого» two numbers. */
function mayFollow(last: NumberWord, next: NumberWord, run: readonly NumberWord[]): boolean {
  if (last.isLast) return false;
  switch (next.sort) {
    case 'unit':
      return last.sort !== 'unit' && last.sort !== 'teen';
    case 'teen':
      return /hundred|thousand/.test(last.sort) || isCentury(run);
    case 'ten':
      return /hundred|thousand/.test(last.sort) || isCentury(run);
    case 'hundred':
      return last.sort === 'thousand' || last.sort === 'times-thousand';
    case 'times-hundred':
      return last.sort === 'unit' || last.sort === 'teen';
    // «Пятьсот тысяч», «бес жүз отыз мың»
    case 'times-thousand':
    case 'thousand':
      return (
        ['unit', 'teen', 'hundred', 'times-hundred'].includes(last.sort) ||
        (last.sort === 'ten' &&
          (next.sort === 'times-thousand' || run.some(({ sort }) => /hundred/.test(sort))))
      );
  }
}

const isCentury = (run: readonly NumberWord[]) =>
  run.length === 1 && (run[0]?.value === 19 || run[0]?.value === 20);

function numberOf(run: readonly NumberWord[]): number {
  const [first, ...rest] = run;
  const isYear = isCentury(run.slice(0, 1)) && (rest[0]?.value ?? 0) >= 10 && rest[0]?.sort !== 'hundred';
  if (first && isYear && !rest.some(({ sort }) => sort.startsWith('times')))
    return first.value * 100 + sum(rest);
  return sum(run);
}

function sum(run: readonly NumberWord[]): number {
  let whole = 0;
  let part = 0;
  for (const { value, sort } of run) {
    if (sort === 'times-hundred') part = Math.max(part, 1) * value;
    else if (sort === 'times-thousand' || sort === 'thousand') {
      whole += Math.max(part, 1) * value;
      part = 0;
    } else part += value;
  }
  return whole + part;
}
