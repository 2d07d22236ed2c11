import type { NoticeOf, Template } from '../domain/messages/notice.ts';
import { subjectOf } from '../domain/messages/notice-traits.ts';
import { addressOf } from '../storage/applicant/applicants.ts';
import { ownDataMakers } from './applicant/render.ts';
import { consentMakers } from './applicant/render-consent.ts';
import { meetingMakers } from './applicant/render-meeting.ts';
import { batchMakers } from './batch/render.ts';
import { deskMakers } from './desk/render.ts';
import { exportMakers } from './desk/render-export.ts';
import { deskLinesMakers } from './desk/render-lines-to-correct.ts';
import { deskNewsMakers } from './desk/render-news.ts';
import { deskWordsMakers } from './desk/render-words.ts';
import { formMakers } from './form/render.ts';
import { guideMakers } from './guide/render.ts';
import { verifyMakers } from './guide/render-verify.ts';
import { staffMakers } from './owner/render.ts';
import { backupMakers } from './owner/render-backup.ts';
import { branchesMakers } from './owner/render-branches.ts';
import { breachMakers } from './owner/render-breach.ts';
import { broadcastMakers } from './owner/render-broadcast.ts';
import { inspectionMakers } from './owner/render-inspection.ts';
import { registersMakers } from './owner/render-registers.ts';
import type { Render, Rendered } from './rendered.ts';
import { requestMakers } from './request/render.ts';
import { calendarMakers } from './request/render-calendar.ts';
import { feedbackMakers } from './request/render-feedback.ts';
import { paymentMakers } from './request/render-payment.ts';
import { talkMakers } from './request/render-talk.ts';
import type { Makers, RenderDeps, RenderScene } from './scene.ts';

/** Every notice has its maker, in the file of its room: the compiler names one that is missing. */
const makers: Makers = {
  ...meetingMakers,
  ...consentMakers,
  ...ownDataMakers,
  ...formMakers,
  ...requestMakers,
  ...calendarMakers,
  ...paymentMakers,
  ...feedbackMakers,
  ...talkMakers,
  ...guideMakers,
  ...verifyMakers,
  ...deskMakers,
  ...deskWordsMakers,
  ...batchMakers,
  ...deskLinesMakers,
  ...deskNewsMakers,
  ...exportMakers,
  ...staffMakers,
  ...backupMakers,
  ...registersMakers,
  ...branchesMakers,
  ...broadcastMakers,
  ...inspectionMakers,
  ...breachMakers,
};

/** Makes the words of a notice at the moment of sending: from the state as it is now, in the language of now. */
export function createRender(deps: RenderDeps): Render {
  return (tx, { id, chatId, notice }) => {
    const { locale, topic } = addressOf(tx, chatId);
    const t = deps.texts(locale ?? 'kk');
    const rendered = make({ tx, chatId, outboxId: id, t, deps }, notice);
    return 'dropped' in rendered ? rendered : { subject: subjectOf(notice), topic, ...rendered };
  };
}

function make<T extends Template>(
  scene: RenderScene,
  notice: NoticeOf<T> & { readonly template: T },
): Rendered {
  return makers[notice.template](scene, notice);
}
