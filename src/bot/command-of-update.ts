import { commandBehindGreeting, commandSaid, type SaidCommand } from '../domain/desk/command-in-words.ts';
import { unnamedOrder } from '../domain/desk/orders/unnamed-order.ts';
import { readReference } from '../domain/request/reference.ts';
import { isCommand, mistypedCommand, showingCommands } from '../domain/talk/mistyped-command.ts';
import { inOtherLayouts } from '../domain/talk/sentences/other-layout.ts';
import type { BotContext } from './context.ts';

/** The command of an update: typed as it is, and by operators also with a slip, in words, or on the wrong keyboard. */
export function commandIn(ctx: BotContext): SaidCommand | undefined {
  return slippedCommand(ctx) ?? readCommand(ctx) ?? spokenCommand(ctx);
}

/** An operator's command with a slip in it: done where the word is exact and nothing can happen, else it is named. */
function slippedCommand({ chat, message, visitor, me }: BotContext): SaidCommand | undefined {
  const { operator } = visitor;
  // In a group it may be meant for another bot.
  if (message?.text === undefined || operator === undefined || chat?.type !== 'private') return undefined;
  const isOwner = operator.role === 'owner';
  const text = withoutOtherBot(message.text, me.username);
  const meant = mistypedCommand(text, isOwner);
  if (meant === undefined) return slashedWords(message.text);
  const { name, rest, sure } = meant;
  const isSure = sure === 'blank' || (sure === 'keyboard' && showingCommands.includes(name));
  const isDone = isSure && text === message.text;
  return isDone ? { name, rest } : { name: 'said-slip', rest: `${name} ${rest}` };
}

/** `/take@another_bot CR-…` in a chat with this one: as if the slash stood apart, so that the command is named and not done. */
function withoutOtherBot(text: string, own: string): string {
  const [, name = '', bot, rest = ''] = /^\/(\w+)@(\w+)(.*)$/su.exec(text) ?? [];
  return bot === undefined || bot.toLowerCase() === own.toLowerCase() ? text : `/ ${name}${rest}`;
}

/** «/очередь», «/взять CR-…», `/kezek`: a command in the words of another language; beside a reference at least its card. */
function slashedWords(text: string): SaidCommand | undefined {
  const words = /^\/\s*(.+)$/su.exec(text)?.[1] ?? '';
  if (words === '' || isCommand(words)) return undefined;
  const said = saidInWords(words);
  if (said) return said;
  return readReference(words).type === 'one' ? { name: 'request', rest: words } : undefined;
}

function saidInWords(text: string): SaidCommand | undefined {
  const said = commandSaid(text) ?? commandBehindGreeting(text);
  if (said) return said;
  const order = unnamedOrder(text);
  return order && { name: `unnamed-${order.name}`, rest: order.text };
}

/** «Йгугу», `jxthtlm`: a command on the wrong keyboard, where it only shows something. */
function onWrongKeyboard(text: string): SaidCommand | undefined {
  if (text.length > longestOnWrongKeyboard) return undefined;
  for (const other of inOtherLayouts(text)) {
    const name = other.toLowerCase();
    if (showingCommands.includes(name)) return { name, rest: '' };
    const said = commandSaid(name);
    if (said !== undefined && showingCommands.includes(said.name)) return said;
  }
  return undefined;
}
const longestOnWrongKeyboard = 40;

/** Operators of whom nothing is asked may say a command in words. */
function spokenCommand({ chat, message, visitor }: BotContext): SaidCommand | undefined {
  if (message?.text === undefined || chat?.type !== 'private' || message.reply_to_message) return undefined;
  if (visitor.operator === undefined || visitor.hasDraft || visitor.prompt !== undefined) return undefined;
  if (message.text.startsWith('/')) return undefined;
  return saidInWords(message.text) ?? onWrongKeyboard(message.text);
}

/** The command that a message begins with, unless it is meant for another bot. */
function readCommand({ message, me }: BotContext): SaidCommand | undefined {
  const marked = message?.entities?.find(({ type, offset }) => type === 'bot_command' && offset === 0);
  if (message?.text === undefined || marked === undefined) return undefined;
  const [name = '', bot] = message.text.slice(1, marked.length).toLowerCase().split('@');
  if (bot !== undefined && bot !== me.username.toLowerCase()) return undefined;
  return { name, rest: message.text.slice(marked.length).trimStart() };
}
