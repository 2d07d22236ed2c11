import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applicantCommands } from '../../../src/domain/commands.ts';
import { locales } from '../../../src/domain/locale.ts';
import { deliverRaw } from '../../attack/tools.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDesk, openForm, pdf, person, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** Whatever is sent, and wherever: an answer that helps, in the person's language, and never silence. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
});
afterEach(() => scene.close());

async function choose(locale: 'kk' | 'ru' | 'en'): Promise<void> {
  say = wordsOf(scene, locale);
  await scene.applicant.say('/start');
  await scene.applicant.press(say('language-name'));
}

let updateId = 900_000_000;

/** Messages of kinds that the simulator's phones can't send, all in one batch. */
async function sendRaw(...contents: readonly object[]): Promise<void> {
  const chat = { id: people.applicant, type: 'private', first_name: 'Айгерім' };
  const from = { id: people.applicant, is_bot: false, first_name: 'Айгерім', language_code: 'kk' };
  const date = Math.floor(scene.clock.now() / 1000);
  const updates = contents.map((content) => {
    updateId += 1;
    const kind = 'edit_date' in content ? 'edited_message' : 'message';
    return { update_id: updateId, [kind]: { message_id: updateId, date, chat, from, ...content } };
  });
  await deliverRaw(scene, updates);
}

const file = { file_id: 'f', file_unique_id: 'u' };

const unexpected = [
  ['voice', 'no-voices', { ...file, duration: 1 }],
  ['audio', 'no-voices', { ...file, duration: 1 }],
  ['video_note', 'no-voices', { ...file, duration: 1, length: 1 }],
  ['video', 'no-pictures', { ...file, duration: 1, width: 1, height: 1 }],
  ['photo', 'no-pictures', [{ ...file, width: 1, height: 1 }]],
  ['sticker', 'no-stickers', { ...file, type: 'regular', width: 1, height: 1 }],
  ['dice', 'no-stickers', { emoji: '🎲', value: 6 }],
  ['game', 'no-stickers', { title: 'x', description: 'x', photo: [] }],
  ['story', 'no-stickers', { id: 1, chat: { id: 1, type: 'private' } }],
  ['location', 'no-places', { latitude: 43, longitude: 76 }],
  ['venue', 'no-places', { title: 'x', address: 'x' }],
  ['contact', 'no-contacts', { phone_number: '+77010000001', first_name: 'x', user_id: people.applicant }],
  ['poll', 'no-polls', { id: '1', question: 'x', options: [] }],
  ['checklist', 'no-polls', { title: 'x', tasks: [] }],
  ['document', 'no-files', { ...file, file_name: 'x.docx', mime_type: 'application/msword' }],
] as const;

test.each(locales)(
  'what nobody waits for is answered, each kind fitly, with the menu (%s)',
  async (locale) => {
    await choose(locale);
    const { applicant } = scene;
    const before = applicant.texts.length;
    await sendRaw(...unexpected.map(([kind, , content]) => ({ [kind]: content })));
    expect(applicant.texts.slice(before)).toEqual(
      unexpected.map(([, text]) => shownText(say(`plain-${text}`))),
    );
    for (let nth = 0; nth < unexpected.length; nth += 1) {
      const labels = applicant
        .lastMessage(nth)
        .reply_markup?.inline_keyboard.flat()
        .map(({ text }) => text);
      expect(labels).toContain(say('button-apply'));
    }
    await applicant.press(say('button-help'));
    expect(applicant.last()).toContain('/verify');
  },
);

test('what was forwarded is read like what was written', async () => {
  await choose('ru');
  const origin = { type: 'hidden_user', sender_user_name: 'x', date: 1 };
  await sendRaw({ text: 'Германия', forward_origin: origin });
  expect(scene.applicant.last()).toContain(shownText(say('advice-apostille')).split('\n')[0]);
  await sendRaw({ voice: { ...file, duration: 1 }, forward_origin: origin });
  expect(scene.applicant.last()).toBe(say('plain-no-voices'));
});

describe('a message that was changed', () => {
  test('while nothing is asked: write it anew', async () => {
    await choose('en');
    const { applicant } = scene;
    await applicant.say('hello');
    const mine = applicant.person.messages.filter(({ from_bot: ours }) => !ours).at(-1)?.message_id ?? 0;
    await applicant.act((one) => one.edit(mine, '/apply'));
    expect(applicant.last()).toBe(say('plain-edited'));
    expect(applicant.texts.join('\n')).not.toContain(say('consent-title'));
  });

  test('an answer is corrected by it, shown back, and the present question stands', async () => {
    const { applicant } = scene;
    await openForm(scene, 'ru');
    await applicant.press(say('for-whom-self-electronic'));
    await applicant.say(person.iin);
    const mine = applicant.person.messages.filter(({ from_bot: ours }) => !ours).at(-1)?.message_id ?? 0;
    await applicant.act((one) => one.edit(mine, '851231401238'));
    const corrected = say('form-accepted', { name: say('line-iin'), value: '851231 401 238' });
    expect(applicant.last().split('\n')[0]).toBe(corrected);
    expect(applicant.last()).toContain(say('question-surname'));
    // What does not fit leaves the answer as it was, and says so.
    await applicant.act((one) => one.edit(mine, '88061540123'));
    expect(applicant.last().split('\n')[0]).toBe(say('problem-not-corrected'));
    expect(applicant.last()).toContain(say('question-surname'));
  });

  test('a place that moves on is no change of anybody’s', async () => {
    await choose('ru');
    const before = scene.applicant.texts.length;
    await sendRaw({ edit_date: 1, location: { latitude: 43, longitude: 76 } });
    expect(scene.applicant.texts.length).toBe(before);
  });
});

