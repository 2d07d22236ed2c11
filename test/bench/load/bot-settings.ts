import { createHash } from 'node:crypto';

/** Always the same, so that a database that was kept can be opened again. It seals nobody's data. */
export const masterKey = createHash('sha256').update('bench').digest();

/** What the bot wants to know besides the API. */
export function botSettings(databasePath: string): Record<string, string> {
  return {
    DATABASE_PATH: databasePath,
    MASTER_KEY: masterKey.toString('base64'),
    CONTROLLER_NAME: 'Bench',
    CONTROLLER_CONTACT: 'bench@example.invalid',
    HTTP_PORT: 'off',
    BACKUP_FOLDER: '',
  };
}
