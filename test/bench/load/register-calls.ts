import { randomUUID } from 'node:crypto';
import { Agent, type IncomingMessage, request } from 'node:http';
import { z } from 'zod';

/**
 * Two registers in a process of their own, so that their work is not that of the people: one reads the feed, the other takes
 * requests, each given back at once, so many times a second. `node register-calls.ts ADDRESS READER'S-KEY TAKER'S-KEY`; it is
 * told the pace and tells how many calls were answered, and how.
 */
const [address = '', reader = '', taker = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true });
const answers = new Map<number, number>();
const paceSchema = z.object({ readsPerSecond: z.number(), takesPerSecond: z.number() });
/** Of which each is taken and given back, over and over. */
const mostTaken = 100;

function call(
  key: string,
  method: string,
  path: string,
): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${key}`,
      ...(method === 'POST' && { 'idempotency-key': randomUUID(), 'content-length': 0 }),
    };
    const asking = request(
      `${address}/api/v1${path}`,
      { method, agent, headers },
      (answer: IncomingMessage) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (part: string) => {
          body += part;
        });
        answer.on('end', () => {
          const status = answer.statusCode ?? 0;
          answers.set(status, (answers.get(status) ?? 0) + 1);
          resolve({ status, body });
        });
      },
    );
    asking.on('error', reject).end();
  });
}

const pageSchema = z.looseObject({ next: z.string(), events: z.array(z.unknown()) });
const listSchema = z.looseObject({ requests: z.array(z.looseObject({ reference: z.string() })) });

let after = '';
async function readOn(): Promise<void> {
  const { status, body } = await call(
    reader,
    'GET',
    `/events?limit=100${after === '' ? '' : `&after=${after}`}`,
  );
  // Too many calls after a while in which none was answered: they are counted.
  if (status !== 200) return;
  const { next, events } = pageSchema.parse(JSON.parse(body));
  // Once through: from the beginning, so that pages stay full.
  after = events.length > 0 ? next : '';
}

let taken = 0;
const references: string[] = [];
async function takeAndRelease(): Promise<void> {
  const reference = references[taken % references.length];
  taken += 1;
  if (reference === undefined) throw new Error('there is nothing to take');
  const { status } = await call(taker, 'POST', `/requests/${reference}/take`);
  if (status === 200) await call(taker, 'POST', `/requests/${reference}/release`);
}

/** A register waits for answers before it asks for more. */
const mostInHand = 40;

/** At even moments, also while some were not answered yet. */
function often(perSecond: number, work: () => Promise<void>): NodeJS.Timeout | undefined {
  if (perSecond === 0) return undefined;
  const began = performance.now();
  let done = 0;
  let inHand = 0;
  return setInterval(() => {
    for (; done < ((performance.now() - began) / 1000) * perSecond; done += 1) {
      if (inHand >= mostInHand) continue;
      inHand += 1;
      void work().finally(() => {
        inHand -= 1;
      });
    }
  }, 1);
}

let timers: (NodeJS.Timeout | undefined)[] = [];
process.once('disconnect', () => process.exit());
process.on('message', (said: unknown) => {
  for (const timer of timers) clearInterval(timer);
  const { readsPerSecond, takesPerSecond } = paceSchema.parse(said);
  timers = [often(readsPerSecond, readOn), often(takesPerSecond, takeAndRelease)];
  process.send?.([...answers]);
  answers.clear();
});
const { body } = await call(taker, 'GET', `/requests?status=submitted&limit=${mostTaken}`);
references.push(...listSchema.parse(JSON.parse(body)).requests.map(({ reference }) => reference));
process.send?.('ready');
