import { lookOf } from '../places/place-spelling.ts';
import { aroundReference } from '../request/reference.ts';
import { clausesOf } from '../talk/sentences/heard.ts';
import * as words from '../words/desk/command-words.ts';
import * as orders from '../words/desk/order-words.ts';
import { finding, leaving, oneOf, oneOfSpelled, type Phrases, saying, whenAsked } from '../words/phrases.ts';
import { periodSaid, readPeriod } from './export-period.ts';
import { reasonOf } from './orders/reason-beside-order.ts';
import { behindGreeting, saysNo, saysNotAfterAll, wholly } from './orders/unnamed-order.ts';
import { soughtIn } from './sought-in-words.ts';
import { bare, type WordKind } from './word-kind.ts';

/** A command as operators say it: its name, and what stands behind it. */
export interface SaidCommand {
  readonly name: string;
  readonly rest: string;
}

/** A text is looked at as `lookOf` makes it: без «й», «ё» and Kazakh letters, since people type without them. */
const looks = (table: Phrases) => oneOfSpelled(lookOf, table);
const isWord = (...tables: readonly Phrases[]) => whenAsked(() => `^(?:${tables.map(looks).join('|')})$`);

/** Each command with all that may be said for it, politely; what is taken back is often said twice. */
const commands = Object.entries(words.commandPhrases).map(([name, table]) => ({
  name,
  isSaid: wholly(table, name === 'undo' ? 'several' : 'once'),
}));

/** These may name days beside them: «выгрузка за ноябрь», «бүгін қанша өтініш түсті». */
const overDays = [
  { name: 'export', isNamed: isWord(orders.exporting) },
  { name: 'stats', isNamed: isWord(orders.statistics, orders.counting) },
] as const;
/** Counting alone asks how many wait: that is the queue. */
const counts = isWord(orders.counting);
const isAround = isWord(orders.aroundDays);

/** The words of a text by look; days in digits as they were typed: «с 1.11». */
const wordsOrDays = (text: string) =>
  text
    .split(/[\s,]+/u)
    .flatMap((word) => (/^\d[\d./\p{Pd}]*\d$/u.test(word) ? [word] : lookOf(word).split(' ')))
    .filter(Boolean);

/** «Статистика за неделю»: the command and the days, in words. */
function overDaysSaid(text: string): SaidCommand | undefined {
  const typed = wordsOrDays(text);
  for (const { name, isNamed } of overDays) {
    const said = typed.filter(isNamed);
    if (said.length === 0) continue;
    const days = typed.filter((word) => !isNamed(word) && !isAround(word)).join(' ');
    const isBare = days === '' && !said.every((word) => counts(word));
    if (isBare || (days !== '' && areDays(days))) return { name, rest: days };
  }
  return undefined;
}

/** Only whether they are days: they are read once more, with today, when they are used. */
const areDays = (typed: string) =>
  periodSaid(typed, 0) !== undefined || readPeriod(typed, Date.UTC(2026, 0)).ok;

const namesFile = saying('part', orders.certificateFile);
const saysWrong = saying('part', orders.wrongOne);
const asksToRecall = whenAsked(() => `^${oneOf(orders.howToRecall)}`);
const speaksOfSending = saying('part', orders.speaksOfSending);
const longestQuestion = 60;

/** A file that went wrong: what can be done about it. */
function asksOfWrongFile(text: string): boolean {
  const isWrong = (namesFile(text) && saysWrong(text)) || asksToRecall(text);
  return text.length <= longestQuestion && isWrong && speaksOfSending(text);
}

const findVerb = finding(() => `^${oneOf(orders.find)}\\s+(?=..)`);

const findBehind = finding(
  () =>
    `(?:\\s+${oneOf(orders.called)})?(?:\\s+${oneOf(orders.calledWhat)})?\\s+${oneOf(orders.findBehind)}[.!]*$`,
);
const mostSought = 80;

/** «Нурсултанова Айгерим деген өтінішті тап»: what is looked for stands before it. */
function soughtBefore(typed: string): string | undefined {
  if (typed.length > mostSought) return undefined;
  const verb = findBehind(typed);
  const sought = verb === undefined ? '' : typed.slice(0, -verb.length).trim();
  return soughtIn(sought);
}

/** «Найди заявку Каримовой» looks for the name. */
const withoutRequestOf = leaving(() => `^${oneOf(orders.requestOf)}\\s+(?=\\S)`);

/** The order ends here: with a sign, a blank, or the text. */
const behindOrder = '(?=[\\s:.,-])';
const alone = (table: Phrases) => finding(() => `^${oneOf(table)}$`);
const before = (table: Phrases) => finding(() => `^${oneOf(table)}${behindOrder}`);
/** What is done about a request, as it is said beside the reference; what goes to a person is shown before it goes. */
const ordersSaid = [
  { name: 'take', verbIn: alone(orders.take) },
  { name: 'release', verbIn: alone(orders.release) },
  { name: 'note', verbIn: before(orders.note) },
  { name: 'preview-ask', verbIn: before(orders.ask) },
  { name: 'preview-message', verbIn: before(orders.message) },
] as const;
/** Said on both sides of the reference, or on one: the buttons that these open decide. */
const opening = [
  { name: 'refuse', verbIn: finding(() => `^${oneOf(orders.refuse)}(?:${behindOrder}|$)`) },
  { name: 'correct', verbIn: alone(orders.correct) },
] as const;
/** «CR-…-ке»: Kazakh puts a word's case behind a dash. */
const caseEnding = /^\p{Pd}\p{L}{2,4}(?=[\s,:]|$)/u;
const namesPhone = saying('part', orders.phoneNamed);
const saysEnd = saying('part', orders.endsSo);
const fourDigits = /(?<![\d-])\d{2}[\s-]?\d{2}(?![\d])/g;

