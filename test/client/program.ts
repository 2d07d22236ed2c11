import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { client } from './build/client/client.gen.ts';
import { ask, certificate, events, me, refuse, request, take } from './build/client/sdk.gen.ts';
import type { Problem } from './build/client/types.gen.ts';

/**
 * A register in a page, on the client that a generator makes of the document alone: it follows the feed, takes, asks,
 * delivers, refuses, and sees each refusal of its own calls as the document has it. A line of JSON for each thing it did.
 * A request whose certificate lies in FOLDER is asked about and delivered, any other is refused.
 */
const { API = '', KEY = '', FOLDER = '' } = process.env;
client.setConfig({ baseUrl: API, auth: KEY });

const say = (did: string, seen: Record<string, unknown>): void =>
  void process.stdout.write(`${JSON.stringify({ did, ...seen })}\n`);
const once = () => ({ 'idempotency-key': randomUUID() });
const seenAs = (version: number) => ({ ...once(), 'if-match': `"${version}"` });

/** What came, or the end of the program: where it is not expected, a refusal is a fault of the contract. */
function wanted<Data>(answer: {
  readonly data?: Data | undefined;
  readonly error?: Problem | undefined;
}): Data {
  if (answer.data === undefined) throw new Error(`refused: ${answer.error?.code}`);
  return answer.data;
}

/** The refusal that the story is about. */
function refusal(answer: { readonly error?: Problem | undefined }): Problem {
  if (answer.error === undefined) throw new Error('it was not refused');
  return answer.error;
}

async function begin(reference: string): Promise<void> {
  const path = { reference };
  const { applicant, version } = wanted(await take({ path, headers: once() }));
  say('take', { reference, iin: applicant?.iin });
  const again = refusal(await take({ path, headers: once() }));
  say('take-again', { status: again.status, code: again.code, allowed: again.allowed });
  if (certificateOf(reference) === undefined) {
    const refused = await refuse({ path, headers: seenAs(version), body: { code: 'not_found' } });
    return say('refuse', { reference, status: wanted(refused).status });
  }
  const asked = await ask({ path, headers: seenAs(version), body: { text: 'Бұрынғы тегіңіз қандай?' } });
  say('ask', { reference, status: wanted(asked).status });
}

async function finish(reference: string): Promise<void> {
  const path = { reference };
  const { version, conversation } = wanted(await request({ path }));
  say('answered', { answer: conversation?.[0]?.answer });
  const body = new Blob([certificateOf(reference) ?? '']);
  const stale = refusal(await certificate({ path, headers: seenAs(version - 1), body }));
  say('stale', { status: stale.status, code: stale.code, isNow: stale.version === version });
  const doubted = refusal(await certificate({ path, headers: seenAs(version), body }));
  say('doubted', { status: doubted.status, code: doubted.code, findings: doubted.findings });
  const headers = { ...seenAs(version), prefer: 'accept-warnings=unsigned' };
  for (const did of ['deliver', 'deliver-again']) {
    const answer = await certificate({ path, headers, body });
    const { status, warnings } = wanted(answer);
    say(did, { status, warnings, replayed: answer.response?.headers.get('idempotent-replayed') });
  }
}

function certificateOf(reference: string): Buffer<ArrayBuffer> | undefined {
  try {
    return readFileSync(join(FOLDER, `${reference}.pdf`));
  } catch {
    return undefined;
  }
}

const { register, scopes } = wanted(await me());
say('me', { name: register.name, scopes });
let after: string | undefined;
for (let isOver = false; !isOver; ) {
  const page = wanted(await events({ query: { ...(after !== undefined && { after }), wait: 25 } }));
  after = page.next;
  for (const { type, data } of page.events) {
    if (data === undefined) continue;
    if (type === 'kz.criminal-record.request.submitted') await begin(data.reference);
    if (type === 'kz.criminal-record.request.answered') await finish(data.reference);
    if (type === 'kz.criminal-record.request.received') isOver = true;
  }
}
