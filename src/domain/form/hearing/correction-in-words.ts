import { misspells } from '../../places/place-search.ts';
import { lookOf, soundOf } from '../../places/place-spelling.ts';
import { townsInWords } from '../../places/town-in-words.ts';
import { mine } from '../../words/line-words.ts';
import * as words from '../../words/mending-words.ts';
import { behind, inFront, oneOf, partsNamed, saying, whenAsked } from '../../words/phrases.ts';
import type { Form } from '../form.ts';
import { type Answers, type FormContext, type FormState, type Question, walk } from '../form.ts';
import { endPutRight, standsInstead, yearPutRight } from './besides/year-put-right.ts';
import { choiceNamed } from './choice-words.ts';
import { everyLine, lineNamed } from './named-lines.ts';
import type { Heard } from './offer.ts';

/**
 * «Ой, не так, Иванов, а не Иванова»: an answer that was given before is put right in words, without going back to its
 * question. What is meant is offered as a button and never taken: the words may belong to the question on the card.
 */

/** A longer text tells something. */
const mostLetters = 200;

const signs = ',.:;!…–-';
const sorry = () => inFront(words.sorry, ',.!…–-');
const maybe = (source: string, signsBehind = '') => `(?:${source}[\\s${signsBehind}]+)?`;
/** What is right, with what people put in front of it. */
const rest = () => `${maybe(oneOf(words.shouldBe), ',:–-')}(?<rest>.+)$`;
const aLine = '(?<line>\\p{L}+(?:\\s\\p{L}+)?)';

const leadIn = partsNamed(() => {
  const said = `${maybe('(?:я|мен|i)')}${oneOf(words.notRight)}${behind(words.notRight, signs)}`;
  return `^${sorry()}(?:${said}|${oneOf(words.oops)}(?=[\\s,.!…-]))[\\s${signs}]+${rest()}`;
});
/** «Ой, тегім қате, Иванов»: the line is named before what is said of it. */
const ofLine = partsNamed(() => {
  const was = maybe(`(?:${oneOf(words.wasWritten)}|${oneOf(words.written)})`);
  const line = `${maybe(`(?:${oneOf(mine)}|мою)`)}${aLine}\\s+`;
  return `^${sorry()}${line}${was}${oneOf(words.notRight)}[\\s${signs}]+${rest()}`;
});
/** «Неправильно написано имя, надо Алия», "wrong birth place, I was born in Oral": what is wrong is named behind. */
const lineBehindFault = partsNamed(() => {
  const line = `${maybe(`(?:${oneOf(mine)}|мою|the)`)}${aLine}`;
  return `^${sorry()}${oneOf(words.notRight)}\\s+${maybe(oneOf(words.written))}${line}[${signs}]+\\s*${rest()}`;
});
const saysNothing = whenAsked(() => `^(?:${oneOf(words.nothingMore)}[\\s.!?]*)+$`);
/** «Фамилия не X, а Y»: the line, and then what it is not. */
const lineFirst = partsNamed(() => `^${maybe(oneOf(mine))}${aLine}\\s+(?<rest>(?:не|not)\\s+.+)$`);
/** «Туған жерім Семей емес, Аягөз». */
const lineFirstKazakh =
  /^(?:мен[іи][ңн]\s+)?(?<line>\p{L}+(?:\s(?:жер[іи]м|ел[іи]м|к[үу]н[іи]м|аты|н[өо]м[іи]р[іи]м))?)\s+(?<instead>.+?)\s+емес(?!\s+[пб][ае](?!\p{L}))[\s,]+(?<value>.+)$/isu;
const notThat = [
  /^(?<value>.+?)[\s,]+(?:а не|но не|not)\s+(?<instead>.+)$/isu,
  /^(?:не|not)\s+(?<instead>.+?)[\s,]+(?:а|но|but)\s+(?<value>.+)$/isu,
  // «… емес пе еді» asks.
  /^(?<instead>.+?)\s+емес(?!\s+[пб][ае](?!\p{L}))[\s,]+(?<value>.+)$/isu,
  // “Not Semey, Kurchatov”
  /^(?:[Нн]е|[Nn]ot)\s+(?<instead>\p{Lu}[\p{L}-]+)\s*,\s*(?<value>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)$/su,
  // “I typed Semey but passport says Semipalatinsk”
  /^(?:i\s+(?:typed|wrote|put)|(?:я\s+)?(?:на|у)писала?|мен)\s+(?<instead>\p{L}+(?:\s\p{L}+)?)[\s,]+(?:but|а|но|бірақ)\s+.*?(?<value>\p{Lu}[\p{L}-]+)(?:\s+(?:деп|тұр|жазылған))*[\s.!]*$/su,
];

