import { beforeEach, describe, expect, test } from 'vitest';
import { fillIn, openDesk, openForm, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** What people write in a word or two, or in a mood, and what it is answered with in each situation. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let reference: string;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
});

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();
const title = () => plain(say('request-title', { reference }));
/** All that the person reads after these words. */
async function answersTo(words: string): Promise<readonly string[]> {
  const before = scene.applicant.texts.length;
  await scene.applicant.say(words);
  return scene.applicant.texts.slice(before);
}

describe('of somebody whose request is worked on', () => {
  beforeEach(async () => {
    reference = await sendRequest(scene, 'ru', 'paper');
    await scene.operator.say(`/take ${reference}`);
    await scene.advance({ minutes: 30 });
  });

  test.each([
    '?',
    'и?',
    'ну что?',
    'әлі ме?',
    'and?',
    'и когда примерно?',
    "it's been 3 hours",
    'әлі жоқ па',
  ])('«%s»: the card alone', async (words) =>
    expect(await answersTo(words)).toEqual([expect.stringContaining(title())]),
  );

  test('a poke in a form is answered by the form', async () => {
    await scene.applicant.say('/apply');
    await scene.applicant.press(say('for-whom-self-electronic'));
    const answers = await answersTo('и?');
    expect(answers.join('\n')).not.toContain(title());
    expect(answers.at(-1)).toContain('ИИН');
  });

  test.each(['ничего', 'вопрос', 'можно узнать?', 'ештеңе'])(
    'words for the operators are asked for, and «%s» tells them nothing',
    async (words) => {
      await scene.applicant.say('/contact');
      const heard = scene.operator.texts.length;
      await scene.applicant.say(words);
      expect(scene.operator.texts.slice(heard)).toEqual([]);
    },
  );

  test('a doubt beside the question of withdrawal brings it again, and «подумаю» ends it', async () => {
    await scene.applicant.say('отмените заявку');
    await scene.applicant.say('точно?');
    expect(scene.applicant.buttons).toContain(say('button-withdraw-now'));
    expect(await answersTo('подумаю ещё')).toEqual([
      plain(say('plain-prompt-cancelled')),
      expect.stringContaining(title()),
    ]);
  });

  test('a poke while words for the operators are asked for is passed on with them', async () => {
    await scene.applicant.say('/contact');
    await scene.applicant.say('и?');
    expect(scene.operator.last()).toContain('и?');
  });

  test.each(['и?', '??', '—', 'спасибо, дай бог здоровья', 'cheers mate'])(
    'the desk asks, and «%s» brings its question again',
    async (words) => {
      await scene.operator.say(`/ask ${reference} Какая фамилия была до брака?`);
      await scene.advance({ minutes: 1 });
      const heard = scene.operator.texts.length;
      await scene.applicant.say(words);
      expect(scene.applicant.last()).toContain('Какая фамилия была до брака?');
      expect(scene.operator.texts.slice(heard)).toEqual([]);
    },
  );

  test.each(['2015', '3'])('the desk asks, and «%s» is the answer', async (words) => {
    await scene.operator.say(`/ask ${reference} В каком году вы сменили фамилию?`);
    await scene.advance({ minutes: 1 });
    await scene.applicant.say(words);
    expect(scene.applicant.last()).not.toContain('В каком году вы сменили фамилию?');
    expect(scene.operator.last()).toContain(words);
  });

  test.each(['завтра?', '5 дней?', 'ертең бе?'])(
    'the desk asks, and «%s» is not taken from it',
    async (words) => {
      await scene.operator.say(`/ask ${reference} Когда вы сможете подойти?`);
      await scene.advance({ minutes: 1 });
      await scene.applicant.say(words);
      const isAsked = scene.applicant.buttons.includes(say('button-which-answer', { reference }));
      if (isAsked) await scene.applicant.press(say('button-which-answer', { reference }));
      expect(scene.operator.last()).toContain(words);
    },
  );

  test.each(['это личное, не скажу', 'айтпаймын', "I'd rather not say"])(
    'the desk asks, and «%s» is an answer only when the person says so',
    async (words) => {
      await scene.operator.say(`/ask ${reference} Какая фамилия была до брака?`);
      await scene.advance({ minutes: 1 });
      const heard = scene.operator.texts.length;
      await scene.applicant.say(words);
      expect(scene.applicant.last()).toContain(plain(say('which-meant')));
      expect(scene.operator.texts.slice(heard)).toEqual([]);
      await scene.applicant.press(say('button-which-answer', { reference }));
      expect(scene.operator.last()).toContain(words);
    },
  );

  test.each([
    'Айтқандарың өтірік, бір апта өтті ешкім хабарласпады. Прокуратураға жазам!',
    'сколько можно ждать, никто не перезвонил, позовите начальника',
    'nobody called me back and nobody can tell me anything',
  ])('«%s» is offered to the desk as it stands', async (words) => {
    await scene.applicant.say(words);
    expect(scene.applicant.last()).toContain(words);
    await scene.applicant.press(say('button-which-send'));
    expect(scene.operator.last()).toContain(words);
  });

  test.each(['нет', 'да', 'жоқ', 'иә', 'sure', 'no'])('«%s» to nothing at all is noted', async (words) =>
    expect(await answersTo(words)).toEqual([plain(say('plain-noted'))]),
  );

  test.each(['😭', 'мда', 'ойбай', 'ok so', 'а дальше?', 'really?', 'завтра?', 'енді не істеймін'])(
    '«%s» shows how far it is',
    async (words) => expect(await answersTo(words)).toEqual([expect.stringContaining(title())]),
  );

  test.each(['молодцы', 'Рахмет, көп жасаңдар айналайындар', 'cheers mate'])(
    '«%s» is thanked for',
    async (words) => expect(await answersTo(words)).toEqual([plain(say('plain-you-are-welcome'))]),
  );
});

