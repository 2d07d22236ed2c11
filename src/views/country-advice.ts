import { type Country, regimeOn } from '../domain/country.ts';
import { keyOf, type Translate } from '../i18n/translate.ts';
import { blocks, type View } from './outgoing.ts';

/** What a country wants of a certificate, and in which order to go about it. */
export function countryAdvice(country: Country, today: string, t: Translate): View {
  const name = country.names[t.locale];
  return {
    html: blocks(
      `<b>${t('country-title', { country: name })}</b>`,
      t(keyOf('advice', regimeOn(country, today))),
      t('advice-ask'),
    ),
  };
}
