import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { codeIn, consoleCodes, lastCode } from '../../support/codes/codes.ts';
import { fillIn, openDesk, openForm, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene, type Sms } from '../../support/scene.ts';

/** Codes across a restart, and where they must not stand. */

let scene: Scene;
let expected: readonly string[] = [];
afterEach(() => scene.close({ events: expected }));

const requests = () => readOne<number>(scene, 'SELECT count(*) FROM request');
const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => wordsOf(scene, 'kk')(...text);

test('the bot is stopped between sending the code and its being typed', async () => {
  scene = await openScene({ config: { codes: consoleCodes } });
  const { applicant } = scene;
  await openForm(scene);
  await fillIn(scene);
  await applicant.press(say('button-send'));
  await scene.stopBot();
  applicant.person.say(lastCode(scene));
  await scene.startBot();
  await scene.settle();
  expect(requests()).toBe(1);
  expect(scene.sms).toHaveLength(1);
  expect(applicant.texts.filter((text) => text.includes('CR-'))).toHaveLength(1);
});

test('the bot is stopped before it could send the code: one SMS comes afterwards, and it is right', async () => {
  scene = await openScene({ config: { codes: consoleCodes } });
  const { applicant } = scene;
  await openForm(scene);
  await fillIn(scene);
  await scene.stopBot();
  const summary = applicant.messageWith(say('button-send'));
  applicant.person.press(summary?.message_id ?? 0, { text: say('button-send') });
  await scene.startBot();
  await scene.settle();
  expect(scene.sms).toHaveLength(1);
  await scene.stopBot();
  await scene.startBot();
  await scene.settle();
  expect(scene.sms).toHaveLength(1);
  await applicant.say(lastCode(scene));
  expect(requests()).toBe(1);
});

test('the same press delivered twice sends one code; the same code typed twice makes one request', async () => {
  scene = await openScene({ config: { codes: consoleCodes } });
  const { applicant } = scene;
  await openForm(scene);
  await fillIn(scene);
  const summary = applicant.messageWith(say('button-send'))?.message_id ?? 0;
  await applicant.act((person) => {
    person.press(summary, { text: say('button-send') });
    person.press(summary, { text: say('button-send') });
  });
  expect(scene.sms).toHaveLength(1);
  const typed = applicant.person.say(lastCode(scene));
  applicant.person.say(lastCode(scene));
  await scene.settle();
  scene.botApi.room.redeliver(typed);
  await scene.settle();
  expect(requests()).toBe(1);
  expect(applicant.texts.filter((text) => text.includes('CR-'))).toHaveLength(1);
});

test('a try of which nobody knows whether it arrived is repeated with the same code', async () => {
  expected = ['code-not-sent'];
  const sms: Sms[] = [];
  scene = await openScene({
    config: { codes: consoleCodes },
    showSms(one) {
      sms.push(one);
      if (sms.length < 3) throw new Error('lost');
    },
  });
  const { applicant } = scene;
  await openForm(scene);
  await fillIn(scene);
  await applicant.press(say('button-send'));
  await scene.advance({ minutes: 1 });
  expect(sms).toHaveLength(3);
  expect(new Set(sms.map(({ text }) => codeIn(text))).size).toBe(1);
  await applicant.say(codeIn(sms[0]?.text ?? ''));
  expect(requests()).toBe(1);
});

test('no code stands in the database or the log, and no phone in the outbox or the log', async () => {
  expected = ['code-not-sent'];
  const sms: Sms[] = [];
  scene = await openScene({
    config: { codes: consoleCodes },
    showSms(one) {
      sms.push(one);
      if (sms.length === 1) throw new Error(`could not show ${one.text} to ${one.to}`);
    },
  });
  const { applicant } = scene;
  await openDesk(scene);
  await openForm(scene);
  await fillIn(scene);
  await applicant.press(say('button-send'));
  await scene.advance({ minutes: 1 });
  await applicant.press(say('button-resend'));
  const codes = [...new Set(sms.map(({ text }) => codeIn(text)))];
  expect(codes).toHaveLength(2);
  lookFor(codes);
  await applicant.say(codes[0] ?? '');
  await applicant.say(codes[1] ?? '');
  expect(requests()).toBe(1);
  lookFor(codes);
  await scene.stopBot();
  lookFor(codes);
  const outbox = readOne<string>(scene, `SELECT group_concat(notice || dedupe_key, ' ') FROM outbox`) ?? '';
  const jobs = readOne<string>(scene, `SELECT group_concat(subject || coalesce(outcome, ''), ' ') FROM job`);
  expect(outbox).toContain('form-card');
  for (const phone of ['7010000001', '701 000 00 01', '00 01']) {
    expect(outbox).not.toContain(phone);
    expect(jobs).not.toContain(phone);
    expect(scene.logLines.join('\n')).not.toContain(phone);
  }
});

/** Each file of the scene and the log are looked through for these codes, standing alone. */
function lookFor(codes: readonly string[]): void {
  const files = readdirSync(scene.folder);
  expect(files.length).toBeGreaterThanOrEqual(2);
  for (const code of codes) {
    const alone = new RegExp(`(?<!\\d)${code}(?!\\d)`);
    for (const name of files) {
      const bytes = readFileSync(join(scene.folder, name));
      expect(alone.test(bytes.toString('latin1')), `${name} holds a code`).toBe(false);
      expect(bytes.includes(Buffer.from(code, 'utf16le')), `${name} holds a code`).toBe(false);
    }
    expect(scene.logLines.join('\n')).not.toMatch(alone);
  }
}
