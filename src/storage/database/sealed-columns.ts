/**
 * Every column that holds sealed personal data, with the expression that names the row of its place (vault.ts), as the
 * repositories name it. A test holds this list against the schema and against what the repositories write.
 */
export interface SealedColumn {
  readonly table: string;
  readonly column: string;
  /** SQL. */
  readonly row: string;
}

export const applicationColumn: SealedColumn = { table: 'request', column: 'application', row: 'reference' };

export const sealedColumns: readonly SealedColumn[] = [
  applicationColumn,
  { table: 'draft', column: 'answers', row: 'id' },
  { table: 'draft_aside', column: 'answers', row: 'id' },
  { table: 'request_event', column: 'words', row: `request_id || '.' || seq` },
  { table: 'certificate', column: 'name', row: 'request_id' },
  { table: 'hook', column: 'secret', row: 'register_id' },
  { table: 'hook', column: 'secret_before', row: 'register_id' },
  { table: 'certificate_part', column: 'sealed', row: `upload || '.' || seq` },
  { table: 'replacement', column: 'name', row: 'request_id' },
  { table: 'operator', column: 'name', row: 'user_id' },
  { table: 'prompt', column: 'words', row: 'chat_id' },
  { table: 'talk', column: 'words', row: 'id' },
  { table: 'payment', column: 'receipt', row: 'id' },
  { table: 'attachment', column: 'name', row: 'id' },
  { table: 'held_words', column: 'words', row: 'chat_id' },
  { table: 'desk_batch_item', column: 'name', row: 'id' },
  { table: 'desk_batch_item', column: 'words', row: 'id' },
  { table: 'desk_search', column: 'words', row: 'id' },
  { table: 'kept_file', column: 'name', row: 'id' },
  { table: 'feedback', column: 'words', row: 'request_id' },
  { table: 'fetched_batch', column: 'updates', row: 'first_id' },
];

/** Columns of keyed hashes: they follow from the master key, so another key makes them anew (reindex.ts). */
export const indexColumns: readonly string[] = [
  'request.iin_index',
  'request.phone_index',
  'request.surname_index',
  'confirmation.phone_index',
  'confirmation.code_hmac',
  'code_sent.phone_index',
];
