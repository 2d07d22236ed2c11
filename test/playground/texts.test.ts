import { expect, test } from 'vitest';
import { play, refusal } from './play.ts';

test.each([
  ['', '400 Bad Request: message text is empty'],
  [' \n\t\u0001', '400 Bad Request: text must be non-empty'],
  ['x'.repeat(4097), '400 Bad Request: message is too long'],
  ['ы'.repeat(16_385), '400 Bad Request: text is too long'],
  ['\ud83d alone', '400 Bad Request: strings must be encoded in UTF-8'],
])('rules 7, 8: text %#', async (text, expected) => {
  const { api, anna } = play();
  expect(await refusal(api.sendMessage(anna.id, text))).toBe(expected);
});

test('rule 7: 4096 code points after parsing pass, whatever the tags and the UTF-16 length', async () => {
  const { api, anna } = play();
  const { text } = await api.sendMessage(anna.id, `<b>${'😀'.repeat(4096)}</b>`, { parse_mode: 'HTML' });
  expect([...text]).toHaveLength(4096);
});

test('rule 8: text is trimmed, control characters become blanks, carriage returns vanish', async () => {
  const { api, anna } = play();
  const { text, entities } = await api.sendMessage(anna.id, ' \n a\r\nb\u0007<b> c </b> \n', {
    parse_mode: 'HTML',
  });
  expect(text).toBe('a\nb  c');
  expect(entities).toEqual([{ type: 'bold', offset: 5, length: 1 }]);
});

test('rule 9: a caption has at most 1024 characters after parsing', async () => {
  const { api, anna } = play();
  const options = { caption: `<i>${'x'.repeat(1025)}</i>`, parse_mode: 'HTML' } as const;
  const file_id = sendDocument(anna);
  expect(await refusal(api.sendDocument(anna.id, file_id, options))).toBe(
    '400 Bad Request: message caption is too long',
  );
  const sent = await api.sendDocument(anna.id, file_id, { caption: 'x'.repeat(1024) });
  expect(sent.caption).toHaveLength(1024);
});

function sendDocument(anna: ReturnType<typeof play>['anna']): string {
  anna.sendDocument({ name: 'a.pdf', mime: 'application/pdf', bytes: Buffer.from('%PDF-') });
  return anna.messages.at(-1)?.document?.file_id ?? '';
}

test('rule 10: parse_mode in any case; none is none; others are refused', async () => {
  const { api, botApi, anna } = play();
  for (const [parse_mode, text] of [
    ['hTmL', 'a'],
    ['None', '<b>a</b>'],
  ]) {
    const sent = await api.raw.sendMessage({
      chat_id: anna.id,
      text: '<b>a</b>',
      ...JSON.parse(`{"parse_mode":"${parse_mode}"}`),
    });
    expect(sent.text).toBe(text);
  }
  const wrong = api.raw.sendMessage({ chat_id: anna.id, text: 'a', ...JSON.parse('{"parse_mode":"XML"}') });
  expect(await refusal(wrong)).toBe('400 Bad Request: unsupported parse_mode');
  expect(await refusal(api.sendMessage(anna.id, '*a*', { parse_mode: 'MarkdownV2' }))).toMatch(
    /unsupported parse_mode/,
  );
  expect(botApi.violations.at(-1)).toContain('markdownv2 is not served by the playground');
});

