import { z } from '@hono/zod-openapi';
import { eventKinds, eventType } from '../domain/register/event.ts';
import { scopes } from '../domain/register/scope.ts';
import { certificateKinds, refusalCodes, statuses } from '../domain/request/status.ts';
import { problemKinds } from './problems.ts';

/** What goes in and out. Answers may get more fields one day; bodies take these and no others. */
const version = z.number().int().min(1);
const time = z.string().openapi({ format: 'date-time' });
const date = z.string().openapi({ format: 'date' });
const reference = z.string().openapi({ example: 'CR-7K3M-9QXD' });
const status = z.enum(statuses);
const kind = z.enum(certificateKinds);

const thin = z.object({
  reference,
  version,
  status,
  kind,
  submitted_at: time,
  promised_on: date.openapi({ description: 'The last day of the promise to the person, in Asia/Almaty' }),
  with_apostille: z.boolean(),
  holder: z.object({ type: z.enum(['operator', 'register']), mine: z.boolean() }).nullable(),
  erased: z.boolean().openapi({ description: "The person's data are gone: your copy has to go too" }),
});

const person = z
  .object({
    iin: z.string().nullable(),
    surname: z.string().nullable(),
    name: z.string().nullable(),
    patronymic: z.string().nullable(),
    previous_names: z.array(z.object({ kind: z.string(), name: z.string() })),
    birth_date: z.string().nullable(),
    birth_country: z.string().nullable(),
    birth_place: z.string().nullable(),
  })
  .openapi('Person');

const paper = z.object({ number: z.string().nullable(), date: z.string().nullable() });
const representative = z
  .object({
    iin: z.string().nullable(),
    surname: z.string().nullable(),
    name: z.string().nullable(),
    patronymic: z.string().nullable(),
    kinship: z
      .string()
      .nullable()
      .openapi({ description: 'Null where an adult has given a power of attorney' }),
    kinship_document: paper.extend({ kind: z.string().nullable() }).nullable(),
    power_of_attorney: paper.extend({ notary: z.string().nullable() }).nullable(),
  })
  .openapi('Representative');

export const requestSchema = thin
  .extend({
    applicant: person
      .optional()
      .openapi({ description: 'Only while you hold the request, by a key with `work`' }),
    for_whom: z.string().optional(),
    representative: representative
      .nullable()
      .optional()
      .openapi({ description: 'Null where the person asks for themselves' }),
    purpose: z.string().nullable().optional(),
    country: z.string().nullable().optional(),
    branch: z.string().nullable().optional(),
    conversation: z
      .array(z.object({ asked_at: time, text: z.string().nullable(), answer: z.string().nullable() }))
      .optional(),
  })
  .openapi('Request');

export const requestPageSchema = z
  .object({ requests: z.array(thin.openapi('ThinRequest')), next: z.string().nullable() })
  .openapi('RequestPage');

export const deliveredSchema = z
  .object({
    reference,
    version,
    status: z.literal('delivered'),
    sha256: z.string().openapi({ description: 'Of the file, in hex' }),
    warnings: z.array(z.string()),
  })
  .openapi('Delivered');

export const eventSchema = z
  .object({
    specversion: z.literal('1.0'),
    id: z.string(),
    source: z.string(),
    type: z.enum(eventKinds.map(eventType)),
    subject: z.string().optional(),
    time,
    datacontenttype: z.literal('application/json'),
    sequence: z.string(),
    data: z.object({ reference, version, status, kind }).optional(),
  })
  .openapi('Event');

export const eventPageSchema = z
  .object({
    events: z.array(eventSchema),
    next: z.string().openapi({ description: 'The cursor to go on with' }),
  })
  .openapi('EventPage');

export const meSchema = z
  .object({
    register: z.object({ id: z.number().int(), name: z.string() }),
    scopes: z.array(z.enum(scopes)),
    holds: z.number().int(),
    paused: z
      .boolean()
      .openapi({ description: 'Too many refusals at once: nothing can be decided until an owner says so' }),
    limits: z.object({ holds: z.number().int(), calls_per_second: z.number(), file_bytes: z.number().int() }),
    key_ends_at: time
      .nullable()
      .openapi({ description: 'When the key of this call ends; null: not by itself' }),
    newest_event: z.string(),
    hook: z
      .object({ waiting: z.number().int(), failing_since: time.nullable(), paused: z.boolean() })
      .nullable()
      .openapi({ description: 'The address to which events are posted; null: an owner has named none' }),
  })
  .openapi('Me');

export const pingedSchema = z.object({ event: z.string() }).openapi('Pinged');

export const problemSchema = z
  .object({
    type: z.string(),
    code: z.enum(Object.keys(problemKinds)),
    title: z.string(),
    status: z.number().int(),
    reference: z.string().optional(),
    version: version.optional(),
    allowed: z
      .array(z.string())
      .optional()
      .openapi({ description: 'The calls that this register may make about the request now' }),
    findings: z.array(z.string()).optional(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  })
  .openapi('Problem');

const text = z.string().trim().min(1).max(1500);

export const askSchema = z.strictObject({ text }).openapi('Question');
export const refuseSchema = z
  .strictObject({ code: z.enum(refusalCodes), text: text.optional() })
  .openapi('Refusal');

export const referenceParam = z.object({
  reference: z.string().openapi({ param: { name: 'reference', in: 'path' }, example: 'CR-7K3M-9QXD' }),
});
const cursor = z.string().max(40).optional();
export const eventQuery = z.object({
  after: cursor.openapi({
    description: '`next` of the page before; not set: from the oldest event that is kept',
  }),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  wait: z.coerce.number().min(0).max(25).default(0).openapi({ description: 'Seconds to wait for an event' }),
});
export const requestQuery = z.object({
  status: status.optional(),
  held: z.literal('mine').optional(),
  after: z.string().max(40).optional().openapi({ description: '`next` of the page before' }),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
/** What is missing of these is answered by a problem of its own, so that only the document says what is required. */
const seen = { description: 'The version that you have seen, as in ETag: "7"', example: '"7"' };
export const keyHeader = z.object({
  'idempotency-key': z
    .string()
    .optional()
    .openapi({
      description: 'The same call again has the same key: it is carried out once',
      param: { required: true },
    }),
  'if-match': z.string().optional().openapi(seen),
});
/** These are decided by what stands in the request, so that the caller has to have seen it as it is. */
export const ofWhatWasSeen: readonly string[] = ['ask', 'check', 'refuse', 'ready'];
export const keyAndVersion = keyHeader.extend({
  'if-match': z
    .string()
    .optional()
    .openapi({ ...seen, param: { required: true } }),
});
/** The body is a file: nothing of it is looked at here. */
export const fileSchema = z.string().openapi({ format: 'binary' });
