import { describe, expect, test } from 'vitest';
import { addDays, almatyInstant } from '../../src/domain/dates/working-days.ts';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { defaultTerms } from '../../src/domain/owner/terms.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import { consentState } from '../../src/messages/applicant/consent-card.ts';
import { dataBlock } from '../../src/messages/applicant/data-block-card.ts';
import { newRequestCard } from '../../src/messages/desk/desk-card.ts';
import { uncollectedCard } from '../../src/messages/desk/reply-cards.ts';
import { countryAdvice } from '../../src/messages/guide/country-advice.ts';
import { verdictCard } from '../../src/messages/guide/verify-card.ts';
import { exportCaption } from '../../src/messages/numbers/export-card.ts';
import { breachNotice } from '../../src/messages/owner/breach-card.ts';
import { calendarCaption } from '../../src/messages/request/calendar-words.ts';
import { ageLines, renewal } from '../../src/messages/request/certificate-age-lines.ts';
import { paymentReminder } from '../../src/messages/request/payment-card.ts';
import { collectReminder, requestCard, snoozed } from '../../src/messages/request/request-card.ts';
import { messagesOf, renderText, shownText, variablesFor } from '../support/locale-text.ts';
import { catalog, request } from '../support/samples/longest-request.ts';
import { longestController, longestValue } from '../support/samples/longest-values.ts';

/**
 * Every day of a leap year in every message that names a day, every number from 0 to 31 in every text that counts, every
 * country in every text that names one, the shortest and the longest value in all others.
 */

const texts = loadTexts();
const firstDay = Date.parse('2028-01-01T07:00:00Z');
const days = Array.from({ length: 366 }, (_, day) =>
  new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10),
);

const months: Readonly<Record<Locale, readonly string[]>> = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
/** As it is said before «дейін»: the ending follows from the vowels and the last sound of the month. */
const untilMonths =
  'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға'.split(
    ' ',
  );

/** All that names a day, by what it says. */
function messagesOn(day: string, locale: Locale): Readonly<Record<string, string>> {
  const t = texts(locale);
  const at = almatyInstant(day, 10).getTime();
  const [branch] = catalog.branches;
  const [country] = catalog.countries;
  if (branch === undefined || country === undefined) throw new Error('no lists');
  const ready = { ...request('ready'), collectBy: day };
  const promised = (checked: boolean) => ({
    ...request('in_review'),
    promised: { on: day, workingDays: 10, checked },
  });
  const unpaid = { ...request('awaiting_payment'), fee: { tiyn: 216_250, payBy: day } };
  const card = (one: ReturnType<typeof request>) =>
    requestCard(one, [], catalog, t, { fresh: false, sendsInvoices: true }).html;
  const party = { ...country, regime: 'apostille' as const, hagueSince: day };
  const terms = { controller: longestController, retentionDays: 180, terms: defaultTerms };
  return {
    'ready card': card(ready),
    'promised card': card(promised(true)),
    'card to pay': card(unpaid),
    'erased card': card({ ...request('delivered'), erasedAt: at }),
    'reminder to collect': collectReminder(ready, catalog, t).html,
    'reminder to pay': paymentReminder(unpaid, false, t).html,
    'put off': snoozed(ready, at, t).html,
    'not put off': snoozed(ready, undefined, t).html,
    'file for the calendar': calendarCaption(day, t).html,
    'new at the desk': newRequestCard(promised(true), t).html,
    'not collected, at the desk': uncollectedCard(ready, branch.names[locale], t).html,
    consent: consentState(terms, { version: 4, at }, 4, t).html,
    'blocked data': dataBlock(at, longestController, undefined, t).html,
    'renewal planned': renewal(ready, day, t).html,
    'how old it may be':
      ageLines({ maxAge: { days: 90, checked: false } }, addDays(day, -90), addDays(day, -80), t) ?? '',
    'the convention will begin': countryAdvice(party, '2027-12-31', t).html,
    'the convention has begun': countryAdvice(party, addDays(day, 10), t).html,
    'the file is ours': verdictCard('same', { reference: 'CR-WWWW-WWWW', at }, t).html,
    'the file was replaced': verdictCard('corrected', { reference: 'CR-WWWW-WWWW', at }, t).html,
    export: exportCaption({ from: day, to: day, count: 5 }, { count: 3, last: at }, t),
    'a leak': breachNotice({ noticedAt: day, data: ['identity'] }, longestController, t),
  };
}

/** What is wrong with the days of a text, each with what stands around it. */
function wrongDays(locale: Locale, text: string, day: string): readonly string[] {
  const [year = '', month = '', date = ''] = day.split('-').map(String);
  const at = Number(month) - 1;
  const own = Number(date);
  const [name = '', until = ''] = [months[locale][at], untilMonths[at]];
  if (locale !== 'kk') {
    const right = locale === 'ru' ? `${own} ${name} ${year} года` : `${own} ${name} ${year}`;
    return text.includes(right) ? [] : [`no ${right}: ${text}`];
  }
  const found = [...text.matchAll(/\d{4} жылғы \d{1,2} (\p{L}+)(.{0,12})/gu)];
  if (!text.includes(`${year} жылғы ${own} ${name}`)) return [`no ${day}: ${text}`];
  return found.flatMap(([all, word = '', after = '']) => {
    const isUntil = after.startsWith(' дейін');
    if (isUntil ? word === until : word === name && /^(?:$|[.,;:) ]|<)/u.test(after)) {
      return !isUntil && /^ (?!–|күні|аралығында)\p{L}/u.test(after) ? [all] : [];
    }
    return [all];
  });
}

