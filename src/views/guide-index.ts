import { type GuidePageId, guidePageIds } from '../domain/guide.ts';
import { createGuideSearch, type FindPages, type GuideEntry } from '../domain/guide-search.ts';
import { type Locale, locales } from '../domain/locale.ts';
import { keyOf, type Translate } from '../i18n/translate.ts';

/** The search of the guide over its texts in all languages: whoever asks may ask in any of them. */
export function guideSearch(texts: (locale: Locale) => Translate): FindPages {
  const pages = guidePageIds.filter((page) => page !== 'start');
  return createGuideSearch(pages.map((page) => entryOf(page, locales.map(texts))));
}

function entryOf(page: GuidePageId, languages: readonly Translate[]): GuideEntry {
  return {
    page,
    titles: languages.map((t) => t.plain(keyOf('guide-title', page))),
    words: languages.map((t) => t.plain(keyOf('guide-words', page))),
    texts: languages.map((t) => t.plain(keyOf('guide-text', page), { fee: '' }).replace(/<[^>]*>/g, ' ')),
  };
}
