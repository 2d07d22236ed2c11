import { InputFile } from 'grammy';
import { expect, test } from 'vitest';
import { clientOf, play, png, raw, refusal, TOKEN } from './play.ts';

const PDF = Buffer.from('%PDF-1.4 sample');

test("rules 2, 34: grammY's multipart upload by attach:// arrives with its name and bytes", async () => {
  const { api, botApi, anna } = play();
  const sent = await api.sendDocument(anna.id, new InputFile(PDF, 'анықтама.pdf'), {
    caption: '<b>Ready</b>',
    parse_mode: 'HTML',
  });
  expect(sent.document).toMatchObject({
    file_name: 'анықтама.pdf',
    mime_type: 'application/pdf',
    file_size: PDF.length,
  });
  expect(sent).toMatchObject({
    caption: 'Ready',
    caption_entities: [{ type: 'bold', offset: 0, length: 5 }],
  });
  expect(botApi.room.file(sent.document.file_id)?.bytes).toEqual(PDF);
  expect(botApi.violations).toEqual([]);
});

test.each(['my paper.pdf', 'a;b.pdf', 'a=b "c".pdf'])('rule 2: a file named %s', async (name) => {
  const { api, anna } = play();
  const sent = await api.sendDocument(anna.id, new InputFile(PDF, name));
  expect(name.startsWith(sent.document.file_name ?? '-')).toBe(true);
  expect(sent.document.file_size).toBe(PDF.length);
});

test.each(['', '--b\r\n', '--b\r\ncontent-disposition:form-data;name="a"\r\n\r\nx'])(
  'rule 2: a body cut short (%#)',
  async (body) => {
    const { botApi } = play();
    const headers = { 'content-type': 'multipart/form-data; boundary=b' };
    const answer = await raw(botApi, `/bot${TOKEN}/sendDocument`, { method: 'POST', headers, body });
    expect(answer.status).toBe(400);
  },
);

test('rule 2: an upload under the name of the parameter itself, in a body with blanks in its headers', async () => {
  const { botApi, anna } = play();
  const form = new FormData();
  form.set('chat_id', String(anna.id));
  form.set('document', new Blob([PDF]), 'a.pdf');
  const request = new Request('http://bot-api.test', { method: 'POST', body: form });
  const headers = { 'content-type': request.headers.get('content-type') };
  const body = Buffer.from(await request.arrayBuffer());
  const { status } = await raw(botApi, `/bot${TOKEN}/sendDocument`, { method: 'POST', headers, body });
  expect(status).toBe(200);
  expect(anna.messages.at(-1)?.document?.file_name).toBe('a.pdf');
});

test('rule 34: a known file_id is sent again; a file_unique_id and a missing part are refused', async () => {
  const { api, botApi, anna } = play();
  anna.sendDocument({ name: 'a.pdf', mime: 'application/pdf', bytes: PDF, caption: 'see egov.kz' });
  const received = anna.messages.at(-1);
  expect(received).toMatchObject({ caption: 'see egov.kz', caption_entities: [{ type: 'url' }] });
  const again = await api.sendDocument(anna.id, received?.document?.file_id ?? '');
  expect(again.document).toEqual(received?.document);
  const unique = received?.document?.file_unique_id ?? '';
  expect(await refusal(api.sendDocument(anna.id, unique))).toBe(
    '400 Bad Request: wrong file identifier/HTTP URL specified',
  );
  expect(await refusal(api.sendDocument(anna.id, 'attach://x'))).toBe(
    '400 Bad Request: there is no document in the request',
  );
  expect(await refusal(api.sendPhoto(anna.id, received?.document?.file_id ?? ''))).toMatch(
    "can't use file of type Document as Photo",
  );
  expect(await refusal(api.sendDocument(anna.id, 'https://a.kz/a.pdf'))).toMatch(
    'failed to get HTTP URL content',
  );
  expect(botApi.violations).toHaveLength(4);
});

