import { expect, test } from 'vitest';
import { openForm, person, wordsOf } from '../../support/samples/stories.ts';
import { openScene } from '../../support/scene.ts';

test('after other words the usual buttons stand beside what was offered', async () => {
  const scene = await openScene();
  const { applicant } = scene;
  const say = wordsOf(scene, 'kk');
  await openForm(scene, 'kk');
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  await applicant.say('Кәрімова Айгүл Серікқызы');
  await applicant.say('Ким болғанмын');
  expect(applicant.buttons).not.toContain(say('name-kind-none'));
  await applicant.say('түсініксіз бірдеңе бар');
  expect(applicant.buttons).toContain(say('name-kind-none'));
  expect(applicant.buttons.filter((one) => one.includes('КИМ'))).toHaveLength(2);
  await applicant.press(say('name-kind-none'));
  expect(applicant.last()).toContain(say('question-birth-date'));
});

test('a reading that is not right leaves a way to the choices', async () => {
  const scene = await openScene();
  const { applicant } = scene;
  const say = wordsOf(scene, 'kk');
  await openForm(scene, 'kk');
  await applicant.say('Түркияға виза алуға өзіме');
  expect(applicant.last()).toContain('Ұсынылатын ел: Түркия');
  expect(applicant.buttons).not.toContain(say('for-whom-child'));
  await applicant.press(say('button-all-choices'));
  expect(applicant.buttons).toContain(say('for-whom-child'));
  await applicant.press(say('for-whom-child'));
  expect(applicant.last()).toContain(say('question-kind'));
});

test('what is said besides: joined with the message before, shown back as not used, kept across a restart', async () => {
  const scene = await openScene();
  const { applicant } = scene;
  const say = wordsOf(scene, 'kk');
  await openForm(scene, 'kk');
  await applicant.say('жұмысқа тұруға анықтама керек');
  expect(applicant.last()).toContain(say('problem-and-for-whom'));
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  await applicant.say('Кәрімова Айгүл Серікқызы');
  await applicant.press(say('name-kind-none'));
  await applicant.say('2 қаңтар');
  expect(applicant.last()).toContain(say('problem-date-begun'));
  await scene.stopBot();
  await scene.startBot();
  await applicant.say('1990');
  await applicant.press(say('button-it-is-right'));
  await applicant.say('Семей');
  await applicant.say('87011234567 кешкі алтыдан кейін қоңырау соғыңыз');
  // The purpose was told at the first question, so that the answers are checked now.
  expect(applicant.last()).toContain(say('summary-title'));
  expect(applicant.last()).toContain(say('form-unused', { words: 'кешкі алтыдан кейін қоңырау соғыңыз' }));
  expect(applicant.last()).toContain(say('purpose-employment'));
});

test.each([
  ['kk', 'өзіме', 'электронды', '✓ Кімге: Өзіме\n✓ Анықтама: Электрондық (PDF)'],
  ['kk', 'маған керек', 'қағаз түрінде', '✓ Кімге: Өзіме\n✓ Анықтама: Қағаз түрінде'],
  ['ru', 'на себя', 'бумажную', '✓ Кому: Мне\n✓ Справка: Бумажная'],
  ['ru', 'мне', 'электронную', '✓ Кому: Мне\n✓ Справка: Электронная (PDF)'],
  ['en', 'me', 'pdf', '✓ For whom: Me\n✓ Certificate: Electronic (PDF)'],
  ['en', 'for myself', 'the paper one', '✓ For whom: Me\n✓ Certificate: Paper'],
] as const)(
  'two messages that name a button together press it: %s «%s», «%s»',
  async (locale, who, which, taken) => {
    const scene = await openScene();
    const { applicant } = scene;
    const say = wordsOf(scene, locale);
    await openForm(scene, locale);
    await applicant.say(who);
    expect(applicant.buttons).toContain(say('for-whom-self-electronic'));
    expect(applicant.buttons).toContain(say('for-whom-self-paper'));
    await applicant.say(which);
    expect(applicant.last().split('\n').slice(0, 4).join('\n')).toBe(`${taken}\n\n${say('question-iin')}`);
  },
);

test.each([
  ['kk', 'өзіме', 'электронды шығар'],
  ['kk', 'өзіме', 'электронды бола ма'],
  ['ru', 'мне', 'наверное электронную'],
  ['ru', 'мне', 'а электронную можно?'],
  ['en', 'me', 'maybe pdf'],
  ['en', 'me', 'is pdf ok?'],
] as const)('but not with a doubt or a question in them: %s «%s», «%s»', async (locale, who, which) => {
  const scene = await openScene();
  const { applicant } = scene;
  const say = wordsOf(scene, locale);
  await openForm(scene, locale);
  await applicant.say(who);
  await applicant.say(which);
  expect(applicant.last()).toContain(say('question-for-whom'));
});

test('a phone that is told too early and put right at its end is kept as it is meant', async () => {
  const scene = await openScene();
  const { applicant } = scene;
  const say = wordsOf(scene, 'kk');
  await openForm(scene, 'kk');
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  await applicant.say('Кәрімова Айгүл Серікқызы');
  await applicant.press(say('name-kind-none'));
  await applicant.say('87012345678, жоо соңы 79 екен');
  expect(applicant.last()).not.toContain('✓');
  await applicant.press(/\+7 701 234 56 79/);
  expect(applicant.last().split('\n')[0]).toBe('✓ Телефон: +7 701 234 56 79');
  expect(applicant.last()).toContain(say('question-birth-date'));
});
