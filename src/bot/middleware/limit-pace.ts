import type { Middleware } from 'grammy';
import { type Bucket, takeToken } from '../../domain/messages/writing-pace.ts';
import { type BotContext, type BotDeps, updateRef } from '../context.ts';

/** People whose pace is remembered. Who is forgotten begins with a full bucket. */
const remembered = 10_000;

interface Kept {
  readonly bucket: Bucket;
  /** Looked up when the bucket ran out, not before: of most people it never does. */
  readonly isOperator: boolean;
}

/**
 * Holds back who writes faster than a person can. What is too much is dropped before anything is read or written for
 * it, and is done with for Telegram; the person is told once that it was not taken. A press is still answered, without
 * a word. Operators work faster than that and are let through.
 */
export function limitPace({ applicants, log, pace, now }: BotDeps): Middleware<BotContext> {
  const people = new Map<number, Kept>();

  function keep(id: number, kept: Kept): void {
    people.delete(id); // the order of the map is that of the last use
    people.set(id, kept);
    const [oldest] = people.keys();
    if (people.size > remembered && oldest !== undefined) people.delete(oldest);
  }

  return async (ctx, next) => {
    const id = ctx.from?.id;
    if (id === undefined || isAlwaysTaken(ctx)) return await next();
    const known = people.get(id);
    const { bucket, verdict } = takeToken(known?.bucket, pace, sentAt(ctx, now()));
    if (verdict === 'exceeded') {
      const isOperator = await applicants.isOperator(id);
      if (!isOperator) {
        log.info('too-fast', { update: ctx.update.update_id });
        await applicants.tooFast(updateRef(ctx));
      }
      // Kept only now: where that could not be stored, the update comes again and they are told then.
      keep(id, { bucket, isOperator });
      return isOperator ? await next() : undefined;
    }
    const isOperator = known?.isOperator === true;
    keep(id, { bucket, isOperator });
    if (verdict === 'taken' || isOperator) await next();
  };
}

/** Money that has moved, the way out, and who left or came back are never lost. */
function isAlwaysTaken(ctx: BotContext): boolean {
  if (ctx.preCheckoutQuery || ctx.myChatMember || ctx.message?.successful_payment) return true;
  const text: unknown = ctx.message?.text;
  return typeof text === 'string' && /^\/cancel(?:@\w+)?(?:\s|$)/i.test(text);
}

/** When it was sent, so that what has piled up while the bot was away is not taken for a flood. Ms. */
function sentAt(ctx: BotContext, now: number): number {
  const date: unknown = ctx.message?.date;
  return typeof date === 'number' && date > 0 ? Math.min(date * 1000, now) : now;
}
