command-backup = Back up the database now
backup-made = The backup was made and checked: <code>{ $name }</code>, { $size } MB, { $time }. It lies in the folder of backups on the server.
backups-off = Backups are switched off: the setting BACKUP_FOLDER is empty.
owner-alert-backup-failed = The backup could not be made, or did not pass its check: { $detail }. In an hour the bot tries again. Please look at the free space on the disk and at the log.
owner-alert-audit-broken = The record of actions is broken from line { $detail } on: somebody has changed the database by hand. The backup was made all the same. To look closer: npm run verify-audit
