import { codeRules } from '../../../domain/form/one-time-code.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { ConfirmationWay } from '../../../domain/request/request.ts';
import { findApplicant } from '../../../storage/applicant/applicants.ts';
import type { Tx } from '../../../storage/database/transact.ts';
import {
  findConfirmation,
  issueCode,
  putConfirmation,
  recordRefusal,
  voidCode,
  wasFor,
} from '../../../storage/form/confirmations.ts';
import { type Draft, findDraftById, saveDraft } from '../../../storage/form/drafts.ts';
import { type Job, settleJob } from '../../../storage/queues/jobs.ts';
import { keyOfJob } from '../../job-names.ts';
import type { OwnerAlerts } from '../../owner/owner-alerts.ts';
import { type ServiceDeps, startTurn } from '../../turn.ts';
import { showForm } from '../show-form.ts';
import { otherWay, sendCode } from './ask-confirmation.ts';

/** A code to hand to a gateway. */
export interface CodeToSend {
  readonly way: ConfirmationWay;
  /** E.164. */
  readonly phone: string;
  readonly code: string;
  /** Of the person it goes to. */
  readonly locale: Locale;
}

/** What became of a code that a gateway was given; `broken`: the owner has to mend it. */
export type CodeSent = 'sent' | 'phone-refused' | { readonly broken: string };

/** A one-time code on its way to the phone, and what is done where it can't be sent; inside the transaction of its job. */
export function createCodeSending(deps: ServiceDeps, ownerAlerts: Pick<OwnerAlerts, 'codesBroken'>) {
  return {
    /** A new code for the form that waits for it; undefined: nobody waits any more. It counts from now on. */
    codeToSend(tx: Tx, job: Job): CodeToSend | undefined {
      const { draft, confirmation } = waiting(tx, job);
      const phone = draft?.answers.phone?.value;
      // A number that was changed meanwhile is sent a code of its own when the form is sent again.
      if (!draft || !confirmation || !phone || !wasFor(tx, draft.id, phone)) {
        settleJob(tx, job.id, 'dropped', 'nobody waits for this code');
        return undefined;
      }
      const code = issueCode(tx, confirmation, deps.now() + codeRules.livesMs);
      return { way: confirmation.way, phone, code, locale: findApplicant(tx, draft.chatId)?.locale ?? 'kk' };
    },

    /**
     * Where no code can be had, the person's own contact does instead, unless it may not: then they try again later. The
     * owner knows why.
     */
    codeSent(tx: Tx, job: Job, outcome: CodeSent): void {
      const { draft, confirmation } = waiting(tx, job);
      if (!settleJob(tx, job.id, 'done', typeof outcome === 'string' ? outcome : outcome.broken)) return;
      const turn = startTurn(tx, deps.now(), keyOfJob(job));
      if (typeof outcome === 'object') ownerAlerts.codesBroken(turn, outcome.broken);
      if (outcome === 'sent' || !draft || !confirmation) return;
      voidCode(tx, draft.id);
      recordRefusal(tx, draft.chatId);
      if (!confirmation.open || draft.at !== undefined) return;
      const next: Draft = { ...draft, rev: draft.rev + 1 };
      saveDraft(tx, next, deps.now());
      if (outcome === 'phone-refused') return showForm(turn, next, { problem: 'code-phone' });
      const other = otherWay(deps, confirmation);
      const isFirst = confirmation.way === deps.codeWays[0];
      if (other && isFirst && sendCode(turn, draft, other).problem === undefined) {
        return showForm(turn, next, { problem: 'code-other-way' });
      }
      if (deps.needsCode) return showForm(turn, next, { problem: 'code-none' });
      putConfirmation(tx, draft.id, 'contact', draft.answers.phone?.value ?? '', deps.now());
      showForm(turn, next, { problem: 'code-not-sent' });
    },
  };

  /** The form and the code that a job is about, while they still wait. */
  function waiting(tx: Tx, job: Job) {
    const [draftId = '', sends] = job.subject.split('.');
    const draft = findDraftById(tx, draftId);
    const confirmation = draft && findConfirmation(tx, draftId);
    const isMeant = confirmation !== undefined && String(confirmation.sends) === sends;
    return { draft, confirmation: isMeant ? confirmation : undefined };
  }
}
