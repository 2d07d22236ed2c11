import { applicationForm } from '../../domain/form/application-form.ts';
import type { FormState } from '../../domain/form/form.ts';
import { type FormEvent, reduce, type Step } from '../../domain/form/reduce.ts';
import { openOrClose } from '../../storage/form/confirmations.ts';
import { type Draft, saveDraft } from '../../storage/form/drafts.ts';
import type { FormAct } from '../form/form-acts.ts';
import { type CardOptions, keyboardOf, type Press, showStep } from '../form/show-form.ts';
import { formContext, type ServiceDeps, type Turn, type UpdateRef } from '../turn.ts';
import { noteOwn } from './say-to-desk.ts';

/** Two updates of one moment; later than this nobody sends them as one. */
const momentMs = 10_000;
/** Chats whose last act is kept. */
const mostKept = 200;

interface LastAct {
  readonly updateId: number;
  /** The form as it was before it. */
  readonly before: Draft;
  readonly event: FormEvent;
  readonly press: Press | undefined;
  readonly at: number;
}

/**
 * Kept in memory: what a restart forgets is told to the person all the same, as a press that came too late or an answer
 * that does not fit.
 */
const lastActs = new WeakMap<ServiceDeps, Map<number, LastAct>>();

/** What an act on the form says to it by itself; undefined: something else has to be asked or done for it. */
function eventOf(act: FormAct): FormEvent | undefined {
  switch (act.type) {
    case 'typed':
    case 'contact':
    case 'choose':
    case 'suggested':
    case 'none':
    case 'keep':
    case 'confirm':
    case 'correct':
    case 'back':
    case 'edit':
      return act;
    default:
      return undefined;
  }
}

/** So quickly one press follows another only by a thumb that trembles. */
const doubleTapMs = 2000;

/**
 * The button that was pressed just now, once more before its card has changed: nothing is wrong with it, and nothing more
 * is to be done or said.
 */
export function isDoubleTap(
  deps: ServiceDeps,
  { chatId }: UpdateRef,
  act: FormAct,
  press: Press | undefined,
): boolean {
  const last = lastActs.get(deps)?.get(chatId);
  if (press === undefined || last?.press === undefined) return false;
  const isSame =
    last.press.draft === press.draft &&
    last.press.rev === press.rev &&
    JSON.stringify(last.event) === JSON.stringify(eventOf(act));
  return isSame && deps.now() - last.at <= doubleTapMs;
}

/** Remembers an act for the case that the one before it has yet to come. */
export function rememberAct(
  deps: ServiceDeps,
  { updateId, chatId }: UpdateRef,
  before: Draft,
  act: FormAct,
  press: Press | undefined,
): void {
  const kept = lastActs.get(deps) ?? new Map<number, LastAct>();
  lastActs.set(deps, kept);
  kept.delete(chatId); // the order of the map is that of the last use
  const event = eventOf(act);
  if (event) kept.set(chatId, { updateId, before, event, press, at: deps.now() });
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}

/** The form as both acts make it in the order in which the person did them, and what was said to each. */
export interface InOrder {
  readonly state: FormState;
  readonly accepted: readonly string[];
  readonly problem: Step['problem'];
  /** The question that was open when the person did what came late. */
  readonly question: string;
}

/**
 * A webhook may hand over a press and a text of one moment in the wrong order; the numbers of the updates tell. Then
 * both are done anew, from the form as it was before them. Undefined: nothing was overtaken, or it makes no difference.
 */
export function putInOrder(
  deps: ServiceDeps,
  { updateId, chatId }: UpdateRef,
  draft: Draft,
  act: FormAct,
  press: Press | undefined,
): InOrder | undefined {
  const last = lastActs.get(deps)?.get(chatId);
  const event = eventOf(act);
  if (last === undefined || event === undefined || last.updateId <= updateId) return undefined;
  const { before } = last;
  const isNext = draft.id === before.id && draft.rev === before.rev + 1;
  if (!isNext || before.at === undefined || deps.now() - last.at > momentMs) return undefined;
  if (press && (press.draft !== before.id || press.rev !== before.rev)) return undefined;
  const context = formContext(deps, deps.now());
  const first = reduce(applicationForm, before, event, context);
  if (first.steer || first.problem) return undefined;
  const question = before.at;
  const accepted = first.accepted ?? [];
  // A press for the state before the answer changes nothing any more, as when they come in order.
  if (last.press) return { state: first.state, accepted, problem: undefined, question };
  const second = reduce(applicationForm, first.state, last.event, context);
  if (second.steer) return undefined;
  return {
    state: second.state,
    accepted: [...accepted, ...(second.accepted ?? [])],
    problem: second.problem,
    question,
  };
}

/** Keeps what both acts have made of the form, and says it. */
export function showInOrder(
  turn: Turn,
  update: UpdateRef,
  draft: Draft,
  { state, accepted, problem, question }: InOrder,
  place: CardOptions,
): void {
  const asked = keyboardOf(turn, draft);
  const next: Draft = { ...draft, heard: undefined, ...state, rev: draft.rev + 1 };
  saveDraft(turn.tx, next, turn.now);
  openOrClose(turn.tx, draft.id, false);
  noteOwn(turn, update, { kind: 'form-answer', draft: draft.id, question });
  showStep(turn, next, {
    asked,
    place,
    ...(problem && { problem: problem.code }),
    ...(problem?.candidates && { candidates: [...problem.candidates] }),
    ...(accepted.length > 0 && { accepted: [...accepted] }),
  });
}
