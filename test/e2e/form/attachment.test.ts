import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import type { Chat } from '../../support/chat.ts';
import { testDataFolder } from '../../support/data-folder.ts';
import { play, stepsOf } from '../../support/forms/application-paths.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDesk, openForm, pdf, referenceIn, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** The scan of a power of attorney. */

let scene: Scene;
beforeEach(async () => {
  scene = await openScene({ dataFolder: testDataFolder() });
});
afterEach(() => scene.close());

const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'ru')(...text));
const kept = () => readOne<number>(scene, 'SELECT count(*) FROM attachment');
const gone = {
  kind: 'answer',
  error_code: 400,
  description: 'Bad Request: wrong file_id or the file is temporarily unavailable',
} as const;
const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64)]);
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108', 'hex');
const path = { forWhom: 'other', destination: 'electronic' } as const;

/** All steps of somebody else's application but the last: the scan is asked for. */
async function untilScan(chat: Chat): Promise<void> {
  const steps = stepsOf(scene, 'ru', path);
  await play(chat, steps.slice(0, -1));
  expect(chat.last()).toContain(say('question-power-scan'));
}

const document = (name: string, bytes: Uint8Array, mime = 'application/octet-stream') =>
  scene.applicant.act((person) => person.sendDocument({ name, mime, bytes }));

async function send(): Promise<string> {
  await scene.applicant.press(say('button-send'));
  return referenceIn(scene.applicant.last());
}

test.each([
  ['a PDF', 'Сенімхат Ахметов.pdf', pdf, 'document'],
  ['a JPEG file', 'IMG_0001.JPG', jpeg, 'document'],
  ['a JPEG file of the long name', 'scan.jpeg', jpeg, 'document'],
  ['a PNG file', 'scan.png', png, 'document'],
  ['a photo', '', jpeg, 'photo'],
] as const)(
  '%s is taken, and shown to the operator by the button, guarded',
  async (_name, name, bytes, form) => {
    const { applicant, operator } = scene;
    await openDesk(scene, 'ru');
    await openForm(scene, 'ru');
    await untilScan(applicant);
    if (form === 'photo') await applicant.act((person) => person.sendPhoto(bytes, 'Доверенность'));
    else await document(name, bytes);
    expect(applicant.last()).toContain(`${say('line-power-scan')}: ${say('answer-attached')}`);
    expect(applicant.last()).toContain(say('summary-title'));
    const reference = await send();
    expect(kept()).toBe(1);

    await operator.press(say('button-open'));
    expect(operator.last()).toContain(`${say('line-power-scan')}: ${say('answer-attached')}`);
    await operator.press(say('button-scan'));
    const shown = operator.lastMessage();
    expect(shown.caption).toBe(say('desk-scan', { reference }));
    expect(shown.has_protected_content).toBe(true);
    const fileId = form === 'photo' ? shown.photo?.at(-1)?.file_id : shown.document?.file_id;
    expect(scene.botApi.room.file(fileId ?? '')?.bytes.equals(bytes)).toBe(true);
    expect(
      readOne(scene, `SELECT count(*) FROM audit WHERE action = 'open-scan' AND subject = '${reference}'`),
    ).toBe(1);
    if (name !== '') {
      for (const file of readdirSync(scene.folder)) {
        expect(readFileSync(join(scene.folder, file)).includes(name), file).toBe(false);
      }
      expect(scene.logLines.join('\n')).not.toContain(name);
    }
  },
);

test('an operator who fills in a form of their own sends its scan to the form, and a certificate by its reference to the desk', async () => {
  const { applicant, operator } = scene;
  await openDesk(scene, 'ru');
  await openForm(scene, 'ru');
  await untilScan(applicant);
  await document('scan.pdf', pdf);
  const reference = await send();
  await operator.say('/apply');
  await operator.press(say('button-agree'));
  await untilScan(operator);
  await operator.act((one) => one.sendDocument({ name: 'scan.pdf', mime: 'application/pdf', bytes: pdf }));
  expect(operator.last()).toContain(say('summary-title'));
  expect(operator.last()).toContain(`${say('line-power-scan')}: ${say('answer-attached')}`);
  const certificate = { name: 'a.pdf', mime: 'application/pdf', bytes: pdf, caption: reference };
  await operator.act((one) => one.sendDocument(certificate));
  expect(operator.texts.some((text) => text.includes(reference))).toBe(true);
});

