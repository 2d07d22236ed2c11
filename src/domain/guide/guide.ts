import type { StartKind } from '../form/start/presets.ts';

/**
 * The guide as data: a tree of pages in the order in which they are read. The words of a page are the texts
 * `guide-title-ID` and `guide-text-ID`; `guide-words-ID` are words by which it is found. Ids are permanent: links
 * outside the bot lead to them.
 */
export const guidePageIds = [
  ...(['start', 'about', 'needed', 'kinds', 'cost', 'fraud'] as const),
  ...(['ways', 'here', 'eds', 'password', 'mobile', 'centre', 'consulate'] as const),
  ...(['representative', 'power', 'child'] as const),
  ...(['abroad', 'apostille', 'legalization', 'translation', 'delivery'] as const),
  ...(['after', 'receipt', 'authenticity', 'refused', 'again', 'refund'] as const),
] as const;

export type GuidePageId = (typeof guidePageIds)[number];

export interface GuidePage {
  /** None of the contents, where everything begins. */
  readonly parent?: GuidePageId;
  /** Requests that can be begun from here. */
  readonly start?: readonly StartKind[];
  /** From here one goes on to what a country wants. */
  readonly country?: true;
}

export const guidePages: Readonly<Record<GuidePageId, GuidePage>> = {
  start: { country: true },
  about: { parent: 'start' },
  needed: { parent: 'start' },
  kinds: { parent: 'start', start: ['electronic', 'paper'] },
  cost: { parent: 'start' },
  fraud: { parent: 'start' },
  ways: { parent: 'start', start: ['any'] },
  here: { parent: 'ways', start: ['any'] },
  eds: { parent: 'ways' },
  password: { parent: 'ways' },
  mobile: { parent: 'ways' },
  centre: { parent: 'ways' },
  consulate: { parent: 'ways' },
  representative: { parent: 'start' },
  power: { parent: 'representative', start: ['power'] },
  child: { parent: 'representative', start: ['child'] },
  abroad: { parent: 'start', start: ['paper'], country: true },
  apostille: { parent: 'abroad', start: ['paper'], country: true },
  legalization: { parent: 'abroad', start: ['paper'], country: true },
  translation: { parent: 'abroad' },
  delivery: { parent: 'abroad' },
  after: { parent: 'start' },
  receipt: { parent: 'after' },
  authenticity: { parent: 'after' },
  refused: { parent: 'after' },
  again: { parent: 'after', start: ['any'] },
  refund: { parent: 'after' },
};

/** Whether a text from outside names a page. */
export function isGuidePage(text: string): text is GuidePageId {
  return guidePageIds.some((id) => id === text);
}

/** The pages below this one, in the order of the table. */
export function childrenOf(page: GuidePageId): readonly GuidePageId[] {
  return guidePageIds.filter((id) => guidePages[id].parent === page);
}

/** The pages above this one, the contents first. */
export function pathTo(page: GuidePageId): readonly GuidePageId[] {
  const { parent } = guidePages[page];
  return parent === undefined ? [] : [...pathTo(parent), parent];
}

/** The page that is read after this one under the same heading. */
export function nextOf(page: GuidePageId): GuidePageId | undefined {
  const { parent } = guidePages[page];
  const siblings = parent === undefined ? [] : childrenOf(parent);
  return siblings[siblings.indexOf(page) + 1];
}

/**
 * The page that a link names: the payload of `/start` is `guide` or `guide_ID`. A page that there is not, such as
 * one of a mistyped link, is the contents. Undefined: the payload means something else.
 */
export function pageOfLink(payload: string): GuidePageId | undefined {
  const link = /^guide(?:_(.*))?$/.exec(payload);
  if (link === null) return undefined;
  const [, page = ''] = link;
  return isGuidePage(page) ? page : 'start';
}
