import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { testDataFolder } from '../../support/data-folder.ts';
import { type Path, play, stepsOf } from '../../support/forms/application-paths.ts';
import { shownText } from '../../support/locale-text.ts';
import { fillIn, openDesk, openForm, person, referenceIn, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** What makes an application easy: changing answers, and not giving them twice. */

let scene: Scene;
beforeEach(async () => {
  scene = await openScene({ dataFolder: testDataFolder() });
});
afterEach(() => scene.close());

const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'ru')(...text));

async function fillInPath(path: Pick<Path, 'forWhom' | 'destination'>): Promise<void> {
  await play(scene.applicant, stepsOf(scene, 'ru', path));
  expect(scene.applicant.last()).toContain(say('summary-title'));
}

/** Labels on the list of answers that may be changed, group by group where there are groups. */
async function editable(): Promise<readonly (readonly [section: string | undefined, label: string])[]> {
  const { applicant } = scene;
  const isAnswer = (label: string) => ![say('button-back'), say('button-cancel')].includes(label);
  await applicant.press(say('button-edit'));
  const labels = applicant.buttons.filter(isAnswer);
  const found: (readonly [string | undefined, string])[] = [];
  if (!labels.includes(say('section-person'))) {
    await applicant.press(say('button-back'));
    return labels.map((label) => [undefined, label]);
  }
  for (const section of labels) {
    await applicant.press(section);
    const own = applicant.buttons.filter(isAnswer);
    expect(own, `no group is offered that has no answers: ${section}`).not.toEqual([]);
    found.push(...own.map((label) => [section, label] as const));
    await applicant.press(say('button-back'));
  }
  await applicant.press(say('button-back'));
  return found;
}

async function edit(section: string | undefined, label: string): Promise<void> {
  await scene.applicant.press(say('button-edit'));
  if (section !== undefined) await scene.applicant.press(section);
  await scene.applicant.press(label);
}

describe.each([
  ['self', 'electronic', 12],
  ['self', 'apostille', 16],
  ['child', 'legalization', 23],
  ['other', 'none needed, apostille', 26],
] as const)('changing answers: %s, %s', (forWhom, destination, count) => {
  test('each line of the summary leads to its question, and one tap back', async () => {
    await openForm(scene, 'ru');
    await fillInPath({ forWhom, destination });
    const { applicant } = scene;
    const summary = applicant.last();
    const listed = summary.split('\n').filter((line) => /^[^:]{2,40}: /.test(line)).length;
    const lines = await editable();
    expect(lines.length).toBe(count);
    // The fee is a line too; that a previous name can be added is a button without one.
    expect(lines.length).toBeGreaterThanOrEqual(listed - 1);
    for (const [section, label] of lines) {
      await edit(section, label);
      expect(applicant.last(), label).not.toContain(say('summary-title'));
      // Below the question for the phone stands the key that shares it.
      const card = label === say('line-phone') ? applicant.last(1) : applicant.last();
      expect(card, label).toContain(say('form-editing'));
      await applicant.press(say('button-back'));
      expect(applicant.last(), label).toBe(summary);
    }
  });

  test('"keep" at each line brings the same summary back', async () => {
    await openForm(scene, 'ru');
    await fillInPath({ forWhom, destination });
    const { applicant } = scene;
    const summary = applicant.last();
    const [keep = ''] = say('button-keep', { value: '|' }).split('|');
    let kept = 0;
    for (const [section, label] of await editable()) {
      await edit(section, label);
      if (applicant.buttons.some((one) => one.startsWith(keep))) {
        kept += 1;
        await applicant.press(new RegExp(`^${keep}`));
      } else await applicant.press(say('button-back'));
      expect(applicant.last(), label).toBe(summary);
    }
    expect(kept).toBeGreaterThan(count / 2);
  });
});

test('a form that was made longer says how many answers are missing, and comes back to the summary', async () => {
  await openForm(scene, 'ru');
  await fillInPath({ forWhom: 'self', destination: 'electronic' });
  const { applicant } = scene;
  await edit(undefined, say('line-kind'));
  await applicant.press(say('kind-paper'));
  expect(applicant.last()).toContain(say('question-region'));
  expect(applicant.last()).toContain(say('form-more-needed', { count: 3 }));
  await applicant.say('Семей');
  await applicant.say('Турция');
  await applicant.press(say('apostille-no'));
  expect(applicant.last()).toContain(say('summary-title'));

  await edit(say('section-certificate'), say('line-purpose'));
  await applicant.press(say('purpose-other'));
  expect(applicant.last()).toContain(say('question-purpose-other'));
  expect(applicant.last()).toContain(say('form-more-needed', { count: 1 }));
  await applicant.say('Волонтёрская программа');
  expect(applicant.last()).toContain(say('summary-title'));

  await edit(say('section-certificate'), say('line-for-whom'));
  await applicant.press(say('for-whom-child'));
  expect(applicant.last()).toContain(say('question-iin-child'));
  expect(applicant.last()).toContain(say('form-more-needed', { count: 12 }));
  for (const answer of ['780315 400 773', 'Ким Мария Ивановна']) await applicant.say(answer);
  await applicant.press(say('name-kind-none'));
  await applicant.press('15 марта 1978 года');
  // An adult's date of birth is no child's: it is looked at.
  expect(applicant.last()).toContain(say('doubt-not-a-child', { value: '15 марта 1978 года' }));
  await applicant.press(say('button-it-is-right'));
  await applicant.say('Семей');
  // The own IIN and name are the representative's now, and are not asked again.
  expect(applicant.last()).toContain(say('question-kinship'));
  await applicant.press(say('kinship-guardian'));
  await applicant.press(say('kinship-document-guardianship-order'));
  for (const answer of ['№ 12', '25.05.2015']) await applicant.say(answer);
  expect(applicant.last()).toContain(say('summary-title'));
});

