import { applicationForm } from '../../domain/form/application-form.ts';
import { type FormContext, type FormState, shown } from '../../domain/form/form.ts';
import { type FormEvent, reduce, type Step } from '../../domain/form/reduce.ts';
import { openOrClose } from '../../storage/form/confirmations.ts';
import { type Draft, findDraft, saveDraft } from '../../storage/form/drafts.ts';
import { noteOwn } from '../talk/say-to-desk.ts';
import { formContext, type ServiceDeps, type Turn, type UpdateRef } from '../turn.ts';
import { showForm } from './show-form.ts';

/**
 * Whoever changes the message with the whole name, or writes it once more, means the whole name and not a surname of three
 * words. What it leaves out stays. Undefined: it is no whole name.
 */
function wholeName(before: FormState, event: FormEvent, context: FormContext): Step | undefined {
  const { at = '', answers } = before;
  if (!at.endsWith('surname')) return undefined;
  const parts = ['first-name', 'patronymic'].map((part) => at.replace(/surname$/, part));
  const asked = Object.fromEntries(Object.entries(answers).filter(([id]) => !parts.includes(id)));
  const step = reduce(applicationForm, { answers: asked, at }, event, context);
  const [firstName = ''] = parts;
  if (step.accepted?.includes(firstName) !== true) return undefined;
  const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => parts.includes(id)));
  return { ...step, state: { ...step.state, answers: { ...kept, ...step.state.answers } } };
}

/**
 * An earlier answer of the open form is given anew, by a reply to its question or by changing the message. It is shown
 * back, and the question that is open stays open; where the new answer raises a doubt, that is asked first.
 */
export function correctAnswer(
  deps: ServiceDeps,
  turn: Turn,
  update: UpdateRef,
  question: string,
  words: string,
): boolean {
  const { tx, now } = turn;
  const draft = findDraft(tx, update.chatId);
  if (draft === undefined) return false;
  const context = formContext(deps, now);
  const before = { answers: draft.answers, at: question };
  const typed = { type: 'typed', text: words } as const;
  const step = wholeName(before, typed, context) ?? reduce(applicationForm, before, typed, context);
  noteOwn(turn, update, { kind: 'form-answer', draft: draft.id, question });
  if (step.accepted === undefined) {
    showForm(turn, draft, { problem: 'not-corrected' });
    return true;
  }
  const isDoubted = step.state.at === question;
  const { answers } = step.state;
  // The question that is open was this one, with its answer in doubt: it is answered now, and the next one follows.
  const goesOn = isDoubted || question === draft.at;
  const state = goesOn ? step.state : shown(applicationForm, { answers, at: draft.at }, context);
  // Words that say something else about other answers too are offered, as anywhere.
  const { heard } = step.state;
  const next: Draft = { ...draft, ...state, heard, rev: draft.rev + 1 };
  saveDraft(tx, next, now);
  // The code was sent for the answers of before, so it confirms nothing now.
  openOrClose(tx, draft.id, false);
  const isOffered = heard !== undefined && step.problem !== undefined;
  showForm(turn, next, {
    accepted: [...step.accepted],
    ...(isOffered && { problem: step.problem.code }),
  });
  return true;
}
