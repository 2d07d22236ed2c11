import { dayMs } from '../../../domain/dates/durations.ts';
import { codeFault, codeRules, parseCode, resendInSeconds } from '../../../domain/form/one-time-code.ts';
import type { ConfirmationWay } from '../../../domain/request/request.ts';
import {
  type Confirmation,
  codesSentSince,
  findConfirmation,
  openOrClose,
  putConfirmation,
  recordCodeSent,
  tryCode,
  voidCode,
  wasFor,
} from '../../../storage/form/confirmations.ts';
import type { Draft } from '../../../storage/form/drafts.ts';
import { planJob } from '../../../storage/queues/jobs.ts';
import type { ServiceDeps, Turn } from '../../turn.ts';
import type { CardOptions } from '../show-form.ts';

/** What the card says besides, such as why no code was sent. */
type Remark = Pick<CardOptions, 'problem' | 'number'>;

/**
 * A complete form waits for the person's own yes: a one-time code where a provider is set, their own contact
 * otherwise. A code that was sent a moment ago still counts for whoever went back to the answers.
 */
export function askConfirmation(deps: ServiceDeps, turn: Turn, draft: Draft): Remark {
  const phone = phoneOf(draft);
  const before = findConfirmation(turn.tx, draft.id);
  // Where codes could not be sent, the own contact stays the way for this form.
  const [way] = before?.way === 'contact' && !deps.needsCode ? [] : deps.codeWays;
  if (way === undefined) {
    putConfirmation(turn.tx, draft.id, 'contact', phone, turn.now);
    return {};
  }
  const stillCounts = before && before.way !== 'contact' && wasFor(turn.tx, draft.id, phone);
  if (stillCounts && codeFault(before, turn.now) === undefined) {
    openOrClose(turn.tx, draft.id, true);
    return {};
  }
  return sendCode(turn, draft, way);
}

/** Has a code sent, within the limits; the sending itself is a job, so that a crash in between loses nothing. */
export function sendCode({ tx, now }: Turn, draft: Draft, way: ConfirmationWay): Remark {
  const phone = phoneOf(draft);
  const sent = codesSentSince(tx, draft.chatId, phone, now - dayMs);
  const wait = sent.last === undefined ? 0 : resendInSeconds(sent.last, now);
  const isFirst = !wasFor(tx, draft.id, phone);
  if (sent.count >= codeRules.sendsADay) {
    // The card is opened all the same: the code that came last, or the other way to confirm, may still do.
    if (isFirst) {
      putConfirmation(tx, draft.id, way, phone, now);
      voidCode(tx, draft.id);
    }
    openOrClose(tx, draft.id, true);
    return { problem: 'code-limit' };
  }
  if (wait > 0 && !isFirst) {
    openOrClose(tx, draft.id, true);
    return { problem: 'code-wait', number: wait };
  }
  // A number that another form has just been sent a code to gets this one by itself, as soon as it may.
  const dueAt = now + wait * 1000;
  recordCodeSent(tx, draft.chatId, phone, dueAt);
  const { sends } = putConfirmation(tx, draft.id, way, phone, now);
  planJob(tx, { kind: 'send-code', subject: `${draft.id}.${sends}`, dueAt });
  return wait > 0 ? { problem: 'code-later', number: wait } : {};
}

/** The way beside the one that is used now; undefined: there is none. */
export function otherWay(deps: ServiceDeps, confirmation: Confirmation): ConfirmationWay | undefined {
  return deps.codeWays.find((way) => way !== confirmation.way);
}

/** Looks at what was typed for the code. Undefined: it is the right one. */
export function checkCode({ tx, now }: Turn, confirmation: Confirmation, typed: string): Remark | undefined {
  const read = parseCode(typed);
  const fault = codeFault(confirmation, now);
  if (!read.ok) return { problem: read.code };
  if (fault) return { problem: fault };
  if (tryCode(tx, confirmation, read.value)) return undefined;
  const left = codeRules.tries - confirmation.tries - 1;
  return left > 0 ? { problem: 'code-wrong', number: left } : { problem: 'code-tries' };
}

function phoneOf(draft: Draft): string {
  const phone = draft.answers.phone?.value;
  if (!phone) throw new Error('a complete draft has a phone');
  return phone;
}
