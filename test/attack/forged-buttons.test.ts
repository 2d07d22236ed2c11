import { afterEach, beforeEach, expect, test } from 'vitest';
import { consentVersion } from '../../src/domain/form/consent.ts';
import { actions } from '../../src/domain/request/status.ts';
import {
  fillIn,
  openDesk,
  openForm,
  pdf,
  person,
  referenceIn,
  sendRequest,
  wordsOf,
} from '../support/samples/stories.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import { readOne } from './tools.ts';

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene({ config: { ownerIds: [people.operator] } });
  say = wordsOf(scene, 'ru');
});
afterEach(() => scene.close());

const statusOf = (reference: string) =>
  readOne<string>(scene, `SELECT status FROM request WHERE reference = '${reference}'`);
const audited = (action: string) =>
  readOne<number>(scene, `SELECT count(*) FROM audit WHERE action = '${action}'`);
const document = (caption?: string, replyTo?: number) => ({
  name: 'c.pdf',
  mime: 'application/pdf',
  bytes: pdf,
  ...(caption !== undefined && { caption }),
  ...(replyTo !== undefined && { replyTo }),
});

/** On the card of a request that is being worked on; paying is over by then. */
const pressable = ['take', 'release', 'check', 'ready', 'refuse', 'collected', 'returned'];
test.each(actions.filter((action) => !pressable.includes(action)))(
  'an action that no button offers can not be pressed: "%s" by the operator who holds the request',
  async (action) => {
    await openDesk(scene);
    const reference = await sendRequest(scene, 'kk', 'electronic');
    await scene.operator.say(`/request ${reference}`);
    await scene.operator.press(say('action-take'));
    const card = scene.operator.messageWith(say('action-release'))?.message_id ?? 0;
    await scene.operator.act((one) => one.pressStale(card, `d:1:${action}`));
    expect(statusOf(reference)).toBe('in_review');
    await scene.applicant.say('/status');
    expect(scene.applicant.last()).toContain(scene.text('kk', 'status-in_review'));
  },
);

test.each(['card', 'choose-code', 'refuse:not_found', 'scan', 'decline-receipt', 'paid'])(
  'the personal data of a request are never shown without a line in the audit: a forged "%s"',
  async (op) => {
    await openDesk(scene);
    await sendRequest(scene, 'kk', 'electronic');
    const anyMessage = scene.operator.lastMessage().message_id;
    await scene.operator.act((one) => one.pressStale(anyMessage, `d:1:${op}`));
    const shown = scene.operator.texts.some((text) => text.includes('900101 301 233'));
    expect(audited('open')).toBe(shown ? 1 : 0);
  },
);

test('a file in reply to one request with the reference of another goes to neither', async () => {
  const { operator, applicant } = scene;
  await openDesk(scene);
  const first = await sendRequest(scene, 'kk', 'electronic');
  await applicant.say('/apply');
  await fillIn(scene, 'kk', 'electronic');
  await applicant.press(scene.text('kk', 'button-edit'));
  await applicant.press(scene.text('kk', 'line-iin'));
  await applicant.say('900101302013');
  await applicant.press(scene.text('kk', 'button-send'));
  const second = referenceIn(applicant.last());
  expect(second).not.toBe(first);
  for (const reference of [first, second]) await operator.say(`/take ${reference}`);
  await operator.say(`/request ${first}`);
  const card = operator.lastMessage().message_id;
  await operator.act((one) => one.sendDocument(document(second, card)));
  expect([statusOf(first), statusOf(second)]).toEqual(['in_review', 'in_review']);
  await operator.act((one) => one.sendDocument(document(first.toLowerCase(), card)));
  expect([statusOf(first), statusOf(second)]).toEqual(['delivered', 'in_review']);
});

test('an old page of a queue that has become short shows the requests that there are', async () => {
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await scene.operator.say('/queue');
  const queue = scene.operator.lastMessage().message_id;
  for (const data of ['q:all:3', 'q:new:99999']) {
    await scene.operator.act((one) => one.pressStale(queue, data));
    expect(scene.operator.buttons.join('\n'), data).toContain(reference);
  }
});

