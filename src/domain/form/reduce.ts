import {
  type Answers,
  confirmation,
  type DraftAnswers,
  type Form,
  type FormContext,
  type FormState,
  isComplete,
  shown,
  walk,
  where,
} from './form.ts';
import type { FormEvent } from './form-event.ts';
import {
  accept,
  asTyped,
  type Here,
  isChoice,
  offer,
  onward,
  readText,
  type Step,
  takeOffered,
  typed,
} from './hearing/acceptance.ts';
import { afterNo } from './hearing/ahead/after-no.ts';
import { withNameBeside } from './hearing/ahead/name-beside-number.ts';
import { withToldAhead } from './hearing/ahead/told-ahead.ts';
import { unlessUncertain } from './hearing/ahead/uncertain-answer.ts';
import { hurriesOn } from './hearing/asides.ts';
import { atSummary } from './hearing/at-summary.ts';
import { answerAndCorrection } from './hearing/besides/answer-and-correction.ts';
import { joined } from './hearing/besides/begun-answer.ts';
import { withLeftOver } from './hearing/besides/left-over-words.ts';
import { lineElsewhere } from './hearing/besides/line-elsewhere.ts';
import { mend } from './hearing/besides/put-right.ts';
import { withFaultOfTalk } from './hearing/besides/talk-at-numbers.ts';
import { askOfOffered, keepOffer, meantBeside, replyToOffer } from './hearing/offer-reply.ts';
import { hear } from './hearing/text-meaning.ts';
import { takeTold, withoutPatronymic } from './hearing/told-answers.ts';
import { saysNoPatronymic } from './hearing/told-person.ts';
import { offerUnsure } from './hearing/unsure-answer.ts';
import type { FormProblem } from './problems.ts';

export type { FormEvent } from './form-event.ts';
export type { Problem, Step } from './hearing/acceptance.ts';

/**
 * What an event makes of the state. Never throws, whatever the event; an event that does not fit the question
 * shown leaves the answers as they are.
 */
export function reduce(form: Form, before: FormState, event: FormEvent, context: FormContext): Step {
  const { heard, ...state } = before;
  const place = where(form, state, context);
  if (state.at !== undefined && (place.type === 'summary' || place.question.id !== state.at)) {
    // The question that was on the card is no longer asked. What was typed answers that one and no other.
    return { state: shown(form, state, context), problem: { code: 'question-gone' } };
  }
  if (event.type === 'edit') {
    const isAsked = walk(form, state, context).asked.some(({ question }) => question.id === event.question);
    return { state: isAsked ? { ...state, at: event.question } : shown(form, state, context) };
  }
  if (event.type === 'prefill') return prefill(form, state, event.answers, context);
  if (event.type === 'offered') {
    const offered = heard?.offers[event.index];
    // What is offered may belong to another question than the one at which it was heard: «тегім …» at the first name.
    const answered = walk(form, state, context).asked.filter(
      (one) => offered?.answers[one.question.id] !== undefined,
    );
    const { question } = answered.find((one) => one.question.id === heard?.question) ?? answered[0] ?? {};
    if (offered === undefined || question === undefined) return { state: shown(form, state, context) };
    return takeOffered({ form, state: { ...state, at: question.id }, question, context }, offered);
  }
  if (place.type === 'summary') return atSummary(form, state, event, context);
  const here = { form, state: { ...state, at: place.question.id }, question: place.question, context };
  const at = place.question.id;
  if (event.type === 'typed' && heard !== undefined) {
    const { answers } = walk(form, state, context);
    const choices = place.question.choices?.(answers, context) ?? [];
    const reply = replyToOffer(event.text, heard, place.question, choices);
    if (reply === 'declined') return { state: here.state, problem: { code: 'offer-declined' } };
    if (reply) return reduce(form, before, reply, context);
  }
  const said = answerQuestion(here, event);
  const answer = event.type === 'typed' ? unlessUncertain(here, event.text, said) : said;
  const meant = event.type === 'typed' && heard ? meantBeside(event.text, answer, heard, at) : undefined;
  if (typeof meant === 'string') return { state: { ...here.state, heard }, problem: { code: meant } };
  if (meant) return reduce(form, before, meant, context);
  const step = event.type === 'typed' ? withAllTold(here, event.text, answer, heard) : answer;
  const isWords = event.type === 'typed' || event.type === 'unusable';
  return askOfOffered(isWords ? keepOffer(step, heard, at) : step, heard, at, form, context);
}

