import { filterOfOrder } from '../../domain/desk/orders/unnamed-order.ts';
import { type BotContext, type BotDeps, chatIdOf, updateRef } from '../context.ts';
import { displayName, replyToOperator } from './replies.ts';

/** What an operator orders without saying for which request; `text`: what was said with it, or empty. */
export type UnnamedWish = (ctx: BotContext, command: string, text: string) => Promise<void>;

/**
 * «Готово», «сұрақ: …» without a reference. Whoever holds one request alone means that one: what its button opens is opened,
 * and words for a person are shown before they go, so nothing is decided. Otherwise the requests are there to be chosen.
 */
export function unnamedWishes(deps: BotDeps): UnnamedWish {
  const { desk, show } = deps;
  return async (ctx, command, text) => {
    const chat = chatIdOf(ctx);
    // «Покажи»: what is in their hands, or else what is new.
    const mine = command === 'request' ? await desk.countIn(chat, 'mine') : undefined;
    const filter = mine?.count ? 'mine' : filterOfOrder(command);
    const { count, only } = await desk.countIn(chat, filter);
    if (only !== undefined) return await open(ctx, only, command, text);
    // An empty queue says by itself that there is nothing to take.
    if (count === 0 && filter === 'new') return await show(chat, { template: 'desk-queue', filter, page: 0 });
    await show(chat, { template: 'desk-usage', usage: count === 0 ? 'which-none' : 'which', command });
  };

  async function open(ctx: BotContext, id: number, command: string, text: string): Promise<void> {
    const update = updateRef(ctx);
    const name = { id };
    const isWritten = command === 'ask' || command === 'message' || command === 'note';
    const outcome = await (isWritten && text
      ? desk.previewWords(update, name, { kind: command, text }, displayName(ctx))
      : isWritten
        ? desk.askWords(update, name, command)
        : command === 'refuse'
          ? desk.chooseGround(update, name, text)
          : command === 'correct'
            ? desk.askLines(update, name, text)
            : desk.open(update, name));
    await replyToOperator(deps, ctx, outcome);
  }
}
