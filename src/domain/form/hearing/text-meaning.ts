import { saysAbroad } from '../../countries/abroad.ts';
import { singleName } from '../../person/name-amid-talk.ts';
import { type Saying, sayingsOf } from '../../talk/sayings.ts';
import { heardAmongNames } from '../../talk/sentences/heard.ts';
import { leaveOut } from '../../words/form/go-on-words.ts';
import { neverAnother, oneName, wrongButton } from '../../words/name-words.ts';
import { saying } from '../../words/phrases.ts';
import type { Answers, FormContext, Question } from '../form.ts';
import { choiceMistyped } from './ahead/mistyped-choice.ts';
import { type Aside, asideIn, chats, hurriesOn } from './asides.ts';
import { ordinalIn } from './besides/ordinal-button.ts';
import { choicesOnSecondThought, secondThought } from './besides/second-thought.ts';
import { givesUpAt, withAllTold } from './besides/talk-at-numbers.ts';
import {
  apostilleWished,
  changedOf,
  hadNone,
  insistsOnNo,
  replyToAdvice,
  saysThereWas,
} from './besides/wishes-in-sentences.ts';
import { choiceNamed } from './choice-words.ts';
import { isDeniedWithReason, isNoName, namesFirstName, namesOnePart } from './no-name.ts';

/**
 * What a typed text says before any question reads it: one place for all questions, so that words of refusal, words
 * that steer and words that name a button mean the same wherever they are typed.
 */

/** The buttons of the whole form that a text can stand for; they are the services' to press. */
export const steers = ['cancel', 'restart', 'send', 'edit-list'] as const;
export type Steer = (typeof steers)[number];

/** Whether an outcome is a button of the whole form. */
export function isSteer(text: string | undefined): text is Steer {
  return steers.some((one) => one === text);
}

export type TextMeaning =
  /** Pressed in words. */
  | { readonly type: 'none' | 'keep' | 'back' | 'confirm' | 'correct' | 'suggested' }
  | { readonly type: 'choose'; readonly value: string }
  | { readonly type: 'steer'; readonly to: Steer }
  /** Choices of the question, one of which is likely meant. */
  | { readonly type: 'candidates'; readonly values: readonly string[] }
  /** No answer: what is said instead. */
  | {
      readonly type: 'said';
      readonly code:
        | 'greeted'
        | 'thanked'
        | 'needed'
        | 'offer-declined'
        | 'birth-no-place'
        | Exclude<Aside, 'no-place'>;
    }
  /** Nothing of this: the question reads it. */
  | { readonly type: 'answer' };

/** How the question stands to which something was typed. */
export interface Standing {
  readonly question: Question;
  readonly answers: Answers;
  readonly context: FormContext;
  /** It is asked whether the answer is right. */
  readonly doubted: boolean;
  readonly answered: boolean;
}

/** A longer word with a slip is still the word, even where any word may be the answer. */
const longWord = 6;
/** Names end up here by a slip of their own: Рахмат is no «рахмет». */
const neverBySlip: readonly string[] = ['thanks', 'yes', 'no', 'none', 'wrong'];

