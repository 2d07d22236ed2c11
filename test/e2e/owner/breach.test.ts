import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { type Chat, createChat } from '../../support/chat.ts';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** A breach of personal data: the first working day of an owner, from the playbook to who was told. */

let scene: Scene;
let atDesk: ReturnType<typeof wordsOf>;
const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();
const audited = (action: string) =>
  readOne<number>(scene, `SELECT count(*) FROM audit WHERE action = '${action}'`);

beforeEach(async () => {
  scene = await openScene({
    // Friday, 16:30 in Almaty.
    at: '2026-11-27T11:30:00Z',
    config: {
      controller: {
        name: 'Сынақ мекемесі',
        contact: 'test@example.invalid',
        isState: false,
        bin: '990140000012',
        person: 'Ерлан, +7 717 200 00 00',
      },
    },
  });
  atDesk = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
});
afterEach(() => scene.close());

/** So many people who have agreed and do not go on. */
async function agreed(count: number): Promise<readonly Chat[]> {
  const chats = Array.from({ length: count }, (_, at) =>
    createChat(
      scene.botApi.room.addPerson({
        id: 5001 + at,
        first_name: 'Тест',
        language_code: 'en',
        phone: `+7701100${String(at).padStart(4, '0')}`,
      }),
      scene.settle,
    ),
  );
  for (const chat of chats) {
    await chat.say('/start');
    await chat.press(scene.text('en', 'language-name'));
    await chat.say('/apply');
    await chat.press(scene.text('en', 'button-agree'));
  }
  return chats;
}

function noticeIn(locale: 'kk' | 'ru' | 'en', date: string): string {
  const say = wordsOf(scene, locale);
  return [
    say('breach-notice-title'),
    say('breach-notice-what', { date }),
    `${say('breach-notice-data')}\n• ${say('breached-identity')}\n• ${say('breached-contacts')}`,
    say('breach-notice-careful'),
    say('breach-notice-rights'),
    say('breach-notice-contact', { controller: 'Сынақ мекемесі', contact: 'test@example.invalid' }),
  ]
    .map(plain)
    .join('\n\n');
}

test('the playbook names the hour, the notice is looked at in three languages, and goes to whom it concerns', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  const [bystander] = await agreed(1);
  const { applicant, operator } = scene;
  const heard = bystander?.texts.length;
  await operator.say('/breach');
  const playbook = operator.last();
  // Friday evening: the working day ends on Monday at the same hour.
  expect(playbook).toContain(
    plain(atDesk('breach-until', { time: '27.11.2026, 16:30', until: '30.11.2026, 16:30' })),
  );
  expect(playbook).toContain(atDesk('breach-person', { person: 'Ерлан, +7 717 200 00 00' }));

  // Nothing is shown before it is chosen whom it concerns.
  await operator.press(atDesk('button-breach-look'));
  expect(operator.toast).toBe(atDesk('toast-breach-choose'));
  await operator.press(`⬜ ${atDesk('breach-choose-requests')}`);
  await operator.say(`${reference} и CR-0000-0000`);
  expect(operator.last().split('\n')[0]).toContain('CR-0000-0000');
  await operator.say(`Вот эта: ${reference.toLowerCase()}`);
  expect(operator.last()).toContain(plain(atDesk('breach-whom-requests', { number: '1' })));
  await operator.press(`⬜ ${atDesk('breached-identity')}`);
  await operator.press(`⬜ ${atDesk('breached-contacts')}`);
  await operator.press(`⬜ ${atDesk('breached-files')}`);
  await operator.press(`✅ ${atDesk('breached-files')}`);
  await operator.press(atDesk('button-breach-look'));
  const kazakh = noticeIn('kk', '2026 жылғы 27 қараша');
  expect(operator.last()).toContain(kazakh);
  expect(operator.last()).toContain(noticeIn('ru', '27 ноября 2026 года'));
  expect(operator.last()).toContain(noticeIn('en', '27 November 2026'));
  expect(applicant.texts).not.toContain(kazakh);

  await operator.press(atDesk('button-breach-send', { number: '1' }));
  await scene.advance({ minutes: 1 });
  expect(applicant.texts.filter((text) => text === kazakh)).toHaveLength(1);
  expect(bystander?.texts.length).toBe(heard);
  expect(operator.last()).toBe(plain(atDesk('breach-state-done', { sent: '1', of: '1', lost: '0' })));
  expect([audited('breach'), audited('breach-told')]).toEqual([1, 1]);

  await operator.press(atDesk('button-breach-report'));
  for (const line of [
    atDesk('consent-bin', { bin: '990140000012' }),
    atDesk('breach-report-noticed', { time: '27.11.2026, 16:30' }),
    atDesk('breach-report-people', { number: '1' }),
    atDesk('breach-report-told', { time: '27.11.2026, 16:30', number: '1' }),
  ]) {
    expect(operator.last().split('\n')).toContain(line);
  }
});

