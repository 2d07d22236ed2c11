import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** What people say while the desk waits for their answer, or has just written, when it is about something else. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let reference: string;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  reference = await sendRequest(scene, 'ru');
  await scene.operator.say(`/take ${reference}`);
  await scene.advance({ minutes: 1 });
});
afterEach(() => scene.close());

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();
const status = () => readOne<string>(scene, `SELECT status FROM request WHERE reference = '${reference}'`);
const passedOn = () => `${plain(say('to-desk-about', { reference }))}\n${say('passed-on-message')}`;
const fromApplicant = (words: string) => `${plain(say('desk-contact', { reference }))}\n\n${words}`;

describe('the desk has asked', () => {
  beforeEach(async () => {
    await scene.operator.say(`/ask ${reference} Какая фамилия была до 2015 года?`);
    await scene.advance({ minutes: 1 });
  });

  test.each(['отмените заявку', 'хочу отозвать заявление', 'справка больше не нужна'])(
    '“%s” is no answer: withdrawing is asked about',
    async (words) => {
      await scene.applicant.say(words);
      expect(scene.applicant.last()).toBe(plain(say('withdraw-question', { reference })));
      expect(status()).toBe('needs_info');
    },
  );

  test.each(['можно позвонить вам?', 'хочу поменять телефон', 'я ошибся в дате рождения', 'а можно завтра?'])(
    '“%s” may be the answer or not: the person says which',
    async (words) => {
      await scene.applicant.say(words);
      expect(scene.applicant.last()).toBe(`${plain(say('which-meant'))}\n\n«${words}»`);
      expect(scene.applicant.buttons).toEqual([
        say('button-which-answer', { reference }),
        say('button-which-message'),
      ]);
      expect(status()).toBe('needs_info');
      await scene.applicant.press(say('button-which-message'));
      expect(scene.applicant.last()).toBe(passedOn());
      expect(scene.operator.last()).toBe(fromApplicant(words));
      expect(status()).toBe('needs_info');
    },
  );

  test.each(['ок', 'хорошо', 'понял', 'жарайды', 'ok'])('“%s” alone is asked about', async (words) => {
    await scene.applicant.say(words);
    expect(scene.applicant.last()).toBe(`${plain(say('which-answer'))}\n\n«${words}»`);
    expect(status()).toBe('needs_info');
    await scene.applicant.press(say('button-which-answer', { reference }));
    expect(status()).toBe('in_review');
  });

  test('a wish to have one’s data erased is asked about as well, and stays with the person’s choice', async () => {
    await scene.applicant.say('удалите мои данные');
    expect(scene.applicant.last()).toBe(`${plain(say('which-meant'))}\n\n«удалите мои данные»`);
    expect(status()).toBe('needs_info');
  });
});

describe('the desk has written', () => {
  beforeEach(async () => {
    await scene.operator.say(`/message ${reference} Когда вам удобно подойти?`);
    await scene.advance({ minutes: 1 });
  });

  test.each(['завтра в 3', 'не смогу', 'ертең барамын', 'түсінбедім, қайда?', 'Friday'])(
    '“%s” without a reply reaches the desk',
    async (words) => {
      await scene.applicant.say(words);
      expect(scene.applicant.last()).toBe(passedOn());
      expect(scene.operator.last()).toBe(fromApplicant(words));
    },
  );

  test('what the bot does by itself stays with the bot', async () => {
    await scene.applicant.say('когда будет готово?');
    expect(scene.applicant.last()).toContain(plain(say('request-title', { reference })));
    await scene.applicant.say('покажите мои данные');
    expect(scene.applicant.texts.join('\n')).not.toContain(say('passed-on-message'));
  });

  test('an answer to a question of later is the last word: half an hour after it nothing is passed on by itself', async () => {
    await scene.operator.say(`/ask ${reference} Какая фамилия была до 2015 года?`);
    await scene.advance({ minutes: 1 });
    await scene.applicant.say('Каримова');
    expect(status()).toBe('in_review');
    await scene.advance({ minutes: 30 });
    await scene.applicant.say('завтра в 4');
    expect(scene.applicant.last()).toBe(`${plain(say('which-offer'))}\n\n«завтра в 4»`);
  });

  test('two days later the words are offered to the desk, and go by one tap', async () => {
    await scene.advance({ hours: 48 });
    await scene.applicant.say('завтра в 3');
    expect(scene.applicant.last()).toBe(`${plain(say('which-offer'))}\n\n«завтра в 3»`);
    await scene.applicant.press(say('button-which-send'));
    expect(scene.operator.last()).toBe(fromApplicant('завтра в 3'));
  });
});