/** «Не Алматы, а Узынагач» behind the line that it belongs to. */
function withoutDenied(rest: string): Correction {
  const said = rest.replace(saidSo, '').replace(/[\s.!]+$/u, '');
  const { value, instead } = (notThat[1]?.exec(said) ?? notThat[2]?.exec(said))?.groups ?? {};
  return value !== undefined && instead !== undefined
    ? { value, instead }
    : { value: said, instead: undefined };
}

/** «… қалғаны ок»: the other answers are right. */
const theRest = /[\s,]+(?:қалған\p{L}*|остальн\p{L}*|the\s+rest)(?!\p{L}).*$/isu;

/** «… Жанна еді», «… Жанна деп түзете салыңыз» */
const saidSo = /\s+(?:еді|екен|ғой|болады|болуы\s+керек|деп\s.*)[\s.!]*$/isu;

interface Correction {
  readonly value: string;
  /** What stood there, where the person says it. */
  readonly instead: string | undefined;
  /** The words for the line that it belongs to, where they stand before. */
  readonly line?: string;
}

/** What the text puts right; undefined: it says nothing of that kind. */
export function correctionIn(text: string): Correction | undefined {
  const typed = text.trim();
  if (typed.length > mostLetters) return undefined;
  // «*Иванова»: as people put right their last message to each other.
  const starred = /^\*+\s*(?<value>[^*\s][^*]{1,60})$|^(?<behind>[^*\s][^*]{1,60}[^*\s])\s*\*+$/u.exec(
    typed,
  )?.groups;
  const star = starred?.value ?? starred?.behind;
  if (star !== undefined) return { value: star, instead: undefined };
  const named = ofLine(typed);
  if (
    named?.line !== undefined &&
    named.rest !== undefined &&
    !saysNothing(named.rest) &&
    lineNamed(named.line, everyLine) !== undefined
  ) {
    return { ...withoutDenied(named.rest), line: named.line };
  }
  const behind = lineBehindFault(typed);
  if (behind?.line && behind.rest && lineNamed(behind.line, everyLine) !== undefined) {
    return { ...withoutDenied(behind.rest), line: behind.line };
  }
  const stands = standsInstead(typed);
  if (stands?.line && stands.value && lineNamed(stands.line, everyLine) !== undefined)
    return { value: stands.value, instead: stands.instead, line: stands.line };
  const deniedBehind = lineFirstKazakh.exec(typed)?.groups;
  if (deniedBehind?.line && deniedBehind.value && lineNamed(deniedBehind.line, everyLine) !== undefined) {
    const value = deniedBehind.value
      .replace(theRest, '')
      .replace(saidSo, '')
      .replace(/[\s.!]+$/u, '');
    return { value, instead: deniedBehind.instead, line: deniedBehind.line };
  }
  const denied = lineFirst(typed);
  if (denied?.line && denied.rest && lineNamed(denied.line, everyLine) !== undefined) {
    const { value, instead } = notThat[1]?.exec(denied.rest.replace(/[\s.!]+$/u, ''))?.groups ?? {};
    if (value !== undefined && instead !== undefined) return { value, instead, line: denied.line };
  }
  const right = leadIn(typed)?.rest?.replace(/[\s.!]+$/u, '');
  if (right !== undefined && saysNothing(right)) return undefined;
  const said = right ?? typed;
  for (const pattern of notThat) {
    const { value, instead } = pattern.exec(said)?.groups ?? {};
    if (value !== undefined && instead !== undefined) return { value, instead };
  }
  return right === undefined ? undefined : { value: right, instead: undefined };
}

