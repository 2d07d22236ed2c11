import { z } from 'zod';
import type { Country } from '../domain/countries/country.ts';
import { namesOfCountry } from '../domain/countries/country-names.ts';
import { isIsoDate } from '../domain/person/birth-date.ts';
import { cell, says, textOrNothing } from './cell-faults.ts';
import { readRows } from './csv-rows.ts';

const countryRow = z
  .object({
    iso2: z
      .string(says('missing'))
      .regex(/^[A-Z]{2}$/, { error: 'is not two capitals', abort: true })
      .refine((iso2) => iso2 !== 'KZ', 'is Kazakhstan, where no country of use is asked for')
      // Intl reads the codes of former countries as later ones: UK as GB, SU as RU.
      .refine((iso2) => new Intl.Locale('und', { region: iso2 }).region === iso2, 'is a code no longer used'),
    regime: z.enum(
      ['apostille', 'none_needed', 'legalization'],
      'is none of apostille, none_needed and legalization',
    ),
    hague_since: cell
      .refine(
        (date) => date === '' || date === 'no' || isIsoDate(date),
        'is neither empty nor an existing date yyyy-mm-dd, nor "no" for a country outside the convention',
      )
      .transform((date) => (date === '' ? undefined : date)),
    recheck: textOrNothing,
    aliases: cell
      .transform((aliases) => (aliases === '' ? [] : aliases.split('|').map((alias) => alias.trim())))
      .refine((aliases) => !aliases.includes(''), 'has an empty alias'),
    max_age_days: z
      .string()
      .trim()
      .regex(/^(?:[1-9]\d{0,3})?$/, 'is neither empty nor a number of days')
      .default('')
      .transform((days) => (days === '' ? undefined : Number(days))),
    checked: z
      .string()
      .trim()
      .regex(/^(?:yes|no)?$/, 'is neither yes nor no')
      .default(''),
  })
  .refine(({ regime, hague_since }) => regime !== 'legalization' || hague_since === undefined, {
    path: ['hague_since'],
    error: 'is for a country of the convention, not for legalization',
  })
  .refine(({ regime, hague_since }) => regime !== 'apostille' || hague_since !== 'no', {
    path: ['hague_since'],
    error: 'is "no", but an apostille is for countries of the convention',
  })
  .transform(({ iso2, ...row }, check) => {
    const names = namesOfCountry(iso2);
    if (names) return { ...row, iso2, names };
    check.addIssue({ code: 'custom', path: ['iso2'], message: 'is the code of no country' });
    return z.NEVER;
  });

/** The countries of `countries.csv`: what each wants of a certificate. Throws `CatalogFaults`. */
export function readCountries(csv: string, file: string): readonly Country[] {
  const rows = readRows(csv, file, countryRow, 'iso2');
  return rows.map(({ iso2, names, aliases, regime, hague_since, recheck, ...row }) => ({
    ...{ code: iso2, names, aliases, regime },
    ...(hague_since === 'no' ? { outsideHague: true as const } : hague_since && { hagueSince: hague_since }),
    ...(recheck !== undefined && { recheck }),
    ...(row.max_age_days !== undefined && {
      maxAge: { days: row.max_age_days, checked: row.checked === 'yes' },
    }),
  }));
}
