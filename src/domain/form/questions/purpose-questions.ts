import { saysAbroad } from '../../countries/abroad.ts';
import { countriesWithin, countryNamed } from '../../countries/country-in-words.ts';
import { allCountries } from '../../countries/typed-country.ts';
import { textLimits } from '../../messages/text-limits.ts';
import { fail } from '../../result.ts';
import { saysNothingOfIt } from '../../talk/no-answer.ts';
import { isQuestion, namesCertificate } from '../../talk/question-in-words.ts';
import { sayingsOf } from '../../talk/sayings.ts';
import { amongChoices } from '../../words/aside-words.ts';
import { goesAway, notThisPurpose, purposeAfterAll } from '../../words/form/purpose-words.ts';
import { somethingWrong } from '../../words/mending-words.ts';
import { unsure } from '../../words/no-answer-words.ts';
import { oneOf, partsNamed, saying } from '../../words/phrases.ts';
import type { FormContext, Question } from '../form.ts';
import { isPurposeUntold } from '../hearing/besides/not-told.ts';
import { choiceNamed } from '../hearing/choice-words.ts';
import type { Offer } from '../hearing/offer.ts';
import { choice, offersOf, readWords } from './answer-readers.ts';

/** How it is asked what the certificate is for. */

/** What the certificate is needed for (domain facts: "What it is needed for"). */
export const purposes = [
  'visa',
  'temporary-residence',
  'residence',
  'citizenship',
  'employment',
  'education',
  'adoption',
  'court',
  'marriage',
  'other',
] as const;

/** Purposes of which another country's authorities usually decide. */
const abroad: readonly string[] = ['visa'];
/** For what people go to a country, where they name nothing but it. */
const inCountry: readonly string[] = ['visa', 'employment', 'education'];
const mostWordsOfCountry = 2;
const mostWordsOfWay = 6;

const longestPurpose = textLimits.purpose;
const mostListed = 3;
const saysListed = saying('part', amongChoices);
const saysWrong = saying('part', somethingWrong);

/** Words, or one word with a vowel that is long enough to say something: «оружие», «тендер». */
const isTelling = (text: string) =>
  /\s/.test(text) || /^(?!.*(?:судим|соттыл))(?=.*[аеёиоуыэюяәіөұүaeiouy])\p{L}{5,}$/iu.test(text);

const thinksBetter = saying('word', purposeAfterAll);
const isUnsure = saying('word', unsure);
/** «Визу, хотя нет, уже не визу, а ВНЖ», “Not work, study”: what stands behind what it is not. */
const behindDenied = partsNamed(
  () =>
    `(?<![\\p{L}])${oneOf(notThisPurpose)}\\s+(?:(?:для|на|за|for)\\s+)?[\\p{L}-]+(?:\\s+[\\p{L}-]+)?(?:\\s+(?:а|но|but)|\\s*,(?:\\s*(?:а|но|but)(?!\\p{L}))?)\\s*(?<rest>.*\\p{L}{2}.*)$`,
);
const withoutDenied = (text: string) =>
  text.replace(/\p{L}+\s+емес(?!\p{L})|(?<!\p{L})(?:не|not)\s+\p{L}+/giu, ' ');

/** The purposes that are named instead of one that is denied; empty: none is. */
function namedInstead(text: string): readonly string[] {
  const { rest } = text.length > longestPurpose ? {} : (behindDenied(text) ?? {});
  const named = rest === undefined ? undefined : choiceNamed('purpose', rest, purposes);
  const all = named === undefined ? [] : 'taken' in named ? [named.taken] : named.offered;
  return all.filter((one) => one !== 'other');
}

/** «Для банка, нет, для тендера»: what is said in the end. */
const behindNo =
  /\p{L}{3}[\s,.]+(?:(?:ой|а|хотя)[\s,]+)?(?:нет|точнее|вернее|жоқ|no|wait|sorry|дұрысы)[\s,]+(?:(?:wait|no|ой|кешіріңіз|дұрысы|мен|i\s+mean)[\s,]+)*(?<rest>(?:(?:для|на|за|в|по|for|to)\s+\p{L}{3}|\p{L}+(?:ға|ге|қа|ке|үшін)(?!\p{L})|(?<=,\s*(?:нет|жоқ|no)[\s,]+)\p{L}{4}).*)$/iu;

