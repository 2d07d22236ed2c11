import { readPeriod } from '../../domain/desk/export-period.ts';
import { readReference } from '../../domain/request/reference.ts';
import { findOperator, nameOperator } from '../../storage/desk/operators.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { findRequestByReference } from '../../storage/request/requests.ts';
import { runUpdate, type ServiceDeps, type UpdateRef } from '../turn.ts';

export type InspectOutcome = 'done' | 'denied' | 'dates-all' | 'dates-backwards' | 'not-found';

/**
 * The file for an inspector: who has access, the log of events and look-ups, the consents (order 672/НҚ of 22 December
 * 2025). That it was made is an event itself.
 */
export function createInspection(deps: ServiceDeps) {
  return {
    /** `/inspect`, with two days or without; with a reference it says how its applicant is called in the file. */
    inspect(update: UpdateRef, typed: string, name: string): Promise<InspectOutcome | undefined> {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        const { chatId } = update;
        if (findOperator(tx, chatId)?.role !== 'owner') return 'denied';
        // The file names who made it, so the name is kept before it is made.
        nameOperator(tx, chatId, name);
        const actor = `operator:${chatId}`;
        const note = (subject: string) => appendAudit(tx, { at: now, actor, action: 'inspect', subject });
        const read = readReference(typed);
        if (read.type === 'one') {
          const request = findRequestByReference(tx, read.reference);
          if (request === undefined) return 'not-found';
          note(request.reference);
          const { reference, chatId: chat } = request;
          tell(chatId, { template: 'inspection-person', reference, chat });
          return 'done';
        }
        const period = typed.trim() === '' ? undefined : readPeriod(typed, now);
        if (period && !period.ok) return period.code === 'dates' ? 'dates-all' : period.code;
        const days = period?.value;
        note(days ? `${days.from} ${days.to}` : 'all');
        // Made when it is sent: neither names nor the log lie in the outbox.
        tell(chatId, { template: 'inspection', at: now, ...(days && { days }) });
        return 'done';
      });
    },
  };
}
