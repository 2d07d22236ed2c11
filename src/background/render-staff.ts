import type { NoticeOf } from '../domain/notice.ts';
import { lastDays } from '../domain/stats.ts';
import { almatyDate } from '../domain/working-days.ts';
import { auditOf, verifyAudit } from '../storage/audit.ts';
import { queuePage } from '../storage/desk.ts';
import { countLost } from '../storage/lost-messages.ts';
import { findOperator, listOperators, operatorName } from '../storage/operators.ts';
import {
  auditCard,
  digestCard,
  invitationCard,
  joinedCard,
  operatorsCard,
  revokeQuestion,
} from '../views/staff-card.ts';
import { statsText } from '../views/stats-text.ts';
import type { Rendered } from './delivery.ts';
import { type RenderScene, say } from './render-scene.ts';

type StaffNotice = NoticeOf<
  'operators' | 'invitation' | 'joined' | 'owner-told' | 'desk-digest' | 'desk-audit' | 'desk-stats'
>;

const auditLines = 30;

/** Who works at the desk, what the morning brings, and who did what. */
export function renderStaff(scene: RenderScene, notice: StaffNotice): Rendered {
  const { tx, chatId, t, deps } = scene;
  const operator = findOperator(tx, chatId);
  if (operator === undefined) return { dropped: 'not an operator any more' };
  if (notice.template === 'joined') return say(joinedCard(t));
  if (notice.template === 'desk-digest') return digestOf(scene, notice.on);
  if (notice.template === 'desk-stats') {
    const now = deps.now();
    const stats = deps.countStats(tx, lastDays(notice.days, now), now);
    return say(statsText(stats, t, { alone: notice.alone === true }));
  }
  if (operator.role !== 'owner') return { dropped: 'not an owner any more' };

  switch (notice.template) {
    case 'operators': {
      const operators = listOperators(tx).map((one) => ({ ...one, name: operatorName(tx, one.userId) }));
      const asked = operators.find(({ userId, role }) => userId === notice.asked && role !== 'owner');
      return say(asked ? revokeQuestion(asked, t) : operatorsCard(operators, t), notice.edit);
    }
    case 'invitation':
      return say(invitationCard(notice.link, notice.role, t));
    case 'owner-told':
      return say({ html: t('owner-told-joined', { id: String(notice.subject) }) });
    case 'desk-audit': {
      const { lines, brokenAt } = verifyAudit(tx);
      const entries = auditOf(tx, notice.reference, auditLines);
      const names = (id: number) => operatorName(tx, id) ?? String(id);
      return say(auditCard({ reference: notice.reference, entries, lines, brokenAt, names }, t));
    }
  }
}

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