const orNot = /[\s,]+(?:или|либо|әлде|немесе|or)\s+(?:нет|жоқ|no|not)(?!\p{L})[\s,.?]*/iu;
/** “…, or do I not need it for that?” behind a purpose. */
const whetherNeeded =
  /^(?<told>.*?\p{L})[\s,.;–-]+(?:или|либо|может(?:\s+быть)?|әлде|немесе|мүмкін|or|maybe)\s+(?:[^,.;]*\s)?(?:не\s+(?:надо|нуж\p{L}+|требу\p{L}+)|керек\s+емес|қажет\s+емес|(?:not|n['’]?t)\s+(?:need|necess|requir)\p{L}*)(?:\s+[^,.;]*)?[\s.!?]*$/isu;

/** «Кореяга», “Poland”: a country alone says nothing of what is wanted there. */
function isOnlyCountry(text: string, { catalog }: FormContext): boolean {
  if (text.trim().split(/\s+/u).length > mostWordsOfCountry) return false;
  const bare = text.trim().replace(/(?<=\p{L}{4})[ғгкқ][ае]$/iu, '');
  return (
    [text, bare].some((one) => countryNamed(catalog, one) !== undefined) ||
    countriesWithin(allCountries(catalog), text).length > 0
  );
}

const saysWay = saying('word', goesAway);

/** «Шетелге кетем», «уезжаем в Германию»: where to, and nothing of what for. */
function isOnlyWay(text: string, context: FormContext): boolean {
  const count = text.trim().split(/\s+/u).length;
  if (count > mostWordsOfWay || (count > mostWordsOfCountry && !saysWay(text))) return false;
  return saysAbroad(text) || countriesWithin(allCountries(context.catalog), text).length > 0;
}

export const purposeQuestions: readonly Question[] = [
  choice('purpose', purposes, {
    section: 'certificate',
    // An electronic certificate is for use within Kazakhstan: a refused visa is found out too late.
    warn: (purpose, { kind }) => (kind === 'electronic' && abroad.includes(purpose) ? ['visa-on-paper'] : []),
    doubtedBy: ['kind'],
    mend: { 'visa-on-paper': 'kind' },
    // A purpose in own words, where no button is named: it is offered as "other".
    offer: (typed, _answers, context) => {
      const instead = namedInstead(typed);
      if (instead.length > 0) return offersOf('purpose', instead.slice(0, mostListed));
      const own = readWords(longestPurpose)(typed);
      const isNone =
        /^(?:не|нет|not?|жоқ)\s|\sемес[\s.!]*$/iu.test(typed.trim()) ||
        [namesCertificate, saysNothingOfIt, isPurposeUntold].some((says) => says(typed));
      const isTold =
        own.ok && isTelling(own.value) && !isNone && !isQuestion(typed) && sayingsOf(typed).length === 0;
      const named = choiceNamed('purpose', typed, purposes);
      // «Для банка» is nearly «басқа», and no button is named by that.
      const isNamed = named && ('taken' in named || named.offered.some((one) => one !== 'other'));
      if (named === undefined && isOnlyCountry(typed, context)) return offersOf('purpose', inCountry);
      if (named === undefined && isTold && isOnlyWay(typed, context))
        return [
          ...offersOf('purpose', inCountry),
          { answers: { purpose: 'other', 'purpose-other': own.value } },
        ];
      return isTold && !isNamed ? [{ answers: { purpose: 'other', 'purpose-other': own.value } }] : [];
    },
  }),
  {
    id: 'purpose-other',
    kind: 'text',
    free: true,
    section: 'certificate',
    when: ({ purpose }) => purpose === 'other',
    // A number tells nothing.
    read: (typed) =>
      /^[\p{P}\s]*\p{N}[\p{N}\p{P}\s]*$/u.test(typed) ? fail('help') : readWords(longestPurpose)(typed),
    // «Оқу деген бар екен ғой», «работа»: one of the buttons of before.
    offer: (typed, _answers, context) => {
      // «Жоқ, визаға екен, қателесіп баса салыппын»
      // «…, или для этого не надо?»: whether it is the purpose is asked, and nothing of that is kept unasked.
      const asked = typed.length > longestPurpose ? undefined : whetherNeeded.exec(typed.trim());
      const told = asked?.groups?.told ?? '';
      if (isTelling(told)) return [{ answers: { 'purpose-other': told } }];
      // «Лицензия на такси или нет, аренда»
      const either = typed.length > longestPurpose ? [] : typed.split(orNot).filter(isTelling);
      if (either.length > 0 && orNot.test(typed))
        return withOwn(offersOf('purpose-other', either.slice(0, mostListed)), typed);
      const after = typed.length > longestPurpose ? undefined : behindNo.exec(typed)?.groups?.rest;
      if (after !== undefined && isTelling(after)) {
        const one = choiceNamed('purpose', after, purposes);
        const likely = one === undefined ? [] : 'taken' in one ? [one.taken] : one.offered;
        const meant = likely.filter((value) => value !== 'other').slice(0, mostListed);
        return withOwn(
          meant.length > 0 ? offersOf('purpose', meant) : offersOf('purpose-other', [after]),
          typed,
        );
      }
      const instead = namedInstead(typed);
      if (instead.length > 0) return withOwn(offersOf('purpose', instead.slice(0, mostListed)), typed);
      const isAfterAll = typed.length <= longestPurpose && (thinksBetter(typed) || isUnsure(typed));
      const isListed = saysListed(typed) || (typed.length <= longestPurpose && saysWrong(typed));
      const said =
        isListed || isAfterAll
          ? withoutDenied(typed)
              .split(/\s+/u)
              .filter((word) => choiceNamed('purpose', word, purposes))
              .join(' ')
          : typed;
      const named = choiceNamed('purpose', said, purposes);
      if (named === undefined && !isListed && isOnlyWay(typed, context))
        return withOwn(offersOf('purpose', inCountry), typed);
      const isMeant = isListed || isAfterAll;
      const listed =
        named === undefined ? [] : 'taken' in named ? [named.taken] : isMeant ? named.offered : [];
      const of = listed.filter((one) => one !== 'other').slice(0, mostListed);
      const offers = of.map((purpose) => ({ answers: { purpose } }));
      return isListed ? offers : withOwn(offers, typed);
    },
  },
];

/** Beside purposes that may be meant, all of it in the person's own words. */
function withOwn(offers: readonly Offer[], typed: string): readonly Offer[] {
  const own = readWords(longestPurpose)(typed);
  const isBoth = offers.length > 0 && own.ok;
  return isBoth ? [...offers, { answers: { 'purpose-other': own.value }, sure: true }] : offers;
}
