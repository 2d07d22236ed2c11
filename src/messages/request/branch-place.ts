import { type Branch, branchHours } from '../../domain/places/branch.ts';
import type { Catalog } from '../../domain/places/catalog.ts';
import type { Request } from '../../domain/request/request.ts';
import type { Translate } from '../../i18n/translate.ts';
import { lines, type Outgoing } from '../outgoing.ts';

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

/** Name, address and hours of the branch; undefined: there is none. */
export function placeLines(request: Request, catalog: Catalog, t: Translate): string | undefined {
  const branch = catalog.branches.find(({ code }) => code === request.branchCode);
  if (branch === undefined) return unlistedPlace(request, catalog, t);
  return lines(
    t('branch-name', { name: branch.names[t.locale] }),
    branch.address ? t('branch-address', { address: branch.address }) : t('branch-address-unknown'),
    hoursText(branch, t),
  );
}

/** The branch is in no list any more: the region that was chosen with it, and where to ask. */
function unlistedPlace({ branchCode, application }: Request, catalog: Catalog, t: Translate) {
  if (branchCode === undefined) return undefined;
  const region = catalog.regions.find(({ code }) => code === application.region)?.names[t.locale];
  return t('branch-unlisted', { place: region ?? branchCode });
}

/** Where the branch is on the map, as far as the list says. */
export function venueOf(request: Request, catalog: Catalog, t: Translate): readonly Outgoing[] {
  const branch = catalog.branches.find(({ code }) => code === request.branchCode);
  if (branch?.at === undefined) return [];
  const address = branch.address ?? branch.city[t.locale];
  return [{ type: 'venue', at: branch.at, title: branch.names[t.locale], address }];
}
