import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { CallRefusal } from '../services/register/calls.ts';

interface Kind {
  readonly status: ContentfulStatusCode;
  readonly title: string;
}

/** Why a call can't be carried out: each code with its status and what it means. The page lists them. */
export const problemKinds = {
  'bad-json': { status: 400, title: 'The body is not JSON' },
  'key-missing': {
    status: 400,
    title: 'The call needs an Idempotency-Key: 1 to 64 of A-Z, a-z, 0-9, _ and -',
  },
  unauthorized: { status: 401, title: 'The key is missing, wrong, or not valid any more' },
  address: { status: 403, title: 'This is not an address from which registers may call' },
  scope: { status: 403, title: 'The key does not allow this' },
  paused: {
    status: 403,
    title:
      'This register has refused too many requests at once: an owner has to let it go on. Reading goes on',
  },
  'no-such-path': { status: 404, title: 'There is nothing here' },
  'no-such-request': { status: 404, title: 'There is no such request for registers' },
  'no-such-method': { status: 405, title: 'This can not be done here' },
  'cut-off': { status: 408, title: 'The file did not come to its end, or not within two minutes' },
  'take-first': { status: 409, title: 'Nobody holds the request: take it first' },
  'not-now': { status: 409, title: 'The request does not stand so that this is possible' },
  'wrong-kind': { status: 409, title: 'This is for the other kind of certificate' },
  'not-holder': { status: 409, title: 'Somebody else holds the request' },
  taken: { status: 409, title: 'Somebody was faster' },
  'already-yours': { status: 409, title: 'This register holds the request already' },
  'not-allowed': { status: 409, title: 'A register may not do this' },
  'data-blocked': { status: 409, title: 'The person has had their data blocked: only a release is possible' },
  'too-late': { status: 409, title: 'The decision can not be taken back any more' },
  'no-hook': { status: 409, title: 'An owner has named no address to which events are posted' },
  'in-progress': { status: 409, title: 'The same call is being carried out' },
  'cursor-of-before': {
    status: 410,
    title:
      'The cursor is of before a restore, or too old: list the requests, then follow from the newest event',
  },
  version: { status: 412, title: 'The request has changed since: look at it and decide anew' },
  'too-large': { status: 413, title: 'The body is too large' },
  'wrong-media': { status: 415, title: 'The body is of another type than is taken here' },
  invalid: { status: 422, title: 'The call is not as it must be' },
  'key-reused': { status: 422, title: 'This Idempotency-Key was used for another call' },
  'text-too-long': { status: 422, title: 'The text is longer than 1500 characters' },
  'digest-differs': { status: 422, title: 'The file is not the one of Content-Digest' },
  'not-a-pdf': { status: 422, title: 'The file is not a PDF' },
  'damaged-pdf': { status: 422, title: 'The PDF is damaged or cut short' },
  'locked-pdf': { status: 422, title: 'The PDF opens by a password alone' },
  'wrong-signature': {
    status: 422,
    title: 'What is signed in the PDF is another file, or the signature is none of its key',
  },
  'active-pdf': { status: 422, title: 'The PDF brings a program or another file' },
  'heavy-pdf': { status: 422, title: 'The PDF could not be read in time' },
  doubtful: {
    status: 422,
    title:
      'Something about the certificate is odd: look at findings; Prefer: accept-warnings=… sends it all the same',
  },
  'if-match-missing': { status: 428, title: 'The call needs If-Match with the version that you have seen' },
  'too-many-calls': { status: 429, title: 'Too many calls' },
  'holds-too-many': { status: 429, title: 'This register holds as many requests as it may' },
  failed: { status: 500, title: 'The program has failed' },
  unavailable: { status: 503, title: 'Not now: the same call can be tried again' },
} as const satisfies Record<string, Kind>;
export type ProblemCode = keyof typeof problemKinds;

/** What stands in a problem beside its code: no value that was sent, and nothing of a person. */
export interface ProblemDetails {
  readonly reference?: string;
  /** Of the request as it stands now. */
  readonly version?: number;
  /** What this register may do with the request now. */
  readonly allowed?: readonly string[];
  readonly findings?: readonly string[];
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

/** Ends a call; the face turns it into an answer (RFC 9457). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;
  /** Seconds. */
  readonly retryAfter: number | undefined;

  constructor(code: ProblemCode, details: ProblemDetails = {}, retryAfter?: number) {
    super(code);
    this.code = code;
    this.details = details;
    this.retryAfter = retryAfter;
  }
}

const renamed: Readonly<Partial<Record<CallRefusal, ProblemCode>>> = {
  faster: 'version',
  'not-assignee': 'not-holder',
  'not-yours': 'not-holder',
};

/** The code at the interface of what a service has refused. */
export function problemOf(code: CallRefusal): ProblemCode {
  return (
    renamed[code] ?? (code in problemKinds ? (code as keyof typeof problemKinds & CallRefusal) : 'failed')
  );
}

/** The body of an error (RFC 9457): its type is an address in the documentation of the interface. */
export function problemBody({ code, details }: ApiProblem) {
  const { status, title } = problemKinds[code];
  return { type: `/api/#${code}`, code, title, status, ...details };
}
