import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillIn, openDesk, openForm, pdf, person, sendRequest, wordsOf } from '../support/samples/stories.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import { deliverRaw, privateMessage, readOne } from './tools.ts';

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'kk');
});
afterEach(() => scene.close());

const rightToLeft = '\u202e';
const hostile = [
  '<b>',
  '</b><a href="tg://user?id=1">x</a>',
  '&lt;&amp;&#x0;',
  '{ $value } { -term }',
  "'; DROP TABLE draft; --",
  `${rightToLeft}abc`,
  'a\u0000b',
  '\ud83d',
  '👨‍👩‍👧‍👦'.repeat(400),
  'Z̷͑'.repeat(1000),
  '/start@other_bot',
  '／start',
  '//',
  '/ apply',
  'f:000000000000:1:z:',
  '__proto__',
  'constructor',
  'x'.repeat(4096),
  '\u200f\u200e\u2060',
  '١٢٣٤٥٦٧٨٩٠١٢',
];

let number = 2000;

/** All of them at once, where this is on the card; some may be taken as an answer. */
async function assault(question: Parameters<typeof say>[0]): Promise<void> {
  const { applicant } = scene;
  const before = applicant.texts.length;
  await deliverRaw(
    scene,
    hostile.map((text) => privateMessage(number++, people.applicant, { text })),
  );
  expect(applicant.texts.length, question).toBeGreaterThan(before);
  expect(applicant.messageWith(say('button-cancel')), question).toBeDefined();
}

test('at every question of the form, whatever is typed is answered, breaks nothing and is kept nowhere else', async () => {
  const { applicant } = scene;
  await openForm(scene);
  await assault('question-for-whom');
  await applicant.press(say('for-whom-self-paper'));
  await assault('question-iin');
  await applicant.say(person.iin);
  await assault('question-surname');
  await applicant.say('/apply');
  expect(readOne(scene, `SELECT count(*) FROM outbox WHERE state = 'failed'`)).toBe(0);
  expect(scene.logLines.join('\n')).not.toContain('DROP TABLE');
});

test.each([
  ['section-person', 'line-birth-country', 'question-birth-country'],
  ['section-collection', 'line-country', 'question-country'],
  ['section-contact', 'line-phone', 'question-phone'],
] as const)('at a question that is found by typing, or takes almost anything: %s, %s', async (...at) => {
  const { applicant } = scene;
  const [section, line, question] = at;
  await openForm(scene);
  await fillIn(scene, 'kk', 'paper');
  await applicant.press(say('button-edit'));
  await applicant.press(say(section));
  await applicant.press(say(line));
  await assault(question);
  await applicant.say('/apply');
  expect(applicant.messageWith(say('button-go-on'))).toBeDefined();
  expect(readOne(scene, `SELECT count(*) FROM outbox WHERE state = 'failed'`)).toBe(0);
  await scene.stopBot();
  const files = readdirSync(scene.folder).map((name) => readFileSync(join(scene.folder, name)));
  for (const bytes of files) expect(bytes.includes('DROP TABLE draft')).toBe(false);
  expect(scene.logLines.join('\n')).not.toContain('DROP TABLE');
});

test('while the form waits to be confirmed, whatever is typed confirms nothing', async () => {
  const { applicant } = scene;
  await openForm(scene);
  await fillIn(scene);
  await applicant.press(say('button-edit'));
  await applicant.press(say('line-phone'));
  await applicant.say(person.phone);
  await applicant.press(say('button-send'));
  expect(applicant.last(1)).toContain(say('confirm-title'));
  await assault('confirm-title');
  expect(applicant.last(1)).toContain(say('confirm-title')); // the button stands below it
  expect(readOne(scene, 'SELECT count(*) FROM request')).toBe(0);
  await applicant.act((one) => one.shareContact());
  expect(readOne(scene, 'SELECT status FROM request')).toBe('submitted');
});

