import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openDatabase } from '../../../src/storage/database/database.ts';
import { createTransactions, type Transact } from '../../../src/storage/database/transact.ts';
import { createVault } from '../../../src/storage/database/vault.ts';
import { insertRequest } from '../../../src/storage/request/requests.ts';
import type { ExportOrder, ExportUse } from '../contestants/exporter.ts';
import { megabytes, ms } from '../figures.ts';
import { masterKey } from '../load/bot-settings.ts';
import { flagsOfTheBot } from '../load/contestant.ts';
import { projectFolder } from '../project.ts';
import type { Section } from '../section.ts';

const lines = 100_000;
const day = '2026-11-20';
/** A short one goes before it: what is loaded and taken by whatever a program does is no memory of the long one. */
const dayBefore = '2026-11-19';
const linesBefore = 4000;
const mostWaitMs = 20;
const mostMoreBytes = 20 * 1024 * 1024;

/** Both files of an export of many requests, in a process with the memory of the bot's own. */
export const exporting: Section = {
  name: 'export',
  async run({ folder, report, say }) {
    const path = join(folder, 'bot.sqlite');
    const database = openDatabase(path);
    await fill(createTransactions(database, createVault(masterKey)).transact);
    database.close();
    say(`  ${lines} requests`);
    const child = fork(join(projectFolder, 'test/bench/build/bundled/bench/exporter.js'), {
      execArgv: [...flagsOfTheBot, '--expose-gc'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const order: ExportOrder = {
      path,
      masterKey: Buffer.from(masterKey).toString('hex'),
      dataFolder: join(projectFolder, 'data'),
      day,
      dayBefore,
      count: lines,
    };
    child.send(order);
    const told: Promise<ExportUse[]> = once(child, 'message');
    const [use] = await told;
    if (use === undefined) throw new Error('nothing was exported');
    const what = `export of ${lines} requests, both files`;
    report({
      what: `${what}: the longest piece in one go`,
      measured: `${ms(use.pieceMs)} of processor time, ${ms(use.waitedMs)} by the clock; ${use.seconds.toFixed(1)} s in all`,
      goal: `≤ ${mostWaitMs} ms`,
      met: use.pieceMs <= mostWaitMs,
    });
    report({
      what: `${what}: resident memory beyond what it was`,
      measured: `${megabytes(use.moreBytes)}; the larger file has ${megabytes(use.bytes)}`,
      goal: `≤ ${megabytes(mostMoreBytes)}`,
      met: use.moreBytes <= mostMoreBytes,
    });
  },
};

async function fill(transact: Transact): Promise<void> {
  const application = {
    ...{ 'for-whom': 'self', surname: 'ІҢКӘРОВА-ЕРТІС', 'first-name': 'ГҮЛМИРА', patronymic: 'МАРАТҚЫЗЫ' },
    ...{ iin: '050229500007', phone: '+77010000001', region: 'KZ-10', branch: 'C10' },
    ...{ country: 'DE', apostille: 'yes', 'birth-place': 'KZ-10', purpose: 'work' },
  };
  await transact((tx) => {
    tx.sql('INSERT INTO applicant (chat_id, created_at) VALUES (1, 0)').run();
    for (let at = 0; at < lines + linesBefore; at += 1) {
      insertRequest(
        tx,
        {
          ...{ reference: `CR-${at}`, draftId: String(at), chatId: 1, kind: 'paper', status: 'submitted' },
          ...{ application, iin: String(at), phone: '+77010000001', branchCode: 'C10' },
          promised: { on: '2026-11-27', workingDays: 5, checked: true },
          fee: { tiyn: 216_250, payBy: '2026-11-25' },
          confirmedBy: 'contact',
        },
        Date.parse(`${at < lines ? day : dayBefore}T06:00:00Z`) + at,
      );
    }
  });
}
