import { almatyDate } from '../../domain/dates/working-days.ts';
import { lastDays } from '../../domain/desk/stats.ts';
import { auditOf, verifyAudit } from '../../storage/desk/audit.ts';
import { listOperators, operatorName } from '../../storage/desk/operators.ts';
import { queuePage } from '../../storage/desk/queue.ts';
import { countLost } from '../../storage/queues/lost-messages.ts';
import { statsText } from '../numbers/stats-text.ts';
import type { Rendered } from '../rendered.ts';
import { forOperators, forOwners, type Makers, type RenderScene, say } from '../scene.ts';
import {
  auditCard,
  digestCard,
  invitationCard,
  joinedCard,
  operatorsCard,
  revokeQuestion,
} from './staff-card.ts';

const auditLines = 30;

/** Who works at the desk, what the morning brings, and who did what. */
export const staffMakers = {
  joined: forOperators(({ t }) => say(joinedCard(t))),
  'desk-digest': forOperators((scene, notice) => digestOf(scene, notice.on)),
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

/** What is due, what waits, what could not be delivered; silent when there is nothing. */
function digestOf({ tx, chatId, t, deps }: RenderScene, on: string): Rendered {
  const today = almatyDate(new Date(deps.now()));
  if (today !== on) return { dropped: 'that morning is over' };
  const count = (filter: Parameters<typeof queuePage>[1]) => queuePage(tx, filter, chatId, 0, 1, today).count;
  const digest = {
    fresh: count('new'),
    mine: count('mine'),
    today: count('today'),
    overdue: count('overdue'),
    lost: countLost(tx),
  };
  const isEmpty = Object.values(digest).every((number) => number === 0);
  return isEmpty ? { dropped: 'nothing to tell' } : say(digestCard(digest, t));
}
