import type { UsualTime } from '../../domain/dates/usual-time.ts';
import type { Translate } from '../../i18n/translate.ts';

/** How long it takes now, as measured; of few requests it is said that they are few. */
export function usualLine(usual: UsualTime | undefined, t: Translate): string | undefined {
  if (usual === undefined) return undefined;
  const { days, most, count } = usual;
  if (most === undefined) return t('usual-of-few', { days, count });
  return most > days ? t('usual-time', { days, most }) : t('usual-most', { most });
}
