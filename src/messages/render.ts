import { applicantCommands, deskCommands, ownerCommands } from '../domain/desk/commands.ts';
import { subjectOf } from '../domain/messages/message-subject.ts';
import type { Notice, NoticeOf } from '../domain/messages/notice.ts';
import { isRecent } from '../domain/request/recent.ts';
import { keyOf } from '../i18n/translate.ts';
import { consentVersion } from '../services/form/applying.ts';
import { localeOf } from '../storage/applicant/applicants.ts';
import { findOperator } from '../storage/desk/operators.ts';
import { hasDraft } from '../storage/form/drafts.ts';
import { requestsOfChat } from '../storage/request/requests.ts';
import { consentCard } from './applicant/consent-card.ts';
import {
  draftReminder,
  helpCard,
  languageChoice,
  menuButtons,
  menuCard,
  privacyCard,
} from './applicant/menu-card.ts';
import { renderOwnData } from './applicant/render.ts';
import { renderConsent } from './applicant/render-consent.ts';
import { renderDesk } from './desk/render.ts';
import { renderExport } from './desk/render-export.ts';
import { renderDeskLines } from './desk/render-lines.ts';
import { renderDeskNews } from './desk/render-news.ts';
import { renderDeskWords } from './desk/render-words.ts';
import { renderForm } from './form/render.ts';
import { renderGuide } from './guide/render.ts';
import { renderVerify } from './guide/render-verify.ts';
import { renderStaff } from './owner/render.ts';
import { renderBackup } from './owner/render-backup.ts';
import { renderBranches } from './owner/render-branches.ts';
import { renderBroadcast } from './owner/render-broadcast.ts';
import type { Render, Rendered } from './rendered.ts';
import { renderRequest } from './request/render.ts';
import { renderCalendar } from './request/render-calendar.ts';
import { renderFeedback } from './request/render-feedback.ts';
import { renderPayment } from './request/render-payment.ts';
import { renderTalk } from './request/render-talk.ts';
import { type RenderDeps, type RenderScene, say } from './scene.ts';

/** Makes the words of a notice at the moment of sending: from the state as it is now, in the language of now. */
export function createRender(deps: RenderDeps): Render {
  return (tx, { id, chatId, notice }) => {
    const t = deps.texts(localeOf(tx, chatId) ?? 'kk');
    const rendered = renderNotice({ tx, chatId, outboxId: id, t, deps }, notice);
    return 'dropped' in rendered ? rendered : { subject: subjectOf(notice), ...rendered };
  };
}

function renderNotice(scene: RenderScene, notice: Notice): Rendered {
  switch (notice.template) {
    case 'form-card':
    case 'contact-keyboard':
      return renderForm(scene, notice);
    case 'request-list':
    case 'request-card':
    case 'request-card-follows':
    case 'status-change':
    case 'certificate':
    case 'collect-reminder':
    case 'snoozed':
    case 'renewal':
    case 'withdraw-question':
      return renderRequest(scene, notice);
    case 'calendar':
      return renderCalendar(scene, notice);
    case 'invoice':
    case 'receipt-prompt':
    case 'payment-reminder':
      return renderPayment(scene, notice);
    case 'talk':
    case 'answer-prompt':
    case 'answer-reminder':
    case 'contact-prompt':
    case 'passed-on':
    case 'which-meant':
      return renderTalk(scene, notice);
    case 'guide':
    case 'guide-found':
    case 'country-advice':
    case 'country-prompt':
    case 'country-choice':
      return renderGuide(scene, notice);
    case 'feedback-question':
    case 'feedback-words':
    case 'owner-feedback':
      return renderFeedback(scene, notice);
    case 'verify-prompt':
    case 'verify-offer':
    case 'verified':
      return renderVerify(scene, notice);
    case 'consent-state':
    case 'consent-withdraw-question':
    case 'consent-withdrawn':
    case 'data-block':
      return renderConsent(scene, notice);
    case 'own-data':
    case 'erase-question':
      return renderOwnData(scene, notice);
    case 'export':
      return renderExport(scene, notice);
    case 'branches':
    case 'branches-outcome':
    case 'branches-faults':
    case 'branches-proposal':
    case 'branches-applied':
      return renderBranches(scene, notice);
    case 'backup-made':
    case 'backups-off':
      return renderBackup(scene, notice);
    case 'broadcast':
    case 'broadcast-prompt':
    case 'broadcast-preview':
    case 'broadcast-progress':
      return renderBroadcast(scene, notice);
    case 'operators':
    case 'invitation':
    case 'joined':
    case 'owner-told':
    case 'desk-digest':
    case 'desk-audit':
    case 'desk-stats':
      return renderStaff(scene, notice);
    case 'desk-prompt':
    case 'desk-preview':
    case 'desk-replace':
    case 'desk-which':
    case 'desk-doubt':
    case 'desk-found':
    case 'desk-answer':
    case 'desk-unanswered':
    case 'desk-uncollected':
    case 'desk-contact':
    case 'desk-contact-reply':
    case 'desk-failed':
      return renderDeskWords(scene, notice);
    case 'desk-lines':
    case 'desk-corrected':
      return renderDeskLines(scene, notice);
    case 'desk-withdrawn':
    case 'desk-data-blocked':
    case 'desk-freed':
    case 'desk-untouched':
    case 'desk-late':
      return renderDeskNews(scene, notice);
    case 'desk-new-request':
    case 'desk-receipt':
    case 'desk-scan':
    case 'desk-card':
    case 'desk-card-follows':
    case 'desk-queue':
    case 'desk-reply':
    case 'desk-results':
    case 'desk-usage':
      return renderDesk(scene, notice);
    default:
      return renderPlain(scene, notice);
  }
}

