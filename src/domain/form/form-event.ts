import type { Point } from '../places/nearest-branches.ts';
import type { Result } from '../result.ts';
import type { Answers } from './form.ts';
import type { FormProblem } from './problems.ts';

/** What a person does to an open form. */
export type FormEvent =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'contact'; readonly phone: string; readonly own: boolean }
  /**
   * Something that can't be an answer by itself: a sticker, a voice message. `picture`: it could show a document. `at`:
   * a place on the map, to which some choices are nearer than others. It is kept nowhere.
   */
  | { readonly type: 'unusable'; readonly picture?: boolean; readonly at?: Point }
  /** A file: the name under which it is kept, or why it can't be taken. */
  | { readonly type: 'file'; readonly file: Result<string, FormProblem> }
  | { readonly type: 'choose'; readonly value: string }
  | { readonly type: 'suggested' }
  /** One of the meanings that were offered for the last text (`FormState.heard`). */
  | { readonly type: 'offered'; readonly index: number }
  | { readonly type: 'none' }
  | { readonly type: 'keep' }
  | { readonly type: 'confirm' }
  | { readonly type: 'correct' }
  | { readonly type: 'back' }
  | { readonly type: 'edit'; readonly question: string }
  /** Answers of an earlier request, for the personal questions that have none yet. */
  | { readonly type: 'prefill'; readonly answers: Answers };
