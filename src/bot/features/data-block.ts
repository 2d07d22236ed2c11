import { promptTraits } from '../../domain/prompts.ts';
import type { RequestOp } from '../../messages/callbacks/data.ts';
import { type BotContext, type BotDeps, updateRef } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { pressed } from '../on-callback.ts';

const openOps: readonly RequestOp[] = [
  'card',
  'collected',
  'snooze',
  'calendar',
  'withdraw',
  'withdraw-now',
  'withdraw-not',
];

/**
 * Whoever has had their data blocked: nothing more is collected of them or changed. Everything else goes on, the guide,
 * their own data and a word to the operators included.
 */
export function blockedFeature({ dataBlock }: BotDeps): Feature {
  const feature = createFeature();
  feature.when(hasToWait, (ctx) => dataBlock.decline(updateRef(ctx)));
  return feature;
}

function hasToWait(ctx: BotContext): boolean {
  const { visitor, chat } = ctx;
  if (visitor.applicant?.dataBlocked !== true || visitor.isRepeated) return false;
  if (ctx.callbackQuery !== undefined) return isHeldUp(ctx);
  const message = ctx.message ?? ctx.editedMessage;
  if (message === undefined || chat?.type !== 'private') return false;
  const text = message.text ?? message.caption ?? '';
  if (text.startsWith('/')) return /^\/apply\b/.test(text);
  if (visitor.prompt !== undefined && promptTraits(visitor.prompt.kind).mayBeBlocked) return false;
  // What operators write is the desk's, unless their own form would take it.
  return visitor.operator === undefined || (visitor.hasDraft && visitor.prompt === undefined);
}

/** Presses that would collect or change something. */
function isHeldUp(ctx: BotContext): boolean {
  const button = pressed(ctx);
  switch (button?.type) {
    case 'form':
    case 'begin':
    case 'which':
    case 'feedback':
      return true;
    case 'consent':
      return button.given;
    case 'menu':
      return button.to === 'apply';
    case 'request':
      return !openOps.includes(button.op);
    default:
      return false;
  }
}
