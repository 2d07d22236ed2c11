import { expect } from 'vitest';
import {
  type Answers,
  confirmation,
  type DraftAnswers,
  type Form,
  type FormPlace,
  type FormState,
  isComplete,
  shown,
  submission,
  walk,
  where,
} from '../../../src/domain/form/form.ts';
import { hear } from '../../../src/domain/form/hearing/text-meaning.ts';
import { mayTellMore } from '../../../src/domain/form/hearing/told-answers.ts';
import { type FormEvent, reduce, type Step } from '../../../src/domain/form/reduce.ts';
import { context } from './small-forms.ts';

/** What must hold of any form, whatever happens to it. */

const answering = ['typed', 'contact', 'file', 'suggested', 'none', 'choose', 'confirm'];

const standing = (form: Form, state: FormState, id: string) =>
  walk(form, state, context).asked.find(({ question }) => question.id === id);

interface Here {
  readonly form: Form;
  readonly state: FormState;
  readonly event: FormEvent;
  /** The question on the card, if it is asked. */
  readonly place: Extract<FormPlace, { type: 'question' }> | undefined;
}

/** Everything that one event may and may not do; gives the step. */
export function checkStep(form: Form, state: FormState, told: FormEvent): Step {
  const before = structuredClone(state);
  const found = where(form, state, context);
  const place = found.type === 'question' ? found : undefined;
  const gone = state.at !== undefined && place?.question.id !== state.at;

  const step = reduce(form, state, told, context);
  const event = place && told.type === 'typed' ? pressedInWords(form, state, place, told) : told;
  expect(state).toEqual(before); // pure

  const here: Here = { form, state, event, place };
  const changed = changedBetween(state, step.state);
  if (gone) expect([changed, step.accepted]).toEqual([[], undefined]);
  if (event.type === 'prefill') checkPrefill(here, event.answers, step, changed);
  else checkAnswering(here, step, changed);
  const { heard: _offered, ...present } = step.state;
  expect(shown(form, step.state, context)).toEqual(present); // `at` names what is on the card
  if (step.problem) {
    // What was said to other questions besides is taken and told; nothing else changes, and nothing by a button.
    const told = event.type === 'typed' && mayTellMore(place?.question.id ?? '') ? (step.accepted ?? []) : [];
    expect([step.accepted ?? [], changed.filter((id) => !told.includes(id))]).toEqual([told, []]);
  }
  checkState(form, step.state);
  return step;
}

/** Words that stand for a button are its press. */
function pressedInWords(
  form: Form,
  state: FormState,
  { question, doubts }: Extract<FormPlace, { type: 'question' }>,
  told: Extract<FormEvent, { type: 'typed' }>,
): FormEvent {
  const { answers } = walk(form, state, context);
  const answered = answers[question.id] !== undefined;
  const heard = hear(told.text, { question, answers, context, answered, doubted: doubts.length > 0 });
  switch (heard.type) {
    case 'keep':
      // A yes to what is offered in place of the answer takes the offer.
      return state.heard?.question === question.id ? told : heard;
    case 'none':
    case 'back':
    case 'confirm':
    case 'correct':
    case 'suggested':
    case 'choose':
      return heard;
    default:
      return told;
  }
}

function changedBetween(was: FormState, is: FormState): readonly string[] {
  const ids = new Set([...Object.keys(was.answers), ...Object.keys(is.answers)]);
  return [...ids].filter((id) => was.answers[id] !== is.answers[id]);
}

/** An answer changes by an event that answers the question shown, or came with such an answer, or is moved by it. */
function checkAnswering(here: Here, step: Step, changed: readonly string[]): void {
  const { form, state, event, place } = here;
  const { accepted } = step;
  const id = place?.question.id;
  const moved = movedBy(here, step);
  for (const one of changed) {
    if (moved && !accepted?.slice(1).includes(one)) {
      expect({ one, is: step.state.answers[one] }).toEqual({ one, is: moved[one] });
    } else if (one === id) checkOwnAnswer(here, step);
    else {
      // An answer that came along is told of, and is one that its question takes as it is.
      expect({ one, accepted }).toEqual({ one, accepted: expect.arrayContaining([one]) });
      expect(['typed', 'choose', 'suggested']).toContain(event.type);
      expect(Object.keys(step.state.answers[one] ?? {})).toEqual(['value']);
    }
  }
  if (accepted !== undefined) {
    expect(answering).toContain(event.type);
    expect(accepted).not.toEqual([]);
    expect(new Set(accepted).size).toBe(accepted.length);
    const mayBeSeveral =
      place?.question.spread !== undefined || (event.type === 'typed' && mayTellMore(id ?? ''));
    // «Никакой не было» takes its question away, and tells what stands instead.
    const isInstead = moved !== undefined && accepted.every((one) => moved[one]?.value === 'none');
    if (!mayBeSeveral && !isInstead) expect(accepted).toEqual([id]);
    for (const one of accepted) {
      expect({ one, ...standing(form, step.state, one) }).toMatchObject({ one, answered: true, doubts: [] });
    }
  }
  if (id !== undefined && changed.includes(id) && !moved) {
    const isAnswered = standing(form, step.state, id)?.answered === true;
    expect(accepted?.includes(id) === true).toBe(step.state.answers[id] !== undefined && isAnswered);
  }
  if (id !== undefined) checkBefore(form, state, step.state, [id, ...(moved ? changed : [])]);
}

