import { type GuidePageId, guidePageIds } from '../../domain/guide/guide.ts';
import { createGuideSearch, type FindPages, type GuideEntry } from '../../domain/guide/guide-search.ts';
import { type Locale, locales } from '../../domain/locale.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';

type Texts = (locale: Locale) => Translate;

const made = new WeakMap<Texts, FindPages>();

/**
 * The search of the guide over its texts in all languages: whoever asks may ask in any of them. It is made for the
 * first who asks, since it takes a tenth of the time that the bot needs to start.
 */
export function guideSearch(texts: Texts): FindPages {
  return (typed) => {
    const find = made.get(texts) ?? searchOver(texts);
    made.set(texts, find);
    return find(typed);
  };
}

function searchOver(texts: Texts): FindPages {
  const pages = guidePageIds.filter((page) => page !== 'start');
  return createGuideSearch(pages.map((page) => entryOf(page, locales.map(texts))));
}

/** A page is found by its own words, not by the owner's name and numbers. */
const noFacts = {
  ...{ fee: '', controller: '', contact: '' },
  ...{ centre: 0, elsewhere: 0, apostille: 0 },
};

function entryOf(page: GuidePageId, languages: readonly Translate[]): GuideEntry {
  return {
    page,
    titles: languages.map((t) => t.plain(keyOf('guide-title', page))),
    words: languages.map((t) => t.plain(keyOf('guide-words', page))),
    texts: languages.map((t) => t.plain(keyOf('guide-text', page), noFacts).replace(/<[^>]*>/g, ' ')),
  };
}
