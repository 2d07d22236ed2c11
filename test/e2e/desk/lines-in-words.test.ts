import { beforeEach, describe, expect, test } from 'vitest';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** The lines that are wrong, named in words in place of ticks. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let reference: string;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  reference = await sendRequest(scene, 'ru', 'paper');
  await scene.operator.say(`/take ${reference}`);
});

const ticked = () => scene.operator.buttons.filter((label) => label.startsWith('☑'));
const nameAndBirth = () => [`☑ ${say('line-surname')}`, `☑ ${say('line-birth-date')}`];

describe('after the list was shown', () => {
  test.each([
    'фамилия и дата рождения',
    'тегі және туған күні',
    'surname, date of birth',
    'дата рождения; фамилия',
  ])('«%s» ticks both, and nothing is returned yet', async (words) => {
    await scene.operator.say(`/correct ${reference}`);
    const before = scene.applicant.texts.length;
    await scene.operator.say(words);
    expect(ticked()).toEqual(nameAndBirth());
    expect(scene.applicant.texts.slice(before)).toEqual([]);
    await scene.operator.press(say('button-lines-on'));
    await scene.operator.press(say('button-lines-without-words'));
    await scene.advance({ minutes: 1 });
    expect(scene.applicant.last()).toContain(say('line-surname'));
  });

  test.each(['фамилия и погода', 'всё', 'там ошибка'])(
    '«%s» names no line: none is ticked',
    async (words) => {
      await scene.operator.say(`/correct ${reference}`);
      await scene.operator.say(words);
      expect(scene.operator.last()).toBe(say('desk-outcome-no-lines'));
    },
  );

  test('what is named next is ticked too', async () => {
    await scene.operator.say(`/correct ${reference}`);
    await scene.operator.say('фамилия');
    expect(ticked()).toEqual([`☑ ${say('line-surname')}`]);
    await scene.operator.press(`☐ ${say('line-birth-date')}`);
    expect(ticked()).toEqual(nameAndBirth());
  });
});

describe('with the command', () => {
  test('the line is ticked, and nothing is said to be left out', async () => {
    await scene.operator.say(`/correct ${reference} тегі қате жазылған`);
    expect(ticked()).toEqual([`☑ ${say('line-surname')}`]);
  });

  test('other words are said to be left out', async () => {
    await scene.operator.say(`/correct ${reference} тут что-то не так`);
    expect(scene.operator.last()).toBe(say('desk-outcome-rest-left', { reference }));
  });

  test('without a reference, too', async () => {
    await scene.operator.say('верни на исправление: фамилия и дата рождения');
    expect(ticked()).toEqual(nameAndBirth());
  });
});
