import { consentVersion } from '../../domain/form/consent.ts';
import { consentsOf } from '../../storage/applicant/consents.ts';
import { dataBlockedAt } from '../../storage/applicant/data-block.ts';
import { openRequestsOfChat } from '../../storage/request/requests.ts';
import { type Makers, type RenderScene, say } from '../scene.ts';
import { consentQuestion, consentState, consentWithdrawn } from './consent-card.ts';
import { dataBlock } from './data-block-card.ts';

/** What a person agreed to, and what becomes of it. */
export const consentMakers = {
  'consent-state': ({ tx, chatId, t, deps }, notice) => {
    const newest = consentsOf(tx, chatId).at(-1);
    return say(
      consentState(deps, newest?.what === 'given' ? newest : undefined, consentVersion, t),
      notice.edit,
    );
  },
  'consent-withdraw-question': (scene, notice) =>
    say(consentQuestion(papersKept(scene), scene.t), notice.edit),
  'consent-withdrawn': (scene, notice) => say(consentWithdrawn(papersKept(scene), scene.t), notice.edit),
  'data-block': ({ tx, chatId, t, deps }, notice) =>
    say(dataBlock(dataBlockedAt(tx, chatId), deps.controller, notice.why, t), notice.edit),
} satisfies Partial<Makers>;

/** References of papers that lie ready at a service centre: they can be collected all the same. */
function papersKept({ tx, chatId }: RenderScene): readonly string[] {
  const papers = openRequestsOfChat(tx, chatId).filter(({ status }) => status === 'ready');
  return papers.map(({ reference }) => reference);
}