/** Takes over what still holds under today's rules and was not answered yet; the rest is asked. */
function prefill(form: Form, state: FormState, earlier: Answers, context: FormContext): Step {
  let answers: DraftAnswers = state.answers;
  for (const { id, personal, optional, read } of form.questions) {
    const value = earlier[id];
    if (!personal || value === undefined || answers[id] !== undefined) continue;
    const standing = walk(form, { answers, at: undefined }, context).answers;
    const again = value === null ? undefined : read(value, standing, context);
    const kept = again === undefined ? optional === true : again.ok && again.value === value;
    if (kept) answers = { ...answers, [id]: { value } };
  }
  return { state: shown(form, { answers, at: undefined }, context) };
}

function answerQuestion(
  here: Here,
  event: Exclude<FormEvent, { type: 'edit' | 'prefill' | 'offered' }>,
): Step {
  const { form, state, question, context } = here;
  const { asked, answers } = walk(form, state, context);
  const index = asked.findIndex((one) => one.question.id === question.id);
  const standing = asked[index];
  const present = state.answers[question.id];
  const stay = (code: FormProblem): Step => ({ state, problem: { code } });
  const noAnswer = question.kind === 'file' ? 'send-file' : question.choices ? 'choose-button' : 'send-text';

  switch (event.type) {
    case 'back': {
      if (isComplete(form, state, context)) return { state: { ...state, at: undefined } };
      return { state: { ...state, at: asked[index - 1]?.question.id ?? question.id } };
    }
    case 'keep':
      return standing?.answered ? onward(here) : { state };
    case 'none':
      return question.optional ? accept(here, { value: null }) : { state };
    case 'confirm':
      return present && standing?.doubts.length
        ? accept(here, {
            ...present,
            confirmed: [
              ...(present.confirmed ?? []),
              ...standing.doubts.map((doubt) => confirmation(question, doubt, answers)),
            ],
          })
        : { state };
    case 'correct': {
      const [doubt] = standing?.doubts ?? [];
      if (doubt === undefined) return { state };
      const mend = question.mend?.[doubt];
      if (mend !== undefined) return { state: { ...state, at: mend } };
      const { [question.id]: _doubtful, ...others } = state.answers;
      return { state: { ...state, answers: others } };
    }
    case 'file':
      if (question.kind !== 'file') return stay('no-pictures');
      return event.file.ok ? accept(here, { value: event.file.value }) : stay(event.file.code);
    case 'unusable': {
      const near = event.at ? question.nearest?.(event.at, answers, context) : undefined;
      if (near?.length) return { state, problem: { code: 'nearest', candidates: near } };
      if (near) return stay('nearest-unknown');
      return stay(event.picture ? 'no-pictures' : noAnswer);
    }
    case 'contact':
      if (question.kind !== 'contact') return stay(noAnswer);
      return event.own ? typed(here, event.phone, { own: true }) : stay('contact-of-another');
    case 'suggested': {
      const value = question.suggest?.(answers);
      return value === undefined ? { state } : typed(here, value);
    }
    case 'choose':
      return isChoice(here, answers, event.value) ? typed(here, event.value) : { state };
    case 'typed':
      return takeText(here, event.text);
  }
}

