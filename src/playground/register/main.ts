import { setTimeout as pause } from 'node:timers/promises';
import { caseOf } from './cases.ts';
import { certificateOf } from './certificate.ts';
import { createRegisterClient } from './client.ts';

/**
 * The reference register: a program of its own that knows nothing of the bot but its HTTP interface. It follows the
 * events, takes what is new, and decides as `cases.ts` says. It keeps nothing: after a start it lists and goes on.
 * Settings: `REGISTER_URL`, `REGISTER_KEY`; each line that it prints is a line of its log.
 */
const address = process.env.REGISTER_URL ?? '';
const client = createRegisterClient(address, process.env.REGISTER_KEY ?? '');
const thinkingMs = 2000;
const checkingMs = 30_000;
const retryMs = 1000;
const inHand = new Set<string>();

async function run(): Promise<never> {
  let cursor: string | undefined;
  for (;;) {
    try {
      cursor ??= await startAnew();
      const { status, body } = await client.get(`/events?after=${cursor}&wait=20`);
      if (status === 410) {
        say('the cursor is of before: listing anew');
        cursor = undefined;
      } else if (status !== 200) {
        say(`events: ${status}`);
        await pause(retryMs);
      } else {
        for (const event of listOf(body.events)) void handle(textOf(event.subject), textOf(event.type));
        cursor = textOf(body.next) || cursor;
      }
    } catch {
      // The bot starts, or was killed: what was not answered is asked for again.
      await pause(retryMs);
    }
  }
}

/** What is held or new is worked on; the place in the feed from which to go on. */
async function startAnew(): Promise<string | undefined> {
  const me = await client.get('/me');
  if (me.status !== 200) {
    await pause(retryMs);
    return undefined;
  }
  for (const query of ['held=mine', 'status=submitted']) {
    const { body } = await client.get(`/requests?${query}&limit=500`);
    for (const request of listOf(body.requests)) void handle(textOf(request.reference), 'submitted');
  }
  say('following the events');
  return textOf(me.body.newest_event);
}

const wakes = /\.(submitted|answered|moved|released|restored|resumed)$|^submitted$/;

async function handle(reference: string, type: string): Promise<void> {
  if (reference === '' || !wakes.test(type) || inHand.has(reference)) return;
  inHand.add(reference);
  try {
    await work(reference);
  } catch {
    say(`${reference}: the bot does not answer, tried again later`);
    setTimeout(() => void handle(reference, 'submitted'), retryMs).unref();
  } finally {
    inHand.delete(reference);
  }
}

async function work(reference: string): Promise<void> {
  let { status, body } = await client.get(`/requests/${reference}`);
  if (status !== 200) return;
  if (body.status === 'submitted' && body.holder === null) {
    ({ status, body } = await client.post(
      `/requests/${reference}/take`,
      `take-${reference}-${body.version}`,
    ));
    say(`${reference}: take ${status}`);
    if (status !== 200) return;
  }
  const iin = textOf(personOf(body).iin);
  if (iin === '' || body.status !== 'in_review') return;
  await pause(thinkingMs);
  const wasAsked = listOf(body.conversation).length > 0;
  const kind = caseOf(iin);
  if (kind === 'question' && !wasAsked)
    return await decide(reference, 'ask', body.version, { text: question });
  if (kind === 'not-found') return await decide(reference, 'refuse', body.version, { code: 'not_found' });
  if (kind === 'check') {
    await decide(reference, 'check', body.version);
    await pause(checkingMs);
    ({ body } = await client.get(`/requests/${reference}`));
  }
  const version = Number(body.version);
  const pdf = certificateOf(iin, reference);
  const delivered = await client.deliver(reference, `deliver-${reference}-${version}`, version, pdf);
  say(`${reference}: deliver ${delivered.status} ${textOf(delivered.body.code)}`.trimEnd());
}

const question = 'Бұрынғы тегіңіз қандай? Какая фамилия была у Вас раньше? What was your previous surname?';

async function decide(reference: string, action: string, version: unknown, json?: unknown): Promise<void> {
  const path = `/requests/${reference}/${action}`;
  const answer = await client.post(path, `${action}-${reference}-${version}`, Number(version), json);
  say(`${reference}: ${action} ${answer.status}`);
}

function say(line: string): void {
  process.stdout.write(`register: ${line}\n`);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}

function personOf({ applicant }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return typeof applicant === 'object' && applicant !== null ? { ...applicant } : {};
}

process.on('disconnect', () => process.exit(0));
await run();
