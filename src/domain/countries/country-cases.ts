/**
 * Names of countries in the cases of sentences: «для Германии», «в Саудовскую Аравию», «Германияға». All by look
 * (`lookOf`): й is и, ё is е, Kazakh letters are plain ones.
 */

/** Russian: what a name ends with → what may stand there instead. The longest ending that fits counts. */
const paradigms: readonly (readonly [ending: string, cases: readonly string[]])[] = [
  ['острова', ['островов', 'островам', 'островами', 'островах']],
  ['ия', ['ии', 'ию', 'иеи', 'иею']],
  ['ая', ['ои', 'ую', 'ою']],
  ['ья', ['ьи', 'ью', 'ьеи', 'ье']],
  ['ое', ['ого', 'ому', 'ым', 'ом']],
  ['ые', ['ых', 'ым', 'ыми']],
  ['ие', ['их', 'им', 'ими']],
  ['ыи', ['ого', 'ому', 'ым', 'ом']],
  ['ии', ['его', 'ему', 'им', 'ем', 'ого', 'ому', 'ом']],
  ['аи', ['ая', 'аю', 'аем', 'ае']],
  ['еи', ['ея', 'ею', 'ее']],
  ['аны', ['ан', 'анам', 'анах']],
  ['ы', ['', 'ов', 'ам', 'ами', 'ах']],
  ['и', ['', 'ов', 'ам', 'ами', 'ах']],
  ['а', ['ы', 'и', 'е', 'у', 'ои', 'ою', 'еи', 'ею']],
  ['я', ['и', 'ю', 'е', 'еи']],
  ['ь', ['я', 'ю', 'ем', 'е', 'и', 'ью']],
  ['во', ['ва', 'ву', 'вом', 'ве']],
];
/** A name that ends with a consonant takes them behind it. */
const behindConsonant: readonly string[] = ['а', 'у', 'ом', 'е', 'ем'];
const fewestLettersOfName = 3;
const fewestLettersOfStem = 5;

function isCaseOf(typed: string, name: string): boolean {
  if (typed === name) return true;
  if (name.length < fewestLettersOfName) return false;
  for (const [ending, cases] of paradigms) {
    if (!name.endsWith(ending)) continue;
    const stem = name.slice(0, name.length - ending.length);
    if (stem.length < fewestLettersOfName - 1 || !typed.startsWith(stem)) return false;
    // Without an ending it is another word where little is left: «Фиджи» has «Фидж».
    const rest = typed.slice(stem.length);
    return rest === '' ? stem.length >= fewestLettersOfStem && cases.includes('') : cases.includes(rest);
  }
  return (
    /[бвгджзклмнпрстфхцчшщ]$/.test(name) &&
    typed.startsWith(name) &&
    behindConsonant.includes(typed.slice(name.length))
  );
}

/**
 * The words are those of the name, each as it stands or in a case: the first word or two of a name change, others may
 * («Соединённых Штатов Америки»).
 */
export function areCasesOf(typed: readonly string[], name: readonly string[]): boolean {
  return typed.length === name.length && typed.every((word, at) => isCaseOf(word, name[at] ?? ''));
}

/** Endings of Kazakh cases, some behind the possessive of «аралдары». */
const endings: ReadonlySet<string> = new Set(
  [
    'га ге ка ке на не да де та те нда нде дан ден тан тен нан нен ны ни ды ди ти ты',
    'нын нин дын дин тын тин мен бен пен дагы деги тагы теги ындагы индеги',
  ].flatMap((some) => some.split(' ')),
);
const longestEnding = 6;

/** The text without what may be the ending of a Kazakh case on its last word, the shortest ending first. */
export function withoutKazakhCase(look: string): readonly string[] {
  const stems: string[] = [];
  for (let length = 2; length <= longestEnding; length += 1) {
    const stem = look.slice(0, -length).trim();
    if (stem.length >= fewestLettersOfName && endings.has(look.slice(-length))) stems.push(stem);
  }
  return stems;
}

/** The same endings in Latin letters: “Qytaida”, “Germaniyaga”, “Qaraghandydan”. */
const latinCase = /(?<=[a-z]{4})(?:[dtn][ae]n|[dt][ae]|gh?[ae]|[kq][ae]|[dnt]y?i?ng)$/u;

/** The word without the ending of a Kazakh case in Latin letters; undefined: it has none. */
export function withoutLatinCase(word: string): string | undefined {
  const bare = word.toLowerCase().replace(latinCase, '');
  return bare === word.toLowerCase() ? undefined : bare;
}

/**
 * What a name in a case of Russian or Kazakh may be called by itself, the text as it stands first: «москве» is
 * «москва», «омска» «омск», «алматыда» «алматы». Most of them are no words; who looks them up finds which are.
 */
export function nominativesOf(look: string): readonly string[] {
  const found = new Set([look]);
  for (const [ending, cases] of paradigms) {
    for (const one of cases) {
      if (one === '' || !look.endsWith(one)) continue;
      const stem = look.slice(0, -one.length);
      if (stem.length >= fewestLettersOfName) found.add(stem + ending);
    }
  }
  for (const one of behindConsonant) {
    const stem = look.slice(0, -one.length);
    if (look.endsWith(one) && stem.length >= fewestLettersOfName) found.add(stem);
  }
  for (const stem of withoutKazakhCase(look)) found.add(stem);
  // «В Алмате»: Kazakh names in -ы are declined like those in -а.
  for (const name of [...found]) if (name.endsWith('а')) found.add(`${name.slice(0, -1)}ы`);
  return [...found];
}
