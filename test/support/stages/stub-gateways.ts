import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Played,
  playMobizon,
  playSmsc,
  playTelegramGateway,
  type StubDelivery,
  type StubRequest,
} from './stub-providers.ts';

/** An answer in place of the provider's own; text goes out as it is. */
export interface StubAnswer {
  readonly status?: number;
  readonly body?: string | object | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a line does to an answer: none comes, it breaks before, it breaks or stops in the middle. */
export type StubTrouble = 'silent' | 'hangs up' | 'breaks off' | 'stops';

/** A server on 127.0.0.1 that plays mobizon, smsc and the Telegram Gateway. */
export interface StubGateways {
  readonly url: string;
  readonly requests: readonly StubRequest[];
  readonly deliveries: readonly StubDelivery[];
  /** The next request, whoever it is for, gets this; the ones after it are played again. */
  answerNext(answer: StubAnswer | StubTrouble): void;
  close(): Promise<void>;
}

const providers: Readonly<Record<string, (request: StubRequest) => Played>> = {
  '/service/message/sendsmsmessage': playMobizon,
  '/rest/send/': playSmsc,
  '/sendVerificationMessage': playTelegramGateway,
};

export async function openStubGateways(): Promise<StubGateways> {
  const requests: StubRequest[] = [];
  const deliveries: StubDelivery[] = [];
  const scripted: (StubAnswer | StubTrouble)[] = [];

  const server = createServer(async (incoming, outgoing) => {
    const request = await readRequest(incoming);
    requests.push(request);
    const next = scripted.shift();
    if (next === undefined) respond(outgoing, play(request));
    else if (typeof next === 'string') fail(outgoing, next);
    else respond(outgoing, next);
  });

  function play(request: StubRequest): StubAnswer {
    const provider = providers[request.path];
    if (provider === undefined) return { status: 404, body: '<html>Not Found</html>' };
    const { body, delivery } = provider(request);
    if (delivery) deliveries.push(delivery);
    return { body };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    requests,
    deliveries,
    answerNext: (answer) => void scripted.push(answer),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<StubRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://stub.invalid');
  const type = incoming.headers['content-type'] ?? '';
  return {
    method: incoming.method ?? '',
    path: pathname,
    query: searchParams,
    headers: incoming.headers,
    type,
    fields: fieldsOf(type, text),
  };
}

function fieldsOf(type: string, text: string): Readonly<Record<string, unknown>> {
  if (type === 'application/x-www-form-urlencoded') return Object.fromEntries(new URLSearchParams(text));
  if (type !== 'application/json') return {};
  const value: unknown = JSON.parse(text);
  return Object.fromEntries(Object.entries(value ?? {}));
}

function respond(outgoing: ServerResponse, { status = 200, body = '', headers = {} }: StubAnswer): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  outgoing.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
}

function fail(outgoing: ServerResponse, trouble: StubTrouble): void {
  if (trouble === 'silent') return;
  if (trouble === 'hangs up') {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  outgoing.write('{"code":0,"id":3,"ok":true,', () => {
    if (trouble === 'breaks off') outgoing.destroy();
  });
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('the stub has no port');
  return address.port;
}
