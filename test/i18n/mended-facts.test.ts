import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import { countryAdvice } from '../../src/messages/guide/country-advice.ts';
import { catalog } from '../support/samples/longest-request.ts';

/**
 * Facts that once misled, as the whole sentences that people read (words/review: a). What follows from a request stands
 * in test/messages/true-words.test.ts, the consent in consent-text.test.ts.
 */

const texts = loadTexts();
const shown = (html: string) => html.replace(/<[^>]*>/g, '');
const sentences = (html: string) =>
  shown(html)
    .split(/\n|(?<=[.:?!]) /)
    .filter((one) => one.trim() !== '');

type Said = Readonly<Record<Locale, readonly string[]>>;

/** The text has each of these, as whole sentences. */
const facts: readonly (readonly [fact: string, say: (locale: Locale) => string, said: Said])[] = [
  [
    'a child’s IIN stands on its birth certificate, and not on the card of who asks',
    (locale) => texts(locale)('hint-iin-child'),
    {
      kk: ['12 сан.', 'Олар баланың туу туралы куәлігінде жазылған.'],
      ru: ['12 цифр.', 'Они есть в свидетельстве о рождении ребёнка.'],
      en: ['12 digits.', "They are on the child's birth certificate."],
    },
  ],
  [
    'another person’s IIN stands on that person’s card',
    (locale) => texts(locale)('hint-iin-other'),
    {
      kk: ['12 сан.', 'Олар сол адамның жеке куәлігінде жазылған.'],
      ru: ['12 цифр.', 'Они есть на удостоверении личности этого человека.'],
      en: ['12 digits.', "They are on that person's identity card."],
    },
  ],
  [
    'five days are for centres of regions and three cities, not for every large one',
    (locale) => texts(locale)('form-kinds', { electronic: 1, centre: 5, elsewhere: '10' }),
    {
      kk: ['Облыс орталығында, Астана, Алматы және Шымкентте 5 жұмыс күні, басқа жерде 10 жұмыс күні.'],
      ru: ['5 рабочих дней в областном центре, Астане, Алматы или Шымкенте, 10 в других местах.'],
      en: ['5 working days in a regional centre, Astana, Almaty or Shymkent, 10 elsewhere.'],
    },
  ],
  [
    'a promised day counts itself: no text says "before" it',
    (locale) => texts(locale)('request-promised', { date: '…', days: 5 }),
    {
      kk: ['Мерзімі:', 'ең кеш дегенде … (5 жұмыс күні)'],
      ru: ['Срок:', 'не позднее … (5 рабочих дней)'],
      en: ['Promised:', 'by … (5 working days)'],
    },
  ],
  [
    'the operators’ card names the last day on which the paper is kept',
    (locale) => texts(locale)('desk-collect-by', { date: '…' }),
    {
      kk: ['ХҚКО-да сақтаудың соңғы күні:', '…'],
      ru: ['Последний день хранения в ЦОНе:', '…'],
      en: ['Last day at the service centre:', '…'],
    },
  ],
  [
    'no photo of any identity document is asked for, while a scan of a power of attorney may be sent',
    (locale) => texts(locale)('guide-text-fraud', { controller: '', contact: '' }),
    {
      kk: ['• жеке басты куәландыратын құжаттың суретін.'],
      ru: ['• фото документа, удостоверяющего личность.'],
      en: ['• a photo of your identity document.'],
    },
  ],
  [
    'two hours are for answering, not how long a consent lives',
    (locale) => texts(locale)('guide-text-representative'),
    {
      kk: ['egov.kz сайты адамнан келісім сұрағанда, оған жауап беруге 2 сағат уақыты болады.'],
      ru: ['Когда egov.kz спрашивает о нём, на ответ у человека есть 2 часа.'],
      en: ['When egov.kz asks the person for it, they have 2 hours to answer.'],
    },
  ],
];

describe.each(locales)('in %s', (locale) => {
  test.each(facts)('%s', (_, say, said) => {
    const heard = sentences(say(locale));
    for (const sentence of said[locale]) expect(heard).toContain(sentence);
  });

  const card = (code: string) => {
    const country = catalog.countries.find((one) => one.code === code);
    if (country === undefined) throw new Error(`no ${code}`);
    return shown(countryAdvice(country, '2026-11-29', texts(locale)).html);
  };

  test('with legalisation the translation is made in Kazakhstan, and no card warns of it', () => {
    const t = texts(locale);
    expect(card('AE').split('\n')).toContain(shown(t('country-translation-legalization')));
    expect(card('AE').split('\n')).not.toContain(shown(t('country-translation')));
    expect(card('DE').split('\n')).toContain(shown(t('country-translation')));
  });

  test('for Turkmenistan no apostille is offered and no fee named', () => {
    const t = texts(locale);
    expect(card('TM').split('\n')).toContain(shown(t('advice-none_needed-outside')));
    expect(card('TM').split('\n')).not.toContain(shown(t('advice-none_needed')));
    expect(card('TM')).not.toContain('₸');
    expect(card('KG').split('\n')).toContain(shown(t('advice-none_needed')));
  });

  test('a summary names a country as it is called in Kazakhstan', () => {
    const called: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
      kk: { KG: 'Қырғызстан', KR: 'Корея Республикасы', HK: 'Гонконг', ZA: 'Оңтүстік Африка Республикасы' },
      ru: { KG: 'Кыргызстан', US: 'США', CK: 'Острова Кука', BS: 'Багамские Острова' },
      en: {
        KG: 'Kyrgyzstan',
        TT: 'Trinidad and Tobago',
        BA: 'Bosnia and Herzegovina',
        CD: 'Democratic Republic of the Congo',
      },
    };
    for (const [code, name] of Object.entries(called[locale])) expect(card(code)).toContain(name);
    const shorthand = catalog.countries.filter(({ names }) => /&|—|о-ва|\(/.test(names[locale]));
    expect(shorthand.map(({ names }) => names[locale])).toEqual([]);
  });

  test('nobody is told 13 working days, of which no source knows', () => {
    const guide = shown(
      texts(locale)('guide-text-kinds', {
        ...{ fee: '', controller: '', contact: '', centre: 5, elsewhere: 10, apostille: 3 },
      }),
    );
    expect(guide.match(/\d+/g)?.map(Number)).toEqual([10, 5, 5, 10, 3]);
  });
});
