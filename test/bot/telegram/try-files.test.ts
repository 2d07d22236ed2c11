import { Api } from 'grammy';
import { expect, test } from 'vitest';
import { tryFiles } from '../../../src/bot/telegram/try-files.ts';

/** A server of one's own that answers oddly is none to try files on, and nothing that ends the bot. */
test.each([true, {}, { photos: [] }, 'yes', null])('a server whose every answer is %j', async (result) => {
  const fetch = async () => Response.json({ ok: true, result });
  const api = new Api('1:abc', { fetch });
  expect(await tryFiles(api, 1, [2, 3], () => Promise.resolve('whole'))).toBeUndefined();
});
