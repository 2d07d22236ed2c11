import { consentVersion } from '../../domain/form/consent.ts';
import { mostOpenRequests } from '../../domain/limits-per-person.ts';
import { findApplicant } from '../../storage/applicant/applicants.ts';
import { type Draft, findDraft } from '../../storage/form/drafts.ts';
import { deletePrompt } from '../../storage/form/prompts.ts';
import { countOpenRequests } from '../../storage/request/requests.ts';
import { runUpdate, type ServiceDeps, type Turn, type UpdateRef } from '../turn.ts';
import { askConsent } from './ask-consent.ts';
import { takesPages } from './attach-scan.ts';
import { discardDraft } from './discard-draft.ts';
import type { FormAct } from './form-acts.ts';
import { type Press, showForm } from './show-form.ts';
import { startDraft } from './start-draft.ts';
import { takeAct } from './take-act.ts';

/** done · stale: the button was made for an earlier state · no-draft: there is no form open. */
export type TurnOutcome = 'done' | 'stale' | 'no-draft';

/** Filling in the form. */
export function createApplication(deps: ServiceDeps) {
  return {
    /**
     * `/apply`: consent first; then the form. Who has begun one chooses whether to go on with it, unless `straight`
     * says that they chose already. `start`: where a new request is begun from, and with it answers that are clear.
     */
    begin(update: UpdateRef, straight = false, start?: string) {
      return runUpdate(deps, update, (turn) => {
        const { tx, tell } = turn;
        const applicant = findApplicant(tx, update.chatId);
        if (applicant?.locale === undefined) return tell(update.chatId, { template: 'language-choice' });
        if (applicant.consentVersion !== consentVersion) {
          return askConsent(turn, update.chatId, consentVersion, { start });
        }
        deletePrompt(tx, update.chatId); // what is typed from now on answers the form
        const open = findDraft(tx, update.chatId);
        if (!open && hasTooMany(turn, update.chatId)) {
          return tell(update.chatId, { template: 'plain', text: 'too-many-requests' });
        }
        if (open && start && !isAnswered(open) && open.requestId === undefined) {
          // Nothing is lost with it, and it would begin with the wrong answers.
          discardDraft(turn, open);
          const strip = open.cardMessageId;
          return showForm(turn, startDraft(deps, turn, update.chatId, start), strip ? { strip } : {});
        }
        const draft = open ?? startDraft(deps, turn, update.chatId, start);
        if (open && isBegun(open) && !straight) {
          showForm(turn, draft, { face: 'resume', ...(start && { start }) });
        } else showForm(turn, draft);
      });
    },

    /** Shows the open form again below, for `/help` and other detours. */
    show(update: UpdateRef) {
      return runUpdate(deps, update, (turn) => {
        const draft = findDraft(turn.tx, update.chatId);
        if (draft) showForm(turn, draft);
      });
    },

    /** A file of this person now is the paper that the form asks for, or a page of it. */
    takesPages({ chatId }: UpdateRef): Promise<boolean> {
      return deps.transact((tx) => takesPages(deps, tx, chatId));
    },

    /** `/cancel`: asks before anything is erased. */
    askCancel(update: UpdateRef) {
      return runUpdate(deps, update, (turn) => {
        const draft = findDraft(turn.tx, update.chatId);
        if (draft) showForm(turn, draft, { face: 'cancel' });
        else turn.tell(update.chatId, { template: 'plain', text: 'nothing-to-cancel' });
      });
    },

    /**
     * One turn of the form, in one transaction: the update's number, the answer, and the card that follows.
     * A button made for an earlier state only brings the present card; an answer belongs to the question shown.
     */
    take(update: UpdateRef, act: FormAct, press?: Press): Promise<TurnOutcome | undefined> {
      return runUpdate(deps, update, (turn): TurnOutcome => {
        const draft = findDraft(turn.tx, update.chatId);
        if (draft === undefined) return 'no-draft';
        return takeAct(deps, turn, update, draft, act, press);
      });
    },
  };
}

export type ApplicationService = ReturnType<typeof createApplication>;

/** Something was answered: there is something to go on with. */
export function isBegun(draft: Draft): boolean {
  return Object.keys(draft.answers).length > 0;
}

/** True where a person has as many open requests as they may: it is said before fourteen questions are answered in vain. */
export function hasTooMany({ tx }: Pick<Turn, 'tx'>, chatId: number): boolean {
  return countOpenRequests(tx, chatId) >= mostOpenRequests;
}

/** The person has done something with it: all that it holds may have come with its start. */
function isAnswered(draft: Draft): boolean {
  return isBegun(draft) && draft.rev > 1;
}
