import { expect, test } from 'vitest';
import { renderStatsChart } from '../../../src/charts/stats-chart.ts';
import { statsWords } from '../../../src/charts/stats-words.ts';
import { longestDays } from '../../../src/domain/desk/stats.ts';
import { loadTexts } from '../../../src/i18n/translate.ts';
import type { Chat } from '../../support/chat.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

type DrawStats = NonNullable<NonNullable<Parameters<typeof openScene>[0]>['drawStats']>;

/** The newest messages of the bot, oldest first. */
const newest = (chat: Chat, count: number) =>
  chat.person.messages.filter((one) => one.from_bot).slice(-count);
const pictures = (chat: Chat) => chat.person.messages.filter((one) => one.photo).length;

async function askForNumbers(drawStats?: DrawStats): Promise<Scene> {
  const scene = await openScene(drawStats ? { drawStats } : {});
  await openDesk(scene, 'kk');
  await sendRequest(scene, 'kk', 'paper');
  await scene.operator.say('/stats 7');
  return scene;
}

test('a picture, and below it the same in words, in the language of the operator', async () => {
  const asked: Parameters<DrawStats>[] = [];
  const scene = await askForNumbers((...order) => {
    asked.push(order);
    const [stats, said, locale] = order;
    return renderStatsChart(stats, said, locale);
  });
  const [[stats, said, locale] = []] = asked;
  expect([asked.length, stats?.days.length, locale]).toEqual([1, 7, 'kk']);
  expect(said).toEqual(stats && statsWords(stats, loadTexts()('kk')));
  const say = wordsOf(scene, 'kk');
  const [picture, words] = newest(scene.operator, 2);
  expect(picture?.photo?.length).toBeGreaterThan(0);
  const underPicture = [
    say('stats-title'),
    shownText(say('stats-line', { name: say('stats-received'), value: '1' })),
  ];
  for (const line of underPicture) {
    expect(picture?.caption).toContain(line);
    expect(words?.text).not.toContain(line);
  }
  expect(words?.text).toContain(
    shownText(say('stats-line', { name: say('stats-state-submitted'), value: '1' })),
  );
  expect(words?.text).not.toContain(say('stats-no-picture'));
});

test('where drawing fails the operator has the numbers in words, and reads why there is no picture', async () => {
  const scene = await askForNumbers(() => Promise.reject(new Error('no letters')));
  const say = wordsOf(scene, 'kk');
  expect(pictures(scene.operator)).toBe(0);
  expect(scene.operator.last()).toContain(say('stats-no-picture'));
  expect(scene.operator.last()).toContain(
    shownText(say('stats-line', { name: say('stats-received'), value: '1' })),
  );
  expect(scene.logLines.join()).toContain('stats-not-drawn');
  await scene.close({ events: ['stats-not-drawn'] });
});

test('the same where it takes too long', async () => {
  const signals: AbortSignal[] = [];
  const scene: Scene = await openScene({
    drawStats: (...[, , , signal]) => {
      signals.push(signal);
      scene.clock.moveTo(scene.clock.now() + 60_000);
      return new Promise(() => {});
    },
  });
  await openDesk(scene, 'ru');
  await scene.operator.say('/stats');
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(pictures(scene.operator)).toBe(0);
  expect(scene.operator.last()).toContain(scene.text('ru', 'stats-no-picture'));
  await scene.close({ events: ['stats-not-drawn'] });
});

test('the same where Telegram does not take the picture', async () => {
  const scene = await openScene();
  await openDesk(scene, 'en');
  const stop = scene.botApi.onCall(({ method }) =>
    method === 'sendPhoto' ? { kind: 'answer', error_code: 502, description: 'Bad Gateway' } : undefined,
  );
  await scene.operator.say('/stats');
  expect(pictures(scene.operator)).toBe(0);
  expect(scene.operator.last()).toContain(scene.text('en', 'stats-no-picture'));
  stop();
  await scene.operator.say('/stats');
  expect(pictures(scene.operator)).toBe(1);
  expect(scene.operator.last()).not.toContain(scene.text('en', 'stats-no-picture'));
});

test('a number of days that is none is explained; to whoever has no role there is no such command', async () => {
  const scene = await openScene();
  const { operator, applicant } = scene;
  await openDesk(scene, 'ru');
  for (const typed of ['0', String(longestDays + 1), '7.5', 'неделя', '-3']) {
    await operator.say(`/stats ${typed}`);
    expect(operator.last(), typed).toBe(scene.text('ru', 'desk-outcome-too-many-days'));
  }
  await sendRequest(scene, 'kk', 'electronic');
  await applicant.say('/stats');
  expect(applicant.last()).toBe(scene.text('kk', 'plain-unknown'));
  for (const chat of [operator, applicant]) expect(pictures(chat)).toBe(0);
});
