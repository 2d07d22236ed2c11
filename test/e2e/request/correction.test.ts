import { afterEach, beforeEach, expect, test } from 'vitest';
import { shownText } from '../../support/locale-text.ts';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

let scene: Scene;
let reference: string;
const say = (key: Parameters<Scene['text']>[1], variables?: Record<string, string | number>) =>
  wordsOf(scene, 'kk')(key, variables);

beforeEach(async () => {
  scene = await openScene();
  await openDesk(scene, 'kk');
  reference = await sendRequest(scene, 'kk', 'paper');
  await scene.operator.say(`/take ${reference}`);
});
afterEach(() => scene.close());

/** The operator ticks these lines and returns them, with a word of explanation or without. */
async function giveBack(lines: readonly Parameters<Scene['text']>[1][], words?: string): Promise<void> {
  const { operator } = scene;
  await operator.say(`/correct ${reference}`);
  for (const line of lines) await operator.press(`☐ ${say(line)}`);
  await operator.press(say('button-lines-on'));
  if (words === undefined) return await operator.press(say('button-lines-without-words'));
  await operator.say(words);
  expect(operator.last()).toContain(words);
  await operator.press(say('button-send-words'));
}

test('the lines that are wrong are ticked, answered anew, checked and sent; the desk sees old and new', async () => {
  const { applicant, operator } = scene;
  await operator.say(`/request ${reference}`);
  await operator.press(say('action-correct'));
  await operator.press(say('button-lines-on'));
  expect(operator.toast).toBe(say('desk-outcome-no-lines'));
  await operator.press(`☐ ${say('line-birth-place')}`);
  await operator.press(`☑ ${say('line-birth-place')}`);
  await operator.press(`☐ ${say('line-surname')}`);
  await operator.press(`☐ ${say('line-birth-place')}`);
  await operator.press(say('button-lines-on'));
  await operator.say('Тегіңіз құжаттағыдай емес');
  await operator.press(say('button-send-words'));
  expect(operator.texts).toContain(say('desk-outcome-correct', { reference }));
  expect(applicant.last()).toBe(
    [
      shownText(say('told-correct', { reference })),
      '',
      say('lines-name', { name: say('line-surname') }),
      say('lines-name', { name: say('line-birth-place') }),
      '',
      shownText(say('refused-words', { words: 'Тегіңіз құжаттағыдай емес' })),
      '',
      say('next-needs_correction'),
    ].join('\n'),
  );

  await applicant.press(say('button-correct-lines'));
  expect(applicant.last()).toContain(say('question-surname'));
  await applicant.say('Қараңғысыз123');
  expect(applicant.last()).toContain(say('question-surname'));
  await applicant.say('Қараңғыбаева');
  expect(applicant.last()).toContain(say('question-birth-place'));
  await applicant.press(say('button-back'));
  expect(applicant.last()).toContain(say('question-surname'));
  await applicant.say('Қараңғысызова');
  await applicant.say('Өскемен');
  expect(applicant.last()).toContain(say('lines-summary'));
  expect(applicant.last()).toContain('ҚАРАҢҒЫСЫЗОВА');
  await applicant.press(say('button-edit'));
  expect(applicant.buttons).toEqual([
    say('line-surname'),
    say('line-birth-place'),
    say('button-back'),
    say('button-cancel'),
  ]);
  await applicant.press(say('line-surname'));
  await applicant.say('Қараңғысыз');
  await applicant.press(say('button-lines-send'));
  expect(applicant.last()).toContain(shownText(say('told-corrected', { reference })));

  expect(operator.last()).toContain(shownText(say('desk-corrected', { reference })));
  expect(operator.last()).toContain(`${say('line-birth-place')}: Семей → Өскемен`);
  expect(operator.last()).toContain(`${say('line-surname')}: ҚАРАҢҒЫСЫЗОВА → ҚАРАҢҒЫСЫЗ`);
  await operator.press(say('button-open'));
  expect(operator.last()).toContain(say('stats-state-in_review'));
  expect(operator.last()).toContain(`${say('line-surname')}: ҚАРАҢҒЫСЫЗ\n`);
  expect(operator.last()).toContain(`${say('line-birth-place')}: Семей → Өскемен`);

  // It is found by what stands there now.
  await operator.say('/find Қараңғысыз');
  expect(operator.buttons.join(' ')).toContain(reference);
  await applicant.say('/mydata');
  const files = applicant.person.messages.filter(({ document }) => document).length;
  expect(files).toBe(2);
});