/** The answer that a text puts right, to be offered: the one that stood so before, else the one given last. */
export function heardMending(
  form: Form,
  state: FormState,
  context: FormContext,
  text: string,
): Heard | undefined {
  const year = yearPutRight(state, text) ?? endPutRight(state, text);
  if (year && state.at !== year.question) return year;
  const correction = correctionIn(text);
  if (correction === undefined) return undefined;
  const { asked, answers } = walk(form, state, context);
  const at = asked.findIndex(({ question }) => question.id === state.at);
  const before = (at < 0 ? asked : asked.slice(0, at))
    .filter(({ answered, doubts }) => answered || doubts.length > 0)
    .map(({ question }) => question)
    .reverse();
  const { instead } = correction;
  const same = before.filter(({ id }) => instead !== undefined && isSame(state.answers[id]?.value, instead));
  const named = lineNamed(
    correction.line ?? correction.value,
    before.map(({ id }) => id),
  );
  // Who says what was wrong, and nothing of the form says so, speaks of something else.
  const last = instead === undefined ? before.slice(0, 1) : [];
  const labelled = before.filter(({ id }) => id === named);
  // «Ой, Смагулова» behind «Смогулова Дана Ерлановна»: the answer that it nearly is.
  const alike = before.filter(({ id }) => isNearly(state.answers[id]?.value, correction.value));
  const likely = labelled.length > 0 ? labelled : alike.length > 0 ? alike : last;
  const candidates = same.length > 0 ? same : likely;
  for (const question of candidates) {
    const value = readAt(question, correction.value, answers, context);
    const doubts = value === undefined ? [] : (question.warn?.(value, answers, context) ?? []);
    // «В имени была Динора» is no name.
    const isName = !doubts.includes('name-words');
    if (value !== undefined && isName && value !== state.answers[question.id]?.value) {
      return { question: question.id, offers: [{ answers: { [question.id]: value } }] };
    }
  }
  return undefined;
}

/** One slip of the finger apart. */
function isNearly(value: string | null | undefined, typed: string): boolean {
  return value !== null && value !== undefined && misspells(lookOf(typed), lookOf(value)) === 'whole';
}

function isSame(value: string | null | undefined, typed: string): boolean {
  if (value === null || value === undefined) return false;
  return lookOf(value) === lookOf(typed) || soundOf(value) === soundOf(typed);
}

const tellsWrong = saying('part', words.somethingWrong);
const mostWordsOfLine = 8;

/** «Ой, ИИН неправильный ввёл»: the question before whose answer is said to be wrong, with no other one beside it. */
export function lineWronged(
  form: Form,
  state: FormState,
  context: FormContext,
  text: string,
): string | undefined {
  if (text.length > mostLetters || !tellsWrong(text)) return undefined;
  if (text.trim().split(/\s+/).length > mostWordsOfLine) return undefined;
  const { asked } = walk(form, state, context);
  const at = asked.findIndex(({ question }) => question.id === state.at);
  const before = asked
    .slice(0, Math.max(at, 0))
    .filter(({ answered, doubts }) => answered || doubts.length > 0);
  return lineNamed(
    text,
    before.map(({ question }) => question.id),
  );
}

/** «Мне бумажную надо»: another certificate than was chosen, where a number is asked for. */
export function otherKind(
  { answers: given, at = '' }: FormState,
  form: Form,
  text: string,
): Heard | undefined {
  if (!/iin$|^phone$|date$/.test(at) || /\d/.test(text)) return undefined;
  const kind = form.questions.find(({ id }) => id === 'kind');
  const named = kind && choiceNamed('kind', text, ['electronic', 'paper']);
  const isOther = named && 'taken' in named && given.kind !== undefined && given.kind.value !== named.taken;
  return isOther ? { question: 'kind', offers: [{ answers: { kind: named.taken } }] } : undefined;
}

/** What the words say at that question, as its answer is kept. */
export function readAt(
  question: Question,
  words: string,
  answers: Answers,
  context: FormContext,
): string | undefined {
  const values = question.choices?.(answers, context) ?? [];
  const named = choiceNamed(question.id, words, values);
  if (named && 'taken' in named)
    return question.spread?.(named.taken, answers, context) ? undefined : named.taken;
  const found = question.search?.(words, answers, context) ?? [];
  const [only, second] = found;
  const typed = only !== undefined && second === undefined ? only : words;
  const isPlace = question.id === 'birth-place';
  const [town] = isPlace ? townsInWords(context.catalog.towns, words) : [];
  if (town) return town.name;
  // «Айгерим через и»: the name in the sentence, where there is one alone.
  const [inTalk, another] = question.kind === 'text' ? (question.offer?.(words, answers, context) ?? []) : [];
  const likely = another === undefined ? inTalk?.answers[question.id] : undefined;
  if (/(?:surname|first-name|patronymic)$/.test(question.id) && typeof likely === 'string') return likely;
  const read = question.read(
    question.spread?.(typed, answers, context)?.[question.id] ?? typed,
    answers,
    context,
  );
  return read.ok ? read.value : undefined;
}
