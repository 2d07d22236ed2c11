import { applicantCommands, deskCommands, ownerCommands } from '../commands.ts';
import { soundOf } from '../places/place-spelling.ts';
import { readReference } from '../request/reference.ts';
import { inOtherLayouts } from './sentences/other-layout.ts';

/** What was meant by a command with a slip in it. `sure`: it is that very word, typed with a blank or on another keyboard. */
export interface MistypedCommand {
  readonly name: string;
  readonly rest: string;
  readonly sure: 'blank' | 'keyboard' | 'no';
}

const typed = /^([/.\\])\s*([\p{L}_]{2,20})(?:@\S+)?(?=[\s:,.№#]|$)([\s\S]*)$/u;

/** The commands that an operator may give. */
function commandsOf(isOwner: boolean): readonly string[] {
  return [...deskCommands, ...applicantCommands, ...(isOwner ? ownerCommands : [])];
}

/** Whether a text without its slash begins with a command, of whomever: the owner's are no words of an operator. */
export function isCommand(text: string): boolean {
  const [word = ''] = /^\w+/.exec(text.toLowerCase()) ?? [];
  return commandsOf(true).includes(word);
}

/**
 * `/tkae`, `/ take`, `/ефлу` or `.йгугу` of an operator: the command that was meant. Undefined: it is one, or none is near. A dot
 * counts as a slash where the word behind it is a command on the other keyboard.
 */
export function mistypedCommand(text: string, isOwner: boolean): MistypedCommand | undefined {
  if (text.startsWith('/') && isCommand(text.slice(1))) return undefined;
  const known = commandsOf(isOwner);
  const [, sign = '', word = '', rest = ''] = typed.exec(text) ?? [];
  if (word === '') return gluedTo(known, text);
  const wanted = word.toLowerCase();
  const isKnown = known.includes(wanted);
  if (sign !== '.' && isKnown) return { name: wanted, rest: rest.trim(), sure: 'blank' };
  const switched = inOtherLayouts(word)[0]?.toLowerCase() ?? wanted;
  const isSwitched = switched !== wanted && known.includes(switched);
  if (isSwitched) return { name: switched, rest: rest.trim(), sure: 'keyboard' };
  if (sign === '.') return undefined;
  const begun = known.filter(
    (name) => wanted.length >= shortest && (name.startsWith(wanted) || wanted.startsWith(name)),
  );
  const near =
    known.find((name) => isNear(wanted, name)) ??
    known.find((name) => isNear(switched, name) || soundOf(name) === soundOf(wanted)) ??
    (begun.length === 1 ? begun[0] : undefined);
  return near === undefined ? undefined : { name: near, rest: rest.trim(), sure: 'no' };
}

const shortest = 3;

/** `/takeCR-…`, `/take_CR-…`: the blank is missing. */
function gluedTo(known: readonly string[], text: string): MistypedCommand | undefined {
  const name = known.find((one) => text.toLowerCase().startsWith(`/${one}`));
  const rest = name === undefined ? '' : text.slice(name.length + 1).replace(/^_/, '');
  return name !== undefined && readReference(rest).type === 'one' ? { name, rest, sure: 'no' } : undefined;
}

const inOrder = (letters: string) => [...letters].sort().join('');

/** One slip of the finger: a letter too many, too few, another, or some that changed places. */
function isNear(word: string, name: string): boolean {
  if (word.length < shortest || Math.abs(word.length - name.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === name[same]) same += 1;
  const [left, wanted] = [word.slice(same), name.slice(same)];
  const swapped = `${left[1] ?? ''}${left[0] ?? ''}${left.slice(2)}`;
  return (
    left.slice(1) === wanted ||
    left === wanted.slice(1) ||
    left.slice(1) === wanted.slice(1) ||
    (left.length > 1 && swapped === wanted) ||
    (word.length > shortest && inOrder(left) === inOrder(wanted))
  );
}

/** These only show something: on the other keyboard, too, they are done at once. */
export const showingCommands: readonly string[] = [
  ...['queue', 'mine', 'overdue', 'find', 'request', 'failed', 'stats'],
  ...['help', 'status', 'guide', 'language', 'start', 'operators', 'branches', 'registers'],
];
