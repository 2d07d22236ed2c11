import type { Answers, FormContext, FormState, Question } from '../../form.ts';
import { choiceNamed } from '../choice-words.ts';
import type { Heard } from '../offer.ts';

/** «Мне бумажную», «добавьте апостиль»: a choice that is named while the answers are checked says which it is by itself. */

const apostille = /апостил|apostil/iu;
const wanted = /добав|нуж|надо|хочу|постав|с\s+апост|қос|керек|қой|add|need|want|with/iu;
const unwanted =
  /(?<!\p{L})(?:не|без|убер\p{L}*|керек\s+емес|апостильсіз|алып\s+таста\p{L}*|no|without|remove)(?!\p{L})/iu;

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
  for (const id of ['kind', 'purpose']) {
    const question = find(id);
    const named = question && choiceNamed(id, text, question.choices?.(answers, context) ?? []);
    if (named && 'taken' in named && named.taken !== 'other') return offered(id, named.taken);
  }
  return undefined;
}