/** All answers as the new answer of the question shown moves them; undefined: it moves none. */
function movedBy({ state, event, place }: Here, step: Step): DraftAnswers | undefined {
  const { question } = place ?? {};
  if (!question?.rearrange) return undefined;
  const before = state.answers[question.id]?.value;
  const after = event.type === 'none' ? null : step.state.answers[question.id]?.value;
  if (after === undefined || after === before) return undefined;
  const given = { ...state.answers, [question.id]: { value: after } };
  const moved = question.rearrange(before, after, given);
  return moved === given ? undefined : moved;
}

/** The answer of the question shown: new, confirmed or forgotten. */
function checkOwnAnswer({ form, state, event, place }: Here, step: Step): void {
  const { question, doubts = [] } = place ?? {};
  const id = question?.id ?? '';
  const [was, is] = [state.answers[id], step.state.answers[id]];
  if (is === undefined) {
    expect([event.type, doubts.length > 0]).toEqual(['correct', true]);
    return;
  }
  expect(answering).toContain(event.type);
  if (event.type === 'confirm') {
    expect(doubts).not.toEqual([]);
    const { answers } = walk(form, state, context);
    const now = question ? doubts.map((doubt) => confirmation(question, doubt, answers)) : [];
    expect(is).toEqual({ ...was, confirmed: [...(was?.confirmed ?? []), ...now] });
  } else {
    expect(is.confirmed).toBeUndefined(); // what is confirmed is confirmed by nobody but the person
    // Telegram vouches for nothing but a contact that is the person's own.
    expect(is.own).toBe(event.type === 'contact' && event.own ? true : undefined);
  }
  checkTaken(form, step.state, id);
}

/** Answers of an earlier time fill gaps and nothing else; those that do not hold today are asked. */
function checkPrefill({ form, state }: Here, earlier: Answers, step: Step, changed: readonly string[]): void {
  expect([step.accepted, step.problem?.code ?? 'question-gone']).toEqual([undefined, 'question-gone']);
  for (const id of changed) {
    const question = form.questions.find((one) => one.id === id);
    expect([id, question?.personal, state.answers[id]]).toEqual([id, true, undefined]);
    expect(step.state.answers[id]).toEqual({ value: earlier[id] });
    if (standing(form, step.state, id)) checkTaken(form, step.state, id);
  }
}

/** An answer just given is one that its question takes: answered, or in doubt. */
function checkTaken(form: Form, state: FormState, id: string): void {
  const now = standing(form, state, id);
  expect(now?.answered || now?.doubts.length).toBeTruthy();
  const value = state.answers[id]?.value ?? null;
  if (value === null) return;
  const again = now?.question.read(value, walk(form, state, context).answers, context);
  expect(again).toEqual({ ok: true, value });
}

/** What is answered at a question changes nothing for those before it, and before what is moved by it. */
function checkBefore(form: Form, was: FormState, is: FormState, changed: readonly string[]): void {
  const asked = (state: FormState) =>
    walk(form, state, context).asked.map((one) => `${one.question.id} ${one.answered} ${one.doubts}`);
  const index = walk(form, was, context).asked.findIndex(({ question }) => changed.includes(question.id));
  expect(asked(is).slice(0, index)).toEqual(asked(was).slice(0, index));
}

export function checkState(form: Form, state: FormState, everywhere = form.questions.length < 10): void {
  const { asked, answers } = walk(form, state, context);
  const ids = asked.map(({ question }) => question.id);
  const sent = submission(form, state, context);
  expect(Object.keys(sent)).toEqual(ids);
  expect(Object.keys(answers)).toEqual(ids.filter((_, index) => asked[index]?.answered));
  expect(Object.values(answers)).toEqual(Object.keys(answers).map((id) => state.answers[id]?.value));
  expect(asked.filter(({ answered, doubts }) => answered && doubts.length)).toEqual([]);
  // `where` and `walk` tell the same, wherever the person is (looked at everywhere where that does not take long).
  const open = asked.filter(({ answered }) => !answered).length;
  for (const [index, { question, answered, doubts }] of asked.entries()) {
    if (!everywhere && question.id !== state.at) continue;
    expect(where(form, { ...state, at: question.id }, context)).toEqual({
      ...{ type: 'question', question, index, count: asked.length, doubts },
      missing: answered ? open : open - 1,
    });
  }
  const complete = isComplete(form, state, context);
  expect(where(form, { ...state, at: undefined }, context).type === 'summary').toBe(complete);
  if (complete) checkSent(form, state, sent);
}

/** What is sent, judged by the rules of the questions alone and not by the engine. */
function checkSent(form: Form, state: FormState, sent: Answers): void {
  for (const question of form.questions) {
    const value = sent[question.id];
    expect(Object.hasOwn(sent, question.id)).toBe(question.when?.(sent, context) ?? true);
    if (value === undefined) continue;
    expect(value).toBe(state.answers[question.id]?.value);
    if (value === null) {
      expect(question.optional).toBe(true);
      continue;
    }
    expect(question.read(value, sent, context)).toEqual({ ok: true, value });
    const confirmed = state.answers[question.id]?.confirmed ?? [];
    const doubts = question.warn?.(value, sent, context) ?? [];
    expect(confirmed).toEqual(
      expect.arrayContaining(doubts.map((doubt) => confirmation(question, doubt, sent))),
    );
  }
}
