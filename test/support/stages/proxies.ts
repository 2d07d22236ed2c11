import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, Server } from 'node:net';
import { join } from 'node:path';
import { createServer } from '@pondwader/socks5-server';
import { Server as HttpProxy } from 'proxy-chain';

/** Real proxies on this machine, which want a name and password with letters that an address can't hold as they are. */
export interface StartedProxy {
  /** For the setting, name and password in it. */
  readonly address: string;
  /** The same with a wrong password. */
  readonly wrong: string;
  /** `host:port` of all that was asked for by way of it. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const folder = join(import.meta.dirname, '../../fixtures/tls');
/** Of 127.0.0.1, localhost and bot-api.test, signed by itself, for a hundred years. It guards nothing but tests. */
export const tls = {
  certificatePath: join(folder, 'certificate.pem'),
  cert: readFileSync(join(folder, 'certificate.pem')),
  key: readFileSync(join(folder, 'key.pem')),
};

const name = 'bot@desk';
const password = 'p:w/д1';
const words = (given: string) => `${encodeURIComponent(name)}:${encodeURIComponent(given)}@`;
const addressOf = (scheme: string, port: number) => ({
  address: `${scheme}://${words(password)}127.0.0.1:${port}`,
  wrong: `${scheme}://${words('wrong')}127.0.0.1:${port}`,
});

export async function startHttpProxy(scheme: 'http' | 'https' = 'http'): Promise<StartedProxy> {
  const asked: string[] = [];
  const options = {
    port: 0,
    host: '127.0.0.1',
    prepareRequestFunction(request: { username: string; password: string; hostname: string; port: number }) {
      const isRight = request.username === name && request.password === password;
      if (isRight) asked.push(`${request.hostname}:${request.port}`);
      return { requestAuthentication: !isRight, ipFamily: 4 };
    },
  };
  const server =
    scheme === 'http'
      ? new HttpProxy(options)
      : new HttpProxy({ ...options, serverType: 'https', httpsOptions: { cert: tls.cert, key: tls.key } });
  await server.listen();
  return { ...addressOf(scheme, server.port), asked, close: () => server.close(true) };
}

export async function startSocksProxy(): Promise<StartedProxy> {
  const asked: string[] = [];
  const server = createServer();
  server.setAuthHandler((connection) => connection.username === name && connection.password === password);
  server.setConnectionHandler((connection, sendStatus) => {
    const { destAddress: host = '', destPort: port = 0 } = connection;
    asked.push(`${host}:${port}`);
    // A name that only the proxy can look up.
    const beyond = connect({ host: host === 'bot-api.test' ? '127.0.0.1' : host, port });
    beyond.on('connect', () => {
      sendStatus('REQUEST_GRANTED');
      connection.socket.pipe(beyond).pipe(connection.socket);
    });
    beyond.on('error', () => {
      sendStatus('CONNECTION_REFUSED');
      connection.socket.destroy();
    });
    connection.socket.on('error', () => beyond.destroy());
    connection.socket.on('close', () => beyond.destroy());
  });
  const listening = server.listen(0, '127.0.0.1');
  const inner: unknown = Reflect.get(listening, 'server');
  if (!(inner instanceof Server)) throw new Error('the proxy listens nowhere');
  if (!inner.listening) await once(inner, 'listening');
  const bound = inner.address();
  const port = typeof bound === 'object' ? (bound?.port ?? 0) : 0;
  return {
    ...addressOf('socks5', port),
    asked,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
