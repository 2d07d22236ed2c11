import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { certificateFor } from '../../support/certificates.ts';
import type { Chat } from '../../support/chat.ts';
import { applyFor, iinOf, newcomer } from '../../support/forms/applying.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDeskScene, pdf, type wordsOf } from '../../support/samples/stories.ts';
import type { Scene } from '../../support/scene.ts';

/** Certificates are looked at before they go, held like every other decision, and find their request. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  ({ scene, say } = await openDeskScene({ patienceMs: 4000 }));
});
afterEach(() => scene.close());

const certificates = (chat: Chat) => chat.person.messages.filter(({ document }) => document);

function send(name: string, caption?: string, bytes = pdf): Promise<void> {
  const file = { name, mime: 'application/pdf', bytes, ...(caption !== undefined && { caption }) };
  return scene.operator.act((one) => one.sendDocument(file));
}

async function taken(id: number): Promise<{ chat: Chat; reference: string }> {
  const chat = newcomer(scene, id);
  const reference = await applyFor(scene, chat);
  await scene.operator.say(`/take ${reference}`);
  return { chat, reference };
}

test('a delivered PDF is held for fifteen seconds, undone by a tap, and then another one goes', async () => {
  const { operator } = scene;
  const { chat, reference } = await taken(6001);
  await send('wrong.pdf', reference);
  expect(operator.last()).toBe(say('desk-outcome-delivered', { reference }));
  await chat.say('/status');
  expect(chat.last()).toContain(say('status-in_review'));
  await chat.say(`/verify ${reference}`);
  expect(chat.last()).toContain(say('status-in_review'));
  await operator.press(say('button-undo'));
  await scene.advance({ minutes: 2 });
  expect(certificates(chat)).toHaveLength(0);
  await operator.say(`/request ${reference}`);
  expect(operator.last()).toContain(say('status-in_review'));

  await send('right.pdf', reference);
  await operator.press(say('button-send-now'));
  expect(certificates(chat)).toHaveLength(1);
  await chat.say('/status');
  expect(chat.last()).toContain(say('status-delivered'));
  await scene.advance({ hours: 2 });
  expect(
    chat.texts.filter((text) =>
      text.includes(shownText(say('feedback-question', { reference })).split('\n')[0] ?? ''),
    ),
  ).toHaveLength(1);
});

test('another PDF within the fifteen seconds takes the place of the one that nobody has seen', async () => {
  const { operator } = scene;
  const { chat, reference } = await taken(6001);
  await send('wrong.pdf', reference);
  await send('right.pdf', reference);
  expect(operator.last()).toBe(say('desk-outcome-delivered', { reference }));
  await scene.stopBot();
  await scene.startBot();
  await scene.advance({ minutes: 2 });
  expect(certificates(chat).map(({ document }) => document?.file_name)).toEqual(['right.pdf']);
});

test('what can be no certificate is refused, and what is odd is asked about', async () => {
  const { operator } = scene;
  const { chat, reference } = await taken(6001);
  for (const bytes of [
    Buffer.from('%PDF-1.4 and fifty-three bytes of nothing at all %%EOF'),
    pdf.subarray(0, 700),
  ]) {
    await send('c.pdf', reference, bytes);
    expect(operator.last()).toBe(say('desk-outcome-damaged-pdf'));
  }
  const odd = [
    ['паспорт.pdf', 'other-paper'],
    [`${iinOf(7777)}.pdf`, 'other-iin'],
    ['CR-0000-0000.pdf', 'other-reference'],
  ] as const;
  for (const [name, doubt] of odd) {
    await send(name, reference);
    expect(operator.last()).toBe(
      `${shownText(say('desk-doubt', { reference }))}\n\n${say(`certificate-doubt-${doubt}`)}`,
    );
    await scene.stopBot();
    await scene.startBot();
    await operator.press(say('button-doubt-no'));
    expect(operator.last()).toBe(say('desk-outcome-not-sent', { reference }));
  }
  await scene.advance({ minutes: 2 });
  expect(certificates(chat)).toHaveLength(0);

  await send('паспорт.pdf', reference);
  const old = operator.messageWith(say('button-doubt-yes'))?.message_id ?? 0;
  await scene.advance({ minutes: 1 });
  await send('удостоверение.pdf', reference);
  await operator.act((one) => one.press(old, { text: say('button-doubt-yes') }));
  expect(operator.toast).toBe(say('desk-outcome-too-late', { reference }));
  await operator.press(say('button-doubt-yes'));
  expect(operator.last()).toBe(say('desk-outcome-delivered', { reference }));
  await scene.advance({ minutes: 2 });
  expect(certificates(chat).map(({ document }) => document?.file_name)).toEqual(['удостоверение.pdf']);
});

test('a PDF that names no request is kept, and the operator taps the one that is meant', async () => {
  const { operator } = scene;
  await send('c.pdf');
  expect(operator.last()).toBe(say('desk-outcome-which-request'));
  const one = await taken(6001);
  const two = await taken(6002);
  await send('c.pdf');
  expect(operator.last()).toBe(say('desk-which'));
  expect(operator.buttons.map((text) => text.slice(0, 12))).toEqual([one.reference, two.reference]);
  await scene.stopBot();
  await scene.startBot();
  await operator.press(new RegExp(two.reference));
  expect(operator.last()).toBe(say('desk-outcome-delivered', { reference: two.reference }));
  await scene.advance({ minutes: 2 });
  expect([certificates(one.chat).length, certificates(two.chat).length]).toEqual([0, 1]);

  // The words beside it name nobody; its name does.
  await send(`${one.reference}.pdf`, 'справка готова');
  await scene.advance({ minutes: 2 });
  expect(certificates(one.chat)).toHaveLength(1);
});

test('the one whose IIN stands in the name of the file is meant, without another tap', async () => {
  const { operator } = scene;
  const one = await taken(6001);
  await taken(6002);
  await send(`справка ${iinOf(6001)}.pdf`);
  expect(operator.last()).toBe(say('desk-outcome-delivered', { reference: one.reference }));
  await scene.advance({ minutes: 2 });
  expect(certificates(one.chat)).toHaveLength(1);
});

test('another file after delivery is looked at, held, taken back, and sent at once', async () => {
  const { operator } = scene;
  const { chat, reference } = await taken(6001);
  const names = () => certificates(chat).map(({ document }) => document?.file_name);
  const replace = async (name: string, bytes = pdf) => {
    await send(name, reference, bytes);
    await operator.press(say('button-replace'));
    await operator.press(say('button-replace-sure'));
  };
  await send('first.pdf', reference);
  await scene.advance({ minutes: 1 });

  await replace('second.pdf');
  expect(operator.last()).toBe(say('desk-outcome-replaced', { reference }));
  expect(names()).toEqual(['first.pdf']);
  await operator.press(say('button-undo'));
  await scene.advance({ minutes: 2 });
  expect(names()).toEqual(['first.pdf']);

  await replace('third.pdf');
  await operator.say('/undo');
  expect(operator.last()).toBe(say('desk-outcome-undo', { reference }));
  await scene.advance({ minutes: 2 });
  expect(names()).toEqual(['first.pdf']);

  await replace('fourth.pdf', certificateFor(iinOf(7777)));
  expect(operator.last()).toBe(
    `${shownText(say('desk-doubt', { reference }))}\n\n${say('certificate-doubt-other-iin')}`,
  );
  await operator.press(say('button-doubt-no'));
  expect(operator.last()).toBe(say('desk-outcome-not-sent', { reference }));

  await replace('fifth.pdf', certificateFor(iinOf(7777)));
  await operator.press(say('button-doubt-yes'));
  expect(operator.last()).toBe(say('desk-outcome-replaced', { reference }));
  await operator.press(say('button-send-now'));
  expect(names()).toEqual(['first.pdf', 'fifth.pdf']);

  await replace('sixth.pdf');
  await scene.stopBot();
  await scene.startBot();
  await scene.advance({ minutes: 1 });
  expect(names()).toEqual(['first.pdf', 'fifth.pdf', 'sixth.pdf']);
});

test("another person's certificate is asked about, whatever its name says", async () => {
  const { operator } = scene;
  const { chat, reference } = await taken(6001);
  await send(`${reference}.pdf`, undefined, certificateFor(iinOf(7777)));
  expect(operator.last()).toBe(
    `${shownText(say('desk-doubt', { reference }))}\n\n${say('certificate-doubt-other-iin')}`,
  );
  await operator.press(say('button-doubt-no'));
  await scene.advance({ minutes: 2 });
  expect(certificates(chat)).toHaveLength(0);
});

test('a certificate that Telegram does not give is fetched six times, then asked for again', async () => {
  const { operator } = scene;
  const { chat, reference } = await taken(6001);
  let fetched = 0;
  const stop = scene.botApi.onCall(({ method }) => {
    if (method !== 'getFile') return undefined;
    fetched += 1;
    return { kind: 'answer', error_code: 500, description: 'Internal Server Error' };
  });
  await send('right.pdf', reference);
  await scene.advance({ hours: 1 });
  expect(operator.texts).toContain(say('desk-outcome-receiving', { reference }));
  expect(operator.last()).toBe(say('desk-outcome-file-lost', { reference }));
  expect(fetched).toBe(6);
  // Nothing is kept of it, its name included.
  expect(readOne<number>(scene, 'SELECT count(*) FROM certificate')).toBe(0);
  stop();
  await send('right.pdf', reference);
  await operator.press(say('button-send-now'));
  expect(certificates(chat)).toHaveLength(1);
});