test('what is no PDF, JPEG or PNG by its name, or too big, is declined at once and not kept', async () => {
  const { applicant } = scene;
  await openForm(scene, 'ru');
  await untilScan(applicant);
  for (const name of ['scan.docx', 'scan.pdf.exe', '.pdf.zip', '']) {
    await document(name, pdf, 'application/zip');
    expect(applicant.last(), name).toContain(say('problem-file-type'));
    expect(applicant.last(), name).toContain(say('question-power-scan'));
  }
  await document('big.pdf', Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)]));
  expect(applicant.last()).toContain(say('problem-file-too-big'));
  await applicant.say('доверенность приложу потом');
  expect(applicant.last()).toContain(say('problem-send-file'));
  await applicant.act((person) => person.sendSticker());
  expect(applicant.last()).toContain(say('question-power-scan'));
  expect(kept()).toBe(0);
  // What the name of a kept file looks like is a number to the person, and no file.
  await applicant.say('0123456789abcdef');
  expect(applicant.last()).toContain(`${say('line-power-scan')}: ${say('answer-none')}`);
});

test.each([
  ['a JPEG called PDF', 'scan.pdf', jpeg],
  ['a PDF called JPEG', 'scan.jpg', pdf],
  ['a PDF without a name', '', pdf],
])('%s is taken for what it is', async (_name, name, bytes) => {
  const { applicant } = scene;
  await openForm(scene, 'ru');
  await untilScan(applicant);
  await document(name, bytes);
  expect(applicant.last()).toContain(say('summary-title'));
  await send();
  expect(kept()).toBe(1);
});

test.each([
  ['a program called PDF', 'scan.pdf', Buffer.from('MZ\u0090\u0000 no pdf')],
  ['an empty head', 'scan.png', Buffer.from('\u0089PNG')],
])('%s is asked for again and not kept', async (_name, name, bytes) => {
  const { applicant } = scene;
  await openForm(scene, 'ru');
  await untilScan(applicant);
  await document(name, bytes);
  expect(applicant.last()).toContain(say('problem-file-broken'));
  expect(applicant.last()).toContain(say('question-power-scan'));
  expect(kept()).toBe(0);
  await document('scan.pdf', pdf);
  expect(applicant.last()).toContain(say('summary-title'));
  await send();
  expect(kept()).toBe(1);
});

test('what is typed in reply to the own scan is for the form as it stands, and not for the scan again', async () => {
  const { applicant } = scene;
  await openForm(scene, 'ru');
  await untilScan(applicant);
  await document('scan.pdf', pdf);
  expect(applicant.last()).toContain(say('summary-title'));
  const own = applicant.person.messages.findLast(({ from_bot, document: file }) => !from_bot && file);
  await applicant.say('отправить', own?.message_id);
  expect(applicant.last()).toContain(shownText(say('request-sent')));
});

test('a file that is gone at Telegram is asked for again', async () => {
  const { applicant } = scene;
  await openForm(scene, 'ru');
  await untilScan(applicant);
  const stop = scene.botApi.onCall(({ method }) => (method === 'getFile' ? gone : undefined));
  await document('scan.pdf', pdf);
  expect(applicant.last()).toContain(say('problem-file-lost'));
  expect(applicant.last()).toContain(say('question-power-scan'));
  expect(kept()).toBe(0);
  stop();
  await document('scan.pdf', pdf);
  expect(applicant.last()).toContain(say('summary-title'));
});

test('while the file can not be fetched the request waits; it goes when the file was looked at', async () => {
  const { applicant } = scene;
  await openForm(scene, 'ru');
  await untilScan(applicant);
  const stop = scene.botApi.onCall(({ method }) =>
    method === 'getFile'
      ? { kind: 'answer', error_code: 500, description: 'Internal Server Error' }
      : undefined,
  );
  await document('scan.pdf', pdf);
  expect(applicant.last()).toContain(say('summary-title'));
  await applicant.press(say('button-send'));
  expect(applicant.last()).toContain(say('problem-file-being-checked'));
  expect(readOne(scene, 'SELECT count(*) FROM request')).toBe(0);
  await scene.stopBot();
  stop();
  await scene.startBot();
  await scene.advance({ minutes: 2 });
  await send();
  expect(readOne(scene, 'SELECT sha256 IS NOT NULL FROM attachment')).toBe(1);
});

