import type { NoticeOf } from '../../domain/messages/notice.ts';
import { consentsOf } from '../../storage/applicant/consents.ts';
import { dataBlockedAt } from '../../storage/applicant/data-block.ts';
import { openRequestsOfChat } from '../../storage/request/requests.ts';
import type { Rendered } from '../rendered.ts';
import { type RenderScene, say } from '../scene.ts';
import { consentQuestion, consentState, consentWithdrawn } from './consent-card.ts';
import { dataBlock } from './data-block-card.ts';

type ConsentNotice = NoticeOf<
  'consent-state' | 'consent-withdraw-question' | 'consent-withdrawn' | 'data-block'
>;

/** What a person agreed to, and what becomes of it. */
export function renderConsent({ tx, chatId, t, deps }: RenderScene, notice: ConsentNotice): Rendered {
  const papers = openRequestsOfChat(tx, chatId).filter(({ status }) => status === 'ready');
  const kept = papers.map(({ reference }) => reference);
  switch (notice.template) {
    case 'consent-state': {
      const newest = consentsOf(tx, chatId).at(-1);
      return say(consentState(deps, newest?.what === 'given' ? newest : undefined, t), notice.edit);
    }
    case 'consent-withdraw-question':
      return say(consentQuestion(kept, t), notice.edit);
    case 'data-block': {
      const at = dataBlockedAt(tx, chatId);
      return say(dataBlock(at, deps.controller, notice.why, t), notice.edit);
    }
    case 'consent-withdrawn':
      return say(consentWithdrawn(kept, t), notice.edit);
  }
}