describe('a refused request', () => {
  beforeEach(async () => {
    reference = await sendRequest(scene, 'ru', 'paper');
    await scene.operator.say(`/take ${reference}`);
    await scene.operator.say(`/refuse ${reference} not_found`);
    await scene.advance({ minutes: 1 });
  });

  test.each([
    'это значит что у меня судимость??',
    'сонда мен сотталғанмын ба',
    'does that mean I have a record?',
  ])('«%s»: the page that says that a record is no reason, and the card with the reason', async (words) => {
    const answers = await answersTo(words);
    expect(answers[0]).toContain('Судимость – не причина для отказа');
    expect(answers[1]).toContain(plain(say('refusal-not_found')));
    expect(answers).toHaveLength(2);
  });

  test.each(['как обжаловать', 'шағым қайда жазамын', 'On what legal basis was this refused?'])(
    '«%s»: the card with the reason, and the words are offered to the desk',
    async (words) => {
      const answers = await answersTo(words);
      expect(answers[0]).toContain(plain(say('refusal-not_found')));
      await scene.applicant.press(say('button-which-send'));
      expect(scene.operator.last()).toContain(words);
    },
  );
});

describe('the bot asks whether words are for the operators', () => {
  const told = 'у меня сменился номер телефона на другой';
  let heard: number;
  beforeEach(async () => {
    reference = await sendRequest(scene, 'ru', 'paper');
    await scene.operator.say(`/take ${reference}`);
    await scene.advance({ minutes: 30 });
    await scene.applicant.say(told);
    expect(scene.applicant.buttons).toContain(say('button-which-send'));
    heard = scene.operator.texts.length;
  });

  test.each(['да', 'ок', 'передайте, пожалуйста', 'иә, жеткізіңіз', 'yes please'])(
    '«%s» passes them on, as the button does',
    async (words) => {
      expect(await answersTo(words)).toEqual([expect.stringContaining(plain(say('passed-on-message')))]);
      expect(scene.operator.texts.slice(heard)).toEqual([expect.stringMatching(`${told}$`)]);
    },
  );

  test.each(['нет', 'не надо', 'жоқ, керек емес', 'no thanks'])(
    '«%s» passes nothing on, and the question is over',
    async (words) => {
      expect(await answersTo(words)).toEqual([plain(say('plain-prompt-cancelled'))]);
      await scene.applicant.say('дата рождения тоже другая, в паспорте 1990');
      expect(scene.applicant.last()).not.toContain(told);
      expect(scene.operator.texts.slice(heard)).toEqual([]);
    },
  );

  test('«да» later, or with more words, is no answer to it', async () => {
    await scene.applicant.say('да, и ещё адрес');
    expect(scene.applicant.last()).toContain(told);
    await scene.advance({ minutes: 15 });
    expect(await answersTo('да')).toEqual([plain(say('plain-noted'))]);
    expect(scene.operator.texts.slice(heard)).toEqual([]);
  });
});

test('the desk asks, the bot asks whether «ок» is the answer, and «да» is asked about with it', async () => {
  reference = await sendRequest(scene, 'ru', 'paper');
  await scene.operator.say(`/take ${reference}`);
  await scene.operator.say(`/ask ${reference} Какая фамилия была до брака?`);
  await scene.advance({ minutes: 1 });
  const heard = scene.operator.texts.length;
  await scene.applicant.say('ок');
  await scene.applicant.say('да');
  expect(scene.applicant.buttons).toContain(say('button-which-answer', { reference }));
  expect(scene.operator.texts.slice(heard)).toEqual([]);
});

describe('of somebody who has asked for nothing', () => {
  beforeEach(async () => {
    await scene.applicant.say('/start');
    await scene.applicant.press(say('language-name'));
  });

  test.each([
    'передумала',
    'не надо уже, сам разобрался',
    'керек емес екен, кешіріңіз',
    'ok forget it, thanks',
  ])('«%s»: it is all right, without pages of the guide', async (words) =>
    expect(await answersTo(words)).toEqual([plain(say('plain-noted'))]),
  );

  test.each(['нет', 'жоқ', 'no'])('«%s» is noted', async (words) =>
    expect(await answersTo(words)).toEqual([plain(say('plain-noted'))]),
  );

  test.each(['?', 'и?', 'and?', 'hello?? anyone', 'да', 'иә', 'мда', '😭', 'хочу', 'начнём', 'бастау'])(
    '«%s»: the menu',
    async (words) => {
      const before = scene.applicant.texts.length;
      await scene.applicant.say(words);
      expect(scene.applicant.texts).toHaveLength(before + 1);
      expect(scene.applicant.buttons).toContain(say('button-apply'));
    },
  );

  test.each([
    'анықтама алайын деп едім',
    'мне электронную надо',
    'маған қағаз түрі керек',
    'I need the electronic one',
  ])('«%s» wishes a certificate: the button that begins', async (words) => {
    expect(await answersTo(words)).toEqual([expect.stringContaining(plain(say('guide-found-begin')))]);
    expect(scene.applicant.buttons[0]).toBe(say('button-apply'));
  });
});

test.each([
  'бұл мәліметтерді кімге бересіздер?',
  'кому вы передаёте мои данные?',
  'who sees my personal data?',
])('«%s» where answers are checked: what is kept and why, and the answers again', async (words) => {
  await openForm(scene, 'ru');
  await fillIn(scene, 'ru', 'paper');
  const answers = await answersTo(words);
  expect(answers[0]).toContain(plain(say('privacy-title')));
  expect(answers.at(-1)).toContain(plain(say('summary-title')));
});
