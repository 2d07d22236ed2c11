import type { Country } from '../../domain/countries/country.ts';
import { childrenOf, type GuidePageId, guidePages, nextOf, pathTo } from '../../domain/guide/guide.ts';
import type { Controller } from '../../domain/owner/data-controller.ts';
import type { Terms } from '../../domain/owner/terms.ts';
import { hasText, keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { type Button, blocks, type View } from '../outgoing.ts';
import { countryButton } from './country-advice.ts';

/** What the pages take from the owner's settings: no number or name stands in their texts. */
export interface GuideFacts {
  /** The state fee for an apostille, in words. */
  readonly fee: string;
  readonly controller: Controller;
  readonly promise: Terms['promise'];
}

/**
 * A page of the guide: where it stands, its words, what can be done from it, the pages below it or the next one, and
 * the way back. `missed`: something was looked for and not found; `unasked`: what somebody wrote may have been meant
 * for the operators.
 */
export function guideCard(
  page: GuidePageId,
  { fee, controller, promise }: GuideFacts,
  t: Translate,
  { missed = false, unasked = false }: { readonly missed?: boolean; readonly unasked?: boolean } = {},
): View {
  const { start = [], country } = guidePages[page];
  const next = childrenOf(page).length === 0 ? nextOf(page) : undefined;
  return {
    html: blocks(
      missed && t('guide-nothing-found'),
      pathOf(page, t),
      `<b>${titleOf(page, t)}</b>`,
      t(keyOf('guide-text', page), {
        fee,
        controller: controller.name,
        contact: controller.contact,
        centre: promise.paperAtCentre,
        elsewhere: promise.paperElsewhere,
        apostille: promise.apostille,
      }),
      !controller.isState && hasText(`guide-not-state-${page}`) && t(keyOf('guide-not-state', page)),
      unasked && t('guide-found-one'),
    ),
    buttons: [
      ...start.map((one): Button[] => [
        { text: t.plain(keyOf('button-start', one)), data: callbackData.begin(one), style: 'primary' },
      ]),
      ...childrenOf(page).map((child) => [pageButton(child, t)]),
      ...(country ? [[{ text: t.plain('button-guide-country'), data: callbackData.country() }]] : []),
      ...(next
        ? [
            [
              {
                text: t.plain('button-guide-next', { title: titleOf(next, t) }),
                data: callbackData.guide(next),
              },
            ],
          ]
        : []),
      wayBack(page, t),
    ],
  };
}

/**
 * Pages that fit what was looked for. `unasked`: what somebody wrote may have been meant for the operators; `country`:
 * the one that they named. `atDesk`: operators do not write to the operators.
 */
export function guideFound(
  pages: readonly GuidePageId[],
  t: Translate,
  {
    unasked = false,
    begin = false,
    atDesk = false,
    country,
  }: {
    readonly unasked?: boolean;
    readonly begin?: boolean;
    readonly atDesk?: boolean;
    readonly country?: Country | undefined;
  } = {},
): View {
  const html = begin
    ? t(atDesk ? 'guide-found-begin-desk' : 'guide-found-begin')
    : unasked
      ? t(atDesk ? 'guide-found-desk' : 'guide-found-unasked')
      : t('guide-found');
  return {
    html,
    buttons: [
      ...(begin
        ? [
            [
              {
                text: t.plain('button-apply'),
                data: callbackData.menu('apply'),
                style: 'primary' as const,
              },
            ],
          ]
        : []),
      ...(country ? [[countryButton(country, t)]] : []),
      ...pages.map((page) => [pageButton(page, t)]),
      [{ text: t.plain('button-guide-contents'), data: callbackData.guide('start') }],
    ],
  };
}

function titleOf(page: GuidePageId, t: Translate): string {
  return t.plain(keyOf('guide-title', page));
}

function pathOf(page: GuidePageId, t: Translate): string | undefined {
  const path = pathTo(page).map((one) => titleOf(one, t));
  return path.length === 0 ? undefined : `<i>${path.join(' › ')}</i>`;
}

function pageButton(page: GuidePageId, t: Translate): Button {
  return { text: titleOf(page, t), data: callbackData.guide(page) };
}

/** One page up, and the contents where that is further. */
function wayBack(page: GuidePageId, t: Translate): Button[] {
  const { parent } = guidePages[page];
  if (parent === undefined) return [{ text: t.plain('button-menu'), data: callbackData.menu('menu') }];
  const contents = { text: t.plain('button-guide-contents'), data: callbackData.guide('start') };
  if (parent === 'start') return [contents];
  return [{ text: t.plain('button-back'), data: callbackData.guide(parent) }, contents];
}
