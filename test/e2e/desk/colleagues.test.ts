import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { certificateFor, pdf } from '../../support/certificates.ts';
import type { Chat } from '../../support/chat.ts';
import { applyFor, iinOf, newcomer } from '../../support/forms/applying.ts';
import { hire } from '../../support/samples/staff.ts';
import { openDeskScene, sendRequest, type wordsOf } from '../../support/samples/stories.ts';
import type { Scene } from '../../support/scene.ts';

/**
 * What one operator has begun is theirs: a colleague whose phone sends the data of its buttons changes nothing, and
 * whoever has lost the role finishes nothing. Each rule was taken out by hand once, and no test noticed.
 */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  ({ scene, say } = await openDeskScene({ patienceMs: 1500 }));
});
afterEach(() => scene.close());

const rows = (sql: string) => readOne<number>(scene, `SELECT count(*) FROM ${sql}`);
const documents = (chat: Chat) => chat.person.messages.filter(({ document }) => document !== undefined);

async function taken(by: Chat, id: number): Promise<{ chat: Chat; reference: string; iin: string }> {
  const chat = newcomer(scene, id);
  const reference = await applyFor(scene, chat);
  await by.say(`/take ${reference}`);
  return { chat, reference, iin: iinOf(id) };
}

function send(from: Chat, name: string, caption?: string, bytes: Buffer = pdf): Promise<void> {
  const file = { name, mime: 'application/pdf', bytes, ...(caption !== undefined && { caption }) };
  return from.act((one) => one.sendDocument(file));
}

/** The data of the button of this label on the newest message that has it. */
function dataOf(chat: Chat, label: string | RegExp): string {
  const buttons = chat.messageWith(label)?.reply_markup?.inline_keyboard.flat() ?? [];
  const found = buttons.find(({ text }) => (typeof label === 'string' ? text === label : label.test(text)));
  return found && 'callback_data' in found ? found.callback_data : '';
}

/** Presses a button that stands in a colleague's chat. */
function forge(chat: Chat, data: string): Promise<void> {
  expect(data).not.toBe('');
  const { message_id } = chat.lastMessage();
  return chat.act((one) => one.pressStale(message_id, data));
}

test('several files of one operator are not a colleague’s to send, nor their own once they are revoked', async () => {
  const { operator } = scene;
  const [one, colleague] = [await hire(scene, 7001), await hire(scene, 7002)];
  const persons = [await taken(one, 6001), await taken(one, 6002)];
  const sendBoth = () => {
    for (const { reference, iin } of persons) {
      const bytes = certificateFor(iin);
      one.person.sendDocument({ name: `${reference}.pdf`, mime: 'application/pdf', bytes });
    }
  };
  sendBoth();
  await scene.settle();
  await scene.advance({ minutes: 1 });
  const all = say('button-batch-sure', { count: 2 });
  await forge(colleague, dataOf(one, all));
  expect(colleague.toast).toBe(say('toast-old-button'));
  await scene.advance({ minutes: 2 });
  expect(persons.map(({ chat }) => documents(chat).length)).toEqual([0, 0]);

  await one.press(all);
  await scene.advance({ minutes: 2 });
  expect(persons.map(({ chat }) => documents(chat).length)).toEqual([1, 1]);

  // While more files may still come.
  const before = one.texts.length;
  sendBoth();
  const collected = () => rows(`desk_batch_item WHERE verdict = 'new'`);
  while (collected() !== 2) await new Promise((resolve) => setImmediate(resolve));
  operator.person.say(`/revoke ${one.person.id}`);
  await scene.settle();
  await scene.advance({ minutes: 2 });
  expect(one.texts.slice(before)).toEqual([]);
  expect(persons.map(({ chat }) => documents(chat).length)).toEqual([1, 1]);
});

test('another file of somebody who is revoked while it is being fetched takes the place of none', async () => {
  const one = await hire(scene, 7001);
  const { chat, reference } = await taken(one, 6001);
  await send(one, 'first.pdf', reference);
  await scene.advance({ minutes: 1 });
  await send(one, 'second.pdf', reference);
  await one.press(say('button-replace'));
  const stop = scene.botApi.onCall(({ method }) =>
    method === 'getFile'
      ? { kind: 'answer', error_code: 500, description: 'Internal Server Error' }
      : undefined,
  );
  await one.press(say('button-replace-sure'));
  await scene.operator.say('/revoke 7001');
  stop();
  await scene.advance({ hours: 1 });
  expect(documents(chat).map(({ document }) => document?.file_name)).toEqual(['first.pdf']);
  expect(rows('replacement')).toBe(0);
  expect(rows(`job WHERE kind = 'replace-certificate' AND outcome = 'fetched'`)).toBe(1);
});

