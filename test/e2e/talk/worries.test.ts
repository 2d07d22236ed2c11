import { beforeEach, expect, test } from 'vitest';
import { openDesk, openForm, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** Who is afraid, and who asks in a sentence what one page answers, is answered by that page wherever they are. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
});

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();
/** All that the person reads after these words. */
async function answersTo(words: string): Promise<readonly string[]> {
  const before = scene.applicant.texts.length;
  await scene.applicant.say(words);
  return scene.applicant.texts.slice(before);
}
const page = (id: 'fraud' | 'about' | 'power' | 'representative') =>
  expect.stringContaining(plain(say(`guide-title-${id}`)));
const offer = (words: string) => `${plain(say('which-offer'))}\n\n«${words}»`;

test('at the menu: a call that wants a code, an old record, somebody else’s record, a husband who is not to know', async () => {
  await scene.applicant.say('/start');
  await scene.applicant.press(say('language-name'));
  expect(await answersTo('позвонили якобы от вас, просят код из смс')).toEqual([page('fraud')]);
  expect(await answersTo('судимость погашена давно, дадут справку?')).toEqual([page('about')]);
  expect(await answersTo('можно проверить няню на судимость?')).toEqual([page('representative')]);
  expect(await answersTo('муж не должен узнать, ему что-нибудь придёт?')).toEqual([
    say('plain-kept-private'),
  ]);
});

test('in a form: the page, and the question again', async () => {
  await openForm(scene, 'ru');
  await scene.applicant.press(say('for-whom-self-electronic'));
  expect(await answersTo('мне сейчас звонят из банка, просят код')).toEqual([
    page('fraud'),
    expect.stringContaining('ИИН'),
  ]);
  expect(await answersTo('чтобы на работе никто не узнал')).toEqual([
    say('plain-kept-private'),
    expect.stringContaining('ИИН'),
  ]);
});

test('with a request: the card beside what to bring, and the words are offered to the desk', async () => {
  const reference = await sendRequest(scene, 'ru', 'paper');
  const card = expect.stringContaining(plain(say('request-title', { reference })));
  const collects = 'мама может забрать за меня? я в Праге до марта';
  expect(await answersTo(collects)).toEqual([card, page('power'), offer(collects)]);
  const fears = 'почему мою заявку смотрит человек?';
  await scene.advance({ hours: 1 });
  expect(await answersTo(fears)).toEqual([card, say('plain-looked-at'), offer(fears)]);
});

test('a long question that only single words of the guide resemble: the card and the offer, and no list of pages', async () => {
  const reference = await sendRequest(scene, 'ru', 'paper');
  const words = 'я в заявке город указала, а прописка другая, это страшно?';
  expect(await answersTo(words)).toEqual([
    expect.stringContaining(plain(say('request-title', { reference }))),
    offer(words),
  ]);
});

test('six figures that may be a date are offered to the desk as well; a code at the window is no fraud; thanks and nothing else are thanks', async () => {
  await sendRequest(scene, 'ru', 'paper');
  expect(await answersTo('150390')).toEqual([say('plain-no-code-here'), offer('150390')]);
  await scene.advance({ hours: 1 });
  expect(await answersTo('482913')).toEqual([say('plain-no-code-here')]);
  const code = 'девушка у окна просит код из смс, а номер я сменил';
  expect(await answersTo(code)).toEqual([offer(code)]);
  await scene.advance({ hours: 1 });
  expect(await answersTo('спасибо большое, сорок лет ждала, больше ничего не надо')).toEqual([
    say('plain-you-are-welcome'),
  ]);
  await scene.advance({ hours: 1 });
  for (const more of [
    'спасибо, больше ничего не надо, отмените',
    'спасибо, больше вопросов нет, только имя с ошибкой',
  ])
    expect(await answersTo(more)).not.toContain(say('plain-you-are-welcome'));
});
