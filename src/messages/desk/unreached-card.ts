import { formatPhone } from '../../domain/person/phone.ts';
import type { Request } from '../../domain/request/request.ts';
import type { Unreached } from '../../domain/talk/unreached.ts';
import { formatTime } from '../../i18n/format.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { type Button, lines, type View } from '../outgoing.ts';
import { reasonText } from './undelivered.ts';

/** Told to who wrote it: what did not arrive, whom to call, what goes out by itself. */
export function unreachedCard(
  { request, missed, isFreed }: { request: Request; missed: Unreached; isFreed: boolean },
  t: Translate,
): View {
  const { reference } = request;
  return {
    html: lines(
      t('desk-unreached', {
        reference,
        what: t.plain(keyOf('missed', missed.what)),
        phone: phoneOf(request),
      }),
      missed.sms !== undefined && t('desk-unreached-sms'),
      isFreed && t('desk-unreached-freed'),
    ),
    buttons: [
      [calledButton(request, t)],
      [{ text: t.plain('button-open'), data: callbackData.desk(request.id, 'open') }],
    ],
    guarded: true,
  };
}

/** The operator has called the person, so the news counts as told. */
export function calledButton({ id }: Pick<Request, 'id'>, t: Translate): Button {
  return { text: t.plain('button-called'), data: callbackData.desk(id, 'called'), style: 'primary' };
}

/** What a card tells of whether the applicant can be reached. */
interface Reach {
  readonly request: Request;
  readonly applicantBlocked: boolean;
  readonly undelivered: string | undefined;
  readonly unreached: Unreached | undefined;
  readonly names: (id: number) => string;
}

/** On the card of a request: that messages do not arrive, what was missed, and who has called. */
export function reachLines(
  { request, applicantBlocked, undelivered, unreached, names }: Reach,
  t: Translate,
): string | undefined {
  if (request.blockedAt !== undefined) return undefined;
  const phone = phoneOf(request);
  return lines(
    applicantBlocked && request.erasedAt === undefined && t('desk-blocked', { phone }),
    !applicantBlocked &&
      undelivered !== undefined &&
      t('desk-undelivered', { reason: reasonText(undelivered, t), phone }),
    unreached && missedLines(unreached, names, t),
  );
}

const phoneOf = ({ application }: Request) => (application.phone ? formatPhone(application.phone) : '—');

function missedLines(missed: Unreached, names: (id: number) => string, t: Translate): string | undefined {
  const { sms, calledAt, calledBy } = missed;
  return lines(
    t('desk-missed', { time: formatTime(missed.at), what: t.plain(keyOf('missed', missed.what)) }),
    sms && t(keyOf('desk-sms', sms)),
    calledAt !== undefined &&
      t('desk-called', { time: formatTime(calledAt), who: calledBy === undefined ? '—' : names(calledBy) }),
  );
}
