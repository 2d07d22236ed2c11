import { join } from 'node:path';
import { openDatabase } from '../../../src/storage/database/database.ts';
import { checkKey } from '../../../src/storage/database/key-check.ts';
import { createTransactions, type Tx } from '../../../src/storage/database/transact.ts';
import { createVault } from '../../../src/storage/database/vault.ts';
import { enqueue } from '../../../src/storage/queues/outbox.ts';
import { insertRequest } from '../../../src/storage/request/requests.ts';
import { megabytes, whole } from '../figures.ts';
import { applicationOf, iinOf, phoneOf } from '../filled/readable.ts';
import { openBotApiStub } from '../load/bot-api-stub.ts';
import { botSettings, masterKey } from '../load/bot-settings.ts';
import { startContestant } from '../load/contestant.ts';
import type { Section } from '../section.ts';

const leastPerSecond = 2000;
const mostGrowth = 1.1;
const samples = 20;

/** A morning on which everyone is to be told something: each a message of their own, made of their own request. */
export const drain: Section = {
  name: 'drain',
  async run({ scale, folder, report, say }) {
    const { notices } = scale;
    const path = join(folder, 'bot.sqlite');
    await fillOutbox(path, notices);
    say(`  ${whole(notices)} notices wait`);
    const stub = await openBotApiStub();
    const memory: Promise<number>[] = [];
    let sent = 0;
    let first = 0;
    let last = 0;
    const all = new Promise<void>((resolve) => {
      stub.onCall = ({ method, at }) => {
        if (method !== 'sendMessage') return;
        if (sent === 0) first = at;
        sent += 1;
        last = at;
        if (sent % Math.ceil(notices / samples) === 0) {
          memory.push(started.then((bot) => bot.use()).then(({ memory: bytes }) => bytes));
        }
        if (sent === notices) resolve();
      };
    });
    const started = startContestant('bot', stub, botSettings(path));
    const bot = await started;
    await all;
    const used = await Promise.all(memory);
    await bot.stop();
    await stub.close();
    const perSecond = notices / ((last - first) / 1000);
    const half = used.slice(0, used.length / 2);
    const growth = Math.max(...used.slice(used.length / 2)) / Math.max(...half);
    report({
      what: `draining ${whole(notices)} notices, limits off`,
      measured: `${whole(perSecond)}/s, memory at most ${megabytes(Math.max(...half))} in the first half, ${megabytes(Math.max(...used))} in all`,
      goal: `≥ ${whole(leastPerSecond)}/s, memory flat`,
      met: perSecond >= leastPerSecond && growth <= mostGrowth,
    });
  },
};

async function fillOutbox(path: string, notices: number): Promise<void> {
  const database = openDatabase(path);
  const vault = createVault(masterKey);
  checkKey(database, vault, path);
  const { transact } = createTransactions(database, vault);
  const now = Date.now();
  const collectBy = new Date(now + 20 * 86_400_000).toISOString().slice(0, 10);
  await transact((tx) => {
    for (let number = 1; number <= notices; number += 1) readyPaper(tx, number, now);
    tx.sql<[string, number]>(`UPDATE request SET status = 'ready', collect_by = ?, ready_at = ?`).run(
      collectBy,
      now,
    );
  });
  database.close();
}

function readyPaper(tx: Tx, number: number, now: number): void {
  const chatId = 2_000_000 + number;
  tx.sql<[number, number]>(`INSERT INTO applicant (chat_id, locale, created_at) VALUES (?, 'kk', ?)`).run(
    chatId,
    now,
  );
  const request = insertRequest(
    tx,
    {
      reference: `CR-${String(number).padStart(8, '0')}`,
      draftId: `drain${number}`,
      chatId,
      kind: 'paper',
      status: 'submitted',
      application: applicationOf(10),
      iin: iinOf(number),
      phone: phoneOf(number),
      branchCode: 'C75',
      promised: { on: '2030-01-01', workingDays: 5, checked: true },
      fee: undefined,
      confirmedBy: 'contact',
    },
    now,
  );
  if (request === undefined) throw new Error('the request is not there');
  const notice = { template: 'collect-reminder', request } as const;
  enqueue(tx, { chatId, notice, lane: 'notice', key: `drain${number}`, dueAt: now }, now);
}
