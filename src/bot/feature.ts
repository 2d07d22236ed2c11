import { type CommandContext, Context, type Filter, type FilterQuery, type NextFunction } from 'grammy';
import type { SaidCommand } from '../domain/desk/command-in-words.ts';
import { commandIn } from './command-of-update.ts';
import type { BotContext } from './context.ts';

type Handle<Ctx extends BotContext = BotContext> = (ctx: Ctx, next: NextFunction) => unknown;

interface Entry {
  readonly fits: (ctx: BotContext) => boolean;
  readonly handle: Handle;
}

/** Another feature's handlers, or one of our own. */
type Part = Entry | { readonly feature: Feature; readonly mayEnter: (ctx: BotContext) => boolean };

/**
 * The handlers of one part of the bot, gone through in order until one takes the update and does not call `next`. As
 * grammY's `Composer`, which makes a composer anew for every filter of every update: with some eighty filters that was
 * a quarter of all that the bot allocated. Here only the handlers that fit are called at all.
 */
export interface Feature {
  on<Query extends FilterQuery>(query: Query | Query[], handle: Handle<Filter<BotContext, Query>>): void;
  /** In whatever letters it was written: a phone puts a capital first. `ctx.match` is what stands behind the command. */
  command(name: string, handle: Handle<CommandContext<BotContext>>): void;
  /** The handlers of another feature, at this place; `mayEnter` false: not for this update. */
  use(feature: Feature, mayEnter?: (ctx: BotContext) => boolean): void;
  when(fits: (ctx: BotContext) => boolean, handle: Handle): void;
  readonly run: (ctx: BotContext, next: NextFunction) => Promise<void>;
  /** Its handlers and those of the features in it, in one list. */
  entries(): readonly Entry[];
}

/** An empty list of handlers, in place of a grammY composer (decision 32). */
export function createFeature(): Feature {
  const parts: Part[] = [];
  let entries: readonly Entry[] | undefined;

  function add<Ctx extends BotContext>(fits: (ctx: BotContext) => boolean, handle: Handle<Ctx>): void {
    // What the filter lets through is of the type that the handler wants.
    parts.push({ fits, handle: handle as Handle });
  }

  /** Made when the first update comes: all handlers are there then. */
  function listed(): readonly Entry[] {
    entries ??= parts.flatMap((part) => {
      if ('handle' in part) return [part];
      const { feature, mayEnter } = part;
      return feature
        .entries()
        .map(({ fits, handle }) => ({ fits: (ctx: BotContext) => mayEnter(ctx) && fits(ctx), handle }));
    });
    return entries;
  }

  async function runFrom(first: number, ctx: BotContext, next: NextFunction): Promise<void> {
    const all = listed();
    for (let at = first; at < all.length; at += 1) {
      const entry = all[at];
      if (entry?.fits(ctx)) {
        await entry.handle(ctx, () => runFrom(at + 1, ctx, next));
        return;
      }
    }
    await next();
  }

  return {
    on: (query, handle) => add(Context.has.filterQuery(query), handle),
    command: (name, handle) => add(commandNamed(name), handle),
    use: (feature, mayEnter = () => true) => void parts.push({ feature, mayEnter }),
    when: (fits, handle) => add(fits, handle),
    run: (ctx, next) => runFrom(0, ctx, next),
    entries: listed,
  };
}

const readCommands = new WeakMap<BotContext, SaidCommand | 'none'>();

function commandNamed(name: string): (ctx: BotContext) => boolean {
  return (ctx) => {
    const said = readCommands.get(ctx) ?? commandIn(ctx) ?? 'none';
    readCommands.set(ctx, said);
    if (said === 'none' || said.name !== name) return false;
    ctx.match = said.rest;
    return true;
  };
}
