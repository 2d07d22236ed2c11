import { beforeEach, expect, test } from 'vitest';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** Words under a file, and words that somebody else wrote: neither is lost, and neither answers by itself. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let reference: string;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  reference = await sendRequest(scene, 'ru', 'paper');
});

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();
async function answersTo(content: object): Promise<readonly string[]> {
  const before = scene.applicant.texts.length;
  await scene.applicant.act((one) => void one.sendContent(content));
  return scene.applicant.texts.slice(before);
}
const document = (file_name: string, mime_type: string) => ({
  file_id: 'd',
  file_unique_id: 'du',
  file_name,
  mime_type,
  file_size: 1000,
});
const forward = {
  forward_origin: { type: 'hidden_user', sender_user_name: 'Аян', date: 1_794_000_000 },
};

test.each([
  ['скан.jpg', 'image/jpeg'],
  ['скан.pdf', 'application/pdf'],
])('the words under a file are offered to the desk: %s', async (name, type) => {
  const caption = 'вот свидетельство о браке, фамилия была Ким';
  const answers = await answersTo({ document: document(name, type), caption });
  expect(answers).toContain(`${plain(say('which-offer'))}\n\n«${caption}»`);
});

test('what somebody else wrote is no answer to the desk until the person says so', async () => {
  await scene.operator.say(`/take ${reference}`);
  await scene.operator.say(`/ask ${reference} Какая фамилия была до брака?`);
  await scene.advance({ minutes: 1 });
  const heard = scene.operator.texts.length;
  const text = 'Ахметова, это точно';
  expect((await answersTo({ text, ...forward })).join('\n')).toContain(plain(say('which-meant')));
  expect(scene.operator.texts.slice(heard)).toEqual([]);
  await scene.applicant.press(say('button-which-answer', { reference }));
  expect(scene.operator.last()).toContain(text);
});

test('a fraud’s message that is passed on while the desk waits is answered by the page on frauds', async () => {
  await scene.operator.say(`/take ${reference}`);
  await scene.operator.say(`/ask ${reference} Какая фамилия была до брака?`);
  await scene.advance({ minutes: 1 });
  const heard = scene.operator.texts.length;
  const answers = await answersTo({ text: 'Пришлите код из смс, чтобы ускорить справку', ...forward });
  expect(answers[0]).toContain(plain(say('guide-title-fraud')));
  expect(scene.operator.texts.slice(heard)).toEqual([]);
});
