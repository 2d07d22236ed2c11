import { applicantCommands, deskCommands, ownerCommands } from '../../domain/commands.ts';
import { consentVersion } from '../../domain/form/consent.ts';
import type { NoticeOf } from '../../domain/messages/notice.ts';
import { isRecent } from '../../domain/request/one-more-offer.ts';
import { keyOf } from '../../i18n/translate.ts';
import { consentOf } from '../../storage/applicant/consents.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { hasDraft } from '../../storage/form/drafts.ts';
import { requestsOfChat } from '../../storage/request/requests.ts';
import { type Makers, type RenderDeps, type RenderScene, say } from '../scene.ts';
import { consentCard } from './consent-card.ts';
import {
  draftReminder,
  helpCard,
  languageChoice,
  menuButtons,
  menuCard,
  privacyCard,
  whoAnswers,
} from './menu-card.ts';

/** Meeting the bot: the language, the menu, the consent, and what is said in one line. */
export const meetingMakers = {
  'language-choice': ({ deps }, notice) => say(languageChoice(deps.texts, notice.page), notice.edit),
  'language-chosen': ({ t }, notice) => say({ html: t('language-chosen') }, notice.edit),
  menu: (scene, notice) => say(menuCard(scene.deps.controller, menuState(scene), scene.t), notice.edit),
  consent: ({ t, deps, tx, chatId }, { start, again, edit }) => {
    const renewed = consentOf(tx, chatId) !== 0;
    return say(consentCard(deps, consentVersion, t, { start, renewed, again }), edit);
  },
  // Takes away the keyboard that the question for the phone may have left.
  'draft-erased': ({ t, deps }) =>
    say({ html: t('draft-erased', { days: deps.terms.draftDays }), keyboard: 'remove' }),
  'draft-reminder': ({ tx, chatId, t }) =>
    hasDraft(tx, chatId) ? say(draftReminder(t)) : { dropped: 'the draft is over' },
  help: ({ tx, chatId, t }) => {
    const role = findOperator(tx, chatId)?.role;
    const desk = { operator: role ? deskCommands : [], owner: role === 'owner' ? ownerCommands : [] };
    return say(helpCard(applicantCommands, desk, t));
  },
  'who-answers': ({ t, deps }) => say(whoAnswers(deps.controller, t)),
  privacy: ({ t, deps }) => say(privacyCard(deps.controller, deps.retentionDays, deps.terms, t)),
  plain: (scene, notice) => {
    const html = scene.t(keyOf('plain', notice.text));
    const buttons = notice.menu && menuButtons(menuState(scene), scene.t);
    return say({ html, ...(buttons && { buttons }) }, notice.edit);
  },
  'leave-chat': ({ deps }, notice) => ({ outgoing: { type: 'leave', farewell: farewellIn(deps, notice) } }),
  'buttons-off': (_, notice) => ({ outgoing: { type: 'strip', messageId: notice.message } }),
  'message-away': (_, notice) => ({ outgoing: { type: 'delete', messageId: notice.message } }),
  'owner-alert': ({ t }, notice) =>
    say({ html: t(keyOf('owner-alert', notice.alert), { detail: notice.detail }) }),
} satisfies Partial<Makers>;

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