test('of several files the last one goes with the request; given up, none is left', async () => {
  const { applicant } = scene;
  await openForm(scene, 'ru');
  await untilScan(applicant);
  await document('first.pdf', pdf);
  for (const name of ['second.pdf', 'third.pdf']) {
    await applicant.press(say('button-edit'));
    await applicant.press(say('section-representative'));
    await applicant.press(say('line-power-scan'));
    await document(name, Buffer.concat([pdf, Buffer.from(name)]));
    expect(applicant.last()).toContain(say('summary-title'));
  }
  await send();
  expect(kept()).toBe(1);
  expect(readOne(scene, 'SELECT size FROM attachment')).toBe(pdf.length + 'third.pdf'.length);

  await applicant.say('/apply');
  await untilScan(applicant);
  await document('fourth.pdf', pdf);
  expect(kept()).toBe(2);
  await applicant.say('/cancel');
  await applicant.press(say('button-cancel-for-good'));
  expect(kept()).toBe(1);
});

describe('pages of a power of attorney', () => {
  const page = (number: number) => Buffer.concat([jpeg, Buffer.from(`page ${number}`)]);
  const openWithScan = async () => {
    await openDesk(scene, 'ru');
    await openForm(scene, 'ru');
    await untilScan(scene.applicant);
  };
  const shownAtDesk = async () => {
    const before = scene.operator.person.messages.length;
    await scene.operator.press(say('button-open'));
    await scene.operator.press(say('button-scan'));
    return scene.operator.person.messages
      .slice(before)
      .filter(({ photo, document: file }) => photo ?? file)
      .map(({ caption, photo, document: file }) => ({
        caption,
        bytes: scene.botApi.room.file(photo?.at(-1)?.file_id ?? file?.file_id ?? '')?.bytes.toString('hex'),
      }));
  };
  const captions = (reference: string, pages: number) =>
    Array.from({ length: pages }, (_, index) =>
      say('desk-scan-page', { reference, page: String(index + 1), pages: String(pages) }),
    );

  test('an album is kept whole, said page by page, and shown to the operator in order', async () => {
    const { applicant } = scene;
    await openWithScan();
    await applicant.act((person) => {
      for (const number of [1, 2, 3]) {
        person.sendPhoto(page(number), number === 1 ? 'Доверенность' : undefined, { mediaGroupId: 'album' });
      }
    });
    expect(applicant.last()).toContain(say('problem-page-kept', { number: 3 }));
    expect(applicant.last()).toContain(say('summary-title'));
    expect(kept()).toBe(3);
    const reference = await send();
    const shown = await shownAtDesk();
    expect(shown.map(({ caption }) => caption)).toEqual(captions(reference, 3));
    expect(shown.map(({ bytes }) => bytes)).toEqual([1, 2, 3].map((number) => page(number).toString('hex')));
    expect(kept()).toBe(3);
    expect(readOne(scene, `SELECT count(*) FROM audit WHERE action = 'open-scan'`)).toBe(1);
  });

  test('a page that comes later is kept with the others, a picture or a file', async () => {
    const { applicant } = scene;
    await openWithScan();
    await applicant.act((person) => person.sendPhoto(page(1)));
    await scene.advance({ minutes: 5 });
    await applicant.act((person) => person.sendPhoto(page(2), 'вторая страница'));
    expect(applicant.last()).toContain(say('problem-page-kept', { number: 2 }));
    await document('third.pdf', pdf);
    expect(applicant.last()).toContain(say('problem-page-kept', { number: 3 }));
    const reference = await send();
    expect((await shownAtDesk()).map(({ caption }) => caption)).toEqual(captions(reference, 3));
  });

  test('more than ten are not kept, and that is said; sent anew, the new paper takes the place of all', async () => {
    const { applicant } = scene;
    await openWithScan();
    await applicant.act((person) => {
      for (let number = 1; number <= 12; number += 1) {
        person.sendPhoto(page(number), undefined, { mediaGroupId: 'album' });
      }
    });
    expect(kept()).toBe(10);
    expect(applicant.last()).toContain(say('problem-too-many-pages', { number: 10 }));
    await applicant.press(say('button-edit'));
    await applicant.press(say('section-representative'));
    await applicant.press(say('line-power-scan'));
    await document('all.pdf', pdf);
    await send();
    expect(kept()).toBe(1);
  });

  test('a page that can not be read is asked for again, and the others stay', async () => {
    const { applicant } = scene;
    await openWithScan();
    await applicant.act((person) => person.sendPhoto(page(1)));
    await applicant.act((person) => person.sendPhoto(Buffer.from('no picture')));
    expect(applicant.last()).toContain(say('problem-page-file-broken'));
    expect(kept()).toBe(1);
    await document('scan.docx', pdf);
    expect(applicant.last()).toContain(say('problem-file-type'));
    await applicant.act((person) => person.sendPhoto(page(2)));
    expect(kept()).toBe(2);
    await applicant.say('/cancel');
    await applicant.press(say('button-cancel-for-good'));
    expect(kept()).toBe(0);
  });

  test('a page that is gone at Telegram is asked for again, and the others stay', async () => {
    const { applicant } = scene;
    await openWithScan();
    await applicant.act((person) => person.sendPhoto(page(1)));
    const stop = scene.botApi.onCall(({ method }) => (method === 'getFile' ? gone : undefined));
    await applicant.act((person) => person.sendPhoto(page(2)));
    expect(applicant.last()).toContain(say('problem-page-file-lost'));
    expect(kept()).toBe(1);
    stop();
    await applicant.act((person) => person.sendPhoto(page(2)));
    expect(kept()).toBe(2);
  });

  test('an album where no paper is asked for is declined once, and nothing of it is kept', async () => {
    const { applicant } = scene;
    await openForm(scene, 'ru');
    await applicant.act((person) => {
      for (const number of [1, 2, 3]) person.sendPhoto(page(number), undefined, { mediaGroupId: 'album' });
    });
    expect(kept()).toBe(0);
    expect(applicant.texts.filter((text) => text === say('plain-one-at-a-time')).length).toBeLessThan(2);
    expect(applicant.texts.join()).toContain(say('problem-no-pictures'));
  });
});

