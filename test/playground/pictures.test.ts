import { inflateSync } from 'node:zlib';
import { InputFile } from 'grammy';
import type { PhotoSize } from 'grammy/types';
import { expect, test } from 'vitest';
import { greyPicture } from '../../src/playground/telegram/chats/grey-picture.ts';
import { callJson, clientOf, type Play, play, png, refusal, TOKEN } from './play.ts';

/** Pictures and papers on their way from a person to the bot and on to somebody else. */

async function bytesOf({ api, botApi }: Pick<Play, 'api' | 'botApi'>, fileId: string): Promise<Buffer> {
  const { file_path } = await api.getFile(fileId);
  const reply = await botApi.fetch(`http://bot-api.test/file/bot${TOKEN}/${file_path}`);
  return Buffer.from(await reply.arrayBuffer());
}

function sizesOf({ anna }: Pick<Play, 'anna'>): readonly PhotoSize[] {
  const { photo } = anna.messages.at(-1) ?? {};
  if (photo === undefined) throw new Error('the newest message is no photo');
  return photo;
}

test.each([
  [60, 40, ['60x40']],
  [640, 480, ['90x68', '320x240', '640x480']],
  [1200, 1600, ['68x90', '240x320', '600x800', '960x1280', '1200x1600']],
])('rule 32: a photo of %i x %i has the sizes %j', (width, height, sizes) => {
  const played = play();
  played.anna.sendPhoto(png(width, height));
  expect(sizesOf(played).map((one) => `${one.width}x${one.height}`)).toEqual(sizes);
});

test('each size is a file of its own, and the last one is what was sent', async () => {
  const played = play();
  const bytes = Buffer.concat([png(640, 480), Buffer.from('and its points')]);
  played.anna.sendPhoto(bytes, 'me');
  const sizes = sizesOf(played);
  expect(new Set(sizes.map(({ file_id }) => file_id)).size).toBe(3);
  expect(new Set(sizes.map(({ file_unique_id }) => file_unique_id)).size).toBe(3);
  for (const { file_id, file_size } of sizes) {
    const { length } = await bytesOf(played, file_id);
    expect(length).toBe(file_size);
    expect(await played.api.getFile(file_id)).toMatchObject({
      file_size,
      file_path: expect.stringMatching(/^photos\/file_\d+\.jpg$/),
    });
  }
  expect(await bytesOf(played, sizes.at(-1)?.file_id ?? '')).toEqual(bytes);
  expect(await bytesOf(played, sizes[0]?.file_id ?? '')).not.toEqual(bytes);
});

test('rule 34: a photo goes on by any of its sizes, whole', async () => {
  const { api, botApi, anna } = play();
  anna.sendPhoto(png(640, 480));
  const sizes = sizesOf({ anna });
  for (const { file_id } of sizes) expect((await api.sendPhoto(anna.id, file_id)).photo).toEqual(sizes);
  expect(botApi.violations).toEqual([]);
});

test('rule 34: a photo is no document and a document no photo', async () => {
  const { api, botApi, anna } = play();
  anna.sendPhoto(png(640, 480));
  const photo = sizesOf({ anna });
  anna.sendDocument({ name: 'scan.png', mime: 'image/png', bytes: png(640, 480) });
  const scan = anna.messages.at(-1)?.document?.file_id ?? '';
  for (const { file_id } of photo) {
    expect(await refusal(api.sendDocument(anna.id, file_id))).toBe(
      "400 Bad Request: can't use file of type Photo as Document",
    );
  }
  expect(await refusal(api.sendPhoto(anna.id, scan))).toBe(
    "400 Bad Request: can't use file of type Document as Photo",
  );
  expect(botApi.violations).toHaveLength(4);
});

test('a document keeps its name, kind and bytes, also when it is a picture', async () => {
  const played = play();
  const { api, anna } = played;
  const bytes = png(640, 480);
  anna.sendDocument({ name: 'жеке куәлік.png', mime: 'image/png', bytes });
  const { document } = anna.messages.at(-1) ?? {};
  expect(document).toMatchObject({ file_name: 'жеке куәлік.png', mime_type: 'image/png', file_size: 24 });
  expect(await bytesOf(played, document?.file_id ?? '')).toEqual(bytes);
  expect((await api.sendDocument(anna.id, document?.file_id ?? '')).document).toEqual(document);
});

test('what the bot uploads as a photo has sizes too', async () => {
  const { api, anna } = play();
  const { photo } = await api.sendPhoto(anna.id, new InputFile(png(640, 480), 'p.png'));
  expect(photo.map(({ width }) => width)).toEqual([90, 320, 640]);
  expect((await api.sendPhoto(anna.id, photo.at(-1)?.file_id ?? '')).photo).toEqual(photo);
});

test('a photo answers a message, and may be part of an album', () => {
  const { botApi, anna } = play();
  const start = anna.messages[0]?.message_id ?? 0;
  const update = anna.sendPhoto(png(60, 40), undefined, { replyTo: start, mediaGroupId: '7' });
  expect(botApi.room.update(update)?.message).toMatchObject({
    media_group_id: '7',
    reply_to_message: { message_id: start },
  });
});

test('sizes survive a snapshot, and photos of before there were sizes go on', async () => {
  const { botApi, anna } = play();
  anna.sendPhoto(png(640, 480));
  const sizes = sizesOf({ anna });
  const other = play().botApi;
  const snapshot = JSON.parse(JSON.stringify(botApi.snapshot()));
  other.restore(snapshot);
  expect((await clientOf(other).sendPhoto(anna.id, sizes[0]?.file_id ?? '')).photo).toEqual(sizes);
  for (const file of snapshot.files) delete file.smaller;
  other.restore(snapshot);
  expect((await clientOf(other).sendPhoto(anna.id, sizes[2]?.file_id ?? '')).photo).toEqual([sizes[2]]);
});

test('a photo that is none is refused by its parameter', async () => {
  const { botApi, anna } = play();
  const { body } = await callJson(botApi, 'sendPhoto', { chat_id: anna.id });
  expect(body).toMatchObject({ description: 'Bad Request: there is no photo in the request' });
});

test('a grey picture is a PNG that can be read', () => {
  const picture = greyPicture(3, 2);
  expect(picture.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  const at = picture.indexOf('IDAT');
  const rows = inflateSync(picture.subarray(at + 4, at + 4 + picture.readUInt32BE(at - 4)));
  expect([...rows]).toEqual([0, 160, 160, 160, 0, 160, 160, 160]);
});
