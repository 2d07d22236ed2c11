import { namesKin } from '../../talk/kin-words.ts';
import { isPutOff } from '../../talk/no-answer.ts';
import { isQuestion, wantsPerson } from '../../talk/question-in-words.ts';
import { sayingsOf } from '../../talk/sayings.ts';
import { heardAlone, heardAnywhere } from '../../talk/sentences/heard.ts';
import { withdrawsOnCondition } from '../../talk/sentences/withdrawal.ts';
import {
  allRight,
  changedLater,
  done,
  exceptFor,
  leftAsItIs,
  notToSend,
  thinking,
} from '../../words/form/check-words.ts';
import { apostille, oneMore } from '../../words/line-words.ts';
import { somethingWrong } from '../../words/mending-words.ts';
import { leaving, oneOf, saying } from '../../words/phrases.ts';
import { type Form, type FormContext, type FormState, walk } from '../form.ts';
import type { FormEvent } from '../form-event.ts';
import type { Step } from './acceptance.ts';
import { hurriesOn, isWeary } from './asides.ts';
import { choiceToChange } from './besides/at-check.ts';
import {
  deniedAmid,
  firstChange,
  linesToChange,
  lineToClear,
  namesToSwap,
  numberToChange,
  valueOfMine,
  withoutSending,
} from './besides/lines-at-check.ts';
import { choiceNamed } from './choice-words.ts';
import { heardMending, readAt } from './correction-in-words.ts';
import { lineNamed, lineToChange, valueBehindLine } from './named-lines.ts';
import { isSteer, type Steer, steers } from './text-meaning.ts';

const namesApostille = saying('part', apostille);
/** What these are said for may still be a line that is to be another. */
const openToChange: readonly string[] = ['use-buttons', 'then-send', 'one-each'];
/** «Ещё на сына надо»: another certificate, for somebody else. */
const saysMore = saying('word', oneMore);
const isOneMore = (text: string) => namesKin(text) && saysMore(text);
const saysWrong = saying('part', somethingWrong);
const isThinking = heardAnywhere(thinking);
const saysAllRight = heardAnywhere(allRight);
const isExcepted = saying('word', exceptFor);
const withoutAllRight = leaving(() => `^[^]*?(?<!\\p{L})${oneOf(exceptFor)}(?!\\p{L})[\\s,:–-]*(?=\\p{L})`);
const asksOfLater = saying('part', changedLater);
const leavesSo = saying('part', leftAsItIs);
const isDone = heardAlone(done);
const wordDoubts: readonly string[] = ['name-words', 'place-words'];
/** A longer text is a story. */
const mostLetters = 200;

