import type { Answers } from '../form/form.ts';
import type { Action, CertificateKind, RefusalCode, Status } from './status.ts';

/** A request as it stands. Times are ms since the epoch, dates ISO in Asia/Almaty. */
export interface Request {
  readonly id: number;
  readonly reference: string;
  readonly chatId: number;
  readonly kind: CertificateKind;
  readonly status: Status;
  readonly version: number;
  readonly assignee: number | undefined;
  /** The answers of the application, as they were checked before sending. */
  readonly application: Answers;
  readonly branchCode: string | undefined;
  readonly submittedAt: number;
  readonly promised: { readonly on: string; readonly workingDays: number; readonly checked: boolean };
  readonly readyAt: number | undefined;
  /** The last day on which the branch has the paper. */
  readonly collectBy: string | undefined;
  readonly endedAt: number | undefined;
  /** The status card in the applicant's chat. */
  readonly cardMessageId: number | undefined;
}

/** One line of a request's history. */
export interface RequestEvent {
  readonly seq: number;
  readonly at: number;
  readonly actor: 'applicant' | 'operator' | 'system';
  readonly actorId: number | undefined;
  readonly action: Action | 'submit';
  readonly status: Status;
  /** Of a refusal. */
  readonly code: RefusalCode | undefined;
  /** What was written to the person. */
  readonly words: string | undefined;
}
