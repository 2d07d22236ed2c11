import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** What people say about their request where a button of its card stands for it, and what is no answer to the desk. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let reference: string;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
});
afterEach(() => scene.close());

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();
const status = () => readOne<string>(scene, `SELECT status FROM request WHERE reference = '${reference}'`);
const title = () => plain(say('request-title', { reference }));

async function sendAndTake(kind: 'electronic' | 'paper' = 'electronic'): Promise<void> {
  reference = await sendRequest(scene, 'ru', kind);
  await scene.operator.say(`/take ${reference}`);
  await scene.advance({ minutes: 1 });
}

describe('the desk has asked', () => {
  beforeEach(async () => {
    await sendAndTake();
    await scene.operator.say(`/ask ${reference} Какая фамилия была до 2015 года?`);
    await scene.advance({ minutes: 1 });
  });

  test.each([
    'не понял вопрос',
    'ертең жазам',
    'завтра уточню и отвечу',
    'а зачем вам это?',
    'минутку',
    'what do you mean?',
    'сейчас отвечу',
    'неке куәлігінің фотосын жіберсем бола ма',
    'можно фото прислать',
    'туу туралы куәлік керек пе',
  ])('“%s” is no answer: it reaches the desk, and the question stands', async (words) => {
    await scene.applicant.say(words);
    expect(status()).toBe('needs_info');
    expect(scene.operator.last()).toContain(words);
    expect(scene.applicant.last()).toContain('Какая фамилия была до 2015 года?');
  });

  test.each(['извините только увидела', 'кешіріңіз, жаңа көрдім', 'sorry, just saw this'])(
    '“%s” is politeness: nothing goes to the desk, and the question is shown again',
    async (words) => {
      const before = scene.operator.texts.length;
      await scene.applicant.say(words);
      expect(status()).toBe('needs_info');
      expect(scene.operator.texts.slice(before)).toEqual([]);
      expect(scene.applicant.last()).toContain('Какая фамилия была до 2015 года?');
      await scene.applicant.say('Жумагулова');
      expect(status()).toBe('in_review');
      expect(scene.operator.last()).toContain('Жумагулова');
    },
  );

  test.each([
    'Петрова?',
    'не помню',
    'извините, до брака была Петрова',
    'как в паспорте',
    'девичья Петрова, а до 2010 года ещё Ким',
    'завтра приду',
  ])('“%s” is the answer', async (words) => {
    await scene.applicant.say(words);
    expect(status()).toBe('in_review');
  });
});

describe('a request is withdrawn in words', () => {
  test.each([
    'я передумал, отмените заявку',
    'өтінішімді кері қайтарғым келеді',
    'please cancel my request',
    'уже не нужно',
    'спасибо, справка больше не нужна',
    'керек емес енді',
    'бас тартамын',
    'not needed any more',
    'бас тартам, керегі жоқ',
    'отмена жасаңыз',
    'стоп, не делайте, я отзываю',
    'I think I don’t need it anymore, maybe',
  ])('“%s” is asked about', async (words) => {
    await sendAndTake();
    await scene.applicant.say(words);
    expect(scene.applicant.last()).toBe(plain(say('withdraw-question', { reference })));
    expect(status()).toBe('in_review');
  });

  test.each([
    'не отменяйте мою заявку пожалуйста',
    'отменили рейс, нужна срочно',
    'я передумала, сделайте бумажную',
  ])('“%s” is not', async (words) => {
    await sendAndTake();
    await scene.applicant.say(words);
    expect(scene.applicant.last()).toBe(`${plain(say('which-offer'))}\n\n«${words}»`);
  });
});

describe('how far it is, and more', () => {
  const rest = (from: number) => scene.applicant.texts.slice(from);

  test.each([
    'How much longer please, HR deadline is tomorrow noon',
    'здравствуйте это снова я вчера подавала электронную на имя Тен Марина хотела узнать готова она или нет спасибо',
    'файл қайда келеді, егов кабинетке ме әлде осында ма',
    'kogda budet gotova spravka, mne zavtra na rabotu',
  ])('“%s”: the card, and what is told may go to the desk', async (words) => {
    await sendAndTake();
    const before = scene.applicant.texts.length;
    await scene.applicant.say(words);
    const [card, offer, ...more] = rest(before);
    expect(card?.split('\n')[0]).toBe(title());
    expect(offer).toBe(`${plain(say('which-offer'))}\n\n«${words}»`);
    expect(more).toEqual([]);
    await scene.applicant.press(say('button-which-send'));
    expect(scene.operator.last()).toContain(words);
  });

  test.each(['где пдф', 'qashan dayin bolady aityp jiberinizshi'])('“%s”: the card alone', async (words) => {
    await sendAndTake();
    const before = scene.applicant.texts.length;
    await scene.applicant.say(words);
    expect(rest(before).map((text) => text.split('\n')[0])).toEqual([title()]);
  });

  test('whoever has sent none here is told so', async () => {
    await scene.applicant.say('/start');
    await scene.applicant.press(say('language-name'));
    const before = scene.applicant.texts.length;
    await scene.applicant.say('Я неделю назад подала через егов, где моя справка?');
    expect(rest(before)[0]).toBe(plain(say('plain-no-requests')));
  });
});

test('“забрал, спасибо” shows the card with the button for it', async () => {
  await sendAndTake('paper');
  await scene.operator.say(`/ready ${reference}`);
  await scene.advance({ minutes: 1 });
  await scene.applicant.say('забрал, спасибо');
  expect(scene.applicant.last().split('\n')[0]).toBe(title());
  expect(scene.applicant.buttons).toContain(say('button-collected'));
});

