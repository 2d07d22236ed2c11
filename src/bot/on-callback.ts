import type { Composer } from 'grammy';
import { type Callback, parseCallback } from '../views/callback-data.ts';
import type { BotContext } from './context.ts';

type CallbackOf<Type extends Callback['type']> = Extract<Callback, { type: Type }>;

/** Runs `handle` for presses of one type of button; presses of other types go on to the next handler. */
export function onCallback<Type extends Callback['type']>(
  composer: Composer<BotContext>,
  type: Type,
  handle: (ctx: BotContext, data: CallbackOf<Type>, next: () => Promise<void>) => unknown,
): void {
  composer.on('callback_query:data', async (ctx, next) => {
    const data = parseCallback(ctx.callbackQuery.data);
    if (data !== undefined && isOfType(data, type)) await handle(ctx, data, next);
    else await next();
  });
}

function isOfType<Type extends Callback['type']>(data: Callback, type: Type): data is CallbackOf<Type> {
  return data.type === type;
}
