import { countriesWithin } from '../../../countries/country-in-words.ts';
import { allCountries } from '../../../countries/typed-country.ts';
import { walk } from '../../form.ts';
import type { Here, Step } from '../acceptance.ts';
import { unusedIn } from '../besides/unused-words.ts';

/** A longer text tells a story. */
const mostLetters = 200;

/** «Баян-Өлгийде»: a name in capitals, in the case of where something was. */
const lived = /(?<!\p{L})\p{Lu}[\p{L}-]{3,}[дт][ае](?!\p{L})/u;

/**
 * «Монголия, Баян-Өлгийде тусам да»: the country was taken, and another clause may tell the place. It is offered where the place is
 * asked for next; words in which none is found are shown back as not used.
 */
export function withPlaceBeside({ form, question, context }: Here, text: string, step: Step): Step {
  const isTaken = question.id === 'birth-country' && step.accepted?.join() === question.id;
  if (!isTaken || step.problem || step.state.heard || text.length > mostLetters) return step;
  const place = form.questions.find(({ id }) => id === 'birth-place');
  if (place === undefined || step.state.at !== place.id) return step;
  const countries = allCountries(context.catalog);
  const clauses = text
    .split(/[,;.!?\n]+/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const others = clauses.filter((clause) => countriesWithin(countries, clause).length === 0);
  if (others.length === 0 || others.length === clauses.length) return step;
  const { answers } = walk(form, step.state, context);
  for (const clause of others) {
    const inCase = lived.exec(clause)?.[0];
    const found = place.offer?.(clause, answers, context) ?? [];
    const offers =
      found.length > 0 || inCase === undefined ? found : [{ answers: { [place.id]: inCase.slice(0, -2) } }];
    if (offers.length > 0)
      return { ...step, state: { ...step.state, heard: { question: place.id, offers } } };
  }
  const unused = unusedIn(others);
  if (unused === undefined) return step;
  return { ...step, state: { ...step.state, heard: { question: question.id, offers: [], unused } } };
}