test('a file that names nobody is not a colleague’s to give away', async () => {
  const [one, colleague] = [await hire(scene, 7001), await hire(scene, 7002)];
  const first = await taken(one, 6001);
  await taken(one, 6002);
  const theirs = await taken(colleague, 6003);
  await send(one, 'scan.pdf');
  await scene.advance({ minutes: 1 });
  const [prefix, file] = dataOf(one, new RegExp(first.reference)).split(':');
  const id = readOne<number>(scene, `SELECT id FROM request WHERE reference = '${theirs.reference}'`) ?? 0;
  await forge(colleague, [prefix, file, id.toString(36)].join(':'));
  expect(colleague.toast).toBe(say('desk-outcome-too-late', { reference: theirs.reference }));
  await scene.advance({ minutes: 2 });
  expect(documents(theirs.chat)).toEqual([]);
});

test('doubts about a file are answered by who sent it, and another file takes the place of no colleague’s', async () => {
  const [one, colleague] = [await hire(scene, 7001), await hire(scene, 7002)];
  const { chat, reference } = await taken(one, 6001);
  await send(one, 'паспорт.pdf', reference);
  await scene.advance({ minutes: 1 });
  await forge(colleague, dataOf(one, say('button-doubt-yes')));
  expect(colleague.toast).toBe(say('desk-outcome-too-late', { reference }));
  await scene.advance({ minutes: 2 });
  expect(documents(chat)).toEqual([]);

  await one.press(say('button-doubt-yes'));
  await send(colleague, 'another.pdf', reference);
  expect(colleague.last()).toContain(say('desk-outcome-not-assignee', { reference, name: 'О7001' }));
  await scene.advance({ minutes: 2 });
  expect(documents(chat).map(({ document }) => document?.file_name)).toEqual(['паспорт.pdf']);
});

test('a second file is for who holds the request or an owner, and its questions for who sent it', async () => {
  const { operator } = scene;
  const [one, colleague] = [await hire(scene, 7001), await hire(scene, 7002)];
  const { chat, reference } = await taken(one, 6001);
  await send(one, 'first.pdf', reference);
  await scene.advance({ minutes: 2 });
  await send(colleague, 'second.pdf', reference);
  expect(colleague.last()).toContain(say('desk-outcome-not-assignee', { reference, name: 'О7001' }));

  await send(operator, 'second.pdf', reference);
  const again = dataOf(operator, say('button-replace'));
  await forge(one, again);
  expect(one.toast).toBe(say('desk-outcome-too-late', { reference }));
  // In a message that asks nothing the answer is not meant.
  const card = operator.lastMessage().message_id;
  await operator.say(`/request ${reference}`);
  await operator.act((phone) => phone.pressStale(operator.lastMessage().message_id, again));
  expect(operator.toast).toBe(say('desk-outcome-too-late', { reference }));
  await operator.act((phone) => phone.press(card, { text: say('button-replace') }));
  await operator.press(say('button-replace-sure'));
  // Who holds the request takes no file of the owner's back.
  await forge(one, dataOf(operator, say('button-undo')));
  expect(one.toast).toBe(say('desk-outcome-not-yours', { reference }));
  await scene.advance({ minutes: 1 });
  expect(documents(chat).map(({ document }) => document?.file_name)).toEqual(['first.pdf', 'second.pdf']);
});

test('of two operators who look up more than the work needs in one day the owner hears of each', async () => {
  const [one, two] = [await hire(scene, 7001), await hire(scene, 7002)];
  await sendRequest(scene);
  for (let count = 0; count < 62; count += 1) {
    one.person.say(`/find Серікова${count}`);
    two.person.say(`/find Серікова${count}`);
  }
  await scene.settle();
  await scene.advance({ minutes: 3 });
  const alert = say('owner-alert-mass-lookups', { detail: '§' }).split('§')[0] ?? '';
  const heard = scene.operator.texts.filter((text) => text.includes(alert));
  expect(heard).toHaveLength(2);
  expect(['7001', '7002'].every((id) => heard.some((text) => text.includes(id)))).toBe(true);
  expect([one, two].flatMap(({ texts }) => texts).filter((text) => text.includes(alert))).toEqual([]);
  expect(rows(`audit WHERE action = 'find'`)).toBe(124);
});
