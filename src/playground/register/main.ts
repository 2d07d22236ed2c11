import { setTimeout as pause } from 'node:timers/promises';
import { caseOf, otherIin } from './cases.ts';
import { certificateOf } from './certificate.ts';
import { type ApiAnswer, createRegisterClient } from './client.ts';
import { isTrouble, type Trouble } from './troubles.ts';

/**
 * The reference register: a program of its own that knows nothing of the bot but its HTTP interface. It follows the
 * events, takes what is new, and decides as `cases.ts` says. It keeps nothing: after a start it lists and goes on.
 * Settings: `REGISTER_URL`, `REGISTER_KEY`, `REGISTER_TROUBLE` (see `troubles.ts`). Each line that it prints is a line of
 * its log; whoever started it with a channel is told the same as messages, and can set another trouble by
 * `{ trouble }`.
 */
const address = process.env.REGISTER_URL ?? '';
let trouble: Trouble = isTrouble(process.env.REGISTER_TROUBLE) ? process.env.REGISTER_TROUBLE : 'none';
const client = createRegisterClient(address, process.env.REGISTER_KEY ?? '', () => trouble === 'twice');
const thinkingMs = 2000;
const checkingMs = 30_000;
const lateMs = 5000;
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
  await lookThrough();
  say('following the events');
  return textOf(me.body.newest_event);
}

async function lookThrough(): Promise<void> {
  for (const query of ['held=mine', 'status=submitted']) {
    const { body } = await client.get(`/requests?${query}&limit=500`);
    for (const request of listOf(body.requests)) void handle(textOf(request.reference), 'submitted');
  }
}

const wakes = /\.(submitted|answered|moved|released|restored|resumed)$|^submitted$/;
/** For a register that comes too late: the desk was told, or somebody there was faster. */
const wakesLate = /\.(moved|taken)$/;

async function handle(reference: string, type: string): Promise<void> {
  if (trouble === 'silent') return;
  const isAwake = (trouble === 'late' ? wakesLate : wakes).test(type);
  if (reference === '' || !isAwake || inHand.has(reference)) return;
  inHand.add(reference);
  try {
    if (trouble === 'late') await pause(lateMs);
    await work(reference);
  } catch {
    say(`${reference}: the bot does not answer, tried again later`);
    setTimeout(() => void handle(reference, type), retryMs).unref();
  } finally {
    inHand.delete(reference);
  }
}

async function work(reference: string): Promise<void> {
  let { status, body } = await client.get(`/requests/${reference}`);
  if (status !== 200) return;
  const isMine = personOf(body).iin !== undefined;
  // One that comes late does not look first whether somebody was faster: the bot has to tell it.
  if (!isMine && (body.status === 'submitted' || (trouble === 'late' && body.holder !== null))) {
    const took = await client.post(`/requests/${reference}/take`, `take-${reference}-${body.version}`);
    ({ status, body } = took);
    report(reference, 'take', took);
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
  const pdf = certificateOf(trouble === 'wrong' ? otherIin(iin) : iin, reference);
  const delivered = await client.deliver(reference, `deliver-${reference}-${version}`, version, pdf);
  report(reference, 'deliver', delivered);
  // The right file can't be made, so the request goes to the desk.
  if (delivered.status === 422) await decide(reference, 'release', version);
}

const question = 'Бұрынғы тегіңіз қандай? Какая фамилия была у Вас раньше? What was your previous surname?';

async function decide(reference: string, action: string, version: unknown, json?: unknown): Promise<void> {
  const path = `/requests/${reference}/${action}`;
  const answer = await client.post(path, `${action}-${reference}-${version}`, Number(version), json);
  report(reference, action, answer);
}

function report(reference: string, did: string, { status, body, calls }: ApiAnswer): void {
  const code = textOf(body.code);
  for (let call = 0; call < calls; call += 1) {
    say(`${reference}: ${did} ${status} ${code}`.trimEnd());
    process.send?.({ reference, did, status, code });
  }
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

process.on('message', (message) => {
  const wanted = typeof message === 'object' && message !== null && 'trouble' in message && message.trouble;
  if (!isTrouble(wanted)) return;
  trouble = wanted;
  say(`trouble: ${trouble}`);
  // Requests that were left while it was silent or late are worked on now.
  if (trouble !== 'silent' && trouble !== 'late') lookThrough().catch(() => undefined);
});
process.on('disconnect', () => process.exit(0));
await run();