/** What the words mean before the question reads them; `answer`: they are for the question. */
export function hear(text: string, standing: Standing): TextMeaning {
  const { question, answers, context, doubted, answered } = standing;
  const isOwn = answers['for-whom'] === 'self';
  const aside = withAllTold(asideIn(text, question.id, isOwn), text, question.id);
  // «Рядом с вокзалом в Караганде» names a town.
  const isTownNamed =
    aside === 'town-wanted' &&
    ((question.search?.(text, answers, context) ?? []).length > 0 ||
      (question.offer?.(text, answers, context) ?? []).length > 0);
  const isUseTold = aside === 'help' && /^(?:for-whom|kind)$/.test(question.id) && saysAbroad(text);
  if (aside !== 'seen-by' && givesUpAt(text, question.id)) return { type: 'steer', to: 'cancel' };
  // Where an answer stands, whoever wants to go on leaves it as it is.
  if (aside === 'needed' && answered) return { type: 'keep' };
  const code = aside === 'no-place' ? 'birth-no-place' : aside;
  if (code && !isTownNamed && !isUseTold) return { type: 'said', code };
  // One letter is a short word, or a name of one letter: where any word may be the answer it is no word of refusal.
  const isLetter = question.free === true && /^\p{L}[\p{M}\p{P}]*$/u.test(text.trim());
  // “N/A (British)”
  const bare = text.replace(/(?<=\S)\s*\([^()]*\)\s*$/u, '');
  // «Керемет» is no slip of «керек емес».
  const sayings = isLetter ? [] : sayingsOf(bare).filter(({ slip }) => !(slip && chats(text)));
  if (doubted) {
    const verdict = replyToAdvice(text, question.id) ?? verdictOn(sayings);
    if (verdict) return verdict;
  }
  // «Не меняла я ничего, не ту кнопку нажала»
  if (question.id.startsWith('previous-name') && wasNoOther(text) && !/\s\p{Lu}\p{Ll}/u.test(text.trim())) {
    // «Имя меняла, а фамилию не меняла»: another part was.
    return { type: changedOf('previous-kind-1', text, parts).length > 0 ? 'answer' : 'none' };
  }
  // “I have a single name”, where the first one is asked for.
  if (question.id.endsWith('first-name') && hasOneName(text) && singleName(text) === undefined)
    return { type: 'none' };
  // «Не помню, как в паспорте, через у или ю»: nobody is called so.
  if (sayings.length === 0 && isName.test(question.id) && isNoName(text))
    return { type: 'said', code: 'help' };
  // «Жоқ, шетелдікпін»: there is none, and why.
  const isThere = question.optional && secondThought(text, true)?.answer === 'yes';
  if (question.id.endsWith('patronymic') && !isThere && isDeniedWithReason(text)) return { type: 'none' };
  const values = question.choices?.(answers, context) ?? [];
  // «Отчества раньше не было»: there is one now, so something has changed.
  if (question.id.startsWith('previous-kind') && hadNone(text)) {
    return { type: 'candidates', values: values.filter((one) => one === 'patronymic' || one === 'none') };
  }
  const exception = question.id.startsWith('previous-kind') ? changedOf(question.id, text, values) : [];
  if (exception.length > 0) return { type: 'candidates', values: exception };
  // «Не меняла, это муж мою взял»
  const isExcept =
    /^(?!.*(?:nick\s?name|кличк|прозвищ|лақап)).*(?<!\p{L})(?:кроме|только|except|only|тек|бас[қк]а|до|пока|until|till|before|дейін)(?!\p{L})/isu.test(
      text,
    );
  const isOfNone = ((wasNoOther(text) || pressedWrong(text)) && !isExcept) || insistsOnNo(text);
  if (question.id.startsWith('previous-kind') && sayings.length === 0 && isOfNone)
    return { type: 'candidates', values: values.filter((one) => one === 'none') };
  const again = choicesOnSecondThought(question.id, text, values);
  if (again) return { type: 'candidates', values: again };
  const wish = question.id === 'apostille' && sayings.length === 0 ? apostilleWished(text) : undefined;
  if (wish !== undefined) return { type: 'candidates', values: [wish] };
  const named = choiceNamed(question.id, text, values) ?? choiceMistyped(question, text, values);
  if (named && 'taken' in named) {
    // «Алматы» is the whole name of the city, and the region around it is called so too.
    const found = question.search?.(text, answers, context) ?? [];
    const isShared = found.length > 1 && found.includes(named.taken);
    if (isShared) return { type: 'candidates', values: found };
    // «Ұлымның орнына мен тапсыра аламын ба?» asks whether it may be so.
    if (isAsking(text)) return { type: 'candidates', values: [named.taken] };
    return { type: 'choose', value: named.taken };
  }
  // «Другое» again, where it is asked what.
  const isOther = question.id === 'purpose-other' && choiceNamed('purpose', text, ['other']) !== undefined;
  if (isOther && !/\s\S+\s/.test(text)) return { type: 'said', code: 'help' };
  // «Да»: something was another before, and which part of the name is asked.
  const isBareYes =
    /^[^\s]+$/u.test(text.trim()) && sayings.some(({ kind, slip }) => kind === 'yes' && !slip);
  const isYes = isBareYes || (named === undefined && saysThereWas(text));
  if (isYes && question.id === 'previous-kind-1' && !answered)
    return { type: 'candidates', values: values.filter((one) => one !== 'none') };
  // «Первый в списке»: by its place on the card.
  const place = sayings.length > 0 ? undefined : ordinalIn(text, !question.free);
  const counted = place === undefined ? undefined : values[place - 1];
  if (named === undefined && counted !== undefined) return { type: 'candidates', values: [counted] };
  // «Atym emes, tegim»: what is not meant, and then what is.
  const isInstead =
    named &&
    'offered' in named &&
    named.offered.length === 1 &&
    /(?<!\p{L})(?:емес|emes|а не|not)(?!\p{L})/iu.test(text);
  if (isInstead && question.id.startsWith('previous-kind'))
    return { type: 'candidates', values: named.offered };
  const said = question.free
    ? sayings.filter(
        ({ slip, kind }) => !slip || (text.trim().length >= longWord && !neverBySlip.includes(kind)),
      )
    : sayings;
  const none = values.find((one) => one === 'no' || one === 'none');
  // «Имя не меняла» says nothing of the surname.
  const isOfOnePart =
    question.id === 'previous-kind-1' && namesOnePart(text) && sayings.some(({ kind }) => kind === 'none');
  if (isOfOnePart && none !== undefined) return { type: 'candidates', values: [none] };
  // «Пропустить» where names of before or an apostille are asked for: likely none, and who would know.
  if (none !== undefined && leavesOut(text)) return { type: 'candidates', values: [none] };
  if (question.id === 'apostille' && hurriesOn(text)) return { type: 'answer' };
  for (const saying of isThere ? [] : said) {
    // Hardly anybody has no first name: «пропустить» and «керек емес» do not say so.
    const isSkipped =
      /^(?:none|no)$/.test(saying.kind) && question.id.endsWith('first-name') && !namesFirstName(text);
    if (isSkipped) return { type: 'said', code: 'needed' };
    const heard = mean(saying, standing, values);
    if (heard) return heard;
  }
  if (named && named.offered.length > 0) return { type: 'candidates', values: named.offered };
  // A question of a few buttons says itself that one of them is wanted.
  const hasButtons = values.length > 0 && question.search === undefined;
  return said.length > 0 && !hasButtons ? { type: 'said', code: 'needed' } : { type: 'answer' };
}

