import { deskActions } from './request/status.ts';

/** The commands, in the order of menus and help. Their descriptions are the texts `command-NAME`. */
export const applicantCommands = [
  'apply',
  'status',
  'withdraw',
  'language',
  'help',
  'privacy',
  'cancel',
  'start',
] as const;

export const deskCommands = ['queue', 'mine', 'request', ...deskActions] as const;
