import { adviceOf } from '../../guide/country-advice.ts';
import type { DraftAnswers, FormContext } from '../form.ts';

/** What a request can be begun with from outside the form, besides a country. Part of buttons that live for ever. */
export const startKinds = ['any', 'electronic', 'paper', 'power', 'child'] as const;
export type StartKind = (typeof startKinds)[number];

const known: Readonly<Record<StartKind, DraftAnswers>> = {
  any: {},
  electronic: { kind: { value: 'electronic' } },
  paper: { kind: { value: 'paper' } },
  power: { 'for-whom': { value: 'other' } },
  child: { 'for-whom': { value: 'child' } },
};

/** The start of a request, as a button names it: one of the kinds above, a country of use, or "one more" like another. */
export function isStart(text: string): boolean {
  return (
    startKinds.some((kind) => kind === text) || /^[A-Z]{2}$/.test(text) || requestBefore(text) !== undefined
  );
}

/** The start of one more request like the one with this id: for another of the family, or the same once more. */
export function oneMore(requestId: number, of: 'family' | 'same' = 'family'): string {
  return `${of === 'family' ? 'more' : 'anew'}.${requestId.toString(36)}`;
}

/** The request that a start goes on from. */
export function requestBefore(
  start: string,
): { readonly id: number; readonly of: 'family' | 'same' } | undefined {
  const [, of, id = ''] = /^(more|anew)\.([0-9a-z]{1,10})$/.exec(start) ?? [];
  return of === undefined
    ? undefined
    : { id: Number.parseInt(id, 36), of: of === 'more' ? 'family' : 'same' };
}

/**
 * The answers that are clear from where a request is begun. For a country: the certificate on paper, the country, and
 * the apostille where it alone helps and nothing is uncertain. What the country wants was just read, so it is not
 * asked about once more. Nothing for a start that is not known any more.
 */
export function answersAtStart(start: string, { catalog, today }: FormContext): DraftAnswers {
  const kind = startKinds.find((one) => one === start);
  if (kind) return known[kind];
  const country = catalog.countries.find(({ code }) => code === start);
  if (country === undefined) return {};
  const { regime, doubt } = adviceOf(country, today);
  return {
    ...known.paper,
    country: {
      value: country.code,
      ...(regime === 'legalization' && { confirmed: ['country-legalization'] }),
    },
    ...(regime === 'apostille' && doubt === undefined && { apostille: { value: 'yes' } }),
  };
}
