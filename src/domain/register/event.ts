import { writeInstant } from '../dates/working-days.ts';
import type { Action, CertificateKind, Status } from '../request/status.ts';

/** What registers are told. The order is that of a request's life. */
export const eventKinds = [
  'submitted',
  'taken',
  'released',
  'asked',
  'answered',
  'checking',
  'resumed',
  'ready',
  'delivered',
  'refused',
  'collected',
  'returned',
  'withdrawn',
  'restored',
  'moved',
  'received',
  'undelivered',
  'corrected',
  'erased',
  'service.restored',
  'service.ping',
  'key.expiring',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** The event of each action; undefined: registers have nothing to do with it. */
const kindOfAction: Readonly<Record<Action, EventKind | undefined>> = {
  receipt: undefined,
  paid: undefined,
  'decline-receipt': undefined,
  lapse: undefined,
  take: 'taken',
  release: 'released',
  ask: 'asked',
  answer: 'answered',
  unreached: 'resumed',
  correct: 'asked',
  corrected: 'answered',
  check: 'checking',
  resume: 'resumed',
  ready: 'ready',
  deliver: 'delivered',
  refuse: 'refused',
  collected: 'collected',
  returned: 'returned',
  withdraw: 'withdrawn',
  unassign: 'released',
};

/** The event that an action is told as; undefined: registers do not hear of it. */
export function eventOfAction(action: Action): EventKind | undefined {
  return kindOfAction[action];
}

/** The whole name of an event, as CloudEvents want it. */
export function eventType(kind: EventKind): string {
  const of = kind.includes('.') ? kind : `request.${kind}`;
  return `kz.criminal-record.${of}`;
}

/** A place in the feed: `epoch` is another after a restore from a backup, so that cursors of before are told apart. */
export interface Cursor {
  readonly epoch: string;
  readonly id: number;
}

/** Where in the feed a register is, `EPOCH.NUMBER`; it is kept by the register and given back as it is. */
export function writeCursor({ epoch, id }: Cursor): string {
  return `${epoch}.${id}`;
}

/** Undefined: it is no cursor. */
export function readCursor(text: string): Cursor | undefined {
  const [, epoch, id] = /^([0-9a-f]{8})\.(\d{1,15})$/.exec(text) ?? [];
  return epoch === undefined || id === undefined ? undefined : { epoch, id: Number(id) };
}

/** A line of the feed. */
export interface EventLine {
  readonly id: number;
  /** Ms. */
  readonly at: number;
  readonly kind: EventKind;
  readonly request:
    | {
        readonly reference: string;
        readonly version: number;
        readonly status: Status;
        readonly kind: CertificateKind;
      }
    | undefined;
}

/** Where events come from, as CloudEvents want it. */
const source = '/api/v1';

/**
 * A line as an event, CloudEvents 1.0 in JSON: the same in the feed and when it is posted, and without a person. It is written by
 * hand, since a page of the feed has hundreds: each value is a number, a time or a word of our own, in which JSON wants nothing
 * escaped.
 */
export function writeEvent(epoch: string, { id, at, kind, request }: EventLine): string {
  const subject = request ? `"subject":"${request.reference}",` : '';
  const data = request
    ? `,"data":{"reference":"${request.reference}","version":${request.version},"status":"${request.status}","kind":"${request.kind}"}`
    : '';
  return (
    `{"specversion":"1.0","id":"${writeCursor({ epoch, id })}","source":"${source}","type":"${eventType(kind)}",${subject}` +
    `"time":"${writeInstant(at)}","datacontenttype":"application/json","sequence":"${id}"${data}}`
  );
}
