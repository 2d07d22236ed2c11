import { expect, test } from 'vitest';
import { shownText } from '../../support/locale-text.ts';
import { openDesk, pdf, referenceIn, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene } from '../../support/scene.ts';

test('a decision can be taken back for fifteen seconds; the applicant hears nothing of it', async () => {
  const scene = await openScene({ patienceMs: 4000 });
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'kk');
  await openDesk(scene, 'kk');
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/take ${reference}`);
  await operator.say(`/request ${reference}`);
  const before = applicant.texts.length;

  await operator.press(say('action-ready'));
  expect(operator.buttons).toContain(say('button-undo'));
  expect(applicant.texts.length).toBe(before);
  await applicant.say('/status');
  expect(applicant.last()).toContain(say('status-in_review'));
  await operator.press(say('button-undo'));
  expect(operator.toast).toBe(say('desk-outcome-undo', { reference }));
  await scene.advance({ minutes: 1 });
  await applicant.say('/status');
  expect(applicant.last()).toContain(say('status-in_review'));
  expect(applicant.last()).not.toContain(say('event-ready'));

  await operator.press(say('action-ready'));
  await scene.advance({ minutes: 1 });
  expect(applicant.texts.join('\n')).toContain(shownText(say('told-ready', { reference })));
  expect(operator.buttons).not.toContain(say('button-undo'));
  await operator.say(`/undo ${reference}`);
  expect(operator.last()).toBe(say('desk-outcome-too-late', { reference }));
});

test('"send now" lets the person know at once', async () => {
  const scene = await openScene({ patienceMs: 4000 });
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'kk');
  await openDesk(scene, 'kk');
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/take ${reference}`);
  await operator.say(`/ready ${reference}`);
  expect(operator.last()).toBe(say('desk-outcome-ready', { reference }));
  await operator.press(say('button-send-now'));
  expect(operator.toast).toBe(say('desk-outcome-send-now', { reference }));
  expect(applicant.last()).toContain(reference);
  expect(applicant.buttons).toContain(say('button-collected'));
  await operator.say(`/undo ${reference}`);
  expect(operator.last()).toBe(say('desk-outcome-too-late', { reference }));
});

test('a question goes out, its answer comes back into the request, and the promise stood still', async () => {
  const scene = await openScene({ patienceMs: 4000 });
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'kk');
  await openDesk(scene, 'kk');
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/take ${reference}`);
  await operator.say(`/ask ${reference} Құжатыңыздың нөмірі қандай?`);
  await scene.advance({ minutes: 1 });
  expect(applicant.last()).toContain('Құжатыңыздың нөмірі қандай?');
  await scene.advance({ days: 2, hours: 1 });
  expect(applicant.last()).toContain(say('next-needs_info'));
  await applicant.say('N 012345678');
  expect(applicant.texts.join('\n')).toContain(referenceIn(applicant.last()));
  expect(operator.last()).toContain('N 012345678');
  await operator.press(say('button-open'));
  expect(operator.last()).toContain(say('status-in_review'));
  await applicant.say('/status');
  expect(applicant.last()).toContain(say('event-answer'));
});

test('an additional check brings an interim reply and a new promise', async () => {
  const scene = await openScene({ patienceMs: 4000 });
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'kk');
  await openDesk(scene, 'kk');
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await operator.say(`/take ${reference}`);
  await operator.say(`/check ${reference}`);
  await scene.advance({ minutes: 1 });
  expect(applicant.last()).toContain('30 қараша');
  await operator.say(`/resume ${reference}`);
  await operator.say(`/request ${reference}`);
  expect(operator.last()).toContain(say('status-in_review'));
});

test('a refusal is shown as it will be read before it is sent', async () => {
  const scene = await openScene({ patienceMs: 4000 });
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'kk');
  await openDesk(scene, 'kk');
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await operator.say(`/request ${reference}`);
  await operator.press(say('action-refuse'));
  await operator.press(say('ground-not_found'));
  await operator.say('ЖСН табылмады');
  expect(operator.last()).toContain('ЖСН табылмады');
  await operator.press(say('button-write-anew'));
  await operator.say('ЖСН тіркелімде жоқ');
  await operator.press(say('button-send-words'));
  expect(applicant.last()).not.toContain('ЖСН тіркелімде жоқ');
  await scene.advance({ minutes: 1 });
  expect(applicant.last()).toContain('ЖСН тіркелімде жоқ');
});

test('a delivered certificate is replaced after two questions', async () => {
  const scene = await openScene({ patienceMs: 4000 });
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'kk');
  await openDesk(scene, 'kk');
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await operator.say(`/take ${reference}`);
  const send = (name: string) =>
    operator.act((one) =>
      one.sendDocument({ name, mime: 'application/pdf', bytes: pdf, caption: reference }),
    );
  const files = () => applicant.person.messages.filter(({ from_bot, document }) => from_bot && document);
  await send('first.pdf');
  await scene.advance({ minutes: 1 });
  expect(files()).toHaveLength(1);
  await send('second.pdf');
  expect(operator.last()).toContain(reference);
  await operator.press(say('button-replace'));
  await operator.press(say('button-replace-not'));
  await scene.advance({ minutes: 1 });
  expect(files()).toHaveLength(1);
  await send('second.pdf');
  await operator.press(say('button-replace'));
  await operator.press(say('button-replace-sure'));
  await scene.advance({ minutes: 1 });
  expect(files()).toHaveLength(2);
  expect(applicant.last()).toContain('түзетілген');
  expect(operator.last()).toBe(say('desk-outcome-replaced', { reference }));
});
