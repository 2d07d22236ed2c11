import { datesLabelled } from '../../dates/labelled-dates.ts';
import { monthOf } from '../../dates/month-words.ts';
import { dictated as dictatedFigures, figuresFor } from '../../dates/number-words.ts';
import { relativeDay } from '../../dates/relative-day.ts';
import { isPartOfDate } from '../../dates/written-date.ts';
import { textLimits } from '../../messages/text-limits.ts';
import { birthDatesIn, parseBirthDate } from '../../person/birth-date.ts';
import { fail } from '../../result.ts';
import { beforePaperNumber, paperIssued, paperOfDate } from '../../words/line-words.ts';
import { leaving, oneOf, partsNamed } from '../../words/phrases.ts';
import type { Question } from '../form.ts';
import { offersOf, readWords } from './answer-readers.ts';

/** How the number and the date of a paper are read: a power of attorney, a birth certificate. */

const longestNumber = textLimits.paperNumber;

/** A day that has come, as on any paper that exists: the limits are those of a birth date. */
const readPastDate: Question['read'] = (typed, _answers, { today }) =>
  datesLabelled(typed, 'issue')?.length === 0 ? fail('birth-date-format') : parseBirthDate(typed, today);

/** The question of a paper's date. Of the centuries that two figures leave open, the paper is of the later one. */
export function paperDate(id: string): Pick<Question, 'id' | 'kind' | 'read' | 'offer'> {
  return {
    id,
    kind: 'text',
    read: readPastDate,
    offer: (typed, _answers, context) => {
      const { today } = context;
      if (readPastDate(typed, _answers, context).ok) return [];
      const told = relativeDay(typed, today);
      if (told !== undefined) return offersOf(id, [told]);
      const dates = birthDatesIn(typed, today, 'issue');
      const isOlder = (date: string) =>
        dates.some((one) => one !== date && one.slice(2) === date.slice(2) && one > date);
      return offersOf(
        id,
        dates.filter((date) => !isOlder(date)),
      );
    },
  };
}

/** Words that lead in to a number and are not part of it. */
const withoutLead = leaving(() => `^${oneOf(beforePaperNumber)}(?=[\\s:.,№-])[\\s:.,-]*`);
const number = '^(?<number>[^\\n]*\\d[^\\n]*?)[\\s,;]+';
/** «АА 1234567 от 26.01.2026» */
const withDate = partsNamed(() => `${number}${oneOf(paperOfDate)}\\s+(?<date>[^\\n]+)$`);
/** «АА 1234567 26.01.2026», «№ 1234567 выдано 01.07.2018 РАГС»: who issued the paper is not asked. */
const withPlainDate = partsNamed(() => {
  const inWords = '\\d{1,2}\\s+\\p{L}{3,10}\\s+\\d{4}';
  const date = `(?<date>\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|${inWords})(?:\\s*г(?:ода|\\.)?)?`;
  return `${number}(?:${oneOf(paperIssued)}\\s+)?${date}(?:[\\s,]+[^\\d]{1,60})?$`;
});
function bareNumber(typed: string): string {
  if (typed.length > 4 * longestNumber) return typed;
  let rest = typed.trim();
  for (let left = withoutLead(rest); left !== rest && /\d/.test(rest); left = withoutLead(rest)) rest = left;
  const [front = ''] = labelInFront.exec(rest) ?? [];
  // «I-АБ № 123456»: the letters of a series belong to the number.
  return (series.test(front) ? rest : rest.slice(front.length)) || rest || typed;
}

const series = /(?<!\p{L})[\p{Lu}-]{1,4}(?!\p{L})/u;
/** “Indian birth certificate, Reg. no. 2018/KL/0456”: words in front of a label that the number follows. */
const labelInFront =
  /^[^\d№]{1,60}?(?:№|(?<!\p{L})(?:no|номер|нөмірі?|number|reg|рег)(?!\p{L})\.?)[\s:.№]*(?=\S*\d)/iu;

const read = readWords(longestNumber);

