import { Api } from 'grammy';
import { createSender } from '../../../src/bot/telegram/sender.ts';
import { createLog } from '../../../src/log.ts';
import type { Render } from '../../../src/messages/rendered.ts';
import { type BotApi, createBotApi } from '../../../src/playground/telegram/calls/bot-api.ts';
import { nextTick } from '../temp-database.ts';
import { type OutboxStage, openOutboxStage } from './outbox-stage.ts';
import { createScriptedPort } from './scripted-port.ts';

/** The outbox worker with the real sender before the simulator: faults are made on the line between the two. */
export interface SenderStage extends OutboxStage {
  readonly botApi: BotApi;
  /** Chats that can be written to: each has said hello. */
  readonly people: readonly number[];
  /** The words of this chat's messages from the bot, as its phone shows them. */
  shown(chatId: number): readonly string[];
  /** What the network makes of the next answers, the call being executed or not; undefined: it lets them through. */
  spoil(answer: (call: LineCall, execute: () => Promise<Response>) => Promise<Response> | undefined): void;
  /** As `rest`, until this is so: for waits that end by themselves in real time. */
  until(fits: () => boolean): Promise<void>;
}

export interface LineCall {
  readonly method: string;
  readonly chatId: number;
  readonly text: string;
}

/** `timeoutSeconds`: after how long, in real time, the sender gives up on an answer. */
export async function openSenderStage(
  options: { readonly people?: number; readonly timeoutSeconds?: number; readonly render?: Render } = {},
): Promise<SenderStage> {
  const base = await openOutboxStage(options.render);
  const token = '1:sender';
  const apiRoot = 'http://bot-api.test';
  const botApi = createBotApi({ now: base.clock.now, token });
  const people = Array.from({ length: options.people ?? 3 }, (_, index) => index + 1);
  for (const id of people) botApi.room.addPerson({ id, first_name: 'П' }).say('/start');
  let spoil: Parameters<SenderStage['spoil']>[0] = () => undefined;
  const line: BotApi['fetch'] = async (url, init) => {
    const method = new URL(url).pathname.split('/').at(-1) ?? '';
    const { chat_id, text }: { chat_id?: number; text?: string } = JSON.parse(String(init?.body ?? '{}'));
    const call = { method, chatId: Number(chat_id), text: text ?? '' };
    const execute = () => botApi.fetch(url, init);
    return await (spoil(call, execute) ?? execute());
  };
  const fetch = line as unknown as NonNullable<NonNullable<ConstructorParameters<typeof Api>[1]>['fetch']>;
  const { timeoutSeconds = 60 } = options;
  const port = createSender(
    new Api(token, { apiRoot, fetch, timeoutSeconds }),
    { apiRoot, providerToken: '' },
    async () => new Response(),
    createLog('error', () => {}, base.clock.now),
  );
  const stage = base.restart({ ...createScriptedPort(), ...port });
  return {
    ...stage,
    botApi,
    people,
    shown: (chatId) =>
      (botApi.room.person(chatId)?.messages ?? []).flatMap(({ from_bot, text }) =>
        from_bot && text !== undefined ? [text] : [],
      ),
    spoil(answer) {
      spoil = answer;
    },
    async until(fits) {
      for (let turns = 0; !fits(); turns += 1) {
        if (turns > 1_000_000) throw new Error('it does not come to pass');
        await nextTick();
      }
    },
  };
}
