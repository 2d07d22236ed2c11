import type { GuidePageId } from '../../guide/guide.ts';
import { aroundBeginning, codeKept, howToBegin } from '../../words/sentences/newcomer-words.ts';
import {
  atWindow,
  codeNotCome,
  keptFromOthers,
  lacksPatronymic,
  lookedAt,
  pagesBySentence,
  priceAndTime,
} from '../../words/sentences/page-words.ts';
import { heardAlone, heardWithin } from './heard.ts';

const rules = pagesBySentence.map(([pages, table]) => [pages, heardWithin(table)] as const);
const isOfWindow = heardWithin(atWindow);
const asksHowToBegin = heardAlone(howToBegin, { before: aroundBeginning, behind: aroundBeginning });
const asksPriceAndTime = heardWithin(priceAndTime);

/**
 * The pages of the guide that answer a sentence as a whole: «звонят якобы от вас, просят код». Mostly none; of several
 * `answer` is the one that may be shown by itself.
 */
export function pagesAsked(text: string): {
  readonly pages: readonly GuidePageId[];
  readonly answer?: GuidePageId;
} {
  // A word alone is looked for among the words of the pages.
  if (!/\S\s+\S/.test(text)) return { pages: [] };
  if (asksPriceAndTime(text)) return { pages: ['cost', 'kinds'] };
  if (asksHowToBegin(text)) return { pages: ['here'], answer: 'here' };
  // The centre asks for a code of its own before it gives out a paper.
  const isAtWindow = isOfWindow(text);
  const isOwn = ([page]: readonly GuidePageId[]) => isAtWindow && page === 'fraud';
  const pages = rules.find(([one, asks]) => !isOwn(one) && asks(text))?.[0] ?? [];
  return { pages, ...(pages[0] && { answer: pages[0] }) };
}

/** These pages tell what to bring; the card of the request tells where, and until when. */
export function pageBesideCard(text: string): GuidePageId | undefined {
  const { answer } = pagesAsked(text);
  return answer === 'power' || answer === 'delivery' ? answer : undefined;
}

const wantsItKept = heardWithin(keptFromOthers);
const fearsLook = heardWithin(lookedAt);
const keepsCode = heardWithin(codeKept);
const missesCode = heardWithin(codeNotCome);

export type Worry = 'kept-private' | 'looked-at' | 'no-code-here' | 'code-kept';

/** What somebody is afraid of, as the text that answers it: who will see it; that a person looks at it; that no code comes. */
export function worryIn(text: string): Worry | undefined {
  if (wantsItKept(text)) return 'kept-private';
  if (fearsLook(text)) return 'looked-at';
  if (keepsCode(text)) return 'code-kept';
  // Whoever is phoned for a code reads of frauds.
  return missesCode(text) && !isOfWindow(text) && pagesAsked(text).pages.length === 0
    ? 'no-code-here'
    : undefined;
}

const lacks = heardWithin(lacksPatronymic);
const mostWordsOfLack = 7;
/** «Отчества нету в паспорте», and not much more: said to nobody who asks for it. */
export const tellsNoPatronymic = (text: string): boolean =>
  text.trim().split(/\s+/).length <= mostWordsOfLack && lacks(text);

/** «123456», «код 482913»: a code from an SMS, typed where none is waited for. `isSent`: a request was sent, perhaps with one. */
export function typesCode(text: string, isSent: boolean): boolean {
  const typed = text.trim();
  return (
    /^(?:(?:вот|мой|мына|the|my)\s+)?(?:смс[\s-]*)?(?:код(?:ым|ы)?|code)(?:\s+(?:из смс|пришёл|пришел|is|келді))?[\s:-]*\d{4,8}[\s.!]*$/iu.test(
      typed,
    ) ||
    (isSent && /^\d{3}[\s-]?\d{3}$/u.test(typed))
  );
}

/** «030415»: six figures alone may be a date as well. */
export const mayBeDate = (text: string): boolean =>
  /^(?:0[1-9]|[12]\d|3[01])[\s-]?(?:0[1-9]|1[0-2])[\s-]?\d{2}$/u.test(text.trim().replace(/\s/gu, ''));