test('rule 33: getFile gives a path to fetch from; over 20 MB it is refused', async () => {
  const { api, botApi, anna } = play();
  anna.sendDocument({ name: 'a.pdf', mime: 'application/pdf', bytes: PDF });
  const file = await api.getFile(anna.messages.at(-1)?.document?.file_id ?? '');
  expect(file).toMatchObject({
    file_size: PDF.length,
    file_path: expect.stringMatching(/^documents\/.+\.pdf$/),
  });
  const download = await botApi.fetch(`http://bot-api.test/file/bot${TOKEN}/${file.file_path}`);
  expect(Buffer.from(await download.arrayBuffer())).toEqual(PDF);
  expect((await botApi.fetch(`http://bot-api.test/file/bot${TOKEN}/documents/none`)).status).toBe(404);
  expect((await botApi.fetch(`http://bot-api.test/file/bot1:x/${file.file_path}`)).status).toBe(401);
  anna.sendDocument({ name: 'b.pdf', mime: 'application/pdf', bytes: Buffer.alloc(20 * 1024 * 1024 + 1) });
  expect(await refusal(api.getFile(anna.messages.at(-1)?.document?.file_id ?? ''))).toBe(
    '400 Bad Request: file is too big',
  );
  expect(await refusal(api.getFile('x'))).toBe(
    '400 Bad Request: wrong file_id or the file is temporarily unavailable',
  );
});

test('rule 32: a photo has 10 MB, 10,000 pixels and a ratio of 20 at most', async () => {
  const { api, anna } = play();
  const send = (bytes: Buffer) => api.sendPhoto(anna.id, new InputFile(bytes, 'p.png'), { caption: 'c' });
  const sent = await send(png(800, 600));
  expect(sent).toMatchObject({ caption: 'c' });
  expect(sent.photo.at(-1)).toMatchObject({ width: 800, height: 600 });
  expect(await refusal(send(png(5001, 5000)))).toBe('400 Bad Request: PHOTO_INVALID_DIMENSIONS');
  expect(await refusal(send(png(2100, 100)))).toBe('400 Bad Request: PHOTO_INVALID_DIMENSIONS');
  expect(await refusal(send(PDF))).toBe('400 Bad Request: IMAGE_PROCESS_FAILED');
  expect(await refusal(send(Buffer.concat([png(800, 600), Buffer.alloc(10 * 1024 * 1024)])))).toBe(
    '400 Bad Request: file is too big',
  );
});

test('rule 32: an upload over 50 MB is 413', async () => {
  const { api, anna } = play();
  const large = new InputFile(Buffer.alloc(50 * 1024 * 1024 + 1), 'large.bin');
  expect(await refusal(api.sendDocument(anna.id, large))).toBe('413 Request Entity Too Large');
});

test('an empty file is refused', async () => {
  const { api, anna } = play();
  expect(await refusal(api.sendDocument(anna.id, new InputFile(Buffer.alloc(0), 'a.pdf')))).toBe(
    '400 Bad Request: file must be non-empty',
  );
});

test('people send photos, stickers, voice, places and parts of an album', () => {
  const { botApi, anna } = play();
  const message = (updateId: number) => botApi.room.update(updateId)?.message;
  expect(message(anna.sendPhoto(png(640, 480), 'me'))).toMatchObject({ caption: 'me' });
  expect(message(anna.sendSticker())).toHaveProperty('sticker.file_id');
  expect(message(anna.sendVoice())).toHaveProperty('voice.duration');
  expect(message(anna.sendLocation())).toHaveProperty('location.latitude');
  const part = { name: 'a.pdf', mime: 'application/pdf', bytes: PDF, mediaGroupId: '7' };
  expect(message(anna.sendDocument(part))).toMatchObject({ media_group_id: '7' });
});

test('files survive a snapshot', async () => {
  const { botApi, anna } = play();
  anna.sendDocument({ name: 'a.pdf', mime: 'application/pdf', bytes: PDF });
  const file_id = anna.messages.at(-1)?.document?.file_id ?? '';
  const other = play().botApi;
  other.restore(JSON.parse(JSON.stringify(botApi.snapshot())));
  expect(other.room.file(file_id)?.bytes).toEqual(PDF);
  expect(await clientOf(other).getFile(file_id)).toMatchObject({ file_size: PDF.length });
});

test.each([
  ['given', /^documents\/file_0\.txt$/, 200],
  ['kept', /^documents\/file_0\.txt$/, 404],
  ['local', /^\/var\/lib\/telegram-bot-api\/1\/documents\/file_0\.txt$/, 404],
] as const)('rule 33: of a server whose files are %s', async (files, path, status) => {
  const { api, botApi, anna } = play({ files });
  anna.sendDocument({ name: 'a.txt', mime: 'text/plain', bytes: Buffer.from('a') });
  const found = await api.getUpdates();
  const { file_path } = await api.getFile(found.at(-1)?.message?.document?.file_id ?? '');
  expect(file_path).toMatch(path);
  const answer = await botApi.fetch(`http://bot-api.test/file/bot${TOKEN}/${file_path}`);
  expect(answer.status).toBe(status);
});
