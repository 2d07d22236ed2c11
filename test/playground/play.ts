import { Api, GrammyError } from 'grammy';
import { expect } from 'vitest';
import {
  type BotApi,
  type BotApiOptions,
  createBotApi,
  type Person,
} from '../../src/playground/telegram/calls/bot-api.ts';

/** A simulator, a real grammY client that talks to it, two people and a clock, for the tests of the rules. */
export interface Play {
  readonly botApi: BotApi;
  readonly api: Api;
  /** Has written `/start`; her update is not confirmed. */
  readonly anna: Person;
  /** Has never written. */
  readonly boris: Person;
  readonly clock: { ms: number };
}

export const TOKEN = '1:playground';
export const NOON = Date.UTC(2026, 0, 5, 7);

export function play(options: Partial<BotApiOptions> = {}): Play {
  const clock = { ms: NOON };
  const botApi = createBotApi({ now: () => clock.ms, ...options });
  const anna = botApi.room.addPerson({
    id: 1001,
    first_name: 'Anna',
    language_code: 'ru',
    phone: '+77000000001',
  });
  const boris = botApi.room.addPerson({ id: 1002, first_name: 'Boris', last_name: 'B', username: 'boris_b' });
  anna.say('/start');
  return { botApi, api: clientOf(botApi), anna, boris, clock };
}

export function clientOf(botApi: BotApi): Api {
  return new Api(TOKEN, { fetch: botApi.fetch, apiRoot: 'http://bot-api.test' });
}

/** Error code and description of a call that must be refused. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error = await call.then(
    (result) => new Error(`was not refused: ${JSON.stringify(result)}`),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(GrammyError);
  return error instanceof GrammyError ? `${error.error_code} ${error.description}` : '';
}

/** One raw HTTP call, for what grammY itself would never send. */
export async function raw(botApi: BotApi, path: string, init: Parameters<BotApi['fetch']>[1] = {}) {
  const response = await botApi.fetch(`http://bot-api.test${path}`, init);
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** A call with JSON parameters of any shape. */
export function callJson(botApi: BotApi, method: string, params: object) {
  const headers = { 'content-type': 'application/json' };
  return raw(botApi, `/bot${TOKEN}/${method}`, { method: 'POST', headers, body: JSON.stringify(params) });
}

/** The head of a PNG with these dimensions, which is all that is looked at. */
export function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(24);
  head.write('\x89PNG\r\n\x1a\n', 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}
