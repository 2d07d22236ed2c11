import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { loadTexts } from '../../src/i18n/translate.ts';
import { iinOf } from '../support/certificates.ts';
import { useBotLife } from '../support/stages/bot-life.ts';
import { askForCertificate, createProcessTalk } from '../support/stages/process-talk.ts';
import { createClient, newKey } from '../support/stages/register-stage.ts';
import { freePort } from '../support/stages/webhook-stage.ts';

/** A register has let its time pass, and the bot is killed around that moment: the desk has the request, once. */

vi.setConfig({ testTimeout: 120_000 });

const key = newKey();
const life = useBotLife({
  PLAYGROUND: 'child', // the register has its key
  REGISTER_API: 'on',
  REGISTER_BOOT_KEY: key,
  REGISTER_TAKE_MINUTES: '10',
  HTTP_PORT: String(await freePort()),
});

test.each([
  ['as it starts after the deadline', 0],
  ['as it tells the desk', 1],
])('killed %s: the request is handed over once, and whoever is faster has it', async (_, times) => {
  const register = createClient(life, key);
  await register.get('/me'); // now it is heard of
  const talk = createProcessTalk(life);
  const owner = talk.meet(9001, 'Әсел', 'ru');
  await talk.greet(owner, 'ru');
  const { reference } = await askForCertificate(life.server, { id: 1001, iin: iinOf(11) });
  const told = () => owner.messages.filter(({ text = '' }) => text.includes(reference)).length;
  expect(told()).toBe(0);

  await life.kill();
  const late = { CLOCK_OFFSET_MS: String(11 * 60_000) };
  // The first word of it is never answered: the bot is gone.
  let killed = times === 0;
  const stop = life.server.botApi.onCall(({ params }) => {
    if (killed || !String(params.text ?? '').includes(reference)) return undefined;
    killed = true;
    life.bot.child.kill('SIGKILL');
    return undefined;
  });
  // It may be gone before it says that it has started.
  await life.start(late).catch(() => {});
  await vi.waitFor(() => expect(killed).toBe(true), { timeout: 30_000 });
  await life.kill();
  stop();
  await life.start(late);
  await vi.waitFor(() => expect(told()).toBeGreaterThan(0), { timeout: 30_000 });
  await wait(1000);
  // At most the message that was under way comes twice.
  expect(told()).toBeLessThanOrEqual(2);
  const silent = loadTexts()('ru').plain('owner-alert-register-silent', { detail: 'Reference register' });
  expect(owner.messages.filter(({ text = '' }) => text.includes(silent)).length).toBeLessThanOrEqual(2);

  const { events = [] } = (await register.get('/events')).body;
  const kinds = [events].flat().map((event) => String(Object(event).type).split('.').at(-1));
  expect(kinds).toEqual(['submitted', 'moved']);
  owner.say(`/take ${reference}`);
  await vi.waitFor(async () => {
    const { body } = await register.get(`/requests/${reference}`);
    expect(body.holder).toEqual({ type: 'operator', mine: false });
  });
  const answer = await register.post(`/requests/${reference}/take`);
  expect([answer.status, answer.body.code]).toEqual([409, 'taken']);
});
