import { almatyDate } from '../../domain/dates/working-days.ts';
import { beginningOf, endOf } from '../../domain/desk/stats.ts';
import type { NoticeOf } from '../../domain/messages/notice.ts';
import { keyOf } from '../../i18n/translate.ts';
import { operatorName } from '../../storage/desk/operators.ts';
import { type AuditEntry, verifyAudit } from '../../storage/owner/audit.ts';
import { breachesTold } from '../../storage/owner/breaches.ts';
import {
  allAccess,
  allRegisters,
  auditIn,
  consentsIn,
  countAudit,
  countConsents,
  countKept,
  firstConsentAt,
  pseudonymOf,
  referenceOf,
  type Span,
} from '../../storage/owner/inspection.ts';
import { countCopies } from '../../storage/owner/mailing-copies.ts';
import { registerName } from '../../storage/register/registers.ts';
import { forOwners, type Makers, type RenderScene, say } from '../scene.ts';
import {
  type Inspection,
  inspectionCaption,
  inspectionName,
  inspectionPage,
  type LogLine,
} from './inspection-file.ts';

/** More would keep everyone else waiting while the file is made; for others there are days to be named. */
const mostLines = 5000;
const mostBreaches = 100;
/** A chain of so many lines is walked through in a quarter of a second; a longer one by `npm run verify-audit`. */
const mostChained = 50_000;

/** Who has access, what was done and looked at, who has agreed: one file for an inspector, made as it is sent. */
export const inspectionMakers = {
  inspection: forOwners((scene, notice) => {
    const page = inspectionPage(inspectionOf(scene, notice), scene.t);
    return {
      outgoing: {
        type: 'file',
        bytes: Buffer.from(page, 'utf8'),
        name: inspectionName(notice.at),
        view: { html: inspectionCaption(scene.t) },
      },
    };
  }),
  'inspection-person': forOwners(({ tx, t }, { reference, chat }) =>
    say({ html: t('inspect-person', { reference, name: pseudonymOf(tx, chat) }) }),
  ),
} satisfies Partial<Makers>;

function inspectionOf(scene: RenderScene, { at, days }: NoticeOf<'inspection'>): Inspection {
  const { tx, chatId, deps } = scene;
  const span: Span = days
    ? { from: beginningOf(days.from), to: endOf(days.to) }
    : { from: 0, to: Number.MAX_SAFE_INTEGER };
  const names = namesIn(scene);
  const log = auditIn(tx, span, mostLines);
  const read = log.events.length + log.lookUps.length;
  const cut = <Line>(lines: readonly Line[]) => ({ lines, of: read < log.lines ? log.lines : undefined });
  const consents = consentsIn(tx, span, mostLines);
  const { controller, retentionDays } = deps;
  return {
    controller,
    retentionDays,
    madeAt: at,
    madeBy: names.who(`operator:${chatId}`),
    days,
    access: allAccess(tx).map((one) => ({
      ...one,
      name: operatorName(tx, one.userId) ?? '—',
      id: String(one.userId),
    })),
    registers: allRegisters(tx),
    kept: countKept(tx),
    years: yearsOf(scene, at),
    consents: {
      lines: consents.consents.map(({ chatId: chat, ...line }) => ({
        ...line,
        person: pseudonymOf(tx, chat),
      })),
      of: consents.consents.length < consents.count ? consents.count : undefined,
    },
    breaches: breachesTold(tx, mostBreaches).map(({ id, noticedAt, sentAt, result }) => {
      const { sent, lost } = countCopies(tx, 'breach', id);
      const { told, missed } = result ?? { told: sent, missed: lost };
      return { noticedAt, sentAt: sentAt ?? noticedAt, told, missed };
    }),
    lookUps: cut(log.lookUps.map(names.line)),
    events: cut(log.events.map(names.line)),
    chain: countAudit(tx) <= mostChained ? verifyAudit(tx) : undefined,
  };
}

/** Each year since the first consent, the newest first. */
function yearsOf({ tx }: RenderScene, now: number) {
  const yearOf = (at: number) => Number(almatyDate(new Date(at)).slice(0, 4));
  const first = firstConsentAt(tx);
  if (first === undefined) return [];
  const last = yearOf(now);
  return Array.from({ length: last - yearOf(first) + 1 }, (_, back) => {
    const year = last - back;
    return {
      year,
      ...countConsents(tx, { from: beginningOf(`${year}-01-01`), to: endOf(`${year}-12-31`) }),
    };
  });
}

/** Lines of the audit as an inspector reads them: people of the desk by their names, applicants by pseudonyms. */
function namesIn({ tx, t }: RenderScene) {
  const known = new Map<string, string>();
  const who = (actor: string): string => {
    const [kind = '', id = ''] = actor.split(':');
    if (kind === 'applicant') return pseudonymOf(tx, Number(id));
    if (kind === 'operator') return operatorName(tx, Number(id)) ?? id;
    if (kind === 'register') return registerName(tx, Number(id)) ?? actor;
    return kind === 'system' ? t.plain('actor-system') : actor;
  };
  const named = (actor: string): string => {
    const name = known.get(actor) ?? who(actor);
    known.set(actor, name);
    return name;
  };
  const line = (entry: AuditEntry): LogLine => ({
    at: entry.at,
    who: named(entry.actor),
    action: entry.action,
    about: about(entry),
  });

  function about({ action, subject }: AuditEntry): string {
    if (subject === 'self' || subject === 'all') return '';
    if (subject === 'owner' || subject === 'operator') return t.plain(keyOf('role', subject));
    if (action === 'find') return found(subject);
    if (subject.startsWith('breach:')) return '';
    return /^(?:operator|register):\d+$/.test(subject) ? named(subject) : subject;
  }

  /** `KIND HASH IDS`: by what it was looked for, and what was found. */
  function found(subject: string): string {
    const [by = '', , ids = ''] = subject.split(' ');
    const [listed = '', more] = ids.split('+');
    const references = listed === '' ? [] : listed.split(',').map((id) => referenceOf(tx, Number(id)) ?? id);
    const way = t.plain(keyOf('inspect-by', by));
    return `${way}: ${references.join(', ') || '—'}${more === undefined ? '' : ` + ${more}`}`;
  }

  return { who: named, line };
}
