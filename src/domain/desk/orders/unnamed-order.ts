import { lookOf, soundOf } from '../../places/place-spelling.ts';
import { besideReference } from '../../request/reference.ts';
import { placesOfSpokenEnds } from '../../talk/numbers-in-text.ts';
import { clausesOf, longestSentence } from '../../talk/sentences/heard.ts';
import * as polite from '../../words/desk/command-words.ts';
import * as words from '../../words/desk/unnamed-words.ts';
import {
  finding,
  leaving,
  oneOf,
  oneOfSpelled,
  type Phrases,
  saying,
  whenAsked,
} from '../../words/phrases.ts';
import type { QueueFilter } from '../queue.ts';

/** An order about one request without saying which; `text`: the words that came with it, or empty. */
export interface UnnamedOrder {
  readonly name: string;
  readonly text: string;
}

const longestOrder = 60;

/**
 * Whether a text is a phrase of the table and nothing else, but for politeness: by look, or by sound, so that `kezek korset` is
 * «кезек көрсет» and «мерзимы» «мерзімі». `often`: several of them after each other.
 */
export function wholly(table: Phrases, often: 'once' | 'several' = 'once'): (text: string) => boolean {
  const [byLook, bySound] = [lookOf, soundOf].map((spell) =>
    whenAsked(() => {
      const [before, phrase, behind] = [polite.beforeCommand, table, polite.behindCommand].map((one) =>
        oneOfSpelled(spell, one),
      );
      const more = often === 'once' ? behind : `(?:${phrase}|${behind})`;
      return `^(?:${before} )*${phrase}(?: ${more})*$`;
    }),
  );
  // Nobody orders at length; nothing that long is gone through phrase by phrase.
  return (text) =>
    text.length <= longestOrder && (byLook?.(lookOf(text)) === true || bySound?.(soundOf(text)) === true);
}

const orders = Object.entries(words.unnamedPhrases).map(([name, table]) => ({
  name,
  isSaid: wholly(table),
}));

const verb = (table: Phrases) => finding(() => `^${oneOf(table)}[\\s:.,\\p{Pd}]+(?=..)`);
const noun = (table: Phrases) => finding(() => `^${oneOf(table)}\\s*[:\\p{Pd}]+\\s*(?=..)`);
/** The words follow. */
const openings = [
  { name: 'ask', begins: verb(words.askThis) },
  { name: 'ask', begins: noun(words.askNamed) },
  { name: 'message', begins: verb(words.messageThis) },
  { name: 'message', begins: noun(words.messageNamed) },
  { name: 'note', begins: noun(words.noteNamed) },
  { name: 'correct', begins: verb(words.correctWhat) },
  { name: 'refuse', begins: verb(words.refuseThis) },
  { name: 'refuse', begins: finding(() => `^${oneOf(words.refusalNamed)}\\s*[:,.\\p{Pd}]+\\s*(?=..)`) },
] as const;

/** All orders that may be said without a reference. */
export const unnamedOrders: readonly string[] = [
  ...new Set([...orders, ...openings].map(({ name }) => name)),
];

/** «Готово», «аламын», «сұрақ: …»: an order in which no request is named. */
export function unnamedOrder(text: string): UnnamedOrder | undefined {
  const typed = text.trim();
  // «Готово?» asks.
  const whole = /[?？]/u.test(typed) ? undefined : orders.find(({ isSaid }) => isSaid(typed));
  if (whole) return { name: whole.name, text: '' };
  for (const { name, begins } of openings) {
    const beginning = begins(typed);
    // «Отказ, а почему?» asks.
    if (beginning === undefined || (name === 'refuse' && /[?？]/u.test(typed))) continue;
    const text = typed.slice(beginning.length).trim();
    // «Спроси у 58 и 59 …», «ask 6S59 for …»: another one is named than the one in hand.
    // «Напиши всем, кто ждёт» goes to more than the one in hand.
    const isOfOthers = namesOne.test(text) || namesInWords(text) || isToAll(text);
    return isOfOthers ? undefined : { name, text };
  }
  return refusedBehind(typed) ?? saidToPerson(typed);
}

const refuses = orders.find(({ name }) => name === 'refuse');
const mostClauses = 4;

