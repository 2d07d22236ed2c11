import type { ExpectedCertificate } from '../../domain/desk/certificate-check.ts';
import type { DeskOutcomeCode } from '../../domain/desk/desk-outcomes.ts';
import { readReference } from '../../domain/request/reference.ts';
import type { Request } from '../../domain/request/request.ts';
import type { ActionRefusal, DeskAction } from '../../domain/request/status.ts';
import { isUndoable } from '../../domain/request/undo.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { findOperator, type Operator, operatorName } from '../../storage/desk/operators.ts';
import { registerName } from '../../storage/register/registers.ts';
import { findRequest, findRequestByReference, hasReference } from '../../storage/request/requests.ts';
import { type ActionWords, act } from '../request/act.ts';
import { runUpdate, type ServiceDeps, type Turn, type UpdateRef } from '../turn.ts';

/** How a request is named: by what an operator typed, or by the id on a button. */
export type RequestName = { readonly typed: string } | { readonly id: number };

/** What became of a decision. */
export type Decided =
  /** `request`: it can be taken back for a moment. */
  | { readonly code: 'done'; readonly reference: string; readonly request?: number }
  | { readonly code: ActionRefusal | 'faster'; readonly reference: string; readonly assignee: string };

/**
 * What became of an operator's wish. `denied`: whoever it was is no operator, and learns nothing.
 * `done` also stands for a card that was shown.
 */
export type DeskOutcome =
  | Decided
  /** What was asked for stands in the chat and needs no further word. */
  | { readonly code: 'shown'; readonly reference: string }
  | {
      readonly code:
        | 'text-too-long'
        | 'no-receipt'
        | 'no-lines'
        | 'another-receipt'
        | 'too-late'
        | 'not-yours';
      readonly reference: string;
      readonly assignee: string;
    }
  /** Two requests are named where one is meant; `reference` has them all. */
  | { readonly code: 'two-references'; readonly reference: string }
  | {
      readonly code:
        | 'no-such-request'
        | 'nothing-to-undo'
        | 'denied'
        | 'not-a-pdf'
        | 'too-big'
        | 'too-many-days'
        | 'which-request';
    };

/**
 * An operator's update. `reply` is what the wish is called in the line below that says what became of it. It is written
 * together with the decision, so that no crash comes between them; without it the handler says it, on the button.
 */
export interface DeskUpdate extends UpdateRef {
  readonly reply?: DeskOutcomeCode;
}

/** Looks the request up for an operator and hands both on. Whoever has no role learns nothing. */
export function atDesk(
  deps: ServiceDeps,
  update: DeskUpdate,
  name: RequestName,
  work: (turn: Turn, request: Request, operator: Operator) => DeskOutcome,
): Promise<DeskOutcome | undefined> {
  return runUpdate(deps, update, (turn): DeskOutcome => {
    const operator = findOperator(turn.tx, update.chatId);
    if (operator === undefined) return replyBelow(turn, update, { code: 'denied' });
    const found = lookUp(turn, name);
    const outcome = 'request' in found ? work(turn, found.request, operator) : found.fault;
    return replyBelow(turn, update, outcome);
  });
}

/** Says what became of a wish, where that is wanted, and hands it on. */
export function replyBelow({ tell }: Turn, { chatId, reply }: DeskUpdate, outcome: DeskOutcome): DeskOutcome {
  const { code } = outcome;
  if (reply === undefined || code === 'shown') return outcome; // what is shown needs no further word
  if (code === 'denied') tell(chatId, { template: 'plain', text: 'unknown' });
  else {
    tell(chatId, {
      template: 'desk-reply',
      outcome: code === 'done' ? reply : code,
      ...('reference' in outcome && { reference: outcome.reference }),
      ...('assignee' in outcome && { assignee: outcome.assignee }),
      ...(code === 'done' && outcome.request !== undefined && { undo: outcome.request }),
    });
  }
  return outcome;
}

/** Does an action of the desk by the hand of this operator, and says what came of it in the words of an outcome. */
export function actAsOperator(
  deps: ServiceDeps,
  turn: Turn,
  request: Request,
  operator: Operator,
  action: DeskAction,
  words: ActionWords = {},
): Decided {
  const outcome = act(deps, turn, request, action, actorOf(operator), words);
  return outcome.ok
    ? {
        code: 'done',
        reference: request.reference,
        ...(isUndoable(action, actorOf(operator)) && { request: request.id }),
      }
    : { code: outcome.code, reference: request.reference, assignee: nameOfAssignee(turn.tx, request) };
}

/** The operator as the one who decides, in the terms of the status table. */
export function actorOf(operator: Operator) {
  return { type: 'operator', id: operator.userId, owner: operator.role === 'owner' } as const;
}

/** For whom a certificate has to be. */
export function meantBy({ reference, application }: Request): ExpectedCertificate {
  return {
    reference,
    iin: application.iin ?? undefined,
    surname: application.surname ?? undefined,
  };
}

/** The name by which colleagues know whoever holds the request. */
export function nameOfAssignee(tx: Tx, { assignee, register }: Request): string {
  if (register !== undefined) return registerName(tx, register) ?? '';
  return assignee === undefined ? '' : (operatorName(tx, assignee) ?? String(assignee));
}

/** The request that was meant, or why none can be told. */
export type Found = { readonly request: Request } | { readonly fault: DeskOutcome };

/** Finds the request that is named. The words of an operator may hold its reference anywhere, but only one. */
export function lookUp({ tx }: Pick<Turn, 'tx'>, name: RequestName): Found {
  const none = { fault: { code: 'no-such-request' } } as const;
  if ('id' in name) {
    const request = findRequest(tx, name.id);
    return request ? { request } : none;
  }
  const read = readReference(name.typed, hasReference(tx));
  if (read.type === 'several') {
    return { fault: { code: 'two-references', reference: read.references.join(', ') } };
  }
  const request = read.type === 'one' ? findRequestByReference(tx, read.reference) : undefined;
  return request ? { request } : none;
}
