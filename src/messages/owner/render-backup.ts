import type { NoticeOf } from '../../domain/messages/notice.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import type { Rendered } from '../rendered.ts';
import { type RenderScene, say } from '../scene.ts';
import { backupCard } from './backup-card.ts';

/** What an owner reads of the backup that they asked for. */
export function renderBackup(
  { tx, chatId, t }: RenderScene,
  notice: NoticeOf<'backup-made' | 'backups-off'>,
): Rendered {
  if (findOperator(tx, chatId)?.role !== 'owner') return { dropped: 'not an owner any more' };
  return notice.template === 'backup-made' ? say(backupCard(notice, t)) : say({ html: t('backups-off') });
}