test('a picture anywhere else is declined and not kept: at no other question, nor outside the form', async () => {
  const { applicant } = scene;
  const picture = async (expected: string) => {
    await applicant.act((person) => person.sendPhoto(jpeg, 'удостоверение'));
    expect(applicant.last()).toContain(expected);
    await document('id.pdf', pdf);
    expect(applicant.last()).toContain(expected);
    expect(kept()).toBe(0);
  };
  await applicant.say('/start');
  await applicant.press(say('language-name'));
  await applicant.act((person) => person.sendPhoto(jpeg));
  expect(applicant.last()).toBe(say('plain-no-pictures'));
  await applicant.press(say('button-apply'));
  await applicant.act((person) => person.sendPhoto(jpeg));
  expect(applicant.last()).toBe(say('plain-no-pictures'));
  await applicant.press(say('button-agree'));
  const steps = stepsOf(scene, 'ru', path);
  for (const step of steps.slice(0, -1)) {
    await picture(say('problem-no-pictures'));
    await play(applicant, [step]);
  }
  await applicant.press(say('none-power-scan'));
  await picture(say('problem-no-pictures'));
  await send();
  expect(kept()).toBe(0);
  await applicant.act((person) => person.sendPhoto(jpeg));
  expect(applicant.last()).toBe(say('plain-no-pictures'));
});

test('an operator who fills in a form of their own attaches to it; a caption still delivers', async () => {
  const { operator } = scene;
  await openDesk(scene, 'ru');
  await operator.say('/apply');
  await operator.press(say('button-agree'));
  await untilScan(operator);
  await operator.act((person) =>
    person.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf, caption: 'CR-0000-0000' }),
  );
  expect(operator.last()).toBe(say('desk-outcome-no-such-request'));
  await operator.act((person) =>
    person.sendDocument({ name: 'power.pdf', mime: 'application/pdf', bytes: pdf }),
  );
  expect(operator.last()).toContain(`${say('line-power-scan')}: ${say('answer-attached')}`);
  expect(readOne(scene, 'SELECT chat_id FROM attachment')).toBe(people.operator);
  await operator.press(say('button-send'));
  expect(operator.texts.join('\n')).toContain(say('request-sent'));
});
