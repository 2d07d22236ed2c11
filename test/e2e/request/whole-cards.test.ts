import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { testDataFolder } from '../../support/data-folder.ts';
import { play, sendPath, stepsOf } from '../../support/forms/application-paths.ts';
import { shownText } from '../../support/locale-text.ts';
import { fillIn, openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** At each step of a request the two cards of it offer what fits this step and nothing else, and say nothing that is over. */

let scene: Scene;
let reference: string;
beforeEach(async () => {
  scene = await openScene({ patienceMs: 4000, dataFolder: testDataFolder() });
});
afterEach(() => scene.close());

type Key = Parameters<Scene['text']>[1];
const say = (key: Key, variables?: Record<string, string>) =>
  shownText(wordsOf(scene, 'ru')(key, { reference, ...variables }));
const buttonsOf = (...keys: readonly Key[]) => keys.map((key) => say(key));

/** The parts of the applicant's card, its buttons, and those of the desk's, both asked for now. */
async function cards() {
  const { applicant, operator } = scene;
  await applicant.say(`/status ${reference}`);
  await operator.say(`/request ${reference}`);
  const parts = applicant.last().split('\n\n');
  // Each line of it begins with a moment.
  const history = (parts.at(-1) ?? '').split('\n').map((line) => line.replace(/^[\d., :]+– /, ''));
  return {
    head: parts[0]?.split('\n'),
    said: parts.slice(1, -1),
    history,
    buttons: labels(applicant.lastMessage()),
    desk: labels(operator.lastMessage()),
  };
}

function labels({ reply_markup: markup }: ReturnType<Scene['applicant']['lastMessage']>): readonly string[] {
  return (markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
}

const headOf = (status: Key) => [
  say('request-title'),
  say('request-kind', { kind: say('kind-paper') }),
  say('request-iin', { iin: '••••••••1233' }),
  say('request-status', { status: say(status) }),
];
const openButtons: readonly Key[] = ['button-copy', 'button-one-more', 'button-withdraw'];
const talk: readonly Key[] = ['button-desk-message', 'button-desk-note'];

async function sendApostille(): Promise<void> {
  await openDesk(scene, 'ru');
  reference = await sendPath(scene, 'ru', { forWhom: 'self', destination: 'apostille' });
}

test('waits for its fee, and then for the receipt to be looked at', async () => {
  await sendApostille();
  const { applicant } = scene;
  const unpaid = await cards();
  expect(unpaid.head).toEqual(headOf('status-awaiting_payment'));
  expect(unpaid.said).toHaveLength(2); // Where it will be collected, and how to pay.
  expect(unpaid.history).toEqual(buttonsOf('request-history', 'event-submit'));
  expect(unpaid.buttons).toEqual(buttonsOf('button-receipt', ...openButtons));
  expect(unpaid.desk).toEqual(buttonsOf('action-paid', ...talk));

  await applicant.press(say('button-receipt'));
  await applicant.say('kz 0012-345');
  const shown = await cards();
  expect(shown.said).toEqual([...unpaid.said, say('receipt-looked-at')]);
  expect(shown.history).toEqual(buttonsOf('request-history', 'event-submit', 'event-receipt'));
  expect(shown.buttons).toEqual(unpaid.buttons);
  expect(shown.desk).toEqual(buttonsOf('action-paid', 'action-decline-receipt', ...talk));
});

test('is paid, worked on, decided, and ready: the person knows of it when it can not be taken back any more', async () => {
  await sendApostille();
  const { operator } = scene;
  const [place] = (await cards()).said;
  await operator.say(`/paid ${reference}`);
  await scene.advance({ minutes: 1 });
  const paid = await cards();
  expect(paid.head?.slice(0, 4)).toEqual(headOf('status-submitted'));
  expect(paid.head).toHaveLength(5); // And until when it is promised.
  expect(paid.said).toEqual([place, say('next-submitted')]);
  expect(paid.buttons).toEqual(buttonsOf(...openButtons));
  expect(paid.desk).toEqual(buttonsOf('action-take', 'action-refuse', ...talk));

  await operator.say(`/take ${reference}`);
  const taken = await cards();
  expect(taken.said).toEqual([place, say('next-in_review')]);
  expect(taken.buttons).toEqual(buttonsOf(...openButtons));
  // Nothing yet is to be collected, under no message.
  expect(scene.applicant.messageWith(say('button-collected'))).toBeUndefined();
  const atDesk = operator.last().split('\n\n');
  const done = (atDesk.at(-1) ?? '').split('\n').map((line) => line.replace(/^[\d., :]+– /, ''));
  const byOperator = (key: Key) => `${say(key)} (Оператор)`;
  expect(done).toEqual([
    ...buttonsOf('request-history', 'event-submit'),
    ...[byOperator('event-paid'), byOperator('event-take')],
  ]);
  expect(atDesk).not.toContain(say('desk-data-blocked'));
  const work: readonly Key[] = ['action-ask', 'action-correct', 'action-check', 'action-ready'];
  expect(taken.desk).toEqual(buttonsOf(...work, 'action-refuse', 'action-release', ...talk));

  await operator.say(`/ready ${reference}`);
  const held = await cards();
  expect({ ...held, desk: [] }).toEqual({ ...taken, desk: [] });
  const over: readonly Key[] = ['action-collected', 'action-returned'];
  expect(held.desk).toEqual(buttonsOf('button-undo', 'button-send-now', ...over, ...talk));
  await operator.say(`/undo ${reference}`);
  const undone = await cards();
  expect(undone).toEqual(taken);

  await operator.say(`/ready ${reference}`);
  await scene.advance({ minutes: 1 });
  const ready = await cards();
  expect(ready.head).toEqual(headOf('status-ready'));
  expect(ready.said[0]).toBe(place);
  expect(ready.said).toHaveLength(2); // And what to bring along.
  const happened: readonly Key[] = ['event-submit', 'event-paid', 'event-take', 'event-ready'];
  expect(ready.history).toEqual(buttonsOf('request-history', ...happened));
  const collecting: readonly Key[] = ['button-collected', 'button-snooze', 'button-calendar', 'button-read'];
  expect(ready.buttons).toEqual(buttonsOf(...collecting, 'button-copy', 'button-one-more'));
  expect(ready.desk).toEqual(buttonsOf(...over, ...talk));
});

test('of several requests each is told from the others by its button, for a look and for a withdrawal', async () => {
  const { applicant } = scene;
  reference = await sendRequest(scene, 'ru', 'electronic');
  await applicant.say('/apply');
  await fillIn(scene, 'ru', 'paper');
  await applicant.press(say('button-send'));
  expect(readOne(scene, 'SELECT count(*) FROM request')).toBe(2);
  const kinds: readonly Key[] = ['kind-short-paper', 'kind-short-electronic'];
  const newestFirst = kinds.map((kind) =>
    say('request-list-own', {
      who: say('list-self'),
      kind: say(kind),
      date: '23.11',
      status: say('status-submitted'),
    }),
  );
  await applicant.say('/status');
  expect(applicant.last()).toBe(say('request-list'));
  expect(labels(applicant.lastMessage())).toEqual(newestFirst);
  await applicant.say('/withdraw');
  expect(applicant.last()).toBe(say('withdraw-list'));
  expect(labels(applicant.lastMessage())).toEqual(newestFirst);
});

test('a list says what is known of each, and offers to withdraw what can be withdrawn', async () => {
  const { applicant, operator } = scene;
  await openDesk(scene, 'ru');
  const first = await sendRequest(scene, 'ru', 'paper');
  await applicant.say('/apply');
  await fillIn(scene, 'ru', 'electronic');
  await applicant.press(say('button-send'));
  await applicant.say('/apply');
  await play(applicant, stepsOf(scene, 'ru', { forWhom: 'child', destination: 'electronic' }));
  await applicant.press(say('button-send'));
  await applicant.act((one) => one.pressReplyKeyboard(say('button-share-contact')));
  await operator.say(`/take ${first}`);
  await operator.say(`/ready ${first}`);
  const ofFirst = () => labels(applicant.lastMessage()).at(-1);
  await applicant.say('/status');
  expect(ofFirst()).toContain(say('status-in_review'));
  await scene.advance({ minutes: 1 });
  await applicant.say('/status');
  expect(ofFirst()).toContain(say('status-ready'));
  expect(labels(applicant.lastMessage())).toHaveLength(3);
  await applicant.say('/withdraw');
  expect(labels(applicant.lastMessage())).toHaveLength(2);
  // Shown anew, the card of before loses its buttons.
  for (let times = 0; times < 2; times += 1) await applicant.say(`/status ${first}`);
  const copy = say('button-copy', { reference: first });
  const withCopy = applicant.person.messages.filter((one) => labels(one).includes(copy));
  expect(withCopy).toHaveLength(1);
});

test('of a long history the card shows the newest twelve', async () => {
  await openDesk(scene, 'ru');
  reference = await sendRequest(scene, 'ru', 'paper');
  for (let times = 0; times < 7; times += 1) {
    await scene.operator.say(`/take ${reference}`);
    await scene.operator.say(`/release ${reference}`);
  }
  const { history } = await cards();
  expect(history).toHaveLength(13); // With its title.
  expect(history).not.toContain(say('event-submit'));
  expect(history.at(-1)).toBe(say('event-release'));
});

test('while the data are blocked nothing is to be paid; what is ready can still be collected', async () => {
  await sendApostille();
  const { applicant, operator } = scene;
  const unpaid = await cards();
  await applicant.say('/blockmydata');
  await applicant.press(say('button-block-now'));
  await applicant.say(`/status ${reference}`);
  const blocked = applicant.last().split('\n\n');
  expect(blocked).toContain(say('request-data-blocked'));
  expect(blocked).not.toContain(unpaid.said[1]);
  expect(labels(applicant.lastMessage())).toEqual(
    buttonsOf('button-data-block', 'button-copy', 'button-one-more', 'button-withdraw'),
  );
  await applicant.press(say('button-data-block'));
  await applicant.press(say('button-unblock-now'));
  await operator.say(`/paid ${reference}`);
  await operator.say(`/take ${reference}`);
  await operator.say(`/ready ${reference}`);
  await scene.advance({ minutes: 1 });
  await applicant.say('/blockmydata');
  await applicant.press(say('button-block-now'));
  await applicant.say(`/status ${reference}`);
  expect(labels(applicant.lastMessage())).toContain(say('button-collected'));
  expect(applicant.last()).not.toContain(say('request-data-blocked'));
});
