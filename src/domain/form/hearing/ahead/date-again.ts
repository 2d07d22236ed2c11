import { monthOf } from '../../../dates/month-words.ts';
import { figuresFor } from '../../../dates/number-words.ts';
import { isPartOfDate } from '../../../dates/written-date.ts';
import { birthDatesIn } from '../../../person/birth-date.ts';
import { aroundDateAgain } from '../../../words/form/date-label-words.ts';
import { leaving, wordOf } from '../../../words/phrases.ts';
import type { Here, Step } from '../acceptance.ts';

/**
 * «Ой нет, 2 января», where the place of birth or the phone is asked for: the date of birth that was told before, put right. What is not
 * said of it stays as it was; it is offered, and never taken for a place.
 */

/** A longer text tells a story. */
const mostLetters = 60;
const behindDate = /^(?:birth-country|birth-place|phone|purpose)$/;
const withoutTalk = leaving(() => `${wordOf(aroundDateAgain)}[\\s,.!…–-]*`, 'all');
const aYear = /(?<!\d)(?:18|19|20)\d{2}(?!\d)/u;
const aDay = /(?<!\d)\d{1,2}(?!\d)/u;
const aMonth = /\p{L}{3}|\d[./-]\d/u;

/** Undefined: the text says more than a date or a part of one, or no date stands yet. */
export function dateAgain({ state, question, context }: Here, text: string, step: Step): Step | undefined {
  const present = state.answers['birth-date']?.value;
  if (!present || !behindDate.test(question.id) || text.length > mostLetters || step.steer) return undefined;
  if (step.state.heard?.question === 'birth-date') return undefined;
  const words = withoutTalk(text).trim();
  // «1 мая» by itself may be the name of a village.
  const isPlace = question.id.startsWith('birth-') && words === text.trim();
  const said = figuresFor(words);
  const [year, month, day] = present.split('-');
  if (!saysDateAlone(said)) return undefined;
  const dates = birthDatesIn(said, context.today);
  const hasDay = aDay.test(said.replace(aYear, '')) && aMonth.test(said.replace(aYear, ''));
  const hasYear = aYear.test(said);
  // «Ой, второе»: behind the talk a word of a day is that day, and no village.
  const isDay = !isPlace && aBareDay.test(said) && !/\d/.test(words);
  const isPart = !isPlace && dates.length === 0 && isPartOfDate(said) && hasDay !== hasYear;
  const rest = isDay ? `.${month}.${year}` : ` ${year}`;
  const whole = hasYear ? `${day}.${month}.${said}` : `${bareDay(said, isDay)}${rest}`;
  const meant =
    isPart || isDay ? birthDatesIn(whole, context.today) : !isPlace || isDateAlone(said) ? dates : [];
  const offers = meant
    .filter((date) => date !== present)
    .map((date) => ({ answers: { 'birth-date': date } }));
  if (offers.length === 0) return undefined;
  const code = offers.length > 1 ? 'which-is-it' : 'is-it-this';
  return { state: { ...state, heard: { question: 'birth-date', offers } }, problem: { code } };
}

const aBareDay = /^\s*(?:the\s+)?\d{1,2}\s*$/iu;
const bareDay = (said: string, isDay: boolean) => (isDay ? said.replace(/\D/g, '') : said);
const besideDate = /^(?:году?|года|жыл\p{L}*|\p{L}{1,2}|ғой|the|күн\p{L}*|числ\p{L}*)$/iu;
/** «Родилась 5 мая в Семее» says more. `said`: with numbers in figures. */
export const saysDateAlone = (said: string) =>
  (said.match(/\p{L}+/gu) ?? []).every((word) => monthOf(word) !== undefined || besideDate.test(word));
/** «02.01.1990»: no word stands beside it that may be a place. */
const isDateAlone = (said: string) => /^[\d\s./-]+$/u.test(said);
