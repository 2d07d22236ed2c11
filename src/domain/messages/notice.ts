import { z } from 'zod';
import { formProblems } from '../form/problems.ts';
import { verdicts } from '../guide/file-check.ts';
import { guidePageIds } from '../guide/guide.ts';
import { locales } from '../locale.ts';
import { deskNotices } from './desk-notice.ts';
import { plainTexts } from './plain-texts.ts';

/**
 * What is to be said to a chat: a template and references, never texts and never personal data. The words are
 * made from it at the moment of sending, in the language that the person has then, from the state as it is then.
 * `edit` names a message to change in place; where it can't be changed any more, a new one is sent.
 */
const id = z.number().int();
const edit = { edit: id.optional() };
const request = { request: id };
/** One of an earlier version is left out: the card says the rest all the same. */
const problem = z.enum(formProblems).optional().catch(undefined);

export const noticeSchema = z.discriminatedUnion('template', [
  /** `page`: of the guide, where a link led that was opened before a language was chosen. */
  z.object({ template: z.literal('language-choice'), page: z.enum(guidePageIds).optional(), ...edit }),
  z.object({ template: z.literal('language-chosen'), ...edit }),
  z.object({ template: z.literal('menu'), ...edit }),
  /** `start`: what the request begins with once it is given. `again`: the question alone, after words that are no yes and no no. */
  z.object({
    template: z.literal('consent'),
    start: z.string().optional(),
    again: z.boolean().optional(),
    ...edit,
  }),
  /** The consent text, and whether it is agreed to now; whether to withdraw it; that it is withdrawn. */
  z.object({ template: z.literal('consent-state'), ...edit }),
  z.object({ template: z.literal('consent-withdraw-question'), ...edit }),
  z.object({ template: z.literal('consent-withdrawn'), ...edit }),
  /** Whether the person's data are blocked, and what that means. declined: what they wanted has to wait · ended: just now. */
  z.object({ template: z.literal('data-block'), why: z.enum(['declined', 'ended']).optional(), ...edit }),
  z.object({ template: z.literal('draft-erased') }),
  z.object({ template: z.literal('draft-reminder'), draft: z.string() }),
  /** What a country wants of a certificate. */
  z.object({
    template: z.literal('country-advice'),
    country: z.string(),
    inForm: z.boolean().optional(),
    ...edit,
  }),
  /** Asks for a country. */
  z.object({ template: z.literal('country-prompt'), unknown: z.boolean().optional(), ...edit }),
  z.object({ template: z.literal('country-choice'), countries: z.array(z.string()) }),
  z.object({
    template: z.literal('guide'),
    page: z.enum(guidePageIds),
    /** Something was looked for and not found. */
    missed: z.boolean().optional(),
    /** The one page that fits what the person asked of nobody in particular. */
    unasked: z.boolean().optional(),
    ...edit,
  }),
  /** `unasked`: the person asked something of nobody in particular; `country`: one that they named. */
  z.object({
    template: z.literal('guide-found'),
    pages: z.array(z.enum(guidePageIds)),
    unasked: z.boolean().optional(),
    /** They want a certificate: the button that begins the form stands first. */
    begin: z.boolean().optional(),
    country: z.string().optional(),
  }),
  /** Asks for a file to be checked, or a reference. */
  z.object({ template: z.literal('verify-prompt'), unknown: z.boolean().optional() }),
  /** A PDF came while something else is waited for: is it to be checked? */
  z.object({ template: z.literal('verify-offer'), file: z.string() }),
  z.object({ template: z.literal('verified'), verdict: z.enum(verdicts), request: id.optional() }),
  /** How was it? */
  z.object({ template: z.literal('feedback-question'), ...request }),
  z.object({
    template: z.literal('feedback-words'),
    ...request,
    tooLong: z.boolean().optional(),
    ...edit,
  }),
  z.object({ template: z.literal('owner-feedback'), ...request }),
  z.object({ template: z.literal('help') }),
  /** Who answers here: a program, and people behind it. */
  z.object({ template: z.literal('who-answers') }),
  z.object({ template: z.literal('privacy') }),
  /** What is kept of the person, for the person. */
  z.object({ template: z.literal('own-data'), form: z.enum(['text', 'json']) }),
  z.object({ template: z.literal('erase-question'), ...edit }),
  /** `menu`: with the buttons of the main menu, since nobody knows what the person wants. */
  z.object({
    template: z.literal('plain'),
    text: z.enum(plainTexts),
    menu: z.boolean().optional(),
    ...edit,
  }),
  /** To a group or a channel that the bot was added to and has no place in. */
  z.object({ template: z.literal('leave-chat'), locale: z.enum(locales), farewell: z.boolean() }),
  z.object({
    template: z.literal('form-card'),
    draft: z.string(),
    ...edit,
    /** A copy of the card that is not the present one: it loses its buttons. */
    strip: id.optional(),
    problem,
    candidates: z.array(z.string()).optional(),
    /** What the problem counts: tries left, seconds to wait. */
    number: id.optional(),
    remark: z.enum(['more-needed']).optional(),
    accepted: z.array(z.string()).optional(),
    page: id.optional(),
    face: z.enum(['edit-list', 'cancel', 'resume']).optional(),
    /** What another request begins with, if this one is given up for it. */
    start: z.string().optional(),
    /** Of the list of answers to edit. */
    section: z.string().optional(),
    reference: z.string().optional(),
  }),
  /** The keyboard with "share my number", which only a message of its own can show or take away. */
  z.object({ template: z.literal('contact-keyboard'), on: z.boolean(), place: z.literal(true).optional() }),
  z.object({ template: z.literal('request-list'), toWithdraw: z.boolean().optional() }),
  z.object({
    template: z.literal('request-card'),
    ...request,
    fresh: z.boolean().optional(),
    strip: id.optional(),
  }),
  z.object({ template: z.literal('request-card-follows'), ...request }),
  /** `edit`: the person has confirmed it, and the message says so. */
  z.object({ template: z.literal('status-change'), ...request, seq: id, ...edit }),
  z.object({ template: z.literal('certificate'), ...request, corrected: z.boolean().optional() }),
  z.object({ template: z.literal('collect-reminder'), ...request }),
  /** When to order the next one: on which day that is said, or that it is now. */
  z.object({ template: z.literal('renewal'), ...request, on: z.string().optional() }),
  z.object({ template: z.literal('snoozed'), ...request, until: id.optional() }),
  /** The last day of a paper as a file for a calendar. */
  z.object({ template: z.literal('calendar'), ...request }),
  z.object({ template: z.literal('withdraw-question'), ...request }),
  /** The fee of an apostille, to be paid in the chat; `alone`: without those of the family's other requests. */
  z.object({ template: z.literal('invoice'), ...request, alone: z.boolean().optional() }),
  /** Asks for the number of a receipt. */
  z.object({ template: z.literal('receipt-prompt'), ...request, problem }),
  z.object({ template: z.literal('payment-reminder'), ...request }),
  /** What an operator writes beside the decisions. */
  z.object({ template: z.literal('talk'), talk: id }),
  z.object({ template: z.literal('answer-prompt'), ...request, problem }),
  z.object({ template: z.literal('answer-reminder'), ...request }),
  z.object({ template: z.literal('contact-prompt'), problem }),
  /** What was written has gone to the desk, about this request or none. */
  z.object({
    template: z.literal('passed-on'),
    how: z.enum(['message', 'added', 'corrected']),
    request: id.optional(),
  }),
  /** Words may be meant for several: an answer about one of these requests, the form, a message to the desk. */
  z.object({
    template: z.literal('which-meant'),
    requests: z.array(id),
    form: z.boolean(),
    message: z.boolean(),
  }),
  /** A message whose buttons are of no more use keeps its words and loses them. */
  z.object({ template: z.literal('buttons-off'), message: id }),
  /** What was shown once goes out of the chat. */
  z.object({ template: z.literal('message-away'), message: id }),
  ...deskNotices,
]);

export type Notice = z.infer<typeof noticeSchema>;
/** The name of a kind of notice. */
export type Template = Notice['template'];
export type NoticeOf<T extends Template> = Extract<Notice, { template: T }>;
