import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillIn, openForm, person, referenceIn, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'kk');
  await openForm(scene);
});
afterEach(() => scene.close());

/** What was typed is answered by the problem named, and the same question stands there again. */
async function refused(
  typed: string,
  problem: Parameters<typeof say>[0],
  question: Parameters<typeof say>[0],
) {
  await scene.applicant.say(typed);
  expect(scene.applicant.last()).toContain(say(problem));
  expect(scene.applicant.last()).toContain(say(question));
  expect(scene.applicant.buttons).toContain(say('button-cancel'));
}

test('each question says what is wrong, asks again, and loses nothing', async () => {
  const { applicant } = scene;
  await refused('электронды ма', 'problem-choice-likely', 'question-for-whom');
  await refused('тезірек болса', 'problem-choose-button', 'question-for-whom');
  await refused('<b>&', 'problem-choose-button', 'question-for-whom');
  await applicant.press(say('for-whom-self-paper'));

  await refused('90010130123O', 'problem-iin-letters', 'question-iin');
  await refused('90010130123', 'problem-iin-length', 'question-iin');
  await refused('900101301234', 'problem-iin-control-digit', 'question-iin');
  await refused('<b>&', 'problem-iin-letters', 'question-iin');
  await refused('7'.repeat(3000), 'problem-iin-length', 'question-iin');
  await applicant.say('900101 301 233');

  await refused('Сер1к', 'problem-name-digits', 'question-surname');
  await refused('<b>&', 'problem-name-characters', 'question-surname');
  await refused('Ж'.repeat(101), 'problem-name-too-long', 'question-surname');
  await refused('я'.repeat(3000), 'problem-name-too-long', 'question-surname');
  await applicant.say(person.surname);
  await applicant.say(person.firstName);
  await applicant.press(say('none-patronymic'));

  await refused('мүмкін', 'problem-choose-button', 'question-previous-kind');
  await applicant.press(say('name-kind-surname'));
  await refused('Сер1к', 'problem-name-digits', 'question-previous-name');
  await applicant.say('Бұрынғы');
  await refused('мүмкін', 'problem-choose-button', 'question-previous-kind-more');
  await applicant.press(say('name-kind-none'));

  await refused('01.01.2030', 'problem-birth-date-future', 'question-birth-date');
  await refused('30.02.1990', 'problem-birth-date-missing', 'question-birth-date');
  await refused('ертең', 'problem-birth-date-format', 'question-birth-date');
  await refused('01.01.1890', 'problem-birth-date-too-old', 'question-birth-date');
  await applicant.press(/1990/);

  await refused('...', 'problem-birth-no-place', 'question-birth-country');
  await refused('ж'.repeat(151), 'problem-words-too-long', 'question-birth-country');
  await applicant.press('Ресей');
  await refused('...', 'problem-words-empty', 'question-birth-place');
  await refused('ж'.repeat(151), 'problem-words-too-long', 'question-birth-place');
  await applicant.say('Омбы <қаласы>');

  await refused('жоқ', 'problem-needed', 'question-phone');
  await refused('+7701', 'problem-phone-length', 'question-phone');
  await refused('+49 000 000000', 'problem-phone-unknown', 'question-phone');
  await applicant.say('+49 151 23456789');
  expect(applicant.texts.join('\n')).toContain('+49 1512 3456789');

  await refused('кейін айтам', 'problem-later', 'question-purpose');
  await applicant.press(say('purpose-other'));
  await refused('...', 'problem-words-empty', 'question-purpose-other');
  await refused('ұ'.repeat(201), 'problem-words-too-long', 'question-purpose-other');
  await applicant.say('<b>Ерікті</b> & досым');

  await refused('Лондон', 'problem-choice-not-found', 'question-region');
  await refused('алматы', 'problem-choice-several', 'question-region');
  await applicant.press(/қаласы/); // its only branch is taken with it
  await refused('Нарния', 'problem-choice-not-found', 'question-country');
  await refused('гвинея', 'problem-country-likely', 'question-country');
  await applicant.say('Germany');
  await refused('мүмкін', 'problem-choose-button', 'question-apostille');
  await applicant.press(say('apostille-no'));

  const summary = applicant.last();
  for (const answer of [
    ...['900101 301 233', 'ҚАРАҢҒЫСЫЗОВА', 'ӘЛЕМГҮЛ', 'БҰРЫНҒЫ', 'Омбы <қаласы>', '<b>Ерікті</b> & досым'],
    ...[say('apostille-no'), 'Германия'],
  ]) {
    expect(summary).toContain(answer);
  }
  await refused('ауа райы қалай', 'problem-use-buttons', 'summary-title');
  await refused('бәрі дайын', 'problem-then-send', 'summary-title');
  // A number that was typed says nothing of whose it is: the own contact is asked for.
  await applicant.press(say('button-send'));
  expect(applicant.last(1)).toContain(say('confirm-title'));
  await applicant.say('123456');
  expect(applicant.last()).toContain(say('problem-share-contact'));
  await applicant.act((one) => one.shareContact({ phone_number: '77771112233', user_id: 42 }));
  expect(applicant.last()).toContain(say('problem-contact-of-another'));
  await applicant.act((one) => one.shareContact());
  expect(applicant.last()).toContain(say('status-submitted'));
  expect(applicant.person.replyKeyboard).toBeUndefined();
});

