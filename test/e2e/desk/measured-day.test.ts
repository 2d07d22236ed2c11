import { expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { playDay } from '../../desk-day/day.ts';
import { certificateFor, iinOf } from '../../support/certificates.ts';
import { applyFor, newcomer } from '../../support/forms/applying.ts';
import { openDesk, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people } from '../../support/scene.ts';
import { zipOf } from '../../support/zip.ts';

/** `npm run measure:desk -- COMMIT` plays the same day on the build of before, and prints both. */
test('a day with thirty requests takes the operator so many taps and messages', async () => {
  const scene = await openScene({ patienceMs: 4000, config: { ownerIds: [people.operator] } });
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const day = await playDay({
    operator: scene.operator,
    async apply(kind, number) {
      const chat = newcomer(scene, 6000 + number);
      return { chat, reference: await applyFor(scene, chat, { kind }) };
    },
    advance: (time) => scene.advance(time),
    certificate: (number) => certificateFor(iinOf(6000 + number)),
    archive: zipOf,
    corrects: true,
    replies: true,
    labels: {
      all: /^Выполнить/u,
      line: `☐ ${say('line-birth-place')}`,
      next: say('button-lines-on'),
      withoutWords: say('button-lines-without-words'),
      send: say('button-send-words'),
    },
    status: (reference) =>
      readOne<string>(scene, `SELECT status FROM request WHERE reference = '${reference}'`) ?? '',
  });
  process.stdout.write(`desk day: ${JSON.stringify(day)}\n`);
  expect(day).toEqual({
    requests: 30,
    acts: 27,
    parts: {
      'asks and reads': 8,
      'wrong lines': 10,
      'written about': 4,
      certificates: 2,
      decisions: 2,
      collected: 1,
    },
  });
}, 120_000);
