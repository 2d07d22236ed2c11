import { almatyDate } from '../../domain/dates/working-days.ts';
import { lastDays } from '../../domain/desk/stats.ts';
import type { NoticeOf } from '../../domain/messages/notice.ts';
import { auditOf, verifyAudit } from '../../storage/desk/audit.ts';
import { queuePage } from '../../storage/desk/cards-and-queue.ts';
import { findOperator, listOperators, operatorName } from '../../storage/desk/operators.ts';
import { countLost } from '../../storage/queues/lost-messages.ts';
import { statsText } from '../numbers/stats-text.ts';
import type { Rendered } from '../rendered.ts';
import { type RenderScene, say } from '../scene.ts';
import {
  auditCard,
  digestCard,
  invitationCard,
  joinedCard,
  operatorsCard,
  revokeQuestion,
} from './staff-card.ts';

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
