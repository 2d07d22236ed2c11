import { describe, expect, test } from 'vitest';
import { lately } from '../../src/domain/lately.ts';

describe('what was made of the latest texts', () => {
  const counted = () => {
    const asked: string[] = [];
    const read = lately((text) => {
      asked.push(text);
      return text === 'ничего' ? undefined : { text };
    });
    return { asked, read };
  };

  test('is made once, however often the text is asked about', () => {
    const { asked, read } = counted();
    expect(read('Семей')).toBe(read('Семей'));
    expect(asked).toEqual(['Семей']);
  });

  test('is right for each text, also where nothing was made of one', () => {
    const { read } = counted();
    const texts = ['Семей', 'ничего', '', 'семей'];
    for (const text of [...texts, ...texts]) {
      expect(read(text)).toEqual(text === 'ничего' ? undefined : { text });
    }
  });

  test('gives way to that of the next texts', () => {
    const { asked, read } = counted();
    read('Семей');
    for (let number = 0; number < 300; number += 1) read(`Алматы ${number}`);
    read('Семей');
    expect(asked.filter((text) => text === 'Семей')).toEqual(['Семей', 'Семей']);
  });

  test('is not kept of a story', () => {
    const { asked, read } = counted();
    const story = 'а'.repeat(301);
    read(story);
    read(story);
    expect(asked).toEqual([story, story]);
  });
});
