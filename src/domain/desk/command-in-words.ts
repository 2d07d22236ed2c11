import { lookOf } from '../places/place-spelling.ts';
import { aroundReference } from '../request/reference.ts';
import * as words from '../words/desk/command-words.ts';
import * as orders from '../words/desk/order-words.ts';
import { finding, oneOf, oneOfSpelled, type Phrases, saying, whenAsked } from '../words/phrases.ts';
import { periodSaid } from './export-period.ts';

/** A command as operators say it: its name, and what stands behind it. */
export interface SaidCommand {
  readonly name: string;
  readonly rest: string;
}

/** A text is looked at as `lookOf` makes it: без «й», «ё» and Kazakh letters, since people type without them. */
const looks = (table: Phrases) => oneOfSpelled(lookOf, table);
const isWord = (...tables: readonly Phrases[]) => whenAsked(() => `^(?:${tables.map(looks).join('|')})$`);

/** Each command with all that may be said for it, politely. */
const commands = Object.entries(words.commandPhrases).map(([name, table]) => {
  const isSaid = whenAsked(
    () => `^(?:${looks(words.beforeCommand)} )*${looks(table)}(?: ${looks(words.behindCommand)})*$`,
  );
  return { name, isSaid };
});

/** These may name days beside them: «выгрузка за ноябрь», «бүгін қанша өтініш түсті». */
const overDays = [
  { name: 'export', isNamed: isWord(orders.exporting) },
  { name: 'stats', isNamed: isWord(orders.statistics, orders.counting) },
] as const;
/** Counting alone asks how many wait: that is the queue. */
const counts = isWord(orders.counting);
const isAround = isWord(orders.aroundDays);

/** «Статистика за неделю»: the command and the days, in words. */
function overDaysSaid(look: string): SaidCommand | undefined {
  const typed = look.split(' ').filter(Boolean);
  for (const { name, isNamed } of overDays) {
    const said = typed.filter(isNamed);
    if (said.length === 0) continue;
    const days = typed.filter((word) => !isNamed(word) && !isAround(word)).join(' ');
    const isBare = days === '' && !said.every((word) => counts(word));
    if (isBare || (days !== '' && periodSaid(days, 0) !== undefined)) return { name, rest: days };
  }
  return undefined;
}

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
const parts = /^[\s:.,\p{Pd}]+|[\s:\p{Pd}]+$/gu;

/** The command that an operator's words stand for; undefined: none. */
export function commandSaid(text: string): SaidCommand | undefined {
  const typed = text.trim();
  const verb = findVerb(typed);
  if (verb !== undefined && text.length <= 80) return { name: 'find', rest: typed.slice(verb.length) };
  if (asksOfWrongFile(text) && aroundReference(text) === undefined) {
    return { name: 'said-wrong-file', rest: '' };
  }
  const overSome = text.length > 60 ? undefined : overDaysSaid(lookOf(text));
  if (overSome) return overSome;
  const named = text.length > 60 ? undefined : commands.find(({ isSaid }) => isSaid(lookOf(text)));
  if (named) return { name: named.name, rest: '' };
  const around = aroundReference(text);
  return around && orderSaid(around);
}

/** «Взять CR-…», «CR-… заметка: звонил»: the order stands alone on one side, and its words behind it. */
function orderSaid({ reference, before, after }: NonNullable<ReturnType<typeof aroundReference>>) {
  const [first, second] = [before.replace(parts, ''), after.replace(parts, '')];
  const said = first === '' ? second : first;
  const whole = `${first} ${second}`.trim();
  const opened = whole.includes('?')
    ? undefined
    : opening.find(({ verbIn }) => verbIn(whole) !== undefined)?.name;
  if (opened !== undefined) return { name: opened, rest: reference };
  for (const { name, verbIn } of ordersSaid) {
    const verb = verbIn(`${said}${name === 'take' || name === 'release' ? '' : ' '}`);
    if (verb === undefined) continue;
    const behind = said.slice(verb.length).replace(parts, '');
    if (name === 'take' || name === 'release') {
      return first !== '' && second !== '' ? undefined : { name, rest: reference };
    }
    const told = [behind, first === '' ? '' : second].filter((one) => one !== '').join(' ');
    return { name, rest: `${reference} ${told}`.trim() };
  }
  return undefined;
}

const mostWords = 4;
const askedBefore = finding(
  () =>
    `^(?:(?:а|ну)\\s+)?${oneOf(orders.whereIs)}\\s+(?:${oneOf(orders.requestOf)}\\s+)?|^(?:заявка|заявление|өтініш)\\s+(?:(?:от|на)\\s+)?`,
);
const askedBehind = finding(() => `\\s+${oneOf(orders.whereIsBehind)}$`);

/**
 * What may be looked for in words without a command: an IIN, a phone, «Каримова Айгуль», also in lower case, and «где
 * каримова». Undefined: no name and no number.
 */
export function soughtIn(text: string): string | undefined {
  const typed = text.trim();
  if (typed.length > 80) return undefined;
  const told = typed.replace(/[?？]+$/u, '');
  const behind = told.slice(askedBefore(told)?.length ?? 0);
  const sought = behind.slice(0, behind.length - (askedBehind(behind)?.length ?? 0)).trim();
  const isNumber = /^[\d\s+()-]{4,}$/.test(sought);
  if (/[?？!]/u.test(sought) || (!isNumber && sought.split(/\s+/).length > mostWords)) return undefined;
  return isNumber || /^\p{L}[\p{L}'’-]{2,}(?:\s+\p{L}[\p{L}'’-]*\.?(?:\p{L}\.)?){0,3}$/u.test(sought)
    ? sought
    : undefined;
}
