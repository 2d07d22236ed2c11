import { createRoute, z } from '@hono/zod-openapi';
import type { Scope } from '../domain/register/scope.ts';
import { guard, wantJson } from './call-scene.ts';
import { type ProblemCode, problemKinds } from './problems.ts';
import {
  askSchema,
  deliveredSchema,
  eventPageSchema,
  eventQuery,
  fileSchema,
  keyAndVersion,
  keyHeader,
  meSchema,
  ofWhatWasSeen,
  pingedSchema,
  problemSchema,
  referenceParam,
  refuseSchema,
  requestPageSchema,
  requestQuery,
  requestSchema,
} from './schemas.ts';

/** Every endpoint: its path, the scope that it wants, what goes in and what can come out. */
const everywhere: readonly ProblemCode[] = [
  'unauthorized',
  'address',
  'scope',
  'invalid',
  'too-many-calls',
  'failed',
  'unavailable',
];
const ofWriting: readonly ProblemCode[] = [
  'key-missing',
  'no-such-request',
  'not-now',
  'take-first',
  'not-holder',
  'not-allowed',
  'paused',
  'wrong-kind',
  'data-blocked',
  'if-match-missing',
  'version',
  'too-large',
  'key-reused',
];

/** The same call may come again after so many seconds. */
const retried = { headers: z.object({ 'Retry-After': z.string().openapi({ example: '5' }) }) };
const waitedFor: readonly number[] = [problemKinds['too-many-calls'].status, problemKinds.unavailable.status];

function problems(...codes: readonly ProblemCode[]) {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of [...codes, ...everywhere]) {
    const { status } = problemKinds[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      status,
      {
        description: [...new Set(list)].map((code) => `\`${code}\`: ${problemKinds[code].title}`).join('. '),
        content: { 'application/problem+json': { schema: problemSchema } },
        ...(waitedFor.includes(status) && retried),
        ...(status === problemKinds.version.status && versioned),
      },
    ]),
  );
}

/** The version of the request, to be sent as If-Match. */
const versioned = { headers: z.object({ ETag: z.string().openapi({ example: '"7"' }) }) };
const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});
const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
});
const secured = <const Allows extends Scope>(scope: Allows) => ({
  security: [{ key: [scope] }],
  middleware: guard(scope),
});
const request = '/api/v1/requests/{reference}';

function action<const Path extends string>(
  path: Path,
  scope: Scope,
  summary: string,
  ...own: readonly ProblemCode[]
) {
  return {
    method: 'post',
    path: `${request}/${path}`,
    operationId: path,
    summary,
    ...secured(scope),
    request: { params: referenceParam, headers: ofWhatWasSeen.includes(path) ? keyAndVersion : keyHeader },
    responses: {
      200: { ...json(requestSchema, 'The request as it stands now'), ...versioned },
      ...problems(...ofWriting, ...own),
    },
  } as const;
}

export const events = createRoute({
  method: 'get',
  path: '/api/v1/events',
  operationId: 'events',
  summary: 'What has happened, in order; waits for more if you like',
  ...secured('read'),
  request: { query: eventQuery },
  responses: { 200: json(eventPageSchema, 'Events, oldest first'), ...problems('cursor-of-before') },
});

export const list = createRoute({
  method: 'get',
  path: '/api/v1/requests',
  operationId: 'list',
  summary: 'Requests without their people, oldest first',
  ...secured('read'),
  request: { query: requestQuery },
  responses: { 200: json(requestPageSchema, 'A page'), ...problems() },
});

export const one = createRoute({
  method: 'get',
  path: request,
  operationId: 'request',
  summary: 'One request; with its person while you hold it',
  ...secured('read'),
  request: { params: referenceParam },
  responses: {
    200: { ...json(requestSchema, 'The request; ETag is its version'), ...versioned },
    304: { description: 'It has not changed since If-None-Match' },
    ...problems('no-such-request'),
  },
});

export const me = createRoute({
  method: 'get',
  path: '/api/v1/me',
  operationId: 'me',
  summary: 'Who you are here, and what you may do',
  security: [{ key: [] }],
  responses: { 200: json(meSchema, 'This register'), ...problems() },
});

export const testHook = createRoute({
  method: 'post',
  path: '/api/v1/hook/test',
  operationId: 'testHook',
  summary: 'Have a `service.ping` posted to your address',
  security: [{ key: [] }],
  responses: { 202: json(pingedSchema, 'It is on its way'), ...problems('no-hook') },
});

export const take = createRoute(
  action(
    'take',
    'work',
    'Take a request: its person is in the answer',
    'taken',
    'already-yours',
    'holds-too-many',
  ),
);
export const release = createRoute(action('release', 'work', 'Give a request to the people at the desk'));
export const resume = createRoute(action('resume', 'work', 'The additional check is over'));
export const check = createRoute(
  action('check', 'work', 'An additional check is needed: the person hears of it'),
);
export const undo = createRoute(
  action(
    'undo',
    'work',
    'Take back your last decision, as long as the person has not heard of it (15 s)',
    'too-late',
  ),
);
export const ready = createRoute(action('ready', 'papers', 'The paper lies at its branch'));
export const collected = createRoute(action('collected', 'papers', 'The paper was handed out'));
export const returned = createRoute(action('returned', 'papers', 'Nobody came for the paper'));

const ofWords = ['bad-json', 'wrong-media', 'text-too-long'] as const;
const asked = action('ask', 'work', 'Ask the person; the answer comes as the event `answered`', ...ofWords);
export const ask = createRoute({
  ...asked,
  middleware: [guard('work'), wantJson] as const,
  request: { ...asked.request, body: body(askSchema) },
});
const refusing = action('refuse', 'work', 'Refuse on legal grounds; the person reads them', ...ofWords);
export const refuse = createRoute({
  ...refusing,
  middleware: [guard('work'), wantJson] as const,
  request: { ...refusing.request, body: body(refuseSchema) },
});

export const certificate = createRoute({
  method: 'post',
  path: `${request}/certificate`,
  operationId: 'certificate',
  summary: 'Deliver the certificate; once more: a corrected one in its place',
  description:
    'The body is the PDF itself, at most 20 MB. `Content-Digest: sha-256=:…:` says what it must be. What is odd about it is refused as `doubtful` with findings; `Prefer: accept-warnings=small,…` says that you have looked at them. Another file while the first is held takes its place; after that it is sent to the person at once, as a corrected one. Where the desk has sent another file itself, or holds one, the answer is `not-now`.',
  ...secured('certificate'),
  request: {
    params: referenceParam,
    body: { required: true, content: { 'application/pdf': { schema: fileSchema } } },
    headers: keyAndVersion.extend({
      'content-digest': z.string().optional().openapi({ example: 'sha-256=:…:' }),
      prefer: z.string().optional(),
    }),
  },
  responses: {
    201: {
      ...json(
        deliveredSchema,
        'It goes to the person in 15 s, unless it is taken back; a corrected one goes at once',
      ),
      ...versioned,
    },
    ...problems(
      ...ofWriting,
      'in-progress',
      'cut-off',
      'wrong-media',
      'not-a-pdf',
      'damaged-pdf',
      'locked-pdf',
      'wrong-signature',
      'active-pdf',
      'heavy-pdf',
      'digest-differs',
      'doubtful',
    ),
  },
});
