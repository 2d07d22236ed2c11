/** What a message that did not arrive was about, as an operator thinks of it. */
export const lostKinds = [
  'form',
  'request',
  'news',
  'certificate',
  'reminder',
  'payment',
  'message',
  'desk',
  'broadcast',
  'breach',
  'other',
] as const;
export type LostKind = (typeof lostKinds)[number];

/**
 * Why it did not arrive. blocked: by the person · gone: there is no such chat or account · closed: the bot may not write
 * there · unreachable: Telegram did not answer for a day · broken: the text could not be made · refused: anything else.
 */
export const lossReasons = ['blocked', 'gone', 'closed', 'unreachable', 'broken', 'refused'] as const;
export type LossReason = (typeof lossReasons)[number];

/** `error` is what was kept of the outcome: an error of the Bot API with its number, or words of the outbox. */
export function lossReason(error: string): LossReason {
  if (error.includes('blocked by the user')) return 'blocked';
  if (/chat not found|user is deactivated|user not found/i.test(error)) return 'gone';
  if (error.startsWith('403')) return 'closed';
  if (/^(?:429|5\d\d|401|404|409)\b|could not be reached/.test(error)) return 'unreachable';
  return /could not be rendered|not a notice/.test(error) ? 'broken' : 'refused';
}
