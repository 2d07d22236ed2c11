import { SocksClient } from 'socks';
import { buildConnector, type Dispatcher, Pool, ProxyAgent } from 'undici';

/** Connections to one server, made as they are wanted and kept. */
export type Connections = Pick<Dispatcher, 'dispatch'>;

/** No answer, or one that breaks off, for so long ends a call. Telegram holds a poll for half of it. */
const patienceMs = 60_000;
const connectWithinMs = 10_000;

/**
 * As many connections to this origin as there are calls at once, each kept for the next. `proxy`: by way of it,
 * `http:`, `https:` or `socks5:`, with a name and password where it wants them.
 */
export function openConnections(origin: string, proxy?: string): Connections {
  const patience = { headersTimeout: patienceMs, bodyTimeout: patienceMs };
  if (proxy === undefined) return new Pool(origin, patience);
  const { protocol, username, password } = new URL(proxy);
  if (protocol === 'socks5:') return new Pool(origin, { ...patience, connect: throughSocks(proxy) });
  const words = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const token = username === '' ? undefined : `Basic ${Buffer.from(words).toString('base64')}`;
  const uri = new URL(proxy);
  uri.username = '';
  uri.password = '';
  const agent = new ProxyAgent({ ...patience, uri: uri.href, proxyTunnel: true, ...(token && { token }) });
  return { dispatch: (request, handler) => agent.dispatch({ ...request, origin }, handler) };
}

/** undici's own SOCKS5 agent is experimental and warns at every start; `socks` is what Node's agents are made of. */
function throughSocks(proxy: string): buildConnector.connector {
  const { hostname, port, username, password } = new URL(proxy);
  const secure = buildConnector({ timeout: connectWithinMs });
  return (options, callback) => {
    const isSecure = options.protocol === 'https:';
    const given = { userId: decodeURIComponent(username), password: decodeURIComponent(password) };
    SocksClient.createConnection({
      proxy: {
        host: bare(hostname),
        port: Number(port || 1080),
        type: 5,
        ...(username !== '' && given),
      },
      command: 'connect',
      destination: { host: bare(options.hostname), port: Number(options.port || (isSecure ? 443 : 80)) },
      timeout: connectWithinMs,
    }).then(
      ({ socket }) => {
        if (isSecure) secure({ ...options, httpSocket: socket }, callback);
        else callback(null, socket.setNoDelay());
      },
      (error: unknown) => callback(new ProxyFailed(error), null),
    );
  };
}

/** What a SOCKS proxy answered. The library's own error carries the password along, and tells why in words alone. */
class ProxyFailed extends Error {
  override readonly name = 'ProxyFailed';
  readonly code: string;
  constructor(error: unknown) {
    super('the proxy makes no connection');
    this.code = codeOfWords(error instanceof Error ? error.message : '');
  }
}

function codeOfWords(words: string): string {
  if (/authentication/i.test(words)) return 'PROXY_WANTS_PASSWORD';
  if (/timed out/i.test(words)) return 'ETIMEDOUT';
  const rejected = /rejected connection - (\w+)/i.exec(words)?.[1];
  if (rejected !== undefined) return `PROXY_SAID_${rejected.replace(/\B([A-Z])/g, '_$1').toUpperCase()}`;
  return /\bE[A-Z_]{4,}\b/.exec(words)?.[0] ?? 'PROXY_FAILED';
}

/** Without the brackets of an IPv6 address. */
function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}
