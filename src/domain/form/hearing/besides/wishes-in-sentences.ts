import { heardAmongNames } from '../../../talk/sentences/heard.ts';
import { understood } from '../../../words/form/go-on-words.ts';
import { apostille, apostilleUnwanted, apostilleWanted } from '../../../words/line-words.ts';
import { hadNoPatronymic, nothing, onlyThis } from '../../../words/name-words.ts';
import { oneOf, partsNamed, saying } from '../../../words/phrases.ts';
import { choiceNamed } from '../choice-words.ts';

/** What sentences say of a choice in other words than its own: each is to be offered, none is taken. */

/** «Отчества раньше не было»: a patronymic is there now that was not there before. */
export const hadNone = saying('part', hadNoPatronymic);

/** «Нет, только фамилию», «ничего кроме фамилии»: what has changed, to be offered. */
export function onlyChanged(id: string, text: string, values: readonly string[]): readonly string[] {
  const { what } = nothingBut(text) ?? {};
  const named = what === undefined ? undefined : choiceNamed(id, what, values);
  return named === undefined ? [] : 'taken' in named ? [named.taken] : named.offered;
}

const nothingBut = partsNamed(
  () =>
    `^\\s*${oneOf(nothing)}[\\s,]+(?:не\\s+\\p{L}+\\s+)?(?:а\\s+)?${oneOf(onlyThis)}\\s+(?<what>[^,]+)(?:,.*)?$`,
);

const isWanted = saying('part', apostilleWanted);
const isUnwanted = saying('part', apostilleUnwanted);
const namesApostille = saying('part', apostille);

const hasUnderstood = heardAmongNames(understood);

/** Under the card of a country that takes no apostille «понятно, дальше» is its button; «нужен ли апостиль» is no yes to it. */
export function replyToAdvice(
  text: string,
  question: string,
): { readonly type: 'confirm' } | { readonly type: 'said'; readonly code: 'help' } | undefined {
  if (question !== 'country') return undefined;
  if (hasUnderstood(text)) return { type: 'confirm' };
  return namesApostille(text) ? { type: 'said', code: 'help' } : undefined;
}

/** «Без него не примут» is a yes, “my agency will do that themselves” a no: neither is taken. */
export function apostilleWished(text: string): 'yes' | 'no' | undefined {
  if (isWanted(text)) return 'yes';
  return isUnwanted(text) ? 'no' : undefined;
}
