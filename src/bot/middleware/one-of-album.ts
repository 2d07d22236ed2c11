import type { Middleware } from 'grammy';
import { type BotContext, type BotDeps, chatIdOf, updateRef } from '../context.ts';

/**
 * Albums that are remembered: what belongs to one comes within seconds. After a restart in between, the rest of one is
 * answered once more.
 */
const remembered = 1000;

/**
 * Several pictures or files that were sent at once come as a message each. The first is taken as if it had come alone;
 * of the others it is said once that one at a time is looked at, or that pictures are not kept. A form says that of the second itself, unless they are
 * pages of a paper that it asked for: these are taken all. An operator's files are for a request each.
 */
export function oneOfAlbum({ show, application }: BotDeps): Middleware<BotContext> {
  const met = new Map<string, number>();

  return async (ctx, next) => {
    const album: unknown = ctx.message?.media_group_id;
    if (typeof album !== 'string' || ctx.visitor.operator) return await next();
    if (ctx.visitor.hasDraft && (await application.takesPages(updateRef(ctx)))) return await next();
    const name = `${chatIdOf(ctx)}:${album}`;
    const place = (met.get(name) ?? 0) + 1;
    met.delete(name); // the order of the map is that of the last use
    met.set(name, place);
    const [oldest] = met.keys();
    if (met.size > remembered && oldest !== undefined) met.delete(oldest);
    // Words count, under whichever picture they stand.
    if (ctx.message?.caption) return await next();
    if (place === 1 || (place === 2 && ctx.visitor.hasDraft)) return await next();
    if (place !== 2) return;
    // A picture was declined: nobody should send the others one by one.
    const text = ctx.message?.photo || ctx.message?.video ? 'others-not-kept' : 'one-at-a-time';
    await show(chatIdOf(ctx), { template: 'plain', text });
  };
}
