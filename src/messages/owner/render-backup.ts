import { forOwners, type Makers, say } from '../scene.ts';
import { backupCard } from './backup-card.ts';

/** What an owner reads of the backup that they asked for. */
export const backupMakers = {
  'backup-made': forOwners(({ t }, notice) => say(backupCard(notice, t))),
  'backups-off': forOwners(({ t }) => say({ html: t('backups-off') })),
} satisfies Partial<Makers>;
