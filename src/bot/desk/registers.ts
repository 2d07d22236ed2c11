import { isScope } from '../../domain/register/scope.ts';
import type { HookOutcome } from '../../services/register/hooks.ts';
import type { RegisterOutcome } from '../../services/register/registers.ts';
import { type BotContext, type BotDeps, chatIdOf, updateRef } from '../context.ts';

/**
 * `/registers`: the list; with words behind it a new register, another key, a scope given or taken away, an end:
 * `new NAME` · `key N` · `allow N SCOPE` · `stop N` · `resume N`; and where its events are posted to: `hook N ADDRESS`, `hook N off`,
 * `secret N`, `go N`, `skip N`.
 */
export function registersCommand({ registers, hooks, show }: Pick<BotDeps, 'registers' | 'hooks' | 'show'>) {
  return async (ctx: BotContext & { readonly match: string }): Promise<void> => {
    const [what = '', of = '', ...more] = ctx.match.trim().split(/\s+/);
    const chatId = chatIdOf(ctx);
    const number = /^\d{1,9}$/.test(of) ? Number(of) : 0;
    const outcome = await carryOut(ctx, what, of, number, more);
    // Said directly: a key in the outbox would lie on the disk in plain.
    if (outcome?.code === 'key') {
      return await show(chatId, { template: 'register-key', name: outcome.name, key: outcome.key });
    }
    if (outcome?.code === 'secret') {
      return await show(chatId, { template: 'hook-secret', name: outcome.name, secret: outcome.secret });
    }
    if (outcome?.code === 'shape' || outcome?.code === 'address') {
      return await show(chatId, { template: 'hook-refused', why: outcome.code });
    }
    await show(chatId, { template: 'registers' });
  };

  function carryOut(
    ctx: BotContext,
    what: string,
    of: string,
    number: number,
    more: readonly string[],
  ): Promise<RegisterOutcome | HookOutcome | undefined> {
    const update = updateRef(ctx);
    const [scope = ''] = more;
    if (what === 'new' && of !== '') return registers.add(update, [of, ...more].join(' '));
    if (what === 'key') return registers.renewKey(update, number);
    if (what === 'stop') return registers.stop(update, number);
    if (what === 'resume') return registers.resume(update, number);
    if (what === 'allow' && isScope(scope)) return registers.toggleScope(update, number, scope);
    if (what === 'hook' && scope === 'off') return hooks.removeHook(update, number);
    if (what === 'hook' && scope !== '') return hooks.setHook(update, number, scope);
    if (what === 'secret') return hooks.renewSecret(update, number);
    if (what === 'go' || what === 'skip') return hooks.goOn(update, number, what === 'skip');
    return Promise.resolve(undefined);
  }
}
