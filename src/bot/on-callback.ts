import { type Callback, parseCallback } from '../messages/callbacks/data.ts';
import type { BotContext } from './context.ts';
import type { Feature } from './feature.ts';

type CallbackOf<Type extends Callback['type']> = Extract<Callback, { type: Type }>;

/** Runs `handle` for presses of one type of button; presses of other types go on to the next handler. */
export function onCallback<Type extends Callback['type']>(
  feature: Feature,
  type: Type,
  handle: (ctx: BotContext, data: CallbackOf<Type>, next: () => Promise<void>) => unknown,
): void {
  feature.when(
    (ctx) => pressed(ctx)?.type === type,
    async (ctx, next) => {
      const data = pressed(ctx);
      if (data !== undefined && isOfType(data, type)) await handle(ctx, data, next);
    },
  );
}

const read = new WeakMap<BotContext, { readonly callback: Callback | undefined }>();

/** The button that was pressed, read once: two dozen handlers ask for it. */
export function pressed(ctx: BotContext): Callback | undefined {
  const data = ctx.callbackQuery?.data;
  if (data === undefined) return undefined;
  const known = read.get(ctx) ?? { callback: parseCallback(data) };
  read.set(ctx, known);
  return known.callback;
}

function isOfType<Type extends Callback['type']>(data: Callback, type: Type): data is CallbackOf<Type> {
  return data.type === type;
}
