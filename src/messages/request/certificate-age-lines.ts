import type { Country } from '../../domain/countries/country.ts';
import { oneMore } from '../../domain/form/start/presets.ts';
import { orderTimes } from '../../domain/guide/certificate-age.ts';
import type { Request } from '../../domain/request/request.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { type Button, lines, type View } from '../outgoing.ts';

/** Until when it can be shown, and when to order it; nothing where the country's limit is not known. */
export function ageLines(
  country: Pick<Country, 'maxAge'> | undefined,
  today: string,
  readyBy: string,
  t: Translate,
): string | undefined {
  const maxAge = country?.maxAge;
  if (maxAge === undefined) return undefined;
  const { showBy, earliest, latest } = orderTimes(maxAge.days, today, readyBy);
  return lines(
    t('age-limit', { days: maxAge.days, date: formatDate(t.locale, showBy) }),
    t('age-order', { earliest, latest }),
    !maxAge.checked && t('age-unchecked'),
  );
}

/** One tap has the person reminded when it is time to order the next one. */
export function renewalButton({ id }: Pick<Request, 'id'>, t: Translate): Button {
  return { text: t.plain('button-remind-renewal'), data: callbackData.request(id, 'remind-renewal') };
}

/** `on`: it will be reminded of on this day; else it is the reminder itself. */
export function renewal(
  request: Pick<Request, 'id' | 'reference'>,
  on: string | undefined,
  t: Translate,
): View {
  const { id, reference } = request;
  if (on !== undefined) return { html: t('renewal-planned', { date: formatDate(t.locale, on) }) };
  const data = callbackData.begin(oneMore(id, 'same'));
  return {
    html: t('renewal-due', { reference }),
    buttons: [[{ text: t.plain('button-renew'), data, style: 'primary' }]],
  };
}
