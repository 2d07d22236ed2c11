import { afterEach, beforeEach, expect, test } from 'vitest';
import { testDataFolder } from '../../support/data-folder.ts';
import { play, stepsOf } from '../../support/forms/application-paths.ts';
import { shownText } from '../../support/locale-text.ts';
import { openForm, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** Who applies for somebody else after all, or for themselves: whose answers the answers of before are. */

let scene: Scene;
beforeEach(async () => {
  scene = await openScene({ dataFolder: testDataFolder() });
});
afterEach(() => scene.close());

const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'ru')(...text));
type Key = Parameters<typeof say>[0];

async function fillInFor(forWhom: 'self' | 'child' | 'other'): Promise<void> {
  await openForm(scene, 'ru');
  await play(scene.applicant, stepsOf(scene, 'ru', { forWhom, destination: 'electronic' }));
  expect(scene.applicant.last()).toContain(say('summary-title'));
}

/** From the summary to the answer "for whom". */
async function changeTo(forWhom: Key): Promise<void> {
  const { applicant } = scene;
  await applicant.press(say('button-edit'));
  const isByGroup = applicant.buttons.includes(say('section-person'));
  if (isByGroup) await applicant.press(say('section-certificate'));
  await applicant.press(say('line-for-whom'));
  const choices = ['for-whom-self', 'for-whom-child', 'for-whom-other'] as const;
  for (const choice of choices) expect(applicant.buttons).toContain(say(choice));
  expect(applicant.buttons).not.toContain(say('for-whom-self-electronic'));
  expect(applicant.buttons).not.toContain(say('for-whom-self-paper'));
  await applicant.press(say(forWhom));
}

/** What is asked of a person after IIN and name. */
async function answerBirth(date: string, place: string, of: '' | '-other' = ''): Promise<void> {
  const { applicant } = scene;
  expect(applicant.last()).toContain(say(`question-previous-kind${of}`));
  await applicant.press(say('name-kind-none'));
  expect(applicant.last()).toContain(say(`question-birth-date${of}`));
  await applicant.press(date);
  expect(applicant.last()).toContain(say(`question-birth-country${of}`));
  await applicant.say(place);
}

/** The lines of a group of the summary. */
function linesOf(section: Key): readonly string[] {
  const group = scene.applicant
    .last()
    .split('\n\n')
    .find((block) => block.startsWith(`${say(section)}\n`));
  return group?.split('\n').slice(1) ?? [];
}

const ownLines = () => [
  `${say('line-surname')}: СӘРСЕНБАЕВА`,
  `${say('line-first-name')}: ӘЙГЕРІМ`,
  `${say('line-patronymic')}: НҰРЛАНҚЫЗЫ`,
];
const ownIin = () => `${say('line-iin')}: 900101 301 233`;

test('who turns out to apply for another person is asked for that person’s IIN and name', async () => {
  await fillInFor('self');
  const { applicant } = scene;
  await changeTo('for-whom-other');
  expect(applicant.last()).toContain(say('question-iin-other'));
  expect(applicant.buttons.join()).not.toMatch(/900101|1990/);
  await applicant.say('780315-400773');
  expect(applicant.last()).toContain(say('question-surname-other'));
  await applicant.say('Ким Мария Ивановна');
  await answerBirth('15 марта 1978 года', 'Тараз', '-other');
  // Phone and purpose stand, and who acts for the person is known.
  expect(applicant.last()).toContain(say('question-power-number'));
  for (const answer of ['№ 12-34/56', '1.10.2026', 'Сыздықова А. Б.']) await applicant.say(answer);
  await applicant.press(say('none-power-scan'));
  expect(applicant.last()).toContain(say('summary-title'));
  expect(linesOf('section-person')).toEqual([
    `${say('line-iin')}: 780315 400 773`,
    `${say('line-surname')}: КИМ`,
    `${say('line-first-name')}: МАРИЯ`,
    `${say('line-patronymic')}: ИВАНОВНА`,
    `${say('line-previous-kind')}: ${say('name-kind-none')}`,
    `${say('line-birth-date')}: 15 марта 1978 года`,
    expect.stringContaining(say('line-birth-country')),
    `${say('line-birth-place')}: Тараз`,
  ]);
  expect(linesOf('section-representative').slice(0, 4)).toEqual([...ownLines(), ownIin()]);

  // For oneself after all: nothing of the other person is left standing, nor of the power of attorney.
  await changeTo('for-whom-self');
  await answerBirth('1 января 1990 года', 'Семей');
  expect(applicant.last()).toContain(say('summary-title'));
  expect(linesOf('section-person').slice(0, 4)).toEqual([ownIin(), ...ownLines()]);
  expect(linesOf('section-representative')).toEqual([]);
  expect(applicant.last()).not.toMatch(/КИМ|780315|1978|Тараз|12-34/);
});

test.each(['for-whom-child', 'for-whom-other'] as const)(
  'for oneself, %s and back at once: what was one’s own is where it was',
  async (whom) => {
    await fillInFor('self');
    const { applicant } = scene;
    const summary = applicant.last();
    await changeTo(whom);
    expect(applicant.last()).not.toContain(say('summary-title'));
    await applicant.press(say('button-back'));
    expect(applicant.last()).toContain(say('question-kind'));
    await applicant.press(say('button-back'));
    expect(applicant.last()).toContain(say('whom-question'));
    await applicant.press(say('for-whom-self'));
    // IIN and name are back; what was asked about the other person only is asked anew.
    await answerBirth('1 января 1990 года', 'Семей');
    expect(applicant.last()).toBe(summary);
  },
);

test('of a child becomes of another person: nothing moves, only the papers are asked for', async () => {
  await fillInFor('child');
  const { applicant } = scene;
  const before = [linesOf('section-person'), linesOf('section-representative').slice(0, 4)];
  await changeTo('for-whom-other');
  expect(applicant.last()).toContain(say('question-power-number'));
  for (const answer of ['№ 12-34/56', '1.10.2026', 'Сыздықова А. Б.']) await applicant.say(answer);
  await applicant.press(say('none-power-scan'));
  expect(linesOf('section-representative')).toHaveLength(8);
  expect([linesOf('section-person'), linesOf('section-representative').slice(0, 4)]).toEqual(before);
  // And back again: the proof of kinship was not forgotten.
  await changeTo('for-whom-child');
  expect(linesOf('section-representative').at(-2)).toContain('AB № 1234567');
});
