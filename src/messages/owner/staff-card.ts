import { formatTime } from '../../i18n/format.ts';
import { hasText, keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { shortened } from '../message-length.ts';
import { type Button, blocks, lines, type View } from '../outgoing.ts';

/** So many colleagues, and so much of a name on a button, as one message and a phone have room for. */
const colleaguesShown = 40;
const longestLabelName = 40;

interface Colleague {
  readonly userId: number;
  readonly role: 'owner' | 'operator';
  readonly name: string | undefined;
}

/** Who works at the desk; owners are named by the configuration and can't be revoked here. */
export function operatorsCard(operators: readonly Colleague[], t: Translate): View {
  const shown = operators.slice(0, colleaguesShown);
  const more = operators.length - shown.length;
  return {
    html: blocks(
      `<b>${t('operators-title')}</b>`,
      lines(
        ...shown.map(({ userId, role, name }) =>
          t('operators-line', { name: name ?? '—', id: String(userId), role: t.plain(keyOf('role', role)) }),
        ),
        more > 0 && t('operators-more', { count: more }),
      ),
      t('operators-hint'),
    ),
    buttons: shown
      .filter(({ role }) => role !== 'owner')
      .map(({ userId, name }): Button[] => [
        {
          text: t.plain('button-revoke', { name: shortened(name ?? String(userId), longestLabelName) }),
          data: callbackData.revoke(userId, false),
        },
      ]),
  };
}

/** Asked before a colleague's role is taken away by a button. */
export function revokeQuestion({ userId, name }: Pick<Colleague, 'userId' | 'name'>, t: Translate): View {
  return {
    html: t('revoke-question', { name: shortened(name ?? '—', longestLabelName), id: String(userId) }),
    buttons: [
      [{ text: t.plain('button-revoke-not'), data: callbackData.revoke(0, false), style: 'primary' }],
      [{ text: t.plain('button-revoke-now'), data: callbackData.revoke(userId, true), style: 'danger' }],
    ],
  };
}

/** The link that gives a role to whoever opens it first. */
export function invitationCard(link: string, role: 'owner' | 'operator', t: Translate): View {
  return { html: t('invitation', { link, role: t.plain(keyOf('role', role)) }) };
}

/** Greets somebody who has just joined the desk. */
export function joinedCard(t: Translate): View {
  return {
    html: t('joined'),
    buttons: [[{ text: t.plain('button-queue'), data: callbackData.queue('new', 0), style: 'primary' }]],
  };
}

interface AuditLine {
  readonly at: number;
  readonly actor: string;
  readonly action: string;
}

/** Who did what with a request, and whether the whole chain of lines still fits. */
export function auditCard(
  audit: {
    reference: string;
    entries: readonly AuditLine[];
    lines: number;
    brokenAt: number | undefined;
    /** What colleagues call an operator. */
    names: (operatorId: number) => string;
  },
  t: Translate,
): View {
  return {
    html: blocks(
      `<b>${t('audit-title', { reference: audit.reference })}</b>`,
      audit.entries.length === 0
        ? t('audit-none')
        : lines(
            ...audit.entries.map(({ at, actor, action }) =>
              t('audit-line', {
                time: formatTime(at),
                who: actorName(actor, audit.names, t),
                what: actionName(action, t),
              }),
            ),
          ),
      audit.brokenAt === undefined
        ? t('audit-whole', { count: audit.lines })
        : t('audit-broken', { number: String(audit.brokenAt) }),
    ),
  };
}

/** `operator:ID`, `applicant:ID` or `system`, as the audit keeps it. */
function actorName(actor: string, names: (operatorId: number) => string, t: Translate): string {
  const [who = '', id = ''] = actor.split(':');
  if (who === 'operator') return shortened(names(Number(id)), longestLabelName);
  if (who === 'applicant') return t.plain('actor-applicant');
  return who === 'system' ? t.plain('actor-system') : actor;
}

/** What is recorded besides the history has words of its own; what this version does not know is said as it is. */
function actionName(action: string, t: Translate): string {
  if (hasText(`did-${action}`)) return t.plain(keyOf('did', action));
  return hasText(`event-${action}`) ? t.plain(keyOf('event', action)) : t.plain('audit-unknown', { action });
}
