import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { dirname, join } from 'node:path';
import { type BotApi, createBotApi } from '../../../src/playground/telegram/calls/bot-api.ts';
import { tls } from './proxies.ts';

/**
 * A Bot API server as somebody runs one of their own (telegram-bot-api): it answers 404 to every `/file/`, keeps its
 * files under the token in its working folder, and with `--local` names them by their whole path.
 */
export interface PrivateServer {
  readonly botApi: BotApi;
  readonly address: string;
  readonly token: string;
  /** Paths asked for, without their query. */
  readonly asked: readonly string[];
  /** A web server that shows the working folder. */
  readonly filesAddress: string;
  close(): Promise<void>;
}

export async function startPrivateServer(options: {
  readonly folder: string;
  readonly isLocal: boolean;
  readonly isSecure: boolean;
}): Promise<PrivateServer> {
  const token = '1:private';
  const botApi = createBotApi({ now: Date.now, token });
  const asked: string[] = [];
  const files = new Map<string, Buffer>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path } = new URL(request.url ?? '/', 'http://x');
    asked.push(path);
    if (path.startsWith('/file/')) {
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end('{"ok":false,"error_code":404,"description":"Not Found"}');
      return;
    }
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const asking = { method: request.method ?? 'GET', url: request.url ?? '/', headers, body: request };
    const { status, headers: answered, body } = await botApi.handle(asking, gone.signal);
    const text = path.endsWith('/getFile') ? await placed(String(body)) : body;
    const { 'content-length': _, ...others } = answered;
    response.writeHead(status, others).end(text);
  }

  /** The answer to `getFile`, its file put where the server keeps it. */
  async function placed(body: string): Promise<string> {
    const said = JSON.parse(body);
    if (said.ok !== true) return body;
    const { file_path: path, file_id: id } = said.result;
    const bytes = botApi.room.file(id)?.bytes ?? Buffer.alloc(0);
    const place = join(options.folder, token, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    files.set(`/${token}/${path}`, bytes);
    return JSON.stringify({
      ...said,
      result: { ...said.result, file_path: options.isLocal ? place : path },
    });
  }

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch(() => response.destroy());
  };
  const server = options.isSecure
    ? createHttps({ cert: tls.cert, key: tls.key }, listener)
    : createHttp(listener);
  const web = createHttp((request, response) => {
    const file = files.get(decodeURIComponent(request.url ?? ''));
    response.writeHead(file ? 200 : 404).end(file);
  });
  const ports: number[] = [];
  for (const one of [server, web]) {
    one.listen(0, '127.0.0.1');
    await once(one, 'listening');
    const bound = one.address();
    ports.push(typeof bound === 'object' ? (bound?.port ?? 0) : 0);
  }
  return {
    botApi,
    token,
    asked,
    address: `${options.isSecure ? 'https' : 'http'}://127.0.0.1:${ports[0]}`,
    filesAddress: `http://127.0.0.1:${ports[1]}`,
    async close() {
      for (const one of [server, web]) {
        one.closeAllConnections();
        one.close();
        await once(one, 'close');
      }
    },
  };
}
