import type { Subject } from './message-subject.ts';
import type { Notice, Template } from './notice.ts';
import type { LostKind } from './undelivered.ts';

/** What is true of a kind of notice wherever it is dealt with: one table that the outbox, the desk and the routing read. */
export interface NoticeTraits {
  /** What it was about, as an operator thinks of it, who reads that it did not arrive. */
  readonly lost: LostKind;
  /**
   * What the message belongs to, where the notice alone tells it: a reply to it goes there. A card of the form is about the
   * question that it shows, and the news of a question about that question: their makers say so themselves.
   */
  readonly about?: 'question' | 'request' | 'desk' | 'staff-request' | 'staff-talk';
  /** Its buttons act on the request as it was: they go when it changes. */
  readonly closes?: true;
  /** Of several that a person missed, only the newest comes when they are back. */
  readonly newestOnly?: true;
  /** It goes to many at once, and whoever missed it gets it when they are back all the same. */
  readonly comesLater?: true;
}

export const noticeTraits: Readonly<Record<Template, NoticeTraits>> = {
  'language-choice': { lost: 'other' },
  'language-chosen': { lost: 'other' },
  menu: { lost: 'other' },
  consent: { lost: 'form' },
  'consent-state': { lost: 'other' },
  'consent-withdraw-question': { lost: 'other' },
  'consent-withdrawn': { lost: 'other' },
  'data-block': { lost: 'other' },
  'draft-erased': { lost: 'form' },
  'draft-reminder': { lost: 'reminder' },
  'country-advice': { lost: 'other' },
  'country-prompt': { lost: 'other' },
  'country-choice': { lost: 'other' },
  guide: { lost: 'other' },
  'guide-found': { lost: 'other' },
  'verify-prompt': { lost: 'other' },
  'verify-offer': { lost: 'other' },
  verified: { lost: 'other' },
  'feedback-question': { lost: 'other', about: 'request' },
  'feedback-words': { lost: 'other', about: 'request' },
  'owner-feedback': { lost: 'other' },
  help: { lost: 'other' },
  'who-answers': { lost: 'other' },
  privacy: { lost: 'other' },
  'own-data': { lost: 'other' },
  'erase-question': { lost: 'other' },
  plain: { lost: 'other' },
  'leave-chat': { lost: 'other' },
  'form-card': { lost: 'form' },
  'contact-keyboard': { lost: 'form' },
  'request-list': { lost: 'request' },
  'request-card': { lost: 'request', about: 'request' },
  'request-card-follows': { lost: 'request', about: 'request' },
  'status-change': { lost: 'news', about: 'request', closes: true },
  certificate: { lost: 'certificate', about: 'request' },
  'collect-reminder': { lost: 'reminder', about: 'request', closes: true, newestOnly: true },
  renewal: { lost: 'other', about: 'request' },
  snoozed: { lost: 'other', about: 'request' },
  calendar: { lost: 'other', about: 'request' },
  'withdraw-question': { lost: 'other', about: 'request' },
  invoice: { lost: 'payment', about: 'request' },
  'receipt-prompt': { lost: 'payment', about: 'request' },
  'payment-reminder': { lost: 'payment', about: 'request' },
  talk: { lost: 'message' },
  'answer-prompt': { lost: 'other', about: 'question' },
  'answer-reminder': { lost: 'reminder', about: 'question' },
  'contact-prompt': { lost: 'other', about: 'desk' },
  'passed-on': { lost: 'other', about: 'desk' },
  'which-meant': { lost: 'other' },
  'buttons-off': { lost: 'other' },
  'message-away': { lost: 'other' },
  'desk-new-request': { lost: 'desk', about: 'staff-request' },
  'desk-receipt': { lost: 'desk', about: 'staff-request' },
  'desk-scan': { lost: 'desk', about: 'staff-request' },
  'desk-card': { lost: 'desk', about: 'staff-request' },
  'desk-order': { lost: 'desk', about: 'staff-request' },
  'desk-orders': { lost: 'desk' },
  'desk-card-follows': { lost: 'desk', about: 'staff-request' },
  'desk-queue': { lost: 'desk' },
  'desk-prompt': { lost: 'desk' },
  'desk-preview': { lost: 'desk' },
  'desk-replace': { lost: 'desk' },
  'desk-which': { lost: 'desk' },
  'desk-doubt': { lost: 'desk' },
  'desk-found': { lost: 'desk' },
  'desk-batch': { lost: 'desk' },
  'desk-batch-progress': { lost: 'desk' },
  'desk-batch-done': { lost: 'desk' },
  'desk-answer': { lost: 'desk', about: 'staff-request' },
  'desk-lines': { lost: 'desk' },
  'desk-corrected': { lost: 'desk', about: 'staff-request' },
  'desk-unanswered': { lost: 'desk', about: 'staff-request' },
  'desk-withdrawn': { lost: 'desk', about: 'staff-request' },
  'desk-data-blocked': { lost: 'desk' },
  'desk-unreached': { lost: 'desk', about: 'staff-request' },
  'desk-freed': { lost: 'desk', about: 'staff-request' },
  'desk-untouched': { lost: 'desk', about: 'staff-request' },
  'desk-late': { lost: 'desk', about: 'staff-request' },
  'desk-uncollected': { lost: 'desk', about: 'staff-request', closes: true },
  'desk-contact': { lost: 'desk', about: 'staff-talk' },
  'desk-contact-reply': { lost: 'desk', about: 'staff-talk' },
  'desk-digest': { lost: 'desk' },
  'desk-failed': { lost: 'desk' },
  'desk-stats': { lost: 'desk' },
  'desk-audit': { lost: 'desk' },
  export: { lost: 'other' },
  'export-progress': { lost: 'other' },
  branches: { lost: 'other' },
  'branches-outcome': { lost: 'other' },
  'branches-faults': { lost: 'other' },
  'branches-proposal': { lost: 'other' },
  'branches-applied': { lost: 'other' },
  broadcast: { lost: 'broadcast' },
  'broadcast-prompt': { lost: 'other' },
  'broadcast-preview': { lost: 'other' },
  'broadcast-progress': { lost: 'other' },
  operators: { lost: 'other' },
  breach: { lost: 'other' },
  'breach-prompt': { lost: 'other' },
  'breach-preview': { lost: 'other' },
  'breach-progress': { lost: 'other' },
  'breach-report': { lost: 'other' },
  'breach-notice': { lost: 'breach', comesLater: true },
  inspection: { lost: 'other' },
  'inspection-person': { lost: 'other' },
  'backup-made': { lost: 'other' },
  'backups-off': { lost: 'other' },
  registers: { lost: 'other' },
  'register-paused': { lost: 'other' },
  'register-busy': { lost: 'other' },
  'register-key': { lost: 'other' },
  'hook-secret': { lost: 'other' },
  'hook-refused': { lost: 'other' },
  invitation: { lost: 'other' },
  joined: { lost: 'other' },
  'owner-told': { lost: 'other' },
  'desk-reply': { lost: 'desk' },
  'desk-results': { lost: 'desk' },
  'desk-usage': { lost: 'desk' },
  'owner-alert': { lost: 'other' },
};

/** The notices of which this is true. */
export function noticesThat(trait: 'closes' | 'newestOnly' | 'comesLater'): readonly string[] {
  return Object.entries(noticeTraits).flatMap(([template, traits]) => (traits[trait] ? [template] : []));
}

/** What a lost message was about; one of a template that this version does not know is some other message. */
export function lostKind(template: string): LostKind {
  const [, traits] = Object.entries(noticeTraits).find(([name]) => name === template) ?? [];
  return traits?.lost ?? 'other';
}

/** What a message of the bot belongs to, where the notice alone tells it. */
export function subjectOf(notice: Notice): Subject | undefined {
  if (notice.template === 'passed-on' && notice.request !== undefined) {
    return { kind: 'request', request: notice.request };
  }
  const { about } = noticeTraits[notice.template];
  switch (about) {
    case undefined:
      return undefined;
    case 'desk':
      return { kind: 'desk' };
    case 'staff-talk':
      return 'talk' in notice ? { kind: 'staff-talk', talk: notice.talk } : undefined;
    default:
      return 'request' in notice && notice.request !== undefined
        ? { kind: about, request: notice.request }
        : undefined;
  }
}
