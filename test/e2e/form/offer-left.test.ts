import { expect, test } from 'vitest';
import { openForm, person, wordsOf } from '../../support/samples/stories.ts';
import { openScene } from '../../support/scene.ts';

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();

/** A correction of an earlier answer is offered, and the person answers the question on the card instead. */
async function correctTheDate(locale: 'kk' | 'ru' | 'en', correction: string) {
  const scene = await openScene();
  const { applicant } = scene;
  const say = wordsOf(scene, locale);
  await openForm(scene, locale);
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  await applicant.say('Кәрімова Айгүл Серікқызы');
  await applicant.press(say('name-kind-none'));
  await applicant.say('01.01.1990');
  await applicant.say(correction);
  expect(applicant.last()).toContain(say('question-birth-country'));
  return { applicant, say };
}

test.each([
  ['kk', 'жоқ, 2 қаңтар', 'Семей', '1990 жылғы 2 қаңтар', ['✓ Туған елі: Қазақстан', '✓ Туған жері: Семей']],
  [
    'ru',
    'ой нет, 2 января',
    'Омск',
    '2 января 1990 года',
    ['✓ Страна рождения: Россия', '✓ Место рождения: Омск'],
  ],
  [
    'en',
    'oh no, January 2',
    'Omsk',
    '2 January 1990',
    ['✓ Country of birth: Russia', '✓ Place of birth: Omsk'],
  ],
] as const)(
  'the answer is taken, and the correction asked about: %s',
  async (locale, correction, place, date, taken) => {
    const { applicant, say } = await correctTheDate(locale, correction);
    await applicant.say(place);
    expect(applicant.last().split('\n').slice(0, 6)).toEqual([
      ...taken,
      '',
      say('problem-is-it-this'),
      '',
      say('question-birth-date'),
    ]);
    expect(applicant.buttons[0]).toBe(date);
    await applicant.press(date);
    // It is not the day of the IIN, and is asked about like every such day.
    expect(applicant.last()).toContain(plain(say('doubt-birth-date-not-of-iin', { value: date })));
  },
);

test('the correction is put aside by a press of what stands', async () => {
  const { applicant, say } = await correctTheDate('ru', 'ой нет, 2 января');
  await applicant.say('Омск');
  await applicant.press(say('button-keep', { value: '1 января 1990 года' }));
  expect(applicant.last()).toContain(say('contact-keyboard-on'));
});

test('and by a no', async () => {
  const { applicant, say } = await correctTheDate('ru', 'ой нет, 2 января');
  await applicant.say('Омск');
  await applicant.say('нет');
  expect(applicant.last()).toContain(say('problem-offer-declined'));
});
