import { expect, test } from 'vitest';
import { callbackData, parseCallback } from '../../src/messages/callbacks/data.ts';

/**
 * The data of buttons as keyboards in people's chats have them: none of them may ever be read in another way, by no
 * later version. A new type of button gets its line here.
 */
const written: readonly (readonly [data: string, press: object])[] = [
  ['-', { type: 'nothing' }],
  ['l:kk', { type: 'locale', locale: 'kk' }],
  ['l:kk:nowhere', { type: 'locale', locale: 'kk' }],
  ['l:ru:fraud', { type: 'locale', locale: 'ru', page: 'fraud' }],
  ['m:apply', { type: 'menu', to: 'apply' }],
  ['k:3:y', { type: 'consent', version: 3, given: true }],
  ['k:3:n:DE', { type: 'consent', version: 3, given: false, start: 'DE' }],
  ['f:0a1b2c3d4e5f:2s:c:a:b', { type: 'form', draft: '0a1b2c3d4e5f', rev: 100, op: 'choose', value: 'a:b' }],
  ['f:0a1b2c3d4e5f:1:Q:', { type: 'form', draft: '0a1b2c3d4e5f', rev: 1, op: 'cancel-confirmed', value: '' }],
  ['r:2s:collected', { type: 'request', id: 100, op: 'collected' }],
  ['d:1:take', { type: 'desk', id: 1, op: 'take' }],
  ['d:1:refuse:not_found', { type: 'desk', id: 1, op: 'refuse', code: 'not_found' }],
  ['d:1:refuse:whatever', { type: 'desk', id: 1, op: 'refuse' }],
  ['o:2s:ready', { type: 'order', id: 100, op: 'ready' }],
  ['q:overdue:12', { type: 'queue', filter: 'overdue', page: 12 }],
  ['p:cancel:', { type: 'prompt', op: 'cancel', reference: '' }],
  ['p:send:CR-54GR-6JV4', { type: 'prompt', op: 'send', reference: 'CR-54GR-6JV4' }],
  ['F:3', { type: 'found', page: 3 }],
  ['x:requeue:17', { type: 'failed', op: 'requeue', number: 17 }],
  ['B:2s:send', { type: 'broadcast', id: 100, op: 'send' }],
  ['E:2s', { type: 'export', id: 100 }],
  ['R:2s:5', { type: 'read', id: 100, seq: 5 }],
  ['h:2s:identity', { type: 'breach', id: 100, op: 'identity' }],
  ['L:2s:drop', { type: 'branches', id: 100, op: 'drop' }],
  ['c:CR-54GR-6JV4:greeting', { type: 'reply', reference: 'CR-54GR-6JV4', code: 'greeting' }],
  ['s:9001:?', { type: 'revoke', userId: 9001, sure: false }],
  ['s:9001:y', { type: 'revoke', userId: 9001, sure: true }],
  ['a:DE', { type: 'advice', country: 'DE' }],
  ['g:fraud', { type: 'guide', page: 'fraud' }],
  ['S:DE', { type: 'begin', start: 'DE' }],
  ['S:more.2s', { type: 'begin', start: 'more.2s' }],
  ['C:', { type: 'country' }],
  ['C:DE', { type: 'country', country: 'DE' }],
  ['t:AE:6', { type: 'tick', country: 'AE', step: 6, inForm: false }],
  ['t:AE:6:f', { type: 'tick', country: 'AE', step: 6, inForm: true }],
  ['P:1:2s', { type: 'file-for', file: 1, request: 100 }],
  ['D:1:2s:n', { type: 'doubt', request: 1, at: 100, sure: false }],
  ['T:1:on', { type: 'lines', id: 1, op: 'on', question: '' }],
  ['T:1:toggle:birth-place', { type: 'lines', id: 1, op: 'toggle', question: 'birth-place' }],
  ['v:0123456789abcdef', { type: 'verify', file: '0123456789abcdef' }],
  ['K', { type: 'put-away' }],
  ['b:1:', { type: 'feedback', request: 1 }],
  ['b:1:5', { type: 'feedback', request: 1, rating: 5 }],
  ['w:2s', { type: 'contact', talk: 100 }],
  ['Z:2s:sure', { type: 'batch', batch: 100, op: 'sure' }],
  ['W:form', { type: 'which', meant: 'form' }],
  ['W:2s', { type: 'which', meant: { answer: 100 } }],
];

test.each(written)('%s', (data, press) => {
  expect(parseCallback(data)).toEqual(press);
});

test('what a button of the form says ends with its value, also an empty one', () => {
  const draft = { id: '0a1b2c3d4e5f', rev: 1 };
  expect(callbackData.form(draft, 'none')).toBe('f:0a1b2c3d4e5f:1:n:');
  expect(callbackData.desk(1, 'take')).toBe('d:1:take');
  expect(callbackData.feedback(1)).toBe('b:1');
});

test('every type of button stands in the table above', () => {
  const types = new Set(written.map(([data]) => parseCallback(data)?.type));
  expect([...types].sort()).toEqual(Object.keys(callbackData).sort());
});

test.each([
  ['', 'f', 'f:zz', 'f:0a1b2c3d4e5f:1', 'f:0a1b2c3d4e5f:1:!:', 'f:0A1B2C3D4E5F:1:c:', 'r:1:', 'r:1:dance'],
  ['r:!:collected', 'd:1:', 'q:all:', 'q:all:x', 'q:all:123456', 'b:1:6', 'b::5', 's:1', 's:1:z', 'k:x:y'],
  ['D:1:2', 'D:1:2:z', 'P:1', 'T:1:on:Ы', 'v:0123', 'W:', 'x:page:', 'Z:1', 'constructor', '__proto__:1'],
  ['S:more.2s!', 'S:more.2s-3', 'S:anew.0123456789a', 'S:anew.', 'S:xmore.1', 'S:de', 'S:more.Z'],
])('nothing else is a button', (...forged) => {
  for (const data of forged) expect(parseCallback(data), data).toBeUndefined();
});
