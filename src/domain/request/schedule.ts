import type { OpenDays } from '../dates/open-days.ts';
import type { Calendar } from '../dates/working-days.ts';
import type { Terms } from '../owner/terms.ts';
import { feedbackAt } from './feedback.ts';
import { collectBy, uncollectedAt } from './last-day-to-collect.ts';
import { lapseAt, paymentReminders } from './payment/payment-deadline.ts';
import { answerOverdueAt, answerReminders, collectReminders } from './reminders.ts';
import type { Status } from './status-traits.ts';
import { untouchedAt, untouchedWarningAt } from './untouched.ts';

/** What is planned for a request while it is in a status. */
export const scheduledJobs = [
  'payment-reminder',
  'payment-lapse',
  'untouched-warning',
  'untouched',
  'answer-reminder',
  'answer-overdue',
  'collect-reminder',
  'uncollected',
  'feedback',
] as const;
export type ScheduledJob = (typeof scheduledJobs)[number];

/** What the moments follow from. `since`: when the status began, ms. */
export interface ScheduleScene {
  readonly since: number;
  /** Of the branch that has the paper. */
  readonly openDays: OpenDays;
  readonly calendar: Calendar;
  readonly terms: Terms;
}

interface Planned {
  readonly job: ScheduledJob;
  /** Ms since the epoch. */
  readonly at: (scene: ScheduleScene) => readonly number[];
}

const ofPayment: readonly Planned[] = [
  { job: 'payment-reminder', at: ({ since, terms }) => paymentReminders(since, terms) },
  { job: 'payment-lapse', at: ({ since, terms }) => [lapseAt(since, terms)] },
];

/** A request that its operator leaves lying: they are told, then it is free for others. */
const ofHolding: readonly Planned[] = [
  {
    job: 'untouched-warning',
    at: ({ since, calendar, terms }) => [untouchedWarningAt(since, calendar, terms)],
  },
  { job: 'untouched', at: ({ since, calendar, terms }) => [untouchedAt(since, calendar, terms)] },
];

const ofQuestion: readonly Planned[] = [
  { job: 'answer-reminder', at: ({ since, terms }) => answerReminders(new Date(since), terms).map(Number) },
  { job: 'answer-overdue', at: ({ since }) => [answerOverdueAt(new Date(since)).getTime()] },
];

const ofCollection: readonly Planned[] = [
  {
    job: 'collect-reminder',
    at: ({ since, openDays, terms }) => collectReminders(new Date(since), openDays, terms).map(Number),
  },
  {
    job: 'uncollected',
    at: ({ since, openDays, terms }) => [
      uncollectedAt(collectBy(new Date(since), openDays, terms)).getTime(),
    ],
  },
];

const ofFeedback: readonly Planned[] = [
  { job: 'feedback', at: ({ since, terms }) => [feedbackAt(new Date(since), terms).getTime()] },
];

/**
 * Status → what is planned when a request comes into it, and dropped when it leaves. Nothing else plans or drops these
 * jobs for a change of status, so a decision that is undone brings back what it had dropped.
 */
export const schedule: Readonly<Record<Status, readonly Planned[]>> = {
  awaiting_payment: ofPayment,
  submitted: [],
  in_review: ofHolding,
  needs_info: ofQuestion,
  needs_correction: ofQuestion,
  additional_check: ofHolding,
  ready: ofCollection,
  delivered: ofFeedback,
  collected: ofFeedback,
  returned: [],
  refused: [],
  withdrawn: [],
  lapsed: [],
};
