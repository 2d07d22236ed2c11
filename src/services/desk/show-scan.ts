import { pagesOf } from '../../storage/form/attachments.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import type { ServiceDeps, UpdateRef } from '../turn.ts';
import { atDesk, type DeskOutcome, type RequestName } from './at-desk.ts';

/** What an applicant handed in with a request: the number of a receipt, the scan of a power of attorney. */
export function createDeskPapers(deps: ServiceDeps) {
  return {
    /** The scan, page by page, to the one who asked for it; that it was opened is recorded. */
    showScan(update: UpdateRef, name: RequestName) {
      return atDesk(deps, update, name, ({ tx, now, tell }, request): DeskOutcome => {
        const scan = request.application['power-scan'];
        const { reference } = request;
        const pages = scan ? pagesOf(tx, scan) : [];
        if (pages.length === 0) {
          return { code: 'not-now', reference, assignee: '' };
        }
        appendAudit(tx, {
          at: now,
          actor: `operator:${update.chatId}`,
          action: 'open-scan',
          subject: reference,
        });
        pages.forEach((_, page) => {
          tell(update.chatId, { template: 'desk-scan', request: request.id, page });
        });
        return { code: 'done', reference };
      });
    },
  };
}
