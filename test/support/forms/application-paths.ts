import { sections } from '../../../src/domain/form/form.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import { loadCatalog } from '../../../src/lists/catalog.ts';
import type { Chat } from '../chat.ts';
import { testDataFolder } from '../data-folder.ts';
import { openForm, referenceIn, wordsOf } from '../samples/stories.ts';
import type { Scene } from '../scene.ts';
import { child, countryName, other, type Step, type Stretch, self, type Telling } from './path-answers.ts';

/**
 * Ways through the application, from the first question to the summary: what a person presses and types, and what the
 * summary must say of it.
 */

export const applicants = ['self', 'child', 'other'] as const;
export const destinations = [
  'electronic',
  'apostille',
  'apostille not wanted',
  'none needed, apostille',
  'none needed',
  'legalization',
  'unknown',
] as const;
export const ways = ['sms', 'telegram', 'contact'] as const;
export type Way = (typeof ways)[number];

/** One way through all choices. */
export interface Path {
  readonly forWhom: (typeof applicants)[number];
  readonly destination: (typeof destinations)[number];
  /** How the fee is paid, where one is due. */
  readonly payment: 'invoice' | 'receipt' | undefined;
  readonly way: Way;
}

export const hasFee = ({ destination }: Pick<Path, 'destination'>) =>
  destination === 'apostille' || destination === 'none needed, apostille';

/** Every applicant with every destination; the other choices turn so that neighbours meet (see the test). */
export const paths: readonly Path[] = destinations.flatMap((destination, row) =>
  applicants.map((forWhom, column): Path => {
    const turn = destination === 'apostille' || destination === 'none needed, apostille' ? 1 : row;
    const isInvoice = (column % 2 === 0) === (destination === 'apostille');
    return {
      forWhom,
      destination,
      payment: hasFee({ destination }) ? (isInvoice ? 'invoice' : 'receipt') : undefined,
      way: ways[(turn + column) % ways.length] ?? 'sms',
    };
  }),
);

/** Where each paper of the fixture is collected and used, and how many working days it takes. */
export interface Collection {
  readonly region: string;
  /** None: the only one of the region. */
  readonly branch: string | undefined;
  /** Pages to turn before the branch is seen. */
  readonly pages: number;
  readonly country: { readonly code: string; readonly typed?: Readonly<Record<Locale, string>> } | undefined;
  readonly days: number;
}

const kyrgyzstan = { kk: 'Қырғызстан', ru: 'Кыргызстан', en: 'Kyrgyzstan' };

export const collections: Readonly<Record<Exclude<Path['destination'], 'electronic'>, Collection>> = {
  apostille: { region: 'KZ-35', branch: 'T35-14', pages: 1, country: { code: 'TR' }, days: 13 },
  'apostille not wanted': {
    region: 'KZ-10',
    branch: undefined,
    pages: 0,
    country: { code: 'BG', typed: { kk: 'Болгария', ru: 'болгария', en: 'Bulgaria' } },
    days: 5,
  },
  'none needed, apostille': {
    region: 'KZ-75',
    branch: 'T75-05',
    pages: 0,
    country: { code: 'KG', typed: kyrgyzstan },
    days: 8,
  },
  'none needed': { region: 'KZ-61', branch: 'T61-04', pages: 0, country: { code: 'RU' }, days: 10 },
  legalization: { region: 'KZ-71', branch: 'T71-03', pages: 0, country: { code: 'AE' }, days: 5 },
  unknown: { region: 'KZ-63', branch: 'T63-04', pages: 0, country: undefined, days: 10 },
};

export const testCatalog = () => loadCatalog(testDataFolder());

/** The branch of a path, as the fixture has it. */
export function branchOf({ destination }: Pick<Path, 'destination'>) {
  if (destination === 'electronic') return undefined;
  const { region, branch } = collections[destination];
  return testCatalog().branches.find(({ code, regionCode }) =>
    branch === undefined ? regionCode === region : code === branch,
  );
}