/** The question of a paper's number; its date may be told with it. */
export function paperNumber(
  id: string,
  dateId: string,
): Pick<Question, 'id' | 'kind' | 'free' | 'read' | 'spread' | 'offer' | 'warn'> {
  return {
    id,
    kind: 'text',
    free: true,
    read: (typed) => (isNoNumber(typed) || isOtherFigure(typed) ? fail('help') : read(bareNumber(typed))),
    spread: (typed, _answers, { today }) => {
      if (typed.length > 300) return undefined;
      const bare = bareNumber(typed);
      const { number, date } = withDate(bare) ?? withPlainDate(bare) ?? {};
      if (number === undefined || date === undefined || !parseBirthDate(date, today).ok) return undefined;
      return { [id]: number, [dateId]: date };
    },
    // «Повторное 0345678, старое 1234567 потеряли»: which of the numbers it is.
    offer: (typed, _answers, { today }) => {
      const right = seriesPutRight(typed);
      if (right !== undefined) return offersOf(id, [right]);
      // «№ 45 от вчера»
      const dated = typed.length > 4 * longestNumber ? undefined : withDate(bareNumber(typed));
      const day = dated?.date === undefined ? undefined : relativeDay(dated.date, today);
      if (dated?.number !== undefined && day !== undefined)
        return [{ answers: { [id]: dated.number, [dateId]: day } }];
      // «Дата 01.02.2018» is no number.
      const onlyDate = typed.length > 300 ? [] : birthDatesIn(typed, today);
      if (dateLabel.test(typed) && onlyDate.length === 1) return offersOf(dateId, onlyDate);
      const isDated = typed.length > 300 || birthDatesIn(typed, today).length > 0;
      if (isDated) return [];
      // “One dash four hundred nine”
      const said = typed.replace(
        /(?<=\p{L}{2})\s+(?:dash|slash|дефис|тире|дробь|сызықша)\s+(?=\p{L}{2})/giu,
        ' - ',
      );
      const dictated = /\d/.test(typed)
        ? withFiguresInWords(typed)
        : figuresFor(said).replace(/(?<=\d)\s*-\s*(?=\d)/gu, '-');
      // «Реестр нөмірі деген сол ма? 1187 деп тұр»: of a sentence the number alone is meant.
      const isTold = dictated !== typed || isEither.test(typed) || isTalk(bareNumber(typed));
      const shape = isTold ? anyNumber : aNumber;
      const numbers = [...dictated.matchAll(shape)].map(([one]) => one.trim());
      return isTold || (numbers.length > 1 && /\p{Ll}{4,}/u.test(typed))
        ? offersOf(id, [...new Set(numbers)].slice(0, mostNumbers))
        : [];
    },
    // «б/н»: the paper has none.
    warn: (number) =>
      (/\p{N}/u.test(number) && !tellsMore(number)) || /^[бb]\/?[нn]$/iu.test(number) ? [] : ['number-words'],
  };
}

const longestRun = (text: string) => Math.max(0, ...(text.match(/\d+/gu) ?? []).map((run) => run.length));
/** “0412 three seven seven”: figures in words that go on from figures. */
function withFiguresInWords(typed: string): string {
  // «3-1107, а не три тысячи»: a dash belongs to the number.
  const all = /\d[-/]\d/.test(typed) ? undefined : dictatedFigures(typed);
  return all !== undefined && longestRun(all) > longestRun(typed) ? all : typed;
}

/** «Жазуы өшіп қалған, тек 0123 жағы көрінеді»: words around a few figures. */
const tellsMore = (number: string) => (number.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0) >= 3;

/** A sentence without a figure: «не вижу никакого номера». */
const isNoNumber = (typed: string) =>
  typed.length <= 4 * longestNumber &&
  !/\p{N}/u.test(typed) &&
  /(?:\p{L}{2,}[^\p{L}]+){2,}\p{L}{2}/u.test(typed);

const unitsBehind =
  /\d+\s*(?:-?(?:й|я|ой|ая)\s)?(?:год\p{L}*|лет|стр\p{L}*|лист\p{L}*|экземпляр\p{L}*|дана|бет\p{L}*|жыл\p{L}*|жаста|years?|pages?|cop(?:y|ies))(?!\p{L})/giu;
