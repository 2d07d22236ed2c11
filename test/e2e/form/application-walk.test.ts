import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noCodes } from '../../../src/domain/form/code-settings.ts';
import { type Locale, locales } from '../../../src/domain/locale.ts';
import { formatTenge } from '../../../src/domain/money.ts';
import { branchHours } from '../../../src/domain/places/branch.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { keyOf } from '../../../src/i18n/translate.ts';
import { codeIn, consoleCodes, gatewayCodes, lastCode } from '../../support/codes/codes.ts';
import { testDataFolder } from '../../support/data-folder.ts';
import {
  applicants,
  branchOf,
  collections,
  destinations,
  hasFee,
  listing,
  type Path,
  paths,
  play,
  stretchesOf,
  ways,
} from '../../support/forms/application-paths.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDesk, openForm, referenceIn, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';
import { openStubGateways, type StubGateways } from '../../support/stages/stub-gateways.ts';

const feeTiyn = 216_250;
/** Working days after Monday, 23 November 2026. */
const dueDates: Readonly<Record<number, string>> = {
  1: '2026-11-24',
  5: '2026-11-30',
  8: '2026-12-03',
  10: '2026-12-07',
  13: '2026-12-10',
};
const daysOf = ({ destination }: Path) => (destination === 'electronic' ? 1 : collections[destination].days);

let stub: StubGateways;
beforeAll(async () => {
  stub = await openStubGateways();
});
afterAll(() => stub.close());

test('the table of paths has every applicant with every destination, and all neighbouring choices together', () => {
  const pairs = (one: (path: Path) => unknown, other: (path: Path) => unknown) =>
    new Set(paths.map((path) => `${one(path)} ${other(path)}`)).size;
  expect(
    pairs(
      ({ forWhom }) => forWhom,
      ({ destination }) => destination,
    ),
  ).toBe(applicants.length * destinations.length);
  expect(
    pairs(
      ({ destination }) => destination,
      ({ way }) => way,
    ),
  ).toBe(destinations.length * ways.length);
  expect(
    pairs(
      ({ destination }) => destination,
      ({ payment }) => payment,
    ),
  ).toBe(5 + 2 * 2);
  expect(
    pairs(
      ({ payment }) => payment,
      ({ way }) => way,
    ),
  ).toBe(3 * ways.length);
  expect(
    pairs(
      ({ forWhom }) => forWhom,
      ({ way }) => way,
    ),
  ).toBe(applicants.length * ways.length);
  expect(
    pairs(
      ({ forWhom }) => forWhom,
      ({ payment }) => payment,
    ),
  ).toBe(applicants.length * 3);
});

describe.each(locales)('from /start to the reference (%s)', (locale) => {
  test.each(paths.map((path) => [nameOf(path), path] as const))('%s', (_name, path) => walk(path, locale));
});

function nameOf({ forWhom, destination, payment, way }: Path): string {
  return [forWhom, destination, payment, way].filter(Boolean).join(' · ');
}

