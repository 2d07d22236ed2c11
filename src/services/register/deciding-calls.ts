import { mostHeld } from '../../domain/register/assignment.ts';
import { type FullRequest, fullRequest } from '../../domain/register/request-shape.ts';
import type { Action, RefusalCode } from '../../domain/request/status.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { countHeld } from '../../storage/register/requests.ts';
import { historyOf } from '../../storage/request/events.ts';
import { routeRequest } from '../../storage/request/requests.ts';
import { longestReply } from '../desk/replies.ts';
import { type ActionWords, act } from '../request/act.ts';
import { announceAtDesk } from '../request/announce.ts';
import { undo } from '../request/undo.ts';
import type { ServiceDeps } from '../turn.ts';
import { answered, type Call, type CallOutcome, findKnown, refused, runOn } from './calls.ts';
import { noteTaken, stopsAtRefusals } from './watch.ts';

/** What a register does by a call that has a word of its own; the others go with a file. */
export type PlainCall = Extract<
  Action,
  'take' | 'release' | 'resume' | 'check' | 'ask' | 'refuse' | 'ready' | 'collected' | 'returned'
>;

/** What registers decide: by the same table and with the same consequences as what is decided at the desk. */
export function createDecidingCalls(deps: ServiceDeps) {
  return {
    /** `ifMatch`: the version of the request that the caller has seen; undefined: any. */
    decide(
      call: Call,
      reference: string,
      ifMatch: number | undefined,
      action: PlainCall,
      words: { readonly text?: string | undefined; readonly code?: RefusalCode } = {},
    ): Promise<CallOutcome> {
      return runOn(deps, call, reference, ifMatch, (turn, request) => {
        const { tx, now } = turn;
        const { register } = call;
        const actor = { type: 'register', id: register } as const;
        if (words.text !== undefined && [...words.text].length > longestReply) {
          return refused('text-too-long', request, register);
        }
        if (action === 'take' && countHeld(tx, register) >= mostHeld) {
          return refused('holds-too-many', request, register);
        }
        if (action === 'refuse' && stopsAtRefusals(deps, turn, register))
          return { ok: false, code: 'paused' };
        const said: ActionWords = {
          ...(words.text !== undefined && { text: words.text }),
          ...(words.code !== undefined && { code: words.code }),
        };
        const outcome = act(deps, turn, request, action, actor, said);
        if (!outcome.ok) return refused(outcome.code, request, register);
        if (action === 'take') {
          // The answer shows the person to the register, and whoever sees a person is recorded.
          const by = `register:${register}`;
          appendAudit(tx, { at: now, actor: by, action: 'open', subject: request.reference });
          noteTaken(turn, register);
        }
        if (action === 'release') {
          routeRequest(tx, request.id, 'both');
          announceAtDesk(deps, turn, request.id, `released${request.id}.${request.version}`);
        }
        return answered(turn, request, register);
      });
    },

    /** Takes back what this register decided a moment ago: the person has not heard of it. */
    undo(call: Call, reference: string, ifMatch: number | undefined): Promise<CallOutcome> {
      return runOn(deps, call, reference, ifMatch, (turn, request) => {
        const undone = undo(turn, request, { type: 'register', id: call.register });
        return undone.ok
          ? answered(turn, request, call.register)
          : refused(undone.code, request, call.register);
      });
    },

    /** The request with its person. Undefined: this register does not hold it. */
    person(reference: string, register: number): Promise<FullRequest | undefined> {
      return deps.transact((tx) => {
        const request = findKnown({ tx }, reference);
        if (request?.register !== register || request.endedAt !== undefined) return undefined;
        return fullRequest(request, historyOf(tx, request.id), register);
      });
    },
  };
}
