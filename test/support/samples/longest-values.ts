import type { Locale } from '../../../src/domain/locale.ts';
import { formatTenge } from '../../../src/domain/money.ts';
import { statuses } from '../../../src/domain/request/status.ts';
import type { Variable } from '../../../src/i18n/translate.ts';
import { messagesOf, renderText, textOf, variablesFor } from '../locale-text.ts';

/** The longest name that the form takes, and the longest that an operator may have at the desk. */
export const longestName = 'Ә'.repeat(100);
export const longestOperatorName = 'О'.repeat(60);
/** What the settings allow for who answers for the data. */
export const longestController = { name: 'М'.repeat(200), contact: 'к'.repeat(200), isState: false };
/** More words than these are cut before they become part of a decision. */
export const longestWords = 'ұ'.repeat(1500);
export const reference = 'CR-WWWW-WWWW';
/** What is kept of Telegram's own words about a message that did not arrive (domain/messages/delivery.ts). */
export const longestReason = 'т'.repeat(200);

/** The longest of a family of texts. */
function longestOf(locale: Locale, family: string): string {
  const texts = messagesOf(locale)
    .filter(({ key }) => key.startsWith(`${family}-`))
    .map((message) => renderText(locale, message.key, variablesFor(message, 11, String), true));
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

/** The longest realistic value of a variable, whatever text it stands in. */
export function longestValue(locale: Locale, variable: string): Variable {
  switch (variable) {
    case 'reference':
      return reference;
    case 'status':
      return statuses
        .map((status) => renderText(locale, `status-${status}`, {}, true))
        .reduce((longest, text) => (text.length > longest.length ? text : longest));
    case 'kind':
    case 'event':
    case 'line':
      return longestOf(locale, variable);
    case 'what':
      return longestOf(locale, 'event');
    case 'reason':
      return longestOf(locale, 'refusal');
    case 'description':
      return longestOf(locale, 'command');
    case 'promise': {
      const message = textOf(locale, 'request-promised');
      return message
        ? renderText(
            locale,
            message.key,
            variablesFor(message, 11, () => '2026 жылғы 30 қыркүйекке'),
          )
        : '';
    }
    case 'date':
    case 'until':
      return { kk: '2026 жылғы 30 қыркүйекке', ru: '30 сентября 2026', en: '30 September 2026' }[locale];
    case 'words':
      return longestWords;
    case 'controller':
      return longestController.name;
    case 'contact':
      return longestController.contact;
    case 'name':
    case 'who':
      return longestOperatorName;
    case 'value':
      return 'Ж'.repeat(200);
    case 'fee':
      return [formatTenge(123_456_750, locale), renderText(locale, 'fee-unknown', {}, true)].reduce(
        (one, other) => (one.length > other.length ? one : other),
      );
    case 'country':
      return 'С'.repeat(60);
    case 'references':
      return Array.from({ length: 10 }, () => reference).join(', ');
    case 'detail':
      return 'т'.repeat(100);
    case 'address':
      return 'м'.repeat(150);
    case 'command':
      return 'deletemydata';
    default:
      return '1234567890';
  }
}