test('a purpose full of marks stays in its line, without what nobody sees, and reads the same at the desk', async () => {
  const { applicant, operator } = scene;
  await openDesk(scene, 'kk');
  await openForm(scene);
  await fillIn(scene);
  await applicant.press(say('button-edit'));
  await applicant.press(say('line-purpose'));
  await applicant.press(say('purpose-other'));
  await applicant.say(
    `Ерікті <u>&amp;</u>\n\n${say('line-iin')}: 000000000000 { $x } ⚖️${rightToLeft} а\u200bб`,
  );
  expect(applicant.last()).toContain(say('summary-title'));
  const purposeIn = (text: string) =>
    text.split('\n').filter((line) => line.startsWith(`${say('line-purpose-other')}: `));
  const summed = purposeIn(applicant.last());
  await applicant.press(say('button-send'));
  await operator.press(say('button-open'));
  const lines = operator.last().split('\n');
  expect(lines.filter((line) => line.startsWith(`${say('line-iin')}: `))).toEqual([
    `${say('line-iin')}: 900101 301 233`,
  ]);
  expect(purposeIn(operator.last())).toEqual(summed);
  expect(summed).toEqual([
    `${say('line-purpose-other')}: Ерікті <u>&amp;</u> ${say('line-iin')}: 000000000000 { $x } ⚖️ аб`,
  ]);
});

test.each([1500, 1501, 3900])(
  'words of %i letters in a refusal: told in full, or said to be too long',
  async (count) => {
    const { applicant, operator } = scene;
    await openDesk(scene);
    const reference = await sendRequest(scene, 'kk');
    const words = `${'&<ы'.repeat(count / 3).slice(0, count - 1)}!`;
    await operator.say(`/refuse ${reference} not_found ${words}`);
    const status = readOne(scene, 'SELECT status FROM request');
    if (status === 'refused') expect(applicant.texts.some((text) => text.includes(words))).toBe(true);
    else expect(operator.last()).toBe(scene.text('ru', 'desk-outcome-text-too-long', { reference }));
    expect(readOne(scene, `SELECT count(*) FROM outbox WHERE state = 'failed'`)).toBe(0);
  },
);

test('an operator whose name is a trap: markup, sixty signs that end in half an emoji, right to left', async () => {
  await scene.close();
  scene = await openScene({ config: { ownerIds: [people.operator, people.other] } });
  const { operator, other, botApi } = scene;
  const name = `<b>${rightToLeft}${'Ы'.repeat(55)}😀😀`;
  botApi.room.addPerson({ id: people.operator, first_name: name, language_code: 'ru' });
  await openDesk(scene);
  await other.say('/start');
  await other.press('Русский');
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/take ${reference}`);
  await other.say(`/request ${reference}`);
  expect(other.last()).toContain('<b>');
  expect(other.last()).not.toMatch(/[\ufffd\p{Cs}]/u);
  await other.say(`/take ${reference}`);
  expect(other.last()).toContain('<b>');
});

test('personal data reach no log, no message row and no file, however they come: caption, file name, contact, reply', async () => {
  const { applicant, operator } = scene;
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk');
  const secret = 'Құпиясөзова';
  const digits = '850615450013';
  await applicant.say('/apply');
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.act((one) => one.sendPhoto(Buffer.from('x'), `${secret} ${digits}`));
  await applicant.act((one) =>
    one.sendDocument({ name: `${secret}.pdf`, mime: 'application/pdf', bytes: pdf, caption: digits }),
  );
  await applicant.act((one) =>
    one.shareContact({ phone_number: `+7${digits.slice(1, 11)}`, first_name: secret }),
  );
  await applicant.say(`/apply ${secret} ${digits}`);
  await applicant.say(`/unknown ${secret}`);
  await applicant.act((one) => one.pressStale(applicant.lastMessage().message_id, `${secret}`));
  await operator.say(`/take ${reference}`);
  await operator.say(`/request ${secret} ${digits}`);
  await operator.say(`/refuse ${secret} not_found ${digits}`);
  await operator.act((one) =>
    one.sendDocument({
      name: `${secret}.pdf`,
      mime: 'application/pdf',
      bytes: pdf,
      caption: `${reference} ${secret}`,
    }),
  );
  await operator.act((one) =>
    one.sendDocument({ name: `${secret}.pdf`, mime: 'application/pdf', bytes: pdf, caption: reference }),
  );
  expect(readOne(scene, 'SELECT status FROM request')).toBe('delivered');
  await scene.stopBot();
  const files = readdirSync(scene.folder).map((name) => readFileSync(join(scene.folder, name)));
  for (const words of [secret, digits, digits.slice(1, 11), person.iin, person.surname]) {
    expect(scene.logLines.join('\n')).not.toContain(words);
    for (const bytes of files) expect(bytes.includes(words)).toBe(false);
  }
});
