/** What buttons of the desk do that is no action on a request. */
export const deskOps = [
  'open',
  'choose-code',
  'card',
  'scan',
  'message',
  'note',
  'undo',
  'send-now',
  'called',
  'replace-again',
  'replace-yes',
  'replace-no',
] as const;
export type DeskOp = (typeof deskOps)[number];
