import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Chat } from '../../support/chat.ts';
import { fillIn, openDesk, referenceIn, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

let scene: Scene;
let reference: string;

/** Ready on Monday 23 November 2026 at 10:00 in Almaty: kept until 23 December. */
beforeEach(async () => {
  scene = await openScene();
  await openDesk(scene);
  reference = await sendRequest(scene, 'kk', 'paper');
  await scene.operator.say(`/take ${reference}`);
  await scene.operator.say(`/ready ${reference}`);
  await scene.advance({ minutes: 1 });
});
afterEach(() => scene.close());

/** The lines of an iCalendar file (RFC 5545): ended by CR LF, folded at 75 bytes, `\,` and the like written plainly. */
function readCalendar(bytes: Buffer): readonly { readonly name: string; readonly value: string }[] {
  const text = bytes.toString('utf8');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  return text
    .replaceAll('\r\n ', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => {
      const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? [];
      return { name, value: value.replaceAll(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? '\n' : sign)) };
    });
}

function newestFile(chat: Chat) {
  const { document } = chat.lastMessage();
  const file = scene.botApi.room.file(document?.file_id ?? '');
  if (file === undefined) throw new Error(`no file under: ${chat.last()}`);
  const lines = readCalendar(file.bytes);
  const all = (name: string) => lines.filter((line) => line.name === name).map(({ value }) => value);
  return { name: document?.file_name, lines, all, one: (name: string) => all(name).join() };
}

test('the last day as a whole day of a calendar, with where, when and what, and an alarm the day before', async () => {
  const say = wordsOf(scene, 'kk');
  await scene.applicant.press(say('button-calendar'));
  const { name, lines, all, one } = newestFile(scene.applicant);
  expect(name).toBe(`${reference}.ics`);
  expect(scene.applicant.last().split('. ')[0]).toBe('Соңғы күн: 2026 жылғы 23 желтоқсан');
  expect([lines.at(0), lines.at(-1)]).toEqual([
    { name: 'BEGIN', value: 'VCALENDAR' },
    { name: 'END', value: 'VCALENDAR' },
  ]);
  expect(all('BEGIN')).toEqual(['VCALENDAR', 'VEVENT', 'VALARM']);
  expect(one('VERSION')).toBe('2.0');
  expect(one('DTSTART;VALUE=DATE')).toBe('20261223');
  expect(one('DTEND;VALUE=DATE')).toBe('20261224');
  expect(one('DTSTAMP')).toMatch(/^20261123T05\d{4}Z$/);
  expect(one('TRIGGER')).toBe('-PT15H'); // nine in the morning of the 22nd
  expect(one('UID')).toContain(reference);
  expect(one('SUMMARY')).toBe(say('calendar-title'));
  expect(one('LOCATION')).toContain('Семей қаласының ХҚКО');
  expect(all('DESCRIPTION')[0]).toContain(say('calendar-details', { reference, bring: say('bring-self') }));
  expect(all('DESCRIPTION')[0]).toContain('9:00');
  expect(lines.map(({ value }) => value).join('\n')).not.toMatch(/900101|Қараңғысызова|701/);
});

test('in the language of the moment, and the same entry however often it is asked for', async () => {
  await scene.applicant.press(scene.text('kk', 'button-calendar'));
  const first = newestFile(scene.applicant);
  await scene.applicant.say('/language');
  await scene.applicant.press(scene.text('en', 'language-name'));
  await scene.advance({ days: 3 });
  await scene.applicant.press(scene.text('en', 'button-calendar')); // under the reminder
  const second = newestFile(scene.applicant);
  expect(second.one('SUMMARY')).toBe(scene.text('en', 'calendar-title'));
  expect(second.one('UID')).toBe(first.one('UID'));
  expect(Number(second.one('SEQUENCE'))).toBeGreaterThan(Number(first.one('SEQUENCE')));
  expect(second.one('DTSTART;VALUE=DATE')).toBe('20261223');
});

test('is for the owner of the request alone, and while the paper waits', async () => {
  const { applicant, other } = scene;
  const files = (chat: Chat) => chat.person.messages.filter(({ document }) => document).length;
  await other.say('/start');
  await other.press(scene.text('ru', 'language-name'));
  await other.act((one) => one.pressStale(other.lastMessage().message_id, 'r:1:calendar'));
  expect(other.toast).toBe(scene.text('ru', 'toast-not-now'));
  expect(files(other)).toBe(0);
  const card = applicant.messageWith(scene.text('kk', 'button-calendar'))?.message_id ?? 0;
  await applicant.press(scene.text('kk', 'button-collected'));
  expect(applicant.messageWith(scene.text('kk', 'button-calendar'))).toBeUndefined();
  await applicant.act((one) => one.pressStale(card, 'r:1:calendar'));
  expect(applicant.toast).toBe(scene.text('kk', 'toast-not-now'));
  expect(files(applicant)).toBe(0);
});

test('where the day before is closed, the alarm is on the last open day before', async () => {
  const { applicant, operator } = scene;
  await operator.say(`/collected ${reference}`);
  // Kept from Saturday 28 November until Monday 28 December; the branch is closed at the week's end.
  await scene.advance({ days: 5 });
  await applicant.say('/apply');
  await fillIn(scene, 'kk', 'paper');
  await applicant.press(scene.text('kk', 'button-send'));
  const second = referenceIn(applicant.last());
  await operator.say(`/take ${second}`);
  await operator.say(`/ready ${second}`);
  await scene.advance({ minutes: 1 });
  await applicant.press(scene.text('kk', 'button-calendar'));
  const { one } = newestFile(applicant);
  expect(one('DTSTART;VALUE=DATE')).toBe('20261228');
  expect(one('TRIGGER')).toBe('-P2DT15H'); // nine in the morning of Friday the 25th
});
