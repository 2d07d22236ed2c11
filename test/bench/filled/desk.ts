import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { defaultTerms } from '../../../src/domain/owner/terms.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { loadTexts } from '../../../src/i18n/translate.ts';
import { createBranchListReader } from '../../../src/lists/branch-list-reader.ts';
import { loadReplies } from '../../../src/lists/canned-replies.ts';
import { loadLiveCatalog } from '../../../src/lists/catalog.ts';
import { createRender } from '../../../src/messages/render.ts';
import type { Render } from '../../../src/messages/rendered.ts';
import { createServices, type Services } from '../../../src/services/create-services.ts';
import { openDatabase } from '../../../src/storage/database/database.ts';
import { createViews } from '../../../src/storage/database/database-view.ts';
import { createTransactions, type Transactions } from '../../../src/storage/database/transact.ts';
import { createVault } from '../../../src/storage/database/vault.ts';
import { createStatsCounter } from '../../../src/storage/desk/stats.ts';
import { createUsualTimes } from '../../../src/storage/request/usual-times.ts';
import { masterKey } from '../load/bot-settings.ts';
import { projectFolder } from '../project.ts';

/** The use cases and the words of messages over a database, as app.ts puts them together, without Telegram. */
export interface DeskStage extends Pick<Transactions, 'transact' | 'read'> {
  readonly services: Services;
  readonly render: Render;
  close(): void;
}

export function openDesk(path: string, now: () => number): DeskStage {
  const vault = createVault(masterKey);
  const database = openDatabase(path);
  const { transact, transactNow, read } = createTransactions(database, vault);
  const dataFolder = join(projectFolder, 'data');
  const live = loadLiveCatalog(dataFolder);
  const { catalog } = live;
  const replies = loadReplies(dataFolder);
  const countStats = createStatsCounter();
  const shared = {
    catalog,
    terms: defaultTerms,
    replies,
    codeWays: [],
    sendsInvoices: false,
    retentionDays: 180,
    now,
  };
  const services = createServices(
    {
      ...shared,
      transact,
      transactNow,
      randomBytes,
      backsUp: false,
      operatorsChatId: undefined,
      needsCode: false,
      dayInWords: formatDate,
    },
    { live, ...createBranchListReader(catalog.regions) },
    countStats,
  );
  const controller = { name: 'Bench', contact: 'bench@example.invalid', isState: false };
  const render = createRender({
    ...shared,
    texts: loadTexts(),
    controller,
    countStats,
    read,
    openView: createViews(path, vault),
    usualTimes: createUsualTimes(() => catalog.calendar),
    branchLists: services.branchLists,
  });
  return { transact, read, services, render, close: () => void database.close() };
}