test('the promise pauses and goes on, no date is shown meanwhile, and reminders come as for a question', async () => {
  const { applicant, operator } = scene;
  await giveBack(['line-surname']);
  await applicant.say('/status');
  expect(applicant.last()).toContain(say('status-needs_correction'));
  expect(applicant.last()).not.toContain('желтоқсан');
  expect(applicant.buttons).toContain(say('button-correct-lines'));
  await operator.say(`/request ${reference}`);
  expect(operator.last()).toContain(say('desk-promise-stands'));
  await operator.say('/queue');
  await operator.press(say('filter-waiting'));
  expect(operator.last()).toContain(reference);

  const reminders = () =>
    applicant.texts.filter((text) => text.startsWith(shownText(say('reminder-correction', { reference }))))
      .length;
  await scene.advance({ days: 2, hours: 1 });
  expect(reminders()).toBe(1);
  await scene.advance({ days: 3 });
  expect(reminders()).toBe(2);
  await applicant.press(say('button-correct-lines'));
  await applicant.say('Қараңғыбаева');
  await applicant.press(say('button-lines-send'));
  // Ten working days were promised on 23 November, and five days of standing still are not counted.
  expect(applicant.last()).toContain(shownText(say('told-corrected', { reference })));
  await scene.advance({ days: 12 });
  expect(reminders()).toBe(2);
});

test('two weeks without a correction: a case for the operator, also when it was begun and given up', async () => {
  const { applicant, operator } = scene;
  await giveBack(['line-surname']);
  await applicant.press(say('button-correct-lines'));
  await applicant.press(say('button-cancel'));
  expect(applicant.last()).toBe(say('lines-cancel-question'));
  await applicant.press(say('button-cancel-for-good'));
  expect(applicant.last()).toBe(say('plain-correction-cancelled'));
  await scene.advance({ days: 15 });
  expect(operator.texts).toContain(shownText(say('desk-unanswered', { reference })));
  await operator.say(`/refuse ${reference} requirements_not_met`);
  expect(operator.last()).toBe(say('desk-outcome-refuse', { reference }));
});

