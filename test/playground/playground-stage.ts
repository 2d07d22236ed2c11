import { request } from 'node:http';
import { createPageState, type PageStateKeeper } from '../../src/playground/host/page-state.ts';
import { PLAYED_PEOPLE } from '../../src/playground/host/played-people.ts';
import { createRegisterWatch, type RegisterMode } from '../../src/playground/host/register/register-watch.ts';
import { startPlaygroundServer } from '../../src/playground/host/server.ts';
import { type BotApi, createBotApi } from '../../src/playground/telegram/calls/bot-api.ts';

/** A playground server on a free port for the tests, with the room and the page's state at hand. */
export interface TestStage {
  readonly port: number;
  readonly address: string;
  readonly botApi: BotApi;
  readonly page: PageStateKeeper;
  readonly token: string;
  /** What the page asked of the stage, in order. */
  readonly asked: readonly string[];
  moveClock(ms: number): void;
  close(): Promise<void>;
}

/** `requests`: what the inspector is told of the bot's database. */
export async function startStage(requests: readonly unknown[] = []): Promise<TestStage> {
  const token = '1:test';
  let offsetMs = 0;
  const botApi = createBotApi({ token, now: () => Date.UTC(2026, 10, 23, 9) + offsetMs });
  for (const { profile } of PLAYED_PEOPLE) botApi.room.addPerson(profile);
  const page = createPageState({ botApi, token, people: PLAYED_PEOPLE, coalesceMs: 5 });
  const asked: string[] = [];
  const register = createRegisterWatch(() => Date.UTC(2026, 10, 23, 9) + offsetMs);
  register.note({ reference: 'CR-7K3M-9QXD', did: 'take', status: 409, code: 'taken' });
  const stage = {
    moveClock(ms: number) {
      offsetMs += ms;
      asked.push(`clock ${ms}`);
      page.setClockOffset(offsetMs);
    },
    killBot: () => {
      asked.push('kill');
    },
    setRegister(mode: RegisterMode) {
      asked.push(`register ${mode}`);
      register.set(mode);
    },
  };
  const server = await startPlaygroundServer({
    host: '127.0.0.1',
    port: 0,
    run: 'this run',
    botApi,
    page,
    stage,
    register,
    inspect: () => Promise.resolve({ requests }),
  });
  return {
    port: server.port,
    address: `http://127.0.0.1:${server.port}`,
    botApi,
    page,
    token,
    asked,
    moveClock: stage.moveClock,
    async close() {
      page.close();
      await server.close();
    },
  };
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  readonly text: string;
}

/** A request with any headers at all, `Host` and a path with dots among them, which `fetch` would not send. */
export function ask(
  stage: TestStage,
  path: string,
  options: {
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly body?: string;
  } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options;
    const sent = request(
      { host: '127.0.0.1', port: stage.port, path, method, headers, agent: false },
      (reply) => {
        const chunks: Buffer[] = [];
        reply.on('data', (chunk: Buffer) => chunks.push(chunk));
        reply.on('end', () => {
          const whole = Buffer.concat(chunks);
          resolve({
            status: reply.statusCode ?? 0,
            headers: reply.headers,
            body: whole,
            text: whole.toString('utf8'),
          });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** `POST /act` as the page sends it. */
export function act(
  stage: TestStage,
  action: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<Reply> {
  return ask(stage, '/act', {
    method: 'POST',
    headers: { origin: stage.address, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(action),
  });
}

export interface StreamedEvent {
  readonly name: string;
  readonly content: unknown;
}

/** The stream of events, one at a time. */
export async function* streamEvents(stage: TestStage): AsyncGenerator<StreamedEvent> {
  const reply = await fetch(`${stage.address}/events`);
  if (reply.body === null) throw new Error('no stream');
  let rest = '';
  for await (const chunk of reply.body.pipeThrough(new TextDecoderStream())) {
    rest += chunk;
    const events = rest.split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const match = /^event: (\w+)\ndata: (.*)$/.exec(event);
      if (match !== null) yield { name: match[1] ?? '', content: JSON.parse(match[2] ?? 'null') };
    }
  }
}