describe('what to tell the operators is asked', () => {
  beforeEach(() => scene.applicant.say('/contact'));

  test.each(['отмена', 'не надо', 'нет', 'керек емес', 'cancel'])('“%s” tells nothing', async (words) => {
    const before = scene.operator.texts.length;
    await scene.applicant.say(words);
    expect(scene.applicant.last()).toBe(say('plain-prompt-cancelled'));
    expect(scene.operator.texts.length).toBe(before);
    expect(scene.applicant.buttons).not.toContain(say('button-cancel'));
  });

  test('a greeting alone is answered by the question again, and what follows goes to the desk', async () => {
    const before = scene.operator.texts.length;
    await scene.applicant.say('Здравствуйте!');
    expect(scene.applicant.last()).toBe(say('contact-prompt'));
    expect(scene.operator.texts.length).toBe(before);
    await scene.applicant.say('Когда примерно ждать?');
    expect(scene.operator.last()).toBe(fromApplicant('Когда примерно ждать?'));
  });
});

describe('a request is open', () => {
  test.each([
    'забыл указать отчество',
    'неправильно фамилию написал',
    'ужасный сервис',
    'пришлите ещё раз',
    'есімім қате жазылыпты',
  ])('“%s” is offered to the desk, and no page of the guide stands in the way', async (words) => {
    const before = scene.applicant.texts.length;
    await scene.applicant.say(words);
    expect(scene.applicant.texts.slice(before)).toEqual([`${plain(say('which-offer'))}\n\n«${words}»`]);
  });

  test('“one more for my child” in Kazakh is no withdrawal', async () => {
    await scene.applicant.say('тағы бір анықтама керек, балама');
    expect(scene.applicant.texts).not.toContain(plain(say('withdraw-question', { reference })));
    expect(scene.applicant.messageWith(say('button-apply'))).toBeDefined();
  });

  test('“delete my data” leads to where that is done', async () => {
    await scene.applicant.say('/mydata');
    await scene.applicant.say('удалите мои данные');
    const asked = scene.applicant.last();
    await scene.applicant.say('/deletemydata');
    expect(asked).toBe(scene.applicant.last());
  });
});

describe('an answer of the form is changed after the request was sent', () => {
  const change = (from: string, to: string) =>
    scene.applicant.act((one) => {
      const own = one.messages.find((message) => !message.from_bot && message.text === from);
      one.edit(own?.message_id ?? 0, to);
    });

  test('typed words reach the desk with those of before', async () => {
    await change('Семей', 'Алматы');
    const heard = `${plain(say('to-desk-about', { reference }))}\n${say('passed-on-corrected')}`;
    expect(scene.applicant.last()).toBe(heard);
    expect(scene.operator.last()).toBe(fromApplicant('✎ Семей → Алматы'));
    expect(readOne<string>(scene, `SELECT status FROM request WHERE reference = '${reference}'`)).toBe(
      'in_review',
    );
  });

  test('after an erasure nothing says what it was about', async () => {
    await scene.applicant.press(say('button-withdraw'));
    await scene.applicant.press(say('button-withdraw-now'));
    await scene.applicant.say('/deletemydata');
    await scene.applicant.press(say('button-erase-now'));
    const before = scene.operator.texts.length;
    await change('Семей', 'Алматы');
    expect(scene.operator.texts.length).toBe(before);
  });
});

test('words that were offered to the desk are changed before the tap: the new ones go', async () => {
  await scene.applicant.say('буду в отъезде до среды');
  expect(scene.applicant.last()).toBe(`${plain(say('which-offer'))}\n\n«буду в отъезде до среды»`);
  await scene.applicant.act((one) => {
    const own = one.messages.findLast((message) => !message.from_bot);
    one.edit(own?.message_id ?? 0, 'буду в отъезде до четверга');
  });
  expect(scene.applicant.last()).toBe(`${plain(say('which-offer'))}\n\n«буду в отъезде до четверга»`);
  await scene.applicant.press(say('button-which-send'));
  expect(scene.operator.last()).toBe(fromApplicant('буду в отъезде до четверга'));
});

describe('the desk has asked, and', () => {
  beforeEach(async () => {
    await scene.operator.say(`/ask ${reference} Какая фамилия была до 2015 года?`);
    await scene.advance({ minutes: 1 });
  });

  test.each(['это я', 'моё удостоверение', 'мынау менің куәлігім'])(
    'the caption “%s” only names its picture: the person says what it is',
    async (caption) => {
      await scene.applicant.act((one) => void one.sendPhoto(Buffer.from('x'), caption));
      expect(scene.applicant.texts).toContain(`${plain(say('which-meant'))}\n\n«${caption}»`);
      expect(status()).toBe('needs_info');
    },
  );

  test.each(['👍', '🙏🏻'])('%s alone is asked about', async (sign) => {
    await scene.applicant.say(sign);
    expect(scene.applicant.last()).toBe(`${plain(say('which-answer'))}\n\n«${sign}»`);
    expect(status()).toBe('needs_info');
  });
});