const isName = /(?:surname|first-name|patronymic)$|^previous-name/;
const isAsking = (text: string) => /\s\S+\s.*[?？]/su.test(text);

const parts = ['surname', 'first-name', 'patronymic'];
const wasNoOther = saying('part', neverAnother);
const pressedWrong = saying('part', wrongButton);
const leavesOut = heardAmongNames(leaveOut);
const hasOneName = saying('word', oneName);

function verdictOn(sayings: readonly Saying[]): TextMeaning | undefined {
  for (const { kind, slip } of sayings) {
    if (slip) continue;
    if (kind === 'yes') return { type: 'confirm' };
    if (kind === 'no' || kind === 'wrong') return { type: 'correct' };
  }
  return undefined;
}

function mean(
  { kind }: Saying,
  { question, answers, answered }: Standing,
  values: readonly string[],
): TextMeaning | undefined {
  switch (kind) {
    case 'back':
    case 'wrong':
      return { type: 'back' };
    case 'cancel':
      return { type: 'steer', to: 'cancel' };
    case 'restart':
      return { type: 'steer', to: 'restart' };
    case 'greeting':
      return { type: 'said', code: 'greeted' };
    case 'thanks':
      return { type: 'said', code: 'thanked' };
    case 'help':
      return { type: 'said', code: 'help' };
    case 'unknown':
      return question.unknown ? { type: 'none' } : { type: 'said', code: 'help' };
    case 'yes':
      if (values.includes('yes')) return { type: 'choose', value: 'yes' };
      if (values.length === 0 && !answered && question.suggest?.(answers) !== undefined) {
        return { type: 'suggested' };
      }
      return answered ? { type: 'keep' } : undefined;
    case 'no':
    case 'none': {
      const no = ['no', 'none'].find((value) => values.includes(value));
      if (no !== undefined) return { type: 'choose', value: no };
      // «Нет» beside a date that is offered says that it is another one.
      if (kind === 'no' && !answered && question.suggest?.(answers) !== undefined) {
        return { type: 'said', code: 'offer-declined' };
      }
      return question.optional ? { type: 'none' } : undefined;
    }
  }
}
