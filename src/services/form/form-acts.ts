import type { SentFile } from '../../domain/form/attachment.ts';
import type { FormEvent } from '../../domain/form/reduce.ts';

/** What a person does with the form: an event of the form's own, or one of these about the whole of it. */
export type FormAct =
  | FormStep
  | { readonly type: 'page'; readonly page: number }
  | { readonly type: 'edit-list'; readonly section: string }
  | { readonly type: 'show' }
  | { readonly type: 'cancel' }
  | { readonly type: 'cancel-confirmed' }
  /** The draft is erased and another one begun, with the answers of this start. */
  | { readonly type: 'anew'; readonly start?: string | undefined }
  | { readonly type: 'send' }
  /** While the form waits to be confirmed: another code, the other way to get one, back to the answers. */
  | { readonly type: 'resend' }
  | { readonly type: 'other-way' }
  | { readonly type: 'back-to-answers' };

/** What becomes an event of the form, once the tables were asked. */
export type FormStep =
  | Exclude<FormEvent, { type: 'file' | 'prefill' }>
  | { readonly type: 'attach'; readonly file: SentFile }
  /** The personal answers of the last request are taken over. */
  | { readonly type: 'defaults' };
