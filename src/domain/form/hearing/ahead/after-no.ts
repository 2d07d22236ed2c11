import { lookOf } from '../../../places/place-spelling.ts';
import { particlesAround } from '../../../words/form/particle-words.ts';
import { emphasis, plainNo } from '../../../words/mending-words.ts';
import { linesOf } from '../../../words/phrases.ts';
import { type Here, offer, type Step } from '../acceptance.ts';
import { besideParticle } from './beside-particle.ts';

/** «Жоқ өзіме болсын, pdf», «нет, на работу»: a no to what was said before, and then what is meant. */

/** A longer text tells a story. */
const mostLetters = 80;
const begins = new RegExp(
  `^\\s*(?:(?:${linesOf(particlesAround).join('|')})[\\s,.!…–-]+)?(?<no>${linesOf(plainNo).join('|')})(?<stop>\\s*[,.!:–—-]+)?\\s+(?<rest>\\S.+)$`,
  'isu',
);
/** «Жоқ әрине»: it stresses the no, and agrees to nothing. */
const stresses = new Set(linesOf(emphasis).filter(Boolean).map(lookOf));
/** Then the no may belong to what follows, and more than that is said. */
const deniesMore = /(?<!\p{L})(?:не|ни|нет|нету|без|емес|жоқ|жок|no|not|none|don['’]?t)(?!\p{L})|n['’]t\b/iu;
const ofWhatIsNot = /^\s*нет\s.*(?:ой|ого|ей|его)[\s.!]*$/isu;
/** Russian and English say of what there is not as well: «нет электронной», “no paper”. */
const isKazakhNo = /^[жz]/iu;

/**
 * What the words behind the no mean by themselves, where the question takes them. For certain behind «жоқ» and behind a comma, else
 * offered; of two choices a no without a comma may deny the one that is named. Else
 * `whole`, which is what the text means as it stands. `read`: reads a text at this question.
 */
export function afterNo(
  here: Here,
  text: string,
  whole: Step,
  read: (here: Here, text: string) => Step,
): Step {
  return meantAfterNo(here, text, whole, read) ?? besideParticle(here, text, whole, read) ?? whole;
}

function meantAfterNo(
  here: Here,
  text: string,
  whole: Step,
  read: (here: Here, text: string) => Step,
): Step | undefined {
  const { question } = here;
  const isPlace = question.id === 'birth-place';
  if (text.length > mostLetters || (question.choices === undefined && !isPlace)) return undefined;
  const isRead = isPlace ? whole.problem !== undefined : whole.accepted !== undefined;
  if (saysYesOrNo(here) || isRead) return undefined;
  const { no = '', stop, rest } = begins.exec(text)?.groups ?? {};
  if (rest === undefined || stresses.has(lookOf(rest))) return undefined;
  const step = read(here, rest);
  const { accepted, problem } = step;
  const value = step.state.answers[question.id]?.value;
  // «Нет, не меняла» says the same twice.
  const isNone = value === null || value === 'none';
  if (deniesMore.test(rest)) return accepted && isNone && ofChange.test(rest) ? step : undefined;
  // «Нет электронной» says what there is not.
  if (stop === undefined && ofWhatIsNot.test(text)) return undefined;
  const isDoubted = problem === undefined && accepted === undefined && value !== undefined;
  const isSure = stop !== undefined || isKazakhNo.test(no);
  if (isDoubted) return isPlace || isSure ? step : undefined;
  if (accepted === undefined) return isOffer(step) && question.search === undefined ? step : undefined;
  if (!accepted.includes(question.id) || problem !== undefined) return undefined;
  // «Нет, только фамилию»: at the names of before the no may be the answer.
  if (isSure && !question.id.startsWith('previous-kind')) return step;
  if (question.id === 'kind') return undefined;
  const answers = accepted.map((id) => [id, step.state.answers[id]?.value ?? null] as const);
  return offer(here, [{ answers: Object.fromEntries(answers) }]);
}

/** Of names. */
const ofChange = /менял|менил|меня[лю]|сменя|өзгер|ауыс|chang/iu;
const isOffer = ({ problem, state }: Step) =>
  problem?.candidates !== undefined || (state.heard?.offers.length ?? 0) > 0;

/** There the no is the answer. */
function saysYesOrNo({ question, context }: Here): boolean {
  return question.choices?.({}, context).includes('no') ?? false;
}
