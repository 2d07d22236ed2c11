import { expect, test } from 'vitest';
import { indexColumns, sealedColumns } from '../../src/storage/database/sealed-columns.ts';
import { cleanUpAfterEach, openTempDatabase } from '../support/temp-database.ts';

cleanUpAfterEach();

/** Hashes that no key went into, and the words that say which key it is. */
const without = [
  'api_call.body',
  'audit.hash',
  'audit.previous',
  'audit_head.hash',
  'attachment.sha256',
  'certificate.sha256',
  'desk_batch_item.sha256',
  'certificate_before.sha256',
  'invitation.token_hash',
  'register_key.hash',
  'replacement.sha256',
  'key_check.sealed',
  'key_before.sealed',
];

test('every column of bytes is known to the change of the master key', () => {
  const { database } = openTempDatabase();
  const found = database
    .prepare<[], string>(
      `SELECT tables.name || '.' || columns.name FROM pragma_table_list AS tables
       JOIN pragma_table_info(tables.name) AS columns WHERE columns.type = 'BLOB'`,
    )
    .pluck()
    .all();
  const known = [
    ...without,
    ...indexColumns,
    ...sealedColumns.map(({ table, column }) => `${table}.${column}`),
  ];
  expect(found.length).toBeGreaterThan(20);
  expect(found.sort()).toEqual(known.sort());
});
