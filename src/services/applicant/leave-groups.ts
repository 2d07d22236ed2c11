import type { Locale } from '../../domain/locale.ts';
import { mayBeDesk } from '../../domain/owner/group-invitation.ts';
import { findApplicant } from '../../storage/applicant/applicants.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { runUpdate, type ServiceDeps, type UpdateRef } from '../turn.ts';

/** Who added the bot, and in which language their Telegram speaks. */
export interface Inviter {
  readonly userId: number;
  readonly hint: Locale | undefined;
}

/** Groups and channels that the bot was added to: personal data have no place there. */
export function createGroupLeaving(deps: ServiceDeps) {
  return {
    /** `update.chatId` is the group or the channel. One line to the group, in the language of who added the bot. */
    leave(update: UpdateRef, chatType: string, inviter: Inviter) {
      return runUpdate(deps, update, ({ tx, tell }) => {
        if (mayBeDesk(update.chatId, chatType, deps.operatorsChatId)) return;
        // Whoever works at the desk may be making its group just now.
        if (findOperator(tx, inviter.userId)) return;
        const known = findApplicant(tx, inviter.userId);
        const locale = known?.locale ?? inviter.hint ?? known?.hint ?? 'kk';
        tell(update.chatId, { template: 'leave-chat', locale, farewell: chatType !== 'channel' });
      });
    },
  };
}
