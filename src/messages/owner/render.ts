import { lastDays } from '../../domain/desk/stats.ts';
import { listOperators, operatorName } from '../../storage/desk/operators.ts';
import { auditOf, verifyAudit } from '../../storage/owner/audit.ts';
import { statsText } from '../numbers/stats-text.ts';
import { forOperators, forOwners, type Makers, say } from '../scene.ts';
import { auditCard, invitationCard, joinedCard, operatorsCard, revokeQuestion } from './staff-card.ts';

const auditLines = 30;

/** Who works at the desk, the desk's numbers, and who did what. */
export const staffMakers = {
  joined: forOperators(({ t }) => say(joinedCard(t))),
  'desk-stats': forOperators(({ tx, t, deps }, notice) => {
    const now = deps.now();
    const stats = deps.countStats(tx, lastDays(notice.days, now), now);
    return say(statsText(stats, t, { alone: notice.alone === true }));
  }),
  operators: forOwners(({ tx, t }, notice) => {
    const operators = listOperators(tx).map((one) => ({ ...one, name: operatorName(tx, one.userId) }));
    const asked = operators.find(({ userId, role }) => userId === notice.asked && role !== 'owner');
    return say(asked ? revokeQuestion(asked, t) : operatorsCard(operators, t), notice.edit);
  }),
  invitation: forOwners(({ t }, notice) => say(invitationCard(notice.link, notice.role, t))),
  'owner-told': forOwners(({ t }, notice) =>
    say({ html: t('owner-told-joined', { id: String(notice.subject) }) }),
  ),
  'desk-audit': forOwners(({ tx, t }, notice) => {
    const { lines, brokenAt } = verifyAudit(tx);
    const entries = auditOf(tx, notice.reference, auditLines);
    const names = (id: number) => operatorName(tx, id) ?? String(id);
    return say(auditCard({ reference: notice.reference, entries, lines, brokenAt, names }, t));
  }),
} satisfies Partial<Makers>;
