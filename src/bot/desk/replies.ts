import type { DeskOutcomeCode } from '../../domain/desk/desk-outcomes.ts';
import { hasText, keyOf } from '../../i18n/translate.ts';
import type { DeskOutcome, DeskUpdate } from '../../services/desk/at-desk.ts';
import { type BotContext, type BotDeps, chatIdOf, updateRef } from '../context.ts';

/** The update of a wish whose outcome is said in a line below. */
export function repliedTo(ctx: BotContext, action: DeskOutcomeCode): DeskUpdate {
  return { ...updateRef(ctx), reply: action };
}

/** Says to an operator why nothing was done. What needs no transaction need not survive a crash. */
export async function replyToOperator(
  deps: BotDeps,
  ctx: BotContext,
  outcome: DeskOutcome | undefined,
): Promise<void> {
  // A repeated update was answered the first time, and `shown` has sent its own message.
  if (outcome === undefined || outcome.code === 'shown' || outcome.code === 'done') return;
  if (outcome.code === 'denied') {
    await deps.show(chatIdOf(ctx), { template: 'plain', text: 'unknown' });
    return;
  }
  await deps.show(chatIdOf(ctx), {
    template: 'desk-reply',
    outcome: outcome.code,
    ...('reference' in outcome && { reference: outcome.reference }),
    ...('assignee' in outcome && { assignee: outcome.assignee }),
  });
}

/**
 * Says it on the button that was pressed. A failure is an alert, since it is the only sign of it; the card itself
 * follows the state.
 */
export function toastOperator(
  ctx: BotContext,
  outcome: DeskOutcome | undefined,
  action: DeskOutcomeCode,
): void {
  if (outcome === undefined || outcome.code === 'shown') return;
  if (outcome.code === 'denied') {
    ctx.toast = { text: ctx.t.plain('toast-old-button') };
    return;
  }
  const code = outcome.code === 'done' ? action : outcome.code;
  if (!hasText(`desk-outcome-${code}`)) return;
  const reference = 'reference' in outcome ? outcome.reference : '';
  const name = 'assignee' in outcome ? outcome.assignee : '';
  ctx.toast = {
    text: ctx.t.plain(keyOf('desk-outcome', code), { reference, name }),
    alert: outcome.code !== 'done',
  };
}

/** What colleagues will read as "who has it". */
export function displayName(ctx: BotContext): string {
  return [ctx.from?.first_name, ctx.from?.last_name].filter(Boolean).join(' ');
}
