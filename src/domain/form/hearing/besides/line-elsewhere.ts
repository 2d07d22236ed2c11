import { walk } from '../../form.ts';
import { type Here, offer, type Step } from '../acceptance.ts';
import { readAt } from '../correction-in-words.ts';
import { lineNamed, valueBehindLine } from '../named-lines.ts';
import type { Offer } from '../offer.ts';

/** Parts of one answer, and questions whose own words name lines: a label among these is theirs. */
const names = /^(?:surname|first-name|patronymic)$/;
const born = /^birth-(?:country|place)$/;
const collected = /^(?:region|branch)$/;
const withOwnLabels = /^(?:previous|representative|kinship|power)/;

/**
 * «Туған жерім Аягөз», where a name is asked for: a line of the form is told by its name, and it is not the one on the card. It is
 * offered as the answer to its own question; undefined: no such line, or its question does not read what follows.
 */
export function lineElsewhere(here: Here, text: string): Step | undefined {
  const { form, state, question, context } = here;
  const value = withOwnLabels.test(question.id) ? undefined : valueBehindLine(text);
  if (value === undefined) return undefined;
  const { asked, answers } = walk(form, state, context);
  const label = text.replace(value, ' ');
  const id = lineNamed(
    label,
    asked.map((one) => one.question.id),
  );
  const isOwn =
    id === question.id ||
    [names, born, collected].some((group) => group.test(id ?? '') && group.test(question.id));
  const named = form.questions.find((one) => one.id === id);
  if (named === undefined || isOwn || withOwnLabels.test(named.id)) return undefined;
  // A place says its country as well, which is asked for before it.
  const country = born.test(named.id) ? form.questions.find((one) => one.id === 'birth-country') : undefined;
  const spread = country?.spread?.(value, answers, context);
  if (spread) return offer(here, [{ answers: spread }]);
  // «Әкемнің аты Болат»: what its own question makes of the words.
  const told = (named.offer?.(text, answers, context) ?? []).filter(
    (one) => one.answers[named.id] !== undefined,
  );
  if (told.length > 0) return offer(here, told);
  const read = readAt(named, value, answers, context);
  const isSure = read !== undefined && (named.warn?.(read, answers, context) ?? []).length === 0;
  const offers: readonly Offer[] = isSure ? [{ answers: { [named.id]: read } }] : [];
  return offers.length > 0 ? offer(here, offers) : undefined;
}
