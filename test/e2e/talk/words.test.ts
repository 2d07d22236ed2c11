import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** What people write beside the path reaches whom it is meant for, or they are told that it did not. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let reference: string;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  reference = await sendRequest(scene, 'ru', 'electronic');
  await scene.operator.say(`/take ${reference}`);
  await scene.advance({ minutes: 1 });
});
afterEach(() => scene.close());

/** Of a child born on 20 May 2015. */
const childIin = '150520600125';

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();
const texts = () => scene.applicant.texts;
const status = () => readOne<string>(scene, `SELECT status FROM request WHERE reference = '${reference}'`);
const passedOn = (how: 'added' | 'message' | 'corrected') =>
  plain(`${say('to-desk-about', { reference })}\n${say(`passed-on-${how}`)}`);

async function ask(question = 'Какая фамилия была до 2015 года?'): Promise<number> {
  await scene.operator.say(`/ask ${reference} ${question}`);
  await scene.advance({ minutes: 1 });
  const asked = scene.applicant.person.messages.findLast(({ text }) => text?.includes(question));
  return asked?.message_id ?? 0;
}

/** A form of another request, at its question for the surname. */
async function openAnother(): Promise<void> {
  const { applicant } = scene;
  await applicant.say('/apply');
  await applicant.press(say('for-whom-child'));
  await applicant.press(say('kind-electronic'));
}
async function openAnotherAtNames(): Promise<number> {
  await openAnother();
  await scene.applicant.say(childIin);
  return scene.applicant.lastMessage().message_id;
}
const atDesk = () => scene.operator.texts.join('\n');

describe('the desk has asked', () => {
  test('a text that the app has cut counts nowhere, and is said once', async () => {
    await ask();
    const long = 'Слово '.repeat(750).trim();
    await scene.applicant.act((one) => {
      one.say(long.slice(0, 4096));
      one.say(long.slice(4096));
    });
    expect(status()).toBe('needs_info');
    expect(texts().filter((text) => text === say('plain-words-cut'))).toHaveLength(1);
    expect(scene.applicant.last()).toContain('Какая фамилия была до 2015 года?');
    await scene.advance({ minutes: 1 });
    await scene.applicant.say('Петрова');
    expect(status()).toBe('in_review');
  });

  test('a greeting is no answer, and what follows it is', async () => {
    await ask();
    await scene.applicant.say('Здравствуйте');
    expect(status()).toBe('needs_info');
    expect(scene.applicant.last()).toContain('Какая фамилия была до 2015 года?');
    await scene.applicant.say('Петрова, до 2015 года');
    expect(status()).toBe('in_review');
    expect(atDesk()).toContain('Петрова, до 2015 года');
  });

  test('what comes within minutes of an answer is added to it', async () => {
    await ask();
    await scene.applicant.say('Петрова');
    await scene.applicant.say('и ещё Сидорова, до 2010');
    expect(scene.applicant.last()).toBe(passedOn('added'));
    expect(scene.operator.last()).toContain('и ещё Сидорова, до 2010');
    await scene.advance({ hours: 1 });
    await scene.applicant.say('сколько стоит апостиль');
    expect(scene.applicant.last()).not.toBe(passedOn('added'));
  });

  test('a reply to its question is the answer, in the middle of a form', async () => {
    await openAnotherAtNames();
    const question = await ask();
    await scene.applicant.say('Петрова', question);
    expect(status()).toBe('in_review');
    expect(texts().join()).not.toContain('ПЕТРОВА');
    expect(scene.applicant.last()).toContain(say('question-surname-child'));
  });

  test('typed while a question of the form waits as well, it is asked which was meant, across a restart', async () => {
    await openAnotherAtNames();
    await ask();
    await scene.applicant.say('Петрова');
    expect(status()).toBe('needs_info');
    expect(scene.applicant.last()).toBe(`${plain(say('which-meant'))}\n\n«Петрова»`);
    await scene.stopBot();
    await scene.startBot();
    await scene.applicant.press(say('button-which-answer', { reference }));
    expect(status()).toBe('in_review');
    expect(atDesk()).toContain('Петрова');
  });

  test('who says that the form was meant is not asked again until the desk says something new', async () => {
    await openAnotherAtNames();
    await ask();
    await scene.applicant.say('Петрова');
    await scene.applicant.press(say('button-which-form'));
    expect(scene.applicant.last()).toContain('ПЕТРОВА');
    await scene.applicant.say('Айгуль');
    expect(scene.applicant.last()).toContain('АЙГУЛЬ');
    expect(status()).toBe('needs_info');
  });

  test('the answer is typed while the form shows buttons', async () => {
    await scene.applicant.say('/apply');
    await ask();
    await scene.applicant.say('Петрова, до 2015 года');
    expect(status()).toBe('in_review');
    expect(scene.applicant.last()).toContain(say('question-for-whom'));
  });

  test('the answer is typed while the form waits to be checked', async () => {
    const { applicant } = scene;
    await applicant.say('/apply');
    await applicant.press(say('for-whom-self-paper'));
    await applicant.press(/^Как раньше/);
    await ask();
    await applicant.say('Петрова, до 2015 года');
    expect(status()).toBe('in_review');
  });

  test('the label of a button is the form’s all the same', async () => {
    const { applicant } = scene;
    await applicant.say('/apply');
    await ask();
    await applicant.say(say('for-whom-child'));
    expect(status()).toBe('needs_info');
    expect(applicant.last()).toContain(say('question-kind'));
  });

  test('an answer that is changed afterwards reaches the desk, old and new', async () => {
    await ask();
    const id = await said('Петров');
    await scene.applicant.act((one) => one.edit(id, 'Петрова'));
    expect(scene.applicant.last()).toBe(passedOn('corrected'));
    expect(scene.operator.last()).toContain('✎ Петров → Петрова');
  });

  test('words under a picture count, and the picture is declined', async () => {
    await ask();
    await scene.applicant.act((one) => one.sendPhoto(Buffer.from('photo'), 'Петрова, до 2015 года'));
    expect(status()).toBe('in_review');
    expect(texts()).toContain(say('plain-caption-taken'));
  });

  test('a voice message is declined, and the question stands', async () => {
    await ask();
    await scene.applicant.act((one) => one.sendVoice());
    expect(texts()).toContain(plain(say('plain-no-voices')));
    expect(scene.applicant.last()).toContain('Какая фамилия была до 2015 года?');
  });

  test('while /contact waits: a reply is the answer, words alone are asked about', async () => {
    await scene.applicant.say('/contact');
    const question = await ask();
    await scene.applicant.say('Петрова', question);
    expect(status()).toBe('in_review');
    await ask('А отчество?');
    await scene.applicant.say('/contact');
    await scene.applicant.say('Сергеевна');
    expect(scene.applicant.last()).toBe(`${plain(say('which-meant'))}\n\n«Сергеевна»`);
    await scene.applicant.press(say('button-which-answer', { reference }));
    expect(status()).toBe('in_review');
  });

  test('the button under the question says by itself what the next words are', async () => {
    await openAnotherAtNames();
    await ask();
    await scene.applicant.press(say('button-answer'));
    await scene.applicant.say('Петрова');
    expect(status()).toBe('in_review');
  });

  test('thanks after that button are no answer all the same: the question comes again, and waits', async () => {
    await openAnotherAtNames();
    await ask();
    await scene.applicant.press(say('button-answer'));
    await scene.applicant.say('спасибо');
    expect(status()).toBe('needs_info');
    expect(scene.applicant.last()).toContain(plain(say('reminder-answer', { reference })));
  });
});