test('while the answers are being checked a sticker is answered by what can be done', async () => {
  const { applicant } = scene;
  await fillIn(scene, 'kk');
  await applicant.act((one) => one.sendSticker());
  expect(applicant.last()).toContain(say('problem-use-buttons'));
  expect(applicant.last()).toContain(say('summary-title'));
});

test('what can not be an answer is declined and not kept: sticker, voice, picture, file, place', async () => {
  const { applicant } = scene;
  await applicant.press(say('for-whom-self-electronic'));
  const pdf = { name: 'id.pdf', mime: 'application/pdf', bytes: Buffer.from('%PDF-') };
  const things = [
    [() => applicant.act((one) => one.sendSticker()), 'problem-send-text'],
    [() => applicant.act((one) => one.sendVoice()), 'problem-send-text'],
    // What could be a copy of an identity document is declined in words of its own.
    [
      () => applicant.act((one) => one.sendPhoto(Buffer.from('not a picture'), 'жеке куәлік')),
      'problem-no-pictures',
    ],
    [() => applicant.act((one) => one.sendLocation()), 'problem-send-text'],
    [() => applicant.act((one) => one.sendDocument(pdf)), 'problem-no-pictures'],
    [() => applicant.act((one) => one.shareContact()), 'problem-send-text'],
  ] as const;
  for (const [thing, problem] of things) {
    const before = applicant.texts.length;
    await thing();
    expect(applicant.texts.length).toBe(before + 1);
    expect(applicant.last()).toContain(say(problem));
    expect(applicant.last()).toContain(say('question-iin'));
  }
  const database = new Sqlite(scene.config.databasePath, { readonly: true });
  expect(database.prepare('SELECT count(*) AS n FROM attachment').get()).toEqual({ n: 0 });
  database.close();
});

test("somebody else's contact is not taken for the own phone", async () => {
  const { applicant } = scene;
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  await applicant.say(`${person.surname} ${person.firstName} Нұрланқызы`);
  await applicant.press(say('name-kind-none'));
  await applicant.say('01.01.1990');
  await applicant.say(person.birthPlace);
  expect(applicant.last(1)).toContain(say('question-phone'));
  await applicant.act((one) => one.shareContact({ phone_number: '77771112233', user_id: 42 }));
  expect(applicant.last()).toContain(say('problem-contact-of-another'));
  await applicant.act((one) => one.shareContact({ phone_number: '77771112233' }));
  expect(applicant.last()).toContain(say('problem-contact-of-another'));
  await applicant.act((one) => one.shareContact());
  expect(applicant.texts.join('\n')).toContain('+7 701 000 00 01');
  expect(applicant.person.replyKeyboard).toBeUndefined();
});

