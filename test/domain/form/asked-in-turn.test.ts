import { expect, test } from 'vitest';
import { applicationForm } from '../../../src/domain/form/application-form.ts';
import { reduce } from '../../../src/domain/form/reduce.ts';
import { context, situationOf } from '../../answers/situations.ts';

/** What is told before its turn and can't be kept: it is said that it will be asked for. */
const codeAt = (question: string, text: string) => {
  const { state } = situationOf(question, '');
  const step = reduce(applicationForm, state, { type: 'typed', text }, context);
  return { code: step.problem?.code, candidates: step.problem?.candidates };
};

test.each(['для себя, зовут Анна Ким', 'өзіме, атым Айгерім Серікова', 'for myself, my name is John Smith'])(
  'a name beside whom it is for: %s',
  (text) => {
    expect(codeAt('for-whom', text)).toEqual({
      code: 'asked-later',
      candidates: ['self-electronic', 'self-paper'],
    });
  },
);

test('a name beside the child, or beside the kind', () => {
  expect(codeAt('for-whom', 'на сына, Ким Артём')).toEqual({ code: 'asked-later', candidates: ['child'] });
  expect(codeAt('kind', 'электронную, меня зовут Анна Ким')).toEqual({
    code: 'asked-later',
    candidates: ['electronic'],
  });
});

test('no name, no remark', () => {
  expect(codeAt('for-whom', 'для себя, маме не надо').code).not.toBe('asked-later');
  expect(codeAt('kind', 'электронную, Астана далеко').code).not.toBe('asked-later');
});
