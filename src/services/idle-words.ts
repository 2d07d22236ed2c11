import { countriesNearly, countryNamed, countryWithin } from '../domain/country-in-words.ts';
import type { GuidePageId } from '../domain/guide.ts';
import { readReference } from '../domain/reference.ts';
import { smallTalk } from '../domain/small-talk.ts';
import { findRequestByReference } from '../storage/requests.ts';
import { runUpdate, type ServiceDeps, type UpdateRef } from './turn.ts';

/** What a person writes while nothing is asked of them. */
export function createIdleWords(deps: ServiceDeps) {
  return {
    /**
     * A reference: its card; somebody else's is answered like none. A country: what it wants. A question: `pages` of
     * the guide that fit it, and the country that it names. A greeting, and all else: the menu.
     */
    take({ updateId, chatId }: UpdateRef, text: string, pages: readonly GuidePageId[]) {
      return runUpdate(deps, { updateId, chatId }, ({ tx, tell }) => {
        const polite = smallTalk(text);
        if (polite === 'greeting') return tell(chatId, { template: 'menu' });
        if (polite === 'thanks') return tell(chatId, { template: 'plain', text: 'you-are-welcome' });
        const read = readReference(text);
        if (read.type === 'several') return tell(chatId, { template: 'plain', text: 'two-references' });
        // A slip in a reference is answered like one that nobody has.
        if (read.type === 'mistyped')
          return tell(chatId, { template: 'verified', verdict: 'reference-unknown' });
        if (read.type === 'one') {
          const request = findRequestByReference(tx, read.reference);
          return request?.chatId === chatId
            ? tell(chatId, { template: 'request-card', request: request.id })
            : tell(chatId, { template: 'verified', verdict: 'reference-unknown' });
        }
        const named = countryNamed(deps.catalog, text);
        if (named?.type === 'certain')
          return tell(chatId, { template: 'country-advice', country: named.code });
        if (named) return tell(chatId, { template: 'country-choice', countries: [...named.codes] });
        const about = countryWithin(deps.catalog, text);
        const [page, another] = pages;
        if (page !== undefined && another === undefined && about === undefined) {
          return tell(chatId, { template: 'guide', page, unasked: true });
        }
        if (page !== undefined) {
          return tell(chatId, {
            template: 'guide-found',
            pages: [...pages],
            unasked: true,
            ...(about !== undefined && { country: about }),
          });
        }
        // A slip of the finger counts where nothing is found for the word as it stands: «бағасы» is no Bahamas.
        if (about !== undefined) return tell(chatId, { template: 'country-advice', country: about });
        const near = countriesNearly(deps.catalog, text);
        if (near.length > 0) return tell(chatId, { template: 'country-choice', countries: [...near] });
        tell(chatId, { template: 'plain', text: 'not-understood', menu: true });
      });
    },
  };
}

export type IdleWordsService = ReturnType<typeof createIdleWords>;
