/** Which button a text names: certainly `taken`, or perhaps one of those `offered`, the likelier first. */
export type NamedChoice = { readonly taken: string } | { readonly offered: readonly string[] };

/** Which part of a text names a button, and which says what is not meant or has not changed. */

/** A longer text tells a story. */
const mostLetters = 200;

/** What is not meant, before what is or behind it. */
export const insteadOf = new RegExp(
  [
    String.raw`^(?:не|not)\s.+?[\s,]+(?:а|но|but)\s+(?<rest>.+)$`,
    String.raw`^(?:не|not)\s[^,]+,\s*(?<before>(?:для|на|за|for)\s.+)$`,
    // «Балама керек, өзіме емес»
    String.raw`^(?<stated>[^,.;]*\p{L}{3}[^,.;]*)[,.;]+\s*(?:\p{L}+\s+){1,2}(?:емес|emes)(?![\p{L}])(?!\s*[,.;])`,
    String.raw`^.+?\s(?:емес|emes)[\s,]+(?<behind>.+)$`,
    String.raw`^(?<first>[^,.;!?]+?)(?:,?\s+(?:а\s+не|not)|,\s*не|\s+не(?=\s+(?:для\s+)?\p{L}*[уюеы]\s*[.!]*$)(?!\s+\p{L}*(?:могу|хочу|буду|ею|аю|яю|лю|ите|ете|ее)\s*[.!]*$))\s+\S.*$`,
  ].join('|'),
  'isu',
);

/** “Mobile is fine, no need for paper”, «не себе, сестре»: the same in looser words, where what is left names one. */
const looser =
  /^(?<needed>[^,.;]+?)[\s,.;]+(?:(?:so|and|а|и)\s+)?(?:no need|don['’]?t need|do not need|не (?:надо|нужн\p{L}*))\s+\p{L}.*$|^(?<stated>[^,.;?]+?)[\s,]+(?:если|при условии|if|unless)\s.+$|^(?:не|not)\s[^,]+,\s*(?<next>\p{L}.+)$/isu;
/** The part of the text that is wanted, where it says so in looser words. */
export function looselyInstead(text: string): string | undefined {
  const { needed, stated, next } = looser.exec(text)?.groups ?? {};
  return needed ?? stated ?? next;
}

const otherwise =
  /^(?<first>.*?\p{L}{2})[\s,.?!;]+(?:(?:а|ал|and|but)\s+)?(?:если\s+(?:нет|не\s+\p{L}+)|нет[\s,]+тогда|иначе|if\s+not|no[\s,]+then|otherwise|болмаса|әйтпесе|әйтпегенде)[\s,]+(?:(?:то|тогда|онда|then)\s+)*(?<second>\p{L}.*)$/isu;
const afterNo = /^.*\p{L}{2}\s*[,.]\s*(?:ой\s+|а\s+)?(?:нет|жоқ|no)\s*[,.]\s*(?<right>\p{L}[^,]*)$/iu;
/** «Мужу нет мне» */
const twoWords = /^(?:для\s+)?\p{L}+\s+нет\s+(?<right>(?:для\s+)?\p{L}+)[\s.!]*$/iu;
/** «Пдф примут? если нет то бумажную»: one choice, and another for the case that it will not do; undefined: nobody says so. */
export function namedElse(
  text: string,
  choiceOf: (part: string) => NamedChoice | undefined,
): NamedChoice | undefined {
  const { first, second } = text.length > mostLetters ? {} : (otherwise.exec(text.trim())?.groups ?? {});
  // «Мне, нет, для дочки»: what follows a no of its own.
  const found = afterNo.exec(text.trim()) ?? twoWords.exec(text.trim());
  const right = text.length > mostLetters ? undefined : found?.groups?.right;
  const meant = right === undefined ? undefined : choiceOf(right);
  if (meant !== undefined) return { offered: 'taken' in meant ? [meant.taken] : meant.offered };
  const named = [first, second].map((part) => (part === undefined ? undefined : choiceOf(part)));
  const all = named.map((one) => (one === undefined ? [] : 'taken' in one ? [one.taken] : one.offered));
  const offered = [...new Set(all.flat())];
  return all.every((some) => some.length > 0) && offered.length > 1 ? { offered } : undefined;
}

/** «Тегімді ауыстырғам, атым сол қалпы»: without the clauses of what has not changed, where others are left. */
export function withoutUnchanged(text: string): string {
  if (text.length > mostLetters) return text;
  const clauses = text.split(/[,;.]+\s*/u);
  const others = clauses.filter((clause) => !unchanged.test(clause));
  return others.some((clause) => /\p{L}{3}/u.test(clause)) && others.length < clauses.length
    ? others.join(' ')
    : text;
}
/** What the clauses name that say what has not changed; empty: none say so, or all do. */
export function clausesUnchanged(text: string): string {
  if (withoutUnchanged(text) === text) return '';
  return text
    .split(/[,;.]+\s*/u)
    .filter((clause) => unchanged.test(clause))
    .map((clause) => clause.replace(unchanged, ' '))
    .join(' ');
}
/** Every clause says so of a part. */
export function saysUnchanged(text: string): boolean {
  const clauses = text.split(/[,;.]+\s*/u).filter((clause) => /\p{L}{2}/u.test(clause));
  return (
    text.length <= mostLetters && clauses.length > 0 && clauses.every((clause) => unchanged.test(clause))
  );
}
const unchanged =
  /(?<!\p{L})(?:сол\s+(?:қалпы|күйі|қалпында)|өзгермеген|өзгерген\s+жоқ|то\s+же|та\s+же|прежн(?:ее|яя)|не\s+менял\p{L}*|stayed|unchanged|(?:is\s+)?the\s+same|(?:сол|sol)(?=[\s.!]*$))(?!\p{L})/iu;

/**
 * The choice that the clauses name which deny nothing, where another one denies something; of a single such clause also the two
 * that it may mean («сыну не надо, мне»). Undefined: none, or several.
 */
export function clauseAffirmed(
  text: string,
  isNegation: (word: string) => boolean,
  choiceOf: (clause: string) => NamedChoice | undefined,
): readonly string[] | undefined {
  const clauses = text.split(/[,;.!?]+\s*/u).filter((clause) => /\p{L}{3}/u.test(clause));
  const others = clauses.filter((clause) => !clause.split(/\s+/u).some(isNegation));
  if (others.length === 0 || others.length === clauses.length) return undefined;
  const named = others.flatMap((clause) => {
    const one = choiceOf(clause);
    return one === undefined ? [] : 'taken' in one ? [one.taken] : one.offered;
  });
  const different = [...new Set(named)];
  const isOfOne = others.length === 1 && different.length === 2;
  return different.length === 1 || isOfOne ? different : undefined;
}