/** With what the text says besides. */
function withAllTold(here: Here, text: string, answer: Step, heard: FormState['heard']): Step {
  const step = withToldAhead(here, text, withLeftOver(here, text, joined(here, text, answer, heard)));
  return withNameBeside(here, text, step, (state, rest) =>
    reduce(here.form, state, { type: 'typed', text: rest }, here.context),
  );
}

/** A typed text: pressed in words, or no answer, or read by the question. */
const takeText = (here: Here, text: string): Step => afterNo(here, text, takeWords(here, text), takeWords);

function takeWords(here: Here, text: string): Step {
  const { form, state, question, context } = here;
  const { asked, answers } = walk(form, state, context);
  const one = asked.find((standing) => standing.question.id === question.id);
  const { doubts = [], answered = false } = one ?? {};
  const standing = { question, answers, context, answered, doubted: doubts.length > 0 };
  const unsure = offerUnsure(here, standing, text);
  if (unsure) return unsure;
  const heard = hear(text, standing);
  const besides = (step: Step): Step => {
    const offers = asTyped(text, standing);
    return offers.length > 0
      ? { ...step, state: { ...step.state, heard: { question: question.id, offers } } }
      : step;
  };
  const readRest = (rest: string) =>
    rest === text || question.search || !question.choices ? readText(here, rest) : takeText(here, rest);
  if (heard.type === 'answer' || heard.type === 'candidates') {
    const offers = heard.type === 'candidates' ? (question.offer?.(text, answers, context) ?? []) : [];
    if (offers.length > 0) return offer(here, offers);
    const mended = mend(here, text, answered || doubts.length > 0, readText);
    if (mended) return mended;
    const told = takeTold(here, text, readRest) ?? lineElsewhere(here, text);
    if (told) return told;
  }
  switch (heard.type) {
    case 'answer':
      return withFaultOfTalk(readText(here, text), text, question.id);
    case 'choose':
      return typed(here, heard.value);
    case 'candidates': {
      const [likely, another] = heard.values;
      const isOne = likely !== undefined && another === undefined;
      const problem = { code: isOne ? 'choice-likely' : 'choice-several', candidates: heard.values } as const;
      const one = { question: question.id, offers: [], ...(isOne ? { likely } : { among: heard.values }) };
      return { state: { ...state, heard: one }, problem };
    }
    case 'said': {
      const both = isVague.has(heard.code) ? answerAndCorrection(here, text, readText) : undefined;
      if (both) return both;
      const amid = isVague.has(heard.code) ? (question.amid?.(text, answers, context) ?? []) : [];
      if (amid.length > 0) return offer(here, amid);
      // «Айгерим через и, дата рождения 01.01.1990»
      const beside =
        isVague.has(heard.code) && /\d{4}/u.test(text) ? takeTold(here, text, readRest) : undefined;
      if (beside?.accepted) return beside;
      // «Отчества нет» where the whole name is asked for: that stands, and the name is asked for once more.
      const isWithout = heard.code === 'needed' && /surname$|first-name$/.test(question.id);
      if (isWithout && saysNoPatronymic(text)) return withoutPatronymic(here);
      const step: Step = { state, problem: { code: heard.code } };
      // Nobody is called «помогите»; whoever calls for help should not find a button that is their surname.
      return heard.code === 'help' || hurriesOn(text) ? step : besides(step);
    }
    case 'steer':
      return besides({ state, steer: heard.to });
    case 'back': {
      const isFirst = asked[0]?.question.id === question.id && !isComplete(form, state, context);
      if (isFirst) return besides({ state, problem: { code: 'first-question' } });
      const step = besides(answerQuestion(here, heard));
      return step.state.heard ? { ...step, problem: { code: 'went-back' } } : step;
    }
    default:
      return answerQuestion(here, heard);
  }
}

/** The answer may be in it all the same. */
const isVague: ReadonlySet<FormProblem> = new Set(['help', 'needed', 'later', 'document-unseen']);
