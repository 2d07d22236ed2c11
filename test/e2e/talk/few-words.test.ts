import { expect, test } from 'vitest';
import { type Locale, locales } from '../../../src/domain/locale.ts';
import { applyFor, newcomer } from '../../support/forms/applying.ts';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene } from '../../support/scene.ts';

/** What people write in a few words outside a form, each with the one answer that helps them. */

type Answer =
  | 'card'
  | 'pass-on'
  | 'withdraw'
  | 'contact'
  | 'apply'
  | 'help'
  | 'noted'
  | 'welcome'
  | 'fraud'
  | 'who'
  | 'nothing';

/** With a request that is open. */
const withRequest: Readonly<Record<Locale, readonly (readonly [words: string, answer: Answer])[]>> = {
  ru: [
    ['вы получили?', 'card'],
    ['Алло', 'card'],
    ['когда?', 'card'],
    ['где забирать', 'card'],
    ['+', 'noted'],
    ['передайте оператору что я перееду в Астану', 'pass-on'],
    ['апостиль добавьте', 'pass-on'],
    ['приехала, а там закрыто', 'pass-on'],
    ['завтра заберу', 'card'],
    ['мама умерла, справка не нужна', 'withdraw'],
    ['отмените пожалуйста', 'withdraw'],
    ['мне еще одну надо, сыну', 'apply'],
    ['вы бот или человек?', 'who'],
    ['cnfnec', 'card'],
    ['jnvtyf', 'withdraw'],
    ['помогите', 'help'],
    ['жалоба на вас', 'contact'],
  ],
  kk: [
    ['хабар бар ма', 'card'],
    ['қашан?', 'card'],
    ['қай жерден аламын', 'card'],
    ['апостиль қосыңызшы', 'pass-on'],
    ['операторға айтыңызшы тездетсін', 'pass-on'],
    ['анықтама керек емес', 'withdraw'],
    ['сен кімсің', 'who'],
    ['0fify lfqsy ,jkfls', 'card'],
    ['көмектесіңізші', 'help'],
    ['көп рақмет сізге', 'welcome'],
    ['операторға айтыңызшы', 'contact'],
  ],
  en: [
    ['did you get it?', 'card'],
    ['where do I pick it up', 'card'],
    ['please cancel', 'withdraw'],
    ['thanks a lot', 'welcome'],
    ['help', 'help'],
    ['the office was closed when I came', 'pass-on'],
  ],
};

/** With none. */
const without: typeof withRequest = {
  ru: [
    ['как отменить заявку', 'nothing'],
    ['900101301233', 'apply'],
    ['маме нужно срочно', 'apply'],
    ['ghbdtn ye;yf cghfdrf', 'apply'],
    ['Ваш бот не работает', 'contact'],
    ['скажите оператору, что у меня нет ИИН', 'pass-on'],
    ['себе, наверное бумажную, в Канаду лечу учиться', 'apply'],
    ['дочери моей, ей десять лет, в Турцию едем', 'apply'],
  ],
  kk: [
    ['апам үшін алайын деп едім', 'apply'],
    ['көмектесіңізші', 'help'],
    ['мемлекеттіксіз бе', 'fraud'],
    ['өзіме, қағаз түрінде шығар, Кореяға жұмысқа барам', 'apply'],
    ['анама керек еді, өзі бара алмайды, аяғы ауырады', 'apply'],
  ],
  en: [
    ['how to cancel', 'nothing'],
    ['are you real?', 'fraud'],
    ['who are you', 'who'],
    ['Ш туув ф сукешашсфеу', 'apply'],
    ['my husband needs it', 'apply'],
    ['for myself, on paper i guess, its for my canadian visa', 'apply'],
    ['well its for my son, hes ten, we move to Turkey', 'apply'],
  ],
};

/** By what stands on the last message, which says what was understood. */
function answered(
  say: ReturnType<typeof wordsOf>,
  text: string,
  buttons: readonly string[],
): Answer | undefined {
  if (buttons.includes(say('button-which-send'))) return 'pass-on';
  if (buttons.includes(say('button-withdraw-now'))) return 'withdraw';
  if (text === say('plain-noted')) return 'noted';
  if (text === say('plain-you-are-welcome')) return 'welcome';
  if (text === say('plain-nothing-to-cancel')) return 'nothing';
  if (text.startsWith(say('help-title'))) return 'help';
  if (text === say('contact-prompt')) return 'contact';
  if (text.startsWith(say('who-answers'))) return 'who';
  if (buttons[0] === say('guide-title-fraud') || text.includes(say('guide-title-fraud'))) return 'fraud';
  if (/CR-[0-9A-Z]{4}-[0-9A-Z]{4}/.test(buttons[0] ?? '')) return 'card';
  return buttons[0] === say('button-apply') ? 'apply' : undefined;
}

test.each(locales)('%s: with a request that is open', async (locale) => {
  const scene = await openScene();
  const say = wordsOf(scene, locale);
  await openDesk(scene);
  await sendRequest(scene, locale, 'paper');
  const seen = [];
  for (const [words, answer] of withRequest[locale]) {
    const before = scene.applicant.texts.length;
    await scene.applicant.say(words);
    const fresh = scene.applicant.texts.slice(before);
    // An invitation may stand above the offer to pass the words on.
    const is = fresh.map((text, at) => {
      const message = scene.applicant.person.messages.filter(({ text: one }) => one === text).at(-1);
      const buttons = (message?.reply_markup?.inline_keyboard ?? []).flat().map((one) => one.text);
      return at < 2 ? answered(say, text, buttons) : undefined;
    });
    seen.push([words, is.includes(answer) ? answer : `${is.join(' and ')}: ${fresh.join(' | ')}`]);
    await scene.advance({ minutes: 30 });
  }
  expect(seen).toEqual(withRequest[locale]);
});

test.each(locales)('%s: without one', async (locale) => {
  const scene = await openScene();
  const say = wordsOf(scene, locale);
  await openDesk(scene);
  await applyFor(scene, newcomer(scene, 4001));
  const seen = [];
  for (const [index, [words, answer]] of without[locale].entries()) {
    const chat = newcomer(scene, 4100 + index, locale);
    await chat.say('/start');
    await chat.press(say('language-name'));
    await chat.say(words);
    const is = answered(say, chat.last(), chat.buttons);
    seen.push([words, is === answer ? answer : `${is}: ${chat.last()}`]);
  }
  expect(seen).toEqual(without[locale]);
});
