import type { GuidePageId } from '../../domain/guide/guide.ts';
import { type Locale, locales } from '../../domain/locale.ts';
import type { Controller } from '../../domain/owner/data-controller.ts';
import type { Terms } from '../../domain/owner/terms.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { oneMoreButton } from '../form/one-more-button.ts';
import { type Button, blocks, lines, type View } from '../outgoing.ts';
import { controllerLines } from './consent-card.ts';

/** Said in all three languages, since none is chosen yet; `page` of the guide is what is wanted then. */
export function languageChoice(texts: (locale: Locale) => Translate, page?: GuidePageId): View {
  return {
    html: lines(...locales.map((locale) => texts(locale)('language-choose'))),
    buttons: locales.map((locale) => [
      { text: texts(locale).plain('language-name'), data: callbackData.locale(locale, page) },
    ]),
  };
}

/** The menu; a controller that is no body of the state says so. */
export function menuCard(controller: Controller, state: MenuState, t: Translate): View {
  return {
    html: blocks(t('menu'), !controller.isState && t('menu-not-state', { controller: controller.name })),
    buttons: menuButtons(state, t),
  };
}

interface MenuState {
  readonly hasDraft: boolean;
  readonly isOperator: boolean;
  /** A request that was sent a short while ago: one more like it is offered. */
  readonly recent?: { readonly id: number } | undefined;
}

/** What can be done, under the menu and under whatever else leads back to it. */
export function menuButtons(state: MenuState, t: Translate): readonly Button[][] {
  return [
    [
      {
        text: t.plain(state.hasDraft ? 'button-continue' : 'button-apply'),
        data: callbackData.menu('apply'),
        style: 'primary',
      },
    ],
    ...(state.recent && !state.hasDraft ? [[oneMoreButton(state.recent, t)]] : []),
    ...(state.isOperator ? [[{ text: t.plain('button-queue'), data: callbackData.queue('new', 0) }]] : []),
    [{ text: t.plain('button-requests'), data: callbackData.menu('status') }],
    [{ text: t.plain('button-guide'), data: callbackData.menu('guide') }],
    [{ text: t.plain('button-help'), data: callbackData.menu('help') }],
    [{ text: t.plain('button-language'), data: callbackData.menu('language') }],
  ];
}

/** «Вы бот или человек?» */
export function whoAnswers(controller: Controller, t: Translate): View {
  const owner = controller.isState ? 'who-owner' : 'menu-not-state';
  return { html: blocks(t('who-answers'), t(owner, { controller: controller.name })) };
}

/** Who holds the data, for how many days, and the ways to see and erase them. */
export function privacyCard(controller: Controller, retentionDays: number, terms: Terms, t: Translate): View {
  return {
    html: blocks(
      `<b>${t('privacy-title')}</b>`,
      t('privacy-text', {
        controller: controller.name,
        contact: controller.contact,
        days: retentionDays,
        draft: terms.draftDays,
      }),
      controllerLines(controller, t),
      !controller.isState && t('menu-not-state', { controller: controller.name }),
    ),
    buttons: [
      [{ text: t.plain('button-my-data'), data: callbackData.menu('mydata') }],
      [{ text: t.plain('button-erase'), data: callbackData.menu('deletemydata') }],
    ],
  };
}

/** A form that was left alone for a day. */
export function draftReminder(t: Translate): View {
  return {
    html: t('draft-reminder'),
    buttons: [[{ text: t.plain('button-go-on'), data: callbackData.menu('apply'), style: 'primary' }]],
  };
}

/** Made from the same table as the command menus. */
export function helpCard(
  commands: readonly string[],
  desk: { readonly operator: readonly string[]; readonly owner: readonly string[] },
  t: Translate,
): View {
  const list = (names: readonly string[]) =>
    lines(
      ...names.map((command) => t('help-line', { command, description: t.plain(keyOf('command', command)) })),
    );
  return {
    html: blocks(
      `<b>${t('help-title')}</b>`,
      list(commands),
      desk.operator.length > 0 && lines(`<b>${t('help-desk-title')}</b>`, list(desk.operator)),
      desk.owner.length > 0 && lines(`<b>${t('help-owner-title')}</b>`, list(desk.owner)),
      desk.operator.length > 0 && t('help-pdf'),
      t('help-intro'),
    ),
  };
}
