import type { NoticeOf } from '../domain/notice.ts';
import { dataBlockedAt } from '../storage/blocking.ts';
import { consentsOf } from '../storage/consents.ts';
import { openRequestsOfChat } from '../storage/requests.ts';
import { consentQuestion, consentState, consentWithdrawn } from '../views/consent-card.ts';
import { dataBlock } from '../views/data-block.ts';
import type { Rendered } from './delivery.ts';
import { type RenderScene, say } from './render-scene.ts';

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