test('the owner may write it in words of their own; who can not be reached is named for a call', async () => {
  const reference = await sendRequest(scene, 'ru', 'electronic');
  const { applicant, operator } = scene;
  await applicant.act((one) => one.block());
  await agreed(2);
  await operator.say('/breach');
  await operator.press(`⬜ ${atDesk('breach-choose-all')}`);
  await operator.press(`⬜ ${atDesk('breached-contacts')}`);
  await operator.press(atDesk('button-breach-look'));
  await operator.press(atDesk('button-breach-text-en'));
  await operator.say('A laptop with <phone numbers> was stolen.');
  expect(operator.last()).toContain('A laptop with <phone numbers> was stolen.');
  await operator.press(atDesk('button-breach-send', { number: '3' }));
  await scene.advance({ minutes: 2 });
  expect(operator.last()).toBe(
    [
      plain(atDesk('breach-state-done', { sent: '2', of: '3', lost: '1' })),
      atDesk('breach-missed', { references: reference }),
    ].join('\n\n'),
  );
  const own = scene.botApi.room.people
    .flatMap(({ messages }) => messages)
    .filter(({ text, from_bot }) => from_bot && text === 'A laptop with <phone numbers> was stolen.');
  expect(own).toHaveLength(2);
  // Who comes back hears of it then.
  await applicant.act((one) => one.unblock());
  await applicant.say('/start');
  await scene.advance({ minutes: 1 });
  expect(applicant.texts.join('\n')).toContain(plain(scene.text('ru', 'breach-notice-title')));
});

test('a restart in the middle repeats nobody and forgets nobody; whose data are blocked is told as well', async () => {
  await sendRequest(scene, 'kk', 'electronic');
  const { applicant, operator } = scene;
  await applicant.say('/blockmydata');
  await applicant.press(scene.text('kk', 'button-block-now'));
  const chats = await agreed(25);
  await operator.say('/breach');
  await operator.press(`⬜ ${atDesk('breach-choose-all')}`);
  await operator.press(`⬜ ${atDesk('breached-identity')}`);
  await operator.press(`⬜ ${atDesk('breached-contacts')}`);
  await operator.press(atDesk('button-breach-look'));
  const label = atDesk('button-breach-send', { number: '26' });
  operator.person.press(operator.messageWith(label)?.message_id ?? 0, { text: label });
  const english = noticeIn('en', '27 November 2026');
  while (chats.filter((chat) => chat.texts.includes(english)).length < 3) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  await scene.stopBot();
  await scene.startBot();
  await scene.advance({ minutes: 3 });
  for (const chat of chats) expect(chat.texts.filter((text) => text === english)).toHaveLength(1);
  const kazakh = noticeIn('kk', '2026 жылғы 27 қараша');
  expect(applicant.texts.filter((text) => text === kazakh)).toHaveLength(1);
  expect(readOne<string>(scene, `SELECT state || ' ' || told || ' ' || missed FROM breach`)).toBe(
    'done 26 0',
  );
});

test('by days; what was erased is counted; a dropped one tells nobody; strangers press in vain', async () => {
  await sendRequest(scene, 'kk', 'electronic');
  const { applicant, operator, other } = scene;
  await applicant.say('/withdraw');
  await applicant.press(scene.text('kk', 'button-withdraw-now'));
  await applicant.say('/deletemydata');
  await applicant.press(scene.text('kk', 'button-erase-now'));
  await operator.say('/breach');
  await operator.press(`⬜ ${atDesk('breach-choose-days')}`);
  await operator.say('когда-то недавно');
  expect(operator.last().split('\n')[0]).toBe(plain(atDesk('breach-problem-dates')));
  await operator.say('27.11.2026 27.11.2026');
  expect(operator.last()).toContain(
    plain(
      atDesk('breach-whom-days', { from: '27 ноября 2026 года', until: '27 ноября 2026 года', number: '0' }),
    ),
  );
  expect(operator.last()).toContain(atDesk('breach-erased', { number: '1' }));

  // An hour later it is still the one that was begun.
  await scene.advance({ hours: 1 });
  await operator.say('/breach');
  expect(operator.last()).toContain('27.11.2026, 16:30');
  await other.say('/start');
  await other.press(scene.text('ru', 'language-name'));
  const id = readOne<number>(scene, 'SELECT id FROM breach') ?? 0;
  const card = other.lastMessage().message_id;
  await other.act((one) => one.pressStale(card, `h:${id.toString(36)}:all`));
  expect(readOne<string>(scene, 'SELECT whom FROM breach')).toBe('days');
  await operator.press(atDesk('button-cancel'));
  expect(operator.last()).toBe(plain(atDesk('breach-state-cancelled', { sent: '0', of: '0', lost: '0' })));
  expect([audited('breach'), audited('breach-told'), audited('cancel-breach')]).toEqual([1, 0, 1]);
});
