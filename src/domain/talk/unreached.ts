/** What a person missed who can't be reached, as far as somebody has to do something about it. */
export const missedNews = ['ready', 'question', 'last-day', 'refused', 'message', 'payment'] as const;
export type MissedNews = (typeof missedNews)[number];

/** News of which an SMS can go out by itself: `SMS_NOTICES`. */
export const smsNotices = ['ready', 'question', 'last-day', 'refused'] as const;
export type SmsNotice = (typeof smsNotices)[number];

/** Whether an SMS may stand in for this notice. */
export function isSmsNotice(what: string): what is SmsNotice {
  return smsNotices.some((one) => one === what);
}

/** What an action tells the person that they have to know; undefined: nothing that cannot wait until they are back. */
export function newsOf(action: string): MissedNews | undefined {
  switch (action) {
    case 'ask':
    case 'correct':
      return 'question';
    case 'ready':
    case 'deliver':
      return 'ready';
    case 'refuse':
      return 'refused';
    case 'decline-receipt':
      return 'payment';
    default:
      return undefined;
  }
}

/** planned: it is on its way to the gateway. */
export type SmsState = 'planned' | 'sent' | 'failed';

/** A message about a request that did not reach the person. */
export interface Unreached {
  readonly id: number;
  readonly requestId: number;
  readonly what: MissedNews;
  /** Ms since the epoch. */
  readonly at: number;
  readonly sms: SmsState | undefined;
  readonly calledAt: number | undefined;
  readonly calledBy: number | undefined;
}
