import { type DeskAction, deskActions } from './request/status.ts';

/** The commands, in the order of menus and help. Their descriptions are the texts `command-NAME`. */
export const applicantCommands = [
  'apply',
  'status',
  'withdraw',
  'guide',
  'country',
  'verify',
  'contact',
  'language',
  'help',
  'privacy',
  'consent',
  'mydata',
  'blockmydata',
  'deletemydata',
  'cancel',
  'start',
] as const;

/** A command has no hyphen in its name. */
export function deskCommandOf(action: DeskAction): string {
  return action === 'decline-receipt' ? 'decline' : action;
}

export const deskCommands: readonly string[] = [
  'queue',
  'mine',
  'overdue',
  'find',
  'request',
  ...deskActions.map(deskCommandOf),
  'undo',
  'message',
  'note',
  'failed',
  'stats',
  'export',
];

/** For owners alone; to anyone else they do not exist. */
export const ownerCommands = [
  'operators',
  'invite',
  'revoke',
  'audit',
  'branches',
  'broadcast',
  'backup',
  'registers',
  'inspect',
  'breach',
] as const;