/** All of a path between the first question and the summary. */
export function stretchesOf(path: Path, locale: Locale, say: Telling['say']): readonly Stretch[] {
  const telling = { locale, say, isPaper: path.destination !== 'electronic' };
  const about = { self, child, other }[path.forWhom];
  return [certificate(path, say), ...about(telling), ...collection(path, locale, say)];
}

function certificate({ forWhom, destination }: Path, say: Telling['say']): Stretch {
  const kind = destination === 'electronic' ? 'electronic' : 'paper';
  return {
    section: 'certificate',
    steps:
      forWhom === 'self'
        ? [{ press: say(`for-whom-self-${kind}`) }]
        : [{ press: say(`for-whom-${forWhom}`) }, { press: say(`kind-${kind}`) }],
    lines: [
      [say('line-for-whom'), say(`for-whom-${forWhom}`)],
      [say('line-kind'), say(`kind-${kind}`)],
    ],
  };
}

function collection(path: Path, locale: Locale, say: Telling['say']): readonly Stretch[] {
  if (path.destination === 'electronic') return [];
  const { region, branch, pages, country } = collections[path.destination];
  const regionName = testCatalog().regions.find(({ code }) => code === region)?.names[locale] ?? region;
  const branchName = branchOf(path)?.names[locale] ?? '';
  const name = country && countryName(locale, country.code);
  const isLegalized = path.destination === 'legalization';
  const wantsApostille = hasFee(path) ? 'yes' : 'no';
  return [
    {
      section: 'collection',
      steps: [
        { press: regionName },
        ...Array.from({ length: pages }, () => ({ press: '›' })),
        ...(branch === undefined ? [] : [{ press: branchName }]),
      ],
      lines: [
        [say('line-region'), regionName],
        [say('line-branch'), branchName],
      ],
    },
    {
      section: 'collection',
      steps: [
        name === undefined
          ? { press: say('none-country') }
          : country?.typed
            ? { say: country.typed[locale] }
            : { press: name },
        ...(isLegalized ? [{ press: say('right-country-legalization') }] : []),
      ],
      lines: [[say('line-country'), name ?? say('answer-unknown')]],
    },
    ...(country === undefined || isLegalized
      ? []
      : [
          {
            section: 'collection' as const,
            steps: [{ press: say(`apostille-${wantsApostille}`) }],
            lines: [[say('line-apostille'), say(`apostille-${wantsApostille}`)] as const],
          },
        ]),
  ];
}

/** The answers as the summary and the desk must list them, group by group, as a phone shows them. */
export function listing(stretches: readonly Stretch[], say: Telling['say']): string {
  return sections
    .map((section) => ({
      section,
      lines: stretches.filter((stretch) => stretch.section === section).flatMap(({ lines }) => lines),
    }))
    .filter(({ lines }) => lines.length > 0)
    .map(({ section, lines }) =>
      [say(`section-${section}`), ...lines.map(([name, value]) => `${name}: ${value}`)].join('\n'),
    )
    .join('\n\n');
}

/** All steps of a path from the first question to the summary. */
export function stepsOf(
  scene: Scene,
  locale: Locale,
  path: Pick<Path, 'forWhom' | 'destination'>,
): readonly Step[] {
  const whole: Path = {
    forWhom: path.forWhom,
    destination: path.destination,
    payment: undefined,
    way: 'contact',
  };
  return stretchesOf(whole, locale, wordsOf(scene, locale)).flatMap(({ steps }) => steps);
}

/** Goes the way, as a person would. */
export async function play(chat: Chat, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('press' in step) await chat.press(step.press);
    else if ('say' in step) await chat.say(step.say);
    else await chat.act((person) => person.pressReplyKeyboard(step.key));
  }
}

/** A whole request on this path, from `/start`; gives its reference. Where codes are sent, one is still wanted. */
export async function sendPath(
  scene: Scene,
  locale: Locale,
  path: Pick<Path, 'forWhom' | 'destination'>,
): Promise<string> {
  await openForm(scene, locale);
  await play(scene.applicant, stepsOf(scene, locale, path));
  await scene.applicant.press(scene.text(locale, 'button-send'));
  return referenceIn(scene.applicant.texts.findLast((text) => text.includes('CR-')) ?? '');
}
