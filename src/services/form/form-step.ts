import { applicationForm } from '../../domain/form/application-form.ts';
import { isComplete, where } from '../../domain/form/form.ts';
import type { Steer } from '../../domain/form/hearing/text-meaning.ts';
import { reduce } from '../../domain/form/reduce.ts';
import { isOnMap } from '../../domain/places/nearest-branches.ts';
import { openOrClose } from '../../storage/form/confirmations.ts';
import { type Draft, saveDraft } from '../../storage/form/drafts.ts';
import { formContext, type ServiceDeps, type Turn } from '../turn.ts';
import type { FormStep } from './form-acts.ts';
import { formEventOf } from './form-events.ts';
import { trySend } from './send-form.ts';
import { type CardOptions, keyboardOf, showForm, showStep } from './show-form.ts';

/** What the form itself makes of an act. */
export function step(deps: ServiceDeps, turn: Turn, draft: Draft, act: FormStep, place: CardOptions): void {
  const event = formEventOf(deps, turn, draft, act);
  const context = formContext(deps, turn.now);
  const asked = keyboardOf(turn, draft);
  const wasComplete = isComplete(applicationForm, draft, context);
  const { state, problem, accepted, steer } = reduce(applicationForm, draft, event, context);
  const next: Draft = {
    ...draft,
    heard: undefined,
    ...state,
    rev: draft.rev + 1,
    formVersion: applicationForm.version,
  };
  saveDraft(turn.tx, next, turn.now);
  // The code was sent for the answers and the phone of before, so it confirms nothing now.
  openOrClose(turn.tx, draft.id, false);
  if (steer) return steered(deps, turn, next, steer, place);
  const opened = wasComplete && !isComplete(applicationForm, next, context) && accepted !== undefined;
  showStep(turn, next, {
    asked,
    place,
    onMap: isOnMap(deps.catalog),
    ...(problem && { problem: problem.code }),
    ...(problem?.candidates && { candidates: [...problem.candidates] }),
    ...(accepted && { accepted: [...accepted] }),
    // An answer that was changed asks for more: the person is on the way back to the summary all the same.
    ...(opened && where(applicationForm, next, context).type === 'question' && { remark: 'more-needed' }),
  });
}

/** A button of the whole form that was pressed in words. */
function steered(deps: ServiceDeps, turn: Turn, draft: Draft, steer: Steer, place: CardOptions): void {
  switch (steer) {
    case 'send':
      return trySend(deps, turn, draft, place);
    case 'cancel':
    case 'edit-list':
      return showForm(turn, draft, { ...place, face: steer });
    case 'restart':
      return showForm(turn, draft, { ...place, face: 'resume' });
  }
}
