import { isScope } from '../../domain/register/scope.ts';
import { type BotContext, type BotDeps, chatIdOf, updateRef } from '../context.ts';

/**
 * `/registers`: the list; with words behind it a new register, another key, a scope given or taken away, an end:
 * `new NAME` · `key N` · `allow N SCOPE` · `stop N`.
 */
export function registersCommand({ registers, show }: Pick<BotDeps, 'registers' | 'show'>) {
  return async (ctx: BotContext & { readonly match: string }): Promise<void> => {
    const [what = '', of = '', ...more] = ctx.match.trim().split(/\s+/);
    const chatId = chatIdOf(ctx);
    const number = /^\d{1,9}$/.test(of) ? Number(of) : 0;
    const outcome = await carryOut(ctx, what, of, number, more);
    // Said directly: a key in the outbox would lie on the disk in plain.
    if (outcome?.code === 'key') {
      return await show(chatId, { template: 'register-key', name: outcome.name, key: outcome.key });
    }
    await show(chatId, { template: 'registers' });
  };

  function carryOut(
    ctx: BotContext,
    what: string,
    of: string,
    number: number,
    more: readonly string[],
  ): ReturnType<BotDeps['registers']['stop']> {
    const update = updateRef(ctx);
    const [scope = ''] = more;
    if (what === 'new' && of !== '') return registers.add(update, [of, ...more].join(' '));
    if (what === 'key') return registers.renewKey(update, number);
    if (what === 'stop') return registers.stop(update, number);
    if (what === 'allow' && isScope(scope)) return registers.toggleScope(update, number, scope);
    return Promise.resolve(undefined);
  }
}
