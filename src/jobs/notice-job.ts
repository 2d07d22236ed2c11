import type { Locale } from '../domain/locale.ts';
import type { CodeChannel } from '../gateways/code-channel.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Log } from '../log.ts';
import type { UnreachedService } from '../services/talk/unreached.ts';
import type { Transact } from '../storage/database/transact.ts';
import { type Job, postponeJob } from '../storage/queues/jobs.ts';

export interface NoticeDeps {
  readonly transact: Transact;
  readonly services: { readonly unreached: UnreachedService };
  readonly texts: (locale: Locale) => Translate;
  readonly channels: readonly CodeChannel[];
  readonly log: Log;
}

const mostTries = 5;
const texts = {
  ready: 'sms-notice-ready',
  question: 'sms-notice-question',
  'last-day': 'sms-notice-last-day',
  refused: 'sms-notice-refused',
} as const;

/** What a person missed who can't be reached in Telegram: no personal data, so that whoever reads it learns nothing. */
export function createNoticeJob(deps: NoticeDeps, nextTryAt: (job: Job, wishedMs?: number) => number) {
  return async (job: Job): Promise<void> => {
    const message = await deps.transact((tx) => deps.services.unreached.smsToSend(tx, job));
    if (message === undefined) return;
    const { what, phone, reference, collectBy, locale } = message;
    const day = collectBy?.split('-').reverse().join('.') ?? '';
    const text = deps.texts(locale).plain(texts[what], { reference, day });
    const channel = deps.channels.find(({ kind }) => kind === 'sms');
    const outcome = channel
      ? await channel.send({ phone, code: '', text })
      : ({ type: 'broken', fault: 'sms is not set up any more' } as const);
    if (outcome.type === 'retry' && job.attempts + 1 < mostTries) {
      return await deps.transact((tx) => postponeJob(tx, job.id, nextTryAt(job, outcome.afterMs)));
    }
    if (outcome.type !== 'sent') {
      deps.log.warn('notice-not-sent', { outcome: outcome.type, code: outcome.fault });
    }
    await deps.transact((tx) => deps.services.unreached.smsSent(tx, job, outcome.type === 'sent'));
  };
}
