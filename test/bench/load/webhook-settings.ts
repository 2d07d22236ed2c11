import { once } from 'node:events';
import { createServer } from 'node:net';

/** What a bot wants to know to be posted to: a port of this machine that nobody has. */
export async function webhookSettings(): Promise<Record<string, string>> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  server.close();
  await once(server, 'close');
  return {
    HTTP_PORT: String(port),
    WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
    WEBHOOK_SECRET: 'bench-bench-bench-bench',
  };
}