/** «Келісім жоқ, бас тартамын»: the reason stands before the order. */
function refusedBehind(typed: string): UnnamedOrder | undefined {
  const [, before = '', last = ''] =
    typed.length > longestSentence || /[?？]/u.test(typed)
      ? []
      : (/^(.+?)[\s]*[,.;:\p{Pd}]+\s+([^,.;:]+)$/su.exec(typed) ?? []);
  const isOrder = last !== '' && clausesOf(before).length < mostClauses && refuses?.isSaid(last) === true;
  return isOrder && !namesOne.test(before) && !namesInWords(before) && !/\d{2}/u.test(before)
    ? { name: 'refuse', text: before.trim() }
    : undefined;
}

const namesOne =
  /^(?:(?:в|во|на|о|у|по|про|для|насчёт|номер|номеру|заявке|заявку|заявление|иесінен|for|to|about|on|request)\s+){0,2}(?:№\s*)?(?:(?=[\p{L}\p{N}]*\d)[\p{L}\p{N}]{2,4}|[A-Z]{4})(?:\p{Pd}?\p{Ll}{2,4})?(?![\p{L}\p{N}])(?!\s*(?:год|жыл|мин|час|сағат|күн|дн|раз|рет|тенге|тг|year|day|hour|minute))/u;
/** «Откажи сорок шестую, …» names another one as well. */
const namesInWords = (text: string) => placesOfSpokenEnds(text).length > 0;
const isToAll = saying('word', words.toAll);
const longestToPerson = 600;
const greets = whenAsked(() => `^${oneOf(words.greetsPerson)}(?!\\p{L})[\\s,.!]*(?=.{4})`);
const speaks = saying('start', words.speaksToPerson);
const wants = saying('start', words.wantsOfPerson);
const asks = whenAsked(() => `^${oneOf(words.asksPerson)}`);
const isOrdered = saying('start', words.orderedOfPerson);
const tellsOwn = whenAsked(() => `^${oneOf(words.personsOwn)}`);
const greetsAll = whenAsked(
  () => `^${oneOf(words.greetsPerson)}(?!\\p{L})[\\s,]*${oneOf(words.colleagues)}[\\s.!)]*$`,
);
const longestGreeting = 60;

/** «Доброе утро, коллеги»: a greeting and nothing else. */
export function greetsColleagues(text: string): boolean {
  return text.length <= longestGreeting && greetsAll(text.trim());
}

const leadingGreeting = leaving(() => `^${oneOf(words.greetsPerson)}(?!\\p{L})[\\s,.!]*(?=..)`);

/** What follows a greeting; empty: none stands in front. */
export function behindGreeting(typed: string): string {
  const rest = leadingGreeting(typed);
  return rest === typed ? '' : rest;
}

/** «Здравствуйте, уточните вашу фамилию», without a reference: words to a person as if they read them. */
function saidToPerson(typed: string): UnnamedOrder | undefined {
  if (typed.length > longestToPerson) return undefined;
  if (asks(typed)) return { name: 'ask', text: typed };
  if (tellsOwn(typed)) return { name: 'message', text: typed };
  if (!greets(typed)) return undefined;
  if (isOrdered(typed)) return { name: 'ask', text: typed };
  if (!speaks(typed)) return undefined;
  return { name: wants(typed) || /[?？]/u.test(typed) ? 'ask' : 'message', text: typed };
}

/** Where the requests stand that an order may mean: what is taken is in the queue, all else in the operator's hands. */
export function filterOfOrder(command: string): QueueFilter {
  return command === 'take' || command === 'request' ? 'new' : 'mine';
}

const isLittle = whenAsked(() => `^(?:${oneOfSpelled(lookOf, words.besideReference)}(?: |$))*$`);

/** The reference that a command was typed with, where something stands beside it that is more than politeness. */
export function referenceWithMore(typed: string): string | undefined {
  const beside = besideReference(typed);
  return beside === undefined || isLittle(lookOf(beside.rest)) ? undefined : beside.reference;
}

/** «Жоқ, керек емес» to an open question for words; and a bare «жоқ», which may be what a person is to read. */
export const saysNotAfterAll = wholly(words.notAfterAll, 'several');
export const saysNo = wholly(words.no, 'several');