test.each([
  ['a <x>b</x>', 'Unsupported start tag "x" at byte offset 2'],
  ['ы <X>b</X>', 'Unsupported start tag "x" at byte offset 3'],
  ['<constructor>', 'Unsupported start tag "constructor" at byte offset 0'],
  ['a < b', 'Unsupported start tag "" at byte offset 2'],
  ['a <b', 'Unclosed start tag at byte offset 2'],
  ['<b>a', 'Can\'t find end tag corresponding to start tag "b"'],
  ['a</b>', 'Unexpected end tag at byte offset 1'],
  ['<b>a</b', 'Unclosed end tag at byte offset 4'],
  ['<b>a</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
  ['<a ="x">a</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
  ['<a href', 'Unclosed start tag "a" at byte offset 0'],
  ['<a href=x/y>a</a>', 'Unexpected end of name token at byte offset 8'],
  ['<a href="x', 'Unclosed start tag at byte offset 0'],
  ['<span>a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ['<br>', 'Unsupported start tag "br" at byte offset 0'],
  ['<tg-emoji>a</tg-emoji>', 'Invalid custom emoji identifier specified'],
  ['<tg-emoji emoji-id="x">a</tg-emoji>', 'Invalid custom emoji identifier specified'],
  [
    '&#xDFDF;',
    'Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units',
  ],
])('rule 11: %s', async (text, words) => {
  const { api, anna } = play();
  expect(await refusal(api.sendMessage(anna.id, text, { parse_mode: 'HTML' }))).toBe(
    `400 Bad Request: can't parse entities: ${words}`,
  );
});

const at = (offset: number, length: number) => ({ offset, length });

test.each([
  ['<b>a</b><strong>b</strong>', 'ab', [{ type: 'bold', ...at(0, 2) }]],
  [
    '<i>a</i> <em>b</em>',
    'a b',
    [
      { type: 'italic', ...at(0, 1) },
      { type: 'italic', ...at(2, 1) },
    ],
  ],
  [
    '<u>a</u> <ins>b</ins>',
    'a b',
    [
      { type: 'underline', ...at(0, 1) },
      { type: 'underline', ...at(2, 1) },
    ],
  ],
  ['<s>a</s><del> b</del><strike> c</strike>', 'a b c', [{ type: 'strikethrough', ...at(0, 5) }]],
  [
    '<tg-spoiler>a</tg-spoiler> <span class="tg-spoiler">b</span>',
    'a b',
    [
      { type: 'spoiler', ...at(0, 1) },
      { type: 'spoiler', ...at(2, 1) },
    ],
  ],
  ['<code>a</code>', 'a', [{ type: 'code', ...at(0, 1) }]],
  ['<pre>a</pre>', 'a', [{ type: 'pre', ...at(0, 1) }]],
  ['<pre><code class="language-sql">a</code></pre>', 'a', [{ type: 'pre', ...at(0, 1), language: 'sql' }]],
  ['<blockquote>a</blockquote>', 'a', [{ type: 'blockquote', ...at(0, 1) }]],
  ['<blockquote expandable>a</blockquote>', 'a', [{ type: 'expandable_blockquote', ...at(0, 1) }]],
  ["<a href='https://egov.kz'>a</a>", 'a', [{ type: 'text_link', ...at(0, 1), url: 'https://egov.kz/' }]],
  [
    '<a href="https://a.kz/?x=1&amp;y=2">a</a>',
    'a',
    [{ type: 'text_link', ...at(0, 1), url: 'https://a.kz/?x=1&y=2' }],
  ],
  ['<a href="nowhere">a</a>', 'a', undefined],
  ['<a href="https://a.kz ">a</a>', 'a', undefined],
  ['<a href="a.kz?x=&lt;">a</a>', 'a', [{ type: 'text_link', ...at(0, 1), url: 'http://a.kz/?x=<' }]],
  [
    '<tg-time unix="1647531900" format="wDT">a</tg-time>',
    'a',
    [{ type: 'date_time', ...at(0, 1), unix_time: 1647531900, date_time_format: 'wDT' }],
  ],
  ['<b></b>a', 'a', undefined],
  ['&lt;b&gt; &amp; &quot;&#1179;&#x49B;&quot; &nbsp; &', '<b> & "ққ" &nbsp; &', undefined],
  ['😀<b>a</b>', '😀a', [{ type: 'bold', ...at(2, 1) }]],
])('rules 11, 12: %s', async (html, text, entities) => {
  const { api, anna } = play();
  const sent = await api.sendMessage(anna.id, html, { parse_mode: 'HTML' });
  expect({ text: sent.text, entities: sent.entities }).toEqual({ text, entities });
});

test.each([
  ['<b>a <i>b</i> c</b>', ['bold 0+2', 'bold 2+3', 'italic 2+1']],
  ['<b>a <code>b</code> c</b>', ['bold 0+2', 'code 2+1', 'bold 4+1']],
  ['<a href="https://a.kz">a <b>b</b></a>', ['text_link 0+3', 'bold 2+1']],
  ['<b>a https://egov.kz c</b>', ['bold 0+2', 'url 2+15', 'bold 2+15', 'bold 18+1']],
  ['<blockquote>a <b>b</b> <blockquote>c</blockquote></blockquote>', ['blockquote 0+5', 'bold 2+1']],
  ['<b> a</b>', ['bold 0+1']],
  ['x<b> a</b>', ['bold 2+1']],
  ['x<b> </b>y', []],
])('rule 12: nesting as TDLib leaves it: %s', async (html, expected) => {
  const { api, anna } = play();
  const { entities = [] } = await api.sendMessage(anna.id, html, { parse_mode: 'HTML' });
  expect(entities.map(({ type, offset, length }) => `${type} ${offset}+${length}`)).toEqual(expected);
});

test.each([
  ['see egov.kz, or https://1414.kz/a_b?c=d.', ['url egov.kz', 'url https://1414.kz/a_b?c=d']],
  ['write to help@egov.kz or @boris_b', ['email help@egov.kz', 'mention @boris_b']],
  ['/start /help@playground_bot a/b /қ 1/2', ['bot_command /start', 'bot_command /help@playground_bot']],
  ['#анықтама #2026 #a1', ['hashtag #анықтама', 'hashtag #a1']],
  ['main.ts v1.2.3 т.е. 05.01.2026 a@b', []],
])('rules 12, 14: found in %s', async (text, expected) => {
  const { api, anna } = play();
  const sent = await api.sendMessage(anna.id, text);
  expect(
    (sent.entities ?? []).map((one) => `${one.type} ${text.slice(one.offset, one.offset + one.length)}`),
  ).toEqual(expected);
});

test('rule 12: entities of the bot are taken in UTF-16 units, and parse_mode wins over them', async () => {
  const { api, anna } = play();
  const entities = [{ type: 'bold', offset: 3, length: 1 } as const];
  expect((await api.sendMessage(anna.id, '😀 a', { entities })).entities).toEqual(entities);
  const html = await api.sendMessage(anna.id, '<i>😀</i> a', { entities, parse_mode: 'HTML' });
  expect(html.entities).toEqual([{ type: 'italic', offset: 0, length: 2 }]);
  expect(
    await refusal(api.sendMessage(anna.id, '😀 a', { entities: [{ type: 'bold', offset: 1, length: 1 }] })),
  ).toMatch(/entity/);
});

test('links to people mention those known and nobody else', async () => {
  const { api, anna, boris } = play();
  const html = `<a href="tg://user?id=${anna.id}">A</a> <a href="tg://user?id=${boris.id}">B</a>`;
  const { entities } = await api.sendMessage(anna.id, html, { parse_mode: 'HTML' });
  expect(entities).toEqual([
    { type: 'text_mention', offset: 0, length: 1, user: expect.objectContaining({ id: anna.id }) },
  ]);
});

test('rule 14: a command of a person carries its entity at offset 0, and long texts are split', async () => {
  const { botApi, anna } = play();
  const update = botApi.room.update(anna.say('/apply now'));
  expect(update?.message?.entities).toEqual([{ type: 'bot_command', offset: 0, length: 6 }]);
  const before = botApi.room.pendingUpdates;
  anna.say('я'.repeat(5000));
  expect(botApi.room.pendingUpdates - before).toBe(2);
  expect(anna.messages.at(-1)?.text).toHaveLength(904);
  expect(() => anna.say('  ')).toThrow('empty');
});
