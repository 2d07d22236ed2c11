import { namesOfCountry } from '../../../src/domain/countries/country-names.ts';
import type { Section } from '../../../src/domain/form/form.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import type { wordsOf } from '../samples/stories.ts';

/** Three applicants and what they answer about people: for themselves, for a child, by power of attorney. */

/** What people press and type, in the order in which they are asked. */
export type Step =
  | { readonly press: string }
  | { readonly say: string }
  /** The key in place of the letters. */
  | { readonly key: string };

/** A part of the way: what is done, and the lines of the summary that come of it, name and value. */
export interface Stretch {
  readonly section: Section;
  readonly steps: readonly Step[];
  readonly lines: readonly (readonly [name: string, value: string])[];
}

export interface Telling {
  readonly locale: Locale;
  readonly say: ReturnType<typeof wordsOf>;
  readonly isPaper: boolean;
}

/** The name of a country as phones write it. */
export function countryName(locale: Locale, code: string): string {
  return namesOfCountry(code)?.[locale] ?? code;
}

/** The whole name in one message, nothing special. */
export function self({ isPaper, locale, say }: Telling): readonly Stretch[] {
  const purpose = isPaper ? 'visa' : 'employment';
  return [
    {
      section: 'person',
      steps: [
        { say: '900101 301233' },
        { say: 'Сәрсенбаева Әйгерім Нұрланқызы' },
        { press: say('name-kind-none') },
        { press: formatDate(locale, '1990-01-01') },
        { say: 'Семей' },
      ],
      lines: [
        [say('line-iin'), '900101 301 233'],
        [say('line-surname'), 'СӘРСЕНБАЕВА'],
        [say('line-first-name'), 'ӘЙГЕРІМ'],
        [say('line-patronymic'), 'НҰРЛАНҚЫЗЫ'],
        [say('line-previous-kind'), say('name-kind-none')],
        [say('line-birth-date'), formatDate(locale, '1990-01-01')],
        [say('line-birth-country'), countryName(locale, 'KZ')],
        [say('line-birth-place'), 'Семей'],
      ],
    },
    ownPhone(say),
    {
      section: 'certificate',
      steps: [{ press: say(`purpose-${purpose}`) }],
      lines: [[say('line-purpose'), say(`purpose-${purpose}`)]],
    },
  ];
}

function ownPhone(say: Telling['say']): Stretch {
  return {
    section: 'contact',
    steps: [{ key: say('button-share-contact') }],
    lines: [[say('line-phone'), '+7 701 000 00 01']],
  };
}

/** Names one by one, born abroad, a phone that is typed; a parent without a patronymic. */
export function child({ locale, say }: Telling): readonly Stretch[] {
  return [
    {
      section: 'person',
      steps: [
        { say: '150520600125' },
        { say: 'Ким' },
        { say: 'Сауле-Анна' },
        { press: say('none-patronymic') },
        { press: say('name-kind-none') },
        { press: formatDate(locale, '2015-05-20') },
        { press: countryName(locale, 'RU') },
        { say: 'с. Ивановка, Омская обл.' },
      ],
      lines: [
        [say('line-iin'), '150520 600 125'],
        [say('line-surname'), 'КИМ'],
        [say('line-first-name'), 'САУЛЕ-АННА'],
        [say('line-patronymic'), say('answer-not-in-document')],
        [say('line-previous-kind'), say('name-kind-none')],
        [say('line-birth-date'), formatDate(locale, '2015-05-20')],
        [say('line-birth-country'), countryName(locale, 'RU')],
        [say('line-birth-place'), 'с. Ивановка, Омская обл.'],
      ],
    },
    {
      section: 'contact',
      steps: [{ say: '8 (701) 234-56-78' }],
      lines: [[say('line-phone'), '+7 701 234 56 78']],
    },
    {
      section: 'certificate',
      steps: [{ press: say('purpose-education') }],
      lines: [[say('line-purpose'), say('purpose-education')]],
    },
    {
      section: 'representative',
      steps: [
        { say: 'Ким Олег' },
        { press: say('none-patronymic') },
        { say: '851231401238' },
        { press: say('kinship-parent') },
        { press: say('kinship-document-birth-certificate') },
        { say: 'AB № 1234567' },
        { say: '25.05.2015' },
      ],
      lines: [
        [say('line-surname'), 'КИМ'],
        [say('line-first-name'), 'ОЛЕГ'],
        [say('line-patronymic'), say('answer-not-in-document')],
        [say('line-iin'), '851231 401 238'],
        [say('line-kinship'), say('kinship-parent')],
        [say('line-kinship-document'), say('kinship-document-birth-certificate')],
        [say('line-kinship-document-number'), 'AB № 1234567'],
        [say('line-kinship-document-date'), formatDate(locale, '2015-05-25')],
      ],
    },
  ];
}

/** Had another surname before, a purpose in own words, represented by power of attorney without a scan. */
export function other({ locale, say }: Telling): readonly Stretch[] {
  return [
    {
      section: 'person',
      steps: [
        { say: '780315-400773' },
        { say: "О'Нил Мария" },
        { say: 'Ивановна' },
        { press: say('name-kind-surname') },
        { say: 'Петрова' },
        { press: say('name-kind-none') },
        { press: formatDate(locale, '1978-03-15') },
        { say: `${countryName(locale, 'UZ')}, Ташкент` },
      ],
      lines: [
        [say('line-iin'), '780315 400 773'],
        [say('line-surname'), "О'НИЛ"],
        [say('line-first-name'), 'МАРИЯ'],
        [say('line-patronymic'), 'ИВАНОВНА'],
        [say('line-previous-surname'), 'ПЕТРОВА'],
        [say('line-birth-date'), formatDate(locale, '1978-03-15')],
        [say('line-birth-country'), countryName(locale, 'UZ')],
        [say('line-birth-place'), 'Ташкент'],
      ],
    },
    ownPhone(say),
    {
      section: 'certificate',
      steps: [{ press: say('purpose-other') }, { say: 'Участие в <тендере> & договор' }],
      lines: [
        [say('line-purpose'), say('purpose-other')],
        [say('line-purpose-other'), 'Участие в <тендере> & договор'],
      ],
    },
    {
      section: 'representative',
      steps: [
        { say: 'Ахметов Ержан Болатұлы' },
        { say: '851231 401238' },
        { say: '№ 12-34/56' },
        { say: '1.10.2026' },
        { say: 'Сыздықова А. Б.' },
        { press: say('none-power-scan') },
      ],
      lines: [
        [say('line-surname'), 'АХМЕТОВ'],
        [say('line-first-name'), 'ЕРЖАН'],
        [say('line-patronymic'), 'БОЛАТҰЛЫ'],
        [say('line-iin'), '851231 401 238'],
        [say('line-power-number'), '№ 12-34/56'],
        [say('line-power-date'), formatDate(locale, '2026-10-01')],
        [say('line-power-notary'), 'СЫЗДЫҚОВА А. Б.'],
        [say('line-power-scan'), say('answer-none')],
      ],
    },
  ];
}
