import type { NoticeOf } from '../domain/notice.ts';
import { findOperator } from '../storage/operators.ts';
import { backupCard } from '../views/backup-card.ts';
import type { Rendered } from './delivery.ts';
import { type RenderScene, say } from './render-scene.ts';

/** What an owner reads of the backup that they asked for. */
export function renderBackup(
  { tx, chatId, t }: RenderScene,
  notice: NoticeOf<'backup-made' | 'backups-off'>,
): Rendered {
  if (findOperator(tx, chatId)?.role !== 'owner') return { dropped: 'not an owner any more' };
  return notice.template === 'backup-made' ? say(backupCard(notice, t)) : say({ html: t('backups-off') });
}
