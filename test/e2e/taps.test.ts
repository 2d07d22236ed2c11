import { expect, test } from 'vitest';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { type Path, play, stretchesOf } from '../support/application-paths.ts';
import { consoleCodes, lastCode } from '../support/codes.ts';
import { testDataFolder } from '../support/data-folder.ts';
import { openScene, people } from '../support/scene.ts';
import { openForm, referenceIn, wordsOf } from '../support/stories.ts';

/** Messages and presses of the applicant from `/start` to the reference, the code of the SMS included. */
async function tapsOf(locale: Locale, destination: Path['destination']): Promise<number> {
  const scene = await openScene({ config: { codes: consoleCodes }, dataFolder: testDataFolder() });
  const { applicant } = scene;
  let taps = 0;
  scene.botApi.room.onChange((change) => {
    if (!('chatId' in change) || change.chatId !== people.applicant) return;
    const isOwn =
      change.kind === 'message' &&
      applicant.person.messages.some(
        ({ message_id, from_bot }) => message_id === change.messageId && !from_bot,
      );
    if (isOwn || change.kind === 'pressed') taps += 1;
  });
  const say = wordsOf(scene, locale);
  await openForm(scene, locale);
  const path: Path = { forWhom: 'self', destination, payment: undefined, way: 'sms' };
  await play(
    applicant,
    stretchesOf(path, locale, say).flatMap(({ steps }) => steps),
  );
  await applicant.press(say('button-send'));
  await applicant.say(lastCode(scene));
  expect(referenceIn(applicant.last())).not.toBe('');
  await scene.close();
  return taps;
}

test.each(locales)('an electronic certificate for oneself takes at most 14 taps (%s)', async (locale) => {
  const taps = await tapsOf(locale, 'electronic');
  expect(taps).toBeLessThanOrEqual(14);
  expect(taps).toBeGreaterThan(10); // counted at all
});

test.each(locales)('a paper with an apostille for oneself takes at most 22 taps (%s)', async (locale) => {
  const taps = await tapsOf(locale, 'apostille');
  expect(taps).toBeLessThanOrEqual(22);
  expect(taps).toBeGreaterThan(14);
});
