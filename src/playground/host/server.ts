import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { BotApi } from '../telegram/calls/bot-api.ts';
import { parseJson } from '../telegram/calls/json-value.ts';
import { createWatch, type Watch } from './call-watch.ts';
import { performAction, type StageControls } from './page-actions.ts';
import type { PageStateKeeper } from './page-state.ts';
import type { RegisterWatch } from './register/register-watch.ts';
import {
  type RefusedRequest,
  refusedAction,
  refusedBotCall,
  refusedByHost,
  SECURITY_HEADERS,
} from './request-guard.ts';
import { pageFile } from './static-files.ts';

/**
 * The playground over HTTP: the Bot API for the bot (`/bot…`, `/file/bot…`), and for the page its files, the
 * stream of changes (`GET /events`), what people do (`POST /act`) and files of the chats (`GET /download/…`).
 */
export interface PlaygroundServer {
  readonly port: number;
  /** Ends held polls and streams too. */
  close(): Promise<void>;
}

export interface PlaygroundServerOptions {
  /** A loopback address, see `loopbackAddress`. */
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly botApi: BotApi;
  readonly page: PageStateKeeper;
  readonly stage: StageControls;
  /** Tells this run of the playground from any other, see `saved-playground.ts`. */
  readonly run: string;
  /** Virtual time in ms, for the inspector. */
  readonly now?: () => number;
  /** Requests in the bot's database, for the inspector. */
  readonly inspect?: () => Promise<unknown>;
  /** Undefined: no register works beside the bot. */
  readonly register?: RegisterWatch;
  /** Called at each request of the bot. */
  readonly onBotCall?: () => void;
}

/** A file of 20 MB in base64, and the JSON around it. */
const LARGEST_ACTION = 28 * 1024 * 1024;
const STREAM_PULSE_MS = 20_000;
/** Longer than the longest poll, so that a connection kept by the bot does not break between two calls. */
const KEEP_ALIVE_MS = 65_000;

/** Rejects with the system's error, such as `EADDRINUSE`. */
export async function startPlaygroundServer(options: PlaygroundServerOptions): Promise<PlaygroundServer> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  const watch = createWatch(options.botApi, options.now ?? Date.now);
  await listen(server, options.host, options.port);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  server.on('request', (request, response) => {
    route({ ...options, ...watch }, port, request, response).catch((error: unknown) => {
      process.stderr.write(`playground: ${request.method} ${request.url}: ${String(error)}\n`);
      if (!response.headersSent)
        answer(response, 500, 'text/plain; charset=utf-8', 'The playground has failed.');
      else response.destroy();
    });
  });
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        watch.tap.close();
        watch.faults.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

type Served = PlaygroundServerOptions & Watch;

async function route(
  options: Served,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refused = refusedByHost(request.headers, port);
  if (refused !== undefined) return refuse(response, refused);
  const url = request.url ?? '/';
  if (/^\/(file\/)?bot/.test(url)) return serveBot(options, request, response, url);
  const address = url.split('?')[0] ?? '/';
  if (request.method === 'POST' && address === '/act') return act(options, request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return answer(response, 405, 'text/plain; charset=utf-8', 'Method not allowed.');
  }
  if (address === '/run') return answer(response, 200, 'text/plain; charset=utf-8', options.run);
  if (address === '/events') return streamEvents(options, response);
  if (address === '/requests') return answerJson(response, 200, (await options.inspect?.()) ?? {});
  if (address.startsWith('/wire/')) {
    const record = options.tap.find(Number(address.slice('/wire/'.length)));
    return answerJson(response, record === undefined ? 404 : 200, record ?? {});
  }
  if (address.startsWith('/download/')) return download(options.botApi, address, response);
  const file = await pageFile(address, /\bgzip\b/.test(request.headers['accept-encoding'] ?? ''));
  if (file === undefined) return answer(response, 404, 'text/plain; charset=utf-8', 'Not found.');
  for (const [name, value] of Object.entries(file.headers)) response.setHeader(name, value);
  answer(response, 200, file.type, file.body);
}

async function serveBot(
  { botApi, faults, onBotCall }: Served,
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
): Promise<void> {
  const refused = refusedBotCall(request.headers);
  if (refused !== undefined) return refuse(response, refused);
  onBotCall?.();
  const leaving = new AbortController();
  response.on('close', () => leaving.abort());
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = value?.toString();
  const method = request.method ?? 'GET';
  try {
    await faults.delay(url);
    const served = await botApi.handle({ method, url, headers, body: request }, leaving.signal);
    response.writeHead(served.status, served.headers).end(served.body);
  } catch (error) {
    const isCut = error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
    if (isCut) response.destroy();
    else if (!leaving.signal.aborted) throw error;
  }
}

async function act(
  { botApi, stage, faults }: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refused = refusedAction(request.headers);
  if (refused !== undefined) return refuse(response, refused);
  const body = await readBody(request);
  if (body === undefined) {
    response.setHeader('connection', 'close');
    return answerJson(response, 413, { ok: false, error: 'larger than 20 MB' });
  }
  const done = await performAction(botApi.room, stage, faults, parseJson(body));
  answerJson(response, done.ok ? 200 : 409, done);
}

/** `undefined` when there is more than an action may hold. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LARGEST_ACTION) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The whole state first, then an event for each part that changed. */
async function streamEvents(
  { page, tap, faults, register }: Served,
  response: ServerResponse,
): Promise<void> {
  const state = await page.whole();
  response.writeHead(200, { ...SECURITY_HEADERS, 'content-type': 'text/event-stream; charset=utf-8' });
  const send = (name: string, content: unknown) => {
    response.write(`event: ${name}\ndata: ${JSON.stringify(content)}\n\n`);
  };
  send('state', state);
  send('wire', tap.lines);
  send('fault', faults.mode);
  if (register !== undefined) send('register', register.state);
  const stops = [
    page.onEvent(({ name, content }) => send(name, content)),
    tap.onLine((line) => send('wire', [line])),
    faults.onChange((mode) => send('fault', mode)),
    register?.onChange((state) => send('register', state)),
  ];
  const pulse = setInterval(() => response.write(': still here\n\n'), STREAM_PULSE_MS);
  response.on('close', () => {
    for (const stop of stops) stop?.();
    clearInterval(pulse);
  });
}

/**
 * Files of the chats are saved, never opened: whatever a bot or a person sent must not run on this origin.
 * A picture still shows in `<img>`, which does not mind `attachment`.
 */
function download(botApi: BotApi, address: string, response: ServerResponse): void {
  const fileId = decodedPart(address.slice('/download/'.length));
  const file = fileId === undefined ? undefined : botApi.room.file(fileId);
  if (file === undefined) {
    answer(response, 404, 'text/plain; charset=utf-8', 'Not found.');
    return;
  }
  const isPicture = file.mime === 'image/png' || file.mime === 'image/jpeg';
  const name = encodeURIComponent(file.name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16)}`,
  );
  response.setHeader('content-disposition', `attachment; filename*=UTF-8''${name}`);
  answer(response, 200, isPicture ? file.mime : 'application/octet-stream', file.bytes);
}

function decodedPart(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, { status, text }: RefusedRequest): void {
  response.setHeader('connection', 'close');
  answer(response, status, 'text/plain; charset=utf-8', text);
}

function answerJson(response: ServerResponse, status: number, content: unknown): void {
  answer(response, status, 'application/json; charset=utf-8', JSON.stringify(content));
}

function answer(response: ServerResponse, status: number, type: string, body: Buffer | string): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': type }).end(body);
}
