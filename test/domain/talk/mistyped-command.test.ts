import { describe, expect, test } from 'vitest';
import { mistypedCommand } from '../../../src/domain/talk/mistyped-command.ts';

describe('a command with a slip in it', () => {
  test.each([
    ['/tkae CR-R7P0-CWC9', 'take', 'no'],
    ['/redy', 'ready', 'no'],
    ['/refuce', 'refuse', 'no'],
    ['/quueue', 'queue', 'no'],
    ['/que', 'queue', 'no'],
    ['/mein', 'mine', 'no'],
    ['/qeueu', 'queue', 'no'],
    ['/takeit', 'take', 'no'],
    ['/takeCR-R7P0-CWC9', 'take', 'no'],
    ['/аск', 'ask', 'no'],
    ['/ефлу', 'take', 'keyboard'],
    ['.йгугу', 'queue', 'keyboard'],
    ['/ЙГУГУ', 'queue', 'keyboard'],
    ['/ take CR-R7P0-CWC9', 'take', 'blank'],
    ['\\take CR-R7P0-CWC9', 'take', 'blank'],
  ])('%j means /%s', (typed, name, sure) => {
    expect(mistypedCommand(typed, false)).toMatchObject({ name, sure });
  });

  test.each([
    '/take CR-R7P0-CWC9',
    '/queue',
    '/Queue',
    '/xyz',
    '/',
    '/ ',
    '/c',
    '.готово',
    '...',
    'take',
    '/broadcst',
    '/operatos',
    '/operators',
    '/broadcast CR-R7P0-CWC9',
    '/ operators',
  ])('%j is none of an operator', (typed) => {
    expect(mistypedCommand(typed, false)).toBeUndefined();
  });

  test('the commands of owners are theirs alone', () => {
    expect(mistypedCommand('/broadcst', true)?.name).toBe('broadcast');
  });

  test('what stands behind it stays as it was typed', () => {
    expect(mistypedCommand('/aks CR-R7P0-CWC9 Где\nвы родились?', false)).toEqual({
      name: 'ask',
      rest: 'CR-R7P0-CWC9 Где\nвы родились?',
      sure: 'no',
    });
  });
});
