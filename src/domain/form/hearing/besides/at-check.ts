import { countryWithin } from '../../../countries/country-in-words.ts';
import { apostille, goingTo, toAdd, toCollect, toLeaveOut } from '../../../words/line-words.ts';
import { leaving, saying, wordOf } from '../../../words/phrases.ts';
import { aroundBeingBorn, beingBorn } from '../../../words/place-words.ts';
import type { Answers, FormContext, FormState, Question } from '../../form.ts';
import { choiceNamed } from '../choice-words.ts';
import { lineNamed } from '../named-lines.ts';
import type { Heard } from '../offer.ts';

/** «Мне бумажную», «добавьте апостиль»: a choice that is named while the answers are checked says which it is by itself. */

const namesApostille = saying('part', apostille);
const isWanted = saying('part', toAdd);
const isUnwanted = saying('word', toLeaveOut);
const goesTo = saying('word', goingTo);
const collects = saying('part', toCollect);
const tellsBirth = saying('word', beingBorn);
const withoutBeingBorn = leaving(() => `${wordOf(beingBorn)}|${wordOf(aroundBeingBorn)}`, 'all');

const asksWhy =
  /^\s*(?:а\s+)?(?:why|what|how|when|почему|зачем|как|когда|неге|неліктен|қалай|қашан)(?!\p{L})/iu;

/** The places that a sentence about being born names, where they are not what stands there. */
function birthplaceOffered(
  question: Question | undefined,
  told: string,
  answers: Answers,
  context: FormContext,
): Heard | undefined {
  // “I was born in 1991” says no place.
  if (/\d{2}/.test(told)) return undefined;
  const bare = withoutBeingBorn(told).replace(/\s+/gu, ' ').trim();
  const spread = question?.spread?.(bare, answers, context);
  const found = [bare, told].map((words) => question?.offer?.(words, answers, context) ?? []);
  const offers = spread ? [{ answers: spread }] : (found.find(({ length }) => length === 1) ?? []);
  const [only, second] = offers;
  const isOne = question && only && second === undefined;
  const isAsItStands = Object.entries(only?.answers ?? {}).every(([id, value]) => answers[id] === value);
  return isOne && !isAsItStands ? { question: question.id, offers } : undefined;
}

/** What is to be offered; `questions` are those that are asked. Undefined: no choice is named, or it stands so. */
export function choiceToChange(
  questions: readonly Question[],
  { answers: given }: FormState,
  text: string,
  answers: Answers,
  context: FormContext,
): Heard | undefined {
  const offered = (question: string, value: string): Heard | undefined =>
    given[question]?.value === value ? undefined : { question, offers: [{ answers: { [question]: value } }] };
  const find = (id: string) => questions.find((one) => one.id === id);
  if (namesApostille(text) && find('apostille')) {
    return isUnwanted(text)
      ? offered('apostille', 'no')
      : isWanted(text)
        ? offered('apostille', 'yes')
        : undefined;
  }
  // «Еду в Польшу», «забирать буду в Алматы».
  const country = find('country') && goesTo(text) ? countryWithin(context.catalog, text) : undefined;
  if (country !== undefined) return offered('country', country);
  const region = collects(text) ? find('region')?.offer?.(text, answers, context) : undefined;
  const [only, another] = region ?? [];
  if (only?.answers.region && another === undefined) return offered('region', only.answers.region);
  // «Почему Казахстан, я в России родилась»
  const birthplace = find('birth-country');
  const told = text.split(/[,.;!?]|\s(?:а|но|but)\s/iu).find((part) => tellsBirth(part));
  const place = told === undefined ? undefined : birthplaceOffered(birthplace, told.trim(), answers, context);
  if (place) return place;
  // «Можно бумажную вместо электронной»: the first is wanted.
  const wish = text
    .replace(/\s+вместо\s.*$|^\s*(?:а\s+)?(?:можно|можно ли|нельзя ли)\s+/giu, '')
    .replace(/[?？\s]+$/u, '');
  // «Чтоб страна рождения не Германия была, а Казахстан» says nothing of the certificate.
  const line = lineNamed(
    text,
    questions.map((one) => one.id),
  );
  for (const id of ['kind', 'purpose']) {
    const question = find(id);
    const named = question && choiceNamed(id, wish, question.choices?.(answers, context) ?? []);
    if (named && 'taken' in named && named.taken !== 'other') return offered(id, named.taken);
    // “Why is the name in Russian letters? Will foreigners understand?” asks, and wants nothing else.
    const isWish = !asksWhy.test(text) && (line === undefined || line === id);
    const [likely, second] = named && 'offered' in named && id === 'kind' && isWish ? named.offered : [];
    if (likely !== undefined && second === undefined && offered(id, likely)) return offered(id, likely);
  }
  return undefined;
}
