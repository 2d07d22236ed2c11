import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/translate.ts';
import { loadCatalog } from '../../src/lists/catalog.ts';
import { exportFile } from '../../src/messages/desk/render-export.ts';
import type { Tx } from '../../src/storage/database/transact.ts';
import { insertRequest } from '../../src/storage/request/requests.ts';
import { cleanUpAfterEach, openTempDatabase } from '../support/temp-database.ts';
import { watchPieces } from '../support/watch-pieces.ts';

cleanUpAfterEach();

const day = '2026-11-20';
const lines = 6000;
/** Everybody else waits for as long as one piece of it takes. */
const longestPieceMs = 20;

function fill(tx: Tx): void {
  tx.sql('INSERT INTO applicant (chat_id, created_at) VALUES (1, 0)').run();
  for (let at = 1; at <= lines; at += 1) {
    const application = {
      ...{ surname: 'ІҢКӘРОВА', 'first-name': 'ӘЛИЯ', iin: '050229500007', phone: '+77010000001' },
      ...{ region: 'KZ-10', country: 'DE', apostille: 'yes' },
    };
    insertRequest(
      tx,
      {
        ...{ reference: `CR-${at}`, draftId: String(at), chatId: 1, kind: 'electronic', status: 'submitted' },
        ...{ application, iin: String(at), phone: '+77010000001', branchCode: undefined },
        ...{ promised: { on: '2026-11-23', workingDays: 1, checked: true }, fee: undefined },
        confirmedBy: 'contact',
      },
      Date.parse(`${day}T06:00:00Z`) + at,
    );
  }
}

test.each(['csv', 'sheet'] as const)(
  'while the %s is made, others have their turn within 20 ms',
  async (kind) => {
    const { transact } = openTempDatabase();
    const catalog = loadCatalog(join(import.meta.dirname, '..', '..', 'data'));
    const t = loadTexts()('kk');
    const bytesOf = async () => {
      const made = await transact((tx) => {
        const view = { open: () => ({ tx, close: () => {} }), isLeft: true };
        return exportFile(kind, { from: day, to: day, count: lines }, { catalog, t, view }).bytes;
      });
      if (typeof made !== 'function') throw new Error('it is made while it goes');
      let bytes = 0;
      for await (const part of made()) bytes += part.length;
      return bytes;
    };
    await transact(fill);
    await bytesOf(); // what is loaded and compiled once
    let bytes = 0;
    const pieces = watchPieces();
    bytes = await bytesOf();
    const longest = await pieces.end();
    expect(bytes).toBeGreaterThan(kind === 'csv' ? lines * 100 : lines * 20);
    expect(longest).toBeLessThan(longestPieceMs);
  },
);
