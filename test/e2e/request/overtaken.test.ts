import { afterEach, beforeEach, expect, test } from 'vitest';
import { testDataFolder } from '../../support/data-folder.ts';
import { play, sendPath, stepsOf } from '../../support/forms/application-paths.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDesk, referenceIn, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** What waits while Telegram takes nothing is made of what is true when it goes out, or is not said any more. */

let scene: Scene;
beforeEach(async () => {
  scene = await openScene({ dataFolder: testDataFolder(), config: { paymentToken: '1:TEST' } });
  await openDesk(scene, 'ru');
});
afterEach(() => scene.close());

const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'kk')(...text));
const sent = (method: string) => scene.botApi.calls.filter((call) => call.method === method);

/** Telegram takes nothing for the applicant until this is called. */
function holdUp(): () => void {
  return scene.botApi.onCall(({ method, params }) =>
    /^(send|edit)/.test(method) && Number(params.chat_id) === people.applicant
      ? { kind: 'answer', error_code: 502, description: 'Bad Gateway' }
      : undefined,
  );
}

async function paperReady(): Promise<string> {
  const { operator } = scene;
  const reference = await sendPath(scene, 'kk', { forWhom: 'self', destination: 'apostille not wanted' });
  await operator.say(`/take ${reference}`);
  await operator.say(`/ready ${reference}`);
  await scene.advance({ minutes: 1 });
  return reference;
}

test('the fee is paid while its reminder waits: nobody is reminded', async () => {
  const reference = await sendPath(scene, 'kk', { forWhom: 'self', destination: 'apostille' });
  await scene.advance({ hours: 22 });
  const letGo = holdUp();
  await scene.advance({ hours: 4 });
  await scene.operator.say(`/paid ${reference}`);
  letGo();
  await scene.advance({ hours: 2 });
  const { texts } = scene.applicant;
  expect(texts.filter((text) => text.startsWith(say('told-paid', { reference })))).toHaveLength(1);
  expect(texts.filter((text) => text.startsWith(say('reminder-payment', { reference })))).toEqual([]);
});

test('the paper is collected while the file for the calendar waits: it does not come', async () => {
  const reference = await paperReady();
  const { applicant, operator } = scene;
  const letGo = holdUp();
  await applicant.press(say('button-calendar'));
  await operator.say(`/collected ${reference}`);
  letGo();
  await scene.advance({ hours: 1 });
  expect(applicant.texts.join('\n')).toContain(say('told-collected', { reference }));
  expect(applicant.person.messages.filter(({ document }) => document)).toEqual([]);
});

test('the entry of the calendar says the place with its address', async () => {
  const reference = await sendPath(scene, 'kk', { forWhom: 'self', destination: 'apostille' });
  for (const command of ['paid', 'take', 'ready']) await scene.operator.say(`/${command} ${reference}`);
  await scene.advance({ minutes: 1 });
  await scene.applicant.press(say('button-calendar'));
  const { document } = scene.applicant.lastMessage();
  const text = scene.botApi.room.file(document?.file_id ?? '')?.bytes.toString('utf8') ?? '';
  const lines = text.replaceAll('\r\n ', '').replaceAll('\\,', ',').split('\r\n');
  const address = 'Ойдан шығарылған көше, 3';
  expect(scene.applicant.texts.join('\n')).toContain(address);
  expect(lines.find((line) => line.startsWith('LOCATION:'))).toMatch(new RegExp(`ХҚКО, ${address}$`, 'u'));
  expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain(say('branch-address', { address }));
});

test('an invoice for a family names each request, and leaves out the one whose receipt is looked at', async () => {
  const { applicant } = scene;
  await sendPath(scene, 'kk', { forWhom: 'self', destination: 'apostille' });
  await applicant.press(say('button-receipt'));
  await applicant.say('0012345');
  const another = async (forWhom: 'child' | 'other') => {
    await applicant.say('/apply');
    await play(applicant, stepsOf(scene, 'kk', { forWhom, destination: 'apostille' }));
    await applicant.press(say('button-send'));
    if (forWhom === 'child')
      await applicant.act((one) => one.pressReplyKeyboard(say('button-share-contact')));
    return referenceIn(applicant.texts.findLast((text) => text.includes(say('request-sent'))) ?? '');
  };
  const second = await another('child');
  const third = await another('other');
  const labels = sent('sendInvoice').map(({ params }) => {
    const prices: readonly { readonly label: string }[] =
      typeof params.prices === 'string' ? JSON.parse(params.prices) : params.prices;
    return prices.map(({ label }) => label);
  });
  const title = say('invoice-title');
  expect(labels).toEqual([[title], [title], [third, second]]);
});
