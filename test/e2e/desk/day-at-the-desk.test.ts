import { expect, test } from 'vitest';
import { type Chat, createChat } from '../../support/chat.ts';
import { joinDesk } from '../../support/samples/staff.ts';
import { openDesk, pdf, referenceIn, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** A day at the desk: two operators, five applicants, and what goes wrong on an ordinary day. */
const iins = ['900101301233', '851231401238', '040229501231', '920317400200', '010611500708'];

async function apply(scene: Scene, chat: Chat, iin: string, kind: 'electronic' | 'paper'): Promise<string> {
  const say = wordsOf(scene, 'kk');
  await chat.say('/start');
  await chat.press(say('language-name'));
  await chat.press(say('button-apply'));
  await chat.press(say('button-agree'));
  await chat.press(say(`for-whom-self-${kind}`));
  await chat.say(iin);
  await chat.say('Сынақова Айгерім Болатқызы');
  await chat.press(say('name-kind-none'));
  await chat.press(/жылғы/);
  await chat.say('Семей');
  await chat.act((one) => one.pressReplyKeyboard(say('button-share-contact')));
  await chat.press(say('purpose-employment'));
  if (kind === 'paper') {
    await chat.press(/Абай/);
    await chat.press(say('none-country'));
  }
  await chat.press(say('button-send'));
  return referenceIn(chat.last());
}

test('a day at the desk', async () => {
  const scene = await openScene({ patienceMs: 4000 });
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  const kk = wordsOf(scene, 'kk');
  const add = (id: number) =>
    createChat(
      scene.botApi.room.addPerson({
        id,
        first_name: `Т${id}`,
        language_code: 'kk',
        phone: `+7701300${id}`,
      }),
      scene.settle,
    );
  await openDesk(scene, 'ru');
  const colleague = add(7001);
  await joinDesk(scene, colleague);

  const people = iins.map((_, i) => add(6001 + i));
  const references: string[] = [];
  for (const [i, chat] of people.entries()) {
    references.push(await apply(scene, chat, iins[i] ?? '', i < 3 ? 'electronic' : 'paper'));
  }
  const [one, two, three, four, five] = references as [string, string, string, string, string];
  const [first, second, third, fourth, fifth] = people as [Chat, Chat, Chat, Chat, Chat];
  await operator.say('/queue');
  for (const reference of references) expect(operator.last()).toContain(reference);

  // Two want the same: one wins, the other reads who was faster.
  await operator.say(`/take ${one}`);
  await colleague.say(`/take ${one}`);
  expect(colleague.last()).toBe(say('desk-outcome-taken', { reference: one, name: 'Оператор' }));
  await colleague.say(`/take ${two}`);
  await operator.say(`/take ${three}`);
  await colleague.say(`/take ${four}`);
  await operator.say(`/take ${five}`);

  // A wrong PDF goes out, and the right one takes its place.
  const send = (chat: Chat, caption: string, name: string) =>
    chat.act((phone) => phone.sendDocument({ name, mime: 'application/pdf', bytes: pdf, caption }));
  await send(operator, one, 'wrong.pdf');
  await scene.advance({ minutes: 1 });
  await send(operator, one, 'right.pdf');
  await operator.press(say('button-replace'));
  await operator.press(say('button-replace-sure'));
  await scene.advance({ minutes: 1 });
  expect(first.person.messages.filter(({ from_bot, document }) => from_bot && document)).toHaveLength(2);

  // A refusal that was a slip is taken back: the person never hears of it.
  await colleague.say(`/refuse ${two} not_found ЖСН табылмады`);
  await colleague.press(say('button-undo'));
  await scene.advance({ minutes: 1 });
  expect(second.texts.join('\n')).not.toContain('ЖСН табылмады');
  await send(colleague, two, 'c.pdf');

  // Somebody has blocked the bot: the desk sees whom to call, and the message waits.
  await third.act((phone) => phone.block());
  await operator.say(`/refuse ${three} not_found ЖСН тіркелімде жоқ`);
  await scene.advance({ minutes: 1 });
  await operator.say(`/request ${three}`);
  expect(operator.last()).toContain('+7 701 300 60 03');
  await operator.say('/failed');
  expect(operator.last()).toContain(three);
  await third.act((phone) => phone.unblock());
  await third.say('/status');
  expect(third.texts.join('\n')).toContain('ЖСН тіркелімде жоқ');

  // A question and its answer; a paper that is collected; everyone is told of a holiday.
  await colleague.say(`/ask ${four} Құжат нөмірі қандай?`);
  await scene.advance({ minutes: 1 });
  await fourth.say('N 012345678');
  expect(colleague.last()).toContain('N 012345678');
  await colleague.say(`/ready ${four}`);
  await operator.say(`/ready ${five}`);
  await scene.advance({ minutes: 1 });
  await colleague.say(`/collected ${four} ${five}`);
  for (const reference of [four, five]) {
    expect(colleague.last()).toContain(say('desk-outcome-collected', { reference }));
  }

  await operator.say('/broadcast');
  for (const text of ['Ертең демаламыз.', 'Завтра выходной.', 'Closed tomorrow.']) await operator.say(text);
  const label = operator.buttons.find((text) =>
    text.startsWith(say('button-broadcast', { count: '' }).trim()),
  );
  const card = operator.messageWith(label ?? '');
  operator.person.press(card?.message_id ?? 0, { text: label ?? '' });
  const hasIt = () => people.filter((chat) => chat.texts.includes('Ертең демаламыз.')).length;
  while (hasIt() < 2) await new Promise((resolve) => setImmediate(resolve));
  await scene.stopBot();
  await scene.startBot();
  await scene.advance({ minutes: 2 });
  for (const chat of people) {
    expect(chat.texts.filter((text) => text === 'Ертең демаламыз.')).toHaveLength(1);
  }
  await fifth.say('/status');
  expect(fifth.last()).toContain(kk('status-collected'));

  await operator.say('/queue');
  expect(operator.last()).toContain(say('queue-empty'));
}, 60_000);
