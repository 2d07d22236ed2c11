import { expect, test } from 'vitest';
import { type Locale, locales } from '../../../src/domain/locale.ts';
import { loadCatalog } from '../../../src/lists/catalog.ts';
import { consoleCodes, lastCode } from '../../support/codes/codes.ts';
import { testDataFolder } from '../../support/data-folder.ts';
import { collections } from '../../support/forms/application-paths.ts';
import { openForm, referenceIn, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people } from '../../support/scene.ts';

/** Messages and presses of the applicant, the code of the SMS included, and in which part of the form each card is. */
async function openCounted(locale: Locale) {
  const scene = await openScene({ config: { codes: consoleCodes }, dataFolder: testDataFolder() });
  const { applicant } = scene;
  let taps = 0;
  const parts: { readonly number: number; readonly count: number }[] = [];
  const step = new RegExp(
    scene
      .text(locale, 'form-step', { part: 'PART', number: '7', count: '9' })
      .replace('PART', '.+')
      .replace('7', '(?<number>\\d+)')
      .replace('9', '(?<count>\\d+)'),
  );
  scene.botApi.room.onChange((change) => {
    if (!('chatId' in change) || change.chatId !== people.applicant) return;
    const message =
      change.kind === 'message' &&
      applicant.person.messages.find(({ message_id }) => message_id === change.messageId);
    if ((message && !message.from_bot) || change.kind === 'pressed') taps += 1;
  });
  const note = () => {
    const { number, count } = step.exec(applicant.last())?.groups ?? {};
    if (number && count) parts.push({ number: Number(number), count: Number(count) });
  };
  const acts = {
    say: async (text: string) => {
      await applicant.say(text);
      note();
    },
    press: async (label: string | RegExp) => {
      await applicant.press(label);
      note();
    },
    sharePhone: async () => {
      await applicant.act((one) => one.pressReplyKeyboard(scene.text(locale, 'button-share-contact')));
      note();
    },
  };
  return { scene, say: wordsOf(scene, locale), acts, parts, taps: () => taps };
}

type Counted = Awaited<ReturnType<typeof openCounted>>;

/** Gives the lines of the summary that was sent. */
async function send({ scene, say, acts }: Counted): Promise<readonly string[]> {
  const summary = scene.applicant.last().split('\n');
  await acts.press(say('button-send'));
  await acts.say(lastCode(scene));
  expect(referenceIn(scene.applicant.last())).not.toBe('');
  return summary;
}

/** Everything about oneself, as far as the purpose; several answers in one message where they can be divided. */
async function aboutMyself({ say, acts }: Counted, kind: 'electronic' | 'paper'): Promise<void> {
  await acts.press(say(`for-whom-self-${kind}`));
  await acts.say('900101301233 Қараңғысызова Әлемгүл Болатқызы');
  await acts.press(say('name-kind-none'));
  await acts.say('01.01.1990 Семей');
  await acts.sharePhone();
  await acts.press(say('purpose-employment'));
}

/** The parts come one after the other, and how many there are never changes on the way. */
function expectNoJump({ parts }: Counted): void {
  expect(parts.length).toBeGreaterThan(2);
  for (const [index, { number, count }] of parts.entries()) {
    const before = parts[index - 1] ?? { number: 2, count };
    expect(number - before.number === 0 || number - before.number === 1, JSON.stringify(parts)).toBe(true);
    expect(count).toBe(before.count);
  }
}

const catalog = loadCatalog(testDataFolder());

test.each(locales)('an electronic certificate for oneself takes at most 12 taps (%s)', async (locale) => {
  const counted = await openCounted(locale);
  await openForm(counted.scene, locale);
  await aboutMyself(counted, 'electronic');
  await send(counted);
  expect(counted.taps()).toBeLessThanOrEqual(12);
  expect(counted.taps()).toBeGreaterThan(10); // counted at all
  expectNoJump(counted);
  await counted.scene.close();
});

test.each(locales)('a paper with an apostille for oneself takes at most 18 taps (%s)', async (locale) => {
  const counted = await openCounted(locale);
  const { scene, say, acts } = counted;
  await openForm(scene, locale);
  await aboutMyself(counted, 'paper');
  const { region, branch } = collections.apostille;
  const label = (list: 'regions' | 'branches', code: string | undefined) =>
    catalog[list].find((one) => one.code === code)?.names[locale] ?? '';
  await acts.say(label('regions', region));
  await acts.say(label('branches', branch));
  await acts.press(catalog.countries.find(({ code }) => code === 'TR')?.names[locale] ?? '');
  await acts.press(say('apostille-yes'));
  await send(counted);
  expect(counted.taps()).toBeLessThanOrEqual(18);
  expect(counted.taps()).toBeGreaterThan(14);
  expectNoJump(counted);
});

test.each(locales)(
  'the second child of a family takes at most 8 taps, from the card or the menu (%s)',
  async (locale) => {
    const counted = await openCounted(locale);
    const { scene, say, acts } = counted;
    const { applicant } = scene;
    await openForm(scene, locale);
    await acts.press(say('for-whom-child'));
    await acts.press(say('kind-paper'));
    await acts.say('150520600125 Серікова Аружан Болатқызы 20.05.2015 Семей');
    await acts.press(say('name-kind-none'));
    await acts.sharePhone();
    await acts.press(say('purpose-education'));
    await acts.say('Серікова Әлемгүл Болатқызы');
    await acts.say('900101301233');
    await acts.press(say('kinship-parent'));
    await acts.press(say('kinship-document-birth-certificate'));
    await acts.say('АА 1234567 01.06.2015');
    await acts.press(/Абай|Abai/);
    await acts.press(say('none-country'));
    const first = await send(counted);

    const secondChild = async (iin: string, name: string, born: string) => {
      const before = counted.taps();
      await acts.press(say('button-one-more'));
      expect(applicant.last()).toContain(say('question-iin-child'));
      // The child of before is not offered for the next one.
      expect(applicant.buttons.some((label) => label.includes('СЕРІКОВА'))).toBe(false);
      await acts.say(`${iin} ${name} ${born} Семей`);
      await acts.press(say('name-kind-none'));
      await acts.say('АА 7654321 02.06.2017');
      await scene.advance({ minutes: 1 }); // a minute between two codes
      const summary = await send(counted);
      return { summary, taps: counted.taps() - before };
    };
    const second = await secondChild('170316600219', 'Серікова Айша Болатқызы', '16.03.2017');
    expect(second.taps).toBeLessThanOrEqual(8);
    // All but the child and the paper about this one is as it was.
    const ofChild = /АРУЖАН|АЙША|1505|1703|2015|2017|1234567|7654321/;
    const common = (lines: readonly string[]) => lines.filter((line) => !ofChild.test(line));
    expect(common(second.summary)).toEqual(common(first));
    expect(second.summary.filter((line) => ofChild.test(line)).length).toBeGreaterThan(3);
    expect(second.summary.join()).not.toMatch(/АРУЖАН|1505|2015|1234567/);
    expect(second.summary.join()).toContain('ӘЛЕМГҮЛ');
    await applicant.say('/start');
    expect(applicant.buttons).toContain(say('button-one-more'));
    const third = await secondChild('180516500211', 'Серіков Арлан Болатұлы', '16.05.2018');
    expect(third.taps).toBeLessThanOrEqual(8);
    // A day later the menu is as it was.
    await scene.advance({ days: 1 });
    await applicant.say('/start');
    expect(applicant.buttons).not.toContain(say('button-one-more'));
    await scene.close();
  },
);