test('a stranger can not tell a request that exists from one that does not', async () => {
  const { other, botApi } = scene;
  const reference = await sendRequest(scene, 'kk', 'paper');
  const nobodys = 'CR-0000-0000';
  await other.say('/start');
  await other.press('Русский');
  const seen = async (work: () => Promise<void>) => {
    const before = {
      texts: other.texts.length,
      toasts: other.person.toasts.length,
      calls: botApi.calls.length,
    };
    await work();
    return {
      texts: other.texts.slice(before.texts).map((text) => text.replace(/CR-\S+|\b1234\b/g, '')),
      toasts: other.person.toasts.slice(before.toasts),
      methods: botApi.calls.slice(before.calls).map(({ method }) => method),
    };
  };
  const pairs: [string, string][] = [
    reference,
    `/request ${reference}`,
    `/take ${reference}`,
    `/refuse ${reference} not_found x`,
    `/paid ${reference}`,
    `/decline ${reference} x`,
  ].map((text) => [text, text.replace(reference, nobodys)]);
  for (const [real, none] of pairs) {
    expect(await seen(() => other.say(real)), real).toEqual(await seen(() => other.say(none)));
  }
  const message = other.lastMessage().message_id;
  const ops = [
    'r:ID:card',
    'r:ID:collected',
    'r:ID:snooze',
    'r:ID:withdraw',
    'r:ID:withdraw-now',
    'r:ID:pay',
    'r:ID:receipt',
    'd:ID:open',
    'd:ID:take',
    'd:ID:paid',
    'd:ID:decline-receipt',
    'd:ID:scan',
  ];
  for (const op of ops) {
    const real = await seen(() => other.act((one) => one.pressStale(message, op.replace('ID', '1'))));
    const none = await seen(() => other.act((one) => one.pressStale(message, op.replace('ID', '999'))));
    expect(real, op).toEqual(none);
  }
  expect(await seen(() => other.act((one) => one.sendDocument(document(reference))))).toEqual(
    await seen(() => other.act((one) => one.sendDocument(document(nobodys)))),
  );
  expect(other.texts.join('\n')).not.toContain(person.iin.slice(8));
  expect(statusOf(reference)).toBe('submitted');
});

test("another person's form: their buttons do nothing in a stranger's chat", async () => {
  const { applicant, other } = scene;
  await openForm(scene);
  await applicant.press(scene.text('kk', 'for-whom-self-electronic'));
  await applicant.say(person.iin);
  const buttons = applicant.lastMessage().reply_markup?.inline_keyboard.flat() ?? [];
  await other.say('/start');
  await other.press('Русский');
  await other.say('/apply');
  await other.press(say('button-agree'));
  const theirs = other.lastMessage().message_id;
  const [id = '', rev = ''] = buttons.flatMap((one) =>
    'callback_data' in one ? one.callback_data.split(':').slice(1, 3) : [],
  );
  const ops = [
    'z',
    'Q',
    'b',
    'k',
    'y',
    'x',
    's',
    'n',
    'e:iin',
    'p:0',
    'l',
    'l:person',
    'o',
    'q',
    'a',
    'd',
    'r',
    'w',
    'u',
  ];
  for (const op of ops) {
    await other.act((one) => one.pressStale(theirs, `f:${id}:${rev}:${op}${op.includes(':') ? '' : ':'}`));
  }
  expect(other.texts.join('\n')).not.toContain('900101');
  await applicant.say(person.surname);
  expect(applicant.last()).toContain(scene.text('kk', 'question-first-name'));
});

test('a forged press on a message that is no card is answered below, whatever the message', async () => {
  const { applicant, operator } = scene;
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await operator.say(`/take ${reference}`);
  await operator.act((one) => one.sendDocument(document(reference)));
  const file = applicant.person.messages.find((one) => one.from_bot && one.document)?.message_id ?? 0;
  await applicant.say('менің сөзім');
  const own = applicant.person.messages.findLast((one) => !one.from_bot)?.message_id ?? 0;
  for (const message of [file, own, 999_999]) {
    for (const [data, answer] of [
      [`k:${consentVersion}:y`, 'question-for-whom'],
      ['k:1:y', 'consent-title'], // an earlier text
      ['l:kk', 'question-for-whom'],
    ] as const) {
      const before = applicant.texts.length;
      await applicant.act((one) => one.pressStale(message, data));
      const said = applicant.texts.slice(before).join('\n');
      expect(said, `${data} on ${message}`).toContain(scene.text('kk', answer));
    }
  }
});

test.each(['t:DE:1:', 't:XX:1:', 't:CN:9:'])(
  'a step of legalisation that the country has not is kept nowhere: "%s"',
  async (data) => {
    const { applicant } = scene;
    await applicant.say('/start');
    await applicant.press(say('language-name'));
    await applicant.act((one) => one.pressStale(applicant.lastMessage().message_id, data));
    expect(readOne(scene, 'SELECT count(*) FROM country_checklist')).toBe(0);
  },
);
