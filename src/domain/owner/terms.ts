import { type SmsNotice, smsNotices } from '../talk/unreached.ts';

/** What the desk promises and when it reminds: the owner's settings, checked by `config.ts`. */
export interface Terms {
  /** Working days promised. */
  readonly promise: {
    readonly electronic: number;
    readonly paperAtCentre: number;
    readonly paperElsewhere: number;
    /** On top of the branch's limit. */
    readonly apostille: number;
  };
  /** Days after "ready" on which the person is reminded to collect, ascending. */
  readonly reminderDays: readonly number[];
  /** How many days a branch keeps the paper. */
  readonly collectionDays: number;
  /** Hours of Asia/Almaty in which nobody is reminded, such as from 21 to 9. */
  readonly quietHours: { readonly from: number; readonly to: number };
  /** Days after which an idle draft is erased. */
  readonly draftDays: number;
  /** Working hours after which a request that its operator has not touched goes back to the queue. */
  readonly untouchedHours: number;
  /** News of which an SMS goes out to somebody who can't be reached in Telegram, where a gateway is set up. */
  readonly smsNotices: readonly SmsNotice[];
  /** Year → monthly calculation index in tenge, which the state fee is counted by. */
  readonly mci: ReadonlyMap<number, number>;
}

export const defaultTerms: Terms = {
  promise: { electronic: 1, paperAtCentre: 5, paperElsewhere: 10, apostille: 3 },
  reminderDays: [3, 7, 14, 21, 29],
  collectionDays: 30,
  quietHours: { from: 21, to: 9 },
  draftDays: 7,
  untouchedHours: 8,
  smsNotices,
  mci: new Map([
    [2025, 3932],
    [2026, 4325],
  ]),
};
