import type { Cursor } from '../../domain/register/event.ts';
import {
  type FullRequest,
  fullRequest,
  type ThinRequest,
  thinRequest,
} from '../../domain/register/request-shape.ts';
import type { Status } from '../../domain/request/status.ts';
import {
  type FeedLine,
  feedAfter,
  feedEpoch,
  newestFeedLine,
  oldestFeedLine,
} from '../../storage/register/feed.ts';
import type { Register } from '../../storage/register/registers.ts';
import { countHeld, requestsForRegisters } from '../../storage/register/requests.ts';
import { historyOf } from '../../storage/request/events.ts';
import { findRequestByReference } from '../../storage/request/requests.ts';
import type { ServiceDeps } from '../turn.ts';
import { findKnown } from './calls.ts';

export interface FeedPage {
  readonly epoch: string;
  readonly lines: readonly FeedLine[];
  readonly next: Cursor;
}

/** What registers read. `read`: a transaction that reads and costs nobody a turn. */
export function createReadingCalls(read: ServiceDeps['transact']) {
  return {
    /** Lines after `after`, or all that are kept. `cursor-of-before`: a restore, or too long ago. */
    feed(register: number, after: Cursor | undefined, limit: number): Promise<FeedPage | 'cursor-of-before'> {
      return read((tx) => {
        const epoch = feedEpoch(tx);
        const from = after?.id ?? 0;
        if (after !== undefined) {
          const oldest = oldestFeedLine(tx);
          const isOfBefore = after.epoch !== epoch || from > newestFeedLine(tx);
          if (isOfBefore || (oldest !== undefined && from > 0 && from < oldest - 1))
            return 'cursor-of-before';
        }
        const lines = feedAfter(tx, from, register, limit);
        return { epoch, lines, next: { epoch, id: lines.at(-1)?.id ?? from } };
      });
    },

    /** The place of the newest line: whoever has listed the requests goes on from there. */
    newest: (): Promise<Cursor> => read((tx) => ({ epoch: feedEpoch(tx), id: newestFeedLine(tx) })),

    /** Requests without their people, oldest first. `after`: the reference of the last one of the page before. */
    list(
      register: number,
      wanted: {
        readonly status: Status | undefined;
        readonly mine: boolean;
        readonly after: string | undefined;
      },
      limit: number,
    ): Promise<readonly ThinRequest[]> {
      return read((tx) => {
        const after = wanted.after === undefined ? undefined : findRequestByReference(tx, wanted.after);
        return requestsForRegisters(tx, {
          status: wanted.status,
          heldBy: wanted.mine ? register : undefined,
          after: after?.id ?? 0,
          limit,
        }).map((request) => thinRequest(request, register));
      });
    },

    /** With its person for the register that holds it, if it may work. */
    one(register: Register, reference: string): Promise<ThinRequest | FullRequest | undefined> {
      return read((tx) => {
        const request = findKnown({ tx }, reference);
        if (request === undefined) return undefined;
        const isHeld = request.register === register.id && request.endedAt === undefined;
        return isHeld && register.scopes.includes('work')
          ? fullRequest(request, historyOf(tx, request.id), register.id)
          : thinRequest(request, register.id);
      });
    },

    holds: (register: number) => read((tx) => countHeld(tx, register)),
  };
}