test('a reply to a message of the desk is a message to the desk about that request', async () => {
  await scene.operator.say(`/message ${reference} Когда вам удобно подойти?`);
  await scene.advance({ minutes: 1 });
  const message = scene.applicant.lastMessage();
  await scene.applicant.say('Завтра после обеда', message.message_id);
  expect(scene.applicant.last()).toBe(passedOn('message'));
  expect(scene.operator.last()).toContain('Завтра после обеда');
  // Also days after the outbox has forgotten what it sent.
  await scene.advance({ days: 20 });
  await scene.applicant.say('Так и не дождались меня?', message.message_id);
  expect(scene.operator.last()).toContain('Так и не дождались меня?');
});

describe('how far it is', () => {
  test.each([
    'where is my certificate?',
    'А сколько ждать?',
    'статус',
    'когда будет готово',
    'Құжатым дайын ба',
    'gde moya spravka',
  ])('asked in the words “%s” is told by the card', async (words) => {
    await scene.applicant.say(words);
    expect(scene.applicant.last().split('\n')[0]).toBe(plain(say('request-title', { reference })));
  });

  test('is told in the middle of a form, and then the question again', async () => {
    await openAnotherAtNames();
    await scene.applicant.say('где моя справка?');
    expect(scene.applicant.last(1).split('\n')[0]).toBe(plain(say('request-title', { reference })));
    expect(scene.applicant.last()).toContain(say('question-surname-child'));
  });
});

describe('an earlier answer of the form', () => {
  test('is corrected by a reply to its question, shown back, and the present question stands', async () => {
    const surname = await openAnotherAtNames();
    await scene.applicant.say('Петров');
    await scene.applicant.say('Тестов', surname);
    expect(scene.applicant.last()).toContain(
      say('form-accepted', { name: say('line-surname'), value: 'ТЕСТОВ' }),
    );
    expect(scene.applicant.last()).toContain(say('question-first-name-child'));
  });

  test('is corrected by changing the message', async () => {
    await openAnotherAtNames();
    const id = await said('Петров');
    await scene.applicant.act((one) => one.edit(id, 'Петровa'));
    await scene.applicant.act((one) => one.edit(id, 'Петрова'));
    expect(scene.applicant.last()).toContain(
      say('form-accepted', { name: say('line-surname'), value: 'ПЕТРОВА' }),
    );
    expect(scene.applicant.last()).toContain(say('question-first-name-child'));
  });
});

/** Says it, and gives the number of the message. */
async function said(text: string): Promise<number> {
  await scene.applicant.say(text);
  return scene.applicant.person.messages.findLast((one) => one.text === text)?.message_id ?? 0;
}
