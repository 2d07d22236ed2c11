import { expect, test } from 'vitest';
import { callJson, play } from './play.ts';

/** Points on the map: what they carry, and what the server turns down. */

const venue = { latitude: 50.41, longitude: 80.25, title: 'ЦОН', address: 'Семей' };

test('a venue carries its name, its address and the point, which stands beside it too', async () => {
  const { botApi, anna } = play();
  await callJson(botApi, 'sendVenue', { chat_id: anna.id, ...venue });
  const location = { latitude: 50.41, longitude: 80.25 };
  expect(anna.messages.at(-1)).toMatchObject({
    venue: { location, title: 'ЦОН', address: 'Семей' },
    location,
  });
  expect(botApi.violations).toEqual([]);
});

test.each([
  [{ latitude: '' }, 'parameter "latitude" is required'],
  [{ longitude: undefined }, 'parameter "longitude" is required'],
  [{ latitude: 91 }, 'wrong venue location specified'],
])('%j is no place', async (wrong, words) => {
  const { botApi, anna } = play();
  const { status, body } = await callJson(botApi, 'sendVenue', { chat_id: anna.id, ...venue, ...wrong });
  expect([status, body]).toEqual([400, { ok: false, error_code: 400, description: `Bad Request: ${words}` }]);
});