test('an old card only brings the present one; two taps are one', async () => {
  const { applicant } = scene;
  const card = applicant.lastMessage();
  const paper = card.reply_markup?.inline_keyboard
    .flat()
    .find(({ text }) => text === say('for-whom-self-paper'));
  const data = paper && 'callback_data' in paper ? paper.callback_data : '';
  applicant.person.press(card.message_id, { text: say('for-whom-self-paper') });
  await applicant.act((one) => one.press(card.message_id, { text: say('for-whom-self-paper') }));
  expect(applicant.last()).toContain(say('question-iin'));

  await applicant.say(person.iin);
  await applicant.act((one) => one.pressStale(card.message_id, data));
  expect(applicant.toast).toBe(say('toast-old-button'));
  expect(applicant.last()).toContain(say('question-surname'));
  for (const forged of [
    'f:000000000000:1:z:',
    'f:zz',
    'd:1:take',
    'r:1:collected',
    '',
    '💥',
    'x'.repeat(64),
  ]) {
    if (forged) await applicant.act((one) => one.pressStale(card.message_id, forged));
  }
  await applicant.say(person.surname);
  expect(applicant.last()).toContain(say('question-first-name'));
});

test('commands in the middle of a question are commands, never answers', async () => {
  const { applicant } = scene;
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  await applicant.say('/help');
  expect(applicant.last(1)).toContain('/status');
  expect(applicant.last()).toContain(say('question-surname'));

  await applicant.say('/language');
  await applicant.press('Русский');
  expect(applicant.last()).toContain(scene.text('ru', 'question-surname'));
  await applicant.say('/nonsense');
  expect(applicant.last()).toBe(scene.text('ru', 'plain-unknown'));
  await applicant.say('/status');
  expect(applicant.last()).toBe(scene.text('ru', 'plain-no-requests'));
  await applicant.say(person.surname);
  expect(applicant.last()).toContain(scene.text('ru', 'question-first-name'));

  await applicant.say('/cancel');
  await applicant.press(scene.text('ru', 'button-go-on'));
  expect(applicant.last()).toContain(scene.text('ru', 'question-first-name'));
  await applicant.say('/cancel');
  await applicant.press(scene.text('ru', 'button-cancel-for-good'));
  expect(applicant.last()).toBe(scene.text('ru', 'plain-draft-cancelled'));
  await applicant.say('Әлемгүл');
  expect(applicant.last()).toBe(scene.text('ru', 'plain-perhaps-details'));
});

test('an answer is changed from the summary, one tap there and one back', async () => {
  const { applicant } = scene;
  await fillIn(scene);
  await applicant.press(say('button-edit'));
  await applicant.press(say('line-surname'));
  expect(applicant.last()).toContain(say('form-editing'));
  await applicant.say('Жаңатегова');
  expect(applicant.last()).toContain(say('summary-title'));
  expect(applicant.last()).toContain('ЖАҢАТЕГОВА');

  await applicant.press(say('button-edit'));
  await applicant.press(say('line-iin'));
  await applicant.press(/900101/);
  expect(applicant.last()).toContain(say('summary-title'));

  await applicant.press(say('button-edit'));
  await applicant.press(say('line-kind'));
  await applicant.press(say('kind-paper'));
  expect(applicant.last()).toContain(say('question-region'));
  expect(applicant.last()).toContain(say('form-more-needed', { count: 3 }));
  await applicant.press(say('button-back'));
  expect(applicant.last()).toContain(say('question-purpose'));
});

test('a second request for the same IIN and kind is told which one is open', async () => {
  const { applicant } = scene;
  await fillIn(scene);
  await applicant.press(say('button-send'));
  const reference = referenceIn(applicant.last());
  await applicant.say('/apply');
  await fillIn(scene);
  await applicant.press(say('button-send'));
  expect(applicant.last()).toContain(reference);
  await applicant.say('/status');
  expect(applicant.last()).toContain(reference);
});