async function walk(path: Path, locale: Locale): Promise<void> {
  const scene = await openScene({
    dataFolder: testDataFolder(),
    config: {
      codes: { sms: consoleCodes, telegram: gatewayCodes(stub), contact: noCodes }[path.way],
      paymentToken: path.payment === 'invoice' ? '1:TEST' : undefined,
    },
  });
  const { applicant, operator } = scene;
  const say = wordsOf(scene, locale);
  const shown = (...text: Parameters<typeof say>) => shownText(say(...text));
  const days = daysOf(path);
  const due = formatDate(locale, dueDates[days] ?? '');
  const promised = shown('request-promised', { date: due, days });
  const fee = formatTenge(feeTiyn, locale);
  await openDesk(scene, locale);
  await openForm(scene, locale);

  const stretches = stretchesOf(path, locale, say);
  await play(
    applicant,
    stretches.flatMap(({ steps }) => steps),
  );
  const answers = listing(stretches, say);
  const terms = hasFee(path)
    ? `${shown('summary-fee', { fee })}\n${say('summary-promise-paid', { days })}`
    : `${say('summary-free')}\n${say('summary-promise', { days })}`;
  // What the country wants to know besides stands below the terms: how old the paper may be, or that it is not known.
  const besides = applicant.last().split(`${terms}`)[1]?.split('\n\n')[0] ?? '';
  // Whoever sends it consents by name: the person, or who acts for them, whose name stands last.
  const names = ['line-surname', 'line-first-name', 'line-patronymic'] as const;
  const name = names
    .map((key) => answers.split('\n').findLast((line) => line.startsWith(`${say(key)}: `)))
    .map((line) => line?.slice(line.indexOf(': ') + 2))
    .filter((part) => part !== undefined && !part.startsWith('('))
    .join(' ');
  expect(name).toMatch(/^\p{Lu}+ \p{Lu}+/u);
  const consent = say('summary-consent', { name });
  expect(applicant.last()).toBe(
    [say('summary-title'), answers, `${terms}${besides}`, consent, say('summary-hint')].join('\n\n'),
  );
  if (path.destination === 'unknown') expect(besides.trim()).toBe(shown('country-unknown-then'));
  if (path.destination === 'electronic') expect(besides).toBe('');

  await applicant.press(say('button-send'));
  await confirm(scene, path, say);
  const card = cardIn(scene, say);
  const reference = referenceIn(card);
  expect(card).toContain(shown('request-title', { reference }));
  expect(card).toContain(
    shown('request-kind', {
      kind: say(path.destination === 'electronic' ? 'kind-electronic' : 'kind-paper'),
    }),
  );
  expect(card).toMatch(/•{8}\d{4}/);
  const branch = branchOf(path);
  if (branch) {
    const hours = branchHours(branch);
    expect(hours.saturday === undefined).toBe(branch.kind === 'ordinary');
    expect(card).toContain(
      [
        branch.names[locale],
        branch.address ? say('branch-address', { address: branch.address }) : say('branch-address-unknown'),
        branch.kind === 'duty'
          ? say('branch-hours-duty', {
              opens: '9:00',
              closes: '20:00',
              saturdayOpens: '9:00',
              saturdayCloses: '13:00',
            })
          : say('branch-hours', { opens: '9:00', closes: '18:00' }),
      ].join('\n'),
    );
  }

  // "For me" is what the applicant says; an operator reads whom that means.
  const ownWords = say(keyOf('for-whom', path.forWhom));
  const answersAtDesk = answers.replace(ownWords, say(keyOf('desk-for-whom', path.forWhom)));
  const atDesk = async () => {
    await operator.say(`/request ${reference}`);
    return operator.last();
  };
  if (path.payment !== undefined) {
    expect(card).toContain(shown('request-status', { status: say('status-awaiting_payment') }));
    expect(card).not.toContain(promised);
    expect(card).toContain(fee);
    expect(operator.texts.join('\n')).not.toContain(reference);
    expect(await atDesk()).toContain(`${answersAtDesk}\n\n`);
    expect(operator.last()).toContain(shown('desk-fee', { fee }));
    await pay(scene, path, say);
    expect(applicant.texts.join('\n')).toContain(`${shown('told-paid', { reference })}\n\n${promised}`);
    expect(operator.messageWith(say('button-open'))?.text).toContain(reference);
  } else {
    expect(card).toContain(promised);
    expect(operator.last()).toContain(reference);
  }
  await applicant.say('/status');
  expect(applicant.last()).toContain(shown('request-status', { status: say('status-submitted') }));
  expect(applicant.last()).toContain(promised);
  expect(await atDesk()).toContain(`\n\n${answersAtDesk}\n\n`);
  expect(operator.last()).toContain(shown('request-status', { status: say('status-submitted') }));
  expect(operator.last()).toContain(say('desk-promised', { date: formatDate(locale, dueDates[days] ?? '') }));
  await scene.close();
}

/** The card of the request that was just sent; an invoice may stand below it. */
function cardIn(scene: Scene, say: ReturnType<typeof wordsOf>): string {
  const sent = scene.applicant.texts.filter((text) => text.startsWith(shownText(say('request-sent'))));
  expect(sent).toHaveLength(1);
  return sent[0] ?? '';
}

/** The last step before the request is sent. */
async function confirm(scene: Scene, path: Path, say: ReturnType<typeof wordsOf>): Promise<void> {
  const { applicant } = scene;
  // Who shared their own contact before has nothing left to confirm by it.
  if (path.way === 'contact' && path.forWhom !== 'child') return;
  expect(applicant.texts.join('\n')).toContain(say('confirm-title'));
  if (path.way === 'contact') {
    await applicant.act((person) => person.pressReplyKeyboard(say('button-share-contact')));
    return;
  }
  const sent = path.way === 'sms' ? lastCode(scene) : codeIn(stub.deliveries.at(-1)?.words ?? '');
  expect(applicant.last()).toContain(path.forWhom === 'child' ? '+7 ••• ••• 56 78' : '+7 ••• ••• 00 01');
  await applicant.say(sent);
}

async function pay(scene: Scene, path: Path, say: ReturnType<typeof wordsOf>): Promise<void> {
  const { applicant, operator } = scene;
  if (path.payment === 'invoice') {
    const invoice = applicant.person.messages.find((message) => message.invoice);
    expect(invoice?.invoice).toMatchObject({ currency: 'KZT', total_amount: feeTiyn });
    await applicant.act((person) => person.pay(invoice?.message_id ?? 0));
    expect(applicant.person.payments.map(({ outcome }) => outcome)).toEqual(['paid']);
    return;
  }
  await applicant.press(say('button-receipt'));
  await applicant.say('KZ 0012-345');
  await operator.press(say('button-open'));
  expect(operator.last()).toContain('KZ 0012-345');
  await operator.press(say('action-paid'));
}
