import type { FormEvent } from '../../domain/form/reduce.ts';
import type { Draft } from '../../storage/form/drafts.ts';
import { lastApplication } from '../../storage/request/requests.ts';
import type { ServiceDeps, Turn } from '../turn.ts';
import { attach } from './attach-scan.ts';
import type { FormStep } from './form-acts.ts';

/** An act that is an event of the form once the tables were asked. */
export function formEventOf(deps: ServiceDeps, turn: Turn, draft: Draft, act: FormStep): FormEvent {
  switch (act.type) {
    case 'attach':
      return attach(deps, turn, draft, act.file);
    case 'defaults': {
      // No old answers are offered here: they are what is to be corrected.
      if (draft.requestId !== undefined) return { type: 'prefill', answers: {} };
      const whom = draft.answers['for-whom']?.value ?? 'self';
      return { type: 'prefill', answers: lastApplication(turn.tx, draft.chatId, whom)?.application ?? {} };
    }
    default:
      return act;
  }
}

/** What the person reads who has given the form up. */
export function cancelledText({ requestId }: Draft): 'correction-cancelled' | 'draft-cancelled' {
  return requestId === undefined ? 'draft-cancelled' : 'correction-cancelled';
}
