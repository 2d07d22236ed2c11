import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../../src/playground/telegram/calls/refusal.ts';
import { fixText } from '../../src/playground/telegram/text/fixed-text.ts';
import { parseHtml } from '../../src/playground/telegram/text/html-entities.ts';
import { callJson, play, raw, TOKEN } from './play.ts';

const pieces = fc.constantFrom(
  ...[
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<a href="https://a.kz">',
    '</a>',
    '<code>',
    '</code>',
    '<pre>',
    '</pre>',
  ],
  ...[
    '<blockquote>',
    '</blockquote>',
    '</>',
    '<',
    '>',
    '&lt;',
    '&#x1F600;',
    '&',
    ' ',
    '\n',
    '😀',
    'ы',
    'egov.kz ',
    '/a ',
  ],
);
const html = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''));

test('entities stand inside the text, are never empty, and never cut a character in two', () => {
  fc.assert(
    fc.property(html, (source) => {
      const parsed = parseHtml(source);
      if (isRefusal(parsed)) return;
      const { text, entities } = fixText(parsed);
      // A link of blanks alone stays, and holds the blanks before the text (see fixText).
      const isHeld = entities.some(({ type, offset }) => type === 'text_link' && offset === 0);
      expect(text).toBe(isHeld ? text.trimEnd() : text.trim());
      for (const { offset, length } of entities) {
        const inner = text.slice(offset, offset + length);
        expect(inner).toHaveLength(length);
        expect(length).toBeGreaterThan(0);
        expect(inner).not.toMatch(/\p{Surrogate}/u);
      }
      for (const [index, entity] of entities.entries()) {
        for (const other of entities.slice(index + 1)) {
          const end = entity.offset + entity.length;
          const isApart = other.offset >= end;
          expect(isApart || other.offset + other.length <= end).toBe(true);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('a text that has been fixed once stays as it is', () => {
  fc.assert(
    fc.property(html, (source) => {
      const parsed = parseHtml(source);
      if (isRefusal(parsed)) return;
      const once = fixText(parsed);
      expect(fixText(once).text).toBe(once.text);
    }),
    { numRuns: 200 },
  );
});

const METHODS = [
  'sendMessage',
  'sendDocument',
  'editMessageText',
  'getUpdates',
  'setMyCommands',
  'answerCallbackQuery',
  'deleteMessages',
  'setMessageReaction',
  'setWebhook',
  'getFile',
  'setChatMenuButton',
];
const NAMES = [
  'chat_id',
  'text',
  'message_id',
  'reply_markup',
  'reply_parameters',
  'entities',
  'document',
  'commands',
  'scope',
  'message_ids',
  'reaction',
  'url',
  'file_id',
  'allowed_updates',
  '__proto__',
];

test('whatever is sent, the simulator answers and does not fail', async () => {
  const { botApi } = play();
  const params = fc.dictionary(
    fc.constantFrom(...NAMES),
    fc.oneof(fc.jsonValue(), fc.constantFrom(1001, '1001', 1)),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...METHODS), params, async (method, sent) => {
      const { status } = await callJson(botApi, method, { ...sent, timeout: 0 });
      expect([200, 400, 409]).toContain(status);
    }),
    { numRuns: 500 },
  );
  expect(botApi.violations.filter((words) => words.includes('simulator itself'))).toEqual([]);
});

test('whatever bytes are sent as a form, the simulator answers', async () => {
  const { botApi } = play();
  const headers = { 'content-type': 'multipart/form-data; boundary=b' };
  const bytes = fc.array(
    fc.constantFrom(
      '--b',
      '--',
      '\r\n',
      '\r\n\r\n',
      'content-disposition:form-data;name="chat_id"',
      'x',
      ';filename=y',
    ),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (parts) => {
      const answer = await raw(botApi, `/bot${TOKEN}/sendDocument`, {
        method: 'POST',
        headers,
        body: parts.join(''),
      });
      expect(answer.status).toBe(400);
    }),
    { numRuns: 200 },
  );
});
