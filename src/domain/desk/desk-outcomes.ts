import { deskActions } from '../request/status.ts';
import { wordKinds } from './word-kind.ts';

/**
 * What is said to an operator of what they wanted: that it was done, by the name of the action, or why not. Each code is the
 * tail of a text `desk-outcome-…`: one that is missing here does not compile, one that has no text fails a test.
 */
export const deskOutcomes = [
  ...deskActions,
  ...wordKinds,
  'undo',
  'send-now',
  // Not now, not by this operator, not for this request.
  'already-yours',
  'asked-already',
  'data-blocked',
  'faster',
  'ground-first',
  'no-lines',
  'not-allowed',
  'not-assignee',
  'not-now',
  'not-yours',
  'nothing-to-undo',
  'take-first',
  'taken',
  'too-late',
  'wrong-kind',
  // About a file.
  'active-pdf',
  'damaged-archive',
  'list-too-long',
  'damaged-pdf',
  'nothing-in-it',
  'delivered',
  'file-lost',
  'heavy-pdf',
  'locked-pdf',
  'wrong-signature',
  'not-a-pdf',
  'not-sent',
  'receiving',
  'replaced',
  'too-big',
  'two-references',
  'which-request',
  // About what was typed, and about people.
  'another-receipt',
  'broadcast-too-long',
  'contact-answered',
  'contact-gone',
  'is-owner',
  'no-receipt',
  'no-such-request',
  'not-an-operator',
  'reply-too-long',
  'rest-left',
  'text-too-long',
  'too-many-days',
] as const;
export type DeskOutcomeCode = (typeof deskOutcomes)[number];
