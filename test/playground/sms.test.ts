import { afterEach, beforeEach, expect, test } from 'vitest';
import { startStage, type TestStage } from './playground-stage.ts';

/** SMS on the phones of the page. */

const minuteMs = 60_000;
let stage: TestStage;

beforeEach(async () => {
  stage = await startStage();
});

afterEach(() => stage.close());

async function shown() {
  const { phones } = await stage.page.whole();
  return phones
    .map(({ id, sms }) => [id, sms.map(({ text }) => text)] as const)
    .filter(([, texts]) => texts.length > 0);
}

test('an SMS arrives on the phone with that number, however it is written, and on no other', async () => {
  stage.page.addSms({ to: '+7 700 000-00-02', text: 'Код: 482135' });
  expect(await shown()).toEqual([[1002, ['Код: 482135']]]);
});

test('an SMS to a number that was typed shows on the phone of whoever typed it, with the number', async () => {
  stage.botApi.room.person(1002)?.say('8 (701) 999-99-99');
  stage.page.addSms({ to: '+77019999999', text: 'Код: 111111' });
  expect(await shown()).toEqual([[1002, ['Код: 111111']]]);
  const { phones } = await stage.page.whole();
  expect(phones.find(({ id }) => id === 1002)?.sms[0]?.to).toBe('+77019999999');
});

test('no SMS is lost, whoever it is for', async () => {
  stage.page.addSms({ to: '+77018888888', text: 'Код: 222222' });
  expect((await shown()).map(([, texts]) => texts)).toEqual([['Код: 222222']]);
});

test('its banner goes away when the code was typed, and not when another was', async () => {
  stage.page.addSms({ to: '+77000000001', text: 'Код: 482135' });
  stage.botApi.room.person(1001)?.say('482136');
  expect(await shown()).toEqual([[1001, ['Код: 482135']]]);
  stage.botApi.room.person(1001)?.say('482135');
  expect(await shown()).toEqual([]);
});

test('its banner is there for ten minutes of the virtual clock', async () => {
  stage.page.addSms({ to: '+77000000001', text: 'Код: 482135' });
  stage.moveClock(9 * minuteMs);
  expect(await shown()).toEqual([[1001, ['Код: 482135']]]);
  const told: unknown[] = [];
  stage.page.onEvent(({ name, content }) => {
    if (name === 'phone') told.push([content.id, content.sms]);
  });
  stage.moveClock(minuteMs);
  expect(await shown()).toEqual([]);
  expect(told).toEqual([[1001, []]]);
});