test('a paper for a visa that becomes electronic is doubted, and may become a paper again', async () => {
  await openForm(scene, 'ru');
  await fillInPath({ forWhom: 'self', destination: 'none needed' });
  const { applicant } = scene;
  const summary = applicant.last();
  await edit(say('section-certificate'), say('line-kind'));
  await applicant.press(say('kind-electronic'));
  expect(applicant.last()).toContain(say('doubt-visa-on-paper'));
  await applicant.press(say('correct-visa-on-paper'));
  await applicant.press(say('kind-paper'));
  expect(applicant.last()).toBe(summary); // where to collect it was not forgotten
});

test('the answers of the last request in one tap, of oneself to oneself', async () => {
  await openForm(scene, 'ru');
  await fillInPath({ forWhom: 'self', destination: 'electronic' });
  const { applicant } = scene;
  await applicant.press(say('button-send'));
  const first = applicant.texts.findLast((text) => text.includes(say('summary-title')));
  await applicant.say('/apply');
  await applicant.press(say('for-whom-self-paper'));
  const defaults = say('button-defaults', { name: 'СӘРСЕНБАЕВА ӘЙГЕРІМ' });
  expect(applicant.buttons).toContain(defaults);
  await applicant.press(defaults);
  expect(applicant.last()).toContain(say('question-purpose'));
  await applicant.press(say('purpose-visa'));
  await applicant.say('Семей');
  await applicant.press(say('none-country'));
  const person = (text = '') => text.slice(text.indexOf(say('section-person')), text.indexOf('+7 701'));
  expect(person(applicant.last())).toBe(person(first));
  expect(person(first)).toContain('СӘРСЕНБАЕВА');

  await applicant.say('/cancel');
  await applicant.press(say('button-cancel-for-good'));
  for (const whom of ['child', 'other'] as const) {
    await applicant.say('/apply');
    await applicant.press(say(`for-whom-${whom}`));
    await applicant.press(say('kind-electronic'));
    expect(applicant.last()).toContain(say(`question-iin-${whom}`));
    expect(applicant.buttons).not.toContain(defaults);
    await applicant.say('/cancel');
    await applicant.press(say('button-cancel-for-good'));
  }
});

test('a second request for one child takes the child and the parent over', async () => {
  await openForm(scene, 'ru');
  await fillInPath({ forWhom: 'child', destination: 'electronic' });
  const { applicant } = scene;
  await applicant.press(say('button-send'));
  await applicant.act((one) => one.pressReplyKeyboard(say('button-share-contact')));
  await applicant.say('/apply');
  await applicant.press(say('for-whom-child'));
  await applicant.press(say('kind-paper'));
  await applicant.press(say('button-defaults', { name: 'КИМ САУЛЕ-АННА' }));
  await applicant.press(say('purpose-education'));
  await applicant.say('Семей');
  await applicant.press(say('none-country'));
  expect(applicant.last()).toContain(say('summary-title'));
  for (const answer of ['КИМ', 'САУЛЕ-АННА', 'ОЛЕГ', '851231 401 238', 'AB № 1234567']) {
    expect(applicant.last()).toContain(answer);
  }
});

test('one open request for an IIN and kind; the other kind is another request', async () => {
  await openForm(scene, 'ru');
  await fillInPath({ forWhom: 'self', destination: 'electronic' });
  const { applicant } = scene;
  await applicant.press(say('button-send'));
  const reference = referenceIn(applicant.last());
  await applicant.say('/apply');
  await fillInPath({ forWhom: 'self', destination: 'electronic' });
  await applicant.press(say('button-send'));
  expect(applicant.last()).toContain(say('open-already', { reference }));
  await edit(undefined, say('line-kind'));
  await applicant.press(say('kind-paper'));
  await applicant.say('Семей');
  await applicant.press(say('none-country'));
  await applicant.press(say('button-send'));
  expect(referenceIn(applicant.last())).not.toBe(reference);
  expect(readOne(scene, 'SELECT count(*) FROM request')).toBe(2);
});

test('the same IIN from another chat: that person learns nothing, the desk sees both', async () => {
  const { applicant, operator, other } = scene;
  await openDesk(scene, 'ru');
  await openForm(scene, 'ru');
  await fillIn(scene, 'ru');
  await applicant.press(say('button-send'));
  const first = referenceIn(applicant.last());
  await other.say('/start');
  await other.press('Русский');
  await other.press(say('button-apply'));
  await other.press(say('button-agree'));
  await other.press(say('for-whom-self-electronic'));
  for (const answer of [person.iin, 'Тестова Алия Нұрланқызы']) await other.say(answer);
  await other.press(say('name-kind-none'));
  await other.press(/1990/);
  await other.say('Семей');
  await other.act((one) => one.pressReplyKeyboard(say('button-share-contact')));
  await other.press(say('purpose-court'));
  await other.press(say('button-send'));
  const second = referenceIn(other.last());
  expect(other.texts.join('\n')).not.toContain(first);
  expect(applicant.texts.join('\n')).not.toContain(second);
  await operator.say(`/request ${first}`);
  expect(operator.last()).toContain(say('desk-same-iin', { references: second }));
  await operator.say(`/request ${second}`);
  expect(operator.last()).toContain(say('desk-same-iin', { references: first }));
});