test('“почему отказали?” shows the card with the reason', async () => {
  await sendAndTake();
  await scene.operator.say(`/refuse ${reference} unreliable_documents Даты не совпали`);
  await scene.advance({ minutes: 1 });
  await scene.applicant.say('почему отказали??');
  expect(scene.applicant.last().split('\n')[0]).toBe(title());
  expect(scene.applicant.last()).toContain('Даты не совпали');
});

describe('a certificate waits to be collected', () => {
  beforeEach(async () => {
    await sendAndTake('paper');
    await scene.operator.say(`/ready ${reference}`);
    await scene.advance({ minutes: 1 });
  });

  test.each(['до какого числа можно забрать', 'қайдан алам', 'where do I collect it?'])(
    '“%s” is told by the card',
    async (words) => {
      await scene.applicant.say(words);
      expect(scene.applicant.last().split('\n')[0]).toBe(title());
    },
  );

  test.each(['завтра заберу', 'ертең барып алам', 'ok, I’ll collect it on Monday'])(
    '“%s” is read, and asks nothing',
    async (words) => {
      const before = scene.applicant.texts.length;
      await scene.applicant.say(words);
      expect(scene.applicant.texts.slice(before)).toEqual([say('plain-noted')]);
    },
  );

  test('“забрала, но там ошибка в фамилии” is for the desk', async () => {
    await scene.applicant.say('забрала, но там ошибка в фамилии');
    expect(scene.applicant.last()).toBe(`${plain(say('which-offer'))}\n\n«забрала, но там ошибка в фамилии»`);
  });
});

describe('nothing is open', () => {
  beforeEach(async () => {
    await scene.applicant.say('/start');
    await scene.applicant.press(say('language-name'));
  });

  test.each([
    'хочу заказать справку',
    'анықтама алғым келеді',
    'I need a police certificate',
    'spravka kerek',
  ])('“%s” has the button that begins', async (words) => {
    await scene.applicant.say(words);
    expect(scene.applicant.buttons[0]).toBe(say('button-apply'));
  });

  test.each(['можно мне оператора живого человека', 'позовите оператора', 'I want to talk to a human'])(
    '“%s” asks what to pass on',
    async (words) => {
      await scene.applicant.say(words);
      expect(scene.applicant.last()).toBe(say('contact-prompt'));
    },
  );
});

test('a question in the midst of the form is answered by pages, and the form asks again', async () => {
  await scene.applicant.say('/start');
  await scene.applicant.press(say('language-name'));
  await scene.applicant.press(say('button-apply'));
  await scene.applicant.press(say('button-agree'));
  await scene.applicant.say('сколько это стоит?');
  expect(scene.applicant.last(1)).toBe(say('guide-found-unasked'));
  expect(scene.applicant.last()).toContain(say('question-for-whom'));
  await scene.applicant.say('ты кто');
  expect(scene.applicant.last(1)).toContain(say('who-answers'));
  expect(scene.applicant.last()).toContain(say('question-for-whom'));
});

describe('nobody is asked for anything', () => {
  test.each([
    'хочу поговорить с человеком',
    'тірі адаммен сөйлескім келеді',
    'тірі адам бар ма',
    'real person please',
  ])('“%s” wants a person to write to', async (words) => {
    const { other } = scene;
    await other.say('/start');
    await other.press(say('language-name'));
    await other.say(words);
    expect(other.last()).toBe(plain(say('contact-prompt')));
  });

  test.each(['я гражданин России, живу в Алматы', 'мен Өзбекстан азаматымын', 'I am a citizen of Turkey'])(
    '“%s” is not about where the certificate is for',
    async (words) => {
      const { other } = scene;
      await other.say('/start');
      await other.press(say('language-name'));
      await other.say(words);
      expect(other.buttons.filter((label) => /^\p{RI}/u.test(label))).toEqual([]);
      expect(other.last()).not.toMatch(/^\p{RI}/u);
    },
  );

  test('what is to be passed on is, by one tap, also of somebody without a request', async () => {
    const { other } = scene;
    const words = 'скажите оператору, что у меня нет ИИН';
    await other.say('/start');
    await other.press(say('language-name'));
    await other.say(words);
    await other.press(say('button-which-send'));
    expect(other.last()).toContain(plain(say('passed-on-message')));
    expect(scene.operator.last()).toContain(words);
  });
});

describe('keys of the other layout are never read for people', () => {
  test('the answer to the desk, and words after /contact, go as they were typed', async () => {
    await sendAndTake();
    await scene.applicant.say('/contact');
    await scene.applicant.say('cnfnec');
    expect(scene.operator.last()).toContain('cnfnec');
    await scene.advance({ minutes: 30 });
    await scene.operator.say(`/ask ${reference} Какая фамилия была до 2015 года?`);
    await scene.advance({ minutes: 1 });
    await scene.applicant.say('jnvtyf');
    expect(status()).toBe('in_review');
    expect(scene.operator.last()).toContain('jnvtyf');
  });

  test('what nobody can make anything of is offered as it was typed', async () => {
    await sendAndTake();
    await scene.applicant.say('Gbkby Fktrcfylh');
    expect(scene.applicant.last()).toBe(`${plain(say('which-offer'))}\n\n«Gbkby Fktrcfylh»`);
  });
});
