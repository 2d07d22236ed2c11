import { countryOf } from '../domain/country-search.ts';
import type { GuidePageId } from '../domain/guide.ts';
import { parseReference } from '../domain/reference.ts';
import { smallTalk } from '../domain/small-talk.ts';
import { findRequestByReference } from '../storage/requests.ts';
import { runUpdate, type ServiceDeps, type UpdateRef } from './turn.ts';

/** What a person writes while nothing is asked of them. */
export function createIdleWords(deps: ServiceDeps) {
  return {
    /**
     * A reference: its card; somebody else's is answered like none. A country: what it wants. A question: `pages` of
     * the guide that fit it. A greeting, and all else: the menu.
     */
    take({ updateId, chatId }: UpdateRef, text: string, pages: readonly GuidePageId[]) {
      return runUpdate(deps, { updateId, chatId }, ({ tx, tell }) => {
        const polite = smallTalk(text);
        if (polite === 'greeting') return tell(chatId, { template: 'menu' });
        if (polite === 'thanks') return tell(chatId, { template: 'plain', text: 'you-are-welcome' });
        const reference = parseReference(text);
        if (reference !== undefined) {
          const request = findRequestByReference(tx, reference);
          return request?.chatId === chatId
            ? tell(chatId, { template: 'request-card', request: request.id })
            : tell(chatId, { template: 'verified', verdict: 'reference-unknown' });
        }
        const country = countryOf(deps.catalog, text);
        if (country !== undefined) return tell(chatId, { template: 'country-advice', country });
        if (pages.length > 0)
          return tell(chatId, { template: 'guide-found', pages: [...pages], unasked: true });
        tell(chatId, { template: 'plain', text: 'not-understood', menu: true });
      });
    },
  };
}

export type IdleWordsService = ReturnType<typeof createIdleWords>;
