import { fitsRequest } from '../../domain/desk/canned-reply.ts';
import type { NoticeOf } from '../../domain/messages/notice.ts';
import type { Request, RequestEvent } from '../../domain/request/request.ts';
import { refusalCodes } from '../../domain/request/status.ts';
import { linesOf } from '../../services/desk/lines.ts';
import { findApplicant } from '../../storage/applicant/applicants.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { findPrompt, type Prompt, savePromptMessage } from '../../storage/form/prompts.ts';
import { countLost, lostMessages } from '../../storage/queues/lost-messages.ts';
import { findTalk } from '../../storage/request/correspondence.ts';
import { historyOf } from '../../storage/request/events.ts';
import { saveReplacementMessage } from '../../storage/request/replacements.ts';
import { findRequest, findRequestByReference } from '../../storage/request/requests.ts';
import type { View } from '../outgoing.ts';
import type { Rendered } from '../rendered.ts';
import { statusChange } from '../request/request-card.ts';
import { operatorMessage } from '../request/talk-card.ts';
import { type RenderScene, say } from '../scene.ts';
import { doubtCard, whichCard } from './certificate-cards.ts';
import {
  answerCard,
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

export type DeskWordsNotice = NoticeOf<
  | 'desk-prompt'
  | 'desk-preview'
  | 'desk-replace'
  | 'desk-which'
  | 'desk-doubt'
  | 'desk-found'
  | 'desk-answer'
  | 'desk-unanswered'
  | 'desk-uncollected'
  | 'desk-contact'
  | 'desk-contact-reply'
  | 'desk-failed'
>;

const foundOnPage = 10;
const lostOnPage = 6;

/** What operators write and what is written to them; for operators alone, at the moment of sending. */
export function renderDeskWords(scene: RenderScene, notice: DeskWordsNotice): Rendered {
  const { tx, chatId, t, deps } = scene;
  if (findOperator(tx, chatId) === undefined) return { dropped: 'not an operator any more' };

  switch (notice.template) {
    case 'desk-prompt': {
      const { reference, kind, code } = notice;
      const request = kind === 'message' ? findRequestByReference(tx, reference) : undefined;
      const replies = request ? deps.replies.filter((reply) => fitsRequest(reply, request)) : [];
      return {
        ...say(wordsPrompt({ reference, kind, code, replies }, t)),
        sent: (later, messageId) => savePromptMessage(later, chatId, reference, messageId),
      };
    }
    case 'desk-preview': {
      const { reference } = notice;
      const prompt = findPrompt(tx, chatId, deps.now());
      const request = findRequestByReference(tx, reference);
      if (prompt?.subject !== reference || prompt.words === undefined || !request) {
        return { dropped: 'the words were put aside' };
      }
      return {
        ...say(previewCard({ reference, message: asRead(scene, request, prompt) }, t)),
        sent: (later, messageId) => savePromptMessage(later, chatId, reference, messageId),
      };
    }
    case 'desk-found': {
      const shown = notice.requests
        .slice(notice.page * foundOnPage, (notice.page + 1) * foundOnPage)
        .flatMap((id) => findRequest(tx, id) ?? []);
      const pages = Math.ceil(notice.requests.length / foundOnPage);
      return say(
        foundCard({ requests: shown, count: notice.requests.length, page: notice.page, pages }, t),
        notice.edit,
      );
    }
    case 'desk-replace': {
      const request = findRequest(tx, notice.request);
      if (request?.status !== 'delivered') return { dropped: 'no certificate was delivered' };
      const { asked, edit } = notice;
      return {
        ...say(replaceCard(request, asked > 1, t), edit),
        sent: (later, messageId) => saveReplacementMessage(later, request.id, asked, messageId),
      };
    }
    case 'desk-which': {
      const requests = notice.requests.flatMap((id) => findRequest(tx, id) ?? []);
      return say(whichCard(notice.file, requests, t));
    }
    case 'desk-doubt': {
      const request = findRequest(tx, notice.request);
      return request ? say(doubtCard(request, notice, t)) : { dropped: 'no such request' };
    }
    case 'desk-answer': {
      const request = findRequest(tx, notice.request);
      const answer = historyOf(tx, notice.request).findLast(({ action }) => action === 'answer');
      return request && answer ? say(answerCard(request, answer.words ?? '', t)) : { dropped: 'no answer' };
    }
    case 'desk-unanswered': {
      const request = findRequest(tx, notice.request);
      const waits = request?.status === 'needs_info' || request?.status === 'needs_correction';
      if (!request || !waits) return { dropped: 'it was answered meanwhile' };
      return say(unansweredCard(request, t));
    }
    case 'desk-contact': {
      const talk = findTalk(tx, notice.talk);
      if (talk === undefined) return { dropped: 'the message was erased' };
      const request = talk.requestId === undefined ? undefined : findRequest(tx, talk.requestId);
      return say(contactCard(request, talk, t));
    }
    case 'desk-contact-reply':
      return {
        ...say(contactReplyPrompt(notice.talk, t)),
        sent: (later, messageId) => savePromptMessage(later, chatId, String(notice.talk), messageId),
      };
    case 'desk-uncollected': {
      const request = findRequest(tx, notice.request);
      if (request?.status !== 'ready') return { dropped: 'it is not waiting any more' };
      const branch = deps.catalog.branches.find(({ code }) => code === request.branchCode);
      return say(uncollectedCard(request, branch?.names[t.locale] ?? '—', t));
    }
    case 'desk-failed': {
      const count = countLost(tx);
      const pages = Math.max(Math.ceil(count / lostOnPage), 1);
      const page = Math.min(notice.page, pages - 1);
      const lost = lostMessages(tx, lostOnPage, page * lostOnPage).map((one) => ({
        ...one,
        reference: one.request === undefined ? undefined : findRequest(tx, one.request)?.reference,
      }));
      return say(lostCard({ lost, count, page, pages }, t), notice.edit);
    }
  }
}

/** What an operator has written, as the applicant will read it. */
function asRead({ tx, deps }: RenderScene, request: Request, prompt: Prompt): View {
  const applicant = findApplicant(tx, request.chatId);
  const theirs = deps.texts(applicant?.locale ?? 'kk');
  const words = prompt.words ?? '';
  if (prompt.kind === 'message') return operatorMessage(request, words, theirs);
  const isCorrection = prompt.kind === 'correct';
  const code = refusalCodes.find((one) => one === prompt.code);
  const event: RequestEvent = {
    seq: 0,
    at: deps.now(),
    actor: 'operator',
    actorId: undefined,
    action: isCorrection ? 'correct' : 'refuse',
    status: isCorrection ? 'needs_correction' : 'refused',
    code,
    words: words || undefined,
    ...(isCorrection && { lines: linesOf(prompt) }),
  };
  const money = { wasPaid: false, contact: deps.controller.contact, sendsInvoices: deps.sendsInvoices };
  return statusChange({ ...request, status: 'refused' }, event, money, deps.catalog, theirs);
}