const namesNumber = /№|номер|нөмір|реестр|тізілім|number|(?<!\p{L})no(?!\p{L})/iu;
const yearAmidWords = /^(?=.*\p{Ll}{4})\P{Nd}*(?:19|20)\d\d\P{Nd}*$/su;

/** «На 3 года», «12 страница», «розовое такое 2018»: its figures say something else than the number. */
const isOtherFigure = (typed: string) =>
  typed.length <= 4 * longestNumber &&
  /\p{N}/u.test(typed) &&
  (!/\p{N}/u.test(typed.replace(unitsBehind, ' ')) ||
    (yearAmidWords.test(typed) && !namesNumber.test(typed)) ||
    (isPartOfDate(figuresFor(typed)) && typed.split(/\P{L}+/u).some((word) => monthOf(word) !== undefined)));

/** Words around the figures that are no label of theirs: a question, or several in small letters. */
const isTalk = (number: string) =>
  /[?？]|(?<!\p{L})(?:не|емес|not)\s+\p{Ll}/u.test(number) ||
  (number.match(/(?<![\p{L}\d])\p{Ll}{3,}(?!\p{L})/gu)?.length ?? 0) >= 2;

const isEither = /\d\s*(?:или|либо|немесе|әлде|or)\s+\S*\d/iu;
const dateLabel = /^\s*(?:дата|күні|date|от|dated)(?!\p{L})/iu;

/** Two letters may stand before the figures, and dashes among them. */
const aNumber = /(?<![\p{L}\d])(?:\p{Lu}{2}\s?)?\d[\d-]{3,14}\d(?![\p{L}\d])/gu;
/** In a sentence also a short one; a year is none. */
const anyNumber =
  /(?<![\p{L}\d])(?!(?:19|20)\d\d(?:\s*(?:г|ж|year)|\s*$))(?:\p{Lu}{2}\s?)?\d[\d/-]*\d(?![\p{L}\d])/gu;
const mostNumbers = 4;

/** «АА 1234567, нет, АБ»: other letters before the same figures; undefined: nobody puts them right. */
function seriesPutRight(typed: string): string | undefined {
  const found =
    typed.length > 4 * longestNumber
      ? undefined
      : /^\s*(?<front>(?:[IVX]+-)?)\p{Lu}{1,3}\s?(?<figures>\d[\d-]{3,}\d)[\s,.;]+(?:ой|нет|а\s+нет|точнее|вернее|жоқ|емес|no|sorry|не\s+\p{Lu}{1,3}\s+а)[\s,]+(?<letters>\p{Lu}{1,3})[\s.!]*$/iu.exec(
          typed,
        );
  // «123 нет 124»
  const other =
    /^\s*\d[\d/-]*[\s,.;]+(?:ой|нет|точнее|вернее|жоқ|no|sorry)[\s,]+(?<right>\d[\d/-]*)[\s.!]*$/iu;
  const right = typed.length > 4 * longestNumber ? undefined : other.exec(typed)?.groups?.right;
  if (right !== undefined) return right;
  const { front = '', letters, figures } = found?.groups ?? {};
  return letters === undefined ? undefined : `${front}${letters.toUpperCase()} ${figures}`;
}

const joined = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/**
 * Typed where a scan is asked for: the number or the date of the paper stand for the paper. Undefined: it is neither.
 * One that differs from what was answered is not lost: it is offered as another answer to its own question.
 */
export function insteadOfScan(numberId: string, dateId: string): NonNullable<Question['without']> {
  return (typed, answers, { today }) => {
    const date = parseBirthDate(typed, today);
    const number = bareNumber(typed);
    if (!/\d/.test(typed) || typed.length > 4 * longestNumber) return undefined;
    const [id, value] = date.ok ? [dateId, date.value] : [numberId, number];
    const isKnown = joined(answers[id] ?? '') === joined(value);
    return { question: id, offers: isKnown ? [] : offersOf(id, [value]) };
  };
}
