import { readPeriod } from '../../domain/desk/export-period.ts';
import { appendAudit } from '../../storage/desk/audit.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { runUpdate, type ServiceDeps, type UpdateRef } from '../turn.ts';

export type ExportOutcome = 'done' | 'denied' | 'dates' | 'dates-backwards';

/** `/export`: the requests of some days as a file, to the private chat of who asks. That it was asked for is recorded. */
export function createDeskExport(deps: ServiceDeps) {
  return {
    exportRequests(update: UpdateRef, typed: string): Promise<ExportOutcome | undefined> {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        if (findOperator(tx, update.chatId) === undefined) return 'denied';
        const period = readPeriod(typed, now);
        if (!period.ok) return period.code;
        const { from, to } = period.value;
        const actor = `operator:${update.chatId}`;
        appendAudit(tx, { at: now, actor, action: 'export', subject: `${from} ${to}` });
        // The file is made when it is sent: personal data do not lie in the outbox.
        tell(update.chatId, { template: 'export', from, to, sheet: true });
        tell(update.chatId, { template: 'export', from, to });
        return 'done';
      });
    },
  };
}
