import { fitsRequest } from '../../domain/desk/canned-reply.ts';
import type { Request, RequestEvent } from '../../domain/request/request.ts';
import { refusalCodes } from '../../domain/request/status.ts';
import { statusTraits } from '../../domain/request/status-traits.ts';
import { escapeHtml } from '../../i18n/translate.ts';
import { tickedLines } from '../../services/desk/lines-to-correct.ts';
import { findApplicant } from '../../storage/applicant/applicants.ts';
import { findPrompt, type Prompt, savePromptMessage } from '../../storage/form/prompts.ts';
import { countLost, lostMessages } from '../../storage/queues/lost-messages.ts';
import { findTalk } from '../../storage/request/correspondence.ts';
import { historyOf } from '../../storage/request/events.ts';
import { saveReplacementMessage } from '../../storage/request/replacements.ts';
import { findRequest, findRequestByReference } from '../../storage/request/requests.ts';
import type { View } from '../outgoing.ts';
import { statusChange } from '../request/request-card.ts';
import { operatorMessage } from '../request/talk-card.ts';
import { forOperators, forOperatorsOf, type Makers, type RenderScene, say } from '../scene.ts';
import { doubtCard, whichCard } from './certificate-cards.ts';
import { answerCard } from './news-card.ts';
import {
  contactCard,
  contactReplyPrompt,
  foundCard,
  lostCard,
  previewCard,
  replaceCard,
  unansweredCard,
  uncollectedCard,
  wordsPrompt,
} from './reply-cards.ts';

const foundOnPage = 10;
const lostOnPage = 6;

/** What operators write and what is written to them. */
export const deskWordsMakers = {
  'desk-prompt': forOperators(({ tx, chatId, t, deps }, { reference, kind, code }) => {
    const request = kind === 'message' ? findRequestByReference(tx, reference) : undefined;
    const replies = request ? deps.replies.filter((reply) => fitsRequest(reply, request)) : [];
    return {
      ...say(wordsPrompt({ reference, kind, code, replies }, t)),
      sent: (later, messageId) => savePromptMessage(later, chatId, reference, messageId),
    };
  }),
  'desk-preview': forOperators((scene, { reference }) => {
    const { tx, chatId, t, deps } = scene;
    const prompt = findPrompt(tx, chatId, deps.now());
    const request = findRequestByReference(tx, reference);
    if (prompt?.subject !== reference || prompt.words === undefined || !request) {
      return { dropped: 'the words were put aside' };
    }
    return {
      ...say(
        previewCard(
          {
            reference,
            message: asRead(scene, request, prompt, prompt.words),
            isNote: prompt.kind === 'note',
            unreachable:
              prompt.kind !== 'note' && findApplicant(tx, request.chatId)?.blocked === true
                ? (request.application.phone ?? '—')
                : undefined,
          },
          t,
        ),
      ),
      sent: (later, messageId) => savePromptMessage(later, chatId, reference, messageId),
    };
  }),
  'desk-found': forOperators(({ tx, t }, notice) => {
    const shown = notice.requests
      .slice(notice.page * foundOnPage, (notice.page + 1) * foundOnPage)
      .flatMap((id) => findRequest(tx, id) ?? []);
    const count = notice.requests.length;
    const pages = Math.ceil(count / foundOnPage);
    const goesOn = notice.more === true;
    return say(foundCard({ requests: shown, count, page: notice.page, pages, goesOn }, t), notice.edit);
  }),
  'desk-replace': forOperatorsOf(({ t }, { asked, edit }, request) => {
    if (request.status !== 'delivered') return { dropped: 'no certificate was delivered' };
    return {
      ...say(replaceCard(request, asked > 1, t), edit),
      sent: (later, messageId) => saveReplacementMessage(later, request.id, asked, messageId),
    };
  }),
  'desk-which': forOperators(({ tx, t }, notice) => {
    const requests = notice.requests.flatMap((id) => findRequest(tx, id) ?? []);
    return say(whichCard(notice.file, requests, t));
  }),
  'desk-doubt': forOperatorsOf(({ t }, notice, request) => say(doubtCard(request, notice, t))),
  'desk-answer': forOperatorsOf(({ tx, t }, { asks }, request) => {
    const answer = historyOf(tx, request.id).findLast(({ action }) => action === 'answer');
    return answer ? say(answerCard(request, answer.words ?? '', asks === true, t)) : { dropped: 'no answer' };
  }),
  'desk-unanswered': forOperatorsOf(({ t }, _, request) => {
    return statusTraits[request.status].asked
      ? say(unansweredCard(request, t))
      : { dropped: 'it was answered meanwhile' };
  }),
  'desk-contact': forOperators(({ tx, t }, notice) => {
    const talk = findTalk(tx, notice.talk);
    if (talk === undefined) return { dropped: 'the message was erased' };
    const request = talk.requestId === undefined ? undefined : findRequest(tx, talk.requestId);
    return say(contactCard(request, talk, t));
  }),
  'desk-contact-reply': forOperators(({ chatId, t }, notice) => ({
    ...say(contactReplyPrompt(notice.talk, t)),
    sent: (later, messageId) => savePromptMessage(later, chatId, String(notice.talk), messageId),
  })),
  'desk-uncollected': forOperatorsOf(({ t, deps }, _, request) => {
    if (request.status !== 'ready') return { dropped: 'it is not waiting any more' };
    const branch = deps.catalog.branches.find(({ code }) => code === request.branchCode);
    return say(uncollectedCard(request, branch?.names[t.locale] ?? '—', t));
  }),
  'desk-failed': forOperators(({ tx, t }, notice) => {
    const count = countLost(tx);
    const pages = Math.max(Math.ceil(count / lostOnPage), 1);
    const page = Math.min(notice.page, pages - 1);
    const lost = lostMessages(tx, lostOnPage, page * lostOnPage).map((one) => ({
      ...one,
      reference: one.request === undefined ? undefined : findRequest(tx, one.request)?.reference,
    }));
    return say(lostCard({ lost, count, page, pages }, t), notice.edit);
  }),
} satisfies Partial<Makers>;

/** Words of a prompt that go out as a change of the request, and the state that it is in then. */
const statusAfter = {
  ask: 'needs_info',
  correct: 'needs_correction',
  'decline-receipt': 'awaiting_payment',
  refuse: 'refused',
} as const;
const readsLike = ['ask', 'correct', 'decline-receipt', 'refuse'] as const;

/** What an operator has written, as the applicant will read it; a note, as colleagues will. */
function asRead({ tx, deps }: RenderScene, request: Request, prompt: Prompt, words: string): View {
  const applicant = findApplicant(tx, request.chatId);
  const theirs = deps.texts(applicant?.locale ?? 'kk');
  if (prompt.kind === 'note') return { html: escapeHtml(words) };
  if (prompt.kind === 'message') return operatorMessage(request, words, theirs);
  const kind = readsLike.find((one) => one === prompt.kind) ?? 'refuse';
  const code = refusalCodes.find((one) => one === prompt.code);
  const event: RequestEvent = {
    seq: 0,
    at: deps.now(),
    actor: 'operator',
    actorId: undefined,
    action: kind,
    status: statusAfter[kind],
    code,
    words: words || undefined,
    ...(kind === 'correct' && { lines: tickedLines(prompt) }),
  };
  const money = { wasPaid: false, contact: deps.controller.contact, sendsInvoices: deps.sendsInvoices };
  // What happens next stands in a question; the others are shown without it.
  const status = kind === 'ask' ? statusAfter.ask : 'refused';
  return statusChange({ ...request, status }, event, money, deps.catalog, theirs);
}