describe('several pictures at once', () => {
  const album = (count: number) =>
    scene.applicant.act((one) => {
      for (let at = 0; at < count; at += 1) {
        one.sendPhoto(Buffer.from(`p${at}`), undefined, { mediaGroupId: 'a' });
      }
    });

  test('are answered once, and that one at a time is looked at once', async () => {
    await choose('ru');
    const before = scene.applicant.texts.length;
    await album(6);
    expect(scene.applicant.texts.slice(before)).toEqual([
      say('plain-no-pictures'),
      say('plain-others-not-kept'),
    ]);
  });

  test('in a form do not pile up', async () => {
    await openForm(scene, 'ru');
    const before = scene.applicant.texts.length;
    await album(8);
    expect(scene.applicant.texts.length - before).toBeLessThanOrEqual(2);
    expect(scene.applicant.last()).toContain(say('question-for-whom'));
  });

  test('of an operator are a file each', async () => {
    await openDesk(scene, 'ru');
    await scene.operator.act((one) => {
      for (const caption of ['CR-0000-0000', 'CR-0000-0000', 'CR-0000-0000']) {
        one.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf, caption, mediaGroupId: 'b' });
      }
    });
    const refused = scene.operator.texts.filter((text) => text === say('desk-outcome-no-such-request'));
    expect(refused).toHaveLength(3);
  });

  test('of an operator are all looked at, also without a word', async () => {
    await openDesk(scene, 'ru');
    await scene.operator.act((one) => {
      for (const at of [1, 2, 3]) {
        one.sendDocument({ name: `${at}.pdf`, mime: 'application/pdf', bytes: pdf, mediaGroupId: 'b' });
      }
    });
    const looked = scene.operator.last();
    for (const name of ['1.pdf', '2.pdf', '3.pdf']) expect(looked).toContain(name);
  });
});

test('someone comes back after a year: the language chosen is kept', async () => {
  await choose('en');
  await scene.stopBot();
  scene.clock.moveTo(scene.clock.now() + 366 * 24 * 60 * 60 * 1000);
  await scene.startBot();
  await scene.applicant.say('zzz');
  expect(scene.applicant.last()).toBe(scene.text('en', 'plain-not-understood'));
  await scene.applicant.say('/start');
  expect(scene.applicant.buttons).toContain(scene.text('en', 'button-apply'));
});

test('/start in the middle of a form loses nothing', async () => {
  const { applicant } = scene;
  await openForm(scene, 'kk');
  say = wordsOf(scene, 'kk');
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  for (const words of [
    '/start',
    '/start',
    '/start join_nothing',
    '/start guide_apostille',
    '/start \u0000<b>',
  ]) {
    await applicant.say(words);
  }
  await applicant.say('/start');
  await applicant.press(say('button-go-on'));
  expect(applicant.last()).toContain(say('question-surname'));
});

test('/help lists the commands of the menu and no others, and is short', async () => {
  await choose('kk');
  for (const locale of locales) {
    await scene.applicant.say('/language');
    await scene.applicant.press(scene.text(locale, 'language-name'));
    await scene.applicant.say('/help');
    const listed = scene.applicant
      .last()
      .split('\n')
      .flatMap((line) => /^\/([a-z]+) – ./.exec(line)?.[1] ?? []);
    expect(listed).toEqual([...applicantCommands]);
    expect(scene.applicant.last().length).toBeLessThan(1000);
  }
});

test('`/cancel` where nothing is begun says so', async () => {
  await choose('kk');
  await scene.applicant.say('/cancel');
  expect(scene.applicant.last()).toBe(say('plain-nothing-to-cancel'));
});

test('the page on privacy leads to what is kept and to its erasure', async () => {
  await choose('kk');
  await scene.applicant.say('/privacy');
  expect(scene.applicant.buttons).toEqual([say('button-my-data'), say('button-erase')]);
  await scene.applicant.press(say('button-erase'));
  expect(scene.applicant.buttons).toEqual([say('button-erase-not'), say('button-erase-now')]);
});

test('help lists to each what they may do: the commands of the desk and of the owner to nobody else', async () => {
  await choose('ru');
  const titles = (['help-title', 'help-desk-title', 'help-owner-title'] as const).map((key) => say(key));
  const shown = (text: string) => titles.filter((title) => text.includes(title));
  await scene.applicant.say('/help');
  expect(shown(scene.applicant.last())).toEqual(titles.slice(0, 1));
  const { operator } = scene;
  await openDesk(scene, 'ru');
  await operator.say('/help');
  expect(shown(operator.last())).toEqual(titles);
});
