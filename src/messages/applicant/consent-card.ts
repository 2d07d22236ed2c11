import { almatyDate } from '../../domain/dates/working-days.ts';
import type { Controller } from '../../domain/owner/data-controller.ts';
import type { Terms } from '../../domain/owner/terms.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { blocks, lines, type View } from '../outgoing.ts';

/** The controller of the data, and for how many days data are kept: after a request has ended, and before it was sent. */
export interface ConsentTerms {
  readonly controller: Controller;
  readonly retentionDays: number;
  readonly terms: Pick<Terms, 'draftDays'>;
}

interface ConsentAsked {
  readonly start?: string | undefined;
  readonly renewed?: boolean;
  readonly again?: boolean | undefined;
}

/**
 * The text that is agreed to before anything is asked. `start`: what the request begins with once it is; `renewed`:
 * the person agreed to an earlier text; `again`: the text stands above, and is only asked about.
 */
export function consentCard(
  terms: ConsentTerms,
  version: number,
  t: Translate,
  { start, renewed = false, again = false }: ConsentAsked = {},
): View {
  return {
    html: again
      ? t('consent-again')
      : blocks(renewed && t('consent-renewed'), consentText(terms, t), t('consent-ask')),
    buttons: [
      [{ text: t.plain('button-agree'), data: callbackData.consent(version, true, start), style: 'success' }],
      [{ text: t.plain('button-decline'), data: callbackData.consent(version, false) }],
    ],
  };
}

/** `given`: what is agreed to, its version and when (ms), undefined: nothing; `version`: of the text in force, which is shown. */
export function consentState(
  terms: ConsentTerms,
  given: { readonly version: number; readonly at: number } | undefined,
  version: number,
  t: Translate,
): View {
  if (given === undefined) return { html: blocks(consentText(terms, t), `<b>${t('consent-not-given')}</b>`) };
  const date = formatDate(t.locale, almatyDate(new Date(given.at)));
  return {
    html: blocks(
      consentText(terms, t),
      `<b>${t('consent-given', { date, version: String(given.version) })}</b>`,
      given.version < version && t('consent-outdated'),
    ),
    buttons: [
      [{ text: t.plain('button-my-data'), data: callbackData.menu('mydata') }],
      [{ text: t.plain('button-consent-withdraw'), data: callbackData.menu('consent-withdraw') }],
    ],
  };
}

/** `kept`: references of papers that wait to be collected, whose data are erased only afterwards. */
export function consentQuestion(kept: readonly string[], t: Translate): View {
  return {
    html: blocks(
      t('consent-withdraw-question'),
      kept.length > 0 && t('consent-withdraw-ready', { references: kept.join(', ') }),
    ),
    buttons: [
      [
        {
          text: t.plain('button-consent-withdraw-not'),
          data: callbackData.menu('consent-keep'),
          style: 'primary',
        },
      ],
      [
        {
          text: t.plain('button-consent-withdraw-now'),
          data: callbackData.menu('consent-withdraw-now'),
          style: 'danger',
        },
      ],
    ],
  };
}

/** Says that the consent is withdrawn; `kept` are references of open requests: what they need stays until they end. */
export function consentWithdrawn(kept: readonly string[], t: Translate): View {
  return {
    html:
      kept.length > 0 ? t('consent-withdrawn-open', { references: kept.join(', ') }) : t('consent-withdrawn'),
  };
}

/** Who answers for the data: the name, the contact, and what the law wants named beside them. */
export function controllerLines({ bin, person }: Controller, t: Translate): string | undefined {
  if (bin === undefined && person === undefined) return undefined;
  return lines(bin && t('consent-bin', { bin }), person && t('consent-person', { person }));
}

function consentText({ controller, retentionDays, terms }: ConsentTerms, t: Translate): string {
  return blocks(
    `<b>${t('consent-title')}</b>`,
    t('consent-who', { controller: controller.name, contact: controller.contact }),
    controllerLines(controller, t),
    t('consent-text', { days: retentionDays, draft: terms.draftDays }),
  );
}
