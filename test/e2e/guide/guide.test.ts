import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { childrenOf, type GuidePageId, guidePageIds } from '../../../src/domain/guide/guide.ts';
import { locales } from '../../../src/domain/locale.ts';
import { openForm, person, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
});
afterEach(() => scene.close());

const title = (page: GuidePageId) => say(`guide-title-${page}`);

async function chooseRussian(): Promise<void> {
  await scene.applicant.say('/start');
  await scene.applicant.press(say('language-name'));
}

/** The last message is this page. */
function expectPage(page: GuidePageId, nth = 0): void {
  expect(scene.applicant.last(nth).split('\n')).toContain(title(page));
}

test('from the menu every page is reached, in one message that changes, and the way leads back', async () => {
  const { applicant } = scene;
  await chooseRussian();
  await applicant.press(say('button-guide'));
  const { message_id } = applicant.lastMessage();
  const met: GuidePageId[] = [];
  const visit = async (page: GuidePageId): Promise<void> => {
    met.push(page);
    expectPage(page);
    expect(applicant.lastMessage().message_id).toBe(message_id);
    for (const child of childrenOf(page)) {
      await applicant.press(title(child));
      await visit(child);
      await applicant.press(page === 'start' ? say('button-guide-contents') : say('button-back'));
      expectPage(page);
      await scene.advance({ minutes: 1 });
    }
  };
  await visit('start');
  expect(met.sort()).toEqual([...guidePageIds].sort());
  await applicant.press(say('button-menu'));
  expect(applicant.last()).toContain(scene.config.controller.name);
});

test('the next page is one tap away, and a page deep inside says where it stands', async () => {
  const { applicant } = scene;
  await chooseRussian();
  await applicant.say('/guide');
  await applicant.press(title('ways'));
  await applicant.press(title('eds'));
  expect(applicant.last().split('\n')[0]).toBe(`${title('start')} › ${title('ways')}`);
  await applicant.press(say('button-guide-next', { title: title('password') }));
  expectPage('password');
  await applicant.press(say('button-guide-contents'));
  expectPage('start');
});

describe('what is looked for', () => {
  test.each([
    ['апостиль', 'apostille'],
    ['апостиллем', 'apostille'],
    ['сенімхат', 'power'],
    ['translator', 'translation'],
    ['DOSTAVKA', 'delivery'],
  ] as const)('/guide %s opens a page, or offers it', async (words, page) => {
    const { applicant } = scene;
    await chooseRussian();
    await applicant.say(`/guide ${words}`);
    if (applicant.last() === say('guide-found')) await applicant.press(title(page));
    expectPage(page);
  });

  test('is said not to be found, and the contents helps on', async () => {
    const { applicant } = scene;
    await chooseRussian();
    await applicant.say('/guide ананас');
    expect(applicant.last()).toContain(say('guide-nothing-found'));
    expectPage('start');
    await applicant.press(title('kinds'));
    expect(applicant.last()).not.toContain(say('guide-nothing-found'));
  });
});

describe('a link', () => {
  test.each(locales)('leads a newcomer to the language first, then to its page (%s)', async (locale) => {
    const { applicant } = scene;
    say = wordsOf(scene, locale);
    await applicant.say('/start guide_apostille');
    expect(applicant.last()).toContain(say('language-choose'));
    await scene.stopBot();
    await scene.startBot();
    await applicant.press(say('language-name'));
    expectPage('apostille');
    expect(applicant.texts).not.toContain(say('menu'));
  });

  test('opens the page at once for whoever has a language, and nothing else', async () => {
    const { applicant } = scene;
    await chooseRussian();
    const before = applicant.texts.length;
    await applicant.say('/start guide_consulate');
    expect(applicant.texts.length).toBe(before + 1);
    expectPage('consulate');
    await applicant.say('/start guide_nowhere');
    expectPage('start');
  });

  test('in the middle of a form opens the page, and the form again below it', async () => {
    const { applicant } = scene;
    await openForm(scene, 'ru');
    await applicant.say('/start guide_power');
    expectPage('power', 1);
    expect(applicant.last()).toContain(say('question-for-whom'));
  });

  test('/guide of a newcomer asks for the language first as well', async () => {
    const { applicant } = scene;
    await applicant.say('/guide');
    await applicant.press(say('language-name'));
    expectPage('start');
  });
});

describe('a request begun from a page', () => {
  test('asks for consent first, and does not ask what the page says already', async () => {
    const { applicant } = scene;
    await chooseRussian();
    await applicant.say('/start guide_power');
    await applicant.press(say('button-start-power'));
    expect(applicant.last()).toContain(say('consent-title'));
    await applicant.press(say('button-agree'));
    expect(applicant.last()).toContain(say('question-kind'));
    await applicant.press(say('kind-paper'));
    await applicant.say(person.iin);
    expect(applicant.last()).toContain(say('line-iin'));
    await applicant.say('/guide апостиль');
    expect(applicant.last()).toContain(say('question-surname-other'));
  });

  test('takes the place of one in which nothing was answered', async () => {
    const { applicant } = scene;
    await openForm(scene, 'ru');
    await applicant.say('/guide');
    await applicant.press(title('kinds'));
    await applicant.press(say('button-start-electronic'));
    expect(applicant.buttons).toContain(say('for-whom-self'));
    await applicant.say('/guide');
    await applicant.press(title('representative'));
    await applicant.press(title('child'));
    await applicant.press(say('button-start-child'));
    expect(applicant.last()).toContain(say('question-kind'));
    // The cards of the forms that are gone have no buttons any more.
    expect(applicant.messageWith(say('for-whom-self'))).toBeUndefined();
  });

  test('does not touch one that is being filled in: going on or beginning anew is chosen', async () => {
    const { applicant } = scene;
    await openForm(scene, 'ru');
    await applicant.press(say('for-whom-self-electronic'));
    await applicant.say(person.iin);
    await applicant.say('/start guide_kinds');
    await applicant.press(say('button-start-paper'));
    await applicant.press(say('button-go-on'));
    expect(applicant.last()).toContain(say('question-surname'));
    await applicant.say('/start guide_kinds');
    await applicant.press(say('button-start-paper'));
    await applicant.press(say('button-anew'));
    // Which certificate it is to be is known: the question asks what the buttons answer.
    expect(applicant.last()).toContain(say('whom-question'));
    expect(applicant.buttons).not.toContain(say('for-whom-self-electronic'));
    expect(applicant.buttons).toContain(say('for-whom-self'));
  });
});

test('another language shows the next page in it', async () => {
  const { applicant } = scene;
  await chooseRussian();
  await applicant.say('/guide');
  await applicant.say('/language');
  await applicant.press(scene.text('en', 'language-name'));
  await applicant.press(title('cost'));
  expect(applicant.messageWith(scene.text('en', 'button-guide-contents'))?.text).toContain(
    scene.text('en', 'guide-title-cost'),
  );
});
