import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { fillIn, openDesk, openForm, person, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** The life of a consent: given, seen, taken back, given again; what it carries ends with it. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene({
    config: {
      ownerIds: [people.operator],
      controller: {
        ...{ name: 'Үлгі ЖШС', contact: 'ulgi@example.kz', isState: false },
        ...{ bin: '123456789012', person: 'Әсел Үлгіқызы, +7 701 000 00 09' },
      },
    },
  });
  say = wordsOf(scene, 'kk');
  await openDesk(scene, 'ru');
});
afterEach(() => scene.close());

const rows = (sql: string) => readOne<number>(scene, `SELECT count(*) FROM ${sql}`);
const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();

test('names who answers for the data, which data, and how it is withdrawn', async () => {
  const { applicant } = scene;
  await applicant.say('/start');
  await applicant.press('Қазақша');
  await applicant.say('/consent');
  expect(applicant.last().split('\n').at(-1)).toBe(say('consent-not-given'));
  await applicant.say('/apply');
  const text = applicant.last();
  for (const line of ['БСН: 123456789012', 'Дербес деректерге жауапты: Әсел Үлгіқызы, +7 701 000 00 09']) {
    expect(text.split('\n')).toContain(line);
  }
  expect(text).toContain('/consent');
  expect(text.split('\n').at(-1)).toBe(say('consent-ask'));
});

test.each([
  'Кәрімова Айгүл',
  '900101300017',
  'өзіме',
  'қағаз түрінде',
  'жұмыс визасына анықтама керек',
  'Ақбұлақ бұрылысы',
  'тегім озгерген жок',
  'жумыска турам',
  'I never changed my name',
])('whatever is typed under its card, the question comes once more: «%s»', async (words) => {
  const { applicant } = scene;
  await applicant.say('/start');
  await applicant.press('Қазақша');
  await applicant.say('/apply');
  await applicant.say(words);
  expect(applicant.last()).toBe(
    'Сұрақтарға келісіміңізді алған соң көшеміз. Жоғарыдағы мәтінге келісесіз бе? Төмендегі батырманы басыңыз.',
  );
  expect(applicant.buttons).toEqual([say('button-agree'), say('button-decline')]);
  await applicant.say('келісемін');
  expect(applicant.last()).toContain(say('question-for-whom'));
});

test('a question under its card is answered, and the card waits on', async () => {
  const { applicant } = scene;
  await applicant.say('/start');
  await applicant.press('Қазақша');
  await applicant.say('/apply');
  await applicant.say('қанша тұрады?');
  expect(applicant.buttons).toContain('Құны және төлем');
  await applicant.say('Кәрімова');
  await applicant.press(say('button-agree'));
  expect(applicant.last()).toContain(say('question-for-whom'));
});

test('is given by name before the request is sent', async () => {
  const { applicant } = scene;
  await openForm(scene, 'kk');
  await fillIn(scene, 'kk', 'electronic');
  expect(applicant.last().split('\n\n').at(-2)).toBe(
    'Мен, ҚАРАҢҒЫСЫЗОВА ӘЛЕМГҮЛ, осы деректердің өңделуіне келісемін. Келісім мәтіні мен оны қайтарып алу: /consent',
  );
});

test('is withdrawn while a request is worked on: the request ends, the data are erased, the record stays', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  await applicant.say('/apply');
  await fillIn(scene, 'kk', 'electronic');
  await applicant.say('/consent');
  expect(applicant.last().split('\n').at(-1)).toBe(
    plain(say('consent-given', { date: '2026 жылғы 23 қараша', version: '4' })),
  );
  await applicant.press(say('button-consent-withdraw'));
  expect(applicant.last()).toBe(plain(say('consent-withdraw-question')));
  await applicant.press(say('button-consent-withdraw-not'));
  expect(rows(`consent WHERE chat_id = ${people.applicant}`)).toBe(1);

  await applicant.press(say('button-consent-withdraw'));
  await scene.stopBot();
  await scene.startBot();
  await applicant.press(say('button-consent-withdraw-now'));
  expect(applicant.texts).toContain(plain(say('consent-withdrawn')));
  expect(rows('draft')).toBe(0);
  expect(rows(`request WHERE status = 'withdrawn' AND erased_at IS NOT NULL`)).toBe(1);
  expect(rows(`consent WHERE chat_id = ${people.applicant}`)).toBe(0);
  expect(rows(`audit WHERE action = 'withdraw-consent' AND actor = 'applicant:${people.applicant}'`)).toBe(1);
  await operator.say(`/find ${person.iin}`);
  expect(operator.last()).not.toContain(reference);

  // Both lines are told for years, with their year.
  await applicant.say('/mydata');
  const file = applicant.person.messages.findLast(({ document }) => document?.file_name === 'my-data.txt');
  const own = scene.botApi.room.file(file?.document?.file_id ?? '')?.bytes.toString('utf8') ?? '';
  expect(own).toContain(say('own-data-consent-given', { version: '4', time: '23.11.2026, 10:00' }));
  expect(own).toContain(say('own-data-consent-withdrawn', { version: '4', time: '23.11.2026, 10:00' }));

  // A new request asks for it anew.
  await applicant.say('/apply');
  expect(applicant.last()).toContain(say('consent-ask'));
  await applicant.press(say('button-agree'));
  expect(rows('draft')).toBe(1);
  expect(rows(`consent_record WHERE chat_id = ${people.applicant}`)).toBe(3);
});

test('a paper that waits to be collected can still be collected; its data go afterwards', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/ready ${reference}`);
  await scene.advance({ minutes: 1 });
  await applicant.say('/consent');
  await applicant.press(say('button-consent-withdraw'));
  expect(applicant.last()).toContain(plain(say('consent-withdraw-ready', { references: reference })));
  await applicant.press(say('button-consent-withdraw-now'));
  expect(applicant.last()).toBe(plain(say('consent-withdrawn-open', { references: reference })));
  expect(rows('request WHERE erased_at IS NOT NULL')).toBe(0);
  await operator.say(`/collected ${reference}`);
  await scene.advance({ days: 1 });
  expect(rows('request WHERE erased_at IS NOT NULL')).toBe(1);
});

test('a question that was answered elsewhere meanwhile withdraws nothing more', async () => {
  const { applicant } = scene;
  await sendRequest(scene, 'kk', 'electronic');
  for (const _twice of [1, 2]) {
    await applicant.say('/consent');
    await applicant.press(say('button-consent-withdraw'));
  }
  await applicant.press(say('button-consent-withdraw-now')); // the newer one; the older still has its buttons
  await applicant.press(say('button-consent-withdraw-now'));
  const ends = applicant.texts.map((text) => text.split('\n').at(-1));
  expect(ends).toContain(say('consent-not-given'));
  expect(rows(`consent_record WHERE chat_id = ${people.applicant} AND what = 'withdrawn'`)).toBe(1);
});