test('within fifteen seconds it is taken back, and the applicant hears nothing', async () => {
  await scene.close();
  scene = await openScene({ patienceMs: 4000 });
  const { applicant, operator } = scene;
  await openDesk(scene, 'kk');
  reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/take ${reference}`);
  await scene.advance({ minutes: 1 });
  const before = applicant.texts.length;
  await giveBack(['line-surname']);
  await operator.say(`/undo ${reference}`);
  await scene.advance({ minutes: 1 });
  expect(applicant.texts.length).toBe(before);
  await applicant.say('/status');
  expect(applicant.last()).toContain(say('status-in_review'));
  expect(applicant.last()).not.toContain(say('event-correct'));
});

test('a form that is open waits meanwhile, and is back when the corrections are sent', async () => {
  const { applicant } = scene;
  await applicant.say('/apply');
  await applicant.press(say('for-whom-self-electronic'));
  expect(applicant.last()).toContain(say('question-iin'));
  await giveBack(['line-surname']);
  await applicant.press(say('button-correct-lines'));
  expect(applicant.texts).toContain(say('plain-form-waits'));
  expect(applicant.last()).toContain(say('question-surname'));
  await applicant.say('/apply');
  expect(applicant.last()).toBe(say('lines-resume'));
  await applicant.press(say('button-go-on'));
  await applicant.say('Қараңғыбаева');
  await applicant.press(say('button-lines-send'));
  expect(applicant.last()).toContain(say('question-iin'));
  expect(applicant.texts.join('\n')).toContain(shownText(say('told-corrected', { reference })));
  await applicant.say('900101301233');
  expect(applicant.last()).toContain(say('question-surname'));
});

test('the form that waited is back too where the request is refused meanwhile, and where the correction is given up', async () => {
  const { applicant, operator } = scene;
  await applicant.say('/apply');
  await applicant.press(say('for-whom-self-electronic'));
  await giveBack(['line-surname']);
  await applicant.press(say('button-correct-lines'));
  await applicant.press(say('button-cancel'));
  await applicant.press(say('button-cancel-for-good'));
  expect(applicant.last()).toContain(say('question-iin'));
  await applicant.press(say('button-correct-lines'));
  await operator.say(`/refuse ${reference} not_found Табылмады`);
  expect(applicant.texts.join('\n')).toContain('Табылмады');
  await applicant.say('900101301233');
  expect(applicant.last()).toContain(say('question-surname'));
});

test('an IIN that was corrected is looked for and found, and no other open request may have it', async () => {
  const { applicant, operator } = scene;
  await giveBack(['line-iin']);
  await applicant.press(say('button-correct-lines'));
  await applicant.say('780315400773');
  // The date of birth no longer fits the number: it is asked about.
  expect(applicant.last()).not.toContain(say('lines-summary'));
  await applicant.say('15.03.1978');
  await applicant.press(say('button-lines-send'));
  await operator.say('/find 780315400773');
  expect(operator.buttons.join(' ')).toContain(reference);
  await operator.say('/find 900101301233');
  expect(operator.last()).toBe(shownText(say('desk-found-none')));
});

test('whoever else presses the button corrects nothing, and the button is over when it was done', async () => {
  const { applicant, other } = scene;
  await giveBack(['line-surname']);
  const message = applicant.messageWith(say('button-correct-lines'))?.message_id ?? 0;
  await other.say('/start');
  await other.act((one) => one.pressStale(other.lastMessage().message_id, 'r:1:correct'));
  expect(other.toast).toBe(scene.text('ru', 'toast-not-now'));
  await applicant.press(say('button-correct-lines'));
  await applicant.say('Қараңғыбаева');
  await applicant.press(say('button-lines-send'));
  await applicant.act((one) => one.pressStale(message, 'r:1:correct'));
  expect(applicant.toast).toBe(say('toast-not-now'));
});

test('what is typed while the lines are ticked is the explanation, once a line is ticked', async () => {
  const { operator } = scene;
  await operator.say(`/correct ${reference}`);
  await operator.say('Құжаттағыдай емес');
  expect(operator.last()).toBe(say('desk-outcome-no-lines'));
  await operator.press(`☐ ${say('line-surname')}`);
  await operator.say('Тегі қате');
  await operator.press(say('button-send-words'));
  expect(scene.applicant.last()).toContain('Тегі қате');
});

test('a line of a list that is over is not ticked, and neither is one by somebody who is no operator', async () => {
  const { operator, other } = scene;
  await operator.say(`/correct ${reference}`);
  const list = operator.messageWith(`☐ ${say('line-surname')}`)?.message_id ?? 0;
  await operator.say('/cancel');
  const before = operator.texts;
  await operator.act((one) => one.pressStale(list, 'T:1:toggle:surname'));
  expect(operator.toast).toBe(say('toast-old-button'));
  expect(operator.texts).toEqual(before);
  await other.say('/start');
  await other.act((one) => one.pressStale(other.lastMessage().message_id, 'T:1:toggle:surname'));
  expect(other.texts.join()).not.toContain(reference);
});

test('of two operators only the one in charge returns it', async () => {
  const { operator, applicant } = scene;
  await operator.say(`/release ${reference}`);
  await operator.say(`/correct ${reference}`);
  expect(operator.last()).toBe(say('desk-outcome-take-first', { reference }));
  expect(applicant.texts.join('\n')).not.toContain(shownText(say('told-correct', { reference })));
});
