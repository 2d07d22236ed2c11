import { type Branch, branchHours } from '../../domain/places/branch.ts';
import type { Translate } from '../../i18n/translate.ts';

/** When a branch is open, in one line; plain. */
export function hoursText(branch: Pick<Branch, 'kind'>, t: Translate): string {
  const { weekdays, saturday } = branchHours(branch);
  const [opens, closes] = weekdays;
  const shown = { opens: `${opens}:00`, closes: `${closes}:00` };
  return saturday
    ? t.plain('branch-hours-duty', {
        ...shown,
        saturdayOpens: `${saturday[0]}:00`,
        saturdayCloses: `${saturday[1]}:00`,
      })
    : t.plain('branch-hours', shown);
}
