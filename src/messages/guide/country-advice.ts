import { type Country, flagOf } from '../../domain/countries/country.ts';
import { type Advice, adviceOf, legalizationSteps } from '../../domain/guide/country-advice.ts';
import type { Catalog } from '../../domain/places/catalog.ts';
import { formatDate } from '../../i18n/format.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { type Button, blocks, lines, packed, type View } from '../outgoing.ts';
import { ageLines } from '../request/certificate-age-lines.ts';

export interface AdviceOptions {
  /** The steps of legalisation that the person has ticked off. */
  readonly done?: readonly number[];
  /** The state fee for an apostille, in words. */
  readonly fee?: string;
  /** Looked up in the middle of a form: nothing is begun from here. */
  readonly inForm?: boolean;
  /** ISO date on which a paper that is ordered today is promised. */
  readonly readyBy?: string;
}

/** What a country wants of a certificate, how certain that is, and in which order to go about it. */
export function countryAdvice(
  country: Country,
  today: string,
  t: Translate,
  { done = [], fee = t.plain('fee-unknown'), inForm = false, readyBy = today }: AdviceOptions = {},
): View {
  const advice = adviceOf(country, today);
  const isLegalized = advice.regime === 'legalization';
  return {
    html: blocks(
      `${flagOf(country.code)} <b>${t('country-title', { country: country.names[t.locale] })}</b>`,
      lines(t(adviceKey(advice)), datesOf(advice, t)),
      advice.doubt && t(keyOf('country-doubt', advice.doubt)),
      lines(`<b>${t('country-order')}</b>`, isLegalized ? checklist(done, t) : orderOf(advice, fee, t)),
      isLegalized && t(done.length === legalizationSteps.length ? 'country-all-done' : 'country-tick'),
      lines(t(translationKey(country.code, advice)), t('country-delivery')),
      ageLines(country, today, readyBy, t),
      t('advice-ask'),
    ),
    buttons: [
      ...(isLegalized ? tickButtons(country.code, done, inForm, t) : []),
      ...(inForm ? [] : wayOn(country.code, 'button-start-here', t)),
    ],
  };
}

/** Where the certificate is used at home. */
export function homeAdvice({ names, code }: Catalog['kazakhstan'], t: Translate): View {
  return {
    html: blocks(
      `${flagOf(code)} <b>${t('country-title', { country: names[t.locale] })}</b>`,
      t('country-home'),
    ),
    buttons: wayOn('electronic', 'button-start-electronic', t),
  };
}

/** Asks for a country; `common` are offered as buttons, any other is typed. `unknown`: what was typed is none. */
export function countryPrompt(common: readonly Country[], unknown: boolean, t: Translate): View {
  return {
    html: blocks(unknown && t('country-unknown'), t('country-prompt')),
    buttons: [
      ...countryButtons(common, t),
      [{ text: t.plain('button-cancel'), data: callbackData.prompt('cancel', '') }],
    ],
  };
}

/** Several countries that the name may mean. */
export function countryChoice(countries: readonly Pick<Country, 'code' | 'names'>[], t: Translate): View {
  return {
    html: t('country-which'),
    buttons: [
      ...countryButtons(countries, t),
      [{ text: t.plain('button-country-other'), data: callbackData.country() }],
    ],
  };
}

/** Where nothing certain is known, "usually" stands in the first sentence already. */
function adviceKey({ regime, doubt, apostille }: Advice) {
  if (regime === 'apostille' && doubt === 'other') return 'advice-apostille-usually';
  return regime === 'none_needed' && !apostille ? 'advice-none_needed-outside' : keyOf('advice', regime);
}

/** Russian is an official language there, and the certificate is in Russian too. */
const readingRussian: readonly string[] = ['RU', 'BY', 'KG', 'TJ'];

function translationKey(country: string, { regime }: Advice) {
  if (regime === 'legalization') return 'country-translation-legalization';
  return readingRussian.includes(country) ? 'country-translation-russian' : 'country-translation';
}

function datesOf({ since, from }: Advice, t: Translate): string | undefined {
  if (since !== undefined) return t('country-since', { date: formatDate(t.locale, since) });
  return from && t('country-from', { date: formatDate(t.locale, from) });
}

function orderOf({ regime, apostille }: Advice, fee: string, t: Translate): string {
  if (regime !== 'none_needed') return t('country-order-apostille', { fee });
  return apostille ? t('country-order-none_needed', { fee }) : t('country-order-none_needed-outside');
}

function checklist(done: readonly number[], t: Translate): string {
  return lines(
    ...legalizationSteps.map((step) =>
      t(done.includes(step) ? 'country-done' : 'country-open', {
        step: `${step}. ${t.plain(keyOf('country-step', String(step)))}`,
      }),
    ),
  );
}

function tickButtons(
  country: string,
  done: readonly number[],
  inForm: boolean,
  t: Translate,
): (readonly Button[])[] {
  const buttons = legalizationSteps.map((step) => ({
    text: t.plain(done.includes(step) ? 'button-step-done' : 'button-step-open', { step: String(step) }),
    data: callbackData.tick(country, step, inForm),
  }));
  // Two in a row: a phone cuts longer labels off.
  return [buttons.slice(0, 2), buttons.slice(2, 4), buttons.slice(4)];
}

function wayOn(
  start: string,
  label: 'button-start-here' | 'button-start-electronic',
  t: Translate,
): Button[][] {
  return [
    [{ text: t.plain(label), data: callbackData.begin(start), style: 'primary' }],
    [{ text: t.plain('button-country-other'), data: callbackData.country() }],
  ];
}

function countryButtons(
  countries: readonly Pick<Country, 'code' | 'names'>[],
  t: Translate,
): readonly (readonly Button[])[] {
  return packed(countries.map((country) => countryButton(country, t)));
}

/** Opens what a country wants. */
export function countryButton({ code, names }: Pick<Country, 'code' | 'names'>, t: Translate): Button {
  return { text: `${flagOf(code)} ${names[t.locale]}`, data: callbackData.country(code) };
}