describe.each(locales)('in %s', (locale) => {
  test('each of 366 days is written as the language writes it, wherever a day is named', () => {
    const faults = days.flatMap((day) =>
      Object.entries(messagesOn(day, locale)).flatMap(([what, html]) => {
        const text = shownText(html);
        return [...wrongDays(locale, text, day), ...wrongAnywhere(locale, text)].map((f) => `${what}: ${f}`);
      }),
    );
    expect(faults).toEqual([]);
  });

  test('each number from 0 to 31, and a great one, agrees with what is counted', () => {
    const faults = counting(locale).flatMap((message) =>
      [...Array.from({ length: 32 }, (_, number) => number), 101, 111, 1000, 999_999].flatMap((number) => {
        const variables = variablesFor(message, number, (name) =>
          isNoNumber.test(name) ? 'Ә' : String(number),
        );
        return wrongAnywhere(locale, shownText(renderText(locale, message.key, variables))).map(
          (fault) => `${message.key} (${number}): ${fault}`,
        );
      }),
    );
    expect(faults).toEqual([]);
  });

  test('each country, and the shortest and the longest of every other value, leaves a whole sentence', () => {
    const faults = messagesOf(locale)
      .filter(({ variables }) => variables.length > 0)
      .flatMap((message) => {
        const namesCountry = message.variables.some((name) => name === 'country' || name === 'value');
        const values = [
          ...(namesCountry ? catalog.countries.map(({ names }) => names[locale]) : []),
          ...['Ә', '<b>&"', undefined],
        ];
        return values.flatMap((value) => {
          const variables = variablesFor(message, 11, (name) => value ?? longestValue(locale, name));
          const html = renderText(locale, message.key, variables);
          const isWhole = value === undefined || shownText(html).includes(String(value));
          // A number that decides a plural and nothing else leaves no place for a value.
          const hasPlace = message.variables.some((name) => variables[name] === value);
          return [
            ...wrongAnywhere(locale, shownText(html)),
            ...(isWhole || !hasPlace ? [] : [`"${value}" is not in it`]),
            ...(shownText(html).length > 4096 ? ['too long'] : []),
          ].map((fault) => `${message.key}: ${fault}`);
        });
      });
    expect(faults).toEqual([]);
  });
});

const counting = (locale: Locale) =>
  messagesOf(locale).filter(({ variables }) => variables.length > 0 && !variables.includes('words'));

/** What is never a number, so that nothing has to agree with it. */
const isNoNumber = /^(?:detail|from|to|until|date|time|name|reference)$/;

const plural = new Intl.PluralRules('ru');
/** What stands behind a number, by the form that it takes there: behind 1, 2 and 5, in the nominative or the genitive. */
const russianForms: readonly (readonly [RegExp, Readonly<Record<string, RegExp>>])[] = [
  [
    /(?<![\d.,:])(\d+) (день|дня|дней)(?!\p{L})/gu,
    { one: /^(?:день|дня)$/, few: /^(?:дня|дней)$/, many: /^дней$/ },
  ],
  [/(?<![\d.,:])(\d+) рабоч(ий|их|его)(?!\p{L})/gu, { one: /^(?:ий|его)$/, few: /^их$/, many: /^их$/ }],
  [
    /(?<![\d.,:])(\d+) (заявление|заявления|заявлений)(?!\p{L})/gu,
    { one: /^заявлени[ея]$/, few: /^заявлени[яй]$/, many: /^заявлений$/ },
  ],
  [
    /(?<![\d.,:])(\d+) (файл|файла|файлов|человек|человека)(?!\p{L})/gu,
    {
      one: /^(?:файла?|человека?)$/,
      few: /^(?:файла|файлов|человека|человек)$/,
      many: /^(?:файлов|человек)$/,
    },
  ],
];

/** What no rendered text has, whatever stands in it. */
function wrongAnywhere(locale: Locale, text: string): readonly string[] {
  const faults = [
    /[\u2066-\u2069\u200e\u200f]/u.test(text) && 'a mark of direction',
    /\{\s*\$|undefined|NaN|\[object|Invalid Date/.test(text) && 'no value',
    /(?<!\p{L})(?:[a-z]+-){2,}[a-z_]+(?!\p{L})/u.test(text.replace(/https?:\S+|e-Apostille/g, '')) && 'a key',
    / {2}|\(\)|«»|“”| [,.;:](?!\p{L})/u.test(text) && 'a gap',
    locale === 'kk' &&
      /(?<![\d.,:])\d+ (?:жұмыс )?(?:күндер|өтініштер|адамдар|файлдар|жауаптар|беттер|секундтар)/u.test(
        text,
      ) &&
      'a plural behind a number',
    locale === 'en' &&
      (/(?<![\d.,:])1 (?:working )?(?:days|requests|people|files|answers|seconds|times|tries|lines)(?!\p{L})/u.test(
        text,
      ) ||
        /(?<![\d.,:])(?:0|[2-9]|\d{2,}) (?:working )?(?:day|request|file|answer|second)(?!\p{L})/u.test(
          text,
        )) &&
      'a plural that does not agree',
    locale === 'ru' &&
      russianForms.some(([form, right]) =>
        [...text.matchAll(form)].some(
          ([, number = '', word = '']) => !right[plural.select(Number(number))]?.test(word),
        ),
      ) &&
      'a form that does not agree',
  ];
  return faults.flatMap((fault) => (fault === false ? [] : [`${fault}: ${text}`]));
}
