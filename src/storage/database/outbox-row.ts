import type { Lane } from '../../domain/messages/lanes.ts';
import type { Notice } from '../../domain/messages/notice.ts';

/** A message that waits to be sent. */
export interface OutboxRow {
  readonly id: number;
  readonly chatId: number;
  readonly notice: Notice;
  readonly lane: Lane;
  readonly attempts: number;
  readonly dueAt: number;
}