type PlainNotice = NoticeOf<
  | 'language-choice'
  | 'draft-erased'
  | 'draft-reminder'
  | 'language-chosen'
  | 'menu'
  | 'consent'
  | 'help'
  | 'privacy'
  | 'plain'
  | 'leave-chat'
  | 'owner-alert'
  | 'buttons-off'
>;

function renderPlain(scene: RenderScene, notice: PlainNotice): Rendered {
  const { tx, chatId, t, deps } = scene;
  switch (notice.template) {
    case 'language-choice':
      return say(languageChoice(deps.texts, notice.page), notice.edit);
    case 'language-chosen':
      return say({ html: t('language-chosen') }, notice.edit);
    case 'menu':
      return say(menuCard(deps.controller, menuState(scene), t), notice.edit);
    case 'consent':
      return say(consentCard(deps, consentVersion, t, notice.start), notice.edit);
    case 'draft-erased':
      // Takes away the keyboard that the question for the phone may have left.
      return say({ html: t('draft-erased', { days: deps.terms.draftDays }), keyboard: 'remove' });
    case 'draft-reminder':
      return hasDraft(tx, chatId) ? say(draftReminder(t)) : { dropped: 'the draft is over' };
    case 'help': {
      const role = findOperator(tx, chatId)?.role;
      const desk = { operator: role ? deskCommands : [], owner: role === 'owner' ? ownerCommands : [] };
      return say(helpCard(applicantCommands, desk, t));
    }
    case 'privacy':
      return say(privacyCard(deps.controller, deps.retentionDays, deps.terms, t));
    case 'plain':
      return say(
        {
          html: t(keyOf('plain', notice.text)),
          ...(notice.menu && { buttons: menuButtons(menuState(scene), t) }),
        },
        notice.edit,
      );
    case 'leave-chat':
      return { outgoing: { type: 'leave', farewell: farewellIn(deps, notice) } };
    case 'buttons-off':
      return { outgoing: { type: 'strip', messageId: notice.message } };
    case 'owner-alert':
      return say({ html: t(keyOf('owner-alert', notice.alert), { detail: notice.detail }) });
  }
}

/** In the language of whoever added the bot: a group has none of its own. */
function farewellIn({ texts }: RenderDeps, { locale, farewell }: NoticeOf<'leave-chat'>) {
  return farewell ? { html: texts(locale)('group-farewell') } : undefined;
}

function menuState({ tx, chatId, deps }: RenderScene) {
  const [last] = requestsOfChat(tx, chatId, 1);
  return {
    hasDraft: hasDraft(tx, chatId),
    isOperator: findOperator(tx, chatId) !== undefined,
    recent: last && isRecent(last, deps.now()) ? last : undefined,
  };
}
