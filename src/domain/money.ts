/** Money is a whole number of tiyn (100 to the tenge), as Telegram counts KZT too. */
import type { Locale } from './locale.ts';

const noBreakSpace = '\u00A0';

/**
 * `2 162,50 ₸` in Kazakh and Russian, `2,162.50 ₸` in English, whole tenge without a fraction. No line breaks
 * inside. The sign is written here because Intl places and spells it differently from one version to the next.
 */
export function formatTenge(tiyn: number, locale: Locale): string {
  if (!Number.isSafeInteger(tiyn) || tiyn < 0) throw new RangeError(`Not an amount in tiyn: ${tiyn}`);
  const [group, point] = locale === 'en' ? [',', '.'] : [noBreakSpace, ','];
  const tenge = String(Math.floor(tiyn / 100)).replace(/\B(?=(?:\d{3})+$)/g, group);
  const rest = tiyn % 100;
  const fraction = rest === 0 ? '' : point + String(rest).padStart(2, '0');
  return `${tenge}${fraction}${noBreakSpace}₸`;
}
