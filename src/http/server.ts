import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { OwnerFault } from '../domain/owner/owner-fault.ts';

/** The address can't be listened at; its message says so in one line. */
export class HttpRefused extends OwnerFault {
  override readonly name = 'HttpRefused';
}

/** Answers one request. `isStopping`: the program ends, nothing new is to be begun. */
export type HttpRoute = (
  request: IncomingMessage,
  response: ServerResponse,
  isStopping: boolean,
) => Promise<void> | void;

export interface HttpServer {
  readonly port: number;
  /** Takes no new connections, has what is in hand answered, then closes; what drags on is cut off. */
  stop(): Promise<void>;
}

export interface HttpServerOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** By path, without the query. */
  readonly routes: ReadonlyMap<string, HttpRoute>;
  /** By what a path begins with, for faces that have many paths of their own. */
  readonly prefixes?: ReadonlyMap<string, HttpRoute>;
  /** A route has thrown: a bug. */
  readonly onFailure: (error: unknown) => void;
  /** Runs `work` once after so many milliseconds; the returned function calls it off. */
  readonly after: (ms: number, work: () => void) => () => void;
}

const requestWithinMs = 30_000;
/** A file of 20 MB takes its time on a slow line. */
const fileWithinMs = 120_000;
const headersWithinMs = 10_000;
/** Longer than a proxy usually keeps a connection, so that it is the proxy that closes it. */
const keepAliveMs = 75_000;
const answerWithinMs = 3000;

/** Rejects with `HttpRefused`. */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  let isStopping = false;
  const inHand = new Set<ServerResponse>();
  const server = createServer({
    requestTimeout: options.prefixes?.size ? fileWithinMs : requestWithinMs,
    headersTimeout: headersWithinMs,
    keepAliveTimeout: keepAliveMs,
  });
  await listen(server, options);
  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    inHand.add(response);
    response.on('close', () => inHand.delete(response));
    if (isStopping) response.setHeader('connection', 'close');
    const path = pathOf(request.url ?? '/');
    const route = options.routes.get(path) ?? prefixed(options.prefixes, path);
    if (route === undefined) return answer(response, 404);
    Promise.resolve()
      .then(() => route(request, response, isStopping))
      .catch((error: unknown) => {
        if (!request.destroyed || !response.destroyed) options.onFailure(error);
        if (response.headersSent) response.destroy();
        else answer(response, 500);
      });
  };
  server.on('request', onRequest);
  // Whoever asks before sending a body is told by the route whether it is wanted.
  server.on('checkContinue', (request, response) => {
    if (prefixed(options.prefixes, pathOf(request.url ?? '/')) === undefined) response.writeContinue();
    onRequest(request, response);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    stop() {
      isStopping = true;
      // Else a connection would be kept open for a next request, and the end would wait for it.
      for (const response of inHand) if (!response.headersSent) response.setHeader('connection', 'close');
      return new Promise((resolve) => {
        const cancel = options.after(answerWithinMs, () => server.closeAllConnections());
        server.close(() => {
          cancel();
          resolve();
        });
      });
    },
  };
}

function pathOf(url: string): string {
  return url.split('?')[0] ?? '/';
}

function prefixed(prefixes: HttpServerOptions['prefixes'], path: string): HttpRoute | undefined {
  return [...(prefixes ?? [])].find(([prefix]) => path.startsWith(prefix))?.[1];
}

/** Ends a response without a body, or with this one. */
export function answer(response: ServerResponse, status: number, type?: string, body = ''): void {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(type !== undefined && { 'content-type': type }),
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}

function listen(server: Server, { host, port }: HttpServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? `port ${port} on ${host} is taken by another program; choose another one, or off`
          : `can't listen on ${host}, port ${port} (${error.code ?? error.name})`;
      reject(new HttpRefused(`HTTP_PORT ${why}`));
    });
    server.listen(port, host, resolve);
  });
}
