import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createVault } from '../../../src/storage/database/vault.ts';
import { readOne } from '../../attack/tools.ts';
import { openDesk, pdf, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** What people were seen to write with a request open: each is taken, passed on, asked about or declined in words. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let reference: string;
const question = 'Какая фамилия была до 2015 года?';
const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64)]);

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  reference = await sendRequest(scene, 'ru', 'electronic');
  await scene.operator.say(`/take ${reference}`);
  await scene.advance({ minutes: 1 });
});
afterEach(() => scene.close());

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();
const status = () => readOne<string>(scene, 'SELECT status FROM request ORDER BY id LIMIT 1');
const offered = (words: string) => `${plain(say('which-offer'))}\n\n${plain(say('which-words', { words }))}`;
const title = () => plain(say('request-title', { reference }));
async function ask(): Promise<void> {
  await scene.operator.say(`/ask ${reference} ${question}`);
  await scene.advance({ minutes: 1 });
}
async function openAnother(): Promise<void> {
  await scene.applicant.say('/apply');
  await scene.applicant.press(say('for-whom-child'));
  await scene.applicant.press(say('kind-electronic'));
}

describe('a request is open and nothing is asked', () => {
  test.each([
    'я ошиблась в отчестве, нужно Сергеевна',
    'позвоните мне пожалуйста',
    'мне срочно, улетаю в пятницу!!!',
    'Аллооо',
  ])('“%s” is offered to be passed on, and is', async (words) => {
    const { applicant, operator } = scene;
    await applicant.say(words);
    expect(applicant.last()).toBe(offered(words));
    await applicant.press(say('button-which-send'));
    expect(applicant.last()).toBe(
      plain(`${say('to-desk-about', { reference })}\n${say('passed-on-message')}`),
    );
    expect(operator.last()).toContain(words);
  });

  test('words in several messages are passed on together, across a restart; pressed twice they go once', async () => {
    const { applicant, operator } = scene;
    await applicant.say('я ошиблась в отчестве');
    await applicant.say('нужно Сергеевна');
    expect(applicant.last()).toBe(offered('я ошиблась в отчестве\nнужно Сергеевна'));
    await scene.stopBot();
    await scene.startBot();
    await applicant.press(say('button-which-send'));
    expect(operator.last()).toContain('я ошиблась в отчестве\nнужно Сергеевна');
    expect(readOne(scene, 'SELECT count(*) FROM talk')).toBe(1);
    expect(readOne(scene, 'SELECT count(*) FROM held_words')).toBe(0);
  });

  test('words that wait for their answer belong to their chat: in the row of somebody else nothing opens them', async () => {
    await scene.applicant.say('я ошиблась в отчестве');
    const chat = readOne<number>(scene, 'SELECT chat_id FROM held_words') ?? 0;
    const sealed = readOne<Buffer>(scene, 'SELECT words FROM held_words') ?? Buffer.of();
    const vault = createVault(scene.config.masterKey);
    const openedFor = (row: number) => vault.open({ table: 'held_words', row, column: 'words' }, sealed);
    expect(openedFor(chat)).toContain('я ошиблась в отчестве');
    expect(() => openedFor(chat + 1)).toThrow();
  });

  test('words under a picture are offered as well, and the picture is declined', async () => {
    await scene.applicant.act((one) => one.sendPhoto(jpeg, 'вот свидетельство о браке'));
    expect(scene.applicant.last(1)).toBe(plain(say('plain-no-pictures')));
    expect(scene.applicant.last()).toBe(offered('вот свидетельство о браке'));
  });

  test('of a text that the app has cut the rest is not offered by itself', async () => {
    const before = scene.applicant.texts.length;
    await scene.applicant.act((one) => {
      one.say('слово '.repeat(680));
      one.say('и ещё немного о моей справке для работы');
    });
    expect(scene.applicant.texts.slice(before).join()).not.toContain(plain(say('which-offer')));
    expect(readOne(scene, 'SELECT count(*) FROM held_words')).toBe(0);
  });

  test('a word or two look something up in the guide, and nobody is asked', async () => {
    await scene.applicant.say('сколько стоит апостиль');
    expect(scene.applicant.last()).not.toContain(plain(say('which-offer')));
  });

  test('who has no open request is not asked', async () => {
    const { other } = scene;
    await other.say('/start');
    await other.press(say('language-name'));
    await other.say('Аллооо');
    expect(other.last()).toBe(plain(say('plain-not-understood')));
  });

  test.each([
    'где справка??? жду уже третий день',
    'wheres my certifcate',
    'менин анықтамам дайын болдыма',
    'Any update on my application?',
  ])('“%s” asks how far it is', async (words) => {
    await scene.applicant.say(words);
    expect(scene.applicant.last().split('\n')[0]).toBe(title());
  });
});

describe('the desk has asked', () => {
  test.each(['?', '...', '!!'])('“%s” is no answer, and the question is shown again', async (words) => {
    await ask();
    await scene.applicant.say(words);
    expect(status()).toBe('needs_info');
    expect(scene.applicant.last()).toContain(question);
  });

  test('the reference alone is no answer: the card, and the question again', async () => {
    await ask();
    await scene.applicant.say(reference);
    expect(status()).toBe('needs_info');
    expect(scene.applicant.last(1).split('\n')[0]).toBe(title());
    expect(scene.applicant.last()).toContain(question);
  });

  test('a reply to any message about the request is the answer', async () => {
    await scene.operator.say(`/message ${reference} Мы начали проверку`);
    await scene.advance({ minutes: 1 });
    const message = scene.applicant.lastMessage().message_id;
    await openAnother();
    await ask();
    await scene.applicant.say('Петрова', message);
    expect(status()).toBe('in_review');
  });

  test('words under the second picture of an album count', async () => {
    await ask();
    await scene.applicant.act((one) => {
      one.sendPhoto(jpeg, undefined, { mediaGroupId: 'album' });
      one.sendPhoto(jpeg, 'Петрова, вот свидетельство', { mediaGroupId: 'album' });
    });
    expect(status()).toBe('in_review');
    expect(scene.operator.last()).toContain('Петрова, вот свидетельство');
  });

  test('after a PDF that nobody asked for the question still stands', async () => {
    await ask();
    await scene.applicant.act((one) =>
      one.sendDocument({ name: 'a.pdf', mime: 'application/pdf', bytes: pdf }),
    );
    expect(scene.applicant.last()).toContain(question);
  });

  test('and a form is open: its number, «back» and voice are the form’s, without being asked about', async () => {
    const { applicant } = scene;
    await openAnother();
    await ask();
    await applicant.act((one) => one.sendVoice());
    expect(applicant.last()).toContain(question);
    await applicant.say('150520600125');
    expect(applicant.last()).toContain(say('question-surname-child'));
    await applicant.say('назад');
    expect(applicant.last()).toContain(say('question-iin-child'));
    expect(status()).toBe('needs_info');
    expect(applicant.texts.join()).not.toContain(plain(say('which-meant')));
  });
});

test('after an answer, words that the buttons of a form can make nothing of are added to it', async () => {
  const { applicant, operator } = scene;
  await applicant.say('/apply');
  await ask();
  await applicant.say('Петрова');
  await applicant.say('и ещё Сидорова, до 2010');
  expect(operator.last()).toContain('и ещё Сидорова, до 2010');
  expect(applicant.last()).toContain(say('question-for-whom'));
});