const notYet = /^\s*(?:не\s*отправля|жіберме|don['’]?t\s+send|do\s+not\s+send)/iu;
const bareCode =
  /^\s*(?:(?:мой |менің |my )?(?:код|code|смс|sms)\p{L}{0,3}[\s:–-]*)?\d{3}[\s-]?\d{1,3}[\s.!]*$/iu;

/** «Қате жоқ», “nothing to change”, and no exception behind it. */
const isAllRight = (text: string) => saysAllRight(text) && !/[?？]/u.test(text) && !isExcepted(text);

/** What comes while the answers are being checked: a button in words, or a line that is to be changed. */
export function atSummary(form: Form, state: FormState, event: FormEvent, context: FormContext): Step {
  const step: Step = { state, ...summaryProblem(event) };
  const change = (said: string) => changeLine(form, state, said, context);
  // «Не отправляйте, там апостиль да, а я передумала, без него»: not yet, and what is to be another.
  if (event.type === 'typed' && step.steer === 'cancel' && notYet.test(event.text)) {
    const wished = firstChange([event.text, withoutSending(event.text)], change);
    if (wished?.state.heard) return wished;
  }
  const isOpen =
    openToChange.includes(step.problem?.code ?? '') && !(event.type === 'typed' && isAllRight(event.text));
  if (event.type !== 'typed' || !isOpen) return step;
  const { text } = event;
  // A bare number may be the code that comes only later, and says of no line that it is another.
  if (bareCode.test(text)) return step;
  // «Можно ли потом поменять телефон?», «наверно лучше так и оставить»: nothing is to be another now.
  if (leavesSo(text) || (asksOfLater(text) && (isQuestion(text) || /[?？]\s*$/u.test(text)))) return step;
  // «Бәрі дұрыс, тек туған жерім Аягөз»: what follows the exception is meant.
  const excepted = saysAllRight(text) && text.length <= mostLetters ? withoutAllRight(text) : text;
  const changed = firstChange(
    [excepted, text, withoutSending(text), deniedAmid(text, state) ?? text],
    change,
  );
  // «Қате кетіп қалыпты»: which line it is nobody said.
  // “Looks good except for the number”: an exception of which nothing is understood is no “all right”.
  const isRight = saysAllRight(text);
  // “All ok but how much do I pay?” asks, and wants no line to be another.
  const isButOne = isRight && isExcepted(text) && !isQuestion(text) && !/[?？]\s*$/u.test(text);
  if (changed) return changed;
  if ((saysWrong(text) && !isRight) || isButOne) return { state, steer: 'edit-list' };
  // «Позовите человека, с железкой не разговариваю»: where operators read is said.
  return step.problem?.code === 'use-buttons' && wantsPerson(text)
    ? { state, problem: { code: 'weary' } }
    : step;
}

function summaryProblem(event: FormEvent): Pick<Step, 'problem' | 'steer'> {
  switch (event.type) {
    case 'typed': {
      // «Don't send yet» is no wish to cancel.
      if (isOneMore(event.text)) return { problem: { code: 'one-each' } };
      // «Бәрі дұрыс, күте тұрыңыз, әкемнің аты қате»: there is something to mend first.
      const isToMend = saysAllRight(event.text) && isExcepted(event.text) && saysWrong(event.text);
      if (!isToMend && (isPutOff(event.text) || isThinking(event.text)))
        return { problem: { code: 'later' } };
      if (isWeary(event.text)) return { problem: { code: 'weary' } };
      // “If it can't be here by Friday, don't send it”: neither sent nor cancelled by that.
      if (withdrawsOnCondition(event.text)) return { problem: { code: 'later' } };
      const heard = hearAtSummary(event.text);
      if (isSteer(heard)) return { steer: heard };
      return { problem: { code: heard ?? 'use-buttons' } };
    }
    case 'contact':
      return { problem: { code: 'use-buttons' } };
    case 'file':
      return { problem: { code: 'no-pictures' } };
    case 'unusable':
      return { problem: { code: event.picture ? 'no-pictures' : 'use-buttons' } };
    default:
      return {};
  }
}

/** A line that the person wants changed: its new value is offered, or its question asked. */
function changeLine(form: Form, state: FormState, text: string, context: FormContext): Step | undefined {
  const { asked, answers: standing } = walk(form, state, context);
  const ids = asked.map(({ question }) => question.id);
  const swapped = namesToSwap(text, standing);
  if (swapped)
    return { state: { ...state, at: swapped.question, heard: swapped }, problem: { code: 'is-it-this' } };
  // “The first name is Jonathan, and the purpose is a visa”: one of two would be lost.
  if (linesToChange(text, ids).length > 1) return { state, steer: 'edit-list' };
  const cleared = lineToClear(
    text,
    asked.map(({ question }) => question),
    state,
  );
  const number = numberToChange(
    text,
    asked.map(({ question }) => question),
    state,
    context,
  );
  const heard = cleared ?? number ?? heardMending(form, state, context, text);
  if (heard) return { state: { ...state, at: heard.question, heard }, problem: { code: 'is-it-this' } };
  const chosen = choiceToChange(
    asked.map(({ question }) => question),
    state,
    text,
    standing,
    context,
  );
  if (chosen)
    return { state: { ...state, at: chosen.question, heard: chosen }, problem: { code: 'is-it-this' } };
  // An apostille belongs to a country: which one is asked first.
  const isApostille = namesApostille(text) && ids.includes('country') && standing.country === null;
  if (isApostille) return { state: { ...state, at: 'country' }, problem: { code: 'country-first' } };
  // It stands on paper alone.
  if (namesApostille(text) && standing.kind === 'electronic' && ids.includes('kind')) {
    const paper = { question: 'kind', offers: [{ answers: { kind: 'paper' } }] };
    return { state: { ...state, at: 'kind', heard: paper }, problem: { code: 'is-it-this' } };
  }
  const id =
    lineToChange(text, ids) ??
    ((valueBehindLine(text) ?? valueOfMine(text)) === undefined ? undefined : lineNamed(text, ids));
  const question = asked.find((one) => one.question.id === id)?.question;
  if (question === undefined) return undefined;
  const at: FormState = { ...state, at: question.id };
  const { answers } = walk(form, state, context);
  const value = valueBehindLine(text) ?? valueOfMine(text);
  const named = value === undefined ? undefined : readAt(question, value, answers, context);
  // «… тегім ауысып кетіпті» tells of a name, and is none.
  const isTalk =
    named != null && (question.warn?.(named, answers, context) ?? []).some((one) => wordDoubts.includes(one));
  if (named !== undefined && !isTalk && named !== state.answers[question.id]?.value) {
    return {
      state: { ...at, heard: { question: question.id, offers: [{ answers: { [question.id]: named } }] } },
      problem: { code: 'is-it-this' },
    };
  }
  // «Мақсат виза емес, жұмыс»: a button of the line is named.
  const values = question.choices?.(answers, context) ?? [];
  const choice = values.length > 0 ? choiceNamed(question.id, text, values) : undefined;
  const [likely, second] = choice === undefined ? [] : 'taken' in choice ? [choice.taken] : choice.offered;
  if (likely !== undefined && second === undefined && likely !== state.answers[question.id]?.value) {
    const heardChoice = { question: question.id, offers: [{ answers: { [question.id]: likely } }] };
    return { state: { ...at, heard: heardChoice }, problem: { code: 'is-it-this' } };
  }
  // Only a number says by itself that it is the answer: other words of the sentence may look like one.
  const read = /\d{3}/.test(text) ? question.read(text, answers, context) : undefined;
  if (!read?.ok) return { state: at };
  return {
    state: { ...at, heard: { question: question.id, offers: [{ answers: { [question.id]: read.value } }] } },
    problem: { code: 'is-it-this' },
  };
}

/** What may be typed at the summary: its buttons in words. */
export function hearAtSummary(
  text: string,
): Steer | 'help' | 'greeted' | 'thanked' | 'then-send' | undefined {
  if (isDone(text)) return 'then-send';
  const named = choiceNamed('summary', text, ['send', 'edit-list', 'cancel']);
  const steer = named && 'taken' in named ? steers.find((one) => one === named.taken) : undefined;
  // «Жібермеңіз» begins like «жіберіңіз», and says that nothing is to be sent.
  const isNotToSend = isUnwilling(text);
  if (steer === 'send' && isNotToSend) return 'cancel';
  // «Как отправить?» asks, and sends nothing.
  if (steer !== undefined) return steer === 'send' && isQuestion(text) ? 'then-send' : steer;
  if (isNotToSend) return 'cancel';
  // «Отправляй уже, сколько можно»: the button is named among words of impatience.
  const [likely, second] = named && 'offered' in named ? named.offered : [];
  if (likely === 'send' && second === undefined && !isQuestion(text)) return 'then-send';
  // «Қате жоқ» says that all is right, though it names a mistake.
  if (isAllRight(text)) return 'then-send';
  const [saying] = sayingsOf(text);
  switch (saying?.kind) {
    case 'cancel':
    case 'restart':
      return saying.kind;
    case 'back':
    case 'wrong':
    case 'no':
      return 'edit-list';
    case 'greeting':
      return 'greeted';
    case 'thanks':
      return 'thanked';
    case 'help':
    case 'unknown':
      return 'help';
    // Nothing goes on its way by a mere nod.
    case 'yes':
      return 'then-send';
    default:
      return hurriesOn(text) ? 'then-send' : undefined;
  }
}

/** Not to be sent: whether it is to be cancelled is asked then. */
const isUnwilling = heardAnywhere(notToSend);
