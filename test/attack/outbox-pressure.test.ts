import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Fault } from '../../src/playground/telegram/calls/bot-api.ts';
import { openDesk, pdf, sendRequest, wordsOf } from '../support/samples/stories.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import { breathe, intercept, pass, readOne } from './tools.ts';

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'kk');
});

const tooMany = (seconds: number): Fault => ({
  kind: 'answer',
  error_code: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  parameters: { retry_after: seconds },
});
const badGateway: Fault = { kind: 'answer', error_code: 502, description: 'Bad Gateway' };
const to = (chatId: number, params: Readonly<Record<string, unknown>>) => Number(params.chat_id) === chatId;

afterEach(() =>
  scene.close({ events: ['message-given-up', 'unexpected-send-error', 'delivery-interrupted'] }),
);

test('one person who floods the bot until Telegram says 429 does not silence it for everybody else', async () => {
  const { applicant, other, botApi } = scene;
  const stop = botApi.onCall(({ method, params }) =>
    method === 'sendMessage' && to(people.other, params) ? tooMany(3600) : undefined,
  );
  for (let time = 0; time < 520; time += 1) other.person.say('/start');
  await scene.settle();
  await applicant.say('/start');
  expect(applicant.texts).toHaveLength(1);
  stop();
  // Let the flood drain at the pace of its own chat.
  await scene.advance({ hours: 2 });
});

test('a chat that hangs does not hold up a retry or the next notice of another chat', async () => {
  const { applicant, other, botApi } = scene;
  await scene.stopBot();
  let release = () => {};
  const gate = new Promise<undefined>((resolve) => {
    release = () => resolve(undefined);
  });
  intercept(scene, ({ method, params }) =>
    method === 'sendMessage' && to(people.applicant, params) ? gate : undefined,
  );
  let refused = 0;
  const stop = botApi.onCall(({ method, params }) =>
    method === 'sendMessage' && to(people.other, params) && refused++ === 0 ? tooMany(2) : undefined,
  );
  await scene.startBot();
  applicant.person.say('/start');
  await breathe();
  other.person.say('/start');
  await breathe();
  await pass(scene, 10);
  const answered = other.texts.length;
  release();
  await scene.settle();
  stop();
  expect(applicant.texts).toHaveLength(1);
  expect(answered).toBe(1);
});

test('a message that had to wait for days is not given up at its first hiccup', async () => {
  const { applicant, operator, botApi } = scene;
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'paper');
  applicant.person.block();
  await scene.settle();
  await operator.say(`/take ${reference}`);
  await operator.say(`/ready ${reference}`);
  await scene.advance({ days: 2 });
  let hiccups = 0;
  const stop = botApi.onCall(({ method, params }) =>
    method === 'sendMessage' && to(people.applicant, params) && hiccups++ === 0 ? badGateway : undefined,
  );
  const before = applicant.texts.length;
  applicant.person.unblock();
  await scene.settle();
  await scene.advance({ hours: 1 });
  stop();
  expect(hiccups).toBeGreaterThan(0);
  expect(readOne(scene, `SELECT count(*) FROM outbox WHERE state = 'failed'`)).toBe(0);
  expect(applicant.texts.slice(before).join('\n')).toContain(say('status-ready'));
});

test('a certificate outlives a day and a half without a way to Telegram', async () => {
  const { applicant, operator, botApi } = scene;
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await operator.say(`/take ${reference}`);
  const stop = botApi.onCall(({ method, params }) =>
    to(people.applicant, params) && /^(send|edit)/.test(method) ? { kind: 'reset' } : undefined,
  );
  await operator.act((one) =>
    one.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf, caption: reference }),
  );
  await scene.advance({ hours: 36 });
  stop();
  await scene.advance({ hours: 2 });
  expect(applicant.person.messages.filter((one) => one.from_bot && one.document)).toHaveLength(1);
});

test('after an outage of hours whoever writes is answered within a minute, in order', async () => {
  const { applicant, botApi } = scene;
  await applicant.say('/start');
  const stop = botApi.onCall(({ method }) => (method === 'sendMessage' ? { kind: 'reset' } : undefined));
  await applicant.press(say('language-name'));
  await scene.advance({ hours: 3 });
  stop();
  const before = applicant.texts.length;
  applicant.person.say('/help');
  await breathe();
  await pass(scene, 60, 5);
  const said = applicant.texts.slice(before);
  await scene.advance({ hours: 2 });
  expect(said.map((text) => text.includes('/status'))).toEqual([false, true]);
});

test('429, 502, a reset and a lost answer by turns: each message once more at most, in order', async () => {
  const { applicant, botApi } = scene;
  const faults: (Fault | undefined)[] = [
    tooMany(2),
    undefined,
    badGateway,
    undefined,
    { kind: 'reset' },
    undefined,
    { kind: 'lose-answer' },
    undefined,
  ];
  let asked = 0;
  const stop = botApi.onCall(({ method }) =>
    method === 'sendMessage' ? faults[asked++ % faults.length] : undefined,
  );
  await applicant.say('/start');
  await applicant.press(say('language-name'));
  for (const command of ['/help', '/status', '/privacy', '/withdraw']) await applicant.say(command);
  await scene.advance({ minutes: 10 });
  stop();
  const marks = ['help-title', 'plain-no-requests', 'privacy-title', 'plain-nothing-to-withdraw'] as const;
  const order = applicant.texts.flatMap((text) =>
    marks.filter((key) => text.includes(say(key).slice(0, 20))),
  );
  expect(order.filter((key, at) => key !== order[at - 1])).toEqual(marks);
  for (const key of marks) expect(order.filter((one) => one === key).length, key).toBeLessThanOrEqual(2);
});

test('an answer of Telegram that is none does not stop the chat for ever', async () => {
  const { applicant } = scene;
  await scene.stopBot();
  const nonsense = [
    () => Response.json({ ok: false, error: 'proxy' }),
    () => Response.json({ ok: true }),
    () => Response.json(null),
    () => new Response('<html>502 Bad Gateway</html>', { status: 502 }),
    () => Response.json({ ok: false, error_code: 429, description: 'Too Many Requests' }),
  ];
  let asked = 0;
  intercept(scene, ({ method }) => (method === 'sendMessage' ? nonsense[asked++]?.() : undefined));
  await scene.startBot();
  await applicant.say('/start');
  await scene.advance({ minutes: 5 });
  expect(applicant.texts).toHaveLength(1);
  const complaints = scene.logLines.filter((line) => line.includes('delivery-interrupted'));
  expect(complaints).toEqual([]);
});
