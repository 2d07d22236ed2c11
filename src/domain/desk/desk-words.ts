import { lookOf } from '../places/place-spelling.ts';

/** Names of the desk's lists, as operators write them without a command. */
export type DeskList = 'new' | 'mine' | 'overdue';

const lists: readonly (readonly [DeskList, RegExp])[] = [
  ['new', /^(?:очередь|кезек|новые(?: (?:заявки|заявления))?|жана(?: отиништер)?|queue|new(?: requests)?)$/u],
  ['mine', /^(?:мои|мои в работе|что у меня|менде(?: не бар)?|менин отиништерим|mine|my queue)$/u],
  ['overdue', /^(?:(?:кто |что )?просрочен(?:ы|ные|о)?|мерзими откен(?:дер)?|overdue|late)$/u],
];

/** Which list is meant; undefined: none. */
export function deskListNamed(text: string): DeskList | undefined {
  if (text.length > 40) return undefined;
  const words = lookOf(text);
  return lists.find(([, names]) => names.test(words))?.[0];
}

const mostWords = 4;

/** A name or a number by itself, which may be looked for: an IIN, a phone, «Каримова Айгуль». */
export function mayBeSought(text: string): boolean {
  const typed = text.trim();
  if (typed.length > 80 || /[?？!]/u.test(typed) || typed.split(/\s+/).length > mostWords) return false;
  return /^[\d\s+()-]{4,}$/.test(typed) || /^\p{Lu}[\p{L}'’-]+(?:\s+\p{L}[\p{L}'’-]*\.?){0,3}$/u.test(typed);
}
