import { countryWithin } from '../../../countries/country-in-words.ts';
import type { Answers, FormContext, FormState, Question } from '../../form.ts';
import { choiceNamed } from '../choice-words.ts';
import type { Heard } from '../offer.ts';

/** «Мне бумажную», «добавьте апостиль»: a choice that is named while the answers are checked says which it is by itself. */

const apostille = /апостил|apostil/iu;
const wanted = /добав|нуж|надо|хочу|постав|с\s+апост|қос|керек|қой|add|need|want|with/iu;
const goesTo =
  /(?<!\p{L})(?:еду|поеду|лечу|улетаю|уезжаю|для|страна|в|во|барамын|кетемін|үшін|to|for|going)(?!\p{L})/iu;
const collects = /забр|забир|получ|цон|хқко|ал(?:амын|ам|айын)|collect|pick/iu;
const unwanted =
  /(?<!\p{L})(?:не|без|убер\p{L}*|керек\s+емес|апостильсіз|алып\s+таста\p{L}*|no|without|remove)(?!\p{L})/iu;

const bornSomewhere = /(?<!\p{L})(?:родил(?:ся|ась)|(?:туған|туыл|туып)\p{L}*|born)(?!\p{L})/iu;

/** The places that a sentence about being born names, where they are not what stands there. */
function birthplaceOffered(
  question: Question | undefined,
  told: string,
  answers: Answers,
  context: FormContext,
): Heard | undefined {
  const bare = told
    .replace(
      /(?<!\p{L})(?:я|мен|i|was|(?:же|ведь|вообще)|родил(?:ся|ась)|(?:туған|туыл|туып)\p{L}*|born)(?!\p{L})/giu,
      ' ',
    )
    .replace(/\s+/gu, ' ')
    .trim();
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
  if (apostille.test(text) && find('apostille')) {
    return unwanted.test(text)
      ? offered('apostille', 'no')
      : wanted.test(text)
        ? offered('apostille', 'yes')
        : undefined;
  }
  // «Еду в Польшу», «забирать буду в Алматы».
  const country = find('country') && goesTo.test(text) ? countryWithin(context.catalog, text) : undefined;
  if (country !== undefined) return offered('country', country);
  const region = collects.test(text) ? find('region')?.offer?.(text, answers, context) : undefined;
  const [only, another] = region ?? [];
  if (only?.answers.region && another === undefined) return offered('region', only.answers.region);
  // «Почему Казахстан, я в России родилась»
  const birthplace = find('birth-country');
  const told = text.split(/[,.;!?]|\s(?:а|но|but)\s/iu).find((part) => bornSomewhere.test(part));
  const place = told === undefined ? undefined : birthplaceOffered(birthplace, told.trim(), answers, context);
  if (place) return place;
  // «Можно бумажную вместо электронной»: the first is wanted.
  const wish = text
    .replace(/\s+вместо\s.*$|^\s*(?:а\s+)?(?:можно|можно ли|нельзя ли)\s+/giu, '')
    .replace(/[?？\s]+$/u, '');
  for (const id of ['kind', 'purpose']) {
    const question = find(id);
    const named = question && choiceNamed(id, wish, question.choices?.(answers, context) ?? []);
    if (named && 'taken' in named && named.taken !== 'other') return offered(id, named.taken);
    const [likely, second] = named && 'offered' in named && id === 'kind' ? named.offered : [];
    if (likely !== undefined && second === undefined && offered(id, likely)) return offered(id, likely);
  }
  return undefined;
}
