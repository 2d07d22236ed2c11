import { z } from 'zod';
import { batchEnds } from '../desk/batch.ts';
import { certificateDoubts } from '../desk/certificate-check.ts';
import { deskOutcomes } from '../desk/desk-outcomes.ts';
import { sentenceOrders } from '../desk/orders/orders-in-sentence.ts';
import { queueFilters } from '../desk/queue.ts';
import { locales } from '../locale.ts';
import { listFaults } from '../places/branch-list.ts';

/** What is said to operators and owners; the rest, and what holds for all, stands in notice.ts. */
const id = z.number().int();
const edit = { edit: id.optional() };
const request = { request: id };

export const deskNotices = [
  z.object({ template: z.literal('desk-new-request'), ...request }),
  /** The person says that the fee is paid. */
  z.object({ template: z.literal('desk-receipt'), ...request }),
  /** The scan of a power of attorney, for the operator who asked for it. */
  z.object({ template: z.literal('desk-scan'), ...request, page: id.optional() }),
  z.object({
    template: z.literal('desk-card'),
    ...request,
    ...edit,
    face: z.enum(['refuse']).optional(),
  }),
  /** What a sentence wants done with one request, to be done by a tap; without an order it was only named. */
  z.object({ template: z.literal('desk-order'), ...request, order: z.enum(sentenceOrders).optional() }),
  /** Above several of them, and of numbers that no open request has; `left`: what was said and is not in them. */
  z.object({
    template: z.literal('desk-orders'),
    some: z.boolean(),
    unknown: z.string().optional(),
    left: z.array(z.enum(['range', 'reasons'])).optional(),
  }),
  z.object({ template: z.literal('desk-card-follows'), ...request, edit: id }),
  z.object({ template: z.literal('desk-queue'), filter: z.enum(queueFilters), page: id, ...edit }),
  /** Asks an operator for words. */
  z.object({
    template: z.literal('desk-prompt'),
    reference: z.string(),
    kind: z.string(),
    code: z.string().optional(),
  }),
  /** The words as the applicant will read them. */
  z.object({ template: z.literal('desk-preview'), reference: z.string() }),
  /** "It was delivered already: replace it?", and the same once more. */
  z.object({ template: z.literal('desk-replace'), ...request, asked: id, ...edit }),
  /** A PDF that names no request: for which of these is it? */
  z.object({ template: z.literal('desk-which'), file: id, requests: z.array(id) }),
  /** Something about a certificate is odd: is it to go all the same? `file`: when it came in. */
  z.object({
    template: z.literal('desk-doubt'),
    ...request,
    file: id,
    doubts: z.array(z.enum(certificateDoubts)),
  }),
  /** Several things at once: what they are, to be decided by one tap; and what became of each. */
  z.object({ template: z.literal('desk-batch'), batch: id }),
  /** How far looking through or carrying out is; `end`: it goes no further. One message, edited. */
  z.object({ template: z.literal('desk-batch-progress'), batch: id, end: z.enum(batchEnds).optional() }),
  z.object({ template: z.literal('desk-batch-done'), batch: id, ...edit }),
  /** `more`: older requests are still being looked through. */
  z.object({
    template: z.literal('desk-found'),
    requests: z.array(id),
    page: id,
    more: z.literal(true).optional(),
    ...edit,
  }),
  /** `asks`: something is asked in it as well. */
  z.object({ template: z.literal('desk-answer'), ...request, asks: z.literal(true).optional() }),
  /** The lines of an application, to be ticked for correction. */
  z.object({ template: z.literal('desk-lines'), ...request, ...edit }),
  /** The applicant has corrected them. */
  z.object({ template: z.literal('desk-corrected'), ...request }),
  z.object({ template: z.literal('desk-unanswered'), ...request }),
  /** The applicant has taken back what is being worked on. */
  z.object({ template: z.literal('desk-withdrawn'), ...request }),
  /** The applicant has had the data blocked, or no longer. */
  z.object({ template: z.literal('desk-data-blocked'), ...request }),
  /** A message did not reach the applicant. `freed`: the question holds the request up no longer. */
  z.object({ template: z.literal('desk-unreached'), ...request, missed: id, freed: z.boolean() }),
  /** Nobody holds it any more. */
  z.object({ template: z.literal('desk-freed'), ...request, why: z.enum(['left', 'untouched', 'register']) }),
  /** It goes back to the queue at `until`, ms. */
  z.object({ template: z.literal('desk-untouched'), ...request, until: id }),
  /** To the owners: left lying, and late already. */
  z.object({ template: z.literal('desk-late'), ...request }),
  /** Nobody came for the paper while the branch kept it. */
  z.object({ template: z.literal('desk-uncollected'), ...request }),
  z.object({ template: z.literal('desk-contact'), talk: id }),
  /** Asks for the answer to a message of somebody who has no request. */
  z.object({ template: z.literal('desk-contact-reply'), talk: id }),
  z.object({ template: z.literal('desk-digest'), on: z.string() }),
  z.object({ template: z.literal('desk-failed'), page: id, ...edit }),
  /** `alone`: there is no picture above it. */
  z.object({ template: z.literal('desk-stats'), days: id, alone: z.boolean().optional() }),
  z.object({ template: z.literal('desk-audit'), reference: z.string() }),
  /** Requests of these days, both included, as a file. */
  z.object({
    template: z.literal('export'),
    from: z.string(),
    to: z.string(),
    /** As a sheet for Excel and LibreOffice; without it as CSV. */
    sheet: z.literal(true).optional(),
  }),
  /** How far an export is that takes longer than a moment. */
  z.object({ template: z.literal('export-progress'), export: id, ...edit }),
  /** The list of branches: as a file, and what became of one that an owner sent. */
  z.object({ template: z.literal('branches') }),
  z.object({
    template: z.literal('branches-outcome'),
    outcome: z.enum(['not-a-csv', 'too-big', 'receiving', 'file-lost', 'same']),
  }),
  z.object({
    template: z.literal('branches-faults'),
    faults: z.array(
      z.object({
        line: id.optional(),
        column: z.string().optional(),
        what: z.enum(listFaults),
        detail: z.string().optional(),
      }),
    ),
    count: id,
  }),
  z.object({ template: z.literal('branches-proposal'), list: id, anew: z.boolean().optional(), ...edit }),
  z.object({
    template: z.literal('branches-applied'),
    added: id,
    changed: id,
    gone: id,
    kept: id,
    ...edit,
  }),
  z.object({ template: z.literal('broadcast'), broadcast: id }),
  z.object({ template: z.literal('broadcast-prompt'), broadcast: id, locale: z.enum(locales) }),
  z.object({ template: z.literal('broadcast-preview'), broadcast: id }),
  z.object({ template: z.literal('broadcast-progress'), broadcast: id, ...edit }),
  /** `asked`: whether to take this operator's role away. */
  z.object({ template: z.literal('operators'), asked: id.optional(), ...edit }),
  /** The file for an inspector, as it stands at `at` (ms), about these days or all; and how somebody is called in it. */
  z.object({
    template: z.literal('inspection'),
    at: id,
    days: z.object({ from: z.string(), to: z.string() }).optional(),
  }),
  /** A breach of personal data: the playbook, what is asked for, the notice looked at, sent, and what the ministry hears. */
  z.object({ template: z.literal('breach'), breach: id, ...edit }),
  z.object({
    template: z.literal('breach-prompt'),
    breach: id,
    what: z.enum(['days', 'requests', ...locales]),
    problem: z.enum(['dates', 'dates-backwards', 'requests', 'too-long']).optional(),
    /** References that nobody has. */
    detail: z.string().optional(),
  }),
  z.object({ template: z.literal('breach-preview'), breach: id }),
  z.object({ template: z.literal('breach-progress'), breach: id, ...edit }),
  z.object({ template: z.literal('breach-report'), breach: id }),
  z.object({ template: z.literal('breach-notice'), breach: id }),
  z.object({ template: z.literal('inspection-person'), reference: z.string(), chat: id }),
  /** The backup that an owner asked for. */
  z.object({ template: z.literal('backup-made'), name: z.string(), bytes: id, at: id }),
  z.object({ template: z.literal('backups-off') }),
  z.object({ template: z.literal('registers') }),
  /** It has refused `most` requests within ten minutes, and `count` of them were taken back. */
  z.object({ template: z.literal('register-paused'), register: id, most: id, count: id }),
  /** What it has taken in this hour, and in its usual one. */
  z.object({ template: z.literal('register-busy'), register: id, count: id, usual: id }),
  /** The key of a register, said once. */
  z.object({ template: z.literal('register-key'), name: z.string(), key: z.string() }),
  /** Shown once, as the key. */
  z.object({ template: z.literal('hook-secret'), name: z.string(), secret: z.string() }),
  z.object({ template: z.literal('hook-refused'), why: z.enum(['shape', 'address']) }),
  z.object({ template: z.literal('invitation'), link: z.string(), role: z.enum(['owner', 'operator']) }),
  z.object({ template: z.literal('joined') }),
  z.object({ template: z.literal('owner-told'), text: z.enum(['joined']), subject: id }),
  z.object({
    template: z.literal('desk-reply'),
    outcome: z.enum(deskOutcomes),
    reference: z.string().optional(),
    /** The name of who holds it. */
    assignee: z.string().optional(),
    /** What was decided can be taken back. */
    undo: id.optional(),
  }),
  z.object({
    template: z.literal('desk-results'),
    results: z.array(
      z.object({ outcome: z.enum(deskOutcomes), reference: z.string(), assignee: z.string() }),
    ),
  }),
  z.object({
    template: z.literal('desk-usage'),
    usage: z.enum([
      'reference',
      'references',
      'refuse',
      'text',
      'which',
      'which-none',
      'slip',
      'find',
      'id',
      'dates',
      'dates-all',
      'dates-backwards',
    ]),
    command: z.string(),
    /** What stood behind a command with a slip in it. */
    reference: z.string().optional(),
  }),
  z.object({
    template: z.literal('owner-alert'),
    alert: z.enum([
      'update-set-aside',
      'message-failed',
      'job-failed',
      'topics-on',
      'group-moved',
      'group-left',
      'group-no-rights',
      'group-closed-topic',
      'group-lost-topic',
      'calendar-unchecked',
      'calendar-missing',
      'index-missing',
      'codes-broken',
      'codes-broken-for-all',
      'payment-unmatched',
      'branches-unreadable',
      'backup-failed',
      'audit-broken',
      'values-unreadable',
      'another-bot',
      'replica-old',
      'mass-lookups',
      'restore-forced',
      'files-unserved',
      'register-silent',
      'register-back',
      'hook-failing',
      'hook-back',
      'hook-dead',
    ]),
    detail: z.string(),
  }),
] as const;