/** «Есть кто-нибудь с телефоном на 01-23?»: the last four digits of a phone. */
function endOfPhone(typed: string): string | undefined {
  if (typed.length > mostSought || !namesPhone(typed) || !saysEnd(typed)) return undefined;
  const [digits, another] = typed.match(fourDigits) ?? [];
  return another === undefined ? digits?.replace(/\D/g, '') : undefined;
}

/** Politeness, and the signs around it. */
const please = finding(() => `[\\s,]*(?<!\\p{L})${oneOf(orders.please)}[\\s.!)]*$`);
const mostBesideReference = 200;
const withoutPlease = (said: string) =>
  said.length > mostBesideReference ? said : said.slice(0, said.length - (please(said)?.length ?? 0));
const parts = /^[\s:.,/\p{Pd}]+|[\s:\p{Pd}]+$/gu;

/** The command that an operator's words stand for; undefined: none. */
export function commandSaid(text: string): SaidCommand | undefined {
  const typed = text.trim();
  const end = endOfPhone(typed);
  if (end !== undefined) return { name: 'find', rest: end };
  const verb = findVerb(typed);
  if (verb !== undefined && text.length <= mostSought) {
    return { name: 'find', rest: withoutRequestOf(typed.slice(verb.length)) };
  }
  const sought = soughtBefore(typed);
  // «Мои покажи» looks for nobody.
  const isNamed =
    sought !== undefined && (commands.some(({ isSaid }) => isSaid(text)) || overDaysSaid(text) !== undefined);
  if (sought !== undefined && !isNamed) return { name: 'find', rest: sought };
  if (asksOfWrongFile(text) && aroundReference(text) === undefined) {
    return { name: 'said-wrong-file', rest: '' };
  }
  const overSome = text.length > 60 ? undefined : overDaysSaid(text);
  if (overSome) return overSome;
  const named = commands.find(({ isSaid }) => isSaid(text));
  if (named) return { name: named.name, rest: '' };
  const around = aroundReference(text);
  return around && orderSaid(around);
}

const shown =
  'queue mine overdue stats help find operators failed list-today list-waiting list-paper list-electronic'.split(
    ' ',
  );

const longestAside = 100;

/** «Здравствуйте, что в очереди?», «какие мои? я только на смену»: what only shows something, behind a greeting or beside more. */
export function commandBehindGreeting(text: string): SaidCommand | undefined {
  const [first = '', another] = text.length > longestAside || /\d{2}/.test(text) ? [] : clausesOf(text);
  const asked = another === undefined || !/\s/.test(first) ? undefined : commandSaid(first);
  // What somebody is looked for by may be more than the first clause.
  if (asked !== undefined && shown.includes(asked.name) && (asked.rest === '' || asked.name === 'stats'))
    return asked;
  const rest = text.length > longestQuestion ? '' : behindGreeting(text.trim());
  const said = rest === '' ? undefined : commandSaid(rest);
  return said !== undefined && shown.includes(said.name) ? said : undefined;
}

/** An open question for words of this kind is put aside: «отмена», «жоқ керек емес»; where no words are needed, by «отмена» alone. */
export function putsAside(text: string, kind: WordKind | 'contact-reply'): boolean {
  if (commandSaid(text)?.name === 'undo') return true;
  if (bare.some((one) => one === kind)) return false;
  const mayAnswer = kind === 'message' || kind === 'contact-reply';
  return saysNotAfterAll(text) || (!mayAnswer && saysNo(text));
}

/** «Взять CR-…», «CR-… заметка: звонил»: the order stands alone on one side, and its words behind it. */
function orderSaid({ reference, before, after }: NonNullable<ReturnType<typeof aroundReference>>) {
  const rest = after.replace(caseEnding, '');
  const [first, second] = [withoutPlease(before.replace(parts, '')), withoutPlease(rest.replace(parts, ''))];
  const said = first === '' ? second : first;
  const whole = `${first.replace(/\s+(?:в|по|to|for)$/iu, '')} ${second}`.trim();
  const opened = whole.includes('?')
    ? undefined
    : opening.find(({ verbIn }) => verbIn(whole) !== undefined)?.name;
  if (opened === 'refuse')
    return { name: 'said-refuse', rest: `${reference} ${reasonOf(whole, 'refuse')}`.trim() };
  if (opened !== undefined) return { name: opened, rest: reference };
  for (const { name, verbIn } of ordersSaid) {
    // «Верни CR-… в очередь»: the two sides together are all that is said.
    const isWhole = name === 'take' || name === 'release';
    const verb = verbIn(isWhole ? whole : `${said} `);
    if (verb === undefined) continue;
    if (isWhole) return { name, rest: reference };
    const behind = said.slice(verb.length).replace(parts, '');
    const told = [behind, first === '' ? '' : second].filter((one) => one !== '').join(' ');
    const words = name === 'preview-message' ? withoutThat(told.replace(parts, '')) : told;
    return { name, rest: `${reference} ${words}`.trim() };
  }
  return undefined;
}

const saysThat = leaving(() => `^${oneOf(orders.that)}\\s+(?=\\S)`);
const saysThatBehind = finding(() => `[\\s,]+${oneOf(orders.thatBehind)}[\\s.!]*$`);

/** «Скажите, что паспорт нужен»: the person reads «паспорт нужен». A question may ask «что». */
function withoutThat(said: string): string {
  if (/[?？]/u.test(said) || said.length > mostBesideReference) return said;
  const told = saysThat(said);
  return told.slice(0, told.length - (saysThatBehind(told)?.length ?? 0));
}
