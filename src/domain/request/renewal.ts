import type { Catalog } from '../places/catalog.ts';
import type { Request } from './request.ts';

/** How many days old this paper may be where it is shown; undefined: that is not known, or its country is not. */
export function maxAgeFor(
  { countries }: Pick<Catalog, 'countries'>,
  { kind, status, application }: Pick<Request, 'kind' | 'status' | 'application'>,
): number | undefined {
  if (kind !== 'paper' || status === 'withdrawn' || status === 'refused') return undefined;
  return countries.find(({ code }) => code === application.country)?.maxAge?.days;
}
