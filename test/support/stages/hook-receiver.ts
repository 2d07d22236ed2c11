import { createServer, type Server, type ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { onTestFinished, vi } from 'vitest';

/** What came, as it came. */
export interface Posted {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Receiver {
  readonly url: string;
  readonly posted: readonly Posted[];
  /** How the next ones are answered: a status, or whatever a function does. */
  answer(how: number | ((response: ServerResponse) => void)): void;
  /** The kinds of the events that came, in order: `submitted`. */
  kinds(): string[];
}

/** A register that takes events by the rules of Standard Webhooks, on this machine. */
export async function openReceiver(host = '127.0.0.1'): Promise<Receiver> {
  const posted: Posted[] = [];
  let how: number | ((response: ServerResponse) => void) = 204;
  const server: Server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      posted.push({ headers, body });
      if (typeof how === 'function') how(response);
      else response.writeHead(how).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://${host}:${port}/events?of=bot`,
    posted,
    answer(next) {
      how = next;
    },
    kinds: () => posted.map(({ body }) => String(JSON.parse(body).type).split('.').slice(2).join('.')),
  };
}

/** By the package that receivers use, at the moment of the try. Throws where the signature is not good. */
export function verify({ headers, body }: Posted, secret: string): unknown {
  const now = Number(headers['webhook-timestamp']) * 1000;
  vi.useFakeTimers({ toFake: ['Date'], now });
  try {
    return new Webhook(secret).verify(body, { ...headers });
  } finally {
    vi.useRealTimers();
  }
}
