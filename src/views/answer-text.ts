import type { Catalog } from '../domain/catalog.ts';
import { groupIin } from '../domain/iin.ts';
import type { Locale } from '../domain/locale.ts';
import { formatPhone } from '../domain/phone.ts';
import { formatDate } from '../i18n/format.ts';
import { keyOf, type Translate } from '../i18n/translate.ts';

/** An answer as a person reads it; plain text, not escaped. */
export function answerText(question: string, value: string | null, catalog: Catalog, t: Translate): string {
  if (value === null) return t.plain('answer-none');
  switch (question) {
    case 'iin':
      return groupIin(value);
    case 'birth-date':
      return formatDate(t.locale, value);
    case 'phone':
      return formatPhone(value);
    case 'kind':
    case 'purpose':
    case 'region':
    case 'branch':
      return choiceLabel(question, value, catalog, t);
    default:
      return value;
  }
}

/** The label of a choice; plain text. */
export function choiceLabel(question: string, value: string, catalog: Catalog, t: Translate): string {
  const named = (places: readonly { code: string; names: Readonly<Record<Locale, string>> }[]) =>
    places.find(({ code }) => code === value)?.names[t.locale] ?? value;
  switch (question) {
    case 'kind':
      return t.plain(keyOf('kind', value));
    case 'purpose':
      return t.plain(keyOf('purpose', value));
    case 'region':
      return named(catalog.regions);
    case 'branch':
      return named(catalog.branches);
    default:
      return value;
  }
}
