import type { Conversation } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import type { ApplicationService } from '../../services/form/application.ts';
import { type BotContext, type BotDeps, updateRef } from '../context.ts';
import { type FormInput, readFormInput } from './form-input.ts';

/**
 * One turn of the application form: wait for an update, take it as an event of the form in one transaction, and
 * be over. The draft row says whether there is a next turn. No API call is made and nothing is thrown in here.
 */
export function applicationConversation({ application }: BotDeps) {
  return async (conversation: Conversation<BotContext, Context>, _entered: Context): Promise<void> => {
    const turn = await conversation.wait();
    const read = readFormInput(turn);
    if (read === undefined) await conversation.skip({ next: true });
    else {
      const outcome = await conversation.external((ctx) => takeTurn(application, ctx, read));
      if (outcome === 'no-draft') await conversation.halt({ next: true });
    }
  };
}

/** An error is kept for outside: thrown in here it would come out as a bare object. */
async function takeTurn(
  application: ApplicationService,
  ctx: BotContext,
  { act, press }: FormInput,
): Promise<'over' | 'no-draft'> {
  try {
    const outcome = await application.take(updateRef(ctx), act, press);
    if (outcome === 'stale') ctx.toast = { text: ctx.t.plain('toast-old-button') };
    return outcome === 'no-draft' ? 'no-draft' : 'over';
  } catch (error) {
    ctx.failure = { error };
    return 'over';
  }
}
